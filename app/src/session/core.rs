//! What the session owns and no screen sees.

use crate::device::connection::Connection;
use crate::device::log::DeviceLog;
use crate::device::tabs::Tabs;
use campaign::document::{Conflict, Replica, Undo};
use campaign::model::Section;
use campaign::time::Instant;
use gloo_timers::callback::Timeout;
use leptos::prelude::ArcTrigger;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use sync_protocol::ClientSync;

/// The parts of an open campaign.
pub(super) struct Core {
    pub(super) replica: Replica,
    pub(super) sync: ClientSync,
    /// None where the browser gives no storage: then nothing is called saved.
    pub(super) log: Option<DeviceLog>,
    /// A name of this tab's own.
    pub(super) tab: String,
    pub(super) tabs: Option<Tabs>,
    pub(super) connection: Option<Connection>,
    pub(super) undo: Vec<Undo>,
    pub(super) redo: Vec<Undo>,
    /// Writes to the device log that are not on the disk yet.
    pub(super) writing: usize,
    /// Own changes whose write the disk has not confirmed, by write.
    pub(super) in_flight: BTreeMap<u64, Vec<Vec<u8>>>,
    pub(super) writes: u64,
    /// Key of the sentence that says why the relay takes nothing from us any more.
    pub(super) closed: Option<&'static str>,
    /// Key of the sentence that says why something is not saved.
    pub(super) failed: Option<&'static str>,
    /// Changes that could not be written to the device log; still sent to the relay and tried again.
    pub(super) unsaved: Vec<Vec<u8>>,
    /// Bytes of own changes the relay has not acknowledged, by hash.
    pub(super) waiting: HashMap<[u8; 32], Vec<u8>>,
    pub(super) synced_at: Option<Instant>,
    /// All of a campaign that came from a file is on its way to the relay.
    pub(super) offering: bool,
    pub(super) pause: Option<Timeout>,
    pub(super) typing_since: Option<Instant>,
    /// Sections whose words were typed into and that no signal tells of yet, until typing rests.
    pub(super) unseen: BTreeSet<Section>,
    pub(super) rest: Option<Timeout>,
    pub(super) texts: HashMap<String, ArcTrigger>,
    pub(super) conflicts: BTreeMap<Section, Vec<Conflict>>,
}
