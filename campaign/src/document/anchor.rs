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
        // A thread about a whole text has no cursors, and a peer may send anything: Automerge's parser takes the
        // first byte for granted.
        if cursor.is_empty() || !cursor.is_ascii() {
            return None;
        }
        let cursor = Cursor::try_from(cursor).ok()?;
        doc.get_cursor_position(&text, &cursor, None).ok()
    };
    let (start, last) = (at(start)?, at(end)?);
    (start <= last && last < doc.length(&text)).then_some(Passage { start, end: last + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use automerge::{ObjType, ROOT, transaction::Transactable};

    #[test]
    fn what_is_no_cursor_points_nowhere() {
        let mut doc = AutoCommit::new();
        let text = doc.put_object(ROOT, "text", ObjType::Text).unwrap();
        doc.splice_text(&text, 0, 0, "The evening is yours.").unwrap();
        let (start, end) = pin(&doc, "text", Passage { start: 4, end: 11 }).unwrap();
        assert_eq!(find(&doc, "text", &start, &end), Some(Passage { start: 4, end: 11 }));
        for bad in ["", "é1@00", "-", "1", "1@", "@", "zzz", "9@ff", "1@0", "-1@00", "18446744073709551616@00"] {
            assert_eq!(find(&doc, "text", bad, bad), None, "{bad}");
            assert_eq!(find(&doc, "text", &start, bad), None, "{bad}");
        }
    }
}
