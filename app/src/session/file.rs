//! The campaign as a file that stock Automerge opens, and back.

use super::{Notice, Session};
use crate::browser::file;
use campaign::document::{DocumentError, Replica};
use campaign::model::PersonId;
use leptos::prelude::*;

impl Session {
    /// The whole campaign as an Automerge file.
    pub fn save_file(&self) -> Vec<u8> {
        self.finish_typing();
        self.core.try_update_value(|core| core.replica.save()).unwrap_or_default()
    }

    /// Offers the campaign as a download; works offline and when nothing else can be saved any more.
    pub fn export(&self) {
        let bytes = self.save_file();
        let name: String = self.campaign.get_untracked().name.chars().filter(|c| !"/\\:*?\"<>|".contains(*c)).collect();
        let name = if name.trim().is_empty() { "campaign".to_owned() } else { name };
        if let Err(error) = file::download(&format!("{name}.automerge"), "application/octet-stream", &bytes) {
            leptos::logging::error!("export: {error:?}");
            self.notice.set(Some(Notice::bad("error-export")));
        }
    }

    /// Brings in what a file of this same campaign has and this device has not.
    ///
    /// # Errors
    /// When the file is not a campaign, or another one; nothing is changed.
    pub fn merge_file(&self, bytes: &[u8]) -> Result<(), DocumentError> {
        let mut other = Replica::load([0; 16], &PersonId::default(), [bytes], [])?;
        let found = other.sections()?.campaign.document.clone();
        if found != self.document().to_string() {
            return Err(DocumentError::OtherCampaign(found));
        }
        let changes: Vec<Vec<u8>> = other.changes_since(&[]).into_iter().map(|change| change.bytes).collect();
        self.keep(changes.clone(), true, None);
        self.receive(&changes);
        self.offer(&changes);
        Ok(())
    }

    fn offer(&self, changes: &[Vec<u8>]) {
        self.core.update_value(|core| {
            for change in changes {
                if let Ok(parsed) = sync_protocol::Change::parse(change, &sync_protocol::Limits::default()) {
                    core.waiting.insert(parsed.hash.0, change.clone());
                    core.sync.local_change(parsed.hash, change.clone());
                }
            }
        });
        self.pump();
    }
}
