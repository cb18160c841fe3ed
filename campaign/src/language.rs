//! What the product says, in the reader's own language: Fluent catalogs, numbers, lists, times and places.
//!
//! Every sentence a person sees comes from `campaign/locales/<language>/<file>.ftl`. One file per
//! screen or room, listed once in [`sources`]. Tests hold keys, arguments and plural forms equal in
//! all languages, and hold every key the code names to exist.
//!
//! ```
//! use campaign::{args, language::Language};
//! assert_eq!(Language::En.text("word-market"), "market");
//! assert_eq!(Language::Ru.format("count-changes", &args! {"count" => 3}), "3 изменения");
//! ```

mod args;
mod capital;
mod catalog;
pub mod directive;
pub mod lint;
mod list;
mod negotiate;
mod number;
mod place;
mod serial;
pub mod sources;
#[cfg(test)]
mod translations;
pub mod when;

pub use args::{Arg, Args};
pub use capital::capitalised;
pub use catalog::Catalog;
pub use negotiate::negotiate;
pub use when::Printer;

use core::fmt;
use core::str::FromStr;

/// A language the whole product speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English; the fallback.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Spanish, as read across Latin America and Spain.
    Es,
}

impl Language {
    /// Every language, in the order choosers list them.
    pub const ALL: [Self; 3] = [Self::En, Self::Ru, Self::Es];

    /// The two-letter code, as stored and as used in `lang` attributes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The language's name in itself, for choosers.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// Reads a code or a tag: "ru", "ru-RU", "es_MX", "EN". `None` for a language not spoken here.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.code()))
    }

    /// The best language for an `Accept-Language` header or a joined `navigator.languages`.
    #[must_use]
    pub fn negotiated(accept: &str) -> Self {
        negotiate(accept).unwrap_or_default()
    }

    /// The catalog of this language, parsed once per process.
    #[must_use]
    pub fn catalog(self) -> &'static Catalog {
        Catalog::of(self)
    }

    /// The message under `key`; `⟦key⟧` if there is none.
    #[must_use]
    pub fn text(self, key: &str) -> String {
        self.catalog().text(key)
    }

    /// The message under `key` with its arguments filled in; numbers choose their plural form.
    #[must_use]
    pub fn format(self, key: &str, args: &Args<'_>) -> String {
        self.catalog().format(key, args)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::parse(tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

/// A language tag that names none of [`Language::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a language Dateline speaks; use en, ru or es", self.0)
    }
}

impl core::error::Error for UnknownLanguage {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_with_regions_are_read() {
        assert_eq!(Language::parse("ru-RU"), Some(Language::Ru));
        assert_eq!(Language::parse("es_MX"), Some(Language::Es));
        assert_eq!(Language::parse("EN"), Some(Language::En));
        assert_eq!(Language::parse("pt-BR"), None);
        assert!("klingon".parse::<Language>().is_err());
    }

    #[test]
    fn numbers_choose_the_plural_form() {
        let say = |n: i64| Language::Ru.format("count-changes", &crate::args! {"count" => n});
        assert_eq!(say(1), "1 изменение");
        assert_eq!(say(2), "2 изменения");
        assert_eq!(say(5), "5 изменений");
        assert_eq!(say(11), "11 изменений");
        assert_eq!(say(21), "21 изменение");
    }

    #[test]
    fn a_missing_key_is_visible_and_not_empty() {
        assert_eq!(Language::En.text("no-such-key"), "⟦no-such-key⟧");
    }
}
