//! What a move means, in words: the new day with its weekday and whose time it is, and whose day off it hits.

use super::{Ends, Grip, Place, Step, moved};
use crate::args;
use crate::model::{Item, ItemId, MarketId, Sections, markets_in_order};
use crate::time::Instant;
use crate::time::{CivilDate, CivilTime, DayKind, StoredDeadline};
use crate::view::Reader;
use crate::view::calendar::special_days;

/// A market for which a day is off.
#[derive(Clone, Debug, PartialEq)]
pub struct DayOff {
    /// Whose.
    pub market: MarketId,
    /// "Thu 26 Nov is Thanksgiving in United States."
    pub sentence: String,
}

/// A move in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// "Draft of reel 1: Fri 27 Nov, 18:00 Moscow".
    pub sentence: String,
    /// Whose day off it hits; empty on a working day.
    pub off: Vec<DayOff>,
    /// The first working day after it with the ends that brings, where the day is off: the fix.
    pub fix: Option<(String, Ends)>,
}

/// Says what an item's ends would mean before they are stored.
#[must_use]
pub fn told(sections: &Sections, reader: &Reader, id: &ItemId, grip: Grip, ends: &Ends, now: Instant) -> Option<Told> {
    let item = sections.timeline.get(id)?;
    let place = Place::of(sections, item);
    let end = if grip == Grip::Start { ends.0.as_ref() } else { ends.1.as_ref() }?;
    let (at, printer) = (end.instant_in(place.zone), reader.printer(now));
    let zone = end.deadline.zone_of_record().unwrap_or(place.zone);
    let key = match grip {
        Grip::Start => "move-told-start",
        Grip::Due => "move-told-due",
        Grip::Whole => "move-told",
    };
    let when = match zone == reader.zone {
        true => printer.yours(at, zone),
        false => printer.in_zone(at, zone),
    };
    let sentence = reader.language.format(key, &args! {"title" => &item.title, "when" => when});
    let off = days_off(sections, reader, item, end);
    let fix = (!off.is_empty()).then(|| fix(sections, reader, id, grip, end, &place)).flatten();
    Some(Told { sentence, off, fix })
}

fn fix(
    sections: &Sections,
    reader: &Reader,
    id: &ItemId,
    grip: Grip,
    end: &StoredDeadline,
    place: &Place,
) -> Option<(String, Ends)> {
    let here = place.zone.civil(end.instant_in(place.zone)).date();
    let free = place.next_working(here);
    let ends = moved(sections, id, grip, Step::Exactly(free))?;
    let day = reader.language.civil_day(free.at(CivilTime::MIDNIGHT), false);
    Some((reader.language.format("move-next-working", &args! {"day" => day}), ends))
}

/// The markets an item is about in which the day it is due to is off. A market that lives another day at that
/// moment is asked about its own.
#[must_use]
pub fn days_off(sections: &Sections, reader: &Reader, item: &Item, end: &StoredDeadline) -> Vec<DayOff> {
    let markets = markets_in_order(&sections.markets).into_iter();
    let about = markets.filter(|(id, _)| item.market.is_empty() || **id == item.market);
    let off = |(id, market): (&MarketId, &crate::model::Market)| {
        let calendar = market.profile.calendar();
        let date = calendar.zone.civil(end.instant_in(calendar.zone)).date();
        if calendar.day_kind(date).is_working() {
            return None;
        }
        let args = args! {
            "day" => reader.language.civil_day(date.at(CivilTime::MIDNIGHT), false),
            "name" => called(&calendar, reader, date),
            "market" => &market.profile.name,
        };
        Some(DayOff { market: id.clone(), sentence: reader.language.format("move-off", &args) })
    };
    about.filter_map(off).collect()
}

fn called(calendar: &crate::time::WorkingCalendar, reader: &Reader, date: CivilDate) -> String {
    match calendar.day_kind(date) {
        DayKind::Weekend => reader.language.text("move-weekend"),
        _ => special_days(calendar, reader.language, date, date).pop().map(|day| day.name).unwrap_or_default(),
    }
}
