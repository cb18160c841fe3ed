//! The alignment call: ten minutes, four points, the agreed rounds, and the signatures under them.

use super::part::part;
use super::signatures::Signatures;
use super::timer::Timer;
use crate::parts::{Button, ButtonKind, TextField, said};
use crate::prose::Prose;
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::{AgreeCommand, RuleCommand, WatchCommand};
use campaign::language::capitalised;
use campaign::model::{PointKind, SectionKind, Threshold};
use leptos::prelude::*;

/// The part.
#[component]
pub(super) fn Alignment() -> impl IntoView {
    let seen = expect_context::<Seen>();
    // A document of an older version has no texts for the points yet.
    let missing = Memo::new(move |_| {
        seen.session.version.track();
        PointKind::ALL.iter().any(|point| seen.session.words_missing(&point.path()))
    });
    let begin = move |()| {
        seen.quietly(AgreeCommand::Open);
    };
    let body = view! {
        <Timer />
        <Show
            when=move || !missing.get()
            fallback=move || view! {
                <p><Button kind=ButtonKind::Primary on_press=begin disabled=seen.session.read_only>{t!("agree-begin")}</Button></p>
            }
        >
            <ol class="agree-points">{PointKind::ALL.map(|kind| point(seen, kind)).collect_view()}</ol>
        </Show>
        <div class="agree-narrow"><Rounds /></div>
        <p class="muted">{t!("agree-metric")}" "{move || metric(seen)}</p>
        <Signatures />
    };
    part("alignment", "agree-alignment", "agree-alignment-sub", body.into_any())
}

fn point(seen: Seen, kind: PointKind) -> AnyView {
    let (title, hint) = match kind {
        PointKind::Timelines => ("agree-part-timelines", "agree-hint-timelines"),
        PointKind::Success => ("agree-part-success", "agree-hint-success"),
        PointKind::Failure => ("agree-part-failure", "agree-hint-failure"),
        PointKind::Decisions => ("agree-part-decisions", "agree-hint-decisions"),
    };
    let title = Signal::derive(move || capitalised(&seen.reader.text(title)));
    let lang = seen.session.campaign.with_untracked(|campaign| campaign.source_language.code());
    view! {
        <li class="card pad" id=format!("point-{}", kind.code()) tabindex="-1">
            <h3>{title}</h3>
            <Prose path=kind.path() label=title placeholder=said(hint) lang=lang />
        </li>
    }
    .into_any()
}

/// The agreed rounds are the rule that escalates: one number, the same for every market (E5).
#[component]
fn Rounds() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let wrong = RwSignal::new(None::<String>);
    let value = Signal::derive(move || seen.session.rules.with(|rules| rules.get(Threshold::Rounds)).to_string());
    let set = move |words: String| {
        let (least, most) = Threshold::Rounds.bounds();
        match words.trim().parse::<i64>().ok().filter(|number| (least..=most).contains(number)) {
            Some(number) => {
                wrong.set(None);
                let set = RuleCommand::Set(Threshold::Rounds, number);
                seen.quietly(WatchCommand::Rule(set));
            }
            None => wrong.set(seen.missing(true, "agree-rounds-wrong")),
        }
    };
    view! {
        <TextField kind="number" label=t!("agree-rounds") hint=t!("agree-rounds-hint") value on_commit=set error=wrong disabled=seen.session.read_only />
    }
}

/// The way to the metric that is signed with the points; nothing where the brief has none.
fn metric(seen: Seen) -> Option<AnyView> {
    let id = seen.session.brief.with(|brief| {
        let found = brief.in_order().into_iter().find(|(_, section)| section.kind == SectionKind::SuccessMetric);
        found.map(|(id, _)| id.clone())
    })?;
    let link = format!("/campaign/{}/brief#section-{id}", seen.session.document());
    Some(view! { <a href=link>{t!("agree-metric-open")}</a> }.into_any())
}
