//! Creators: who makes the content, for which hub, who answers for them, and what is due from them next.

mod add;
mod card;
mod detail;
mod facts;
mod filters;
mod hubs;
mod items;
mod link;
mod list;
mod receipts;
mod release;

use crate::parts::{Button, ButtonKind, Empty, Glyph, Icon, use_reader};
use crate::session::use_session;
use crate::t;
use add::AddCreatorDialog;
use campaign::args;
use campaign::model::CreatorId;
use campaign::view::creator_list::{CreatorFilter, creators_shown};
use detail::CreatorDetail;
use filters::Filters;
use hubs::Hubs;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use list::CreatorTable;
pub(in crate::screens) use list::open_row;

/// The address of a creator's details.
fn address(session: crate::session::Session, id: &CreatorId) -> String {
    format!("/campaign/{}/creators?creator={id}", session.document())
}

/// The screen: the list, or one creator of it.
#[component]
pub fn CreatorsScreen() -> impl IntoView {
    let session = use_session();
    provide_context(Hubs::start(session));
    let filter = RwSignal::new(CreatorFilter::default());
    let query = use_query_map();
    let open = Memo::new(move |_| {
        let named = query.with(|query| query.get("creator")).map(CreatorId)?;
        session.creators.with(|creators| creators.get(&named).is_some_and(|one| !one.archived)).then_some(named)
    });
    move || match open.get() {
        Some(id) => view! { <CreatorDetail id /> }.into_any(),
        None => view! { <CreatorList filter /> }.into_any(),
    }
}

/// Everybody, narrowed by hub, tier and words.
#[component]
fn CreatorList(filter: RwSignal<CreatorFilter>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let adding = RwSignal::new(false);
    let all =
        Memo::new(move |_| session.creators.with(|creators| creators.values().filter(|one| !one.archived).count()));
    let shown = Memo::new(move |_| {
        session.creators.with(|creators| {
            session.markets.with(|markets| filter.with(|filter| creators_shown(creators, markets, filter)))
        })
    });
    let count = move || {
        let count = |count: usize| reader.format("count-creators", &args! {"count" => count});
        match (shown.with(Vec::len), all.get()) {
            (some, all) if some < all => reader.format("creators-shown", &args! {"shown" => some, "all" => count(all)}),
            (_, all) => count(all),
        }
    };
    let may = move || !session.read_only.get();
    view! {
        <div class="screen">
            <header class="page-head">
                <div><h1>{t!("creators-title")}</h1><p class="sub">{t!("creators-sub")}</p></div>
                <Show when=may>
                    <div class="page-tools">
                        <Button kind=ButtonKind::Primary on_press=move |()| adding.set(true)>
                            <Icon glyph=Glyph::Add />{t!("creators-add")}
                        </Button>
                    </div>
                </Show>
            </header>
            <Show
                when=move || { all.get() > 0 }
                fallback=move || view! {
                    <Empty glyph=Glyph::Creators title=t!("creators-empty-title") text=t!("creators-empty") />
                }
            >
                <Filters filter />
                <p class="hint" role="status">{count}</p>
                <CreatorTable shown />
            </Show>
            <AddCreatorDialog open=adding />
        </div>
    }
}
