//! The campaigns this device knows, with what the person is in each.

use crate::parts::{Flag, Glyph, Icon, Row, Rows, Tone, use_reader};
use crate::session::{Account, Glanced, Known};
use crate::t;
use campaign::args;
use campaign::language::capitalised;
use campaign::model::Role;
use campaign::view::portfolio::PortfolioCard;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The list; nothing where there is none.
#[component]
pub(super) fn KnownCampaigns() -> impl IntoView {
    let account = expect_context::<Account>();
    let reader = use_reader();
    let row = move |known: Known| {
        let role = Role::from_code(&known.role).unwrap_or_default();
        let role = move || capitalised(&reader.text(&format!("word-{}", role.code())));
        let name = known.name.clone();
        let title = move || if name.is_empty() { reader.text("start-unnamed") } else { name.clone() };
        view! {
            <Row>
                <Icon glyph=Glyph::Brief />
                <div class="row-text">
                    <a href=format!("/campaign/{}/today", known.document)>{title}</a>
                    <small>{role}</small>
                    <Glance known=known.clone() />
                </div>
                <div class="row-end">
                    {(!known.registered).then(|| view! { <Flag tone=Tone::Plain>{t!("start-only-here")}</Flag> })}
                </div>
            </Row>
        }
    };
    view! {
        <Show when=move || !account.campaigns.with(Vec::is_empty)>
            <section aria-labelledby="known-heading">
                <h2 id="known-heading">{t!("start-known")}</h2>
                <Rows>
                    <For
                        each=move || account.campaigns.get()
                        key=|known| (known.document.clone(), known.name.clone(), known.role.clone(), known.registered)
                        children=row
                    />
                </Rows>
            </section>
        </Show>
    }
}

/// What the campaign itself says, read from the device when the list is shown: no date is kept twice (S0-10).
#[component]
fn Glance(known: Known) -> impl IntoView {
    let (account, reader) = (expect_context::<Account>(), use_reader());
    let glanced = RwSignal::new(Glanced::Reading);
    Effect::new(move |_| {
        let (language, zone) = (reader.language.get(), reader.zone.get());
        if account.ready.get() {
            let known = known.clone();
            let now = untrack(|| reader.now.get());
            spawn_local(async move {
                let found = account.glance(&known, language, zone, now).await;
                // The list may have gone meanwhile.
                let _ = glanced.try_set(found);
            });
        }
    });
    move || match glanced.get() {
        Glanced::Reading => ().into_any(),
        Glanced::NotHere => view! { <small>{t!("overview-not-here")}</small> }.into_any(),
        Glanced::Card(card) => said(reader, *card),
    }
}

fn said(reader: crate::parts::Reader, card: PortfolioCard) -> AnyView {
    let go_live = match (card.go_live, card.live) {
        (Some((_, says)), _) => says,
        (None, true) => capitalised(&reader.text("overview-live")),
        (None, false) => capitalised(&reader.text("overview-no-go-live")),
    };
    let tone = if card.ready { Tone::Good } else { Tone::Plain };
    let escalations = (card.escalations > 0).then(|| {
        let words = reader.format("overview-card-escalations", &args! {"count" => card.escalations});
        view! { <Flag tone=Tone::Bad>{words}</Flag> }
    });
    view! {
        <small>{go_live}</small>
        <div class="cluster"><Flag tone>{card.clear}</Flag>{escalations}</div>
        {card.changed.map(|words| view! { <small>{words}</small> })}
    }
    .into_any()
}
