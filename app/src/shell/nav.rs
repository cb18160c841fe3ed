//! Navigation: a column beside the screen, or a bar within reach of a thumb.

use super::places::Place;
use crate::parts::{Dialog, Glyph, Icon, use_reader};
use crate::t;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use std::collections::BTreeMap;

type Counts = Signal<BTreeMap<Place, usize>>;

/// The column.
#[component]
pub(super) fn Nav(base: Signal<String>, counts: Counts) -> impl IntoView {
    view! {
        <nav class="nav" aria-label=t!("shell-nav")>
            {Place::ALL.map(|place| link(place, "nav-item", base, counts)).collect_view()}
        </nav>
    }
}

/// The bar at the bottom of a phone: the places of every day, and the others one tap further. Named like the column,
/// of which only one is shown.
#[component]
pub(super) fn ThumbBar(base: Signal<String>, counts: Counts) -> impl IntoView {
    let more = RwSignal::new(false);
    let path = use_location().pathname;
    let elsewhere = move || {
        let base = base.get();
        path.with(|path| rest().any(|place| is_here(path, &place.path(&base))))
    };
    // Whatever was chosen is open now: the sheet has done its work.
    Effect::new(move |_| {
        path.track();
        more.set(false);
    });
    view! {
        <nav class="thumb-bar" aria-label=t!("shell-nav")>
            {Place::THUMB.map(|place| link(place, "thumb-item", base, counts)).collect_view()}
            <button
                type="button"
                class="thumb-item"
                class:here=elsewhere
                aria-haspopup="dialog"
                on:click=move |_| more.set(true)
            >
                <Icon glyph=Glyph::More />
                <span>{t!("shell-more")}</span>
            </button>
        </nav>
        <Dialog open=more title=t!("shell-more")>
            <div class="more-places">{rest().map(|place| link(place, "nav-item", base, counts)).collect::<Vec<_>>()}</div>
        </Dialog>
    }
}

/// The places that are not within reach of a thumb.
fn rest() -> impl Iterator<Item = Place> {
    Place::ALL.into_iter().filter(|place| !Place::THUMB.contains(place))
}

fn link(place: Place, class: &'static str, base: Signal<String>, counts: Counts) -> impl IntoView {
    let reader = use_reader();
    let path = use_location().pathname;
    let here = move || path.with(|path| is_here(path, &place.path(&base.get())));
    let count = move || counts.with(|counts| counts.get(&place).copied()).filter(|count| *count > 0);
    view! {
        <a class=class href=move || place.path(&base.get()) aria-current=move || here().then_some("page")>
            <Icon glyph=place.glyph() />
            <span>{move || reader.text(place.key())}</span>
            {move || count().map(|count| view! { <span class="count">{count}</span> })}
        </a>
    }
}

/// A screen's own path, or anything below it.
fn is_here(path: &str, place: &str) -> bool {
    path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
