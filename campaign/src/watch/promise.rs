//! Promised answers: in whose hours they fall, when they are about to slip, and the words that say so in time.

use super::{Flag, FlagKind, Party};
use crate::args;
use crate::language::when::Printer;
use crate::model::{Promise, PromiseId, PromiseKind, Sections, Threshold};
use crate::time::{Instant, Zone};

/// How long before its time a promise without a beginning is at risk (S1-31).
const RISK_HOURS: i64 = 4;

/// How a moment lies to somebody's working hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hours {
    /// At work.
    Working,
    /// On a working day, but not at work: Friday 02:00.
    Outside,
    /// On a day off.
    DayOff,
}

impl Promise {
    /// Who will answer.
    #[must_use]
    pub fn promiser(&self) -> Party {
        Party::Person(self.by.clone())
    }

    /// Who waits.
    #[must_use]
    pub fn waiter(&self) -> Option<Party> {
        Party::of_path(&self.to)
    }

    /// The moment it holds for; each market's own clock means the promiser's.
    #[must_use]
    pub fn moment(&self, sections: &Sections) -> Option<Instant> {
        let due = self.holds()?;
        Some(match self.promiser().zone(sections) {
            Some(zone) => due.instant_in(zone),
            None => due.due(),
        })
    }
}

/// How a moment lies to the working hours of somebody; none where nobody knows them. The screen asks before a
/// promise is made, the rule after.
#[must_use]
pub fn hours_of(sections: &Sections, party: &Party, at: Instant) -> Option<Hours> {
    let calendar = party.calendar(sections)?;
    let date = calendar.zone.civil(at).date();
    Some(match (calendar.is_office_time(at), calendar.day_kind(date).is_working()) {
        (true, _) => Hours::Working,
        (false, true) => Hours::Outside,
        (false, false) => Hours::DayOff,
    })
}

/// Has the promiser begun: said so, or spoken where the answer is wanted since it was promised?
#[must_use]
pub fn is_started(sections: &Sections, promise: &Promise) -> bool {
    let said = promise.in_order().into_iter().any(|(_, entry)| entry.kind == PromiseKind::Started);
    let near = |path: &str| {
        let below = path.strip_prefix(promise.about.as_str());
        !promise.about.is_empty() && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let spoke = || {
        let threads = sections.threads.iter().filter(|(id, thread)| {
            !thread.archived && (near(&thread.anchor.path) || promise.about == format!("threads/{id}"))
        });
        let mut comments = threads.flat_map(|(_, thread)| thread.in_order());
        comments.any(|(_, comment)| comment.author == promise.by && comment.at >= promise.at)
    };
    said || spoke()
}

/// Due within four hours, and nobody has begun (S1-31).
#[must_use]
pub fn at_risk(sections: &Sections, promise: &Promise, now: Instant) -> bool {
    let close = promise.moment(sections).is_some_and(|at| now < at && at < now.plus_hours(RISK_HOURS));
    close && promise.is_open() && !is_started(sections, promise)
}

/// The notice to whoever waits, in their language and on their clock, ready to be sent with a new time; without
/// one it says by when a new time comes.
#[must_use]
pub fn delay_notice(sections: &Sections, promise: &Promise, new: Option<Instant>, now: Instant) -> Option<String> {
    let waiter = promise.waiter()?;
    let language = waiter.language(sections);
    let origin = promise.promiser().zone(sections);
    let zone = waiter.zone(sections).or(origin).unwrap_or(Zone::utc());
    let printer = Printer::new(language, zone, now);
    let when = |at: Instant| printer.yours(at, origin.unwrap_or(zone));
    let was = when(promise.moment(sections)?);
    let name = waiter.name(sections, language);
    Some(match new {
        Some(at) => {
            let args = args! {"name" => name, "what" => &promise.what, "was" => was, "new" => when(at)};
            language.format("watch-delay-notice", &args)
        }
        None => {
            let args = args! {"name" => name, "what" => &promise.what, "was" => was};
            language.format("watch-delay-draft", &args)
        }
    })
}

pub(super) fn flags(sections: &Sections, now: Instant) -> Vec<Flag> {
    let open = sections.promises.iter().filter(|(_, promise)| promise.is_open());
    open.filter_map(|(id, promise)| one(sections, id, promise, now)).collect()
}

/// At most one word about a promise: that it is over, that it is about to be, that it falls into the night.
fn one(sections: &Sections, id: &PromiseId, promise: &Promise, now: Instant) -> Option<Flag> {
    let at = promise.moment(sections)?;
    let limit = sections.rules.get(Threshold::PromiseHours);
    let over = at.plus_hours(limit);
    let outside = || matches!(hours_of(sections, &promise.promiser(), at), Some(Hours::Outside | Hours::DayOff));
    let (kind, since) = match () {
        () if now > over => (FlagKind::PromiseOverdue, over),
        () if at_risk(sections, promise, now) => (FlagKind::PromiseAtRisk, at.plus_hours(-RISK_HOURS)),
        () if now < at && outside() => (FlagKind::PromiseOutsideHours, promise.at),
        () => return None,
    };
    let mut flag = Flag::new(kind, format!("promises/{id}"), &at.to_iso(), since);
    if !promise.about.is_empty() {
        flag.root = promise.about.split('/').take(2).collect::<Vec<_>>().join("/");
    }
    flag.markets = promise.promiser().market(sections).into_iter().collect();
    flag.due = Some(at);
    flag.who = Some(promise.promiser());
    flag.what = promise.what.clone();
    flag.limit = limit;
    flag.owner = promise.by.clone();
    Some(flag)
}
