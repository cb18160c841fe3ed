//! The relay: one process that keeps campaigns on disk, passes changes on, and serves the app.
//!
//! | room | holds |
//! |---|---|
//! | [`cli`] | the commands and what they print |
//! | [`http`] | the routes, who may call them, the app itself |
//! | [`access`] | invites, sessions, creators' links |
//! | [`relay`] | sockets, rooms, the way of a change from push to ack |
//! | [`store`] | what is on disk |
//! | [`watchman`] | what is due for whom, when nobody looks |
//! | [`notify`] | the outbox, webhooks, e-mail |
//! | [`pages`] | the creator's page |
//! | [`ops`] | the sample, restore, verify, opening a document to read |
//!
//! **Ack means on disk.** A pushed change is read by the gate of `sync-protocol`, tried on an in-memory
//! copy (the witness), appended, committed with an fsync, and only then acknowledged and passed on.

pub mod access;
pub mod assets;
pub mod cli;
pub mod clock;
pub mod creators;
pub mod http;
pub mod notify;
pub mod ops;
pub mod pages;
pub mod relay;
pub mod settings;
pub mod store;
pub mod watchman;
