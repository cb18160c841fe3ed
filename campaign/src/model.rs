//! The nouns of a campaign, one file each. Plain data: no Automerge, no formatting, no clock.
//!
//! Every field has a default, because a section read from a document may come from an older or a
//! newer Dateline: what is unknown is ignored, what is missing is empty, what is damaged is empty.

mod agreement;
mod assumption;
mod brief;
mod budget;
mod campaign;
mod capture;
mod coded;
mod creator;
mod day_log;
mod days;
mod decision;
mod escalation;
mod evidence;
mod experiment;
mod goal;
mod handoff;
mod id;
mod kpi;
mod learning;
mod lenient;
mod market;
mod meeting;
mod person;
mod plan;
mod promise;
mod proposal;
mod review;
mod risk;
mod role;
mod rule;
mod rules;
mod section;
mod sourcing;
mod stamp;
mod statement;
mod status;
mod submission;
mod template;
mod thread;
mod timeline;
mod waiver;

pub use agreement::{
    Agreement, Channel, ComplianceCheck, Definition, Point, PointKind, Resolution, ResolutionKind, Right, RightDeed,
    RightKind, Signature, Tension,
};
pub use assumption::{Assumption, Judgement, Verdict};
pub use brief::{Adaptation, AdaptationSlot, Brief, BriefSection, SectionKind};
pub use budget::{BudgetEntry, balances, converted, is_currency, minor_digits, parse_amount};
pub use campaign::Campaign;
pub use capture::{Capture, CaptureKind};
pub use creator::{BriefCard, Creator, Tier};
pub use day_log::DayLog;
pub use decision::{Decision, Decisions};
pub use escalation::{Handling, HandlingKind, last_handling};
pub use evidence::{Evidence, is_address};
pub use experiment::Experiment;
pub use goal::Goal;
pub use handoff::{Handoff, HandoffEntry, HandoffKind, HandoffStep};
pub use id::{
    AssumptionId, BaselineId, CadenceId, CaptureId, ChannelId, CommentId, CreatorId, DecisionId, DependencyId,
    EvidenceId, ExperimentId, GateEntryId, GoalId, HandoffId, ImportId, ItemId, KpiId, LearningId, MarketId, MeetingId,
    PersonId, PromiseId, ProposalId, RecordId, RightId, RiskId, SectionId, StampId, StatementId, TemplateId, TensionId,
    ThreadId,
};
pub use kpi::{FigureImport, Formula, Kpi, KpiUnit, Reading, ReadingVerdict, TargetCurve, TargetFlaw, TargetPhase};
pub use learning::Learning;
pub use market::{Market, MarketProfile, MarketText, in_order as markets_in_order};
pub use meeting::{
    AgendaKind, AgendaPoint, Meeting, MeetingKind, MeetingMoment, MeetingOutcome, MeetingStage, MomentKind, OutcomeKind,
};
pub use person::Person;
pub use plan::{Baseline, Dependency, GateDeed, GateEntry, Plan};
pub use promise::{Cadence, Promise, PromiseEntry, PromiseKind};
pub use proposal::{Proposal, ProposalEntry, ProposalKind};
pub use review::Review;
pub use risk::{Risk, RiskLevel, RiskStatus};
pub use role::Role;
pub use rule::{CountsFrom, NotARule, Rule, RuleKind, Unit, Whose};
pub use rules::{Rules, Threshold};
pub(crate) use section::Source;
pub use section::{Section, Sections};
pub use sourcing::{Outreach, PipelineStage, SourcingChannel};
pub use stamp::{Stamp, StampKind};
pub use statement::{Statement, StatementKind, fingerprint, fingerprint_of, said_about};
pub use status::{STALE_DAYS, StatusNote, standing as standing_note};
pub use submission::{Aspect, SubmissionEntry, SubmissionKind};
pub use template::{Template, TemplateKind, TemplatePart};
pub use thread::{Anchor, Comment, Outcome, Strength, Thread};
pub use timeline::{Gate, Item, ItemKind, Phase};
pub use waiver::{Waiver, waived};
