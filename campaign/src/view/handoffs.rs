//! Handoffs as a list: what goes from whom to whom, its checklist, and whether it arrived.

use super::{Badge, Label, Link, Reader, people};
use crate::language::when::Printer;
use crate::model::{Handoff, HandoffId, HandoffKind, Sections, Threshold};
use crate::time::{Instant, StoredDeadline};
use crate::watch::Party;

/// One handoff.
#[derive(Clone, Debug, PartialEq)]
pub struct HandoffRow {
    /// Which.
    pub id: HandoffId,
    /// Which of the four.
    pub kind: HandoffKind,
    /// "Brief to Vera".
    pub title: String,
    /// What is handed over, and where that is shown.
    pub about: Option<(String, Link)>,
    /// Who sends.
    pub from: String,
    /// The market.
    pub badge: Option<Badge>,
    /// By when, on the reader's clock; empty without a date.
    pub when: String,
    /// The points of its checklist: key for the command, words, ticked.
    pub checks: Vec<(&'static str, String, bool)>,
    /// Every point is ticked.
    pub ready: bool,
    /// Planned, sent, acknowledged, in words.
    pub says: String,
    /// When it went.
    pub sent: Option<String>,
    /// When it was acknowledged, and by whom.
    pub acknowledged: Option<(String, String)>,
    /// It is late: not sent in time.
    pub late: bool,
    /// It went, and the time in which its receiver should have acknowledged it is over.
    pub unacknowledged: bool,
    /// The reader sends it.
    pub mine: bool,
    /// It comes to the reader, and the reader has not acknowledged it.
    pub to_me: bool,
}

/// The handoffs: open ones by when they are due, then what arrived.
#[must_use]
pub fn handoffs(sections: &Sections, reader: &Reader, now: Instant) -> Vec<HandoffRow> {
    let printer = reader.printer(now);
    let live = sections.handoffs.iter().filter(|(_, handoff)| !handoff.archived);
    let mut rows: Vec<(bool, i64, HandoffRow)> = live
        .map(|(id, it)| {
            let due = it.due.as_ref().map_or(i64::MAX, |due| due.due().0);
            (it.acknowledged().is_some(), due, row(sections, id, it, reader, &printer))
        })
        .collect();
    rows.sort_by_key(|(over, due, row)| (*over, *due, row.id.clone()));
    rows.into_iter().map(|(.., row)| row).collect()
}

fn row(sections: &Sections, id: &HandoffId, it: &Handoff, reader: &Reader, printer: &Printer) -> HandoffRow {
    let language = reader.language;
    let open = it.unticked();
    let zone = Party::Person(it.from.clone()).zone(sections).unwrap_or(printer.zone());
    let when =
        |due: &StoredDeadline| printer.yours(due.instant_in(zone), due.deadline.zone_of_record().unwrap_or(zone));
    let check = |point: &&'static str| (*point, language.text(&format!("watch-check-{point}")), !open.contains(point));
    let late = it.due.as_ref().is_some_and(|due| due.instant_in(zone) < printer.now());
    let arrived = it.acknowledged();
    let hours = sections.rules.get(Threshold::HandoffHours);
    let waits_too_long = it.sent().is_some_and(|sent| printer.now() > sent.at.plus_hours(hours));
    HandoffRow {
        id: id.clone(),
        kind: it.kind,
        title: Label::of(sections, &format!("handoffs/{id}"), language).thing,
        about: (!it.about.is_empty()).then(|| (Label::of(sections, &it.about, language).thing, Link::of(&it.about))),
        from: people::name(sections, &it.from, language),
        badge: people::badge(sections, &it.market),
        when: it.due.as_ref().map(when).unwrap_or_default(),
        checks: it.kind.checklist().iter().map(check).collect(),
        ready: open.is_empty(),
        says: match (it.sent(), arrived) {
            (_, Some(_)) => language.text("watch-handoff-state-acknowledged"),
            (Some(_), _) => language.text("watch-handoff-state-sent"),
            _ => language.text("watch-handoff-state-planned"),
        },
        sent: it.sent().map(|sent| printer.yours(sent.at, zone)),
        acknowledged: arrived.map(|entry| (printer.yours(entry.at, zone), people::name(sections, &entry.by, language))),
        late: late && it.sent().is_none() && arrived.is_none(),
        unacknowledged: waits_too_long && arrived.is_none(),
        mine: it.from == reader.person,
        to_me: arrived.is_none() && Party::of_path(&it.to) == Some(Party::Person(reader.person.clone())),
    }
}
