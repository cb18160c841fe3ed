//! One person: name, role, market and language edited in place; whether they have joined; their link.

use super::invite::Inviting;
use super::people::Members;
use super::remove::Removing;
use crate::parts::{Flag, Glyph, Icon, Menu, MenuItem, Reader, SelectField, TextField, Tone, use_reader};
use crate::session::{Session, use_session};
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::language::{Language, capitalised};
use campaign::model::{MarketId, Person, PersonId, Role, markets_in_order};
use leptos::prelude::*;

/// The roles one may give as a list of choices, and the one that stands. Owner is who started the campaign, never
/// given by choice.
pub(super) fn role_options(session: Session, reader: Reader, stands: Option<Role>) -> Vec<(String, String)> {
    let own = session.role.get();
    let given = |role: &Role| stands == Some(*role) || (*role != Role::Owner && own.may_grant(*role));
    let roles = Role::ALL.into_iter().filter(given);
    roles.map(|role| (role.code().to_owned(), capitalised(&reader.text(&format!("word-{}", role.code()))))).collect()
}

/// The markets as a list of choices, and standing across all of them.
pub(super) fn market_options(session: Session, reader: Reader) -> Vec<(String, String)> {
    let across = (String::new(), reader.text("settings-across-markets"));
    session.markets.with(|markets| {
        let listed =
            markets_in_order(markets).into_iter().map(|(id, market)| (id.0.clone(), market.profile.name.clone()));
        std::iter::once(across).chain(listed).collect()
    })
}

/// The languages as a list of choices.
pub(super) fn language_options() -> Vec<(String, String)> {
    Language::ALL.map(|language| (language.code().to_owned(), language.own_name().to_owned())).to_vec()
}

/// One row.
#[component]
pub(super) fn PersonRow(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let key = StoredValue::new(id);
    let person = Memo::new(move |_| {
        session.people.with(|people| key.with_value(|id| people.get(id).cloned())).unwrap_or_default()
    });
    let text = move |read: fn(&Person) -> String| Signal::derive(move || person.with(read));
    let send = move |command: fn(PersonId, String) -> Option<Command>| {
        move |value: String| {
            if let Some(command) = command(key.get_value(), value) {
                session.dispatch(command);
            }
        }
    };
    let members = expect_context::<Members>();
    let set_role = move |code: String| {
        let (Some(role), id) = (Role::from_code(&code), key.get_value()) else { return };
        if session.dispatch(Command::SetRole(id.clone(), role)) {
            members.bring_in_line(session, id, role);
        }
    };
    let set_market = send(|id, market| Some(Command::SetPersonMarket(id, MarketId(market))));
    let set_language = send(|id, code| Language::parse(&code).map(|language| Command::SetPersonLanguage(id, language)));
    let granted = move |role: Role| session.role.get().may_grant(role);
    let fixed = Signal::derive(move || session.read_only.get() || !granted(person.with(|person| person.role)));
    let roles = Signal::derive(move || role_options(session, reader, Some(person.with(|person| person.role))));
    let markets = Signal::derive(move || market_options(session, reader));
    view! {
        <li class="row person" data-row="" tabindex="-1">
            <div class="person-fields">
                <Name key person />
                <SelectField label=t!("settings-person-role") options=roles value=text(|one| one.role.code().to_owned()) on_commit=set_role disabled=fixed />
                <SelectField label=t!("settings-person-market") options=markets value=text(|one| one.market.0.clone()) on_commit=set_market disabled=session.read_only />
                <SelectField label=t!("settings-person-language") options=Signal::stored(language_options()) value=text(|one| one.language.code().to_owned()) on_commit=set_language disabled=session.read_only />
            </div>
            <div class="row-end"><Joined key person /><Actions key person /></div>
        </li>
    }
}

/// The name, which must not be empty.
#[component]
fn Name(key: StoredValue<PersonId>, person: Memo<Person>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let error = RwSignal::new(None::<String>);
    let rename = move |words: String| {
        if words.trim().is_empty() {
            return error.set(Some(reader.language.get_untracked().text("settings-name-missing")));
        }
        error.set(None);
        session.dispatch(Command::RenamePerson(key.get_value(), words));
    };
    let value = Signal::derive(move || person.with(|person| person.name.clone()));
    view! { <TextField label=t!("settings-person-name") value on_commit=rename error=error disabled=session.read_only /> }
}

/// What the relay says: joined, not yet, or still with another role.
#[component]
fn Joined(key: StoredValue<PersonId>, person: Memo<Person>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let members = expect_context::<Members>();
    move || {
        let id = key.get_value();
        if id == session.me.get_value() {
            return view! { <Flag tone=Tone::Accent>{t!("settings-person-me")}</Flag> }.into_any();
        }
        match members.of(&id) {
            None => ().into_any(),
            Some(None) => view! { <Flag>{t!("settings-person-not-joined")}</Flag> }.into_any(),
            Some(Some(member)) if member.removed => view! { <Flag>{t!("settings-person-out")}</Flag> }.into_any(),
            Some(Some(member)) if !member.joined => {
                view! { <Flag>{t!("settings-person-not-joined")}</Flag> }.into_any()
            }
            Some(Some(member)) if member.role != person.with(|person| person.role.code()) => {
                let role = reader.text(&format!("word-{}", Role::from_code(&member.role).unwrap_or_default().code()));
                let says = reader.format("settings-person-other-role", &args! {"role" => role});
                view! { <Flag tone=Tone::Warn>{says}</Flag> }.into_any()
            }
            Some(Some(_)) => view! { <Flag tone=Tone::Good>{t!("settings-person-joined")}</Flag> }.into_any(),
        }
    }
}

/// A link for this person, and taking them out.
#[component]
fn Actions(key: StoredValue<PersonId>, person: Memo<Person>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (inviting, removing) = (expect_context::<Inviting>(), expect_context::<Removing>());
    let members = expect_context::<Members>();
    let role = Memo::new(move |_| person.with(|person| person.role));
    let differs = move || matches!(members.of(&key.get_value()), Some(Some(member)) if !member.removed && member.role != role.get().code());
    let bring = move |()| members.bring_in_line(session, key.get_value(), role.get_untracked());
    let me = move || key.with_value(|id| session.me.with_value(|me| id == me));
    let name =
        move || reader.format("settings-person-menu", &args! {"name" => person.with(|person| person.name.clone())});
    view! {
        <Show when=move || session.role.get().can_invite() && !me()>
            <Menu label=name class="button quiet small more" trigger=|| view! { <Icon glyph=Glyph::More /> }>
                <MenuItem on_press=move |()| inviting.again(key.get_value())><Icon glyph=Glyph::Link />{t!("settings-person-link")}</MenuItem>
                <Show when=differs><MenuItem on_press=bring><Icon glyph=Glyph::Check />{t!("settings-person-bring")}</MenuItem></Show>
                <MenuItem on_press=move |()| removing.ask(key.get_value())><Icon glyph=Glyph::Archive />{t!("settings-person-remove")}</MenuItem>
            </Menu>
        </Show>
    }
}
