//! What go-live waits for: every open point with the place where it is settled.

use crate::parts::{Flag, Glyph, Icon, Tone};
use crate::screens::address::address;
use crate::screens::seen::Seen;
use crate::t;
use campaign::agree::launch_points;
use campaign::args;
use campaign::view::Link;
use leptos::prelude::*;

/// The list, or that nothing is open.
#[component]
pub(super) fn LaunchGate() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let points = Memo::new(move |_| {
        let language = seen.reader.language.get();
        seen.sections.with(|sections| {
            let open = launch_points(sections);
            let line = |point: campaign::agree::LaunchPoint| {
                (point.sentence(sections, language), address(seen.session, &Link::of(&point.path())))
            };
            open.into_iter().map(line).collect::<Vec<_>>()
        })
    });
    let clear = Memo::new(move |_| points.with(Vec::is_empty));
    let verdict = move || match points.with(Vec::len) {
        0 => view! { <Flag tone=Tone::Good>{t!("agree-gate-clear")}</Flag> }.into_any(),
        count => {
            let words = seen.reader.format("agree-gate-open", &args! {"count" => count});
            view! { <Flag tone=Tone::Bad><Icon glyph=Glyph::Lock />{words}</Flag> }.into_any()
        }
    };
    let line = |(words, link): (String, String)| view! { <li><a href=link>{words}</a></li> };
    view! {
        <section class="card pad agree-gate" class:clear=clear aria-labelledby="agree-gate">
            <h2 id="agree-gate">{t!("agree-gate")}</h2>
            <p role="status">{verdict}</p>
            <ul class="agree-open">{move || points.get().into_iter().map(line).collect_view()}</ul>
        </section>
    }
}
