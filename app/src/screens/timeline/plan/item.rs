//! What the plan knows about one item, in its editor: where its date comes from, what it waits for, what it asks for.

use super::ends::Ends;
use super::gate::GateField;
use super::rule::RuleField;
use super::sheet::Sheet;
use super::waits::Waits;
use crate::parts::{Check, SelectField, TextField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::command::{Command, PlanCommand};
use campaign::model::{Gate, Item, ItemId, ItemKind, Phase};
use leptos::prelude::*;

/// The part of the editor that is about the plan.
#[component]
pub(crate) fn ItemPlan(
    /// Which item.
    id: ItemId,
) -> impl IntoView {
    let (session, sheet) = (use_session(), Sheet::here());
    let id = StoredValue::new(id);
    let item = Memo::new(move |_| session.timeline.with(|all| all.get(&id.get_value()).cloned().unwrap_or_default()));
    let buffer = Memo::new(move |_| item.with(|item| item.kind == ItemKind::Buffer));
    let gated = Memo::new(move |_| item.with(|item| item.gate != Gate::None));
    view! {
        <section class="form plan-item" aria-labelledby="planner-item">
            <h3 id="planner-item">{t!("planner-item")}</h3>
            <Show when=move || buffer.get() fallback=move || view! { <Dated sheet id item /> }>
                <Ends sheet id item />
            </Show>
            <Show when=move || !buffer.get()><Waits sheet id /></Show>
            <Show when=move || gated.get()><GateField sheet id /></Show>
        </section>
    }
}

/// The rule, the pin, and what the item is a part of.
#[component]
fn Dated(sheet: Sheet, id: StoredValue<ItemId>, item: Memo<Item>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let send = move |command: PlanCommand| {
        session.dispatch(Command::Plan(command));
    };
    let phases = Signal::derive(move || {
        let all = Phase::ALL
            .into_iter()
            .map(|phase| (phase.code().to_owned(), reader.text(&format!("plan-phase-{}", phase.code()))));
        core::iter::once((String::new(), reader.text("planner-phase-none"))).chain(all).collect()
    });
    let gates = Signal::derive(move || {
        let all = Gate::ALL.into_iter();
        all.map(|gate| (gate.code().to_owned(), reader.text(&format!("plan-gate-{}", gate.code())))).collect()
    });
    let phase = Signal::derive(move || item.with(|item| item.phase.map_or("", Phase::code).to_owned()));
    let gate = Signal::derive(move || item.with(|item| item.gate.code().to_owned()));
    let set_phase = move |code: String| {
        send(PlanCommand::SetPhase(id.get_value(), Phase::ALL.into_iter().find(|phase| phase.code() == code)));
    };
    let set_gate = move |code: String| {
        let gate = Gate::ALL.into_iter().find(|gate| gate.code() == code).unwrap_or_default();
        send(PlanCommand::SetGate(id.get_value(), gate));
    };
    view! {
        <RuleField sheet id item />
        <Show when=move || !session.read_only.get()>
            <Check label=t!("planner-pin") hint=t!("planner-pin-hint") checked=Signal::derive(move || item.with(|item| item.pinned)) on_change=move |pinned| send(PlanCommand::Pin(id.get_value(), pinned)) />
        </Show>
        <div class="form-row">
            <SelectField label=t!("planner-phase") options=phases value=phase on_commit=set_phase disabled=session.read_only />
            <Duration id item label="planner-duration" />
            <SelectField label=t!("planner-gate") options=gates value=gate on_commit=set_gate disabled=session.read_only />
        </div>
    }
}

/// Working days an item takes, or a buffer keeps free.
#[component]
pub(super) fn Duration(id: StoredValue<ItemId>, item: Memo<Item>, label: &'static str) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let wrong = RwSignal::new(None::<String>);
    let value = Signal::derive(move || item.with(|item| item.duration.to_string()));
    let set = move |words: String| match days(&words, 400) {
        Some(days) => {
            wrong.set(None);
            session.dispatch(Command::Plan(PlanCommand::SetDuration(id.get_value(), days)));
        }
        None => wrong.set(Some(reader.language.get_untracked().text("planner-days-wrong"))),
    };
    view! { <TextField label=move || reader.text(label) value on_commit=set kind="number" error=wrong disabled=session.read_only /> }
}

/// A number of days somebody typed; nothing is none.
pub(super) fn days(words: &str, most: i64) -> Option<i64> {
    let words = words.trim();
    let days = if words.is_empty() { Some(0) } else { words.parse().ok() };
    days.filter(|days| (0..=most).contains(days))
}
