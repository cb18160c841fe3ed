//! The one door. Holds the replica of the open campaign, a signal per section, and `dispatch`: every change,
//! local or remote, passes here and nowhere else.
//!
//! user intent → `dispatch` → replica → effects → device log, other tabs, relay, section signals.

mod account;
mod core;
mod feed;
mod file;
mod flow;
mod open;
mod portfolio;
mod status;
mod templates;
mod travel;
mod typing;

pub use account::{Account, Known};
pub use portfolio::Glanced;
pub use status::Status;
pub use templates::taken_over;
pub use travel::Past;

use crate::browser::{clock, random};
use campaign::command::Command;
use campaign::document::{Conflict, History, Passage};
use campaign::model::{
    Agreement, Assumption, AssumptionId, Brief, Campaign, Capture, CaptureId, Creator, CreatorId, Decisions,
    Experiment, ExperimentId, FigureImport, Handling, Handoff, HandoffId, ImportId, Item, ItemId, Kpi, KpiId, Learning,
    LearningId, Market, MarketId, Meeting, MeetingId, Person, PersonId, Plan, Promise, PromiseId, RecordId, Review,
    Risk, RiskId, Role, Rules, Section, Sections, Statement, StatementId, SubmissionEntry, Template, TemplateId,
    Thread, ThreadId, Waiver,
};
use core::Core;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use sync_protocol::DocumentId;

/// The open campaign, shared by all screens. Copies are the same session.
#[derive(Clone, Copy)]
pub struct Session {
    core: StoredValue<Core, LocalStorage>,
    document: StoredValue<DocumentId>,
    account: Account,
    /// The head of the document.
    pub campaign: RwSignal<Arc<Campaign>>,
    /// Markets by id.
    pub markets: RwSignal<Arc<BTreeMap<MarketId, Market>>>,
    /// People by id.
    pub people: RwSignal<Arc<BTreeMap<PersonId, Person>>>,
    /// The brief.
    pub brief: RwSignal<Arc<Brief>>,
    /// Timeline items by id.
    pub timeline: RwSignal<Arc<BTreeMap<ItemId, Item>>>,
    /// Creators by id.
    pub creators: RwSignal<Arc<BTreeMap<CreatorId, Creator>>>,
    /// Threads by id.
    pub threads: RwSignal<Arc<BTreeMap<ThreadId, Thread>>>,
    /// Read marks by person.
    pub reviews: RwSignal<Arc<BTreeMap<PersonId, Review>>>,
    /// What people said about texts, by id.
    pub statements: RwSignal<Arc<BTreeMap<StatementId, Statement>>>,
    /// Templates by id.
    pub templates: RwSignal<Arc<BTreeMap<TemplateId, Template>>>,
    /// Dependencies, agreed dates and gates.
    pub plan: RwSignal<Arc<Plan>>,
    /// What creators handed in and what went back, as a log.
    pub submissions: RwSignal<Arc<BTreeMap<RecordId, SubmissionEntry>>>,
    /// Promised answers by id.
    pub promises: RwSignal<Arc<BTreeMap<PromiseId, Promise>>>,
    /// Handoffs by id.
    pub handoffs: RwSignal<Arc<BTreeMap<HandoffId, Handoff>>>,
    /// What people did about what drifts, as a log.
    pub escalations: RwSignal<Arc<BTreeMap<RecordId, Handling>>>,
    /// Assumptions by id.
    pub assumptions: RwSignal<Arc<BTreeMap<AssumptionId, Assumption>>>,
    /// When something is late enough to matter.
    pub rules: RwSignal<Arc<Rules>>,
    /// What is settled before anybody executes.
    pub agreement: RwSignal<Arc<Agreement>>,
    /// Decisions, proposals, budgets, daily logs.
    pub decisions: RwSignal<Arc<Decisions>>,
    /// What was captured in passing, by id.
    pub captures: RwSignal<Arc<BTreeMap<CaptureId, Capture>>>,
    /// KPIs by id.
    pub kpis: RwSignal<Arc<BTreeMap<KpiId, Kpi>>>,
    /// Tables of figures by id.
    pub figures: RwSignal<Arc<BTreeMap<ImportId, FigureImport>>>,
    /// Experiments by id.
    pub experiments: RwSignal<Arc<BTreeMap<ExperimentId, Experiment>>>,
    /// Risks by id.
    pub risks: RwSignal<Arc<BTreeMap<RiskId, Risk>>>,
    /// What may stay open at launch, as a log.
    pub waivers: RwSignal<Arc<BTreeMap<RecordId, Waiver>>>,
    /// Meetings by id.
    pub meetings: RwSignal<Arc<BTreeMap<MeetingId, Meeting>>>,
    /// Learnings by id.
    pub learnings: RwSignal<Arc<BTreeMap<LearningId, Learning>>>,
    /// Fields that hold more than one value.
    pub conflicts: RwSignal<Arc<Vec<Conflict>>>,
    /// Grows with every change that arrived or was made: what reads history depends on it.
    pub version: RwSignal<u64>,
    /// Where the work is: the sync pill.
    pub status: RwSignal<Status>,
    /// What must be said to the person, e.g. why a command was refused.
    pub notice: RwSignal<Option<Notice>>,
    /// Who works here.
    pub me: StoredValue<PersonId>,
    /// With which rights, as the relay last said.
    pub role: RwSignal<Role>,
    /// True once the campaign's first change is on this device.
    pub arrived: RwSignal<bool>,
    /// True where nothing can be written: the relay refuses it, or what is shown is the past.
    pub read_only: Signal<bool>,
    /// True where the relay refuses writing.
    forbidden: RwSignal<bool>,
    /// The past moment that is shown instead of now.
    pub past: RwSignal<Option<Arc<Past>>>,
}

