//! Taking a campaign out, in formats that outlive this program.

use crate::relay::{Witness, guarded};
use crate::store::{Store, StoreError};
use automerge::AutoSerde;
use sync_protocol::DocumentId;

/// A format a campaign can be taken out in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// One file with all of history, which any Automerge opens
    Automerge,
    /// What the document holds now
    Json,
    /// What people would read, as a text
    Markdown,
}

/// A campaign in a format; none where this build cannot write the format.
pub fn export(store: &mut dyn Store, document: DocumentId, format: Format) -> Result<Option<Vec<u8>>, StoreError> {
    let damaged = |why: String| StoreError::Damaged(format!("{document}: {why}"));
    let witness = Witness::load(store, document)?;
    let bytes = match format {
        Format::Automerge => guarded(|| Ok(witness.document().save())),
        Format::Json => guarded(|| {
            let value = AutoSerde::from(witness.document());
            serde_json::to_vec_pretty(&value).map_err(|error| error.to_string())
        }),
        Format::Markdown => return Ok(None),
    };
    bytes.map(Some).map_err(damaged)
}
