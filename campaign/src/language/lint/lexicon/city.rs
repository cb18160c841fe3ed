//! Cities by the names the product itself prints, in all three languages and in Russian cases.

use crate::language::Language;
use crate::language::lint::token::{Token, tokens};
use crate::language::sources::SOURCES;
use crate::time::Zone;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Names by the first letters of their first word.
type Cities = HashMap<String, Vec<(Vec<String>, Zone)>>;

/// How people call a city apart from the name the product prints.
const NICKNAMES: &[(&str, &str)] = &[
    ("питер", "Europe/Moscow"),
    ("петербург", "Europe/Moscow"),
    ("санкт-петербург", "Europe/Moscow"),
    ("st petersburg", "Europe/Moscow"),
    ("лондон", "Europe/London"),
    ("londres", "Europe/London"),
    ("ciudad de mexico", "America/Mexico_City"),
    ("mexico", "America/Mexico_City"),
    ("мехико", "America/Mexico_City"),
    ("bogota", "America/Bogota"),
    ("miami", "America/New_York"),
    ("майами", "America/New_York"),
    ("boston", "America/New_York"),
    ("austin", "America/Chicago"),
    ("dallas", "America/Chicago"),
    ("houston", "America/Chicago"),
    ("san francisco", "America/Los_Angeles"),
    ("seattle", "America/Los_Angeles"),
    ("guadalajara", "America/Mexico_City"),
    ("medellin", "America/Bogota"),
    ("cordoba", "America/Argentina/Cordoba"),
    ("california", "America/Los_Angeles"),
    ("argentina", "America/Argentina/Buenos_Aires"),
    ("colombia", "America/Bogota"),
    ("peru", "America/Lima"),
    ("chile", "America/Santiago"),
    ("moscu", "Europe/Moscow"),
    ("nueva york", "America/New_York"),
    ("nyc", "America/New_York"),
    ("cdmx", "America/Mexico_City"),
];

fn cities() -> &'static Cities {
    static CITIES: OnceLock<Cities> = OnceLock::new();
    CITIES.get_or_init(|| {
        let mut cities = Cities::new();
        let mut add = |name: &str, zone: Zone| {
            let words: Vec<String> = tokens(name).into_iter().map(|token| token.text).collect();
            if let Some(first) = words.first() {
                cities.entry(head(first)).or_default().push((words, zone));
            }
        };
        for source in SOURCES.iter().filter(|source| source.file == "place") {
            for language in Language::ALL {
                for (key, name) in source.text(language).lines().filter_map(|line| line.split_once(" = ")) {
                    if let Some(zone) = zone(key) {
                        add(name, zone);
                    }
                }
            }
        }
        for (name, zone) in NICKNAMES {
            if let Ok(zone) = Zone::parse(zone) {
                add(name, zone);
            }
        }
        for names in cities.values_mut() {
            names.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        cities
    })
}

/// `place-America-Argentina-Cordoba` is America/Argentina/Cordoba, `place-Asia-Ust-Nera` is Asia/Ust-Nera.
fn zone(key: &str) -> Option<Zone> {
    let key = key.trim().strip_prefix("place-")?;
    let parse = |name: &str| Zone::parse(name).ok();
    parse(key).or_else(|| parse(&key.replacen('-', "/", 1))).or_else(|| parse(&key.replacen('-', "/", 2)))
}

fn head(word: &str) -> String {
    word.chars().take(3).collect()
}

/// The city that is named here, and how many tokens its name takes.
pub(in crate::language::lint) fn city(tokens: &[Token]) -> Option<(usize, Zone)> {
    let first = tokens.first().filter(|token| token.capital || token.length > 3)?;
    let names = cities().get(&head(&first.text))?;
    let named = |words: &[String]| {
        words.len() <= tokens.len() && words.iter().zip(tokens).all(|(word, token)| same(word, &token.text))
    };
    names.iter().find(|(words, _)| named(words)).map(|(words, zone)| (words.len(), *zone))
}

/// Does the linter know this name of this zone, so that what we print is read back?
pub(in crate::language::lint) fn names_city(name: &str, zone: Zone) -> bool {
    let words = tokens(name);
    city(&words).is_some_and(|(length, found)| length == words.len() && found == zone)
}

/// The same word, or a Russian case of it: «Москва» and «Москве», «Нью-Йорк» and «Нью-Йорку».
fn same(name: &str, word: &str) -> bool {
    if name == word {
        return true;
    }
    let russian = |text: &str| text.chars().all(|c| matches!(c, 'а'..='я'));
    let length = name.chars().count();
    if !russian(name) || !russian(word) || length < 4 {
        return false;
    }
    let ends_soft = name.ends_with(['а', 'я', 'ь', 'о', 'и', 'ы', 'й', 'е']);
    let stem: String = name.chars().take(if ends_soft { length - 1 } else { length }).collect();
    word.strip_prefix(stem.as_str()).is_some_and(|ending| ending.chars().count() <= 2)
}
