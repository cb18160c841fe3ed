//! A closure put together from two days and a name: which days it closes, or why it cannot be.

use crate::language::Language;
use crate::time::{CivilDate, DayKind, WorkingCalendar};

/// The longest closure that can be said at once, in days.
const LONGEST: i64 = 62;

/// Why two days are no closure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosureError {
    /// A day is missing or no day of the calendar.
    Unreadable,
    /// It ends before it begins.
    Reversed,
    /// It is longer than two months.
    TooLong,
    /// Every day of it is a weekend already.
    NothingToClose,
}

impl ClosureError {
    /// The sentence that says what to do.
    #[must_use]
    pub fn sentence(self, language: Language) -> String {
        language.text(match self {
            Self::Unreadable => "calendar-closure-unreadable",
            Self::Reversed => "calendar-closure-reversed",
            Self::TooLong => "calendar-closure-too-long",
            Self::NothingToClose => "calendar-closure-nothing",
        })
    }
}

/// The days a closure from one day up to and including another closes: weekends are closed anyway.
///
/// # Errors
/// [`ClosureError`], with a sentence for the reader.
pub fn closure(calendar: &WorkingCalendar, from: &str, to: &str) -> Result<Vec<CivilDate>, ClosureError> {
    let read = |text: &str| text.trim().parse::<CivilDate>().map_err(|_| ClosureError::Unreadable);
    let (from, to) = (read(from)?, read(to)?);
    match from.days_until(to) {
        ..0 => return Err(ClosureError::Reversed),
        LONGEST.. => return Err(ClosureError::TooLong),
        _ => {}
    }
    let closes = |date: &CivilDate| calendar.day_kind(*date) != DayKind::Weekend;
    let days: Vec<CivilDate> = from.through(to).filter(closes).collect();
    if days.is_empty() { Err(ClosureError::NothingToClose) } else { Ok(days) }
}

#[cfg(test)]
mod tests {
    use super::super::tests::office;
    use super::*;

    #[test]
    fn a_closure_closes_what_is_not_a_weekend_anyway() {
        let us = office("America/New_York", "US");
        let days = closure(&us, "2026-12-24", "2026-12-28").unwrap();
        let said: Vec<String> = days.iter().map(ToString::to_string).collect();
        assert_eq!(said, ["2026-12-24", "2026-12-25", "2026-12-28"]);
    }

    #[test]
    fn what_is_no_closure_says_why() {
        let us = office("America/New_York", "US");
        let refused = [
            (("2026-02-31", "2026-03-02"), ClosureError::Unreadable),
            (("", "2026-03-02"), ClosureError::Unreadable),
            (("2026-03-02", "2026-03-01"), ClosureError::Reversed),
            (("2026-03-02", "2026-06-01"), ClosureError::TooLong),
            (("2026-12-05", "2026-12-06"), ClosureError::NothingToClose),
        ];
        for ((from, to), why) in refused {
            assert_eq!(closure(&us, from, to), Err(why), "{from} {to}");
            assert!(!why.sentence(Language::Ru).is_empty());
        }
        assert_eq!(closure(&us, "2026-03-02", "2026-05-02").unwrap().len(), 45);
    }
}
