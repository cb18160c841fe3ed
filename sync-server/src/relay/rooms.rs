//! The open documents: loaded when first followed, gone from memory when nobody does any more.

use super::room::Room;
use crate::store::{Keeper, StoreError};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use sync_protocol::DocumentId;
use tokio::sync::OnceCell;

type Cell = Arc<OnceCell<Arc<Room>>>;

/// All rooms. There is never more than one of a document.
pub struct Rooms {
    keeper: Keeper,
    open: Mutex<HashMap<DocumentId, Cell>>,
}

impl Rooms {
    /// No rooms yet.
    #[must_use]
    pub fn new(keeper: Keeper) -> Self {
        Self { keeper, open: Mutex::default() }
    }

    /// The room of a document, loaded if need be; none where the document is not registered.
    pub(super) async fn room(&self, document: DocumentId) -> Result<Option<Arc<Room>>, StoreError> {
        let cell = self.open.lock().entry(document).or_default().clone();
        let keeper = &self.keeper;
        let load = || async {
            let door = keeper.clone();
            let room = keeper.read(move |store| Room::load(store, &door, document)).await;
            room.map_err(Some)?.map(Arc::new).ok_or(None)
        };
        match cell.get_or_try_init(load).await {
            Ok(room) => Ok(Some(room.clone())),
            Err(None) => Ok(None),
            Err(Some(error)) => Err(error),
        }
    }

    /// How many documents are in memory.
    #[must_use]
    pub fn count(&self) -> usize {
        self.open.lock().len()
    }

    /// Forgets rooms that nobody has followed for this long.
    pub fn forget_idle(&self, idle: Duration) {
        let mut open = self.open.lock();
        open.retain(|_, cell| {
            // Two: the map's and somebody's who is about to enter.
            if Arc::strong_count(cell) > 1 {
                return true;
            }
            match cell.get() {
                None => false,
                // One more holder is a task that still works in the room.
                Some(room) if Arc::strong_count(room) > 1 => true,
                Some(room) => room.quiet_since().is_none_or(|since| since.elapsed() < idle),
            }
        });
        metrics::gauge!("dateline_rooms").set(open.len() as f64);
    }

    /// Forgets idle rooms now and then, for ever.
    pub async fn keep_tidy(&self, idle: Duration) {
        let mut tick = tokio::time::interval((idle / 4).clamp(Duration::from_millis(100), Duration::from_secs(10)));
        loop {
            tick.tick().await;
            self.forget_idle(idle);
        }
    }
}
