//! The plan from go-live beside its picture: what it proposes, how the buffers stand, what is wrong with it, and
//! the ways to begin one, to move it and to agree on it.

mod agree;
mod begin;
mod buffers;
mod ends;
mod gate;
mod go_live;
mod item;
mod proposals;
mod rule;
mod sheet;
mod waits;
mod warnings;

pub(super) use item::ItemPlan;

use crate::parts::{Flag, Tone, use_reader};
use crate::session::use_session;
use crate::t;
use agree::{Agree, Unexplained, Window};
use begin::Begin;
use buffers::Buffers;
use campaign::args;
use campaign::plan::Third;
use campaign::view::plan::PlanPage;
use go_live::MoveGoLive;
use leptos::prelude::*;
use proposals::Proposals;
use sheet::Sheet;
use warnings::Warnings;

/// The panel above the lanes.
#[component]
pub(super) fn PlanPanel() -> impl IntoView {
    let (session, sheet) = (use_session(), Sheet::here());
    let page = sheet.page();
    let planned = Memo::new(move |_| {
        let ruled = sheet.sections.with(|all| all.timeline.values().any(|item| !item.archived && item.rule.is_some()));
        ruled || page.with(|page| *page != PlanPage { gates: page.gates.clone(), ..nothing() })
    });
    // Open where somebody has to act, and then left to the reader.
    let open = page.with_untracked(|page| !page.proposals.is_empty() || !page.unexplained.is_empty());
    view! {
        <section class="plan card" aria-labelledby="planner-head">
            <div class="card-head">
                <h2 id="planner-head">{t!("planner-title")}</h2>
                <Show when=move || !session.read_only.get()>
                    <div class="cluster plan-tools"><Begin sheet /><MoveGoLive sheet /><Agree page /></div>
                </Show>
            </div>
            <Show when=move || planned.get() fallback=|| view! { <p class="plan-teach">{t!("planner-empty")}</p> }>
                <details class="plan-more" open=open>
                    <summary><span>{t!("planner-says")}</span><Flags page /></summary>
                    <div class="plan-body">
                        <Proposals page />
                        <Warnings page />
                        <Unexplained page />
                        <Buffers page />
                        <Window page />
                    </div>
                </details>
            </Show>
        </section>
    }
}

const fn nothing() -> PlanPage {
    PlanPage {
        proposals: Vec::new(),
        buffers: Vec::new(),
        gates: Vec::new(),
        compressions: Vec::new(),
        cycles: Vec::new(),
        window: None,
        unexplained: Vec::new(),
        agreed: None,
    }
}

/// What is inside, in a few words, for those who leave it closed.
#[component]
fn Flags(page: Memo<PlanPage>) -> impl IntoView {
    let reader = use_reader();
    let flags = move || {
        page.with(|page| {
            let wrong = page.compressions.len() + page.cycles.len();
            let wrong = wrong + usize::from(page.window.as_ref().is_some_and(|(broken, _)| *broken));
            let red = page.buffers.iter().filter(|line| line.buffer.state.third() == Third::Red).count();
            let counts = [
                (Tone::Accent, "planner-count-proposals", page.proposals.len()),
                (Tone::Bad, "planner-count-buffers", red),
                (Tone::Warn, "planner-count-warnings", wrong),
                (Tone::Warn, "planner-count-unexplained", page.unexplained.len()),
            ];
            let said: Vec<(Tone, String)> = counts
                .into_iter()
                .filter(|(_, _, count)| *count > 0)
                .map(|(tone, key, count)| (tone, reader.format(key, &args! {"count" => count})))
                .collect();
            if said.is_empty() { vec![(Tone::Good, reader.text("planner-all-well"))] } else { said }
        })
    };
    view! {
        <span class="cluster">
            {move || flags().into_iter().map(|(tone, words)| view! { <Flag tone>{words}</Flag> }).collect_view()}
        </span>
    }
}
