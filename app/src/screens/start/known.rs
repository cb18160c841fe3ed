//! The campaigns this device knows, with what the person is in each.

use crate::parts::{Flag, Glyph, Icon, Row, Rows, Tone, use_reader};
use crate::session::{Account, Known};
use crate::t;
use campaign::language::capitalised;
use campaign::model::Role;
use leptos::prelude::*;

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
