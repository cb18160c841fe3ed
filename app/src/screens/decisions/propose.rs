//! Proposing something: the question, its options, who decides, whom it is asked of, and what holds if they stay silent.
//! The moment is shown while it is chosen, on both clocks, with the days that are not worked.

use super::board::Board;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, SelectField, TextField};
use crate::screens::seen::Choices;
use crate::t;
use campaign::args;
use campaign::command::DecideCommand;
use campaign::model::{MarketId, PersonId, Proposal, ProposalId};
use campaign::watch::window;
use leptos::prelude::*;

/// What is wrong with which field.
#[derive(Clone, Copy, Default)]
struct Wrong {
    title: RwSignal<Option<String>>,
    options: RwSignal<Option<String>>,
    market: RwSignal<Option<String>>,
    why: RwSignal<Option<String>>,
}

/// The dialog.
#[component]
pub(super) fn ProposeDialog() -> impl IntoView {
    let board = expect_context::<Board>();
    let draft = board.proposing;
    let wrong = Wrong::default();
    Effect::new(move |_| {
        if board.propose_open.get() {
            for field in [wrong.title, wrong.options, wrong.market, wrong.why] {
                field.set(None);
            }
        }
    });
    let text = move |read: fn(&Proposal) -> String| Signal::derive(move || draft.with(read));
    let change = move |field: RwSignal<Option<String>>, write: fn(&mut Proposal, String)| {
        move |words: String| {
            field.set(None);
            draft.update(|draft| write(draft, words));
        }
    };
    let title = change(wrong.title, |it, words| it.title = words);
    let options = change(wrong.options, |it, words| it.options = words);
    let why = change(wrong.why, |it, words| it.default_why = words);
    let market = change(wrong.market, |it, id| it.market = MarketId(id));
    let context = move |words: String| draft.update(|it| it.why = words);
    let people = Signal::derive(move || board.people());
    let markets = Signal::derive(move || board.or("decisions-choose", board.markets()));
    let abouts = Signal::derive(move || board.abouts());
    let days = Signal::derive(move || (1..=10).map(|day| (day.to_string(), day.to_string())).collect::<Choices>());
    let defaults = Signal::derive(move || draft.with(defaults));
    let ask = move |()| ask(board, wrong);
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=ask>{t!("decisions-send")}</Button> };
    view! {
        <Dialog open=board.propose_open title=t!("decisions-propose") wide=true footer=footer>
            <TextField label=t!("decisions-field-title") value=text(|it| it.title.clone()) on_commit=title on_typing=Callback::new(title) error=wrong.title hint=t!("decisions-field-title-hint") />
            <AreaField label=t!("decisions-field-context") value=text(|it| it.why.clone()) on_commit=context on_typing=Callback::new(context) optional=true />
            <AreaField label=t!("decisions-field-options") value=text(|it| it.options.clone()) on_commit=options on_typing=Callback::new(options) error=wrong.options hint=t!("decisions-field-options-hint") />
            <SelectField label=t!("decisions-field-decider") options=people value=text(|it| it.decider.to_string()) on_commit=move |id| draft.update(|it| it.decider = PersonId(id)) />
            <SelectField label=t!("decisions-field-market") options=markets value=text(|it| it.market.to_string()) on_commit=market error=wrong.market />
            <SelectField label=t!("decisions-field-days") options=days value=text(|it| it.days.to_string()) on_commit=move |days: String| draft.update(|it| it.days = days.parse().unwrap_or(1)) />
            <Until board />
            <SelectField label=t!("decisions-field-default") options=defaults value=text(|it| it.default.to_string()) on_commit=move |at: String| draft.update(|it| it.default = at.parse().unwrap_or(0)) />
            <TextField label=t!("decisions-field-default-why") value=text(|it| it.default_why.clone()) on_commit=why on_typing=Callback::new(why) error=wrong.why />
            <SelectField label=t!("decisions-field-about") options=abouts value=text(|it| it.about.clone()) on_commit=move |path| draft.update(|it| it.about = path) />
        </Dialog>
    }
}

/// The options as they are written, to choose the default among them.
fn defaults(draft: &Proposal) -> Choices {
    let count = i64::try_from(draft.choices().len()).unwrap_or(0);
    (0..count).filter_map(|at| Some((at.to_string(), draft.choice(at)?))).collect()
}

/// Until when the market may speak, were it asked now.
#[component]
fn Until(board: Board) -> impl IntoView {
    let words = Memo::new(move |_| {
        let asked = Proposal { at: board.minute.get(), ..board.proposing.get() };
        if asked.market.is_empty() {
            return None;
        }
        let ends = board.sections.with(|sections| window(sections, &asked)).ends;
        let zone = board.sections.with(|sections| sections.markets.get(&asked.market).map(|it| it.profile.zone))?;
        let market = board.market_name(&asked.market);
        Some(match ends {
            Some(ends) => {
                let when = board.reader.printer().yours(ends, zone);
                let args = args! {"market" => market, "count" => asked.days, "when" => when};
                board.reader.format("decisions-until", &args)
            }
            None => board.reader.format("decisions-until-never", &args! {"market" => market}),
        })
    });
    view! { <p class="hint" role="status">{move || words.get()}</p> }
}

fn ask(board: Board, wrong: Wrong) {
    let draft = board.proposing.get_untracked();
    let missing = [
        (wrong.title, draft.title.trim().is_empty(), "decisions-missing-title"),
        (wrong.options, draft.choices().len() < 2, "decisions-missing-options"),
        (wrong.market, draft.market.is_empty(), "decisions-missing-market"),
        (wrong.why, draft.default_why.trim().is_empty(), "decisions-missing-default-why"),
    ];
    for (field, missing, key) in missing {
        field.set(board.missing(missing, key));
    }
    if missing.iter().any(|(_, missing, _)| *missing) {
        return;
    }
    // A default that was taken away with its line is the first one.
    let default = if draft.choice(draft.default).is_some() { draft.default } else { 0 };
    let id = ProposalId::from_random(board.session.fresh());
    let propose = DecideCommand::Propose(id, Box::new(Proposal { default, ..draft }));
    if board.act(propose, "decisions-done-proposed") {
        board.propose_open.set(false);
    }
}
