//! Where a place of the document is shown: what a click on it opens.

use crate::model::{
    AssumptionId, CreatorId, DecisionId, ExperimentId, HandoffId, ItemId, KpiId, LearningId, MarketId, MeetingId,
    PersonId, PromiseId, ProposalId, RiskId, SectionId, ThreadId,
};

/// A place in the app.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Link {
    /// A section of the brief.
    Section(SectionId),
    /// A market's adaptations in the brief.
    Adaptation(MarketId),
    /// The goal tree.
    Goals,
    /// The templates.
    Templates,
    /// An item on the timeline.
    Item(ItemId),
    /// A creator.
    Creator(CreatorId),
    /// A thread, beside what it is about.
    Thread(ThreadId),
    /// A market in the settings.
    Market(MarketId),
    /// A person in the settings.
    Person(PersonId),
    /// A deliverable with its feedback.
    Feedback(ItemId),
    /// A promised answer.
    Promise(PromiseId),
    /// A handoff.
    Handoff(HandoffId),
    /// The escalations.
    Escalations,
    /// An assumption.
    Assumption(AssumptionId),
    /// A decision.
    Decision(DecisionId),
    /// A proposal.
    Proposal(ProposalId),
    /// What each market has to spend.
    Budget,
    /// What was captured.
    Captures,
    /// The daily logs.
    DailyLog,
    /// The rules that escalate, and weekly feedback.
    Rules,
    /// What was agreed first, at the part with this name.
    Agreement(String),
    /// A KPI with its curves.
    Kpi(KpiId),
    /// The tables that brought numbers in.
    Figures,
    /// An experiment.
    Experiment(ExperimentId),
    /// A risk.
    Risk(RiskId),
    /// What launch waits for.
    Launch,
    /// Where two values are settled.
    Conflicts,
    /// The plan behind the timeline.
    Plan,
    /// A meeting.
    Meeting(MeetingId),
    /// A learning.
    Learning(LearningId),
    /// The campaign's own settings.
    Campaign,
}

impl Link {
    /// What shows the place at this path.
    #[must_use]
    pub fn of(path: &str) -> Self {
        let keys: Vec<&str> = path.split('/').collect();
        match keys.as_slice() {
            ["brief", "sections", id, ..] => Self::Section((*id).into()),
            ["brief", "adaptations", market, ..] => Self::Adaptation((*market).into()),
            ["brief", "goals", ..] => Self::Goals,
            ["templates", ..] => Self::Templates,
            ["timeline", id, "on", ..] => Self::Feedback((*id).into()),
            ["timeline", id, ..] => Self::Item((*id).into()),
            ["creators", id, ..] => Self::Creator((*id).into()),
            ["threads", id, ..] => Self::Thread((*id).into()),
            ["markets", id, ..] => Self::Market((*id).into()),
            ["people", id, ..] => Self::Person((*id).into()),
            ["promises", id, ..] => Self::Promise((*id).into()),
            ["handoffs", id, ..] => Self::Handoff((*id).into()),
            ["assumptions", id, ..] => Self::Assumption((*id).into()),
            ["decisions", "log", id, ..] => Self::Decision((*id).into()),
            ["decisions", "proposals", id, ..] => Self::Proposal((*id).into()),
            ["decisions", "days", ..] => Self::DailyLog,
            ["decisions", ..] => Self::Budget,
            ["captures", ..] => Self::Captures,
            ["escalations", ..] => Self::Escalations,
            ["rules", ..] => Self::Rules,
            ["agreement", "points", point, ..] => Self::Agreement(format!("point-{point}")),
            ["agreement", "signatures", ..] => Self::Agreement("alignment".to_owned()),
            ["agreement", "tensions", id, ..] => Self::Agreement(format!("tension-{id}")),
            ["agreement", "resolutions", ..] => Self::Agreement("tensions".to_owned()),
            ["agreement", "meeting_minutes", ..] => Self::Agreement("meetings".to_owned()),
            ["agreement", part, ..] => Self::Agreement((*part).to_owned()),
            ["kpis", id, ..] => Self::Kpi((*id).into()),
            ["figures", ..] => Self::Figures,
            ["experiments", id, ..] => Self::Experiment((*id).into()),
            ["risks", id, ..] => Self::Risk((*id).into()),
            ["waivers", ..] => Self::Launch,
            ["meetings", id, ..] => Self::Meeting((*id).into()),
            ["learnings", id, ..] => Self::Learning((*id).into()),
            _ => Self::Campaign,
        }
    }
}
