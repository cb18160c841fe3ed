//! The shipped table of days that differ from the week, by country: a start that a market may edit.

mod mexico;
mod russia;
mod united_states;

use crate::time::CivilDate;

/// How a day differs from what the week says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// Not worked; the Fluent key of its name.
    Off(&'static str),
    /// Worked an hour less.
    Short,
    /// Worked though it is a weekend day.
    Working,
}

/// First and last day as `yyyymmdd` numbers, and what they are.
pub type Entry = (u32, u32, Holiday);

/// The countries the table knows.
#[must_use]
pub const fn countries() -> &'static [&'static str] {
    &["RU", "US", "MX"]
}

/// The entries of one country, in order.
#[must_use]
pub fn holidays(country: &str) -> &'static [Entry] {
    match country {
        "RU" => russia::DAYS,
        "US" => united_states::DAYS,
        "MX" => mexico::DAYS,
        _ => &[],
    }
}

/// The years the table covers for every country it knows. Beyond them only the week is known: say so.
#[must_use]
pub const fn covered() -> std::ops::RangeInclusive<i32> {
    2026..=2027
}

/// May the table still change for this day? Russia's government moves days off by a decree of the year
/// before; until that is settled, the days are a draft.
#[must_use]
pub fn is_provisional(country: &str, date: CivilDate) -> bool {
    country == "RU" && date.year() >= russia::PROVISIONAL_FROM
}

/// What the table says about a day. Linear in the few dozen entries of a country.
pub(super) fn on(country: &str, date: CivilDate) -> Option<Holiday> {
    let number = date.year().unsigned_abs() * 10_000 + u32::from(date.month()) * 100 + u32::from(date.day());
    holidays(country).iter().find(|(from, to, _)| (*from..=*to).contains(&number)).map(|(_, _, holiday)| *holiday)
}
