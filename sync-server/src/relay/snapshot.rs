//! Compacted documents for new devices: one save in place of a long log.

use super::room::Room;
use super::witness::guarded;
use crate::store::Snapshot;
use std::sync::Arc;
use sync_protocol::Position;

/// Changes since the last snapshot that make another one worth its cost.
const EVERY: u64 = 500;

/// Makes a snapshot on a worker if the log has grown enough. Growing by a fraction keeps the cost of all
/// snapshots together in proportion to the log.
pub(super) async fn take_if_due(room: &Arc<Room>) {
    let (head, before) = {
        let state = room.state.lock();
        (state.index.head(), state.snapshot)
    };
    if head.0 - before.0.min(head.0) < EVERY.max(head.0 / 4) {
        return;
    }
    // Copied before the next group is committed: the copy is exactly what is on disk.
    let copied = room.clone();
    let copy = tokio::task::spawn_blocking(move || copied.witness.lock().clone()).await;
    let Some((doc, position, last)) =
        copy.ok().flatten().and_then(|it| Some((it.doc, it.position, it.last?))).filter(|(_, at, _)| *at == head)
    else {
        return;
    };
    room.state.lock().snapshot = position;
    let room = room.clone();
    tokio::spawn(async move {
        let save = tokio::task::spawn_blocking(move || guarded(|| Ok(doc.save()))).await;
        let outcome = match save {
            Ok(Ok(bytes)) => keep(&room, Snapshot { position, last, bytes }).await,
            Ok(Err(why)) => Err(why),
            Err(error) => Err(error.to_string()),
        };
        if let Err(why) = outcome {
            tracing::warn!(document = %room.document, %why, "no snapshot could be made; the log has everything");
            room.state.lock().snapshot = Position::START.max(before);
        }
    });
}

async fn keep(room: &Room, snapshot: Snapshot) -> Result<(), String> {
    let document = room.document;
    let written = room.keeper.write(move |store| store.set_snapshot(document, &snapshot)).await;
    written.map_err(|error| error.to_string())
}
