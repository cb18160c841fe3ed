//! A deadline being composed: who does what by when, said in every language on everybody's clock.

use super::audience::{creators_hours, recipient};
use crate::args;
use crate::language::Language;
use crate::language::lint::{Context, Recipient, compose, known, lint};
use crate::model::Sections;
use crate::time::{CivilTime, Instant, StoredDeadline, Zone};

/// Everything a composed deadline says.
#[derive(Clone, Debug, PartialEq)]
pub struct Composed {
    who: String,
    /// In the order of [`Language::ALL`].
    what: [String; 3],
    due: StoredDeadline,
    zone: Zone,
    recipients: Vec<Recipient>,
}

impl Composed {
    /// Who is a key of [`who`], or empty for everybody the text is for.
    #[must_use]
    pub fn new(
        who: &str,
        what: [String; 3],
        (due, zone): (StoredDeadline, Zone),
        sections: &Sections,
        everybody: &[Recipient],
    ) -> Self {
        let (name, one) = one(who, sections).unwrap_or_default();
        let recipients = one.map_or_else(|| everybody.to_vec(), |one| vec![one]);
        Self { who: name, what, due, zone, recipients }
    }

    /// The sentence. What is done is said in the words of another language where nobody wrote it in this one.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let own = &self.what[language as usize];
        let what = if own.trim().is_empty() { self.what.iter().find(|it| !it.trim().is_empty()) } else { Some(own) };
        let zones: Vec<Zone> = self.recipients.iter().map(|it| it.calendar.zone).collect();
        compose(language, &self.who, what.map_or("", String::as_str), &self.due.deadline, self.zone, &zones)
    }

    /// Who would read it at night or on a day off, whether it is over, and whose clocks may show another hour.
    #[must_use]
    pub fn warnings(&self, reader: Language, now: Instant) -> Vec<String> {
        let context =
            Context { recipients: &self.recipients, ..Context::new(reader, self.zone.civil(now).date(), now) };
        let moment = compose(reader, "", "", &self.due.deadline, self.zone, &[]);
        let mut said: Vec<String> = lint(&moment, &context).iter().map(|it| it.message(reader)).collect();
        let mut zones = vec![self.zone];
        zones.extend(self.recipients.iter().map(|it| it.calendar.zone));
        zones.dedup();
        said.extend(zones.into_iter().filter_map(|zone| law_changed(reader, zone)));
        said
    }
}

/// The sentence about a zone whose law is newer than many clocks.
#[must_use]
pub fn law_changed(language: Language, zone: Zone) -> Option<String> {
    let since = zone.changed_since_2025()?;
    let date = language.civil_day(zone.civil(since), true);
    Some(language.format("lint-law-changed", &args! {"place" => language.place(zone.name()), "date" => date}))
}

/// Everybody who can be asked: people and creators, by key and name.
#[must_use]
pub fn who(sections: &Sections) -> Vec<(String, String)> {
    let people = sections.people.iter().filter(|(_, person)| !person.archived);
    let creators = sections.creators.iter().filter(|(_, creator)| !creator.archived);
    people
        .map(|(id, person)| (format!("person:{id}"), person.name.clone()))
        .chain(creators.map(|(id, creator)| (format!("creator:{id}"), creator.name.clone())))
        .collect()
}

/// Their name, and when they work; of somebody across markets nobody knows the clock.
fn one(key: &str, sections: &Sections) -> Option<(String, Option<Recipient>)> {
    let (name, calendar) = match key.split_once(':')? {
        ("person", id) => {
            let person = sections.people.get(&id.into())?;
            let market = sections.markets.get(&person.market);
            (person.name.clone(), market.map(|market| recipient(market).calendar))
        }
        (_, id) => {
            let creator = sections.creators.get(&id.into())?;
            (creator.name.clone(), Some(creators_hours(creator, sections)))
        }
    };
    Some((name.clone(), calendar.map(|calendar| Recipient { name, calendar })))
}

/// "9am PST Friday" as a deadline, once it says a day: 18:00 where it says no hour.
#[must_use]
pub fn in_words(words: &str, language: Language, zone: Zone, now: Instant) -> Option<StoredDeadline> {
    let known = known(words, &Context::new(language, zone.civil(now).date(), now))?;
    let time = known.time.or_else(|| CivilTime::new(18, 0).ok())?;
    StoredDeadline::local(known.date?.at(time), known.zone.unwrap_or(zone)).ok()
}
