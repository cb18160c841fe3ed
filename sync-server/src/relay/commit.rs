//! From admitted to acknowledged: witness, append, fsync, and only then anybody is told.

use super::room::{self, Pushed, Room};
use super::snapshot;
use super::witness::{Bad, Witness, first_bad};
use crate::clock::now_ms;
use crate::store::{Quarantined, StoreError};
use std::sync::Arc;
use std::time::Instant;
use sync_protocol::{CloseCode, Entry};

/// Commits what is queued, group after group, until nothing is. What arrives during one is the next.
pub(super) async fn run(room: Arc<Room>) {
    while let Some(batch) = room.take_queue() {
        if let Err(error) = room.commit(batch).await {
            return room.fail(&error);
        }
        snapshot::take_if_due(&room).await;
    }
}

impl Room {
    fn take_queue(&self) -> Option<Vec<Pushed>> {
        let mut state = self.state.lock();
        if state.queue.is_empty() {
            state.committing = false;
            state.quiet_since = Instant::now();
            return None;
        }
        Some(std::mem::take(&mut state.queue))
    }

    async fn commit(self: &Arc<Self>, batch: Vec<Pushed>) -> Result<(), StoreError> {
        let (mut entries, sockets): (Vec<Entry>, Vec<u64>) =
            batch.into_iter().map(|pushed| (pushed.entry, pushed.socket)).unzip();
        let bad;
        (entries, bad) = self.witnessed(entries).await?;
        let lost = match &bad {
            Some(bad) => entries.split_off(bad.index),
            None => Vec::new(),
        };
        if !entries.is_empty() {
            self.append(entries).await?;
        }
        match (bad, lost.into_iter().next()) {
            (Some(bad), Some(culprit)) => self.reject(bad, culprit, &sockets).await,
            _ => Ok(()),
        }
    }

    /// Shows the batch to the witness, on a worker.
    async fn witnessed(self: &Arc<Self>, entries: Vec<Entry>) -> Result<(Vec<Entry>, Option<Bad>), StoreError> {
        let kept = self.witness.lock().take();
        let document = self.document;
        let mut witness = match kept {
            Some(witness) => witness,
            None => self.keeper.read(move |store| Witness::load(store, document)).await?,
        };
        let task = tokio::task::spawn_blocking(move || {
            let begun = Instant::now();
            let result = witness.apply(&entries);
            metrics::histogram!("dateline_witness_seconds").record(begun.elapsed());
            (witness, entries, result)
        });
        let (witness, entries, result) = task.await.map_err(|error| StoreError::Database(error.to_string()))?;
        let Err(why) = result else {
            *self.witness.lock() = Some(witness);
            return Ok((entries, None));
        };
        tracing::warn!(%document, %why, "a change broke the witness; looking for it");
        drop(witness);
        let find =
            move |store: &mut dyn crate::store::Store| first_bad(store, document, &entries).map(|bad| (entries, bad));
        self.keeper.read(find).await
    }

    /// On disk, then known: the readers see it, the pushers get their acks.
    async fn append(&self, entries: Vec<Entry>) -> Result<(), StoreError> {
        let document = self.document;
        let entries = self.keeper.write(move |store| {
            store.append(document, &entries, now_ms())?;
            Ok(entries)
        });
        let entries = entries.await?;
        metrics::counter!("dateline_changes_total").increment(entries.len() as u64);
        let mut state = self.state.lock();
        if let Some(last) = entries.last() {
            state.index.committed(last.position);
        }
        state.tail.extend(entries);
        state.sockets.values().for_each(|ticket| ticket.wake());
        Ok(())
    }

    /// Keeps the culprit apart, forgets every place given out after it, and asks those who held one to
    /// connect again. Everybody else does not notice.
    async fn reject(&self, bad: Bad, culprit: Entry, sockets: &[u64]) -> Result<(), StoreError> {
        let (document, hash) = (self.document, culprit.hash);
        tracing::error!(%document, %hash, person = %culprit.person, reason = %bad.reason, "quarantined a change");
        metrics::counter!("dateline_quarantined_total").increment(1);
        let kept = Quarantined { hash, person: culprit.person, reason: bad.reason, at: now_ms(), bytes: culprit.bytes };
        self.keeper.write(move |store| store.quarantine(document, &kept)).await?;
        let index = self.keeper.read(move |store| room::index(store, document)).await?;
        let mut state = self.state.lock();
        state.index = index;
        state.bad.insert(hash);
        let queued = std::mem::take(&mut state.queue);
        for socket in sockets.iter().copied().chain(queued.iter().map(|pushed| pushed.socket)) {
            if let Some(ticket) = state.sockets.get(&socket) {
                ticket.end(CloseCode::TryLater);
            }
        }
        Ok(())
    }

    /// The disk failed: nobody is acknowledged, everybody learns it.
    fn fail(&self, error: &StoreError) {
        tracing::error!(document = %self.document, %error, "nothing more is taken for this document");
        let mut state = self.state.lock();
        state.dead = true;
        state.committing = false;
        state.queue.clear();
        state.sockets.values().for_each(|ticket| ticket.end(CloseCode::DiskFailed));
    }
}

#[cfg(test)]
mod tests;
