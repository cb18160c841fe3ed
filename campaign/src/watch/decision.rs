//! Proposals: until when a market may stay silent, and what became of it. The default applies by itself: nothing is
//! stored, so any device and the relay say the same, and any past moment can be asked (S0-36, E3).

use super::{Notice, Urgency, hushed};
use crate::args;
use crate::model::{MarketId, PersonId, Proposal, ProposalEntry, ProposalId, ProposalKind, Sections};
use crate::time::{CivilDate, Instant, WorkingCalendar};
use crate::view::{Link, Reader, people};

/// The least a market has by any clock; whole working days come on top of it.
const HOURS: i64 = 24;
/// How long before the end of its window a market is reminded.
const SOON_HOURS: i64 = 4;
/// For how long a default that applied is told to those it concerns.
const TOLD_DAYS: i64 = 7;

/// How far a proposal is.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// The market that is asked is silent, and has time.
    Waiting,
    /// It has spoken: the decider decides.
    Heard,
    /// The decider has decided.
    Decided(ProposalEntry),
    /// It stayed silent until this moment: the default holds since then.
    ByDefault(Instant),
    /// Nobody has to decide it any more.
    Withdrawn(ProposalEntry),
}

impl Standing {
    /// Does it still wait for somebody?
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Waiting | Self::Heard)
    }
}

/// When silence becomes the default, and why then.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Window {
    /// The moment; none where the market does not work at all.
    pub ends: Option<Instant>,
    /// The same without the days that the market itself has changed, where that is another moment.
    pub without_own: Option<Instant>,
    /// The days in between that the market itself has changed, with its words for them.
    pub own: Vec<(CivilDate, String)>,
    /// How many days in between are not worked there.
    pub free: usize,
}

/// The window of a proposal, by the working calendar of the market that is asked.
#[must_use]
pub fn window(sections: &Sections, proposal: &Proposal) -> Window {
    let Some(market) = sections.markets.get(&proposal.market) else { return Window::default() };
    let calendar = market.profile.calendar();
    let days = usize::try_from(proposal.days.max(1)).unwrap_or(1);
    let ends = calendar.silence_ends(proposal.at, HOURS, days);
    let shipped = WorkingCalendar { days: Default::default(), ..calendar.clone() };
    let without = shipped.silence_ends(proposal.at, HOURS, days).filter(|at| Some(*at) != ends);
    let Some(last) = ends.max(without) else { return Window::default() };
    let (from, to) = (calendar.zone.civil(proposal.at).date(), calendar.zone.civil(last).date());
    let between = |date: &CivilDate| from <= *date && *date <= to;
    let own = calendar.days.iter().filter(|(date, _)| without.is_some() && between(date));
    let free = (0..=from.days_until(to)).filter(|ahead| !calendar.day_kind(from.plus_days(*ahead)).is_working());
    Window {
        ends,
        without_own: without,
        own: own.map(|(date, edit)| (*date, edit.name.clone())).collect(),
        free: free.count(),
    }
}

/// How far a proposal is at `now`. A market has spoken when somebody of it did before the window ended; what came
/// later changes nothing.
#[must_use]
pub fn standing(sections: &Sections, proposal: &Proposal, now: Instant) -> Standing {
    let ends = window(sections, proposal).ends;
    let said: Vec<&ProposalEntry> = proposal.in_order().into_iter().map(|(_, entry)| entry).collect();
    let said = || said.iter().filter(|entry| entry.at <= now);
    let in_time = |entry: &ProposalEntry| ends.is_none_or(|ends| entry.at < ends);
    let heard = said().any(|it| it.kind == ProposalKind::Input && it.market == proposal.market && in_time(it));
    let last_word = |kind| said().find(|it| it.kind == kind && (heard || in_time(it))).map(|it| (*it).clone());
    let decided = last_word(ProposalKind::Decided).filter(|_| heard || ends.is_none());
    match (decided, last_word(ProposalKind::Withdrawn), ends) {
        (Some(decided), ..) => Standing::Decided(decided),
        (_, Some(withdrawn), _) => Standing::Withdrawn(withdrawn),
        (_, _, Some(ends)) if !heard && ends <= now => Standing::ByDefault(ends),
        _ if heard || ends.is_none() => Standing::Heard,
        _ => Standing::Waiting,
    }
}

