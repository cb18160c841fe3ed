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
