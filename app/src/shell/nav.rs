//! Navigation: a column beside the screen, or a bar within reach of a thumb.

use super::places::Place;
use crate::parts::{Icon, use_reader};
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

/// The bar at the bottom of a phone. The same places, so it is named the same; only one of the two is shown.
#[component]
pub(super) fn ThumbBar(base: Signal<String>, counts: Counts) -> impl IntoView {
    view! {
        <nav class="thumb-bar" aria-label=t!("shell-nav")>
            {Place::ALL.map(|place| link(place, "thumb-item", base, counts)).collect_view()}
        </nav>
    }
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
