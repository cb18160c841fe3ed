//! Undo is per person: the inverse of one's own command, and never of somebody else's.

use super::Scalar;

/// How to take one command back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// The command's name and subject, as in history.
    pub command: String,
    /// Its strokes, in the order they were made.
    pub steps: Vec<UndoStep>,
}

/// One stroke of the pen.
#[derive(Clone, Debug, PartialEq)]
pub enum UndoStep {
    /// A field was set.
    Field {
        /// Where.
        path: String,
        /// What stood there.
        was: Scalar,
        /// What was written; where something else stands by now, the step is skipped.
        now: Scalar,
    },
    /// Words were typed or deleted.
    Words {
        /// In which text.
        path: String,
        /// Cursor at the first inserted character, or where the deleted ones stood.
        cursor: String,
        /// What was inserted.
        inserted: String,
        /// What was deleted.
        deleted: String,
    },
}
