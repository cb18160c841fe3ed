//! The decision log: what, why, what else was considered, who decided, when it is looked at again. Nothing is rewritten
//! but the why, which people may say better; what no longer holds is decided anew.

use super::board::Board;
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, Tone, WhenField};
use crate::prose::Prose;
use crate::screens::seen::mark;
use crate::t;
use campaign::args;
use campaign::command::DecideCommand;
use campaign::model::{Decision, Proposal, ProposalId};
use campaign::view::decisions::{DecisionRow, log};
use leptos::prelude::*;

/// The tab.
#[component]
pub(super) fn DecidedTab() -> impl IntoView {
    let board = expect_context::<Board>();
    let list = board.see(log);
    let paths = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.path.clone()).collect::<Vec<_>>()));
    view! {
        <Show
            when=move || !paths.with(Vec::is_empty)
            fallback=|| view! {
                <Empty glyph=Glyph::Decisions title=t!("decisions-log-empty-title") text=t!("decisions-log-empty") />
            }
        >
            <div class="stack">
                <For each=move || paths.get() key=Clone::clone children=move |path| view! { <Line list path /> } />
            </div>
        </Show>
    }
}

#[component]
fn Line(list: Memo<Vec<DecisionRow>>, path: String) -> impl IntoView {
    let board = expect_context::<Board>();
    let element = path.rsplit('/').next().unwrap_or_default().to_owned();
    let own = path.starts_with("decisions/log/");
    let why = format!("{path}/why");
    let row =
        Memo::new(move |_| list.with(|list| list.iter().find(|row| row.path == path).cloned()).unwrap_or_default());
    let what = Memo::new(move |_| row.with(|row| row.what.clone()));
    let label = Signal::derive(move || board.reader.format("recorder-why-of", &args! {"title" => what.get()}));
    let holds = Memo::new(move |_| row.with(|row| own && row.superseded_by.is_none()));
    let anew = move |()| {
        let (supersedes, what) = row.with_untracked(|row| (row.id.clone(), row.what.clone()));
        let about = board.sections.with_untracked(|all| all.decisions.log.get(&supersedes).map(|it| it.about.clone()));
        board.record(Decision { supersedes, what, about: about.unwrap_or_default(), ..Decision::default() });
    };
    let proposal = StoredValue::new(ProposalId(element.clone()));
    let go_on = move |()| {
        let before = board.sections.with_untracked(|all| all.decisions.proposals.get(&proposal.get_value()).cloned());
        let after = proposal.get_value().0;
        board.propose(Proposal { after, entries: Default::default(), ..before.unwrap_or_default() });
    };
    // The words of a proposal stand: only what was written down by hand can be said better.
    let reason = match own {
        true => view! {
            <Prose path=why label=label locked=Signal::derive(move || !board.may()) placeholder=t!("decisions-why-missing") />
        }
        .into_any(),
        false => view! { <p class="decision-why">{move || row.with(|row| row.why.clone())}</p> }.into_any(),
    };
    view! {
        <article class="card pad decision-card" id=element data-row="" tabindex="-1" aria-label=what>
            {move || head(row.get())}
            <h3>{t!("decisions-field-why")}</h3>
            {reason}
            {move || facts(board, row.get())}
            <Show when=move || board.may() && !own>
                <div class="cluster">
                    <Button small=true kind=ButtonKind::Quiet on_press=go_on>{t!("decisions-go-on")}</Button>
                </div>
            </Show>
            <Show when=move || board.may() && holds.get()>
                <div class="cluster">
                    <Button small=true kind=ButtonKind::Quiet on_press=anew>{t!("decisions-supersede")}</Button>
                    {reviewing(board, row)}
                </div>
            </Show>
        </article>
    }
}

