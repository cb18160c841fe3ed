//! A menu under its button, on the native popover: Esc and a press elsewhere close it, arrows walk it.

use super::unique::unique;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// A button that opens a menu. Fill it with [`MenuItem`]s.
#[component]
pub fn Menu(
    /// What the menu is of, read aloud; also the tooltip.
    #[prop(into)]
    label: TextProp,
    /// What the button shows.
    #[prop(into)]
    trigger: ViewFn,
    /// Classes of the button.
    #[prop(default = "button quiet")]
    class: &'static str,
    /// The items; built once.
    children: Children,
) -> impl IntoView {
    let id = unique("menu");
    let (button, list) = (NodeRef::<html::Button>::new(), NodeRef::<html::Div>::new());
    let (name, title, of) = (label.clone(), label.clone(), label);
    let target = id.clone();
    let opened = RwSignal::new(false);
    view! {
        <span class="menu-anchor">
            <button
                type="button"
                class=class
                node_ref=button
                popovertarget=target
                aria-haspopup="menu"
                aria-expanded=move || if opened.get() { "true" } else { "false" }
                aria-label=move || name.get()
                title=move || title.get()
            >
                {trigger.run()}
            </button>
            <div
                class="menu"
                id=id
                node_ref=list
                popover="auto"
                role="menu"
                aria-label=move || of.get()
                on:keydown=move |event| walk(&event, list)
                on:click=move |_| close(list)
                on:toggle=move |_| {
                    let open = list.get_untracked().is_some_and(|list| list.offset_height() > 0);
                    opened.set(open);
                    if open {
                        place(button, list);
                        step(list, 0);
                    }
                }
            >
                {children()}
            </div>
        </span>
    }
}

/// One thing to do, or one of several to choose.
#[component]
pub fn MenuItem(
    /// What choosing does.
    #[prop(into)]
    on_press: Callback<()>,
    /// For a choice: whether it is the chosen one.
    #[prop(optional, into)]
    checked: Option<Signal<bool>>,
    /// The language of the words, when it is another than the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="menu-item"
            role=if checked.is_some() { "menuitemradio" } else { "menuitem" }
            aria-checked=move || checked.map(|checked| if checked.get() { "true" } else { "false" })
            tabindex="-1"
            lang=lang
            on:click=move |_| on_press.run(())
        >
            {children()}
        </button>
    }
}

fn items(list: NodeRef<html::Div>) -> Vec<HtmlElement> {
    let found = list.get_untracked().and_then(|list| list.query_selector_all(".menu-item").ok());
    found.map_or_else(Vec::new, |found| (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect())
}

fn walk(event: &KeyboardEvent, list: NodeRef<html::Div>) {
    let by = match event.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        "Home" => i32::MIN,
        "End" => i32::MAX,
        _ => return,
    };
    event.prevent_default();
    step(list, by);
}

fn step(list: NodeRef<html::Div>, by: i32) {
    let items = items(list);
    let Ok(count) = i32::try_from(items.len()) else { return };
    let active = document().active_element();
    let at = items.iter().position(|item| active.as_ref().is_some_and(|active| item.is_same_node(Some(active))));
    let next = match at.and_then(|at| i32::try_from(at).ok()) {
        Some(_) if by == i32::MIN => 0,
        Some(_) if by == i32::MAX => count - 1,
        Some(at) => (at + by).rem_euclid(count.max(1)),
        None => 0,
    };
    if let Some(item) = usize::try_from(next).ok().and_then(|next| items.get(next)) {
        // Focusing fails only on a detached element.
        let _ = item.focus();
    }
}

fn close(list: NodeRef<html::Div>) {
    if let Some(list) = list.get_untracked() {
        // Already hidden is as good as hidden.
        let _ = list.hide_popover();
    }
}

/// Below the button, kept inside the window; above it when there is no room below.
fn place(button: NodeRef<html::Button>, list: NodeRef<html::Div>) {
    let (Some(button), Some(list)) = (button.get_untracked(), list.get_untracked()) else { return };
    let at = button.get_bounding_client_rect();
    let (width, height) = (f64::from(list.offset_width()), f64::from(list.offset_height()));
    let root = document().document_element();
    let (room_x, room_y) =
        root.map_or((width, height), |root| (f64::from(root.client_width()), f64::from(root.client_height())));
    let left = at.left().min(room_x - width - 8.0).max(8.0);
    let below = at.bottom() + 6.0;
    let top = if below + height > room_y { (at.top() - height - 6.0).max(8.0) } else { below };
    let style = leptos::web_sys::HtmlElement::style(&list);
    // Setting a length cannot be refused.
    let _ = style.set_property("left", &format!("{left}px"));
    let _ = style.set_property("top", &format!("{top}px"));
}
