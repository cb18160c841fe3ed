//! How the nouns live in an Automerge document. The only room (with `command`, through [`Writer`]) that
//! touches Automerge; it holds no rules of the business.
//!
//! Layout: one map per [`Section`](crate::model::Section) at the root; entities are maps keyed by id; prose
//! is `Text`, everything else a scalar. A place is named by a path of keys joined with `/`, for instance
//! `brief/sections/s-1/text/en`. Indices into text are UTF-16 code units, as the DOM counts.

mod anchor;
mod conflict;
mod effects;
mod error;
pub(crate) mod genesis;
mod history;
mod intent;
mod mend;
#[cfg(test)]
mod older;
mod place;
mod read;
mod replica;
mod scalar;
mod undo;
mod write;

pub use anchor::Passage;
pub use conflict::{Conflict, ConflictValue};
pub use effects::{Effects, Hash, LocalChange, TextSplice};
pub use error::DocumentError;
pub use genesis::Genesis;
pub use history::{Entry, History};
pub use intent::{Context, Intent};
pub use replica::Replica;
pub use scalar::Scalar;
pub use undo::{Undo, UndoStep};
pub use write::Writer;
