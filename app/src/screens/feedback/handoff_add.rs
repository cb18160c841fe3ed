//! Agreeing on a handoff: which of the four, from whom to whom, about what, by when.

use super::choices::{deliverables, receivers};
use super::promise_add::zone_of;
use crate::parts::{Button, ButtonKind, Dialog, SelectField, WhenField};
use crate::screens::seen::{Choices, Seen};
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
    let seen = expect_context::<Seen>();
    let (draft, wrong) = (RwSignal::new(Handoff::default()), RwSignal::new(None));
    Effect::new(move |_| {
        if open.get() {
            let market = untrack(|| seen.sections.with(|sections| seen.person(sections).market));
            draft.set(Handoff { from: seen.session.me.get_value(), market, ..Handoff::default() });
            wrong.set(None);
        }
    });
    let text = move |read: fn(&Handoff) -> String| Signal::derive(move || draft.with(read));
    let kinds = Signal::derive(move || {
        let one = |kind: HandoffKind| {
            (kind.code().to_owned(), seen.reader.text(&format!("feedback-handoff-{}", kind.code())))
        };
        HandoffKind::ALL.map(one).to_vec()
    });
    let people: Signal<Choices> = Signal::derive(move || seen.people());
    let receivers = Signal::derive(move || seen.or("feedback-choose", receivers(seen)));
    let markets = Signal::derive(move || seen.or("feedback-across", seen.markets()));
    let about = Signal::derive(move || seen.or("feedback-about-nothing", deliverables(seen)));
    let zone = Signal::derive(move || zone_of(seen, &draft.with(|draft| draft.from.clone())));
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
        wrong.set(seen.missing(handoff.to.is_empty(), "feedback-handoff-to-missing"));
        if handoff.to.is_empty() {
            return;
        }
        let add = HandoffCommand::Add(HandoffId::from_random(seen.session.fresh()), Box::new(handoff));
        if seen.act(WatchCommand::Handoff(add), "feedback-handoff-added") {
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
