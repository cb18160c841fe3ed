//! What is taken for granted: who finds out, how it turned out, and "this conflicts", which goes to the brand lead with
//! both positions (S1-25).

use super::assumption_add::{AddAssumption, Conflict, ConflictDialog};
use super::board::Board;
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, Listing, SelectField, Tone};
use crate::prose::Prose;
use crate::screens::address::address;
use crate::screens::seen::Choices;
use crate::t;
use campaign::command::{AssumptionCommand, WatchCommand};
use campaign::language::capitalised;
use campaign::model::{AssumptionId, PersonId, Verdict};
use campaign::view::Link;
use campaign::view::escalations::{AssumptionRow, assumptions};
use leptos::prelude::*;

/// The tab.
#[component]
pub(super) fn AssumptionsTab() -> impl IntoView {
    let board = expect_context::<Board>();
    let list = board.see(assumptions);
    let ids = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let (adding, conflict) = (RwSignal::new(false), Conflict::default());
    view! {
        <Listing
            title=t!("decisions-tab-assumptions")
            add=t!("decisions-assumption-add")
            may=Signal::derive(move || board.may())
            adding
            empty=Signal::derive(move || ids.with(Vec::is_empty))
            nothing=|| view! { <Empty glyph=Glyph::Decisions title=t!("decisions-assumptions-empty-title") text=t!("decisions-assumptions-empty") /> }
        >
            <For each=move || ids.get() key=Clone::clone children=move |id| view! { <Line list id conflict /> } />
        </Listing>
        <AddAssumption open=adding />
        <ConflictDialog conflict />
    }
}

#[component]
fn Line(list: Memo<Vec<AssumptionRow>>, id: AssumptionId, conflict: Conflict) -> impl IntoView {
    let board = expect_context::<Board>();
    let (element, key) = (id.to_string(), StoredValue::new(id.clone()));
    let path = format!("assumptions/{id}/words");
    let row = Memo::new(move |_| list.with(|list| list.iter().find(|row| row.id == id).cloned()));
    let get = move |read: fn(&AssumptionRow) -> String| {
        Signal::derive(move || row.with(|row| row.as_ref().map(read)).unwrap_or_default())
    };
    let disputed = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.disputed)));
    let disabled = Signal::derive(move || !board.may());
    let people = Signal::derive(move || board.or("decisions-assumption-nobody", board.people()));
    let verdicts = Signal::derive(move || {
        let name = |verdict: Verdict| {
            let words = board.reader.text(&format!("watch-verdict-{}", verdict.code()));
            (verdict.code().to_owned(), capitalised(&words))
        };
        Verdict::ALL.map(name).to_vec() as Choices
    });
    let send = move |command: AssumptionCommand| board.quietly(WatchCommand::Assumption(command));
    let own = move |person: String| _ = send(AssumptionCommand::SetOwner(key.get_value(), PersonId(person)));
    let judge = move |code: String| {
        let verdict = Verdict::ALL.into_iter().find(|verdict| verdict.code() == code).unwrap_or_default();
        send(AssumptionCommand::Judge(key.get_value(), board.new_record(), verdict));
    };
    let archive = move |()| {
        let archive = AssumptionCommand::Archive(key.get_value());
        board.act(WatchCommand::Assumption(archive), "decisions-assumption-archived");
    };
    let positions = address(board.session, &Link::Escalations);
    view! {
        <li class="row decision-assumption" id=element data-row="" tabindex="-1" aria-label=get(|row| row.words.clone())>
            <div class="row-text">
                <Prose path=path label=t!("decisions-assumption-words") locked=disabled />
                <Show when=move || disputed.get()>
                    <p class="cluster">
                        <Flag tone=Tone::Bad>{t!("decisions-assumption-disputed")}</Flag>
                        <a href=positions.clone()>{t!("decisions-assumption-look")}</a>
                    </p>
                </Show>
                <div class="cluster">
                    <SelectField label=t!("decisions-assumption-owner") options=people value=get(|row| row.owner.to_string()) on_commit=own disabled />
                    <SelectField label=t!("decisions-assumption-verdict") options=verdicts value=get(|row| row.verdict.code().to_owned()) on_commit=judge disabled />
                </div>
                <small>{get(|row| row.judged.clone())}</small>
                <Show when=move || board.may()>
                    <div class="cluster">
                        <Button small=true on_press=move |()| conflict.begin(key.get_value())>{t!("decisions-assumption-conflicts")}</Button>
                        <Button small=true kind=ButtonKind::Quiet on_press=archive>{t!("decisions-assumption-archive")}</Button>
                    </div>
                </Show>
            </div>
        </li>
    }
}
