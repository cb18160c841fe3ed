//! Starting a campaign: its name, who starts it, and the markets it runs in.

use super::chosen::ChosenMarkets;
use crate::browser::random;
use crate::parts::{Button, ButtonKind, SelectField, TextField, use_reader};
use crate::screens::settings::NewMarket;
use crate::session::{Account, Session, taken_over};
use crate::shell::use_way;
use crate::t;
use campaign::command::Command;
use campaign::model::{Market, MarketId, SectionId, SectionKind};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::text_prop::TextProp;

/// What is wrong with what stands in the form, by field.
#[derive(Clone, Copy, Default)]
struct Wrong {
    name: RwSignal<Option<String>>,
    owner: RwSignal<Option<String>>,
    markets: RwSignal<Option<String>>,
    begun: RwSignal<Option<String>>,
}

/// The form.
#[component]
pub(super) fn BeginForm(
    /// The markets chosen so far.
    markets: RwSignal<Vec<Market>>,
    /// Whether the form is open.
    beginning: RwSignal<bool>,
) -> impl IntoView {
    let account = expect_context::<Account>();
    let (reader, go) = (use_reader(), use_way());
    let name = RwSignal::new(String::new());
    let owner = RwSignal::new(account.me.with_untracked(|me| me.name.clone()));
    let source = RwSignal::new(String::new());
    let (wrong, busy) = (Wrong::default(), RwSignal::new(false));
    let check = move || {
        let say = |bad: bool, key: &str| bad.then(|| reader.language.get_untracked().text(key));
        wrong.name.set(say(name.with_untracked(|name| name.trim().is_empty()), "start-name-missing"));
        wrong.owner.set(say(owner.with_untracked(|name| name.trim().is_empty()), "start-owner-missing"));
        wrong.markets.set(say(markets.with_untracked(Vec::is_empty), "start-markets-missing"));
        let fields = [wrong.name, wrong.owner, wrong.markets];
        fields.iter().all(|field| field.with_untracked(Option::is_none))
    };
    let begin = move |()| {
        if !check() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let mut first = first_commands(markets.get_untracked());
            let source = source.get_untracked();
            if !source.is_empty() {
                let Some(taken) = taken_over(account, &source).await else {
                    busy.set(false);
                    return wrong.begun.set(Some(reader.language.get_untracked().text("start-templates-not-here")));
                };
                first.extend(taken);
            }
            let begun = Session::start(account, &name.get_untracked(), &owner.get_untracked(), &first).await;
            busy.set(false);
            match begun {
                Ok(document) => go.run(format!("/campaign/{document}/brief")),
                Err(error) => wrong.begun.set(Some(reader.language.get_untracked().text(error.key()))),
            }
        });
    };
    let add = move |market: Market| {
        wrong.markets.set(None);
        markets.update(|markets| markets.push(market));
    };
    view! {
        <section class="card pad form start-form" aria-labelledby="begin-heading">
            <h2 id="begin-heading">{t!("start-begin")}</h2>
            <div class="form-row">
                <TextField
                    label=t!("start-name")
                    value=name
                    on_commit=move |words| name.set(words)
                    on_typing=move |words| { name.set(words); wrong.name.set(None); }
                    hint=TextProp::from(t!("start-name-hint"))
                    error=wrong.name
                />
                <TextField
                    label=t!("start-owner")
                    value=owner
                    on_commit=move |words| owner.set(words)
                    on_typing=move |words| { owner.set(words); wrong.owner.set(None); }
                    hint=TextProp::from(t!("start-owner-hint"))
                    error=wrong.owner
                    autocomplete="name"
                />
            </div>
            <div class="stack">
                <h3>{t!("start-markets")}</h3>
                <p class="hint">{t!("start-markets-hint")}</p>
                <ChosenMarkets markets />
                <NewMarket others=markets on_add=add />
                <p class="error" role="alert">{move || wrong.markets.get()}</p>
            </div>
            <Source source />
            <p class="error" role="alert">{move || wrong.begun.get()}</p>
            <div class="form-end">
                <Button kind=ButtonKind::Quiet on_press=move |()| beginning.set(false)>{t!("start-back")}</Button>
                <Button kind=ButtonKind::Primary busy on_press=begin>{t!("start-go")}</Button>
            </div>
        </section>
    }
}

/// The campaign whose templates and learnings the new one begins with; there where there is one.
#[component]
fn Source(source: RwSignal<String>) -> impl IntoView {
    let (account, reader) = (expect_context::<Account>(), use_reader());
    let options = Signal::derive(move || {
        let none = (String::new(), reader.text("start-templates-none"));
        let named = account.campaigns.get().into_iter().filter(|known| !known.name.is_empty());
        std::iter::once(none).chain(named.map(|known| (known.document, known.name))).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || options.with(|all| { all.len() > 1 })>
            <SelectField
                label=t!("start-templates")
                hint=TextProp::from(t!("start-templates-hint"))
                options
                value=source
                on_commit=move |document| source.set(document)
            />
        </Show>
    }
}

/// The markets, and the sections every brief begins with.
fn first_commands(markets: Vec<Market>) -> Vec<Command> {
    let markets =
        markets.into_iter().map(|market| Command::AddMarket(MarketId::from_random(random::bits()), Box::new(market)));
    let sections =
        SectionKind::ALL.into_iter().filter(|kind| *kind != SectionKind::Free).enumerate().map(|(at, kind)| {
            Command::AddSection(SectionId::from_random(random::bits()), kind, String::new(), (at as i64 + 1) * 10)
        });
    markets.chain(sections).collect()
}
