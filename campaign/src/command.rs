//! The only writers. Each command is one user intent and becomes one change, which carries its name.
//! One file per section of the document.

mod agree;
mod brief;
mod brief_evidence;
mod brief_goal;
mod brief_lock;
mod brief_template;
mod brief_word;
mod calendar;
mod campaign;
mod creator;
mod decide;
mod error;
mod kpi;
mod log;
mod market;
mod person;
mod plan;
mod risk;
mod settle;
mod statement;
mod sync;
mod thread;
mod timeline;
mod watch;

pub use agree::AgreeCommand;
pub use brief::Rewording;
pub use brief_lock::decides;
pub use brief_template::Filling;
pub use brief_word::BriefCommand;
pub use calendar::CalendarCommand;
pub use decide::{DecideCommand, Reallocation};
pub use error::CommandError;
pub use kpi::{ExperimentCommand, FigureCommand, KpiCommand, KpiText, LONGEST_PART, SourcingCommand};
pub use plan::PlanCommand;
pub use risk::{RiskCommand, may_waive};
pub use statement::StatementCommand;
pub use sync::{LearningCommand, MeetingCommand, OutcomeDraft, SyncCommand};
pub use timeline::ItemText;
pub use watch::{
    AssumptionCommand, EscalationCommand, FeedbackCommand, HandoffCommand, PromiseCommand, RuleCommand, WatchCommand,
};

use crate::document::{Context, Intent, Scalar, Writer};
use crate::language::Language;
use crate::model::{
    AdaptationSlot, Anchor, CommentId, Creator, CreatorId, Item, ItemId, Market, MarketId, MarketText, Outcome, Person,
    PersonId, RecordId, Role, SectionId, SectionKind, Strength, ThreadId, Tier,
};
use crate::time::{StoredDeadline, Zone};

