//! Whether the creator opened their page and confirmed what stands on it, as the relay wrote it down.

use super::detail::Shown;
use crate::device::receipts::{self, Receipt};
use crate::parts::use_reader;
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::time::Instant;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The card.
#[component]
pub(super) fn Receipts(
    /// Whose.
    shown: Shown,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let found = RwSignal::new(None::<Vec<Receipt>>);
    spawn_local(async move {
        match receipts::list(session.document()).await {
            // The screen may be gone by the time the answer is here.
            Ok(mut all) => {
                all.retain(|one| shown.id.try_with_value(|id| id.0 == one.creator).unwrap_or_default());
                drop(found.try_set(Some(all)));
            }
            Err(error) => leptos::logging::log!("receipts are not known now: {error}"),
        }
    });
    let last = move |kind: &str| -> Option<Receipt> {
        found.with(|all| all.as_ref()?.iter().rfind(|one| one.kind == kind).cloned())
    };
    let say = move |key: &str, one: &Receipt| {
        let zone = shown.creator.with(|creator| creator.zone);
        reader.format(key, &args! {"when" => reader.printer().yours(Instant(one.at), zone)})
    };
    let opened = move || match last("opened") {
        Some(one) => say("creators-receipt-opened", &one),
        None => reader.text("creators-receipt-unopened"),
    };
    let confirmed = move || match last("acknowledged") {
        Some(one) if one.current => say("creators-receipt-confirmed", &one),
        Some(one) => say("creators-receipt-earlier", &one),
        None => reader.text("creators-receipt-unconfirmed"),
    };
    view! {
        <section class="card pad stack" aria-labelledby="receipts-heading">
            <h3 id="receipts-heading">{t!("creators-receipts")}</h3>
            <Show
                when=move || found.with(Option::is_some)
                fallback=|| view! { <p class="hint">{t!("creators-receipts-unknown")}</p> }
            >
                <p>{opened}</p>
                <p>{confirmed}</p>
            </Show>
        </section>
    }
}
