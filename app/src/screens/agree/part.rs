//! What the parts of this screen are made of: a part under its heading, a line of a form, a moment on two clocks.

use crate::parts::{TextField, said};
use crate::screens::seen::Seen;
use campaign::time::Instant;
use campaign::view::Badge;
use leptos::prelude::*;

/// A part of the screen with its heading.
pub(super) fn part(id: &'static str, title: &'static str, sub: &'static str, body: AnyView) -> AnyView {
    let heading = format!("{id}-heading");
    let label = heading.clone();
    view! {
        <section class="agree-part" id=id tabindex="-1" aria-labelledby=label>
            <h2 id=heading>{said(title)}</h2>
            <p class="sub">{said(sub)}</p>
            {body}
        </section>
    }
    .into_any()
}

/// One line of a form that is sent by its button.
pub(super) fn line(
    label: &'static str,
    hint: &'static str,
    words: RwSignal<String>,
    error: RwSignal<Option<String>>,
) -> AnyView {
    let take = move |said: String| {
        error.set(None);
        words.set(said);
    };
    view! {
        <TextField label=said(label) placeholder=said(hint) value=words on_commit=take on_typing=Callback::new(take) error=error />
    }
    .into_any()
}

/// "Tue 8 Dec, 18:00 your time (10:00 New York)", on the clock of a market beside the reader's own.
pub(super) fn when(seen: Seen, at: Instant, market: Option<&Badge>) -> String {
    let reader = seen.reader;
    reader.printer().yours(at, market.map_or_else(|| reader.zone.get(), |badge| badge.zone))
}
