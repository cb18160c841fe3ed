//! One proposal: the question, its options, until when the market may speak and why until then, what silence decides.

use super::answer::{Answer, Answering};
use super::board::Board;
use crate::parts::{Button, ButtonKind, Flag, Tone};
use crate::screens::seen::mark;
use crate::t;
use campaign::command::DecideCommand;
use campaign::model::ProposalId;
use campaign::view::proposals::{EntryLine, OptionLine, ProposalCard};
use leptos::prelude::*;

/// The card.
#[component]
pub(super) fn ProposalLine(list: Memo<Vec<ProposalCard>>, id: ProposalId, answering: Answering) -> impl IntoView {
    let board = expect_context::<Board>();
    let element = id.to_string();
    let key = StoredValue::new(id.clone());
    let card = Memo::new(move |_| list.with(|list| list.iter().find(|card| card.id == id).cloned()));
    let title = Memo::new(move |_| card.with(|card| card.as_ref().map(|card| card.title.clone())).unwrap_or_default());
    // What may be done changes seldom: buttons keep their focus while the countdown runs.
    let may = Memo::new(move |_| {
        card.with(|card| card.as_ref().map(|it| (it.standing.is_open(), it.awaits_decision, it.may_withdraw)))
            .filter(|_| board.may())
            .unwrap_or_default()
    });
    let withdraw = move |()| {
        let entry = board.new_record();
        let command = DecideCommand::Withdraw(key.get_value(), entry, String::new());
        board.act(command, "decisions-done-withdrawn");
    };
    view! {
        <article class="card pad decision-card" id=element data-row="" tabindex="-1" aria-label=title>
            {move || card.get().map(|card| facts(board, card))}
            <div class="cluster">
                <Show when=move || may.get().0>
                    <Button small=true on_press=move |()| answering.begin(key.get_value(), Answer::Input)>
                        {t!("decisions-input")}
                    </Button>
                </Show>
                <Show when=move || may.get().1>
                    <Button small=true kind=ButtonKind::Primary on_press=move |()| answering.begin(key.get_value(), Answer::Decide)>
                        {t!("decisions-decide")}
                    </Button>
                </Show>
                <Show when=move || may.get().2>
                    <Button small=true kind=ButtonKind::Quiet on_press=withdraw>{t!("decisions-withdraw")}</Button>
                </Show>
            </div>
        </article>
    }
}

fn facts(board: Board, card: ProposalCard) -> AnyView {
    let named = board.reader.format("decisions-options-of", &campaign::args! {"title" => &card.title});
    let about = card.about.map(|about| view! { <p>{t!("decisions-about")}" "{board.link(about)}</p> });
    let why = (!card.why.is_empty()).then(|| view! { <p class="decision-why">{card.why.clone()}</p> });
    let calendar: Vec<_> = card.calendar.into_iter().map(|words| view! { <li>{words}</li> }).collect();
    let calendar = (!calendar.is_empty()).then(|| view! { <ul class="hint decision-calendar">{calendar}</ul> });
    let left = card.left.map(|left| view! { " "<Flag tone=Tone::Warn>{left}</Flag> });
    view! {
        <header class="decision-head">
            {mark(card.asked.as_ref())}
            <h2>{card.title}</h2>
            {card.awaits_input.then(|| view! { <Flag tone=Tone::Accent>{t!("decisions-awaits-input")}</Flag> })}
            {card.awaits_decision.then(|| view! { <Flag tone=Tone::Accent>{t!("decisions-awaits-decision")}</Flag> })}
        </header>
        <p class="hint">{card.asks}</p>
        {why}
        {about}
        <ul class="decision-options" aria-label=named>{options(card.options)}</ul>
        <p><b>{card.says}</b></p>
        <p>{card.until}{left}</p>
        {calendar}
        <p class="decision-silent">{card.silent}</p>
        {said(card.entries)}
    }
    .into_any()
}

/// The options; what holds and what would hold is marked.
pub(super) fn options(list: Vec<OptionLine>) -> AnyView {
    let line = |option: OptionLine| {
        view! {
            <li class:holds=option.holds>
                {option.words}
                {(option.default && !option.holds).then(|| view! { " "<Flag>{t!("decisions-default")}</Flag> })}
                {option.holds.then(|| view! { " "<Flag tone=Tone::Good>{t!("decisions-holds")}</Flag> })}
            </li>
        }
    };
    list.into_iter().map(line).collect::<Vec<_>>().into_any()
}

/// What was said, earliest first.
fn said(entries: Vec<EntryLine>) -> Option<AnyView> {
    let line = |entry: EntryLine| {
        let dash = if entry.words.is_empty() || entry.does.is_empty() { "" } else { " – " };
        view! {
            <li>
                {mark(entry.badge.as_ref())}
                <div><b>{entry.who}</b>" "{entry.does}{dash}{entry.words}<small>{entry.when}</small></div>
            </li>
        }
    };
    let any = !entries.is_empty();
    let list: Vec<_> = entries.into_iter().map(line).collect();
    any.then(|| view! { <h3>{t!("decisions-said")}</h3><ul class="decision-said">{list}</ul> }.into_any())
}
