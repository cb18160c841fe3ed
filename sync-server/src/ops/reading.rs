//! A campaign read back from its log, for pages and exports.

use crate::relay::guarded;
use crate::store::{Store, StoreError};
use campaign::document::Replica;
use campaign::model::PersonId;
use sync_protocol::{DocumentId, Position};

/// Opens the campaign as it is on disk.
pub fn replica(store: &mut dyn Store, document: DocumentId) -> Result<Replica, StoreError> {
    let snapshot = store.snapshot(document)?;
    let after = snapshot.as_ref().map_or(Position::START, |it| it.position);
    let tail = store.log(document, after, usize::MAX, true)?;
    let loaded = guarded(|| {
        let snapshots = snapshot.iter().map(|it| it.bytes.as_slice());
        let changes = tail.iter().map(|it| it.bytes.as_slice());
        // Nothing is ever written with it, so neither actor nor author matter.
        Replica::load([0; 16], &PersonId::from("p-relay"), snapshots, changes).map_err(|error| error.to_string())
    });
    loaded.map_err(|why| StoreError::Damaged(format!("{document}: {why}")))
}
