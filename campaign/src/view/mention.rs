//! Whom a comment can call: what is offered after an @, people by name and roles by what they are called in the reader's
//! language. A role is called by its code, so it reaches whoever holds it when the comment is read.

use crate::args;
use crate::language::{Language, capitalised};
use crate::model::{Person, PersonId, Role, Sections};
use crate::story::calls;
use crate::time::Zone;
use crate::view::Reader;
use std::collections::BTreeMap;

/// So many are offered at once.
const OFFERED: usize = 8;

/// Somebody a comment can call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// What is written after the @.
    pub call: String,
    /// The person's name, or the role's.
    pub name: String,
    /// Of a person their role, of a role whoever holds it now.
    pub about: String,
}

/// Can this letter stand in a name that is called?
#[must_use]
pub fn named(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}

/// The word behind an @ that the caret stands at the end of, and where the @ stands; both in UTF-16 units, as browsers
/// count. None where no name is being written.
#[must_use]
pub fn typed(words: &str, caret: usize) -> Option<(usize, String)> {
    let units: Vec<u16> = words.encode_utf16().take(caret).collect();
    let before = String::from_utf16_lossy(&units);
    let (head, word) = before.rsplit_once('@')?;
    // In an address of mail the @ stands within a word.
    let begins = head.chars().next_back().is_none_or(|last| !named(last) && last != '.');
    (begins && word.chars().all(named)).then(|| (head.encode_utf16().count(), word.to_owned()))
}

/// Whom these letters can mean, people first; everybody and every role for none. Nobody once a whole name stands there.
#[must_use]
pub fn offered(sections: &Sections, language: Language, word: &str) -> Vec<Mention> {
    let wanted = word.to_lowercase();
    let mut found = people(sections, language);
    found.extend(roles(sections, language));
    found.retain(|one| fits(one, &wanted));
    // Who is called by these very letters, and nobody else, needs no list.
    if found.len() == 1 && found.iter().any(|one| one.call.to_lowercase() == wanted) {
        found.clear();
    }
    // Whoever is written out is meant before those who only begin alike.
    found.sort_by_key(|one| one.call.to_lowercase() != wanted);
    found.truncate(OFFERED);
    found
}

/// Letters fit the beginning of what is written or of any word of the name.
fn fits(one: &Mention, wanted: &str) -> bool {
    let words = one.name.split(|c: char| !c.is_alphanumeric()).chain(one.call.split('-'));
    one.call.to_lowercase().starts_with(wanted) || words.into_iter().any(|it| it.to_lowercase().starts_with(wanted))
}

fn here(sections: &Sections) -> impl Iterator<Item = (&PersonId, &Person)> {
    sections.people.iter().filter(|(_, person)| !person.archived)
}

/// People by their first name where nobody shares it, else by their id.
fn people(sections: &Sections, language: Language) -> Vec<Mention> {
    let first = |person: &Person| person.name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let plain = |name: &str| !name.is_empty() && name.chars().all(named);
    let shared = |name: &str| here(sections).filter(|(_, other)| first(other) == name).count() > 1;
    let mut all: Vec<Mention> = here(sections)
        .map(|(id, person)| {
            let name = first(person);
            let short = plain(&name) && !shared(&name);
            let written = person.name.split_whitespace().next().unwrap_or_default();
            Mention {
                call: if short { written.to_owned() } else { id.to_string() },
                name: person.name.clone(),
                about: role_name(person.role, language),
            }
        })
        .collect();
    all.sort_by_cached_key(|one| one.name.to_lowercase());
    all
}

/// Roles that somebody holds, in the order of the roles: one call for each market where several people hold it.
fn roles(sections: &Sections, language: Language) -> Vec<Mention> {
    let mut held: BTreeMap<(Role, String), Vec<&str>> = BTreeMap::new();
    for (id, person) in here(sections).filter(|(_, person)| !matches!(person.role, Role::Member | Role::Viewer)) {
        if let Some(call) = call_of(sections, id, person.role) {
            held.entry((person.role, call)).or_default().push(&person.name);
        }
    }
    held.into_iter()
        .map(|((role, call), names)| {
            let market = call.strip_suffix(role.code()).and_then(|rest| rest.strip_suffix('-')).unwrap_or_default();
            let name = role_name(role, language);
            let args = args! {"role" => &name, "market" => market.to_uppercase()};
            let name = if market.is_empty() { name } else { language.format("brief-mention-role", &args) };
            let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
            Mention { call, name, about: language.list(&names) }
        })
        .collect()
}

