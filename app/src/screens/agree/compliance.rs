//! Each market's advertising checklist: gone through by a person, confirmed with name and time, never legal advice.

use super::part::{part, when};
use crate::parts::{Button, ButtonKind, Flag, Glyph, Icon, Notice, Tone};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::agree::{Check, compliance};
use campaign::args;
use campaign::command::AgreeCommand;
use campaign::model::{MarketId, RecordId};
use campaign::view::people;
use leptos::prelude::*;

/// The part.
#[component]
pub(super) fn Compliance() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let markets = Memo::new(move |_| {
        seen.sections.with(|all| people::badges(all).into_iter().map(|badge| badge.id).collect::<Vec<_>>())
    });
    let body = view! {
        <Notice><span>{t!("agree-compliance-advice")}</span></Notice>
        <For each=move || markets.get() key=Clone::clone children=move |market| view! { <MarketList market /> } />
    };
    part("checks", "agree-compliance", "agree-compliance-sub", body.into_any())
}

#[component]
fn MarketList(market: MarketId) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let market = StoredValue::new(market);
    let checks = Memo::new(move |_| seen.sections.with(|all| compliance(all, &market.get_value())));
    let badge = move || seen.badge(&market.get_value());
    let open = Memo::new(move |_| checks.with(|checks| checks.iter().filter(|check| check.by.is_none()).count()));
    let flag = move || match open.get() {
        0 => view! { <Flag tone=Tone::Good>{t!("agree-compliance-all")}</Flag> }.into_any(),
        count => {
            let words = seen.reader.format("agree-compliance-open", &args! {"count" => count});
            view! { <Flag tone=Tone::Warn>{words}</Flag> }.into_any()
        }
    };
    view! {
        <h3 class="agree-sub cluster">
            {move || mark(badge().as_ref())}
            <span>{move || badge().map(|badge| badge.name)}</span>
            {flag}
        </h3>
        <ul class="card rows">
            {move || checks.get().into_iter().map(|check| row(seen, market.get_value(), check)).collect_view()}
        </ul>
    }
}

fn row(seen: Seen, market: MarketId, check: Check) -> AnyView {
    let words = seen.reader.text(&format!("comply-{}", check.point));
    let language = seen.reader.language.get();
    let said = check.by.as_ref().map(|(_, by, at)| {
        let who = seen.sections.with(|all| people::name(all, by, language));
        let badge = seen.badge(&market);
        seen.reader.format("agree-compliance-by", &args! {"who" => who, "when" => when(seen, *at, badge.as_ref())})
    });
    let end = seen.may().then(|| match check.by {
        None => confirm(seen, market, check.point, words.clone()),
        Some((id, ..)) => take_back(seen, id, words.clone()),
    });
    let glyph = if said.is_some() { Glyph::Check } else { Glyph::More };
    view! {
        <li class="row" data-row="" tabindex="-1">
            <span class="agree-glyph" class:good=said.is_some()><Icon glyph /></span>
            <div class="row-text"><p>{words}</p>{said.map(|said| view! { <p class="small muted">{said}</p> })}</div>
            <div class="row-end">{end}</div>
        </li>
    }
    .into_any()
}

fn confirm(seen: Seen, market: MarketId, point: &'static str, words: String) -> AnyView {
    let name = seen.reader.format("agree-compliance-confirm-named", &args! {"point" => words});
    let press = move |_| {
        let id = seen.new_record();
        seen.quietly(AgreeCommand::Confirm(id, market.clone(), point.to_owned()));
    };
    view! { <button type="button" class="button small" aria-label=name on:click=press>{t!("agree-compliance-confirm")}</button> }
        .into_any()
}

fn take_back(seen: Seen, id: RecordId, words: String) -> AnyView {
    let name = seen.reader.format("agree-compliance-take-back-named", &args! {"point" => words});
    let press = move |()| {
        seen.quietly(AgreeCommand::Unconfirm(id.clone()));
    };
    view! {
        <Button kind=ButtonKind::Quiet small=true on_press=press>
            {t!("agree-compliance-take-back")}<span class="visually-hidden">{format!(": {name}")}</span>
        </Button>
    }
    .into_any()
}
