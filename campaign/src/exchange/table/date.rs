//! Days as tables write them. Two numbers before a year say nothing of which is the month; then the column decides, and
//! where that cannot, the person.

use crate::time::CivilDate;

/// What stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 31/12/2026
    DayFirst,
    /// 12/31/2026
    MonthFirst,
}

/// Why a cell is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It does not look like one.
    NotADate,
    /// The calendar has no such day.
    NoSuchDay,
}

/// What a cell says before it is known what stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seen {
    Whole(i32, u8, u8),
    /// Two numbers and a year; with dots the day always stands first.
    Pair(u8, u8, i32, bool),
}

const MONTHS: [&str; 12] = [
    "jan|янв|ene",
    "feb|фев",
    "mar|мар",
    "apr|апр|abr",
    "may|май|мая",
    "jun|июн",
    "jul|июл",
    "aug|авг|ago",
    "sep|сен",
    "oct|окт",
    "nov|ноя",
    "dec|дек|dic",
];

/// The day in a cell.
pub(super) fn read(cell: &str, order: DateOrder) -> Result<CivilDate, Why> {
    let (year, month, day) = match seen(cell).ok_or(Why::NotADate)? {
        Seen::Whole(year, month, day) => (year, month, day),
        Seen::Pair(day, month, year, true) => (year, month, day),
        Seen::Pair(first, second, year, false) => match order {
            DateOrder::DayFirst => (year, second, first),
            DateOrder::MonthFirst => (year, first, second),
        },
    };
    CivilDate::new(year, month, day).map_err(|_| Why::NoSuchDay)
}

/// Could this be a day?
pub(super) fn looks_like_one(cell: &str) -> bool {
    seen(cell).is_some()
}

/// What stands first in a column: none where every cell could be read both ways and means two days.
pub(super) fn order<'a>(cells: impl Iterator<Item = &'a str>) -> Option<DateOrder> {
    let (mut day, mut month, mut either) = (0_usize, 0_usize, false);
    for cell in cells {
        match seen(cell) {
            Some(Seen::Pair(first, second, _, false)) => {
                day += usize::from(first > 12 && second <= 12);
                month += usize::from(second > 12 && first <= 12);
                either |= first != second && first <= 12 && second <= 12;
            }
            Some(_) | None => {}
        }
    }
    match (day, month) {
        (0, 0) if either => None,
        (day, month) if month > day => Some(DateOrder::MonthFirst),
        _ => Some(DateOrder::DayFirst),
    }
}

fn seen(cell: &str) -> Option<Seen> {
    let cell = cell.trim();
    if cell.is_empty() || cell.len() > 60 {
        return None;
    }
    worded(cell).or_else(|| numbers(cell.split(['T', ' ']).next().unwrap_or_default()))
}

fn numbers(text: &str) -> Option<Seen> {
    let mark = text.chars().find(|letter| ['-', '/', '.'].contains(letter))?;
    let parts: Vec<&str> = text.trim_end_matches('.').split(mark).collect();
    let [one, two, three] = parts.as_slice() else { return None };
    let number = |part: &str, most: usize| {
        let digits = (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<u16>().ok()).flatten()
    };
    let small = |part: &str| number(part, 2).and_then(|number| u8::try_from(number).ok());
    if one.len() == 4 {
        return Some(Seen::Whole(i32::from(number(one, 4)?), small(two)?, small(three)?));
    }
    let year = match three.len() {
        2 => 2_000 + i32::from(number(three, 2)?),
        4 => i32::from(number(three, 4)?),
        _ => return None,
    };
    Some(Seen::Pair(small(one)?, small(two)?, year, mark == '.'))
}

/// "5 Dec 2026", "Dec 5, 2026", "5 дек. 2026 г.", "5 de diciembre de 2026".
fn worded(cell: &str) -> Option<Seen> {
    let lower = cell.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let (mut day, mut month, mut year) = (None, None, None);
    for word in words {
        if let Ok(number) = word.parse::<u16>() {
            match number {
                1..=31 if day.is_none() => day = u8::try_from(number).ok(),
                1_900..=2_200 if year.is_none() => year = Some(i32::from(number)),
                // What follows the year is the time of day.
                _ if year.is_some() => break,
                _ => return None,
            }
        } else if month.is_none() {
            let is = |names: &&str| names.split('|').any(|name| word.starts_with(name));
            month = MONTHS.iter().position(|names| is(&names)).and_then(|at| u8::try_from(at + 1).ok());
        }
    }
    Some(Seen::Whole(year?, month?, day?))
}
