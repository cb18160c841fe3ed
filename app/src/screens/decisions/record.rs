//! Writing down a decision: what, why, what else was considered, exactly one decider, who was asked and who was told.

use super::board::Board;
use crate::parts::{AreaField, Button, ButtonKind, Check, Dialog, SelectField, TextField, WhenField};
use crate::screens::seen::Choices;
use crate::t;
use campaign::command::DecideCommand;
use campaign::model::{Decision, DecisionId, PersonId};
use leptos::prelude::*;

/// The dialog.
#[component]
pub(super) fn RecordDialog() -> impl IntoView {
    let board = expect_context::<Board>();
    let draft = board.recording;
    let wrong = RwSignal::new(None);
    Effect::new(move |_| {
        if board.record_open.get() {
            wrong.set(None);
        }
    });
    let text = move |read: fn(&Decision) -> String| Signal::derive(move || draft.with(read));
    let what = move |words| {
        wrong.set(None);
        draft.update(|it| it.what = words);
    };
    let why = move |words| draft.update(|it| it.why = words);
    let options = move |words| draft.update(|it| it.options = words);
    let people = Signal::derive(move || board.people());
    let abouts = Signal::derive(move || board.abouts());
    let zone = Signal::derive(move || board.reader.zone.get());
    let save = move |()| {
        let decision = draft.get_untracked();
        wrong.set(board.missing(decision.what.trim().is_empty(), "decisions-missing-what"));
        if wrong.with_untracked(Option::is_some) {
            return;
        }
        let id = DecisionId::from_random(board.session.fresh());
        if board.act(DecideCommand::Record(id, Box::new(decision)), "decisions-done-recorded") {
            board.record_open.set(false);
        }
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=save>{t!("decisions-save")}</Button> };
    view! {
        <Dialog open=board.record_open title=t!("decisions-record") wide=true footer=footer>
            <TextField label=t!("decisions-field-what") value=text(|it| it.what.clone()) on_commit=what on_typing=Callback::new(what) error=wrong />
            <AreaField label=t!("decisions-field-why") value=text(|it| it.why.clone()) on_commit=why on_typing=Callback::new(why) />
            <AreaField label=t!("decisions-field-considered") value=text(|it| it.options.clone()) on_commit=options on_typing=Callback::new(options) hint=t!("decisions-field-options-hint") optional=true />
            <SelectField label=t!("decisions-field-decider") options=people value=text(|it| it.decider.to_string()) on_commit=move |id| draft.update(|it| it.decider = PersonId(id)) />
            <Circle label=t!("decisions-field-consulted") people chosen=text(|it| it.consulted.clone()) on_choose=move |ids| draft.update(|it| it.consulted = ids) />
            <Circle label=t!("decisions-field-informed") people chosen=text(|it| it.informed.clone()) on_choose=move |ids| draft.update(|it| it.informed = ids) />
            <WhenField label=t!("decisions-field-review") value=Signal::derive(move || draft.with(|it| it.review_by.clone())) zone on_commit=move |due| draft.update(|it| it.review_by = due) />
            <SelectField label=t!("decisions-field-about") options=abouts value=text(|it| it.about.clone()) on_commit=move |path| draft.update(|it| it.about = path) />
        </Dialog>
    }
}

/// Several people to tick, kept as their ids with spaces.
#[component]
fn Circle(
    label: Signal<String>,
    people: Signal<Choices>,
    chosen: Signal<String>,
    #[prop(into)] on_choose: Callback<String>,
) -> impl IntoView {
    let line = move |(id, name): (String, String)| {
        let (own, key) = (id.clone(), id);
        let checked = Signal::derive(move || chosen.with(|all| all.split_whitespace().any(|one| one == own)));
        let toggle = move |ticked: bool| {
            let mut all: Vec<String> = chosen.get_untracked().split_whitespace().map(str::to_owned).collect();
            all.retain(|one| *one != key);
            if ticked {
                all.push(key.clone());
            }
            on_choose.run(all.join(" "));
        };
        view! { <Check label=name checked on_change=toggle /> }
    };
    view! {
        <fieldset class="decision-circle">
            <legend>{label}</legend>
            {move || people.get().into_iter().map(line).collect_view()}
        </fieldset>
    }
}
