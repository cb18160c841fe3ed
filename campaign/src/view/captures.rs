//! What was captured and waits for its place.

use super::{Badge, Reader, people};
use crate::model::{Capture, CaptureId, CaptureKind, Sections};
use crate::time::Instant;

/// One captured thing.
#[derive(Clone, Debug, PartialEq)]
pub struct CaptureRow {
    /// Which.
    pub id: CaptureId,
    /// What it is.
    pub kind: CaptureKind,
    /// The words.
    pub words: String,
    /// Who captured it.
    pub who: String,
    /// That person's market.
    pub badge: Option<Badge>,
    /// When.
    pub when: String,
}

/// What waits, latest first.
#[must_use]
pub fn waiting(sections: &Sections, reader: &Reader, now: Instant) -> Vec<CaptureRow> {
    let mut open: Vec<(&CaptureId, &Capture)> = sections.captures.iter().filter(|(_, one)| one.waits()).collect();
    open.sort_by_key(|(id, one)| (std::cmp::Reverse(one.at), (*id).clone()));
    let row = |(id, one): (&CaptureId, &Capture)| {
        let badge = people::badge_of(sections, &one.by);
        CaptureRow {
            id: id.clone(),
            kind: one.kind,
            words: one.words.clone(),
            who: people::name(sections, &one.by, reader.language),
            when: reader.printer(now).yours(one.at, badge.as_ref().map_or(reader.zone, |badge| badge.zone)),
            badge,
        }
    };
    open.into_iter().map(row).collect()
}

/// The risks that wait, latest first: captured, and not in the register yet.
#[must_use]
pub fn risks(sections: &Sections, reader: &Reader, now: Instant) -> Vec<CaptureRow> {
    waiting(sections, reader, now).into_iter().filter(|row| row.kind == CaptureKind::Risk).collect()
}

/// The longest title that captured words become, in characters.
const TITLE: usize = 120;

/// Captured words as a title and, where it does not hold all of them, the whole of them beside it.
#[must_use]
pub fn title_and_all(words: &str) -> (String, String) {
    let all = words.trim();
    let line = all.lines().next().unwrap_or_default().trim_end();
    let title = match line.chars().count() {
        0..=TITLE => line.to_owned(),
        _ => format!("{}…", line.chars().take(TITLE - 2).collect::<String>().trim_end()),
    };
    let beside = if title == all { String::new() } else { all.to_owned() };
    (title, beside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_the_whole_title_and_nothing_is_lost_of_a_long_one() {
        assert_eq!(title_and_all("  The courier strikes \n"), ("The courier strikes".to_owned(), String::new()));
        let two = "The courier strikes\nFrom Friday on.";
        assert_eq!(title_and_all(two), ("The courier strikes".to_owned(), two.to_owned()));
        let long = "я".repeat(121);
        let (title, all) = title_and_all(&long);
        assert_eq!((title.chars().count(), all), (119, long));
        assert_eq!(title_and_all(&"я".repeat(120)).1, "");
    }
}
