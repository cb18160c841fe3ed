//! The top-level sections of the document, each read and signalled on its own.

use crate::model::{
    Agreement, Assumption, AssumptionId, Brief, Campaign, Capture, CaptureId, Creator, CreatorId, Decisions,
    Experiment, ExperimentId, FigureImport, Handling, Handoff, HandoffId, ImportId, Item, ItemId, Kpi, KpiId, Learning,
    LearningId, Market, MarketId, Meeting, MeetingId, Person, PersonId, Plan, Promise, PromiseId, RecordId, Review,
    Risk, RiskId, Rules, Statement, StatementId, SubmissionEntry, Template, TemplateId, Thread, ThreadId, Waiver,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One top-level section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// [`Campaign`]
    Campaign,
    /// Markets by id.
    Markets,
    /// People by id.
    People,
    /// The brief.
    Brief,
    /// Timeline items by id.
    Timeline,
    /// Creators by id.
    Creators,
    /// Threads by id.
    Threads,
    /// Read marks by person.
    Reviews,
    /// KPIs by id.
    Kpis,
    /// Tables of figures by id.
    Figures,
    /// Experiments by id.
    Experiments,
    /// What people said about texts, by id.
    Statements,
    /// Templates by id.
    Templates,
    /// Dependencies, agreed dates and gates.
    Plan,
    /// What creators handed in and what went back, as a log.
    Submissions,
    /// Promised answers by id.
    Promises,
    /// Handoffs by id.
    Handoffs,
    /// What people did about what drifts, as a log.
    Escalations,
    /// Assumptions by id.
    Assumptions,
    /// When something is late enough to matter.
    Rules,
    /// What is settled before anybody executes.
    Agreement,
    /// Decisions, proposals, budgets, daily logs.
    Decisions,
    /// What was captured in passing, by id.
    Captures,
    /// Risks by id.
    Risks,
    /// What may stay open at launch, as a log.
    Waivers,
    /// Meetings by id.
    Meetings,
    /// Learnings by id.
    Learnings,
}

impl Section {
    /// Every section.
    pub const ALL: [Self; 27] = [
        Self::Campaign,
        Self::Markets,
        Self::People,
        Self::Brief,
        Self::Timeline,
        Self::Creators,
        Self::Threads,
        Self::Reviews,
        Self::Kpis,
        Self::Figures,
        Self::Experiments,
        Self::Statements,
        Self::Templates,
        Self::Plan,
        Self::Submissions,
        Self::Promises,
        Self::Handoffs,
        Self::Escalations,
        Self::Assumptions,
        Self::Rules,
        Self::Agreement,
        Self::Decisions,
        Self::Captures,
        Self::Risks,
        Self::Waivers,
        Self::Meetings,
        Self::Learnings,
    ];

    /// The section's key at the root of the document.
    pub fn key(self) -> &'static str {
        match self {
            Self::Campaign => "campaign",
            Self::Markets => "markets",
            Self::People => "people",
            Self::Brief => "brief",
            Self::Timeline => "timeline",
            Self::Creators => "creators",
            Self::Threads => "threads",
            Self::Reviews => "reviews",
            Self::Kpis => "kpis",
            Self::Figures => "figures",
            Self::Experiments => "experiments",
            Self::Statements => "statements",
            Self::Templates => "templates",
            Self::Plan => "plan",
            Self::Submissions => "submissions",
            Self::Promises => "promises",
            Self::Handoffs => "handoffs",
            Self::Escalations => "escalations",
            Self::Assumptions => "assumptions",
            Self::Rules => "rules",
            Self::Agreement => "agreement",
            Self::Decisions => "decisions",
            Self::Captures => "captures",
            Self::Risks => "risks",
            Self::Waivers => "waivers",
            Self::Meetings => "meetings",
            Self::Learnings => "learnings",
        }
    }

    /// The section a path lies in.
    pub fn of_path(path: &str) -> Option<Self> {
        let first = path.split('/').next()?;
        Self::ALL.into_iter().find(|section| section.key() == first)
    }
}

/// A whole campaign as plain data, now or at any past moment. Cheap to clone: sections are shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sections {
    /// The head of the document.
    pub campaign: Arc<Campaign>,
    /// Markets by id.
    pub markets: Arc<BTreeMap<MarketId, Market>>,
    /// People by id.
    pub people: Arc<BTreeMap<PersonId, Person>>,
    /// The brief.
    pub brief: Arc<Brief>,
    /// Timeline items by id.
    pub timeline: Arc<BTreeMap<ItemId, Item>>,
    /// Creators by id.
    pub creators: Arc<BTreeMap<CreatorId, Creator>>,
    /// Threads by id.
    pub threads: Arc<BTreeMap<ThreadId, Thread>>,
    /// Read marks by person.
    pub reviews: Arc<BTreeMap<PersonId, Review>>,
    /// KPIs by id.
    pub kpis: Arc<BTreeMap<KpiId, Kpi>>,
    /// Tables of figures by id.
    pub figures: Arc<BTreeMap<ImportId, FigureImport>>,
    /// Experiments by id.
    pub experiments: Arc<BTreeMap<ExperimentId, Experiment>>,
    /// What people said about texts, by id.
    pub statements: Arc<BTreeMap<StatementId, Statement>>,
    /// Templates by id.
    pub templates: Arc<BTreeMap<TemplateId, Template>>,
    /// Dependencies, agreed dates and gates.
    pub plan: Arc<Plan>,
    /// What creators handed in and what went back, as a log.
    pub submissions: Arc<BTreeMap<RecordId, SubmissionEntry>>,
    /// Promised answers by id.
    pub promises: Arc<BTreeMap<PromiseId, Promise>>,
    /// Handoffs by id.
    pub handoffs: Arc<BTreeMap<HandoffId, Handoff>>,
    /// What people did about what drifts, as a log.
    pub escalations: Arc<BTreeMap<RecordId, Handling>>,
    /// Assumptions by id.
    pub assumptions: Arc<BTreeMap<AssumptionId, Assumption>>,
    /// When something is late enough to matter.
    pub rules: Arc<Rules>,
    /// What is settled before anybody executes.
    pub agreement: Arc<Agreement>,
    /// Decisions, proposals, budgets, daily logs.
    pub decisions: Arc<Decisions>,
    /// What was captured in passing, by id.
    pub captures: Arc<BTreeMap<CaptureId, Capture>>,
    /// Risks by id.
    pub risks: Arc<BTreeMap<RiskId, Risk>>,
    /// What may stay open at launch, as a log.
    pub waivers: Arc<BTreeMap<RecordId, Waiver>>,
    /// Meetings by id.
    pub meetings: Arc<BTreeMap<MeetingId, Meeting>>,
    /// Learnings by id.
    pub learnings: Arc<BTreeMap<LearningId, Learning>>,
}
