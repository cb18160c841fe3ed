//! Promised answers as a list: who owes whom what by when, on both clocks, with the warning where the time is a
//! bad one and the notice where it will be late; and the days on which feedback always comes.

use super::{Badge, Link, Reader, people};
use crate::args;
use crate::language::when::Printer;
use crate::model::{Cadence, CadenceId, Promise, PromiseId, Sections};
use crate::time::Instant;
use crate::watch::{self, Hours, Party};

/// One promised answer.
#[derive(Clone, Debug, PartialEq)]
pub struct PromiseRow {
    /// Which.
    pub id: PromiseId,
    /// What the answer is about.
    pub what: String,
    /// Where that is shown.
    pub link: Option<Link>,
    /// Who will answer.
    pub by: String,
    /// That person's market.
    pub badge: Option<Badge>,
    /// Who waits.
    pub to: String,
    /// By when: "Fri 10 Jul, 02:00 your time (Thu 16:00 Los Angeles)".
    pub yours: String,
    /// The same on the promiser's clock.
    pub theirs: String,
    /// "in 3 h" or "2 h late"; none once kept.
    pub countdown: Option<String>,
    /// Kept, late or open, in words.
    pub says: String,
    /// It is not kept and its time is over.
    pub late: bool,
    /// Somebody waits for it.
    pub open: bool,
    /// Due within four hours and nobody has begun: the delay notice is ready.
    pub at_risk: bool,
    /// The delay notice without a new time; sending needs one.
    pub draft: Option<String>,
    /// Why the time is a bad one: outside working hours, on a day off.
    pub warning: Option<String>,
    /// "put off 2 times".
    pub slips: Option<String>,
    /// The reader promised it.
    pub mine: bool,
}

/// The promises: open ones by when they are due, then the kept ones, latest first.
#[must_use]
pub fn promises(sections: &Sections, reader: &Reader, now: Instant) -> Vec<PromiseRow> {
    let printer = reader.printer(now);
    let live = sections.promises.iter().filter(|(_, promise)| !promise.archived);
    let mut rows: Vec<(Option<Instant>, PromiseRow)> =
        live.map(|(id, it)| (it.moment(sections), promise(sections, id, it, reader, &printer))).collect();
    rows.sort_by_key(|(at, row)| {
        let at = at.map_or(i64::MAX, |at| at.0);
        (!row.open, if row.open { at } else { at.saturating_neg() }, row.id.clone())
    });
    rows.into_iter().map(|(_, row)| row).collect()
}

fn promise(sections: &Sections, id: &PromiseId, it: &Promise, reader: &Reader, printer: &Printer) -> PromiseRow {
    let language = reader.language;
    let at = it.moment(sections);
    let zone = it.promiser().zone(sections).unwrap_or(printer.zone());
    let (open, now) = (it.is_open(), printer.now());
    let late = open && at.is_some_and(|at| at < now);
    let says = match (open, late) {
        (false, _) => language.text("watch-promise-kept"),
        (_, true) => language.text("watch-promise-late"),
        _ => language.text("watch-promise-open"),
    };
    let at_risk = watch::at_risk(sections, it, now);
    let slips = Some(it.slips()).filter(|slips| *slips > 0);
    PromiseRow {
        id: id.clone(),
        what: it.what.clone(),
        link: (!it.about.is_empty()).then(|| Link::of(&it.about)),
        by: people::name(sections, &it.by, language),
        badge: people::badge_of(sections, &it.by),
        to: it.waiter().map(|to| to.name(sections, language)).unwrap_or_default(),
        yours: at.map(|at| printer.yours(at, zone)).unwrap_or_default(),
        theirs: at.map(|at| printer.in_zone(at, zone)).unwrap_or_default(),
        countdown: at.filter(|_| open).map(|at| printer.countdown(at)),
        says,
        late,
        open,
        draft: (at_risk || late).then(|| watch::delay_notice(sections, it, None, now)).flatten(),
        at_risk,
        warning: at.filter(|_| open).and_then(|at| warning(sections, &it.promiser(), at, printer)),
        slips: slips.map(|slips| language.format("watch-promise-slips", &args! {"count" => slips})),
        mine: it.by == reader.person,
    }
}

/// Why a time is a bad one to promise for somebody; the form asks while one is chosen (S0-31).
#[must_use]
pub fn warning(sections: &Sections, who: &Party, at: Instant, printer: &Printer) -> Option<String> {
    let when = printer.in_zone(at, who.zone(sections)?);
    let args = args! {"when" => when, "who" => who.name(sections, printer.language())};
    match watch::hours_of(sections, who, at)? {
        Hours::Working => None,
        Hours::Outside => Some(printer.language().format("watch-hours-outside", &args)),
        Hours::DayOff => Some(printer.language().format("watch-hours-day-off", &args)),
    }
}

/// One weekly feedback with its next moments on the reader's clock.
#[derive(Clone, Debug, PartialEq)]
pub struct CadenceRow {
    /// Which.
    pub id: CadenceId,
    /// "Every Friday 17:00 Moscow".
    pub every: String,
    /// What comes.
    pub what: String,
    /// The market that answers.
    pub badge: Option<Badge>,
    /// Who answers.
    pub by: String,
    /// The creator it is for; empty for all.
    pub creator: String,
    /// The next four.
    pub next: Vec<String>,
}

/// The weekly feedback that goes on.
#[must_use]
pub fn cadences(sections: &Sections, reader: &Reader, now: Instant) -> Vec<CadenceRow> {
    let printer = reader.printer(now);
    let live = sections.rules.cadences.iter().filter(|(_, cadence)| !cadence.archived);
    live.map(|(id, it)| CadenceRow {
        id: id.clone(),
        every: every(it, reader),
        what: it.what.clone(),
        badge: people::badge(sections, &it.market),
        by: people::name(sections, &it.by, reader.language),
        creator: sections.creators.get(&it.creator).map(|creator| creator.name.clone()).unwrap_or_default(),
        next: it.next(now, 4).into_iter().map(|at| printer.yours(at, it.zone)).collect(),
    })
    .collect()
}

fn every(cadence: &Cadence, reader: &Reader) -> String {
    let place = reader.language.place(cadence.zone.name());
    let args = args! {"day" => cadence.weekday, "clock" => &cadence.time, "place" => place};
    reader.language.format("feedback-every", &args)
}
