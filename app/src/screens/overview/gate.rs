//! "Ready for go-live?": how many checks are clear, each with its open points, and the way to settle each of them.

use super::waive::{WaiveDialog, Waiving};
use crate::parts::{Button, ButtonKind, Flag, Glyph, Icon, Tone};
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::command::{RiskCommand, may_waive};
use campaign::view::launch::{CheckLine, LaunchLine, LaunchPage};
use campaign::watch::launch::Check;
use leptos::prelude::*;

/// The gate.
#[component]
pub(super) fn LaunchGate(
    /// What launch waits for.
    page: Memo<LaunchPage>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let waiving = Waiving::default();
    provide_context(waiving);
    let ready = Memo::new(move |_| page.with(|page| page.ready));
    let checks = Memo::new(move |_| page.with(|page| page.checks.iter().map(|line| line.check).collect::<Vec<_>>()));
    let leads = Memo::new(move |_| seen.may() && seen.sections.with(|sections| may_waive(seen.person(sections).role)));
    view! {
        <section class="card launch" id="launch" tabindex="-1" class:ready=move || ready.get() aria-labelledby="launch-heading">
            <div class="launch-head">
                <span class="launch-light" aria-hidden="true">
                    {move || view! { <Icon glyph=if ready.get() { Glyph::Check } else { Glyph::Warning } /> }}
                </span>
                <div role="status">
                    <h2 id="launch-heading">{move || page.with(|page| page.verdict.clone())}</h2>
                    <p><b>{move || page.with(|page| page.clear.clone())}</b>" · "{move || page.with(|page| page.clarity.clone())}</p>
                    {move || page.with(|page| page.costs.clone()).map(|costs| view! { <p>{costs}</p> }.into_any())}
                </div>
            </div>
            <ul class="launch-checks" role="list" aria-label=t!("launch-title")>
                <For each=move || checks.get() key=|check| *check children=move |check| view! { <CheckRow page check leads /> } />
            </ul>
            <p class="hint launch-note">{t!("launch-clarity-why")}" "{t!("launch-who")}</p>
            <WaiveDialog waiving />
        </section>
    }
}

/// One check; what is open stands behind it.
#[component]
fn CheckRow(page: Memo<LaunchPage>, check: Check, leads: Memo<bool>) -> impl IntoView {
    let line = Memo::new(move |_| page.with(|page| page.checks.iter().find(|line| line.check == check).cloned()));
    let points = Memo::new(move |_| line.with(|line| line.as_ref().map(|it| it.points.clone())).unwrap_or_default());
    let key = |point: &LaunchLine| {
        (
            point.key.clone(),
            point.hash.clone(),
            point.says.clone(),
            point.title.clone(),
            point.waiver.clone().map(|it| it.says),
        )
    };
    let empty = Memo::new(move |_| points.with(Vec::is_empty));
    view! {
        <li class="launch-check">
            <Show
                when=move || !empty.get()
                fallback=move || view! { <div class="launch-line">{move || line.get().map(head)}</div> }
            >
                <details>
                    <summary class="launch-line">{move || line.get().map(head)}</summary>
                    <ul class="rows dense" role="list">
                        <For each=move || points.get() key=key children=move |point| view! { <PointRow point leads /> } />
                    </ul>
                </details>
            </Show>
        </li>
    }
}

/// A check's name, and how it stands.
fn head(line: CheckLine) -> AnyView {
    let waived = line.points.iter().filter(|point| point.waiver.is_some()).count();
    let open = line.points.len() - waived;
    let tone = if line.green { Tone::Good } else { Tone::Bad };
    let says = move || match open {
        0 => t!("launch-check-clear").get(),
        open => t!("launch-check-open", "count" => open).get(),
    };
    view! {
        <Icon glyph=if line.green { Glyph::Check } else { Glyph::Warning } />
        <span class="launch-name">{line.name}</span>
        <Flag tone>{says}</Flag>
        {(waived > 0).then(|| view! { <Flag>{t!("launch-check-waived", "count" => waived)}</Flag> })}
    }
    .into_any()
}

/// One open point: where it is settled, or why it may stay.
#[component]
fn PointRow(point: LaunchLine, leads: Memo<bool>) -> impl IntoView {
    let (seen, waiving) = (expect_context::<Seen>(), expect_context::<Waiving>());
    let href = address(seen.session, &point.link);
    let about = point.title.clone();
    let waiver = point.waiver.clone().map(|waiver| {
        view! { <p class="launch-waiver"><Icon glyph=Glyph::Check /><span>{waiver.reason}<small>{waiver.says}</small></span></p> }
    });
    let acts = StoredValue::new((point.clone(), about));
    let act = move || {
        let (point, about) = acts.get_value();
        match point.waiver {
            Some(waiver) => {
                let back = move |()| {
                    seen.act(RiskCommand::Unwaive(waiver.id.clone()), "launch-unwaived");
                };
                view! { <Button kind=ButtonKind::Act on_press=back>{t!("launch-unwaive")}<span class="visually-hidden">" "{about}</span></Button> }
            }
            None => {
                let ask = move |()| waiving.begin(point.clone());
                view! { <Button kind=ButtonKind::Act on_press=ask>{t!("launch-waive")}<span class="visually-hidden">" "{about}</span></Button> }
            }
        }
    };
    let name = point.title.clone();
    let settle = move || {
        seen.reader
            .format("label-place", &args! {"thing" => seen.reader.text("launch-settle"), "field" => name.as_str()})
    };
    view! {
        <li class="row" data-row="" tabindex="-1">
            <span>{mark(point.badge.as_ref())}</span>
            <div class="row-text">
                <p><a class="row-link" href=href aria-label=settle>{point.title.clone()}</a></p>
                <small>{point.says.clone()}</small>
                {waiver}
            </div>
            <div class="row-end"><Show when=move || leads.get()>{act}</Show></div>
        </li>
    }
}
