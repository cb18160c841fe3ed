//! A month as a grid of weeks: every day with what it is and what it is called.

use super::name;
use crate::args;
use crate::language::Language;
use crate::time::calendar::is_provisional;
use crate::time::{CivilDate, CivilTime, DayKind, WorkingCalendar};

/// A month of a market's calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Month {
    /// "December 2026".
    pub title: String,
    /// The weekdays in the reader's order: short and in full.
    pub weekdays: Vec<(String, String)>,
    /// The weeks; none where a day belongs to a neighbouring month.
    pub weeks: Vec<Vec<Option<DayCell>>>,
    /// What differs from the week, days of one name together: "1–8 New Year holidays".
    pub names: Vec<String>,
}

/// One day of the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct DayCell {
    /// Which day.
    pub date: CivilDate,
    /// What kind of day it is.
    pub kind: DayKind,
    /// Its name where it differs from the week; else empty.
    pub name: String,
    /// Has the market said so itself?
    pub own: bool,
    /// May the shipped table still change for this day?
    pub provisional: bool,
    /// All of it in one sentence: "Thu 26 Nov 2026, Thanksgiving".
    pub said: String,
}

/// One month of a calendar; none for a month no year has.
#[must_use]
pub fn month(calendar: &WorkingCalendar, language: Language, year: i32, month: u8) -> Option<Month> {
    let first = CivilDate::new(year, month, 1).ok()?;
    let begins = language.first_weekday();
    let order: Vec<u8> = (0..7).map(|step| (begins - 1 + step) % 7 + 1).collect();
    let before = usize::from((first.weekday() + 7 - begins) % 7);
    let days = (0..31).map(|ahead| first.plus_days(ahead)).take_while(|date| date.month() == month);
    let mut cells: Vec<Option<DayCell>> = vec![None; before];
    cells.extend(days.map(|date| Some(cell(calendar, language, date))));
    cells.resize(cells.len().div_ceil(7) * 7, None);
    let names = names(cells.iter().flatten());
    let title = args! {"month" => language.month_name(month), "year" => year.to_string()};
    Some(Month {
        title: language.format("time-month-year", &title),
        weekdays: order.iter().map(|day| (language.weekday(*day), language.weekday_long(*day))).collect(),
        weeks: cells.chunks(7).map(<[_]>::to_vec).collect(),
        names,
    })
}

fn names<'a>(cells: impl Iterator<Item = &'a DayCell>) -> Vec<String> {
    let mut runs: Vec<(u8, u8, &str)> = Vec::new();
    for cell in cells.filter(|cell| !cell.name.is_empty()) {
        let day = cell.date.day();
        match runs.last_mut().filter(|(_, last, name)| *last + 1 == day && *name == cell.name) {
            Some((_, last, _)) => *last = day,
            None => runs.push((day, day, &cell.name)),
        }
    }
    let said = |(first, last, name): (u8, u8, &str)| match first == last {
        true => format!("{first} {name}"),
        false => format!("{first}\u{2013}{last} {name}"),
    };
    runs.into_iter().map(said).collect()
}

/// The same day so many months later, the last one of a shorter month.
#[must_use]
pub fn months_later(date: CivilDate, by: i32) -> CivilDate {
    let months = date.year() * 12 + i32::from(date.month()) - 1 + by;
    let (year, month) = (months.div_euclid(12), (months.rem_euclid(12) + 1) as u8);
    (1..=date.day()).rev().find_map(|day| CivilDate::new(year, month, day).ok()).unwrap_or(date)
}

/// What the week and the shipped table make of a day, in a few words.
#[must_use]
pub fn shipped_name(calendar: &WorkingCalendar, language: Language, date: CivilDate) -> String {
    match calendar.shipped_kind(date) {
        DayKind::Weekend => language.text("calendar-weekend"),
        DayKind::Working => language.text("calendar-usual"),
        kind => name(kind, None, language),
    }
}

