//! Templates of another campaign on this device: read from the device's log, nothing of it is opened or changed.

use super::Session;
use campaign::document::Replica;
use campaign::model::{PersonId, Template, TemplateId};
use leptos::prelude::*;
use sync_protocol::DocumentId;

impl Session {
    /// The other campaigns this device knows: document id and name.
    pub fn other_campaigns(&self) -> Vec<(String, String)> {
        let here = self.document().to_string();
        let all = self.account.campaigns.get().into_iter().filter(|known| known.document != here);
        all.map(|known| (known.document, known.name)).collect()
    }

    /// The templates of a campaign on this device that are not here yet.
    pub async fn templates_of(&self, document: &str) -> Vec<(TemplateId, Template)> {
        let (Some(log), Ok(document)) = (self.account.log(), document.parse::<DocumentId>()) else { return Vec::new() };
        let Ok(held) = log.load(document).await else { return Vec::new() };
        let snapshots = held.snapshots.iter().map(Vec::as_slice);
        let changes = held.changes.iter().map(Vec::as_slice);
        let read = Replica::load([0; 16], &PersonId::default(), snapshots, changes).and_then(|other| other.sections());
        match read {
            Ok(sections) => {
                let here = self.templates.get_untracked();
                let new = sections.templates.iter().filter(|(id, one)| !one.archived && !here.contains_key(*id));
                new.map(|(id, template)| (id.clone(), template.clone())).collect()
            }
            Err(error) => {
                leptos::logging::warn!("the templates of another campaign could not be read: {error}");
                Vec::new()
            }
        }
    }
}
