//! The frame around every screen: top bar with the day band and the sync pill, navigation, palette, keys.
//! Takes plain signals and callbacks; what they mean is the session's business.

mod bar;
mod go;
mod keys;
mod nav;
mod palette;
mod pill;
mod places;
mod plain;
mod theme;
mod unsaved;

pub use bar::ReaderMenu;
pub use go::Go;
pub use keys::KeysDialog;
pub use palette::{Palette, PaletteEntry};
pub use pill::{PillState, SyncPill};
pub use places::Place;
pub use plain::{PlainPage, use_way};
pub use theme::{Theme, follow_theme};

use crate::parts::{DayPicture, ToastBoard, ToastRack, use_reader};
use crate::t;
use bar::TopBar;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use nav::{Nav, ThumbBar};
use std::collections::BTreeMap;
use unsaved::Unsaved;

/// The frame. Must stand inside a router; provides [`ToastBoard`] to what it holds.
#[component]
pub fn Shell(
    /// The campaign's name.
    #[prop(into)]
    campaign: Signal<String>,
    /// Where the campaign's screens live: `/campaign/…`, without a slash at the end.
    #[prop(into)]
    base: Signal<String>,
    /// The market clocks.
    #[prop(into)]
    day: Signal<DayPicture>,
    /// Where the work is.
    #[prop(into)]
    pill: Signal<PillState>,
    /// How much waits on each screen.
    #[prop(optional, into)]
    counts: Signal<BTreeMap<Place, usize>>,
    /// More entries for the palette: what can be done on this screen.
    #[prop(optional, into)]
    actions: Signal<Vec<PaletteEntry>>,
    /// Light, dark, or as the system has it.
    theme: RwSignal<Theme>,
    /// Where toasts are said; made by the caller so that the session can speak too.
    toasts: ToastBoard,
    /// Save the campaign as a file: offered when something is not saved.
    #[prop(into)]
    on_export: Callback<()>,
    /// Take back the reader's last change.
    #[prop(into)]
    on_undo: Callback<()>,
    /// Capture something in passing.
    #[prop(into)]
    on_capture: Callback<()>,
    /// Do again what was taken back last.
    #[prop(into)]
    on_redo: Callback<()>,
    /// The screen.
    children: Children,
) -> impl IntoView {
    provide_context(toasts);
    let (palette, help) = (RwSignal::new(false), RwSignal::new(false));
    let go = Go::new(base);
    let ours = go.entries(help, theme, on_undo, on_export);
    let entries = Signal::derive(move || ours.get().into_iter().chain(actions.get()).collect::<Vec<_>>());
    keys::listen(keys::Keymap { palette, help, on_undo, on_redo, on_capture, go });
    follow_theme(theme);
    follow_language();
    focus_on_arrival();
    view! {
        <a class="skip" href="#main">{t!("shell-skip")}</a>
        <TopBar campaign base day pill theme palette on_capture />
        <Unsaved pill on_export />
        <div class="frame">
            <Nav base counts />
            <main class="page" id="main" tabindex="-1">{children()}</main>
        </div>
        <ThumbBar base counts />
        <Palette open=palette entries />
        <KeysDialog open=help />
        <ToastRack board=toasts />
    }
}

/// Keeps `<html lang>` true, so that screen readers and hyphenation follow.
pub fn follow_language() {
    let reader = use_reader();
    Effect::new(move |_| {
        let code = reader.language.get().code();
        if let Some(root) = document().document_element() {
            // `lang` is a valid attribute name: it cannot be refused.
            let _ = root.set_attribute("lang", code);
        }
    });
}

/// After another screen was opened, reading starts at its beginning.
fn focus_on_arrival() {
    let path = use_location().pathname;
    Effect::new(move |before: Option<String>| {
        let path = path.get();
        if before.is_some_and(|before| before != path) {
            crate::parts::list::focus_id("main");
        }
        path
    });
}
