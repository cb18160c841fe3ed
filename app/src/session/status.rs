//! Where the work is, told from heads and from the disk, never from a socket's state.

use super::Session;
use campaign::time::Instant;
use leptos::prelude::*;

/// The five truths of the sync pill.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Status {
    /// Something typed or done is not on the disk yet.
    #[default]
    Saving,
    /// Everything is on this device; the relay has all of it, but may have more than we know.
    SavedOnDevice,
    /// Everything is on this device; so many changes are not on the relay's disk yet.
    Waiting(usize),
    /// Everything is on the relay's disk, and all it has is here.
    Synced(Instant),
    /// Something is not saved: the key of the sentence that says why.
    NotSaved(&'static str),
}

impl Session {
    /// Tells the pill again.
    pub(super) fn tell_status(&self) {
        let Some(status) = self.core.try_update_value(|core| {
            let synced = core.sync.is_synced();
            core.synced_at = synced.then(|| core.synced_at.unwrap_or_else(crate::browser::clock::now));
            let refused = core.sync.refused().next().is_some();
            match (core.failed, core.synced_at) {
                (Some(reason), _) => Status::NotSaved(reason),
                // Nobody will ever take what waits: it is on this device only, and that is not "waiting".
                _ if core.closed.is_some() && core.sync.waiting() > 0 => {
                    Status::NotSaved(core.closed.unwrap_or("frame-not-saved-closed"))
                }
                _ if refused => Status::NotSaved("frame-not-saved-refused"),
                _ if core.log.is_none() => Status::NotSaved("frame-not-saved-no-storage"),
                _ if core.writing > 0 || core.replica.is_typing() => Status::Saving,
                (None, Some(at)) => Status::Synced(at),
                (None, None) => match core.sync.waiting() {
                    0 => Status::SavedOnDevice,
                    count => Status::Waiting(count),
                },
            }
        }) else {
            return;
        };
        if matches!(status, Status::Synced(_)) && self.core.try_with_value(|core| core.offering) == Some(true) {
            self.offered();
        }
        if self.status.get_untracked() != status {
            self.status.set(status);
        }
    }
}
