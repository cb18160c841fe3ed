//! A modal dialog on the native element: Esc closes, the focus goes in and comes back, the rest is inert.

use super::button::IconButton;
use super::icon::Glyph;
use super::unique::unique;
use crate::t;
use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, Node};

/// A dialog that is open while `open` is true. Its content is built on opening and gone on closing.
#[component]
pub fn Dialog(
    /// Whether it is open; closing by Esc, the cross or the backdrop sets it to false.
    open: RwSignal<bool>,
    /// Its title, also its name for readers of the screen.
    #[prop(into)]
    title: TextProp,
    /// Room for columns.
    #[prop(optional)]
    wide: bool,
    /// Buttons at the end; the primary one last.
    #[prop(optional, into)]
    footer: Option<ViewFn>,
    /// The content.
    children: ChildrenFn,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    let title_id = unique("dialog");
    let label = title_id.clone();
    follow(open, element);
    start_inside(open, element);
    view! {
        <dialog
            class="dialog"
            class:wide=wide
            node_ref=element
            aria-labelledby=label
            on:close=move |_| open.set(false)
            on:click=move |event| {
                // Only the backdrop is the dialog itself; everything inside it is something else.
                let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
                if element.get_untracked().is_some_and(|dialog| dialog.is_same_node(target.as_ref())) {
                    open.set(false);
                }
            }
        >
            <div class="dialog-head">
                <h2 id=title_id>{move || title.get()}</h2>
                <IconButton glyph=Glyph::Close label=t!("parts-close") on_press=move || open.set(false) />
            </div>
            <div class="dialog-body">{move || open.get().then(|| children())}</div>
            {footer.map(|footer| view! { <div class="dialog-foot">{move || open.get().then(|| footer.run())}</div> })}
        </dialog>
    }
}

/// A dialog opens on the first thing to fill in or press, not on its cross. One that is only read opens on its
/// text, so that the arrows scroll it where it is longer than the screen.
fn start_inside(open: RwSignal<bool>, element: NodeRef<html::Dialog>) {
    const FIRST: &str = ":is(.dialog-body, .dialog-foot) :is(input, textarea, select, button, a[href]):not(:disabled)";
    Effect::new(move |_| {
        if !open.get() {
            return;
        }
        // By then the content stands.
        request_animation_frame(move || {
            let Some(dialog) = element.get_untracked() else { return };
            let find = |what| {
                dialog.query_selector(what).ok().flatten().and_then(|found| found.dyn_into::<HtmlElement>().ok())
            };
            let first = find(FIRST).or_else(|| find(".dialog-body").inspect(|text| text.set_tab_index(0)));
            if let Some(first) = first {
                // Focusing fails only on a detached element.
                let _ = first.focus();
            }
        });
    });
}

/// Keeps a native dialog open exactly while the signal says so.
pub fn follow(open: RwSignal<bool>, element: NodeRef<html::Dialog>) {
    Effect::new(move |_| {
        let Some(dialog) = element.get() else { return };
        match (open.get(), dialog.open()) {
            // Refused only for a dialog outside the page, which then is not shown either.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
}
