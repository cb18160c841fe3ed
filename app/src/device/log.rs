//! The device's log of a campaign: append-only, keyed by (document, actor, sequence), on the disk before
//! "saved on this device" is said. A stale tab cannot overwrite anything, because every tab writes under
//! an actor of its own and equal keys always hold equal bytes.

use super::DeviceError;
use super::store::{self, CAMPAIGNS, CHANGES, CURSORS, SNAPSHOTS, VALUES, array, bytes, field, record};
use idb::{KeyRange, Query, Transaction};
use std::collections::HashSet;
use std::rc::Rc;
use sync_protocol::{Change, ChangeHash, DocumentId, Limits, Pending, Position, Saved};
use wasm_bindgen::JsValue;

/// The device's storage, opened once per tab.
#[derive(Clone)]
pub struct DeviceLog {
    store: Rc<store::Store>,
}

/// Everything the device holds of one campaign.
#[derive(Default)]
pub struct Loaded {
    /// Compacted snapshots; together with the changes they are the document.
    pub snapshots: Vec<Vec<u8>>,
    /// Keys of those snapshots, for compaction.
    pub snapshot_keys: Vec<f64>,
    /// Single changes.
    pub changes: Vec<Vec<u8>>,
    /// Changes made on this device that the relay is not known to have.
    pub pending: Vec<Pending>,
    /// What is remembered of the relay's log.
    pub saved: Saved,
}

impl DeviceLog {
    /// Opens the storage.
    ///
    /// # Errors
    /// When the browser gives none, e.g. in some private windows.
    pub async fn open() -> Result<Self, DeviceError> {
        Ok(Self { store: Rc::new(store::open().await?) })
    }

    /// Appends changes. `own` ones wait for the relay until [`DeviceLog::mark_acked`]; with received ones,
    /// what is remembered of the relay's log moves in the same transaction.
    pub async fn append(
        &self,
        document: DocumentId,
        changes: &[Vec<u8>],
        own: bool,
        saved: Option<&Saved>,
    ) -> Result<(), DeviceError> {
        let transaction = self.store.strict(&[CHANGES, CURSORS])?;
        let log = transaction.object_store(CHANGES)?;
        for change in changes {
            let Ok(parsed) = Change::parse(change, &Limits::default()) else { continue };
            let key = key(document, &parsed);
            // A received change may be one of ours: the relay has it, so it no longer waits.
            let value =
                record(&[("bytes", array(change)), ("hash", array(parsed.hash.as_bytes())), ("waits", own.into())]);
            log.put(&value, Some(&key))?.await?;
        }
        if let Some(saved) = saved {
            put_cursor(&transaction, document, saved).await?;
        }
        finish(transaction).await
    }

    /// Remembers that the relay has these changes on its disk.
    pub async fn mark_acked(&self, document: DocumentId, changes: &[Vec<u8>]) -> Result<(), DeviceError> {
        self.append(document, changes, false, None).await
    }

    /// Reads everything of one campaign.
    pub async fn load(&self, document: DocumentId) -> Result<Loaded, DeviceError> {
        let transaction = self.store.reading(&[CHANGES, SNAPSHOTS, CURSORS])?;
        let mut loaded = Loaded::default();
        let range = Query::KeyRange(range(document)?);
        for value in transaction.object_store(CHANGES)?.get_all(Some(range.clone()), None)?.await? {
            let change = bytes(&field(&value, "bytes"));
            if field(&value, "waits").as_bool() == Some(true)
                && let Ok(hash) = <[u8; 32]>::try_from(bytes(&field(&value, "hash")))
            {
                loaded.pending.push(Pending { hash: ChangeHash(hash), bytes: change.clone() });
            }
            loaded.changes.push(change);
        }
        for value in transaction.object_store(SNAPSHOTS)?.get_all(Some(range), None)?.await? {
            loaded.snapshots.push(bytes(&field(&value, "bytes")));
            loaded.snapshot_keys.push(field(&value, "number").as_f64().unwrap_or_default());
        }
        let cursor = transaction.object_store(CURSORS)?.get(Query::Key(name(document)))?.await?;
        loaded.saved = cursor.map(|value| read_cursor(&value)).unwrap_or_default();
        Ok(loaded)
    }

    /// Keeps a snapshot that came from the relay, and where in its log it stands.
    pub async fn keep_snapshot(
        &self,
        document: DocumentId,
        number: f64,
        snapshot: &[u8],
        saved: &Saved,
    ) -> Result<(), DeviceError> {
        let transaction = self.store.strict(&[SNAPSHOTS, CURSORS])?;
        put_snapshot(&transaction, document, number, snapshot).await?;
        put_cursor(&transaction, document, saved).await?;
        finish(transaction).await
    }

