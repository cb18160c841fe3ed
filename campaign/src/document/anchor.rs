//! Passages: two cursors that keep their place while others write around them.

use super::{DocumentError, place};
use automerge::{AutoCommit, Cursor, CursorPosition, MoveCursor, ReadDoc};

/// A stretch of a text between two UTF-16 positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// First code unit.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

/// Cursors for a passage: the start moves after what is deleted under it, the end before.
pub(super) fn pin(doc: &AutoCommit, path: &str, passage: Passage) -> Result<(String, String), DocumentError> {
    let text = place::text(doc, path)?;
    let length = doc.length(&text);
    let start = position(passage.start.min(length), length);
    let last = position(passage.end.min(length).saturating_sub(1), length);
    let start = doc.get_cursor_moving(&text, start, None, MoveCursor::After)?;
    let end = doc.get_cursor_moving(&text, last, None, MoveCursor::Before)?;
    Ok((start.to_string(), end.to_string()))
}

fn position(at: usize, length: usize) -> CursorPosition {
    match at < length {
        true => CursorPosition::Index(at),
        false => CursorPosition::End,
    }
}

/// Where two cursors point now; none where the text is gone or everything between them was deleted.
pub(super) fn find(doc: &AutoCommit, path: &str, start: &str, end: &str) -> Option<Passage> {
    let text = place::text(doc, path).ok()?;
    let at = |cursor: &str| {
        let cursor = Cursor::try_from(cursor).ok()?;
        doc.get_cursor_position(&text, &cursor, None).ok()
    };
    let (start, last) = (at(start)?, at(end)?);
    (start <= last && last < doc.length(&text)).then_some(Passage { start, end: last + 1 })
}
