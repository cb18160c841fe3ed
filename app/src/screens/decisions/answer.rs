//! Answering a proposal: input from anybody, the decision from the one who decides. What comes too late is offered as a
//! new proposal that goes on from this one.

use super::board::Board;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, Notice, SelectField, Tone};
use crate::screens::seen::Choices;
use crate::t;
use campaign::command::DecideCommand;
use campaign::model::{Proposal, ProposalId};
use campaign::watch::standing;
use leptos::prelude::*;

/// What is being said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Answer {
    /// What one thinks.
    #[default]
    Input,
    /// What holds.
    Decide,
}

/// The form, and what it is about.
#[derive(Clone, Copy, Default)]
pub(super) struct Answering {
    open: RwSignal<bool>,
    about: RwSignal<ProposalId>,
    what: RwSignal<Answer>,
    option: RwSignal<String>,
    words: RwSignal<String>,
    error: RwSignal<Option<String>>,
}

impl Answering {
    pub(super) fn begin(self, about: ProposalId, what: Answer) {
        self.about.set(about);
        self.what.set(what);
        self.option.set(String::new());
        self.words.set(String::new());
        self.error.set(None);
        self.open.set(true);
    }
}

/// The dialog.
#[component]
pub(super) fn AnswerDialog(answering: Answering) -> impl IntoView {
    let board = expect_context::<Board>();
    let proposal = Memo::new(move |_| {
        board.sections.with(|sections| sections.decisions.proposals.get(&answering.about.get()).cloned())
    });
    let decides = move || answering.what.get() == Answer::Decide;
    let title = Signal::derive(move || {
        let key = if decides() { "decisions-decide-of" } else { "decisions-input-of" };
        let title = proposal.with(|it| it.as_ref().map(|it| it.title.clone())).unwrap_or_default();
        board.reader.format(key, &campaign::args! {"title" => title})
    });
    let choices = Signal::derive(move || choices(board, proposal.get(), answering.what.get()));
    let late = Memo::new(move |_| {
        let now = board.minute.get();
        board
            .sections
            .with(|sections| proposal.with(|it| it.as_ref().is_some_and(|it| !standing(sections, it, now).is_open())))
    });
    let send = move |()| send(board, answering);
    let go_on = move |()| {
        let Some(before) = proposal.get_untracked() else { return };
        answering.open.set(false);
        let (after, why) = (answering.about.get_untracked().0, answering.words.get_untracked());
        board.propose(Proposal { after, why, entries: Default::default(), ..before });
    };
    let footer = move || {
        view! {
            <Show
                when=move || late.get()
                fallback=move || view! {
                    <Button kind=ButtonKind::Primary on_press=send>
                        {move || if decides() { t!("decisions-decide").get() } else { t!("decisions-input-send").get() }}
                    </Button>
                }
            >
                <Button kind=ButtonKind::Primary on_press=go_on>{t!("decisions-go-on")}</Button>
            </Show>
        }
    };
    view! {
        <Dialog open=answering.open title=title footer=footer>
            <Show when=move || late.get()>
                <Notice tone=Tone::Warn><span>{t!("decisions-late")}</span></Notice>
            </Show>
            <SelectField
                label=t!("decisions-field-option")
                options=choices
                value=answering.option
                on_commit=move |option| {
                    answering.error.set(None);
                    answering.option.set(option);
                }
                error=answering.error
            />
            <AreaField
                label=t!("decisions-field-words")
                value=answering.words
                on_commit=move |words| answering.words.set(words)
                on_typing=Callback::new(move |words| answering.words.set(words))
                optional=true
            />
        </Dialog>
    }
}

fn choices(board: Board, proposal: Option<Proposal>, what: Answer) -> Choices {
    let first = if what == Answer::Decide { "decisions-choose" } else { "decisions-no-option" };
    let count = proposal.as_ref().map_or(0, |it| it.choices().len());
    let all = (0..i64::try_from(count).unwrap_or(0)).filter_map(|at| {
        let words = proposal.as_ref()?.choice(at)?;
        Some((at.to_string(), words))
    });
    board.or(first, all.collect())
}

fn send(board: Board, answering: Answering) {
    let (option, words) = (answering.option.get_untracked().parse::<i64>().ok(), answering.words.get_untracked());
    let (id, entry) = (answering.about.get_untracked(), board.new_record());
    let done = match (answering.what.get_untracked(), option) {
        (Answer::Decide, None) => return answering.error.set(board.missing(true, "decisions-missing-option")),
        (Answer::Input, None) if words.trim().is_empty() => {
            return answering.error.set(board.missing(true, "decisions-missing-words"));
        }
        (Answer::Decide, Some(option)) => {
            board.act(DecideCommand::Settle(id, entry, option, words), "decisions-done-decided")
        }
        (Answer::Input, option) => {
            board.act(DecideCommand::Input(id, entry, option.unwrap_or(-1), words), "decisions-done-said")
        }
    };
    if done {
        answering.open.set(false);
    }
}
