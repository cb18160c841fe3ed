//! Writes the plan: rules and pins, dependencies and buffers, go-lives with everything that follows them, what is
//! agreed, and what is said at checkpoints.

mod dates;
mod gate;

use super::error::{filled, known};
use super::{CommandError, timeline};
use crate::document::{Context, Scalar, Writer};
use crate::model::{
    BaselineId, Dependency, DependencyId, Gate, GateDeed, GateEntryId, Item, ItemId, ItemKind, MarketId, Phase, Rule,
};
use crate::plan::template::Template;
use crate::plan::{Graph, Node};
use crate::time::StoredDeadline;

/// What a person can do to the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanCommand {
    /// A plan to begin with: its items, as they were shown before.
    ApplyTemplate(Template, Vec<(ItemId, Item)>),
    /// How a date follows from a go-live; the date goes there at once, unless it is pinned.
    SetRule(ItemId, Option<Rule>),
    /// A pinned date never moves by itself; one that is no longer pinned follows its rule again at the next move.
    Pin(ItemId, bool),
    /// The part of the campaign an item belongs to.
    SetPhase(ItemId, Option<Phase>),
    /// Working days an item takes, or a buffer keeps free.
    SetDuration(ItemId, i64),
    /// What a checkpoint asks for.
    SetGate(ItemId, Gate),
    /// One thing waits for another. Refused where that would close a circle.
    Link(DependencyId, Dependency),
    /// It no longer waits.
    Unlink(DependencyId),
    /// A buffer between two dates: its item, made where it is not there yet.
    SetBuffer(ItemId, Box<Item>),
    /// Go-lives move, and every date that follows a rule and is not pinned moves with them.
    MoveGoLive {
        /// Markets and their new go-lives.
        lives: Vec<(MarketId, StoredDeadline)>,
        /// Why; may be said later (S2-07).
        reason: String,
        /// Names the newly agreed dates.
        baseline: BaselineId,
    },
    /// Dates that the plan proposed move there.
    Accept {
        /// Which.
        nodes: Vec<Node>,
        /// Why; may be said later.
        reason: String,
        /// Names the newly agreed dates.
        baseline: BaselineId,
    },
    /// The dates as they stand are what was agreed.
    Agree(BaselineId, String),
    /// Says afterwards why the plan changed.
    GiveReason(BaselineId, String),
    /// All markets go live within so many hours; zero for no promise.
    SetWindow(i64),
    /// Says something at a checkpoint: id, item, what, for which market, the words, the hash of what was shown.
    Say(GateEntryId, ItemId, GateDeed, MarketId, String, String),
}

impl PlanCommand {
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::ApplyTemplate(..) => "plan.template",
            Self::SetRule(..) => "plan.rule",
            Self::Pin(..) => "plan.pin",
            Self::SetPhase(..) | Self::SetDuration(..) | Self::SetGate(..) => "plan.item",
            Self::Link(..) => "plan.link",
            Self::Unlink(..) => "plan.unlink",
            Self::SetBuffer(..) => "plan.buffer",
            Self::MoveGoLive { .. } => "plan.go-live",
            Self::Accept { .. } => "plan.accept",
            Self::Agree(..) => "plan.agree",
            Self::GiveReason(..) => "plan.reason",
            Self::SetWindow(..) => "plan.window",
            Self::Say(..) => "plan.gate",
        }
    }

    /// What it is about; the whole timeline where it may touch many things.
    pub(super) fn subject(&self) -> String {
        match self {
            Self::ApplyTemplate(..) | Self::MoveGoLive { .. } | Self::Accept { .. } => "timeline".to_owned(),
            Self::SetRule(id, _)
            | Self::Pin(id, _)
            | Self::SetPhase(id, _)
            | Self::SetDuration(id, _)
            | Self::SetGate(id, _)
            | Self::SetBuffer(id, _) => format!("timeline/{id}"),
            Self::Link(id, _) | Self::Unlink(id) => format!("plan/links/{id}"),
            Self::Agree(id, _) | Self::GiveReason(id, _) => format!("plan/baselines/{id}"),
            Self::SetWindow(_) => "plan/window_hours".to_owned(),
            Self::Say(id, ..) => format!("plan/gates/{id}"),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::ApplyTemplate(_, items) => items.iter().try_for_each(|(id, item)| timeline::add(writer, id, item)),
            Self::SetRule(id, rule) => dates::set_rule(writer, id, rule.as_ref()),
            Self::Pin(id, pinned) => field(writer, id, "pinned", *pinned),
            Self::SetPhase(id, phase) => field(writer, id, "phase", phase.map_or("", Phase::code)),
            Self::SetDuration(id, days) => dates::set_duration(writer, id, *days),
            Self::SetGate(id, gate) => field(writer, id, "gate", gate.code()),
            Self::Link(id, link) => self::link(writer, id, link),
            Self::Unlink(id) => super::archive(writer, "plan/links", id.as_str()),
            Self::SetBuffer(id, item) => buffer(writer, id, item),
            Self::MoveGoLive { lives, reason, baseline } => {
                dates::move_go_live(writer, lives)?;
                dates::agree(writer, context, baseline, reason)
            }
            Self::Accept { nodes, reason, baseline } => {
                dates::accept(writer, nodes)?;
                dates::agree(writer, context, baseline, reason)
            }
            Self::Agree(id, reason) => dates::agree(writer, context, id, reason),
            Self::GiveReason(id, reason) => dates::give_reason(writer, id, reason),
            Self::SetWindow(hours) => window(writer, *hours),
            Self::Say(id, item, deed, market, words, hash) => {
                gate::say(writer, context, id, item, (*deed, market, words, hash))
            }
        }
    }
}

