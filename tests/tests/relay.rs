//! What people rely on from the relay, over real sockets against the real binary.

#[path = "relay/access.rs"]
mod access;
#[path = "relay/deadlines.rs"]
mod deadlines;
#[path = "relay/keeping.rs"]
mod keeping;
#[path = "relay/morning.rs"]
mod morning;
#[path = "relay/notices.rs"]
mod notices;
#[path = "relay/person.rs"]
mod person;
#[path = "relay/power_cuts.rs"]
mod power_cuts;
#[path = "relay/process.rs"]
mod process;
#[path = "relay/recaps.rs"]
mod recaps;
#[path = "relay/receipts.rs"]
mod receipts;
#[path = "relay/receiver.rs"]
mod receiver;
#[path = "relay/syncing.rs"]
mod syncing;
#[path = "relay/writer.rs"]
mod writer;