fn cell(calendar: &WorkingCalendar, language: Language, date: CivilDate) -> DayCell {
    let (kind, edit) = (calendar.day_kind(date), calendar.days.get(&date));
    let usual = edit.is_none() && matches!(kind, DayKind::Working | DayKind::Weekend);
    let provisional = !usual && edit.is_none() && is_provisional(&calendar.country, date);
    let called = if usual { String::new() } else { name(kind, edit, language) };
    let mut said = vec![language.civil_day(date.at(CivilTime::MIDNIGHT), true)];
    said.extend((!called.is_empty()).then(|| called.clone()));
    said.extend((kind == DayKind::Weekend).then(|| language.text("calendar-weekend")));
    said.extend(provisional.then(|| language.text("calendar-provisional")));
    said.extend(edit.map(|_| language.text("calendar-own")));
    DayCell { date, kind, name: called, own: edit.is_some(), provisional, said: said.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{date, office};
    use super::*;
    use crate::time::{DayEdit, DayWork};

    #[test]
    fn weeks_begin_where_the_reader_s_do_and_hold_every_day_once() {
        let moscow = office("Europe/Moscow", "RU");
        for (language, first) in [(Language::Ru, "пн"), (Language::En, "Sun"), (Language::Es, "lun")] {
            for number in 1..=12 {
                let month = month(&moscow, language, 2026, number).unwrap();
                assert_eq!(month.weekdays[0].0, first);
                let days: Vec<_> = month.weeks.iter().flatten().flatten().map(|cell| cell.date.day()).collect();
                let length = CivilDate::new(2026, number, 1)
                    .unwrap()
                    .days_until(CivilDate::new(2026 + i32::from(number == 12), number % 12 + 1, 1).unwrap());
                assert_eq!(days, (1..=length as u8).collect::<Vec<_>>());
                assert!(month.weeks.iter().all(|week| week.len() == 7));
                for week in &month.weeks {
                    for (place, cell) in
                        week.iter().enumerate().filter_map(|(place, cell)| Some((place, cell.as_ref()?)))
                    {
                        assert_eq!(language.weekday(cell.date.weekday()), month.weekdays[place].0);
                    }
                }
            }
        }
        assert_eq!(month(&moscow, Language::En, 2026, 13), None);
    }

    #[test]
    fn months_keep_the_day_as_far_as_they_have_it() {
        assert_eq!(months_later(date("2026-01-31"), 1), date("2026-02-28"));
        assert_eq!(months_later(date("2026-01-15"), -1), date("2025-12-15"));
        assert_eq!(months_later(date("2026-12-01"), 1), date("2027-01-01"));
    }

    #[test]
    fn a_day_says_what_it_is_and_who_said_so() {
        let mut us = office("America/New_York", "US");
        let festival = DayEdit { until: CivilTime::new(15, 0).ok(), ..DayEdit::plain(DayWork::Short) };
        us.days.insert(date("2026-11-27"), festival);
        let november = month(&us, Language::En, 2026, 11).unwrap();
        let cell = |day: u8| november.weeks.iter().flatten().flatten().find(|cell| cell.date.day() == day).unwrap();
        assert_eq!(cell(26).said, "Thu 26 Nov 2026, Thanksgiving");
        assert_eq!(cell(27).said, "Fri 27 Nov 2026, Short day until 15:00, your own change");
        assert_eq!(cell(28).said, "Sat 28 Nov 2026, weekend");
        assert_eq!((cell(25).said.as_str(), cell(25).own), ("Wed 25 Nov 2026", false));
        assert_eq!(november.names[1..], ["26 Thanksgiving", "27 Short day until 15:00"]);
        let russia = month(&office("Europe/Moscow", "RU"), Language::Ru, 2026, 1).unwrap();
        assert!(russia.names[0].starts_with("1\u{2013}"), "{:?}", russia.names);
        let (_, end) = us.hours(date("2026-11-27")).unwrap();
        assert_eq!(us.zone.civil(end).time().to_string(), "15:00", "the hours follow");
    }
}