/// Everything a person can do to a campaign, except typing into prose (see `Replica::splice`).
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Gives the campaign another name.
    RenameCampaign(String),
    /// A market joins, with its profile; its slots in the brief are made at once.
    AddMarket(MarketId, Box<Market>),
    /// Changes one field of a market's profile.
    SetMarket(MarketId, MarketText, String),
    /// Sets when the campaign goes live in a market.
    SetGoLive(MarketId, Option<StoredDeadline>),
    /// Somebody says in their own words how a market stands: market, entry, words.
    SetStatus(MarketId, RecordId, String),
    /// A market leaves; its history stays.
    ArchiveMarket(MarketId),
    /// A person joins.
    AddPerson(PersonId, Person),
    /// Somebody gets another name.
    RenamePerson(PersonId, String),
    /// Somebody gets another role.
    SetRole(PersonId, Role),
    /// Somebody works in another market.
    SetPersonMarket(PersonId, MarketId),
    /// Somebody reads in another language.
    SetPersonLanguage(PersonId, Language),
    /// Somebody leaves; their history stays.
    ArchivePerson(PersonId),
    /// A new section of the brief at this place in the order.
    AddSection(SectionId, SectionKind, String, i64),
    /// A section gets another heading.
    RenameSection(SectionId, String),
    /// A section moves to another place in the order.
    MoveSection(SectionId, i64),
    /// A section leaves the page; its history stays.
    ArchiveSection(SectionId),
    /// Fills an empty slot or text in one go, e.g. from a template: path and words.
    WriteWords(String, String),
    /// Puts exact words in place of unclear ones, in one text or in all its versions at once.
    Reword(Vec<Rewording>),
    /// Makes sure a text exists where two people made its neighbours apart.
    OpenText(String),
    /// A market opens one of its slots that is not there yet.
    OpenAdaptation(MarketId, AdaptationSlot),
    /// A new item on the timeline.
    AddItem(ItemId, Box<Item>),
    /// Changes one field of an item.
    SetItem(ItemId, ItemText, String),
    /// Moves what an item is due to.
    SetDue(ItemId, Option<StoredDeadline>),
    /// Sets when work on an item begins.
    SetStart(ItemId, Option<StoredDeadline>),
    /// Moves an item along the plan: when work on it begins and what it is due to, in one go.
    MoveItem(ItemId, Box<(Option<StoredDeadline>, Option<StoredDeadline>)>),
    /// Says that an item is done, or not.
    SetDone(ItemId, bool),
    /// An item leaves the timeline; its history stays.
    ArchiveItem(ItemId),
    /// A new creator.
    AddCreator(CreatorId, Box<Creator>),
    /// Changes one of a creator's words: `name`, `handle`, `platform`.
    SetCreator(CreatorId, &'static str, String),
    /// A creator belongs to another hub.
    SetCreatorMarket(CreatorId, MarketId),
    /// A creator gets another point of contact.
    SetContact(CreatorId, PersonId),
    /// A creator takes another part.
    SetTier(CreatorId, Tier),
    /// A creator lives by another zone.
    SetCreatorZone(CreatorId, Zone),
    /// A creator reads in another language.
    SetCreatorLanguage(CreatorId, Language),
    /// A creator leaves; their history stays.
    ArchiveCreator(CreatorId),
    /// Opens a thread at a place with its first comment.
    OpenThread(ThreadId, Anchor, MarketId, Strength, CommentId, String),
    /// Adds a comment: thread, id, words, mentions.
    AddComment(ThreadId, CommentId, String, String),
    /// Says more exactly how strongly a thread is meant.
    SetStrength(ThreadId, Strength),
    /// Ends a thread with an outcome and one sentence (E1).
    ResolveThread(ThreadId, Outcome, String),
    /// Opens a thread again.
    ReopenThread(ThreadId),
    /// Marks everything up to these heads as read.
    MarkReviewed(Vec<[u8; 32]>),
    /// A market says what single days are: closures, short days, worked weekends.
    Calendar(CalendarCommand),
    /// What is counted, its targets, how people read it, and the tables that bring the numbers.
    Kpi(KpiCommand),
    /// Somebody says something about a text as it stands: a translation, a difference, a sign-off, a release.
    State(StatementCommand),
    /// Something about the brief beside its words: goals, locks, sign-offs, evidence, templates.
    Brief(BriefCommand),
    /// The plan from go-live.
    Plan(PlanCommand),
    /// Feedback, promises, handoffs, escalations, assumptions, rules.
    Watch(WatchCommand),
    /// What is settled before anybody executes.
    Agree(AgreeCommand),
    /// Decisions, proposals, budgets, captures, daily logs.
    Decide(DecideCommand),
    /// Risks, and what may stay open at launch.
    Risk(RiskCommand),
    /// Meetings and learnings.
    Sync(SyncCommand),
    /// Settles a conflict: path, the value that shall stand, and whether it is prose.
    Settle(String, Scalar, bool),
}

impl Intent for Command {
    type Error = CommandError;

