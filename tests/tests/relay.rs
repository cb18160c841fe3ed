//! What people rely on from the relay, over real sockets against the real binary.

#[path = "relay/access.rs"]
mod access;
#[path = "relay/deadlines.rs"]
mod deadlines;
#[path = "relay/keeping.rs"]
mod keeping;
#[path = "relay/person.rs"]
mod person;
#[path = "relay/process.rs"]
mod process;
#[path = "relay/syncing.rs"]
mod syncing;
#[path = "relay/writer.rs"]
mod writer;
