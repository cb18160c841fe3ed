//! How a market stands in its own words (S0-06): a log beside everything that is computed. Nothing is computed from it.

use crate::model::lenient::lenient;
use crate::model::{PersonId, RecordId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// After so many days a note is no longer taken for the present.
pub const STALE_DAYS: i64 = 7;

/// What somebody said about a market.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatusNote {
    /// The words; none where somebody took the note away.
    pub words: String,
    /// Who wrote it.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back; its history stays.
    pub archived: bool,
}

impl StatusNote {
    /// How many whole days old it is, where that is too old to be taken for the present.
    #[must_use]
    pub fn stale(&self, now: Instant) -> Option<i64> {
        let minutes = now.minutes_since(self.at);
        (minutes > STALE_DAYS * 1440).then_some(minutes / 1440)
    }
}

/// The note that stands: the latest.
#[must_use]
pub fn standing(log: &BTreeMap<RecordId, StatusNote>) -> Option<&StatusNote> {
    let live = log.iter().filter(|(_, note)| !note.archived);
    live.max_by_key(|(id, note)| (note.at, *id)).map(|(_, note)| note).filter(|note| !note.words.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(words: &str, minutes: i64) -> StatusNote {
        StatusNote { words: words.to_owned(), at: Instant(0).plus_minutes(minutes), ..StatusNote::default() }
    }

    #[test]
    fn the_latest_word_stands_and_an_empty_one_takes_the_note_away() {
        let mut log = BTreeMap::from([("r-2".into(), note("On track.", 0)), ("r-1".into(), note("Late.", 5))]);
        assert_eq!(standing(&log).map(|note| note.words.as_str()), Some("Late."));
        log.insert("r-3".into(), note(" ", 6));
        assert_eq!(standing(&log), None);
    }

    #[test]
    fn a_note_is_the_present_for_seven_days_and_not_a_minute_longer() {
        let written = note("On track.", 0);
        assert_eq!(written.stale(Instant(0).plus_days(7)), None);
        assert_eq!(written.stale(Instant(0).plus_days(7).plus_minutes(1)), Some(7));
        assert_eq!(written.stale(Instant(0).plus_days(20)), Some(20));
    }
}