/// A sentence for the person: a Fluent key with its arguments, or words that came from the relay.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Fluent key.
    pub key: &'static str,
    /// More words, not translated by us.
    pub detail: Option<String>,
    /// True for what went wrong.
    pub bad: bool,
    /// True where Ctrl-Z takes it back.
    pub undo: bool,
}

impl Notice {
    /// A sentence about something that went wrong.
    pub fn bad(key: &'static str) -> Self {
        Self { key, detail: None, bad: true, undo: false }
    }

    /// A sentence about something that was done.
    pub fn good(key: &'static str) -> Self {
        Self { key, detail: None, bad: false, undo: false }
    }
}

/// The session of the open campaign. Only for what is shown inside a campaign.
pub fn use_session() -> Session {
    expect_context()
}

impl Session {
    /// Which document is open.
    pub fn document(&self) -> DocumentId {
        self.document.get_value()
    }

    /// Carries out one command. A refusal becomes a notice and changes nothing. True when it was done.
    pub fn dispatch(&self, command: Command) -> bool {
        self.carry_out(&command, true)
    }

    /// Carries out a command that is only a part of something: undo knows the whole by its last command.
    pub fn dispatch_part(&self, command: Command) -> bool {
        self.carry_out(&command, false)
    }

    fn carry_out(&self, command: &Command, whole: bool) -> bool {
        if self.is_past() {
            self.notice.set(Some(Notice::bad("past-read-only")));
            return false;
        }
        let at = clock::now();
        let result = self.core.try_update_value(|core| core.replica.apply(command, at));
        match result {
            Some(Ok(mut effects)) => {
                effects.undo.take_if(|_| !whole);
                self.after(effects, true);
                true
            }
            Some(Err(error)) => {
                leptos::logging::warn!("refused: {error}");
                self.notice.set(Some(Notice { detail: None, ..Notice::bad(error.key()) }));
                false
            }
            None => false,
        }
    }

    /// Takes one's own last command back, as far as nobody has written over it.
    pub fn undo(&self) {
        self.step_back(true);
    }

    /// Does again what was taken back last.
    pub fn redo(&self) {
        self.step_back(false);
    }

    /// A fresh random number for an id.
    pub fn fresh(&self) -> u64 {
        random::bits()
    }

