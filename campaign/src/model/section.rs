//! The top-level sections of the document, each read and signalled on its own.
//! One list says what there is: a section is a line at the end of this file.

use crate::model::{
    Agreement, Assumption, AssumptionId, Brief, Campaign, Capture, CaptureId, Creator, CreatorId, Decisions,
    Experiment, ExperimentId, FigureImport, Handling, Handoff, HandoffId, ImportId, Item, ItemId, Kpi, KpiId, Learning,
    LearningId, Market, MarketId, Meeting, MeetingId, Person, PersonId, Plan, Promise, PromiseId, RecordId, Review,
    Risk, RiskId, Rules, Statement, StatementId, SubmissionEntry, Template, TemplateId, Thread, ThreadId, Waiver,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where sections are read from.
pub(crate) trait Source {
    /// Why one cannot be read.
    type Error;

    /// One section; empty where it is not there yet.
    fn section<T: DeserializeOwned + Default>(&self, which: Section) -> Result<T, Self::Error>;
}

/// Declares the sections: what each holds, its name, its key at the root of the document, and the type of its data.
macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident $key:ident: $data:ty,)+) => {
        /// One top-level section.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Section {
            $($(#[$doc])* $name,)+
        }

        impl Section {
            /// Every section.
            pub const ALL: [Self; [$(stringify!($key)),+].len()] = [$(Self::$name),+];

            /// The section's key at the root of the document.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($key),)+
                }
            }
        }

        /// A whole campaign as plain data, now or at any past moment. Cheap to clone: sections are shared.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Sections {
            $($(#[$doc])* pub $key: Arc<$data>,)+
        }

        impl Sections {
            /// Reads one section again and leaves the others as they are.
            pub(crate) fn read<S: Source>(&mut self, which: Section, from: &S) -> Result<(), S::Error> {
                match which {
                    $(Section::$name => self.$key = Arc::new(from.section(which)?),)+
                }
                Ok(())
            }
        }
    };
}

impl Section {
    /// The section a path lies in.
    pub fn of_path(path: &str) -> Option<Self> {
        let first = path.split('/').next()?;
        Self::ALL.into_iter().find(|section| section.key() == first)
    }
}

sections! {
    /// The head of the document.
    Campaign campaign: Campaign,
    /// Markets by id.
    Markets markets: BTreeMap<MarketId, Market>,
    /// People by id.
    People people: BTreeMap<PersonId, Person>,
    /// The brief.
    Brief brief: Brief,
    /// Timeline items by id.
    Timeline timeline: BTreeMap<ItemId, Item>,
    /// Creators by id.
    Creators creators: BTreeMap<CreatorId, Creator>,
    /// Threads by id.
    Threads threads: BTreeMap<ThreadId, Thread>,
    /// Read marks by person.
    Reviews reviews: BTreeMap<PersonId, Review>,
    /// KPIs by id.
    Kpis kpis: BTreeMap<KpiId, Kpi>,
    /// Tables of figures by id.
    Figures figures: BTreeMap<ImportId, FigureImport>,
    /// Experiments by id.
    Experiments experiments: BTreeMap<ExperimentId, Experiment>,
    /// What people said about texts, by id.
    Statements statements: BTreeMap<StatementId, Statement>,
    /// Templates by id.
    Templates templates: BTreeMap<TemplateId, Template>,
    /// Dependencies, agreed dates and gates.
    Plan plan: Plan,
    /// What creators handed in and what went back, as a log.
    Submissions submissions: BTreeMap<RecordId, SubmissionEntry>,
    /// Promised answers by id.
    Promises promises: BTreeMap<PromiseId, Promise>,
    /// Handoffs by id.
    Handoffs handoffs: BTreeMap<HandoffId, Handoff>,
    /// What people did about what drifts, as a log.
    Escalations escalations: BTreeMap<RecordId, Handling>,
    /// Assumptions by id.
    Assumptions assumptions: BTreeMap<AssumptionId, Assumption>,
    /// When something is late enough to matter.
    Rules rules: Rules,
    /// What is settled before anybody executes.
    Agreement agreement: Agreement,
    /// Decisions, proposals, budgets, daily logs.
    Decisions decisions: Decisions,
    /// What was captured in passing, by id.
    Captures captures: BTreeMap<CaptureId, Capture>,
    /// Risks by id.
    Risks risks: BTreeMap<RiskId, Risk>,
    /// What may stay open at launch, as a log.
    Waivers waivers: BTreeMap<RecordId, Waiver>,
    /// Meetings by id.
    Meetings meetings: BTreeMap<MeetingId, Meeting>,
    /// Learnings by id.
    Learnings learnings: BTreeMap<LearningId, Learning>,
}
