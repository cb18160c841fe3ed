//! What would come in, and every cell that would not, with its line and why.

use super::flow::Flow;
use crate::parts::{Button, ButtonKind};
use crate::screens::seen::Seen;
use crate::t;
use campaign::args;
use campaign::exchange::table::{Coming, Trouble};
use campaign::time::CivilTime;
use campaign::view::metrics::column_words;
use leptos::prelude::*;
use std::sync::Arc;

/// So many bad cells are shown at first, and so many more with every press.
const SHOWN: (usize, usize) = (20, 200);

/// The preview and the button.
#[component]
pub(super) fn Preview() -> impl IntoView {
    let (seen, flow) = (expect_context::<Seen>(), expect_context::<Flow>());
    let shown = RwSignal::new(SHOWN.0);
    Effect::new(move |_| {
        flow.coming.track();
        shown.set(SHOWN.0);
    });
    view! {
        {move || flow.coming.get().map(|coming| view! {
            <section class="card pad" aria-labelledby="import-preview">
                <h3 id="import-preview">{t!("metrics-import-preview")}</h3>
                {summary(seen, &coming)}
                {go(seen, flow, &coming)}
                <Bad coming shown />
            </section>
        })}
    }
}

fn summary(seen: Seen, coming: &Coming) -> AnyView {
    let language = seen.reader.language.get();
    let counts = [
        (coming.new, "metrics-import-new"),
        (coming.changed, "metrics-import-changed"),
        (coming.same, "metrics-import-same"),
        (coming.repeated, "metrics-import-repeated"),
    ];
    let said = counts.into_iter().filter(|(count, key)| *count > 0 || *key == "metrics-import-new");
    let said = said.map(|(count, key)| view! { <li>{language.format(key, &args! {"count" => count})}</li> });
    let day = |day: campaign::time::CivilDate| language.civil_day(day.at(CivilTime::MIDNIGHT), true);
    let days = coming.days.map(|(from, until)| {
        language.format("metrics-import-days", &args! {"from" => day(from), "until" => day(until)})
    });
    let counted = (!coming.counted.is_empty()).then(|| {
        let names: Vec<String> = coming.counted.iter().map(|name| column_words(name, language)).collect();
        language.format("metrics-import-counted", &args! {"names" => language.list(&names)})
    });
    let strangers = (!coming.strangers.is_empty()).then(|| {
        let mut names: Vec<String> = coming.strangers.iter().take(8).cloned().collect();
        if coming.strangers.len() > names.len() {
            names.push("…".to_owned());
        }
        let args = args! {"count" => coming.strangers.len(), "names" => names.join(", ")};
        language.format("metrics-import-strangers", &args)
    });
    view! {
        <ul class="metrics-counts">{said.collect_view()}{[days, counted].into_iter().flatten().map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
        {strangers.map(|words| view! { <p class="sub">{words}</p> })}
    }
    .into_any()
}

fn go(seen: Seen, flow: Flow, coming: &Coming) -> AnyView {
    if coming.values() == 0 {
        return view! { <p><b>{t!("metrics-import-nothing")}</b></p> }.into_any();
    }
    let words = seen.reader.format("metrics-import-go", &args! {"count" => coming.values()});
    let busy = Signal::derive(move || flow.work.with(Option::is_some));
    view! { <p><Button kind=ButtonKind::Primary busy on_press=move |()| flow.write()>{words}</Button></p> }.into_any()
}

/// The cells that do not come in.
#[component]
fn Bad(coming: Arc<Coming>, shown: RwSignal<usize>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let count = coming.troubles.len();
    let more = move || count.saturating_sub(shown.get());
    let title = move || seen.reader.format("metrics-import-bad", &args! {"count" => count});
    let rows = move || {
        let list = coming.troubles.iter().take(shown.get());
        list.map(|trouble| row(seen, trouble)).collect_view()
    };
    let rest = move || seen.reader.format("metrics-import-more", &args! {"count" => more().min(SHOWN.1)});
    (count > 0).then(|| {
        view! {
            <div class="table-wrap">
                <table class="table cards">
                    <caption>{title}</caption>
                    <thead>
                        <tr>
                            <th scope="col" class="num">{t!("metrics-import-line")}</th>
                            <th scope="col">{t!("metrics-import-column")}</th>
                            <th scope="col">{t!("metrics-import-cell")}</th>
                            <th scope="col">{t!("metrics-import-why")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <Show when=move || { more() > 0 }>
                <p><Button small=true on_press=move |()| shown.update(|shown| *shown += SHOWN.1)>{rest}</Button></p>
            </Show>
        }
    })
}

fn row(seen: Seen, trouble: &Trouble) -> AnyView {
    let cell = match trouble.cell.is_empty() {
        true => seen.reader.text("metrics-import-empty-cell"),
        false => trouble.cell.clone(),
    };
    let why = seen.reader.text(&format!("metrics-bad-{}", trouble.why.code()));
    view! {
        <tr>
            <td class="num" data-label=t!("metrics-import-line")>{trouble.line}</td>
            <td data-label=t!("metrics-import-column")>{trouble.head.clone()}</td>
            <td data-label=t!("metrics-import-cell")><code>{cell}</code></td>
            <td data-label=t!("metrics-import-why")>{why}</td>
        </tr>
    }
    .into_any()
}
