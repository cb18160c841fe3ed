//! The digest as plain data: groups of entries, one entry per thing.

use super::words::Piece;
use crate::model::{MarketId, PersonId, StatementKind};
use crate::time::Instant;
use crate::view::{Link, Value};

/// What happened since a reader was away.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Digest {
    /// Since when.
    pub since: Instant,
    /// How many changes others made.
    pub changes: usize,
    /// How many people made them.
    pub people: usize,
    /// The news, what needs the reader first.
    pub groups: Vec<Group>,
}

impl Digest {
    /// Nothing happened.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Every entry, in the order of the groups.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.groups.iter().flat_map(|group| &group.entries)
    }

    /// The entries of one group; empty where there is none.
    #[must_use]
    pub fn group(&self, kind: GroupKind) -> &[Entry] {
        self.groups.iter().find(|group| group.kind == kind).map_or(&[], |group| &group.entries)
    }
}

/// News of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The kind.
    pub kind: GroupKind,
    /// The news, latest first.
    pub entries: Vec<Entry>,
}

/// The kinds of news, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupKind {
    /// Waits for the reader.
    NeedsYou,
    /// Threads that ended in an outcome.
    Decided,
    /// The plan: dates, items, go-lives.
    Moved,
    /// What could go wrong.
    Risks,
    /// What is counted.
    Metrics,
    /// What was said in threads.
    Said,
    /// The brief's words.
    Words,
    /// Creators.
    Creators,
    /// People, markets, the campaign itself.
    People,
}

impl GroupKind {
    /// Every kind, in order.
    pub const ALL: [Self; 9] = [
        Self::NeedsYou,
        Self::Decided,
        Self::Moved,
        Self::Risks,
        Self::Metrics,
        Self::Said,
        Self::Words,
        Self::Creators,
        Self::People,
    ];

    /// The Fluent key of the group's heading.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NeedsYou => "digest-group-needs-you",
            Self::Decided => "digest-group-decided",
            Self::Moved => "digest-group-moved",
            Self::Risks => "digest-risks-group",
            Self::Said => "digest-group-said",
            Self::Words => "digest-group-words",
            Self::Metrics => "digest-group-metrics",
            Self::Creators => "digest-group-creators",
            Self::People => "digest-group-people",
        }
    }
}

/// What happened to one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What happened.
    pub what: What,
    /// Path of the thing.
    pub path: String,
    /// The field that says most, and every other one that changed.
    pub fields: Vec<Field>,
    /// Of words: what was taken away and what came.
    pub diff: Vec<Piece>,
    /// How many things of this kind (comments of a thread).
    pub count: usize,
    /// The market it is about.
    pub market: Option<MarketId>,
    /// Who did it last.
    pub author: PersonId,
    /// When, by that person's device clock.
    pub when: Instant,
    /// Why it needs the reader; none where it does not.
    pub reason: Option<Reason>,
    /// Where it is shown.
    pub link: Link,
}

/// One field before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Path of the field.
    pub path: String,
    /// What stood there.
    pub before: Value,
    /// What stands there now.
    pub after: Value,
}

/// Why an entry needs the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A field of theirs has two values.
    Conflict,
    /// Somebody called them or their role.
    Called,
    /// A market proposes something that waits for their word.
    Proposal,
    /// A must-fix thread is open in their market.
    MustFix,
    /// A thing they answer for moved, is new, or changed.
    Yours,
    /// They take part in this meeting, or write at it.
    Meeting,
    /// A thing they answer for is overdue.
    Overdue,
    /// They are the contact of this creator.
    Contact,
    /// The master has left their translation behind.
    Translation,
    /// Their market is asked, and its silence would be an answer.
    Input,
    /// Everybody who was asked has spoken: they decide.
    Decide,
    /// Their market's day ends, and its log is not written.
    DayLog,
}

