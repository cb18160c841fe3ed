//! Agreeing on a handoff: which of the four, from whom to whom, about what, by when.

use super::desk::{Choices, Desk};
use super::promise_add::zone_of;
use crate::parts::{Button, ButtonKind, Dialog, SelectField, WhenField};
use crate::t;
use campaign::command::{HandoffCommand, WatchCommand};
use campaign::model::{Handoff, HandoffId, HandoffKind, MarketId, PersonId};
use leptos::prelude::*;

/// The dialog.
#[component]
pub(super) fn AddHandoff(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (draft, wrong) = (RwSignal::new(Handoff::default()), RwSignal::new(None));
    Effect::new(move |_| {
        if open.get() {
            let market = untrack(|| desk.sections.with(|sections| desk.person(sections).market));
            draft.set(Handoff { from: desk.session.me.get_value(), market, ..Handoff::default() });
            wrong.set(None);
        }
    });
    let text = move |read: fn(&Handoff) -> String| Signal::derive(move || draft.with(read));
    let kinds = Signal::derive(move || {
        let one = |kind: HandoffKind| {
            (kind.code().to_owned(), desk.reader.text(&format!("feedback-handoff-{}", kind.code())))
        };
        HandoffKind::ALL.map(one).to_vec()
    });
    let people: Signal<Choices> = Signal::derive(move || desk.people());
    let receivers = Signal::derive(move || desk.or("feedback-choose", desk.receivers()));
    let markets = Signal::derive(move || desk.or("feedback-across", desk.markets()));
    let about = Signal::derive(move || desk.or("feedback-about-nothing", desk.deliverables()));
    let zone = Signal::derive(move || zone_of(desk, &draft.with(|draft| draft.from.clone())));
    let kind = move |code: String| {
        let kind = HandoffKind::ALL.into_iter().find(|it| it.code() == code).unwrap_or_default();
        draft.update(|draft| draft.kind = kind);
    };
    let to = move |path| {
        wrong.set(None);
        draft.update(|draft| draft.to = path);
    };
    let add = move |()| {
        let handoff = draft.get_untracked();
        wrong.set(desk.missing(handoff.to.is_empty(), "feedback-handoff-to-missing"));
        if handoff.to.is_empty() {
            return;
        }
        let add = HandoffCommand::Add(HandoffId::from_random(desk.session.fresh()), Box::new(handoff));
        if desk.act(WatchCommand::Handoff(add), "feedback-handoff-added") {
            open.set(false);
        }
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("feedback-handoff-add")}</Button> };
    view! {
        <Dialog open title=t!("feedback-handoff-add") footer=footer>
            <SelectField label=t!("feedback-handoff-kind") options=kinds value=text(|it| it.kind.code().to_owned()) on_commit=kind />
            <SelectField label=t!("feedback-handoff-sender") options=people value=text(|it| it.from.to_string()) on_commit=move |id| draft.update(|draft| draft.from = PersonId(id)) />
            <SelectField label=t!("feedback-handoff-to") options=receivers value=text(|it| it.to.clone()) on_commit=to error=wrong />
            <SelectField label=t!("feedback-market") options=markets value=text(|it| it.market.to_string()) on_commit=move |id| draft.update(|draft| draft.market = MarketId(id)) />
            <SelectField label=t!("feedback-about") options=about value=text(|it| it.about.clone()) on_commit=move |path| draft.update(|draft| draft.about = path) />
            <WhenField label=t!("feedback-due") value=Signal::derive(move || draft.with(|draft| draft.due.clone())) zone on_commit=move |due| draft.update(|draft| draft.due = due) />
        </Dialog>
    }
}
