//! Promising an answer: who, to whom, what, by when. A time outside the promiser's hours is warned about before it is
//! promised (S0-31).

use super::choices::{deliverables, receivers};
use crate::parts::{Button, ButtonKind, Dialog, Notice, SelectField, TextField, Tone, WhenField};
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::{PromiseCommand, WatchCommand};
use campaign::model::{PersonId, Promise, PromiseId};
use campaign::time::{StoredDeadline, Zone};
use campaign::view::promises::warning;
use campaign::watch::Party;
use leptos::prelude::*;

/// The dialog.
#[component]
pub(super) fn AddPromise(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let draft = RwSignal::new(Promise::default());
    let (wrong_to, wrong_what, wrong_due) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
    Effect::new(move |_| {
        if open.get() {
            draft.set(Promise { by: seen.session.me.get_value(), ..Promise::default() });
            wrong_to.set(None);
            wrong_what.set(None);
            wrong_due.set(None);
        }
    });
    let text = move |read: fn(&Promise) -> String| Signal::derive(move || draft.with(read));
    let zone = Signal::derive(move || zone_of(seen, &draft.with(|draft| draft.by.clone())));
    let what = move |words| {
        wrong_what.set(None);
        draft.update(|draft| draft.what = words);
    };
    let to = move |path| {
        wrong_to.set(None);
        draft.update(|draft| draft.to = path);
    };
    let due = move |due: Option<StoredDeadline>| {
        wrong_due.set(None);
        draft.update(|draft| draft.due = due);
    };
    let make = move |()| {
        let promise = draft.get_untracked();
        let (no_to, no_what, no_due) = (promise.to.is_empty(), promise.what.trim().is_empty(), promise.due.is_none());
        wrong_to.set(seen.missing(no_to, "feedback-to-missing"));
        wrong_what.set(seen.missing(no_what, "feedback-what-missing"));
        wrong_due.set(seen.missing(no_due, "feedback-due-missing"));
        if no_to || no_what || no_due {
            return;
        }
        let make = PromiseCommand::Make(PromiseId::from_random(seen.session.fresh()), Box::new(promise));
        if seen.act(WatchCommand::Promise(make), "feedback-promise-made") {
            open.set(false);
        }
    };
    let people = Signal::derive(move || seen.people());
    let receivers = Signal::derive(move || seen.or("feedback-choose", receivers(seen)));
    let about = Signal::derive(move || seen.or("feedback-about-nothing", deliverables(seen)));
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=make>{t!("feedback-promise-add")}</Button> };
    view! {
        <Dialog open title=t!("feedback-promise-add") footer=footer>
            <SelectField label=t!("feedback-promise-by") options=people value=text(|it| it.by.to_string()) on_commit=move |id| draft.update(|draft| draft.by = PersonId(id)) />
            <SelectField label=t!("feedback-promise-to") options=receivers value=text(|it| it.to.clone()) on_commit=to error=wrong_to />
            <TextField label=t!("feedback-promise-what") value=text(|it| it.what.clone()) on_commit=what on_typing=Callback::new(what) error=wrong_what hint=t!("feedback-promise-what-hint") />
            <SelectField label=t!("feedback-about") options=about value=text(|it| it.about.clone()) on_commit=move |path| draft.update(|draft| draft.about = path) />
            <WhenField label=t!("feedback-due") value=Signal::derive(move || draft.with(|draft| draft.due.clone())) zone on_commit=due />
            <p class="error" role="alert">{move || wrong_due.get()}</p>
            <BadTime seen by=Signal::derive(move || draft.with(|draft| draft.by.clone())) due=Signal::derive(move || draft.with(|draft| draft.due.clone())) />
        </Dialog>
    }
}

/// The clock a person lives by; the reader's where nobody knows it.
pub(super) fn zone_of(seen: Seen, person: &PersonId) -> Zone {
    let known = seen.sections.with(|sections| Party::Person(person.clone()).zone(sections));
    known.unwrap_or_else(|| seen.reader.zone.get())
}

/// The warning while a time is chosen at which its promiser does not work.
#[component]
pub(super) fn BadTime(seen: Seen, by: Signal<PersonId>, due: Signal<Option<StoredDeadline>>) -> impl IntoView {
    let words = Memo::new(move |_| {
        let by = by.get();
        let at = due.get()?.instant_in(zone_of(seen, &by));
        seen.sections.with(|sections| warning(sections, &Party::Person(by), at, &seen.reader.printer()))
    });
    view! {
        <div role="status">
            {move || words.get().map(|words| view! { <Notice tone=Tone::Warn><span>{words}</span></Notice> })}
        </div>
    }
}
