//! Each market's milestones and checkpoints up to its go-live, on one axis for all.

use crate::model::{Item, ItemId, ItemKind, MarketId, Sections};
use crate::time::Instant;
use crate::view::{Badge, Link, Reader, people};

/// One market's line.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestones {
    /// The market.
    pub badge: Badge,
    /// Its steps in the order of time, go-live among them.
    pub steps: Vec<Step>,
    /// How many are done.
    pub done: usize,
    /// How many are late.
    pub late: usize,
    /// Where now lies on the axis, in thousandths.
    pub now: i64,
}

/// One date.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is; empty for go-live.
    pub title: String,
    /// Where it is shown.
    pub link: Link,
    /// When.
    pub at: Instant,
    /// When, on the reader's clock and the market's.
    pub when: String,
    /// Where it lies on the axis, in thousandths.
    pub place: i64,
    /// How it stands.
    pub state: StepState,
    /// It is the go-live.
    pub go_live: bool,
}

/// How a date stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepState {
    /// Done, by its owner's word; of a go-live: it has come.
    Done,
    /// Its time is over and it is not done.
    Late,
    /// The next one.
    Next,
    /// After the next one.
    Later,
}

impl StepState {
    /// The name in Fluent keys and classes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Late => "late",
            Self::Next => "next",
            Self::Later => "later",
        }
    }
}

/// Every market's line.
#[must_use]
pub fn milestones(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Milestones> {
    let mut lines: Vec<Milestones> =
        people::badges(sections).into_iter().map(|badge| line(sections, badge, reader, now)).collect();
    let moments = || lines.iter().flat_map(|line| &line.steps).map(|step| step.at).chain([now]);
    let (from, to) = (moments().min().unwrap_or(now), moments().max().unwrap_or(now));
    let length = (to.0 - from.0).max(1);
    let place = |at: Instant| (at.0 - from.0).saturating_mul(1000) / length;
    for line in &mut lines {
        line.now = place(now);
        line.steps.iter_mut().for_each(|step| step.place = place(step.at));
    }
    lines
}

fn line(sections: &Sections, badge: Badge, reader: &Reader, now: Instant) -> Milestones {
    let printer = reader.printer(now);
    let counts = |item: &Item| {
        let kind = matches!(item.kind, ItemKind::Milestone | ItemKind::Checkpoint);
        kind && !item.archived && (item.market.is_empty() || item.market == badge.id)
    };
    let step = |title: &str, link: Link, at: Instant, done: bool, go_live: bool| Step {
        title: title.to_owned(),
        link,
        at,
        when: printer.yours(at, badge.zone),
        place: 0,
        state: match (done, at < now) {
            (true, _) => StepState::Done,
            (false, true) => StepState::Late,
            (false, false) => StepState::Later,
        },
        go_live,
    };
    let dated = |(id, item): (&ItemId, &Item)| {
        let at = item.due.as_ref()?.instant_in(badge.zone);
        Some(step(&item.title, Link::Item(id.clone()), at, item.done, false))
    };
    let items = sections.timeline.iter().filter(|(_, item)| counts(item));
    let mut steps: Vec<Step> = items.filter_map(dated).collect();
    steps.extend(go_live(sections, &badge.id).map(|at| step("", Link::Market(badge.id.clone()), at, at <= now, true)));
    steps.sort_by_key(|step| (step.at, step.go_live, step.title.clone()));
    if let Some(next) = steps.iter_mut().find(|step| step.state == StepState::Later) {
        next.state = StepState::Next;
    }
    let count = |state| steps.iter().filter(|step| step.state == state).count();
    Milestones { done: count(StepState::Done), late: count(StepState::Late), now: 0, steps, badge }
}

/// When a market goes live.
fn go_live(sections: &Sections, market: &MarketId) -> Option<Instant> {
    let market = sections.markets.get(market)?;
    Some(market.go_live.as_ref()?.instant_in(market.profile.zone))
}
