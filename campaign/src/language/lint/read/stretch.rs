//! Stretches: "9–18", "Monday to Friday", "10–12 December". Days to be kept are a date; hours alone are a habit.

use super::Reader;
use crate::language::lint::expression::{Day, Expression};
use crate::language::lint::lexicon::Tag;

impl Reader<'_> {
    /// "10–12 December", «с 10 по 12 декабря», "del 10 al 12 de diciembre", "Dec 10 to 12": the last day of them.
    pub(super) fn days(&self, at: usize, it: &mut Expression) -> Option<usize> {
        if it.day.is_some() {
            return None;
        }
        let first = at + usize::from(matches!(self.text(at), "del" | "с" | "со" | "from" | "between" | "entre"));
        let first = first + usize::from(first > at && self.text(first) == "el");
        let mut begins = Expression::default();
        let month_first = self.month_first(first, &mut begins).filter(|_| begins.day.is_some());
        let end = match month_first {
            Some(end) => self.last_behind_month(end, begins.day?, it)?,
            None => self.last_with_month(first, it)?,
        };
        it.days = true;
        // "from the 10th to the 12th" begins and ends.
        it.no_deadline = false;
        Some(end)
    }

    /// "10–12 December", "10 December – 2 January".
    fn last_with_month(&self, at: usize, it: &mut Expression) -> Option<usize> {
        self.number(at, 2).filter(|n| (1..=31).contains(n))?;
        let whole = self.worded(at, &mut Expression::default());
        let place = whole.unwrap_or(at + 1 + self.ordinal(at + 1));
        let joined = self.joins(place)?;
        let mut ends = Expression::default();
        let end = self.worded(place + joined, &mut ends)?;
        it.day = ends.day;
        Some(end)
    }

    /// "Dec 10–12", "Dec 10 to Jan 2".
    fn last_behind_month(&self, place: usize, begins: Day, it: &mut Expression) -> Option<usize> {
        let last = place + self.joins(place)?;
        let mut ends = Expression::default();
        if let Some(end) = self.month_first(last, &mut ends).filter(|_| ends.day.is_some()) {
            it.day = ends.day;
            return Some(end);
        }
        let day = self.number(last, 2).filter(|n| (1..=31).contains(n))?;
        let clock = self.text(last + 1) == ":" || self.tags(last + 1).any(|(_, tag)| matches!(tag, Tag::Half(_)));
        if clock {
            return None;
        }
        let end = last + 1 + self.ordinal(last + 1);
        let (year, end) = self.year(end);
        it.day =
            Some(Day { day: u8::try_from(day).ok(), year: year.map(|year| year as i32).or(begins.year), ..begins });
        Some(end)
    }

    fn joins(&self, at: usize) -> Option<usize> {
        let word = matches!(
            self.text(at),
            "-" | "to"
                | "through"
                | "thru"
                | "till"
                | "until"
                | "and"
                | "&"
                | "a"
                | "al"
                | "по"
                | "до"
                | "и"
                | "y"
                | "hasta"
        );
        let article = usize::from(matches!(self.text(at + 1), "the" | "el"));
        word.then_some(1 + article)
    }

    /// The other end of a stretch of hours or weekdays: no deadline, unless a day is named on which it is kept.
    pub(super) fn stretch(&self, it: &mut Expression) {
        let Some(length) = self.is(it.to, Tag::To) else { return };
        let word = self.text(it.to);
        if word == "-" || it.no_deadline || matches!(word, "to" | "through" | "thru" | "al" | "a" | "по" | "до") {
            let mut other = Expression::default();
            let has_hour = it.clock.is_some();
            let mut place = it.to + length;
            if matches!(self.text(place), "las" | "la" | "el") {
                place += 1;
            }
            if let Some(end) = self.part(place, has_hour, &mut other)
                && (other.clock.is_some() && it.clock.is_some()
                    || other.weekday.is_some() && it.weekday.is_some()
                    || other.day.is_some() && it.day.is_some())
            {
                it.to = end;
                if let Some(end) = self.whose(end, &mut other) {
                    it.to = end;
                }
                it.whose = it.whose.or(other.whose);
                if other.clock.is_some()
                    && let Some((end, _)) = self.next_part(it.to, it.from, false, it)
                {
                    it.to = end;
                }
                join(it, &other);
            }
        }
    }
}

/// "Thu 10 Dec 14:00–15:00" is a meeting and needs a clock's owner, "9–18" are somebody's hours.
fn join(it: &mut Expression, other: &Expression) {
    it.no_deadline = other.clock.is_none() || it.day.is_none() && it.weekday.is_none();
    if let (Some(clock), Some(last)) = (&mut it.clock, other.clock) {
        // "9:00–9:30 am": the half of the second hour is that of the first.
        clock.half_known |= last.half_known;
    }
}
