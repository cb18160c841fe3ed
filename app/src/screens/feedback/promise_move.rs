//! Putting an answer off: a new time is required, and the notice to whoever waits is written for their clock (S1-31).

use super::promise_add::{BadTime, zone_of};
use crate::parts::{Button, ButtonKind, Dialog, Glyph, Icon, WhenField, copy};
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::{PromiseCommand, WatchCommand};
use campaign::model::{Promise, PromiseId};
use campaign::time::StoredDeadline;
use campaign::watch::delay_notice;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The dialog, open while a promise is being moved.
#[component]
pub(super) fn MovePromise(
    /// Which.
    moving: RwSignal<Option<PromiseId>>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (open, due, wrong, copied) =
        (RwSignal::new(false), RwSignal::new(None::<StoredDeadline>), RwSignal::new(None), RwSignal::new(None::<bool>));
    Effect::new(move |_| {
        if moving.with(Option::is_some) {
            due.set(None);
            wrong.set(None);
            copied.set(None);
            open.set(true);
        }
    });
    Effect::new(move |_| {
        if !open.get() && moving.with_untracked(Option::is_some) {
            moving.set(None);
        }
    });
    let promise = Memo::new(move |_| -> Promise {
        let found = moving.get().and_then(|id| seen.sections.with(|sections| sections.promises.get(&id).cloned()));
        found.unwrap_or_default()
    });
    let by = Signal::derive(move || promise.with(|promise| promise.by.clone()));
    let zone = Signal::derive(move || zone_of(seen, &by.get()));
    let notice = Memo::new(move |_| {
        let new = due.get().map(|due| due.instant_in(zone.get()));
        seen.sections.with(|sections| promise.with(|it| delay_notice(sections, it, new, seen.minute.get())))
    });
    let set = move |chosen| {
        wrong.set(None);
        due.set(chosen);
    };
    let send = move |()| {
        let (Some(id), Some(new)) = (moving.get_untracked(), due.get_untracked()) else {
            return wrong.set(seen.missing(true, "feedback-move-missing"));
        };
        let words = notice.get_untracked().unwrap_or_default();
        let record = seen.new_record();
        if seen.act(WatchCommand::Promise(PromiseCommand::Slip(id, record, Box::new(new), words)), "feedback-moved") {
            open.set(false);
        }
    };
    let take = move |()| {
        let words = notice.get_untracked().unwrap_or_default();
        spawn_local(async move { copied.set(Some(copy(&words).await)) });
    };
    let said = move || {
        copied.get().map(|done| seen.reader.text(if done { "parts-share-copied" } else { "parts-share-by-hand" }))
    };
    let footer = move || {
        view! {
            <Button on_press=take><Icon glyph=Glyph::Copy />{t!("feedback-move-copy")}</Button>
            <Button kind=ButtonKind::Primary on_press=send>{t!("feedback-move-send")}</Button>
        }
    };
    view! {
        <Dialog open title=t!("feedback-move-title") footer=footer>
            <p><b>{move || promise.with(|promise| promise.what.clone())}</b></p>
            <WhenField label=t!("feedback-move-due") value=due zone on_commit=set />
            <p class="error" role="alert">{move || wrong.get()}</p>
            <BadTime seen by due=due.into() />
            <p class="hint">{t!("feedback-move-notice")}</p>
            <blockquote class="feedback-draft">{move || notice.get()}</blockquote>
            <p class="hint" role="status">{said}</p>
        </Dialog>
    }
}
