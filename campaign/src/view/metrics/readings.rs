//! How people read one market's number: each writes their own first and sees the others' then (S2-17).

use super::curves::in_order;
use super::said::number;
use crate::measure::{self, Figures};
use crate::model::{KpiId, PersonId, Reading, ReadingVerdict, Sections};
use crate::time::Instant;
use crate::view::{Badge, Reader, people};
use std::collections::BTreeMap;

/// One KPI in one market, as people read it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingCard {
    /// The KPI.
    pub kpi: KpiId,
    /// Its name.
    pub name: String,
    /// The market whose number is read.
    pub badge: Badge,
    /// "6%"; empty while there is none.
    pub number: String,
    /// "75%" of its own target to date.
    pub share: String,
    /// The reader's own reading, once written.
    pub own: Option<ReadingLine>,
    /// What the others wrote; empty while the reader's own is missing.
    pub others: Vec<ReadingLine>,
    /// How many readings are kept back from the reader.
    pub hidden: usize,
    /// What can be seen differs: a diagnosis is open.
    pub differ: bool,
}

/// One reading.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingLine {
    /// Who.
    pub who: String,
    /// That person's market.
    pub badge: Option<Badge>,
    /// What it is to them.
    pub verdict: ReadingVerdict,
    /// The same in words.
    pub says: String,
    /// Why.
    pub note: String,
    /// When, on the reader's clock.
    pub when: String,
}

/// Every KPI in every market that counts it.
#[must_use]
pub fn readings(sections: &Sections, reader: &Reader, now: Instant) -> Vec<ReadingCard> {
    let figures = Figures::shared(sections);
    let (through, badges) = (measure::through(now), people::badges(sections));
    let mut cards = Vec::new();
    for (id, kpi) in in_order(sections, reader) {
        for badge in badges.iter().filter(|badge| kpi.counts_in(&badge.id)) {
            let all = measure::readings(kpi, &badge.id);
            let verdicts: BTreeMap<ReadingVerdict, ()> = all.values().map(|reading| (reading.verdict, ())).collect();
            let shown = is_shown(&all, reader);
            let line = |reading: &Reading| line(sections, reading, reader, now);
            let others = all.iter().filter(|(author, _)| ***author != reader.person);
            let value = measure::value(&figures, kpi, &badge.id, through);
            let stands = measure::attainment(&figures, kpi, &badge.id, through);
            cards.push(ReadingCard {
                kpi: id.clone(),
                name: kpi.name.clone(),
                badge: badge.clone(),
                number: value.map(|value| number(kpi, value, reader.language)).unwrap_or_default(),
                share: stands.map(|it| reader.language.percent(it.index * 100.0, 0)).unwrap_or_default(),
                own: all.get(&reader.person).map(|reading| line(reading)),
                hidden: if shown { 0 } else { others.clone().count() },
                others: others.filter(|_| shown).map(|(_, reading)| line(reading)).collect(),
                differ: shown && verdicts.len() > 1,
            });
        }
    }
    cards
}

/// Whoever has written may look. Whoever works across markets reads what two have said, and takes nobody's side before.
fn is_shown(all: &BTreeMap<&PersonId, &Reading>, reader: &Reader) -> bool {
    all.contains_key(&reader.person) || (reader.market.is_empty() && all.len() > 1)
}

fn line(sections: &Sections, reading: &Reading, reader: &Reader, now: Instant) -> ReadingLine {
    let badge = people::badge_of(sections, &reading.author);
    let zone = badge.as_ref().map_or(reader.zone, |badge| badge.zone);
    ReadingLine {
        who: people::name(sections, &reading.author, reader.language),
        verdict: reading.verdict,
        says: reader.language.text(&format!("metrics-verdict-{}", reading.verdict.code())),
        note: reading.note.trim().to_owned(),
        when: reader.printer(now).yours(reading.at, zone),
        badge,
    }
}
