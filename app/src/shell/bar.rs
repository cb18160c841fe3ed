//! The top bar: whose campaign, the day, where the work is, and how this reader likes the app.

use super::pill::{PillState, SyncPill};
use super::places::Place;
use super::theme::Theme;
use crate::parts::{DayBand, DayPicture, Glyph, Icon, Menu, MenuItem, use_reader};
use crate::t;
use campaign::language::Language;
use leptos::prelude::*;

/// The bar.
#[component]
pub(super) fn TopBar(
    campaign: Signal<String>,
    base: Signal<String>,
    day: Signal<DayPicture>,
    pill: Signal<PillState>,
    theme: RwSignal<Theme>,
    palette: RwSignal<bool>,
    on_capture: Callback<()>,
) -> impl IntoView {
    // Four memos: the second hand must not rebuild the strips.
    let markets = Memo::new(move |_| day.with(|day| day.markets.clone()));
    let shared = Memo::new(move |_| day.with(|day| day.shared.clone()));
    let now = Memo::new(move |_| day.with(|day| day.now));
    let shared_text = Memo::new(move |_| day.with(|day| day.shared_text.clone()));
    view! {
        <header class="bar">
            <div class="bar-mark">
                <a href=move || Place::Today.path(&base.get())>"Dateline"</a>
                <span class="bar-campaign">{move || campaign.get()}</span>
            </div>
            <div class="bar-day">
                {move || (!markets.with(Vec::is_empty)).then(|| view! {
                    <DayBand markets shared now shared_text=move || shared_text.get() />
                })}
            </div>
            <div class="bar-end">
                <SyncPill state=pill />
                <button
                    type="button"
                    class="button quiet small bar-capture"
                    aria-label=t!("capture-title")
                    title=t!("capture-title")
                    aria-keyshortcuts="C"
                    on:click=move |_| on_capture.run(())
                >
                    <Icon glyph=Glyph::Add />
                </button>
                <button
                    type="button"
                    class="button quiet small bar-palette"
                    aria-label=t!("shell-palette")
                    title=t!("shell-palette")
                    aria-keyshortcuts="Control+K"
                    on:click=move |_| palette.set(true)
                >
                    <Icon glyph=Glyph::Search /><kbd>"Ctrl K"</kbd>
                </button>
                <ReaderMenu theme />
            </div>
        </header>
    }
}

/// Language and light of this reader.
#[component]
pub fn ReaderMenu(
    /// Light, dark, or as the system has it.
    theme: RwSignal<Theme>,
) -> impl IntoView {
    let reader = use_reader();
    let languages = Language::ALL.map(|language| {
        view! {
            <MenuItem
                on_press=move || reader.language.set(language)
                checked=Signal::derive(move || reader.language.get() == language)
                lang=language.code()
            >
                {language.own_name()}
            </MenuItem>
        }
    });
    let themes = Theme::ALL.map(|choice| {
        view! {
            <MenuItem on_press=move || theme.set(choice) checked=Signal::derive(move || theme.get() == choice)>
                {move || reader.text(choice.key())}
            </MenuItem>
        }
    });
    let code = move || reader.language.get().code().to_uppercase();
    view! {
        <Menu label=t!("shell-reader-menu") class="button quiet small" trigger=move || view! { <Icon glyph=Glyph::Globe />{code} }>
            {languages.collect_view()}
            <div class="menu-line" role="separator"></div>
            {themes.collect_view()}
        </Menu>
    }
}
