//! What people do to a brief beside writing it: goals, locks, words about words, evidence, templates.

use super::{CommandError, Context, Filling, brief_evidence, brief_goal, brief_lock, brief_template};
use crate::document::Writer;
use crate::model::{EvidenceId, GoalId, MarketId, SectionId, StampId, StampKind, Template, TemplateId};

/// One intent about the brief.
#[derive(Clone, Debug, PartialEq)]
pub enum BriefCommand {
    /// A new goal: below which one, for which market, at which place. Both empty for an overall goal.
    AddGoal(GoalId, GoalId, MarketId, i64),
    /// A goal leaves the page; its history stays.
    ArchiveGoal(GoalId),
    /// Says whether markets may put a section differently.
    SetNegotiable(SectionId, bool),
    /// Says something about the words that stand at a place now: kind, place, one line.
    Say(StampId, StampKind, String, String),
    /// Makes sure a market's why in a section can be written.
    OpenWhy(SectionId, MarketId),
    /// Lays a link beside a place: place, address, title.
    AddEvidence(EvidenceId, String, String, String),
    /// Takes a link away; its history stays.
    DropEvidence(EvidenceId),
    /// Keeps a template in this campaign.
    AddTemplate(TemplateId, Box<Template>),
    /// Gives a template another name.
    RenameTemplate(TemplateId, String),
    /// A template leaves the list; its history stays.
    ArchiveTemplate(TemplateId),
    /// Fills what is empty in the brief from a template.
    Fill(Vec<Filling>),
}

impl BriefCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        match self {
            Self::AddGoal(id, ..) => ("goal.add", format!("brief/goals/{id}")),
            Self::ArchiveGoal(id) => ("goal.archive", format!("brief/goals/{id}")),
            Self::SetNegotiable(id, _) => ("section.lock", format!("brief/sections/{id}")),
            Self::Say(id, ..) => ("brief.say", format!("brief/stamps/{id}")),
            Self::OpenWhy(id, market) => ("text.open", format!("brief/sections/{id}/why/{market}")),
            Self::AddEvidence(id, ..) => ("evidence.add", format!("brief/evidence/{id}")),
            Self::DropEvidence(id) => ("evidence.archive", format!("brief/evidence/{id}")),
            Self::AddTemplate(id, _) => ("template.add", format!("templates/{id}")),
            Self::RenameTemplate(id, _) => ("template.edit", format!("templates/{id}")),
            Self::ArchiveTemplate(id) => ("template.archive", format!("templates/{id}")),
            Self::Fill(fillings) => {
                let mut paths: Vec<_> = fillings.iter().map(|one| format!("brief/sections/{}", one.section)).collect();
                paths.dedup();
                ("brief.fill", paths.join(" "))
            }
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::AddGoal(id, parent, market, order) => brief_goal::add(writer, id, parent, market, *order),
            Self::ArchiveGoal(id) => brief_goal::archive(writer, id),
            Self::SetNegotiable(id, negotiable) => brief_lock::set_negotiable(writer, context, id, *negotiable),
            Self::Say(id, kind, place, words) => brief_lock::say(writer, context, id, *kind, place, words),
            Self::OpenWhy(id, market) => brief_lock::open_why(writer, id, market),
            Self::AddEvidence(id, place, link, title) => brief_evidence::add(writer, id, place, link, title),
            Self::DropEvidence(id) => brief_evidence::drop(writer, id),
            Self::AddTemplate(id, template) => brief_template::add(writer, id, template),
            Self::RenameTemplate(id, name) => brief_template::rename(writer, id, name),
            Self::ArchiveTemplate(id) => brief_template::archive(writer, id),
            Self::Fill(fillings) => brief_template::fill(writer, context, fillings),
        }
    }
}
