//! What the palette offers beside screens: the places of a campaign that have no letter of their own.

use crate::parts::{Glyph, use_reader};
use crate::shell::PaletteEntry;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// Each with its glyph, the key of its words, and the end of its path.
const PLACES: [(Glyph, &str, &str); 3] = [
    (Glyph::Clock, "shared-window-title", "timeline/find-time"),
    (Glyph::Timeline, "conversion-open", "timeline/conversion"),
    (Glyph::Decisions, "agree-title", "decisions/agree"),
];

/// The entries. Needs a router around it.
pub(super) fn actions(base: Signal<String>) -> Signal<Vec<PaletteEntry>> {
    let reader = use_reader();
    let navigate = StoredValue::new_local(use_navigate());
    let go = UnsyncCallback::new(move |end: &'static str| {
        let path = format!("{}/{end}", base.get_untracked());
        navigate.with_value(|navigate| navigate(&path, leptos_router::NavigateOptions::default()));
    });
    Signal::derive(move || {
        let entry = |(glyph, key, end): (Glyph, &'static str, &'static str)| {
            PaletteEntry::new(glyph, reader.text(key), Callback::new(move |()| go.run(end)))
        };
        PLACES.map(entry).to_vec()
    })
}
