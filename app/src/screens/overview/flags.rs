//! Block 4: risks that are high or critical somewhere, and escalations nobody has settled.

use crate::parts::{Flag, Tone};
use crate::screens::address::address;
use crate::screens::risks::level_flag;
use crate::screens::seen::Seen;
use crate::shell::Place;
use crate::t;
use campaign::args;
use campaign::language::capitalised;
use campaign::view::Link;
use campaign::view::escalations::EscalationCard;
use campaign::view::overview::{Flags, RiskFlag, flags};
use campaign::watch::{Severity, owner};
use leptos::prelude::*;

/// The flags.
#[component]
pub(super) fn RiskFlags() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let found = seen.see(flags);
    let href = Place::Risks.path(&format!("/campaign/{}", seen.session.document()));
    let session = seen.session;
    let counts = Memo::new(move |_| {
        let none = seen.sections.with(|sections| owner::ownerless(sections).len());
        (none, session.conflicts.with(|conflicts| owner::doubly_owned(conflicts).len()))
    });
    let warned = move || {
        let (none, two) = counts.get();
        let line = |key: &str, count: usize| {
            let words = seen.reader.format(key, &args! {"count" => count});
            (count > 0).then(|| view! { <a class="flag warn" href=address(session, &Link::Launch)>{words}</a> })
        };
        let found = [line("overview-unowned", none), line("overview-doubly-owned", two)];
        view! { <p class="cluster">{found.into_iter().flatten().collect::<Vec<_>>()}</p> }
    };
    view! {
        {move || list(seen, found.get())}
        {warned}
        <p class="overview-more"><a href=href>{t!("overview-to-risks")}</a></p>
    }
}

fn list(seen: Seen, found: Flags) -> AnyView {
    if found.risks.is_empty() && found.escalations.is_empty() {
        return view! { <p>{t!("overview-risks-none")}</p> }.into_any();
    }
    let other = (found.other > 0).then(|| {
        let words = seen.reader.format("overview-risks-other", &args! {"count" => found.other});
        view! { <p class="hint">{words}</p> }
    });
    let escalated = (!found.escalations.is_empty()).then(|| {
        let words = seen.reader.format("overview-escalations", &args! {"count" => found.escalations.len()});
        view! { <h3>{words}</h3> }
    });
    let risks: Vec<_> = found.risks.into_iter().map(|risk| risk_row(seen, risk)).collect();
    let escalations: Vec<_> = found.escalations.into_iter().map(|card| escalation_row(seen, card)).collect();
    view! {
        {(!risks.is_empty()).then(|| view! { <ul class="card rows" role="list">{risks}</ul> })}
        {other}
        {escalated}
        {(!escalations.is_empty()).then(|| view! { <ul class="card rows" role="list">{escalations}</ul> })}
    }
    .into_any()
}

fn risk_row(seen: Seen, risk: RiskFlag) -> AnyView {
    let href = address(seen.session, &risk.link);
    let owner = seen.reader.format("overview-risk-owner", &args! {"who" => risk.who});
    view! {
        <li class="row" data-row="" tabindex="-1">
            {level_flag(seen, Some(risk.level))}
            <div class="row-text">
                <p><a class="row-link" href=href>{risk.title}</a></p>
                <small>{capitalised(&risk.note)}". "{owner}</small>
            </div>
            <div class="row-end">{risk.differs.then(|| view! { <Flag tone=Tone::Accent>{t!("risks-differs")}</Flag> })}</div>
        </li>
    }
    .into_any()
}

fn escalation_row(seen: Seen, card: EscalationCard) -> AnyView {
    let tone = if card.severity == Severity::Urgent { Tone::Bad } else { Tone::Warn };
    let severity = seen.reader.text(&format!("watch-severity-{}", card.severity.code()));
    let href = format!("/campaign/{}/today#escalations", seen.session.document());
    view! {
        <li class="row" data-row="" tabindex="-1">
            <Flag tone>{severity}</Flag>
            <div class="row-text">
                <p><a class="row-link" href=href>{card.sentence}</a></p>
                <small>{card.owner}", "{card.says}</small>
            </div>
        </li>
    }
    .into_any()
}