    fn name(&self) -> &'static str {
        self.described().0
    }

    fn subject(&self) -> String {
        self.described().1
    }

    fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        use Command as C;
        match self {
            C::RenameCampaign(name) => campaign::rename(writer, name),
            C::AddMarket(id, market) => market::add(writer, id, market),
            C::SetMarket(id, field, value) => market::set(writer, id, *field, value),
            C::SetGoLive(id, go_live) => market::set_go_live(writer, id, go_live.as_ref()),
            C::SetStatus(id, entry, words) => market::set_status(writer, context, (id, entry), words),
            C::ArchiveMarket(id) => archive(writer, "markets", id.as_str()),
            C::AddPerson(id, person) => person::add(writer, id, person),
            C::RenamePerson(id, name) => person::rename(writer, id, name),
            C::SetRole(id, role) => person::set(writer, id, "role", role.code()),
            C::SetPersonMarket(id, market) => person::set(writer, id, "market", market.as_str()),
            C::SetPersonLanguage(id, language) => person::set(writer, id, "language", language.code()),
            C::ArchivePerson(id) => archive(writer, "people", id.as_str()),
            C::AddSection(id, kind, title, order) => brief::add(writer, id, *kind, title, *order),
            C::RenameSection(id, title) => brief::set(writer, id, "title", title.as_str()),
            C::MoveSection(id, order) => brief::set(writer, id, "order", *order),
            C::ArchiveSection(id) => brief::set(writer, id, "archived", true),
            C::WriteWords(path, words) => {
                brief_lock::unlocked(writer, context, path)?;
                brief::write_words(writer, path, words)
            }
            C::Reword(places) => {
                places.iter().try_for_each(|place| brief_lock::unlocked(writer, context, &place.path))?;
                brief::reword(writer, places)
            }
            C::OpenText(path) => brief::open_text(writer, path),
            C::OpenAdaptation(market, slot) => brief::open_adaptation(writer, market, *slot),
            C::AddItem(id, item) => timeline::add(writer, id, item),
            C::SetItem(id, field, value) => timeline::set(writer, id, *field, value),
            C::SetDue(id, due) => timeline::set_deadline(writer, id, "due", due.as_ref()),
            C::SetStart(id, start) => timeline::set_deadline(writer, id, "start", start.as_ref()),
            C::MoveItem(id, ends) => {
                timeline::set_deadline(writer, id, "start", ends.0.as_ref())?;
                timeline::set_deadline(writer, id, "due", ends.1.as_ref())
            }
            C::SetDone(id, done) => timeline::set_done(writer, id, *done),
            C::ArchiveItem(id) => archive(writer, "timeline", id.as_str()),
            C::AddCreator(id, creator) => creator::add(writer, id, creator),
            C::SetCreator(id, key, value) => creator::set(writer, id, key, value),
            C::SetCreatorMarket(id, market) => creator::set(writer, id, "market", market.as_str()),
            C::SetContact(id, person) => creator::set_contact(writer, id, person),
            C::SetTier(id, tier) => creator::set(writer, id, "tier", tier.code()),
            C::SetCreatorZone(id, zone) => creator::set(writer, id, "zone", zone.name()),
            C::SetCreatorLanguage(id, language) => creator::set(writer, id, "language", language.code()),
            C::ArchiveCreator(id) => archive(writer, "creators", id.as_str()),
            C::OpenThread(id, anchor, market, strength, comment, body) => {
                thread::open(writer, context, id, anchor, market, *strength)?;
                thread::comment(writer, context, id, comment, body, "")
            }
            C::AddComment(id, comment, body, mentions) => thread::comment(writer, context, id, comment, body, mentions),
            C::SetStrength(id, strength) => thread::set_strength(writer, id, *strength),
            C::ResolveThread(id, outcome, note) => thread::resolve(writer, context, id, *outcome, note),
            C::ReopenThread(id) => thread::reopen(writer, id),
            C::MarkReviewed(heads) => person::mark_reviewed(writer, context, heads),
            C::Calendar(command) => command.write(writer),
            C::Kpi(command) => command.write(writer, context),
            C::State(command) => command.write(writer, context),
            C::Brief(command) => command.write(writer, context),
            C::Plan(command) => command.write(writer, context),
            C::Watch(command) => command.write(writer, context),
            C::Agree(command) => command.write(writer, context),
            C::Decide(command) => command.write(writer, context),
            C::Risk(command) => command.write(writer, context),
            C::Sync(command) => command.write(writer, context),
            C::Settle(path, value, prose) => settle::settle(writer, path, value, *prose),
        }
    }
}

