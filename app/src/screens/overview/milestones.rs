//! Block 1: each market's milestones on one axis, and the same as a table.

use crate::parts::{Empty, Flag, Glyph, Tone};
use crate::screens::address::address;
use crate::screens::seen::{Seen, named};
use crate::t;
use campaign::args;
use campaign::language::capitalised;
use campaign::view::overview::{Milestones, Step, StepState, milestones};
use leptos::prelude::*;

/// The lines.
#[component]
pub(super) fn Lines() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let lines = seen.see(milestones);
    let any = Memo::new(move |_| lines.with(|lines| lines.iter().any(|line| !line.steps.is_empty())));
    let count = Memo::new(move |_| lines.with(|lines| lines.iter().map(|line| line.steps.len()).sum::<usize>()));
    view! {
        <Show
            when=move || any.get()
            fallback=|| view! { <Empty glyph=Glyph::Milestone title=t!("overview-milestones-empty") /> }
        >
            <div class="card pad overview-lines">{move || lines.get().iter().map(|line| picture(seen, line)).collect_view()}</div>
            <details class="risk-more">
                <summary>{t!("overview-all-steps", "count" => count.get())}</summary>
                {move || table(seen, &lines.get())}
            </details>
        </Show>
    }
}

fn picture(seen: Seen, line: &Milestones) -> AnyView {
    let args = || args! {"market" => line.badge.name.as_str(), "done" => line.done, "count" => line.steps.len(), "late" => line.late};
    let says = seen.reader.format(if line.late > 0 { "overview-line-late" } else { "overview-line" }, &args());
    let label = seen.reader.format("overview-line-picture", &args());
    let now = share(line.now);
    let dots = line.steps.iter().map(|step| dot(seen, step)).collect_view();
    let next = line.steps.iter().find(|step| step.state == StepState::Next).map(|step| {
        view! { <small>{capitalised(&seen.reader.text("overview-step-next"))}": "{name(seen, step)}", "{step.when.clone()}</small> }
    });
    view! {
        <div class="overview-line">
            <p class="overview-line-head">{named(&line.badge)}<span>{says}</span></p>
            <svg class="overview-picture" role="img" aria-label=label width="100%" height="32">
                <line x1="0" x2="100%" y1="16" y2="16" class="axis" />
                <line x1=now.clone() x2=now y1="4" y2="28" class="now" />
                {dots}
            </svg>
            {next}
        </div>
    }
    .into_any()
}

/// Thousandths as a share of the width, with room for half a dot at both ends.
fn share(place: i64) -> String {
    format!("{:.1}%", 1.5 + place as f64 * 0.097)
}

/// One date: a circle, or a diamond for go-live.
fn dot(seen: Seen, step: &Step) -> AnyView {
    let class = format!("step {}", step.state.code());
    let title = format!("{}, {}", name(seen, step), step.when);
    let (x, radius) = (share(step.place), if step.state == StepState::Next { "7" } else { "5" });
    match step.go_live {
        true => view! {
            <svg x=x y="16" overflow="visible"><path class=class d="M0 -9L9 0L0 9L-9 0Z"><title>{title}</title></path></svg>
        }
        .into_any(),
        false => view! { <circle class=class cx=x cy="16" r=radius><title>{title}</title></circle> }.into_any(),
    }
}

fn name(seen: Seen, step: &Step) -> String {
    if step.go_live { seen.reader.text("overview-go-live") } else { step.title.clone() }
}

fn table(seen: Seen, lines: &[Milestones]) -> AnyView {
    let row = |line: &Milestones, step: &Step| {
        let tone = match step.state {
            StepState::Done => Tone::Good,
            StepState::Late => Tone::Bad,
            StepState::Next => Tone::Accent,
            StepState::Later => Tone::Plain,
        };
        let state = capitalised(&seen.reader.text(&format!("overview-step-{}", step.state.code())));
        let href = address(seen.session, &step.link);
        view! {
            <tr>
                <th scope="row"><a href=href>{name(seen, step)}</a></th>
                <td data-label=t!("risks-market")>{named(&line.badge)}</td>
                <td data-label=t!("overview-when")>{step.when.clone()}</td>
                <td data-label=t!("overview-state")><Flag tone>{state}</Flag></td>
            </tr>
        }
    };
    let rows: Vec<_> = lines.iter().flat_map(|line| line.steps.iter().map(move |step| row(line, step))).collect();
    view! {
        <div class="card table-wrap" tabindex="0" role="group" aria-labelledby="block-milestones">
            <table class="table cards">
                <thead>
                    <tr>
                        <th scope="col">{t!("overview-milestone")}</th>
                        <th scope="col">{t!("risks-market")}</th>
                        <th scope="col">{t!("overview-when")}</th>
                        <th scope="col">{t!("overview-state")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
