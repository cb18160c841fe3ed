//! Templates of another campaign on this device, and what was learned about them: read from the device's log, nothing
//! of it is opened or changed.

use super::{Account, Session};
use campaign::command::{BriefCommand, Command, LearningCommand, SyncCommand};
use campaign::document::Replica;
use campaign::model::{Learning, LearningId, PersonId, Template, TemplateId};
use leptos::prelude::*;
use sync_protocol::DocumentId;

/// What another campaign has that is not here yet.
#[derive(Default)]
pub struct Shared {
    /// Its templates.
    pub templates: Vec<(TemplateId, Template)>,
    /// What was learned about parts of templates there and is not worked into one.
    pub learnings: Vec<(LearningId, Learning)>,
    /// What it is called.
    pub name: String,
}

impl Session {
    /// The other campaigns this device knows: document id and name.
    pub fn other_campaigns(&self) -> Vec<(String, String)> {
        let here = self.document().to_string();
        let all = self.account.campaigns.get().into_iter().filter(|known| known.document != here);
        all.map(|known| (known.document, known.name)).collect()
    }

    /// The templates of a campaign on this device that are not here yet, with what was learned about them.
    pub async fn shared_by(&self, document: &str) -> Shared {
        let mut shared = shared_by(self.account, document).await;
        let (here, known) = (self.templates.get_untracked(), self.learnings.get_untracked());
        shared.templates.retain(|(id, _)| !here.contains_key(id));
        shared.learnings.retain(|(id, _)| !known.contains_key(id));
        shared
    }
}

/// What a new campaign begins with where it takes over the templates of another one: the templates, and what was
/// learned about them there. None where that campaign is not on this device or cannot be read.
pub async fn taken_over(account: Account, document: &str) -> Option<Vec<Command>> {
    let shared = shared_by(account, document).await;
    if shared.name.is_empty() {
        return None;
    }
    let name = shared.name;
    let add = |(id, template)| Command::Brief(BriefCommand::AddTemplate(id, Box::new(template)));
    let learn = |(id, learning)| {
        let take = LearningCommand::TakeOver(id, Box::new(learning), name.clone());
        Command::Sync(SyncCommand::Learning(take))
    };
    Some(shared.templates.into_iter().map(add).chain(shared.learnings.into_iter().map(learn)).collect())
}

async fn shared_by(account: Account, document: &str) -> Shared {
    let (Some(log), Ok(document)) = (account.log(), document.parse::<DocumentId>()) else {
        return Shared::default();
    };
    let Ok(held) = log.load(document).await else { return Shared::default() };
    let snapshots = held.snapshots.iter().map(Vec::as_slice);
    let changes = held.changes.iter().map(Vec::as_slice);
    let read = Replica::load([0; 16], &PersonId::default(), snapshots, changes).and_then(|other| other.sections());
    let sections = match read {
        Ok(sections) => sections,
        Err(error) => {
            leptos::logging::warn!("the templates of another campaign could not be read: {error}");
            return Shared::default();
        }
    };
    let templates = sections.templates.iter().filter(|(_, one)| !one.archived);
    let learnings = sections.learnings.iter().filter(|(_, one)| one.is_open() && one.template.is_some());
    Shared {
        templates: templates.map(|(id, template)| (id.clone(), template.clone())).collect(),
        learnings: learnings.map(|(id, learning)| (id.clone(), learning.clone())).collect(),
        name: sections.campaign.name.clone(),
    }
}