impl Command {
    /// Name and subject, as they stand in history.
    fn described(&self) -> (&'static str, String) {
        use Command as C;
        let at = |section: &str, id: &dyn std::fmt::Display| format!("{section}/{id}");
        match self {
            C::RenameCampaign(_) => ("campaign.rename", "campaign".to_owned()),
            C::AddMarket(id, _) => ("market.add", at("markets", id)),
            C::SetMarket(id, ..) => ("market.edit", at("markets", id)),
            C::SetGoLive(id, _) => ("market.go-live", at("markets", id)),
            C::SetStatus(id, ..) => ("market.status", at("markets", id)),
            C::ArchiveMarket(id) => ("market.archive", at("markets", id)),
            C::AddPerson(id, _) => ("person.add", at("people", id)),
            C::RenamePerson(id, _) | C::SetPersonMarket(id, _) | C::SetPersonLanguage(id, _) => {
                ("person.edit", at("people", id))
            }
            C::SetRole(id, _) => ("person.role", at("people", id)),
            C::ArchivePerson(id) => ("person.archive", at("people", id)),
            C::AddSection(id, ..) => ("section.add", at("brief/sections", id)),
            C::RenameSection(id, _) => ("section.rename", at("brief/sections", id)),
            C::MoveSection(id, _) => ("section.move", at("brief/sections", id)),
            C::ArchiveSection(id) => ("section.archive", at("brief/sections", id)),
            C::WriteWords(path, _) => ("text.edit", path.clone()),
            C::Reword(places) => ("text.edit", brief::paths(places)),
            C::OpenText(path) => ("text.open", path.clone()),
            C::OpenAdaptation(market, slot) => ("text.open", format!("brief/adaptations/{market}/{}", slot.code())),
            C::AddItem(id, _) => ("item.add", at("timeline", id)),
            C::SetItem(id, ..) => ("item.edit", at("timeline", id)),
            C::SetDue(id, _) | C::MoveItem(id, _) => ("item.due", at("timeline", id)),
            C::SetStart(id, _) => ("item.start", at("timeline", id)),
            C::SetDone(id, _) => ("item.done", at("timeline", id)),
            C::ArchiveItem(id) => ("item.archive", at("timeline", id)),
            C::AddCreator(id, _) => ("creator.add", at("creators", id)),
            C::SetCreator(id, ..)
            | C::SetCreatorMarket(id, _)
            | C::SetTier(id, _)
            | C::SetCreatorZone(id, _)
            | C::SetCreatorLanguage(id, _) => ("creator.edit", at("creators", id)),
            C::SetContact(id, _) => ("creator.contact", at("creators", id)),
            C::ArchiveCreator(id) => ("creator.archive", at("creators", id)),
            C::OpenThread(id, ..) => ("thread.open", at("threads", id)),
            C::AddComment(id, ..) => ("thread.comment", at("threads", id)),
            C::SetStrength(id, _) => ("thread.strength", at("threads", id)),
            C::ResolveThread(id, ..) => ("thread.resolve", at("threads", id)),
            C::ReopenThread(id) => ("thread.reopen", at("threads", id)),
            C::MarkReviewed(_) => ("review.mark", "reviews".to_owned()),
            C::Calendar(command) => (command.name(), at("markets", command.market())),
            C::Kpi(command) => command.described(),
            C::State(command) => command.described(),
            C::Brief(command) => command.described(),
            C::Plan(command) => (command.name(), command.subject()),
            C::Watch(command) => command.described(),
            C::Agree(command) => command.described(),
            C::Decide(command) => command.described(),
            C::Risk(command) => command.described(),
            C::Sync(command) => command.described(),
            C::Settle(path, ..) => ("conflict.settle", path.clone()),
        }
    }
}

/// Archives an entity: it leaves every list and keeps its history.
fn archive(writer: &mut Writer<'_>, section: &str, id: &str) -> Result<(), CommandError> {
    let path = format!("{section}/{id}");
    error::known(writer, &path)?;
    Ok(writer.set(&format!("{path}/archived"), true)?)
}

/// A command of one room of the campaign is a command.
macro_rules! room {
    ($($name:ident: $command:ty),+ $(,)?) => {
        $(impl From<$command> for Command {
            fn from(command: $command) -> Self {
                Self::$name(command)
            }
        })+
    };
}

room! {
    Calendar: CalendarCommand,
    Kpi: KpiCommand,
    State: StatementCommand,
    Brief: BriefCommand,
    Plan: PlanCommand,
    Watch: WatchCommand,
    Agree: AgreeCommand,
    Decide: DecideCommand,
    Risk: RiskCommand,
    Sync: SyncCommand,
}
