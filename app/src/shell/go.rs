//! Going to a screen, from keys or from the palette.

use super::palette::PaletteEntry;
use super::places::Place;
use super::theme::Theme;
use crate::parts::{Glyph, use_reader};
use campaign::language::Language;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// Takes the reader to a screen of the open campaign.
#[derive(Clone, Copy)]
pub struct Go(Callback<Place>);

impl Go {
    /// Needs a router around it.
    #[must_use]
    pub fn new(base: Signal<String>) -> Self {
        let navigate = StoredValue::new_local(use_navigate());
        let go = UnsyncCallback::new(move |place: Place| {
            navigate.with_value(|navigate| {
                navigate(&place.path(&base.get_untracked()), leptos_router::NavigateOptions::default())
            });
        });
        Self(Callback::new(move |place| go.run(place)))
    }

    /// Goes there.
    pub fn to(self, place: Place) {
        self.0.run(place);
    }

    /// The palette's own entries: every screen, undo, export, languages, light and dark, keys.
    pub(super) fn entries(
        self,
        help: RwSignal<bool>,
        theme: RwSignal<Theme>,
        on_undo: Callback<()>,
        on_export: Callback<()>,
    ) -> Signal<Vec<PaletteEntry>> {
        let reader = use_reader();
        let routes = Place::ALL.map(|place| (place, Callback::new(move |()| self.to(place))));
        let languages =
            Language::ALL.map(|language| (language, Callback::new(move |()| reader.language.set(language))));
        let themes = Theme::ALL.map(|choice| (choice, Callback::new(move |()| theme.set(choice))));
        let open_help = Callback::new(move |()| help.set(true));
        Signal::derive(move || {
            let routes = routes.iter().map(|(place, run)| {
                PaletteEntry::new(place.glyph(), reader.text(place.key()), *run).with_keys(place.keys())
            });
            let ours = [
                PaletteEntry::new(Glyph::Undo, reader.text("shell-undo-last"), on_undo).with_keys("Ctrl Z"),
                PaletteEntry::new(Glyph::Export, reader.text("shell-export"), on_export),
                PaletteEntry::new(Glyph::Keys, reader.text("shell-keys"), open_help).with_keys("?"),
            ];
            let languages = languages
                .iter()
                .map(|(language, run)| PaletteEntry::new(Glyph::Globe, language.own_name().to_owned(), *run));
            let themes =
                themes.iter().map(|(choice, run)| PaletteEntry::new(Glyph::Theme, reader.text(choice.key()), *run));
            routes.chain(ours).chain(languages).chain(themes).collect()
        })
    }
}