/// The shortest call by which this person's role reaches them: the role alone, else with their market.
fn call_of(sections: &Sections, person: &PersonId, role: Role) -> Option<String> {
    let reader = Reader::of(sections, person, Language::default(), Zone::utc());
    let ends = |call: &String| call == role.code() || call.ends_with(&format!("-{}", role.code()));
    calls(sections, &reader).into_iter().filter(ends).min_by_key(|call| (call != role.code(), call.len()))
}

fn role_name(role: Role, language: Language) -> String {
    capitalised(&language.text(&format!("word-{}", role.code())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Comment, Market, MarketId};
    use crate::story::is_called;
    use std::sync::Arc;

    fn campaign(people: &[(&str, &str, Role, &str)]) -> Sections {
        let person = |(id, name, role, market): &(&str, &str, Role, &str)| {
            let person = Person { name: (*name).into(), role: *role, market: (*market).into(), ..Person::default() };
            (PersonId::from(*id), person)
        };
        let market = |code: &str| {
            let mut market = Market::default();
            market.profile.holidays = code.to_owned();
            market
        };
        Sections {
            people: Arc::new(people.iter().map(person).collect()),
            markets: Arc::new([("m-ru", "RU"), ("m-us", "US")].map(|(id, it)| (MarketId::from(id), market(it))).into()),
            ..Sections::default()
        }
    }

    fn team() -> Sections {
        campaign(&[
            ("p-timur", "Timur Aliev", Role::Bridge, ""),
            ("p-olga", "Ольга Соколова", Role::MarketLead, "m-ru"),
            ("p-marcus", "Marcus Reed", Role::MarketLead, "m-us"),
            ("p-ksenia", "Ксения", Role::Liaison, "m-ru"),
            ("p-june", "June Park", Role::Recorder, "m-us"),
            ("p-olga-2", "Ольга Белова", Role::Member, "m-ru"),
        ])
    }

    fn offers(sections: &Sections, language: Language, word: &str) -> Vec<(String, String)> {
        offered(sections, language, word).into_iter().map(|one| (one.call, one.about)).collect()
    }

    #[test]
    fn a_role_is_found_in_the_reader_s_language_and_names_whoever_holds_it() {
        let sections = team();
        let one = |call: &str, about: &str| vec![(call.to_owned(), about.to_owned())];
        assert_eq!(offers(&sections, Language::En, "brid"), one("bridge", "Timur Aliev"));
        assert_eq!(offers(&sections, Language::Ru, "летоп"), one("recorder", "June Park"));
        assert_eq!(offers(&sections, Language::Es, "record"), one("recorder", "June Park"));
        assert_eq!(offers(&sections, Language::En, "liai"), one("liaison", "Ксения"));
        let leads = offers(&sections, Language::En, "market");
        assert!(leads.contains(&("ru-market-lead".into(), "Ольга Соколова".into())), "{leads:?}");
        assert!(leads.contains(&("us-market-lead".into(), "Marcus Reed".into())), "{leads:?}");
        let changed = campaign(&[("p-ivan", "Ivan", Role::Bridge, "")]);
        assert_eq!(offers(&changed, Language::En, "bridg"), one("bridge", "Ivan"));
        assert_eq!(offers(&changed, Language::En, "Bridge"), [], "it is written already");
    }

    #[test]
    fn whatever_is_offered_reaches_exactly_who_is_named() {
        let sections = team();
        for one in offered(&sections, Language::En, "") {
            let comment = Comment { body: format!("@{} look", one.call), ..Comment::default() };
            let reached: Vec<&str> = here(&sections)
                .filter(|(id, _)| {
                    let reader = Reader::of(&sections, id, Language::En, Zone::utc());
                    is_called(&comment, &calls(&sections, &reader))
                })
                .map(|(_, person)| person.name.as_str())
                .collect();
            assert!(reached == [one.name.as_str()] || reached == [one.about.as_str()], "{one:?}: {reached:?}");
        }
    }

    #[test]
    fn people_are_found_by_any_of_their_names_and_namesakes_by_their_id() {
        let sections = team();
        assert_eq!(offers(&sections, Language::En, "re")[0].0, "Marcus");
        let two: Vec<String> = offers(&sections, Language::Ru, "оль").into_iter().map(|it| it.0).collect();
        assert_eq!(two, ["p-olga-2", "p-olga"]);
        assert!(offered(&sections, Language::En, "zzz").is_empty());
    }

    #[test]
    fn a_name_is_being_written_only_behind_an_at_of_its_own() {
        assert_eq!(typed("Спросим @ко", 11), Some((8, "ко".to_owned())));
        assert_eq!(typed("🙂 @", 4), Some((3, String::new())));
        assert_eq!(typed("@bridge, ", 9), None);
        assert_eq!(typed("olga@brand", 10), None);
        assert_eq!(typed("@olga later", 5), Some((0, "olga".to_owned())));
        assert_eq!(typed("none", 99), None);
    }
}
