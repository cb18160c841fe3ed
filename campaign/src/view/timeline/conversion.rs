//! The conversion table for paper: one row per dated item and go-live, one column per clock plus UTC, a
//! weekday in every cell, days off marked (E10).

use super::bar;
use crate::args;
use crate::language::when::Printer;
use crate::model::{MarketId, Sections, markets_in_order};
use crate::time::{DayKind, Instant, WorkingCalendar, Zone};
use crate::view::calendar::special_days;
use crate::view::{Badge, Reader, people};

/// The whole sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversion {
    /// The campaign's name.
    pub campaign: String,
    /// "Printed Mon 7 Dec 2026, 12:00 Moscow".
    pub printed: String,
    /// One per clock.
    pub columns: Vec<ConversionColumn>,
    /// In order of time.
    pub rows: Vec<ConversionRow>,
}

/// One clock; markets that share it share the column. UTC has none.
#[derive(Clone, Debug, PartialEq)]
pub struct ConversionColumn {
    /// "Moscow", or "UTC".
    pub place: String,
    /// Whose.
    pub markets: Vec<Badge>,
    /// The clock.
    pub zone: Zone,
}

/// One thing that happens at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct ConversionRow {
    /// What.
    pub title: String,
    /// Its kind in words.
    pub kind: String,
    /// Its market; none for all.
    pub badge: Option<Badge>,
    /// Who answers for it; may be empty.
    pub owner: String,
    /// Is it a go-live?
    pub go_live: bool,
    /// When.
    pub at: Instant,
    /// In the order of the columns.
    pub cells: Vec<ConversionCell>,
}

/// The moment on one clock.
#[derive(Clone, Debug, PartialEq)]
pub struct ConversionCell {
    /// "Tue 8 Dec, 18:00"; the column says whose.
    pub when: String,
    /// Why nobody works there that day: "weekend", "Thanksgiving"; empty on a working day.
    pub off: String,
}

/// The sheet for a reader.
#[must_use]
pub fn conversion(sections: &Sections, reader: &Reader, now: Instant) -> Conversion {
    let printer = reader.printer(now);
    let columns = columns(sections, reader);
    let calendars: Vec<Vec<WorkingCalendar>> = columns.iter().map(|column| calendars(sections, column)).collect();
    let cells = |at: Instant| {
        let clocks = columns.iter().zip(&calendars);
        clocks.map(|(column, calendars)| cell(&printer, column.zone, calendars, at)).collect::<Vec<_>>()
    };
    let items = sections.timeline.iter().filter(|(_, item)| !item.archived).filter_map(|(id, item)| {
        let at = bar(sections, id, item, now).to?;
        Some(ConversionRow {
            title: item.title.clone(),
            kind: reader.language.text(&format!("word-{}", item.kind.code())),
            badge: people::badge(sections, &item.market),
            owner: if item.owner.is_empty() {
                String::new()
            } else {
                people::name(sections, &item.owner, reader.language)
            },
            go_live: false,
            at,
            cells: cells(at),
        })
    });
    let lives = markets_in_order(&sections.markets).into_iter().filter_map(|(id, market)| {
        let at = market.go_live.as_ref()?.instant_in(market.profile.zone);
        let title = reader.language.format("conversion-go-live", &args! {"market" => &market.profile.name});
        let badge = people::badge(sections, id);
        Some(ConversionRow {
            title,
            kind: String::new(),
            badge,
            owner: String::new(),
            go_live: true,
            at,
            cells: cells(at),
        })
    });
    let mut rows: Vec<ConversionRow> = items.chain(lives).collect();
    rows.sort_by(|one, other| (one.at, &one.title).cmp(&(other.at, &other.title)));
    let day = reader.language.civil_day(reader.zone.civil(now), true);
    let args =
        args! {"day" => day, "clock" => printer.clock(now), "place" => reader.language.place(reader.zone.name())};
    Conversion {
        campaign: sections.campaign.name.clone(),
        printed: reader.language.format("conversion-printed", &args),
        columns,
        rows,
    }
}

fn columns(sections: &Sections, reader: &Reader) -> Vec<ConversionColumn> {
    let mut columns: Vec<ConversionColumn> = Vec::new();
    let column = |zone: Zone| ConversionColumn { place: reader.language.place(zone.name()), markets: Vec::new(), zone };
    for badge in people::badges(sections) {
        match columns.iter_mut().find(|column| column.zone == badge.zone) {
            Some(column) => column.markets.push(badge),
            None => columns.push(ConversionColumn { markets: vec![badge.clone()], ..column(badge.zone) }),
        }
    }
    if columns.iter().all(|column| column.zone != Zone::utc()) {
        columns.push(column(Zone::utc()));
    }
    columns
}

fn calendars(sections: &Sections, column: &ConversionColumn) -> Vec<WorkingCalendar> {
    let of = |id: &MarketId| sections.markets.get(id).map(|market| market.profile.calendar());
    column.markets.iter().filter_map(|badge| of(&badge.id)).collect()
}

fn cell(printer: &Printer, zone: Zone, calendars: &[WorkingCalendar], at: Instant) -> ConversionCell {
    let (date, language) = (zone.civil(at).date(), printer.language());
    let off = calendars.iter().find_map(|calendar| match calendar.day_kind(date) {
        DayKind::Weekend => Some(language.text("move-weekend")),
        DayKind::Off(_) => special_days(calendar, language, date, date).pop().map(|day| day.name),
        _ => None,
    });
    ConversionCell { when: printer.bare_in(at, zone), off: off.unwrap_or_default() }
}

#[cfg(test)]
mod tests;
