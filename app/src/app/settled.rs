//! What the reader chose (language, zone, light) is remembered on the device.

use crate::session::Account;
use crate::shell::Theme;
use leptos::prelude::*;

/// Follows the reader's choices in both directions: what the device remembers is shown, what is chosen is kept.
pub(super) fn remember_choices(account: Account, theme: RwSignal<Theme>) {
    Effect::new(move |_| {
        let remembered = Theme::parse(&account.theme.get());
        if theme.get_untracked() != remembered {
            theme.set(remembered);
        }
    });
    Effect::new(move |before: Option<()>| {
        let chosen = theme.get();
        if before.is_some() && account.theme.get_untracked() != chosen.code() {
            account.choose_theme(chosen.code());
        }
    });
    Effect::new(move |before: Option<bool>| {
        let (language, ready) = (account.language.get(), account.ready.get());
        crate::browser::locale::set_document_language(language);
        if before == Some(true) {
            account.choose_language(language);
        }
        ready
    });
}
