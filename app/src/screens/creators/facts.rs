//! A creator's facts, edited in place: handle, platform, hub, contact, tier, clock, language.

use super::detail::Shown;
use super::hubs::{Hubs, contact_options, language_options, tier, tier_options};
use crate::parts::{CityField, SelectField, TextField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::language::Language;
use campaign::model::{Creator, CreatorId, MarketId, PersonId};
use campaign::time::Zone;
use campaign::view::creator_list::contact_of;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The card of facts.
#[component]
pub(super) fn Facts(
    /// Whose.
    shown: Shown,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let hubs = expect_context::<Hubs>();
    let text = move |read: fn(&Creator) -> String| Signal::derive(move || shown.creator.with(read));
    let send = move |command: fn(CreatorId, String) -> Option<Command>| {
        move |value: String| {
            if let Some(command) = command(shown.id.get_value(), value) {
                session.dispatch(command);
            }
        }
    };
    let contact = Memo::new(move |_| {
        session
            .people
            .with(|people| shown.creator.with(|creator| contact_of(creator, people).map(|_| creator.contact.0.clone())))
    });
    let contacts = Signal::derive(move || contact_options(session, reader, contact.with(Option::is_some)));
    let wrong = Signal::derive(move || contact.with(Option::is_none).then(|| reader.text("error-contact-missing")));
    let zone = Signal::derive(move || Some(shown.creator.with(|creator| creator.zone)));
    let set_zone = move |zone: Zone| {
        session.dispatch(Command::SetCreatorZone(shown.id.get_value(), zone));
    };
    let clock = move || {
        let zone = shown.creator.with(|creator| creator.zone);
        let now = zone.civil(reader.now.get());
        let clock = format!("{} {}", reader.language.get().weekday(now.weekday()), now.time());
        reader.format("creators-clock-now", &args! {"clock" => clock})
    };
    let locked = session.read_only;
    view! {
        <section class="card pad form" aria-labelledby="facts-heading">
            <h2 id="facts-heading" class="visually-hidden">{t!("creators-facts")}</h2>
            <SelectField
                label=t!("creators-contact")
                hint=TextProp::from(t!("creators-contact-hint"))
                options=contacts
                value=Signal::derive(move || contact.get().unwrap_or_default())
                on_commit=send(|id, person| Some(Command::SetContact(id, PersonId(person))))
                error=wrong
                disabled=locked
            />
            <TextField label=t!("creators-handle") value=text(|one| one.handle.clone()) on_commit=send(|id, words| Some(Command::SetCreator(id, "handle", words))) disabled=locked />
            <TextField label=t!("creators-platform") value=text(|one| one.platform.clone()) on_commit=send(|id, words| Some(Command::SetCreator(id, "platform", words))) disabled=locked />
            <SelectField
                label=t!("creators-market")
                options=Signal::derive(move || hubs.options())
                value=text(|one| one.market.0.clone())
                on_commit=send(|id, market| Some(Command::SetCreatorMarket(id, MarketId(market))))
                disabled=locked
            />
            <SelectField
                label=t!("creators-tier-label")
                options=Signal::derive(move || tier_options(reader))
                value=text(|one| one.tier.code().to_owned())
                on_commit=send(|id, code| tier(&code).map(|tier| Command::SetTier(id, tier)))
                disabled=locked
            />
            <CityField label=t!("creators-zone") hint=TextProp::from(clock) value=zone on_commit=set_zone disabled=locked />
            <SelectField
                label=t!("creators-language")
                options=Signal::stored(language_options())
                value=text(|one| one.language.code().to_owned())
                on_commit=send(|id, code| Language::parse(&code).map(|language| Command::SetCreatorLanguage(id, language)))
                disabled=locked
            />
        </section>
    }
}