/// Makes the section's maps where a document of an older version lacks them.
fn open(writer: &mut Writer<'_>) -> Result<(), CommandError> {
    ["plan", "plan/links", "plan/baselines", "plan/gates"].iter().try_for_each(|path| Ok(writer.map(path)?))
}

fn field(writer: &mut Writer<'_>, id: &ItemId, key: &str, value: impl Into<Scalar>) -> Result<(), CommandError> {
    known(writer, &format!("timeline/{id}"))?;
    Ok(writer.set(&format!("timeline/{id}/{key}"), value)?)
}

fn link(writer: &mut Writer<'_>, id: &DependencyId, link: &Dependency) -> Result<(), CommandError> {
    ends(writer, &link.from, &link.to)?;
    open(writer)?;
    writer.entity(
        &format!("plan/links/{id}"),
        &[
            ("from", link.from.as_str().into()),
            ("to", link.to.as_str().into()),
            ("lag", link.lag.clamp(0, 400).into()),
            ("market", link.market.as_str().into()),
        ],
    )?;
    Ok(())
}

/// Both ends are there, and waiting for each other closes no circle.
fn ends(writer: &Writer<'_>, from: &str, to: &str) -> Result<(), CommandError> {
    let end = |path: &str| {
        let malformed = || CommandError::Malformed { field: "link", value: path.to_owned() };
        Node::parse(path).ok_or_else(malformed)
    };
    let (first, last) = (end(from)?, end(to)?);
    known(writer, from)?;
    known(writer, to)?;
    match Graph::of(&writer.sections()?).path(&last, &first) {
        Some(_) => Err(CommandError::Circle),
        None => Ok(()),
    }
}

fn buffer(writer: &mut Writer<'_>, id: &ItemId, item: &Item) -> Result<(), CommandError> {
    let path = format!("timeline/{id}");
    let days = item.duration.clamp(0, 400);
    if !writer.exists(&path) {
        ends(writer, &item.after, &item.before)?;
        return timeline::add(writer, id, &Item { kind: ItemKind::Buffer, duration: days, ..item.clone() });
    }
    let same = |key: &str, value: &str| writer.field(&format!("{path}/{key}")) == Some(Scalar::from(value));
    if !(same("after", &item.after) && same("before", &item.before)) {
        // Its own old ends are no reason to refuse the new ones.
        writer.set(&format!("{path}/archived"), true)?;
        ends(writer, &item.after, &item.before)?;
        writer.set(&format!("{path}/archived"), false)?;
    }
    let title = filled("title", &item.title)?;
    let values: [(&str, Scalar); 5] = [
        ("title", title.into()),
        ("after", item.after.as_str().into()),
        ("before", item.before.as_str().into()),
        ("market", item.market.as_str().into()),
        ("duration", days.into()),
    ];
    values.into_iter().try_for_each(|(key, value)| Ok(writer.set(&format!("{path}/{key}"), value)?))
}

fn window(writer: &mut Writer<'_>, hours: i64) -> Result<(), CommandError> {
    if !(0..=24 * 366).contains(&hours) {
        return Err(CommandError::Malformed { field: "window", value: hours.to_string() });
    }
    open(writer)?;
    Ok(writer.set("plan/window_hours", hours)?)
}
