//! One language's messages, parsed once and shared by every thread.

use super::{Args, Language, number, sources::SOURCES};
use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// All messages of one language.
pub struct Catalog {
    bundle: FluentBundle<FluentResource>,
}

static CATALOGS: [OnceLock<Catalog>; 3] = [const { OnceLock::new() }; 3];

impl Catalog {
    /// The catalog of a language; built on first use, then a pointer.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        CATALOGS[language as usize].get_or_init(|| Self::load(language))
    }

    /// Whether there is a message under `key`.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The message under `key`; `⟦key⟧` if there is none.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.format(key, &Args::new())
    }

    /// The message under `key` with its arguments filled in.
    #[must_use]
    pub fn format(&self, key: &str, args: &Args<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return format!("⟦{key}⟧");
        };
        // An argument that was not given shows as `{$name}`: visible, and the rest stays readable.
        let mut unresolved = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&args.0), &mut unresolved);
        ended_once(said.into_owned(), args)
    }

    fn load(language: Language) -> Self {
        let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are for mixed writing directions; all our languages are left to right,
        // and the marks would end up in clipboards, calendars and searches.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(formatter(language)));
        for source in SOURCES {
            // A file with a broken entry still gives its other entries; the tests hold that none is broken.
            let resource = match FluentResource::try_new(source.text(language).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }
}

/// A sentence ends once: where what people wrote ends in a stop of its own, the message adds no second one.
fn ended_once(mut said: String, args: &Args<'_>) -> String {
    let texts = args.0.iter().filter_map(|(_, value)| match value {
        FluentValue::String(text) => Some(text.trim_end()),
        _ => None,
    });
    for text in texts.filter(|text| text.ends_with(['.', '?', '!', '…'])) {
        let twice = format!("{text}.");
        if said.contains(&twice) {
            said = said.replace(&twice, text);
        }
    }
    said
}

type Memoizer = intl_memoizer::concurrent::IntlLangMemoizer;
type Formatter = fn(&FluentValue<'_>, &Memoizer) -> Option<String>;

/// Numbers inside messages get the language's own separators.
fn formatter(language: Language) -> Formatter {
    fn say(language: Language, value: &FluentValue<'_>) -> Option<String> {
        match value {
            FluentValue::Number(number) => Some(number::shortest(language, number.value)),
            _ => None,
        }
    }
    match language {
        Language::En => |value, _| say(Language::En, value),
        Language::Ru => |value, _| say(Language::Ru, value),
        Language::Es => |value, _| say(Language::Es, value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_that_ends_in_people_s_words_ends_once() {
        for language in Language::ALL {
            let say = |title: &str| language.format("agree-open-tension", &crate::args! {"title" => title});
            assert!(say("The jacket is home").ends_with("The jacket is home."), "{language}");
            assert!(say("The jacket is home.").ends_with("is home."), "{language}");
            assert!(!say("The jacket is home.").contains(".."), "{language}");
            assert!(say("Is it home?").ends_with("home?"), "{language}");
            assert!(say("Home…").ends_with("Home…"), "{language}");
        }
    }

    #[test]
    fn stops_inside_people_s_words_stay_as_they_are() {
        let say = |title: &str| Language::En.format("agree-open-tension", &crate::args! {"title" => title});
        assert!(say("Wait.. or v1.2").ends_with("Wait.. or v1.2."));
        assert!(say("").ends_with(": ."));
    }
}
