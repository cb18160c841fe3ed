//! The IndexedDB database: its stores, and transactions that are on the disk when they are done.

use super::DeviceError;
use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams, Transaction, TransactionMode};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Changes by `[document, actor, sequence]`.
pub(super) const CHANGES: &str = "changes";
/// Compacted snapshots by `[document, number]`.
pub(super) const SNAPSHOTS: &str = "snapshots";
/// What is remembered of the relay's log, by document.
pub(super) const CURSORS: &str = "cursors";
/// The campaigns on this device, by document.
pub(super) const CAMPAIGNS: &str = "campaigns";
/// Single values by name.
pub(super) const VALUES: &str = "values";

const NAME: &str = "dateline";
const VERSION: u32 = 1;

/// The open database, and the same object as JavaScript sees it, for what the idb crate cannot ask.
pub(super) struct Store {
    database: Database,
    handle: JsValue,
}

/// Opens the database, making its stores the first time.
pub(super) async fn open() -> Result<Store, DeviceError> {
    let mut request = Factory::new()?.open(NAME, Some(VERSION))?;
    request.on_upgrade_needed(|event| {
        let Ok(database) = event.database() else { return };
        for store in [CHANGES, SNAPSHOTS, CURSORS, CAMPAIGNS, VALUES] {
            if let Err(error) = database.create_object_store(store, ObjectStoreParams::new()) {
                leptos::logging::error!("the device's storage could not be laid out: {error}");
            }
        }
    });
    let handle: JsValue = request.await?.into();
    Ok(Store { database: Database::try_from(handle.clone())?, handle })
}

impl Store {
    /// A transaction whose completion means that the bytes are on the disk (`durability: strict`).
    pub(super) fn strict(&self, stores: &[&str]) -> Result<Transaction, DeviceError> {
        let call = || -> Result<JsValue, JsValue> {
            let options = Object::new();
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
            let names: Array = stores.iter().map(|store| JsValue::from_str(store)).collect();
            let method: Function = Reflect::get(&self.handle, &"transaction".into())?.dyn_into()?;
            method.call3(&self.handle, &names, &"readwrite".into(), &options)
        };
        let transaction = call().map_err(|error| DeviceError::from_js(&error))?;
        Ok(Transaction::try_from(transaction)?)
    }

    /// A transaction that only reads.
    pub(super) fn reading(&self, stores: &[&str]) -> Result<Transaction, DeviceError> {
        Ok(self.database.transaction(stores, TransactionMode::ReadOnly)?)
    }
}

/// An object with these fields.
pub(super) fn record(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in fields {
        // Setting a field of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object.into()
}

/// One field of a stored object.
pub(super) fn field(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED)
}

/// Bytes stored in a field.
pub(super) fn bytes(value: &JsValue) -> Vec<u8> {
    value.dyn_ref::<js_sys::Uint8Array>().map(js_sys::Uint8Array::to_vec).unwrap_or_default()
}

/// Bytes on their way into a field.
pub(super) fn array(bytes: &[u8]) -> JsValue {
    js_sys::Uint8Array::from(bytes).into()
}
