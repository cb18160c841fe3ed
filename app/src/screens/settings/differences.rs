//! The profiles side by side: what is different over there, each thing once (S0-01).

use super::group::Group;
use crate::parts::{Empty, Glyph, MarketName, market_class, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::model::MarketText;
use campaign::view::differences::{Difference, Differences, differences, shared_today};
use leptos::prelude::*;

/// The panel.
#[component]
pub(super) fn DifferencesPanel() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let found = Memo::new(move |_| session.markets.with(|markets| differences(markets, reader.language.get())));
    let several = Memo::new(move |_| found.with(|found| found.markets.len() > 1));
    view! {
        <Group id="differences" title=t!("settings-differences") about=t!("settings-differences-about")>
            <Show
                when=move || several.get()
                fallback=|| view! { <Empty glyph=Glyph::Globe title=t!("settings-differences-empty-title") text=t!("settings-differences-empty") /> }
            >
                <Shared />
                {move || view! { <DifferencesTable found=found.get() /> }}
                <Same found />
            </Show>
        </Group>
    }
}

/// How much of today all markets share.
#[component]
fn Shared() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let minutes = Memo::new(move |_| session.markets.with(|markets| shared_today(markets, reader.now.get())));
    let says = move || match minutes.get() {
        Some(0) => reader.text("settings-shared-none"),
        Some(minutes) => {
            let length = reader.language.get().duration(minutes * 60_000);
            reader.format("settings-shared", &args! {"length" => length})
        }
        None => String::new(),
    };
    view! { <p>{says}</p> }
}

#[component]
fn DifferencesTable(found: Differences) -> impl IntoView {
    let reader = use_reader();
    let names: Vec<String> = found.markets.iter().map(|market| market.name.clone()).collect();
    let heads = found.markets.into_iter().enumerate().map(|(at, market)| {
        view! { <th scope="col"><MarketName letter=market.letter colour=market_class(at) name=market.name /></th> }
    });
    let row = |Difference { field, values }: Difference| {
        let cells = values.into_iter().zip(names.clone()).map(|(value, market)| {
            let empty = value.is_empty();
            view! {
                <td data-label=market class:muted=empty>
                    {if empty { reader.text("settings-not-filled") } else { value }}
                </td>
            }
        });
        view! { <tr><th scope="row">{label(reader, field)}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <div class="card table-wrap" tabindex="0" role="group" aria-labelledby="differences-heading">
            <table class="table cards">
                <thead><tr><th scope="col">{t!("settings-differences-field")}</th>{heads.collect_view()}</tr></thead>
                <tbody>{found.rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// What is the same everywhere, so that nobody looks for it in the table.
#[component]
fn Same(found: Memo<Differences>) -> impl IntoView {
    let reader = use_reader();
    move || {
        let same = found.with(|found| found.same.clone());
        (!same.is_empty()).then(|| {
            let fields: Vec<_> = same.into_iter().map(|field| label(reader, field).to_lowercase()).collect();
            let fields = reader.language.get().list(&fields);
            view! { <p class="hint">{reader.format("settings-differences-same", &args! {"fields" => fields})}</p> }
        })
    }
}

/// What a field of the profile is called.
fn label(reader: crate::parts::Reader, field: MarketText) -> String {
    reader.text(&format!("market-{}", field.key().replace('_', "-")))
}
