//! What the device keeps and how it reaches the others: the log in IndexedDB, the other tabs, the relay.
//! Knows changes as bytes only; what they mean is the session's business.

pub mod api;
pub mod channels;
pub mod connection;
mod error;
pub mod log;
pub mod receipts;
pub mod storage;
mod store;
pub mod tabs;

pub use error::DeviceError;
