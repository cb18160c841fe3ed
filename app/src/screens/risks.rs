//! What could go wrong, per market and combined.

mod add;
mod captured;
mod card;
mod grids;
mod rating;

use super::seen::{Seen, go_to_hash};
use crate::parts::{Button, ButtonKind, Empty, Glyph, Icon};
use crate::session::use_session;
use crate::t;
use add::{AddRisk, Adding};
use campaign::model::RiskId;
use campaign::view::risks::{RiskRow, risks};
use captured::CapturedRisks;
use card::RiskCard;
use grids::Grids;
use leptos::prelude::*;

pub(in crate::screens) use rating::level_flag;

/// The screen.
#[component]
pub fn RisksScreen() -> impl IntoView {
    let seen = Seen::start(use_session());
    provide_context(seen);
    go_to_hash();
    let rows = seen.see(|sections, reader, _| risks(sections, reader));
    let ids = in_place(rows);
    let adding = Adding::default();
    view! {
        <div class="screen risks">
            <header class="page-head">
                <div><h1>{t!("risks-title")}</h1><p class="sub">{t!("risks-sub")}</p></div>
                <div class="page-tools">
                    <Show when=move || seen.may()>
                        <Button kind=ButtonKind::Primary on_press=move |()| adding.begin(&seen)>
                            <Icon glyph=Glyph::Add />{t!("risks-add")}
                        </Button>
                    </Show>
                </div>
            </header>
            <CapturedRisks adding />
            <Show
                when=move || !ids.with(Vec::is_empty)
                fallback=|| view! { <Empty glyph=Glyph::Risks title=t!("risks-empty-title") text=t!("risks-empty") /> }
            >
                <Grids rows />
                <div class="risk-list">
                    <For each=move || ids.get() key=Clone::clone children=move |id| view! { <RiskCard rows id /> } />
                </div>
            </Show>
            <AddRisk adding />
        </div>
    }
}

/// The risks in the order they had when the screen was opened: a card that is being rated stays under the hand.
fn in_place(rows: Memo<Vec<RiskRow>>) -> Memo<Vec<RiskId>> {
    Memo::new(move |before: Option<&Vec<RiskId>>| {
        let now: Vec<RiskId> = rows.with(|rows| rows.iter().map(|row| row.id.clone()).collect());
        let mut kept: Vec<RiskId> = before.into_iter().flatten().filter(|id| now.contains(id)).cloned().collect();
        match kept.is_empty() {
            true => now,
            false => {
                let new: Vec<RiskId> = now.into_iter().filter(|id| !kept.contains(id)).collect();
                kept.splice(0..0, new);
                kept
            }
        }
    })
}