/// When it is looked at again: set, changed and taken away in place.
fn reviewing(board: Board, row: Memo<DecisionRow>) -> AnyView {
    let open = RwSignal::new(false);
    let id = Memo::new(move |_| row.with(|row| row.id.clone()));
    let what = move || row.with(|row| row.what.clone());
    let due = Signal::derive(move || {
        let id = id.get();
        board.sections.with(|all| all.decisions.log.get(&id).and_then(|one| one.review_by.clone()))
    });
    let words = move || {
        let key = if due.with(Option::is_some) { "decisions-review-change" } else { "decisions-review-set" };
        board.reader.text(key)
    };
    let clear = move |()| {
        board.act(DecideCommand::SetReview(id.get_untracked(), None), "decisions-done-review-cleared");
    };
    let set = move |due| {
        board.act(DecideCommand::SetReview(id.get_untracked(), due), "decisions-done-review");
    };
    let zone = Signal::derive(move || board.reader.zone.get());
    view! {
        <Button small=true kind=ButtonKind::Quiet on_press=move |()| open.update(|open| *open = !*open)>
            {words}<span class="visually-hidden">" "{what}</span>
        </Button>
        <Show when=move || due.with(Option::is_some)>
            <Button small=true kind=ButtonKind::Quiet on_press=clear>
                {t!("decisions-review-clear")}<span class="visually-hidden">" "{what}</span>
            </Button>
        </Show>
        <Show when=move || open.get()>
            <WhenField label=t!("decisions-field-review") value=due zone on_commit=set />
        </Show>
    }
    .into_any()
}

fn head(row: DecisionRow) -> AnyView {
    let unexplained = row.is_unexplained();
    view! {
        <header class="decision-head">
            {mark(row.badge.as_ref())}
            <h2 class:gone=row.superseded_by.is_some()>{row.what}</h2>
            {row.by_default.then(|| view! { <Flag>{t!("decisions-default")}</Flag> })}
            {unexplained.then(|| view! { <Flag tone=Tone::Warn>{t!("decisions-why-missing")}</Flag> })}
            {row.superseded_by.is_some().then(|| view! { <Flag>{t!("decisions-no-longer")}</Flag> })}
        </header>
    }
    .into_any()
}

fn facts(board: Board, row: DecisionRow) -> AnyView {
    let options: Vec<_> = row.options.into_iter().map(|option| view! { <li>{option}</li> }).collect();
    let options = (!options.is_empty()).then(|| {
        view! { <h3>{t!("decisions-field-considered")}</h3><ul class="decision-options">{options}</ul> }
    });
    let who = match row.by_default {
        true => board.reader.format("decisions-decided-silence", &args! {"when" => &row.when}),
        false => board.reader.format("decisions-decided-by", &args! {"who" => &row.decider, "when" => &row.when}),
    };
    let named =
        |label: Signal<String>, names: String| (!names.is_empty()).then(|| view! { <small>{label}": "{names}</small> });
    let linked = |label: Signal<String>, link| {
        let link = board.link(link);
        view! { <small>{label}" "{link}</small> }
    };
    let review = row.review.map(|(when, over)| {
        let words = board.reader.format("decisions-review-by", &args! {"when" => when});
        view! { <small>{words}{over.then(|| view! { " "<Flag tone=Tone::Warn>{t!("decisions-review-over")}</Flag> })}</small> }
    });
    let rate = (!row.rate.is_empty()).then(|| {
        view! { <small>{board.reader.format("decisions-rate", &args! {"rate" => &row.rate})}</small> }
    });
    view! {
        {options}
        <div class="decision-facts">
            <small>{who}</small>
            {named(t!("decisions-field-consulted"), row.consulted)}
            {named(t!("decisions-field-informed"), row.informed)}
            {review}
            {rate}
            {row.about.map(|about| linked(t!("decisions-about"), about))}
            {row.supersedes.map(|link| linked(t!("decisions-supersedes"), link))}
            {row.superseded_by.map(|link| linked(t!("decisions-superseded"), link))}
        </div>
    }
    .into_any()
}