    /// All sections as one value. Reading it subscribes to all of them.
    pub fn sections(&self) -> Sections {
        Sections {
            campaign: self.campaign.get(),
            markets: self.markets.get(),
            people: self.people.get(),
            brief: self.brief.get(),
            timeline: self.timeline.get(),
            creators: self.creators.get(),
            threads: self.threads.get(),
            reviews: self.reviews.get(),
            statements: self.statements.get(),
            templates: self.templates.get(),
            plan: self.plan.get(),
            submissions: self.submissions.get(),
            promises: self.promises.get(),
            handoffs: self.handoffs.get(),
            escalations: self.escalations.get(),
            assumptions: self.assumptions.get(),
            rules: self.rules.get(),
            agreement: self.agreement.get(),
            decisions: self.decisions.get(),
            captures: self.captures.get(),
            kpis: self.kpis.get(),
            figures: self.figures.get(),
            experiments: self.experiments.get(),
            risks: self.risks.get(),
            waivers: self.waivers.get(),
            meetings: self.meetings.get(),
            learnings: self.learnings.get(),
        }
    }

    /// All of history, oldest first; in the past, what had happened by then. Subscribes to every change.
    pub fn history(&self) -> History {
        self.version.track();
        let mut history = self.whole_history();
        if let Some(past) = self.past.get() {
            history.entries.retain(|entry| past.holds(&entry.hash));
        }
        history
    }

    /// The campaign as it stood at past heads.
    pub fn sections_at(&self, heads: &[[u8; 32]]) -> Sections {
        let read = self.core.try_with_value(|core| core.replica.sections_at(heads));
        match read {
            Some(Ok(sections)) => sections,
            Some(Err(error)) => {
                leptos::logging::error!("the past could not be read: {error}");
                Sections::default()
            }
            None => Sections::default(),
        }
    }

    /// The heads of the document now.
    pub fn heads(&self) -> Vec<[u8; 32]> {
        self.core.try_update_value(|core| core.replica.heads()).unwrap_or_default()
    }

    /// Cursors for a passage, for a new thread's anchor.
    pub fn pin(&self, path: &str, passage: Passage) -> Option<(String, String)> {
        self.core.try_with_value(|core| core.replica.pin(path, passage).ok()).flatten()
    }

    /// Where a thread's passage is now. The past shows no marks: they may have stood elsewhere.
    pub fn find(&self, path: &str, start: &str, end: &str) -> Option<Passage> {
        if self.is_past() {
            return None;
        }
        self.core.try_with_value(|core| core.replica.find(path, start, end)).flatten()
    }

    /// Reads one section again and tells its signal. What arrives while the past is shown is told on coming back.
    fn refresh(&self, section: Section) {
        if self.is_past() {
            return;
        }
        let mut sections = Sections::default();
        let read = self.core.try_with_value(|core| core.replica.refresh(&mut sections, section));
        if let Some(Err(error)) = read {
            leptos::logging::error!("{error}");
            self.notice.set(Some(Notice::bad("error-section")));
            return;
        }
        self.put(section, sections);
    }

    /// Tells one section's signal.
    fn put(&self, section: Section, sections: Sections) {
        match section {
            Section::Campaign => self.campaign.set(sections.campaign),
            Section::Markets => self.markets.set(sections.markets),
            Section::People => self.people.set(sections.people),
            Section::Brief => self.brief.set(sections.brief),
            Section::Timeline => self.timeline.set(sections.timeline),
            Section::Creators => self.creators.set(sections.creators),
            Section::Threads => self.threads.set(sections.threads),
            Section::Reviews => self.reviews.set(sections.reviews),
            Section::Statements => self.statements.set(sections.statements),
            Section::Templates => self.templates.set(sections.templates),
            Section::Plan => self.plan.set(sections.plan),
            Section::Submissions => self.submissions.set(sections.submissions),
            Section::Promises => self.promises.set(sections.promises),
            Section::Handoffs => self.handoffs.set(sections.handoffs),
            Section::Escalations => self.escalations.set(sections.escalations),
            Section::Assumptions => self.assumptions.set(sections.assumptions),
            Section::Rules => self.rules.set(sections.rules),
            Section::Agreement => self.agreement.set(sections.agreement),
            Section::Decisions => self.decisions.set(sections.decisions),
            Section::Captures => self.captures.set(sections.captures),
            Section::Kpis => self.kpis.set(sections.kpis),
            Section::Figures => self.figures.set(sections.figures),
            Section::Experiments => self.experiments.set(sections.experiments),
            Section::Risks => self.risks.set(sections.risks),
            Section::Waivers => self.waivers.set(sections.waivers),
            Section::Meetings => self.meetings.set(sections.meetings),
            Section::Learnings => self.learnings.set(sections.learnings),
        }
    }
}
