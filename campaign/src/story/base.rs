//! What a reader has seen: a point in history that the digest starts from.

use crate::document::{Hash, History};
use crate::model::{PersonId, Review};
use crate::time::Instant;

/// The heads of what the reader has seen: everything below their read mark and below their own changes up
/// to the end of their last working day. Their own changes say what their device held, so a change that
/// was made offline elsewhere and arrives later is still news. A reader who has neither is taken to have
/// seen what was made until then.
#[must_use]
pub fn base(history: &History, review: Option<&Review>, reader: &PersonId, last_end: Instant) -> Vec<Hash> {
    let own = history.entries.iter().filter(|entry| entry.author == *reader && entry.at <= last_end);
    let mut heads: Vec<Hash> = own.map(|entry| entry.hash).collect();
    heads.extend(review.into_iter().flat_map(|review| review.heads.split_whitespace().filter_map(hash)));
    let mut seen = history.ancestors(&heads);
    if seen.is_empty() {
        let before = history.entries.iter().filter(|entry| entry.at <= last_end).map(|entry| entry.hash);
        seen = history.ancestors(&before.collect::<Vec<_>>());
    }
    history.heads_of(&seen)
}

/// Since when the digest speaks: the read mark where it is later than the end of the last working day.
#[must_use]
pub fn since(review: Option<&Review>, last_end: Instant) -> Instant {
    review.map_or(last_end, |review| review.at.max(last_end))
}

/// Reads one hash in hexadecimal.
fn hash(words: &str) -> Option<Hash> {
    let mut hash = [0; 32];
    if words.len() != 64 || !words.is_ascii() {
        return None;
    }
    for (place, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&words[place * 2..place * 2 + 2], 16).ok()?;
    }
    Some(hash)
}