/// What can happen to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named by the sentence in digest.ftl under its key")]
pub enum What {
    ItemAdded,
    ItemArchived,
    ItemMoved,
    ItemDone,
    ItemUndone,
    ItemOwner,
    ItemEdited,
    GoLiveMoved,
    MarketAdded,
    MarketArchived,
    MarketEdited,
    CalendarEdited,
    SectionAdded,
    SectionArchived,
    SectionEdited,
    TextWritten,
    TextChanged,
    TextEmptied,
    CreatorAdded,
    CreatorArchived,
    CreatorContact,
    CreatorEdited,
    PersonAdded,
    PersonArchived,
    PersonEdited,
    ThreadOpened,
    ThreadAnswered,
    ThreadResolved,
    ThreadReopened,
    ThreadEdited,
    CampaignEdited,
    BufferAdded,
    PlanAgreed,
    PlanChanged,
    PlanUnexplained,
    GateEvidence,
    GateSigned,
    GateWaived,
    LinkAdded,
    LinkRemoved,
    WindowEdited,
    Conflicting,
    TranslationBehind,
    Said(StatementKind),
    Withdrawn,
    Brief(super::BriefNews),
    Agree(super::AgreeNews),
    Measure(super::MeasureNews),
    Decide(super::DecideNews),
    Sync(super::SyncNews),
    FeedbackReceived,
    FeedbackSent,
    FeedbackReturned,
    FeedbackCap,
    PromiseMade,
    PromiseKept,
    PromiseStarted,
    PromiseSlipped,
    PromiseArchived,
    HandoffAdded,
    HandoffEdited,
    HandoffSent,
    HandoffAcknowledged,
    HandoffArchived,
    EscalationRaised,
    EscalationTaken,
    EscalationPlanned,
    EscalationResolved,
    AssumptionAdded,
    AssumptionEdited,
    AssumptionArchived,
    RuleChanged,
    CadenceAdded,
    CadenceArchived,
    RiskAdded,
    RiskRated,
    RiskEdited,
    RiskArchived,
    LaunchWaived,
    WaiverEnded,
}

impl What {
    /// The group this belongs to where it does not need the reader.
    #[must_use]
    pub fn group(self) -> GroupKind {
        use What as W;
        match self {
            W::ThreadResolved => GroupKind::Decided,
            W::BufferAdded | W::ItemAdded | W::ItemArchived | W::ItemMoved | W::ItemDone | W::ItemUndone => {
                GroupKind::Moved
            }
            W::ItemOwner | W::ItemEdited | W::GoLiveMoved | W::Conflicting => GroupKind::Moved,
            W::ThreadOpened | W::ThreadAnswered | W::ThreadReopened | W::ThreadEdited => GroupKind::Said,
            W::SectionAdded | W::SectionArchived | W::SectionEdited => GroupKind::Words,
            W::TextWritten | W::TextChanged | W::TextEmptied => GroupKind::Words,
            W::CreatorAdded | W::CreatorArchived | W::CreatorContact | W::CreatorEdited => GroupKind::Creators,
            W::MarketAdded | W::MarketArchived | W::MarketEdited | W::CampaignEdited => GroupKind::People,
            W::Brief(news) => news.group(),
            W::Agree(news) => news.group(),
            W::Measure(news) => news.group(),
            W::Decide(news) => news.group(),
            W::Sync(news) => news.group(),
            W::Said(StatementKind::SignedOff | StatementKind::Released) => GroupKind::Creators,
            W::TranslationBehind | W::Said(_) | W::Withdrawn => GroupKind::Words,
            W::CalendarEdited | W::LinkAdded | W::LinkRemoved | W::WindowEdited => GroupKind::Moved,
            W::PlanAgreed | W::PlanChanged | W::PlanUnexplained | W::GateEvidence => GroupKind::Moved,
            W::GateSigned | W::GateWaived => GroupKind::Decided,
            W::PersonAdded | W::PersonArchived | W::PersonEdited => GroupKind::People,
            W::FeedbackReceived | W::FeedbackSent | W::FeedbackReturned | W::FeedbackCap => GroupKind::Creators,
            W::PromiseMade | W::PromiseKept | W::PromiseStarted | W::PromiseSlipped => GroupKind::Moved,
            W::PromiseArchived | W::HandoffAdded | W::HandoffEdited | W::HandoffSent => GroupKind::Moved,
            W::HandoffAcknowledged | W::HandoffArchived => GroupKind::Moved,
            W::EscalationPlanned | W::EscalationResolved => GroupKind::Decided,
            W::EscalationRaised | W::EscalationTaken => GroupKind::Said,
            W::AssumptionAdded | W::AssumptionEdited | W::AssumptionArchived => GroupKind::Said,
            W::RiskAdded | W::RiskRated | W::RiskEdited | W::RiskArchived => GroupKind::Risks,
            W::LaunchWaived | W::WaiverEnded => GroupKind::Decided,
            W::RuleChanged | W::CadenceAdded | W::CadenceArchived => GroupKind::People,
        }
    }
}
