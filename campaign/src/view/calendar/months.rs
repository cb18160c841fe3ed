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
    let title = args! {"month" => language.month_name(month), "year" => year.to_string()};
    Some(Month {
        title: language.format("time-month-year", &title),
        weekdays: order.iter().map(|day| (language.weekday(*day), language.weekday_long(*day))).collect(),
        weeks: cells.chunks(7).map(<[_]>::to_vec).collect(),
    })
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
        let (_, end) = us.hours(date("2026-11-27")).unwrap();
        assert_eq!(us.zone.civil(end).time().to_string(), "15:00", "the hours follow");
    }
}
