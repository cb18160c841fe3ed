//! A market's special days for the settings: what is shipped, what the market said itself, and a year in numbers.

mod closure;
mod months;

pub use closure::{ClosureError, closure};
pub use months::{DayCell, Month, month, months_later, shipped_name};

use super::value::own_day_key;
use crate::args;
use crate::language::Language;
use crate::time::calendar::{covered, is_provisional, offered};
use crate::time::{CivilDate, CivilTime, DayEdit, DayKind, DayWork, WorkingCalendar};

/// A day that differs from what the week says.
#[derive(Clone, Debug, PartialEq)]
pub struct SpecialDay {
    /// Which day.
    pub date: CivilDate,
    /// The day in the reader's language: "Thu 26 Nov 2026".
    pub when: String,
    /// What kind of day it is.
    pub kind: DayKind,
    /// Its name in the reader's language, or in the words people gave it.
    pub name: String,
    /// What the market said itself; none for a day of the shipped table.
    pub edit: Option<DayEdit>,
    /// May the shipped table still change for this day? Never for what the market said itself.
    pub provisional: bool,
}

/// The special days of a calendar from one day up to and including another, at most some ten years.
#[must_use]
pub fn special_days(calendar: &WorkingCalendar, language: Language, from: CivilDate, to: CivilDate) -> Vec<SpecialDay> {
    let special = |date: &CivilDate| {
        let usual = matches!(calendar.day_kind(*date), DayKind::Working | DayKind::Weekend);
        !usual || calendar.days.contains_key(date)
    };
    from.through(to).take(4_000).filter(special).map(|date| special_day(calendar, language, date)).collect()
}

fn special_day(calendar: &WorkingCalendar, language: Language, date: CivilDate) -> SpecialDay {
    let (kind, edit) = (calendar.day_kind(date), calendar.days.get(&date).cloned());
    SpecialDay {
        date,
        when: language.civil_day(date.at(CivilTime::MIDNIGHT), true),
        kind,
        name: name(kind, edit.as_ref(), language),
        provisional: edit.is_none() && is_provisional(&calendar.country, date),
        edit,
    }
}

/// What a day is called: in the market's own words, by its holiday, or by what kind of day it is.
fn name(kind: DayKind, edit: Option<&DayEdit>, language: Language) -> String {
    match (edit, kind) {
        (Some(DayEdit { work: DayWork::Short, until: Some(until), name }), _) if name.is_empty() => {
            language.format("calendar-short-until", &args! {"clock" => until.to_string()})
        }
        (Some(DayEdit { work: DayWork::Short, until: Some(until), name }), _) => {
            language.format("calendar-named-until", &args! {"name" => name, "clock" => until.to_string()})
        }
        (Some(edit), _) if !edit.name.is_empty() => edit.name.clone(),
        (Some(edit), _) => language.text(own_day_key(edit.work)),
        (None, DayKind::Off(key)) => language.text(key),
        (None, DayKind::Short) => language.text(own_day_key(DayWork::Short)),
        (None, _) => language.text(own_day_key(DayWork::Working)),
    }
}

/// A day many take off beside the law, to be offered with one press; none where the market has spoken already.
#[must_use]
pub fn offered_day(calendar: &WorkingCalendar, language: Language, year: i32) -> Option<(CivilDate, String)> {
    let (date, key) = offered(&calendar.country, year)?;
    let open = calendar.day_kind(date).is_working() && !calendar.days.contains_key(&date);
    open.then(|| (date, language.text(key)))
}

/// Are this year's holidays unknown, so that only the week counts? Worth a word on the screen.
#[must_use]
pub fn is_beyond_table(calendar: &WorkingCalendar, year: i32) -> bool {
    !calendar.country.is_empty() && !covered().contains(&year)
}

/// A year in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearCounts {
    /// Days that are worked, short ones and worked weekends among them.
    pub working: usize,
    /// Short days.
    pub short: usize,
    /// Weekend days that are worked.
    pub worked_weekend: usize,
    /// Holidays and closures that fall on what would be a working day of the week.
    pub off: usize,
}

/// The counts of a year.
#[must_use]
pub fn year_counts(calendar: &WorkingCalendar, year: i32) -> YearCounts {
    let mut counts = YearCounts::default();
    let (Ok(first), Ok(last)) = (CivilDate::new(year, 1, 1), CivilDate::new(year, 12, 31)) else {
        return counts;
    };
    for date in first.through(last) {
        let (kind, weekend) = (calendar.day_kind(date), calendar.weekend.contains(&date.weekday()));
        counts.working += usize::from(kind.is_working());
        counts.short += usize::from(kind == DayKind::Short);
        counts.worked_weekend += usize::from(kind.is_working() && weekend);
        counts.off += usize::from(!kind.is_working() && !weekend);
    }
    counts
}

#[cfg(test)]
mod tests;
