//! What people say about each market in their own words, with who said it when, and when that is too old.

use crate::args;
use crate::model::{MarketId, Sections, markets_in_order, standing_note};
use crate::time::Instant;
use crate::view::{Badge, Reader, people};

/// One market's note.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusLine {
    /// The market.
    pub market: MarketId,
    /// Its mark.
    pub badge: Option<Badge>,
    /// Its name.
    pub name: String,
    /// The words; empty where nobody said anything.
    pub words: String,
    /// Who wrote it and when; empty with the words.
    pub says: String,
    /// That it is too old to be taken for the present.
    pub stale: Option<String>,
}

/// One line per market, in their order.
#[must_use]
pub fn statuses(sections: &Sections, reader: &Reader, now: Instant) -> Vec<StatusLine> {
    let language = reader.language;
    let line = |(id, market): (&MarketId, &crate::model::Market)| {
        let empty = StatusLine {
            market: id.clone(),
            badge: people::badge(sections, id),
            name: market.profile.name.clone(),
            ..StatusLine::default()
        };
        let Some(note) = standing_note(&market.status) else { return empty };
        let zone = people::badge_of(sections, &note.by).map_or(market.profile.zone, |badge| badge.zone);
        let who = people::name(sections, &note.by, language);
        let when = reader.printer(now).yours(note.at, zone);
        let old = |days: i64| language.format("overview-status-stale", &args! {"count" => days});
        StatusLine {
            words: note.words.clone(),
            says: language.format("overview-status-by", &args! {"who" => who, "when" => when}),
            stale: note.stale(now).map(old),
            ..empty
        }
    };
    markets_in_order(&sections.markets).into_iter().map(line).collect()
}
