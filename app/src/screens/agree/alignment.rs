//! The alignment call: ten minutes, four points, the agreed rounds, and the signatures under them.

use super::desk::{Desk, part};
use super::signatures::Signatures;
use super::timer::Timer;
use crate::parts::{Button, ButtonKind, TextField, said};
use crate::prose::Prose;
use crate::t;
use campaign::command::{AgreeCommand, Command, RuleCommand, WatchCommand};
use campaign::language::capitalised;
use campaign::model::{PointKind, SectionKind, Threshold};
use leptos::prelude::*;

/// The part.
#[component]
pub(super) fn Alignment() -> impl IntoView {
    let desk = expect_context::<Desk>();
    // A document of an older version has no texts for the points yet.
    let missing = Memo::new(move |_| {
        desk.session.version.track();
        PointKind::ALL.iter().any(|point| desk.session.words_missing(&point.path()))
    });
    let begin = move |()| {
        desk.act(AgreeCommand::Open, "");
    };
    let body = view! {
        <Timer />
        <Show
            when=move || !missing.get()
            fallback=move || view! {
                <p><Button kind=ButtonKind::Primary on_press=begin disabled=desk.session.read_only>{t!("agree-begin")}</Button></p>
            }
        >
            <ol class="agree-points">{PointKind::ALL.map(|kind| point(desk, kind)).collect_view()}</ol>
        </Show>
        <div class="agree-narrow"><Rounds /></div>
        <p class="muted">{t!("agree-metric")}" "{move || metric(desk)}</p>
        <Signatures />
    };
    part("alignment", "agree-alignment", "agree-alignment-sub", body.into_any())
}

fn point(desk: Desk, kind: PointKind) -> AnyView {
    let (title, hint) = match kind {
        PointKind::Timelines => ("agree-part-timelines", "agree-hint-timelines"),
        PointKind::Success => ("agree-part-success", "agree-hint-success"),
        PointKind::Failure => ("agree-part-failure", "agree-hint-failure"),
        PointKind::Decisions => ("agree-part-decisions", "agree-hint-decisions"),
    };
    let title = Signal::derive(move || capitalised(&desk.reader.text(title)));
    let lang = desk.session.campaign.with_untracked(|campaign| campaign.source_language.code());
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
    let desk = expect_context::<Desk>();
    let wrong = RwSignal::new(None::<String>);
    let value = Signal::derive(move || desk.session.rules.with(|rules| rules.get(Threshold::Rounds)).to_string());
    let set = move |words: String| {
        let (least, most) = Threshold::Rounds.bounds();
        match words.trim().parse::<i64>().ok().filter(|number| (least..=most).contains(number)) {
            Some(number) => {
                wrong.set(None);
                let set = RuleCommand::Set(Threshold::Rounds, number);
                desk.session.dispatch(Command::Watch(WatchCommand::Rule(set)));
            }
            None => wrong.set(Some(desk.words("agree-rounds-wrong"))),
        }
    };
    view! {
        <TextField kind="number" label=t!("agree-rounds") hint=t!("agree-rounds-hint") value on_commit=set error=wrong disabled=desk.session.read_only />
    }
}

/// The way to the metric that is signed with the points; nothing where the brief has none.
fn metric(desk: Desk) -> Option<AnyView> {
    let id = desk.session.brief.with(|brief| {
        let found = brief.in_order().into_iter().find(|(_, section)| section.kind == SectionKind::SuccessMetric);
        found.map(|(id, _)| id.clone())
    })?;
    let link = format!("/campaign/{}/brief#section-{id}", desk.session.document());
    Some(view! { <a href=link>{t!("agree-metric-open")}</a> }.into_any())
}
