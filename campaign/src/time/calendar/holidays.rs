//! The shipped table of days that differ from the week, by country: a start that a market may edit.
//! `holidays/generate.py` writes most of it.

mod argentina;
mod brazil;
mod britain;
mod canada;
mod chile;
mod colombia;
mod france;
mod germany;
mod kazakhstan;
mod mexico;
mod names;
mod packed;
mod peru;
mod russia;
mod spain;
mod united_states;
mod uzbekistan;

use crate::time::CivilDate;
use packed::Packed;

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

/// The countries the table knows, ISO 3166: where Dateline is at home first, then by code.
#[must_use]
pub const fn countries() -> &'static [&'static str] {
    &["RU", "US", "MX", "AR", "BR", "CA", "CL", "CO", "DE", "ES", "FR", "GB", "KZ", "PE", "UZ"]
}

fn table(country: &str) -> &'static [Packed] {
    match country {
        "RU" => russia::DAYS,
        "US" => united_states::DAYS,
        "MX" => mexico::DAYS,
        "AR" => argentina::DAYS,
        "BR" => brazil::DAYS,
        "CA" => canada::DAYS,
        "CL" => chile::DAYS,
        "CO" => colombia::DAYS,
        "DE" => germany::DAYS,
        "ES" => spain::DAYS,
        "FR" => france::DAYS,
        "GB" => britain::DAYS,
        "KZ" => kazakhstan::DAYS,
        "PE" => peru::DAYS,
        "UZ" => uzbekistan::DAYS,
        _ => &[],
    }
}

/// The entries of one country, in order.
pub fn holidays(country: &str) -> impl Iterator<Item = Entry> {
    table(country).iter().map(|row| {
        let (from, to) = row.span();
        (from, to, row.holiday())
    })
}

/// The years the table covers for every country it knows. Beyond them only the week is known: say so.
#[must_use]
pub const fn covered() -> std::ops::RangeInclusive<i32> {
    2025..=2028
}

/// May the table still change for this day? Some governments move days off by a decree of the year before,
/// and some days follow the moon; until that is settled, the days are a draft.
#[must_use]
pub fn is_provisional(country: &str, date: CivilDate) -> bool {
    let by_decree = matches!(country, "RU" | "KZ" | "UZ" | "AR") && date.year() >= 2027;
    by_decree || row(country, date).is_some_and(Packed::is_estimated)
}

/// Days that many take off beside the law, with the key of their name: offered in the settings, never imposed.
#[must_use]
pub fn offered(country: &str, year: i32) -> Option<(CivilDate, &'static str)> {
    let thanksgiving = |(_, _, holiday): &Entry| *holiday == Holiday::Off("holiday-thanksgiving");
    let mut of_year = holidays(country).filter(|(from, ..)| i32::try_from(from / 10_000) == Ok(year));
    let (from, ..) = of_year.find(thanksgiving).filter(|_| country == "US")?;
    let date = CivilDate::new(year, (from / 100 % 100) as u8, (from % 100) as u8).ok()?;
    Some((date.plus_days(1), "holiday-thanksgiving-friday"))
}

/// What the table says about a day.
pub(super) fn on(country: &str, date: CivilDate) -> Option<Holiday> {
    row(country, date).map(Packed::holiday)
}

fn row(country: &str, date: CivilDate) -> Option<Packed> {
    if !covered().contains(&date.year()) {
        return None;
    }
    let number = date.year().unsigned_abs() * 10_000 + u32::from(date.month()) * 100 + u32::from(date.day());
    let (rows, day) = (table(country), packed::squeeze(number));
    let next = rows.partition_point(|row| row.from() <= day);
    rows.get(next.checked_sub(1)?).copied().filter(|row| day <= row.to())
}
