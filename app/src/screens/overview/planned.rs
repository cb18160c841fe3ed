//! Block 5: the dates as they were first agreed, beside the dates as they are.

use crate::parts::{Empty, Flag, Glyph, Tone};
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark};
use crate::shell::Place;
use crate::t;
use campaign::args;
use campaign::view::overview::{Planned, PlannedRow, planned};
use leptos::prelude::*;

/// The comparison.
#[component]
pub(super) fn PlannedActual() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let found = seen.see(planned);
    let agreed = Memo::new(move |_| found.with(|found| found.agreed.is_some()));
    let href = Place::Timeline.path(&format!("/campaign/{}", seen.session.document()));
    view! {
        <Show
            when=move || agreed.get()
            fallback=|| view! { <Empty glyph=Glyph::Timeline title=t!("overview-planned-empty") /> }
        >
            {move || comparison(seen, found.get())}
        </Show>
        <p class="overview-more"><a href=href>{t!("shell-timeline")}</a></p>
    }
}

fn comparison(seen: Seen, found: Planned) -> AnyView {
    let reader = seen.reader;
    let count = |key: &str, count: usize| (count > 0).then(|| reader.format(key, &args! {"count" => count}));
    let counts = [
        (count("overview-kept", found.kept), Tone::Good),
        (count("overview-moved", found.moved.len()), Tone::Warn),
        (count("overview-added", found.added), Tone::Plain),
        (count("overview-gone", found.gone), Tone::Plain),
    ];
    let counts = counts.into_iter().filter_map(|(words, tone)| {
        let words = words?;
        Some(view! { <Flag tone>{words}</Flag> })
    });
    let counts: Vec<_> = counts.collect();
    let by_now = (found.due_by_now > 0).then(|| {
        let args = args! {"due" => found.due_by_now, "done" => found.done_by_now};
        view! { <p>{reader.format("overview-by-now", &args)}</p> }
    });
    let rows: Vec<_> = found.moved.into_iter().map(|row| line(seen, row)).collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <div class="card table-wrap" tabindex="0" role="group" aria-labelledby="block-planned">
                <table class="table cards">
                    <thead>
                        <tr>
                            <th scope="col">{t!("overview-what")}</th>
                            <th scope="col">{t!("overview-planned-at")}</th>
                            <th scope="col">{t!("overview-actual-at")}</th>
                            <th scope="col">{t!("overview-shift")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    view! {
        <p class="hint">{found.agreed}</p>
        <div class="cluster">{counts}</div>
        {by_now}
        {table}
    }
    .into_any()
}

fn line(seen: Seen, row: PlannedRow) -> AnyView {
    let href = address(seen.session, &row.link);
    let tone = if row.days > 0 { Tone::Warn } else { Tone::Plain };
    view! {
        <tr>
            <th scope="row"><span class="overview-what">{mark(row.badge.as_ref())}<a href=href>{row.title}</a></span></th>
            <td data-label=t!("overview-planned-at")>{row.planned}</td>
            <td data-label=t!("overview-actual-at")>{row.actual}</td>
            <td data-label=t!("overview-shift")><Flag tone>{row.says}</Flag></td>
        </tr>
    }
    .into_any()
}