    /// Replaces what a verified snapshot holds: these snapshots, and these changes where they do not wait.
    pub async fn compact(
        &self,
        document: DocumentId,
        number: f64,
        snapshot: &[u8],
        held: &Loaded,
    ) -> Result<(), DeviceError> {
        let transaction = self.store.strict(&[CHANGES, SNAPSHOTS])?;
        put_snapshot(&transaction, document, number, snapshot).await?;
        for number in &held.snapshot_keys {
            let key = snapshot_key(document, *number);
            transaction.object_store(SNAPSHOTS)?.delete(Query::Key(key))?.await?;
        }
        let log = transaction.object_store(CHANGES)?;
        let waiting: HashSet<&[u8]> = held.pending.iter().map(|pending| pending.bytes.as_slice()).collect();
        for change in held.changes.iter().filter(|change| !waiting.contains(change.as_slice())) {
            if let Ok(parsed) = Change::parse(change, &Limits::default()) {
                log.delete(Query::Key(key(document, &parsed)))?.await?;
            }
        }
        finish(transaction).await
    }

    /// Remembers a campaign on this device: its facts as JSON.
    pub async fn put_campaign(&self, document: DocumentId, facts: &str) -> Result<(), DeviceError> {
        let transaction = self.store.strict(&[CAMPAIGNS])?;
        let store = transaction.object_store(CAMPAIGNS)?;
        store.put(&JsValue::from_str(facts), Some(&name(document)))?.await?;
        finish(transaction).await
    }

    /// The campaigns on this device: their facts as JSON.
    pub async fn campaigns(&self) -> Result<Vec<String>, DeviceError> {
        let transaction = self.store.reading(&[CAMPAIGNS])?;
        let values = transaction.object_store(CAMPAIGNS)?.get_all(None, None)?.await?;
        Ok(values.iter().filter_map(JsValue::as_string).collect())
    }

    /// Remembers a single value.
    pub async fn put_value(&self, key: &str, value: &str) -> Result<(), DeviceError> {
        let transaction = self.store.strict(&[VALUES])?;
        transaction.object_store(VALUES)?.put(&JsValue::from_str(value), Some(&JsValue::from_str(key)))?.await?;
        finish(transaction).await
    }

    /// A single value.
    pub async fn value(&self, key: &str) -> Result<Option<String>, DeviceError> {
        let transaction = self.store.reading(&[VALUES])?;
        let value = transaction.object_store(VALUES)?.get(Query::Key(JsValue::from_str(key)))?.await?;
        Ok(value.and_then(|value| value.as_string()))
    }
}

async fn finish(transaction: Transaction) -> Result<(), DeviceError> {
    let transaction = transaction.commit()?;
    match transaction.await? {
        idb::TransactionResult::Committed => Ok(()),
        idb::TransactionResult::Aborted => Err(DeviceError::Full),
    }
}

async fn put_snapshot(
    transaction: &Transaction,
    document: DocumentId,
    number: f64,
    snapshot: &[u8],
) -> Result<(), DeviceError> {
    let value = record(&[("bytes", array(snapshot)), ("number", number.into())]);
    transaction.object_store(SNAPSHOTS)?.put(&value, Some(&snapshot_key(document, number)))?.await?;
    Ok(())
}

/// Moves the cursor forward only: another tab may be further along.
async fn put_cursor(transaction: &Transaction, document: DocumentId, saved: &Saved) -> Result<(), DeviceError> {
    let store = transaction.object_store(CURSORS)?;
    let there = store.get(Query::Key(name(document)))?.await?.map(|value| read_cursor(&value)).unwrap_or_default();
    if there.position.0 > saved.position.0 {
        return Ok(());
    }
    let last = saved.last.map_or(JsValue::NULL, |hash| array(hash.as_bytes()));
    let position = JsValue::from_f64(saved.position.0 as f64);
    let value = record(&[("position", position), ("last", last), ("partial", array(&saved.partial))]);
    store.put(&value, Some(&name(document)))?.await?;
    Ok(())
}

fn read_cursor(value: &JsValue) -> Saved {
    Saved {
        position: Position(field(value, "position").as_f64().unwrap_or_default() as u64),
        last: <[u8; 32]>::try_from(bytes(&field(value, "last"))).ok().map(ChangeHash),
        partial: bytes(&field(value, "partial")),
    }
}

fn name(document: DocumentId) -> JsValue {
    JsValue::from_str(&document.to_string())
}

fn key(document: DocumentId, change: &Change) -> JsValue {
    let parts = [name(document), JsValue::from_str(&change.actor.to_string()), JsValue::from_f64(change.seq as f64)];
    parts.iter().collect::<js_sys::Array>().into()
}

fn snapshot_key(document: DocumentId, number: f64) -> JsValue {
    [name(document), JsValue::from_f64(number)].iter().collect::<js_sys::Array>().into()
}

/// All keys that begin with the document: arrays sort after every string and number.
fn range(document: DocumentId) -> Result<KeyRange, DeviceError> {
    let lower: js_sys::Array = [name(document)].iter().collect();
    let upper: js_sys::Array = [name(document), js_sys::Array::new().into()].iter().collect();
    Ok(KeyRange::bound(&lower, &upper, None, None)?)
}
