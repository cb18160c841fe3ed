//! What each market has to spend per currency, and what moved: money is never added across currencies.

use super::board::Board;
use super::budget_move::{GrantDialog, MoveDialog};
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, Icon, Tone};
use crate::screens::seen::mark;
use crate::t;
use campaign::args;
use campaign::view::budget::{BudgetLine, BudgetPage, page};
use leptos::prelude::*;

/// The tab.
#[component]
pub(super) fn BudgetTab() -> impl IntoView {
    let board = expect_context::<Board>();
    let page = board.see(page);
    let (granting, moving) = (RwSignal::new(false), RwSignal::new(false));
    let empty = Memo::new(move |_| page.with(|page| page.lines.is_empty()));
    view! {
        <div class="list-head">
            <h2>{t!("decisions-budget-table")}</h2>
            <Show when=move || board.may()>
                <div class="cluster">
                    <Button on_press=move |()| granting.set(true)><Icon glyph=Glyph::Add />{t!("decisions-budget-grant")}</Button>
                    <Show when=move || !empty.get()>
                        <Button kind=ButtonKind::Primary on_press=move |()| moving.set(true)>{t!("decisions-budget-move")}</Button>
                    </Show>
                </div>
            </Show>
        </div>
        <Show
            when=move || !empty.get()
            fallback=|| view! {
                <Empty glyph=Glyph::Table title=t!("decisions-budget-empty-title") text=t!("decisions-budget-empty") />
            }
        >
            {move || table(board, page.get())}
            <section aria-labelledby="decisions-budget-log">
                <h2 id="decisions-budget-log">{t!("decisions-budget-log")}</h2>
                <ul class="card rows">{move || page.get().lines.into_iter().map(|line| self::line(board, line)).collect_view()}</ul>
            </section>
        </Show>
        <GrantDialog open=granting />
        <MoveDialog open=moving />
    }
}

fn table(board: Board, page: BudgetPage) -> AnyView {
    let row = |row: campaign::view::budget::BudgetRow| {
        let name = row.badge.name.clone();
        let below =
            (row.amount < 0).then(|| view! { <p><Flag tone=Tone::Bad>{t!("decisions-budget-below")}</Flag></p> });
        view! { <tr><th scope="row"><span class="decision-who">{mark(Some(&row.badge))}{name}</span></th><td>{row.currency}</td><td class="num">{row.words}{below}</td></tr> }
    };
    let total = |(currency, words): (String, String)| {
        let label = board.reader.format("decisions-budget-total", &args! {"currency" => currency});
        view! { <tr><th scope="row" colspan="2">{label}</th><td class="num"><b>{words}</b></td></tr> }
    };
    let rows: Vec<_> = page.rows.into_iter().map(row).collect();
    let totals: Vec<_> = page.totals.into_iter().map(total).collect();
    view! {
        <div class="card table-wrap" tabindex="0" role="region" aria-label=t!("decisions-budget-table")>
            <table class="table decision-budget">
                <thead><tr>
                    <th scope="col">{t!("decisions-budget-market")}</th>
                    <th scope="col">{t!("decisions-budget-currency")}</th>
                    <th scope="col" class="num">{t!("decisions-budget-amount")}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
                <tfoot>{totals}</tfoot>
            </table>
        </div>
    }
    .into_any()
}

fn line(board: Board, line: BudgetLine) -> AnyView {
    let decision = line.decision.map(|link| board.link(link));
    let words = decision.is_none().then_some(line.words);
    view! {
        <li class="row">
            <span>{mark(line.badge.as_ref())}</span>
            <div class="row-text"><span>{words}{decision}</span><small>{line.who}", "{line.when}</small></div>
            <b class="num">{line.amount}</b>
        </li>
    }
    .into_any()
}
