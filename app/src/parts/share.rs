//! A link to hand to somebody: as a code for a camera, as text to copy, and until when it works.

use super::{Button, ButtonKind, Glyph, Icon, QrCode, use_reader};
use crate::t;
use campaign::args;
use campaign::time::Instant;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::text_prop::TextProp;
use wasm_bindgen_futures::JsFuture;

/// The link, its code, a button that copies it, and its end.
#[component]
pub fn ShareLink(
    /// The whole address.
    #[prop(into)]
    link: String,
    /// When it stops working.
    expires: Instant,
    /// What it opens, and for whom.
    #[prop(into)]
    label: TextProp,
) -> impl IntoView {
    let reader = use_reader();
    let field = NodeRef::<html::Input>::new();
    let copied = RwSignal::new(None::<bool>);
    let words = StoredValue::new(link.clone());
    let copy = move |()| {
        spawn_local(async move {
            let done = self::copy(&words.get_value()).await;
            if let Some(field) = field.get_untracked().filter(|_| !done) {
                field.select();
            }
            copied.set(Some(done));
        });
    };
    let said =
        move || copied.get().map(|done| reader.text(if done { "parts-share-copied" } else { "parts-share-by-hand" }));
    let ends = move || {
        let printer = reader.printer();
        let moment = printer.yours(expires, reader.zone.get());
        reader.format("parts-share-expires", &args! {"moment" => moment, "distance" => printer.relative(expires)})
    };
    let name = label.clone();
    view! {
        <div class="share">
            <QrCode link=Signal::stored(link.clone()) label />
            <div class="stack">
                <div class="invite-link">
                    <input
                        class="control"
                        readonly
                        node_ref=field
                        aria-label=move || name.get()
                        value=link
                        on:focus=move |_| if let Some(field) = field.get_untracked() { field.select() }
                    />
                    <Button kind=ButtonKind::Primary on_press=copy><Icon glyph=Glyph::Copy />{t!("parts-share-copy")}</Button>
                </div>
                <p class="hint" role="status">{said}</p>
                <p class="hint">{ends}</p>
            </div>
        </div>
    }
}

/// Puts words on the clipboard. False where the browser does not let us.
pub async fn copy(words: &str) -> bool {
    let Some(window) = leptos::web_sys::window() else { return false };
    let navigator = window.navigator();
    // Outside a secure page there is no clipboard to ask.
    let there = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    there && JsFuture::from(navigator.clipboard().write_text(words)).await.is_ok()
}
