//! The button that confirms the words above it, or when they were confirmed.

use crate::pages::{CreatorAccess, version};
use campaign::args;
use campaign::language::{Language, when::Printer};
use campaign::time::Instant;
use campaign::view::creator::CreatorPage;
use maud::{Markup, html};

/// What is known of the current version.
pub(in crate::pages) struct Receipt {
    version: String,
    /// When it was confirmed, in words.
    confirmed: Option<String>,
}

impl Receipt {
    pub(in crate::pages) fn of(access: &CreatorAccess, page: &CreatorPage, now: Instant) -> Self {
        let zone = access.sections.creators.get(&access.creator).map(|it| it.zone).unwrap_or_default();
        let printer = Printer::new(page.language, zone, now);
        Self {
            version: version(&access.sections, &access.creator).unwrap_or_default(),
            confirmed: access.acknowledged.map(|at| printer.bare(at)),
        }
    }

    /// A form, so that it works without JavaScript.
    pub(super) fn shown(&self, language: Language, token: &str) -> Markup {
        html! {
            @match &self.confirmed {
                Some(when) => p { "✓ " (language.format("creator-page-confirmed", &args! {"when" => when})) },
                None => form method="post" action={ "/c/" (token) "/acknowledged?lang=" (language.code()) } {
                    input type="hidden" name="version" value=(self.version);
                    button.button { (language.text("creator-page-confirm")) }
                    p.quiet { (language.text("creator-page-confirm-hint")) }
                }
            }
        }
    }
}