/// The proposals whose default applied after `since` and up to `now`, earliest first.
#[must_use]
pub fn defaults(sections: &Sections, since: Instant, now: Instant) -> Vec<(&ProposalId, &Proposal, Instant)> {
    let live = sections.decisions.proposals.iter().filter(|(_, proposal)| !proposal.archived);
    let applied = live.filter_map(|(id, proposal)| match standing(sections, proposal, now) {
        Standing::ByDefault(at) if at >= since => Some((id, proposal, at)),
        _ => None,
    });
    let mut found: Vec<_> = applied.collect();
    found.sort_by_key(|(id, _, at)| (*at, (*id).clone()));
    found
}

/// What a reader should hear about proposals: that their market's window ends soon, and that a default applied.
pub(super) fn notices(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Notice> {
    let live = sections.decisions.proposals.iter().filter(|(_, proposal)| !proposal.archived);
    live.filter_map(|(id, proposal)| notice(sections, (id, proposal), reader, now)).collect()
}

fn notice(
    sections: &Sections,
    (id, proposal): (&ProposalId, &Proposal),
    reader: &Reader,
    now: Instant,
) -> Option<Notice> {
    let market = &proposal.market;
    let badge = people::badge(sections, market)?;
    let of_market = reader.market == *market;
    let printer = reader.printer(now);
    let choice = proposal.choice(proposal.default).unwrap_or_default();
    let (rule, key, at, since) = match standing(sections, proposal, now) {
        Standing::Waiting if of_market => {
            let ends = window(sections, proposal).ends?;
            let soon = ends.plus_hours(-SOON_HOURS).max(proposal.at);
            ("input-soon", "decisions-notice-soon", ends, (soon <= now).then_some(soon)?)
        }
        Standing::ByDefault(at) if now < at.plus_days(TOLD_DAYS) => {
            let theirs = of_market || [&proposal.by, &proposal.decider].contains(&&reader.person);
            ("default-applied", "decisions-notice-default", at, theirs.then_some(at)?)
        }
        _ => return None,
    };
    let path = format!("decisions/proposals/{id}");
    let args = args! {
        "title" => &proposal.title,
        "market" => &badge.name,
        "choice" => choice,
        "why" => &proposal.default_why,
        "when" => printer.yours(at, badge.zone),
    };
    Some(Notice {
        // A key stands in a list with spaces between; ids come from documents.
        key: format!("{rule}:{path}:{}", at.to_iso()).split_whitespace().collect::<Vec<_>>().join("_"),
        urgency: Urgency::Now,
        words: reader.language.format(key, &args),
        link: Link::of(&path),
        since,
        not_before: hushed(reader.zone, since.max(now)),
        path,
    })
}

/// Everybody whom a proposal may concern now: those who decide, and the people of the markets that are asked.
#[must_use]
pub fn concerned(sections: &Sections, now: Instant) -> Vec<PersonId> {
    let live = sections.decisions.proposals.values().filter(|proposal| !proposal.archived);
    let told = live.filter(|proposal| match standing(sections, proposal, now) {
        Standing::Waiting => true,
        Standing::ByDefault(at) => now < at.plus_days(TOLD_DAYS),
        _ => false,
    });
    let people = |market: &MarketId| people::of_market(sections, market).into_iter().map(|(id, _)| id.clone());
    let mut found: Vec<PersonId> =
        told.flat_map(|proposal| people(&proposal.market).chain([proposal.decider.clone()])).collect();
    found.sort();
    found.dedup();
    found
}
