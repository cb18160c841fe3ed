//! What every catalog file is held to: the same in all languages, complete, and called by name only where it exists.

mod called;
mod read;

use super::{Language, sources::SOURCES};
use read::{Message, messages};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Every message of a file in a language, by key.
fn file(at: usize, language: Language) -> BTreeMap<String, Message> {
    messages(SOURCES[at].file, language, SOURCES[at].text(language))
}

#[test]
fn every_file_has_the_same_keys_in_all_languages() {
    for (at, source) in SOURCES.iter().enumerate() {
        let english: BTreeSet<String> = file(at, Language::En).into_keys().collect();
        for language in [Language::Ru, Language::Es] {
            let other: BTreeSet<String> = file(at, language).into_keys().collect();
            let missing: Vec<_> = english.difference(&other).collect();
            let extra: Vec<_> = other.difference(&english).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{language}/{}.ftl: missing {missing:?}, not in English {extra:?}",
                source.file
            );
        }
    }
}

#[test]
fn every_message_takes_the_same_arguments_in_all_languages() {
    for (at, source) in SOURCES.iter().enumerate() {
        let english = file(at, Language::En);
        for language in [Language::Ru, Language::Es] {
            for (key, message) in file(at, language) {
                assert_eq!(
                    message.arguments, english[&key].arguments,
                    "arguments of {key} in {language}/{}.ftl",
                    source.file
                );
            }
        }
    }
}

#[test]
fn plural_forms_are_the_language_s_own() {
    for (at, source) in SOURCES.iter().enumerate() {
        for language in Language::ALL {
            let (needed, allowed): (&[&str], &[&str]) = match language {
                Language::En => (&["one", "other"], &["one", "other"]),
                Language::Ru => (&["one", "few", "many", "other"], &["one", "few", "many", "other"]),
                Language::Es => (&["one", "other"], &["one", "many", "other"]),
            };
            for (key, message) in file(at, language) {
                for forms in message.plurals {
                    let right = needed.iter().all(|form| forms.contains(*form))
                        && forms.iter().all(|form| allowed.contains(&form.as_str()));
                    assert!(right, "{key} in {language}/{}.ftl has {forms:?}, needs {needed:?}", source.file);
                }
            }
        }
    }
}

#[test]
fn a_message_that_counts_in_one_language_counts_in_all() {
    for (at, source) in SOURCES.iter().enumerate() {
        let english = file(at, Language::En);
        let russian = file(at, Language::Ru);
        for (key, message) in &english {
            if !message.plurals.is_empty() {
                assert!(!russian[key].plurals.is_empty(), "{key} in ru/{}.ftl has no plural forms", source.file);
            }
        }
    }
}

#[test]
fn no_message_is_empty_or_left_in_english() {
    for (at, source) in SOURCES.iter().enumerate() {
        let english = file(at, Language::En);
        for language in Language::ALL {
            for (key, message) in file(at, language) {
                assert!(!message.text.trim().is_empty(), "{key} in {language}/{}.ftl is empty", source.file);
                assert!(!message.text.contains('!'), "{key} in {language}/{}.ftl shouts", source.file);
                let words = message.text.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic));
                if language != Language::En && words.count() >= 3 {
                    let same = message.text == english[&key].text;
                    assert!(!same, "{key} in {language}/{}.ftl is still English", source.file);
                }
            }
        }
    }
}

#[test]
fn keys_start_with_their_file_s_name_so_that_files_never_collide() {
    for (at, source) in SOURCES.iter().enumerate() {
        let prefix = match source.file {
            "counts" => "count-".to_owned(),
            "errors" => "error-".to_owned(),
            "vocabulary" => "word-".to_owned(),
            file => format!("{file}-"),
        };
        for key in file(at, Language::En).into_keys() {
            assert!(key.starts_with(&prefix), "{key} in {}.ftl should start with {prefix}", source.file);
        }
    }
}

#[test]
fn every_file_on_disk_is_listed_and_every_folder_is_a_language() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let listed: BTreeSet<String> = SOURCES.iter().map(|source| format!("{}.ftl", source.file)).collect();
    for folder in std::fs::read_dir(locales).unwrap() {
        let folder = folder.unwrap();
        let tag = folder.file_name().into_string().unwrap();
        assert!(Language::ALL.iter().any(|language| language.code() == tag), "{tag} is not a language");
        for file in std::fs::read_dir(folder.path()).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            assert!(listed.contains(&name), "{tag}/{name} is not listed in sources.rs");
        }
    }
}

#[test]
fn every_key_the_code_names_exists() {
    let catalog = Language::En.catalog();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let missing: Vec<String> = ["campaign", "app", "sync-server"]
        .iter()
        .flat_map(|member| called::keys(&root.join(member).join("src")))
        .filter(|(_, key)| !catalog.has(key) && !key.starts_with("no-such-"))
        .map(|(file, key)| format!("{key} in {file}"))
        .collect();
    assert!(missing.is_empty(), "messages that do not exist: {missing:#?}");
}
