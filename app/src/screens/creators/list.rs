//! The table of creators, which is a column of cards on a phone. Rows are keyed: a change to one creator
//! touches one row.

use super::address;
use super::hubs::{Hubs, hub_name};
use crate::parts::{Empty, Flag, Glyph, Moment, Tone, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::language::capitalised;
use campaign::model::{BriefCard, Creator, CreatorId};
use campaign::time::{Instant, Zone};
use campaign::view::creator_list::{card_filled, contact_of, items_of, next_of};
use leptos::prelude::*;

/// What one row shows; compared, so that a row is drawn again only when it says something else.
#[derive(Clone, Debug, Default, PartialEq)]
struct RowView {
    creator: Creator,
    contact: Option<String>,
    next: Option<(String, Instant, Zone)>,
    released: &'static str,
}

/// The table.
#[component]
pub(super) fn CreatorTable(
    /// The creators to show, in order.
    shown: Memo<Vec<CreatorId>>,
) -> impl IntoView {
    view! {
        <Show
            when=move || !shown.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Search title=t!("creators-none-title") text=t!("creators-none") /> }
        >
            <div class="card table-wrap">
                <table class="table cards creators-table">
                    <caption class="visually-hidden">{t!("creators-title")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!("creators-name")}</th>
                            <th scope="col">{t!("creators-market")}</th>
                            <th scope="col">{t!("creators-tier-label")}</th>
                            <th scope="col">{t!("creators-contact")}</th>
                            <th scope="col">{t!("creators-next")}</th>
                            <th scope="col">{t!("creators-brief")}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || shown.get() key=Clone::clone children=|id| view! { <CreatorRow id /> } />
                    </tbody>
                </table>
            </div>
        </Show>
    }
}

#[component]
fn CreatorRow(id: CreatorId) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let hubs = expect_context::<Hubs>();
    let href = address(session, &id);
    let row = Memo::new(move |_| {
        let creator = session.creators.with(|creators| creators.get(&id).cloned()).unwrap_or_default();
        let contact = session.people.with(|people| contact_of(&creator, people).map(|person| person.name.clone()));
        let items = session
            .timeline
            .with(|timeline| session.markets.with(|markets| items_of(&id, &creator, timeline, markets)));
        let next = next_of(&items).and_then(|item| item.due.map(|(at, zone)| (item.title.clone(), at, zone)));
        let released = super::release::state_key(&session.sections(), &id);
        RowView { creator, contact, next, released }
    });
    let name = move || row.with(|row| row.creator.name.clone());
    let handle = move || {
        row.with(|row| {
            let parts = [&row.creator.handle, &row.creator.platform];
            parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
        })
    };
    let hub = Memo::new(move |_| hubs.get(&row.with(|row| row.creator.market.clone())));
    let tier = move || capitalised(&reader.text(&format!("word-tier-{}", row.with(|row| row.creator.tier.code()))));
    // What this creator's tier carries out, in the words of their own brief.
    let part = move || row.with(|row| row.creator.card.role.clone());
    let brief = move || {
        let filled = row.with(|row| card_filled(&row.creator));
        reader.format("creators-brief-filled", &args! {"filled" => filled, "all" => BriefCard::KEYS.len()})
    };
    let released = move || {
        reader.text(row.with(|row| if row.released.is_empty() { "release-state-waiting" } else { row.released }))
    };
    view! {
        <tr data-row="" tabindex="-1" on:keydown=open_row>
            <th scope="row"><a href=href>{name}</a><small class="creator-handle">{handle}</small></th>
            <td data-label=t!("creators-market")>{move || hub.get().map(hub_name)}</td>
            <td data-label=t!("creators-tier-label")><div>{tier}<small class="creator-part">{part}</small></div></td>
            <td data-label=t!("creators-contact")><Contact row /></td>
            <td data-label=t!("creators-next")><Next row /></td>
            <td data-label=t!("creators-brief")><div><span class="num">{brief}</span><small>{released}</small></div></td>
        </tr>
    }
}

/// Enter on a row opens it, as J and K bring one there.
pub(in crate::screens) fn open_row(event: leptos::ev::KeyboardEvent) {
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::{Element, HtmlElement};
    if event.key() != "Enter" || event.target() != event.current_target() {
        return;
    }
    let row = event.current_target().and_then(|row| row.dyn_into::<Element>().ok());
    let link = row.and_then(|row| row.query_selector("a[href]").ok().flatten());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        link.click();
    }
}

#[component]
fn Contact(row: Memo<RowView>) -> impl IntoView {
    let contact = Memo::new(move |_| row.with(|row| row.contact.clone()));
    move || match contact.get() {
        Some(name) => name.into_any(),
        None => view! { <Flag tone=Tone::Bad>{t!("creators-contact-missing")}</Flag> }.into_any(),
    }
}

/// What is due next, on the reader's clock with the origin's beside it.
#[component]
fn Next(row: Memo<RowView>) -> impl IntoView {
    let reader = use_reader();
    let next = Memo::new(move |_| row.with(|row| row.next.clone()));
    move || match next.get() {
        Some((title, at, zone)) => {
            let late = Memo::new(move |_| at < reader.now.get());
            view! {
                <div>
                    {title}
                    <small><Moment at=at origin=zone /></small>
                    {move || late.get().then(|| view! { <Flag tone=Tone::Bad><Moment at=at countdown=true /></Flag> })}
                </div>
            }
            .into_any()
        }
        None => view! { <span class="muted">{t!("creators-next-none")}</span> }.into_any(),
    }
}
