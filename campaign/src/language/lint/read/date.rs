//! Dates in digits and in words.

use super::Reader;
use crate::language::Language;
use crate::language::lint::expression::{Clock, Day, Expression, Whose};
use crate::time::Zone;

impl Reader<'_> {
    /// A date in any form.
    pub(super) fn date(&self, at: usize, it: &mut Expression) -> Option<usize> {
        if it.day.is_some_and(|day| day.day.is_some()) {
            return None;
        }
        self.iso(at, it)
            .or_else(|| self.signed(at, it))
            .or_else(|| self.worded(at, it))
            .or_else(|| self.month_first(at, it))
            .or_else(|| self.day_of_month(at, it))
    }

    /// `2026-12-11`, `2026-12-11T18:00`, `2026-12-11T18:00Z`.
    fn iso(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let year = self.number(at, 4).filter(|year| *year >= 1900)?;
        let sign = matches!(self.text(at + 1), "-" | "/" | ".") && self.text(at + 1) == self.text(at + 3);
        let month = self.number(at + 2, 2).filter(|month| sign && (1..=12).contains(month))?;
        let day = self.number(at + 4, 2).filter(|day| (1..=31).contains(day))?;
        it.day = Some(whole(Some(year), Some(month), day));
        let end = at + 5;
        if it.clock.is_some() || !self.glued(end, "t") {
            return Some(end);
        }
        let Some((hour, minute)) = self.number(end + 1, 2).zip(self.number(end + 3, 2)) else { return Some(end) };
        if self.text(end + 2) != ":" || hour > 24 || minute > 59 {
            return Some(end);
        }
        it.clock = Some(Clock { hour: hour as u8, minute: minute as u8, half_known: true });
        let mut end = end + 4;
        if self.text(end) == ":" && self.number(end + 1, 2).is_some() {
            end += 2;
            if self.text(end) == "." && self.number(end + 1, 9).is_some() {
                end += 2;
            }
        }
        if self.glued(end, "z") {
            it.whose = Some(Whose::Zone(Zone::utc()));
            return Some(end + 1);
        }
        Some(self.offset(end, it).unwrap_or(end))
    }

    /// `11.12.2026`, `03/04`, `3/4/2026`.
    fn signed(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let first = self.number(at, 2).filter(|n| (1..=31).contains(n))?;
        let sign = self.text(at + 1);
        if !matches!(sign, "/" | "." | "-") || !self.glued(at + 1, sign) || !self.tokens.get(at + 2)?.glued {
            return None;
        }
        let second = self.number(at + 2, 2).filter(|n| (1..=31).contains(n))?;
        if first > 12 && second > 12 || matches!(self.before(at), "$" | "€" | "/" | "." | "v" | "№" | "#") {
            return None;
        }
        let year = (self.text(at + 3) == sign).then(|| self.number(at + 4, 4)).flatten();
        let year = year.filter(|year| *year >= 1900 || self.tokens[at + 4].length == 2);
        let end = if year.is_some() { at + 5 } else { at + 3 };
        let padded = self.tokens[at].length == 2 && self.tokens[at + 2].length == 2;
        if year.is_none() && !self.stands_as_date(at, end, sign, padded, it) {
            return None;
        }
        let day_first = first > 12 || (sign == "." || self.language != Language::En) && second <= 12;
        let (day, month) = if day_first { (first, second) } else { (second, first) };
        let either_order = sign == "/" && first <= 12 && second <= 12 && first != second;
        let year = year.map(|year| if year < 100 { year + 2000 } else { year });
        it.day = Some(Day { either_order, ..whole(year, Some(month).filter(|m| *m <= 12), day) });
        Some(end)
    }

    /// Without a year, two numbers are a date only where nothing says that they are a ratio, price or version.
    fn stands_as_date(&self, at: usize, end: usize, sign: &str, padded: bool, it: &Expression) -> bool {
        let measured = matches!(
            self.text(end),
            "of" | "de" | "от" | "из" | "%" | "$" | "€" | "₽" | "руб" | "тыс" | "млн" | "." | "mm" | "usd" | "k"
        ) && !(self.text(end) == "." && self.number(end + 1, 4).is_none());
        let dated = it.is_due() || it.weekday.is_some() || it.lead.is_some() && padded;
        match sign {
            _ if measured || self.before(at) == ":" && self.tokens[at].glued && !dated => false,
            "/" => dated || padded || it.lead.is_some() && self.ends(end) || self.is_no_ratio(at, end),
            "." => padded && self.language == Language::Ru && dated && !self.is_hour_like(at, it),
            _ => false,
        }
    }

    /// "2/3 of the views" and "part 1/5" are ratios; "I've blocked 1/12 for reshoots" is a day.
    fn is_no_ratio(&self, at: usize, end: usize) -> bool {
        let fraction = matches!(
            (self.text(at), self.text(at + 2)),
            ("1", "2" | "3" | "4" | "5") | ("2", "3" | "5") | ("3", "4" | "5")
        );
        let counted = self.before(at).strip_suffix('s').unwrap_or(self.before(at));
        !fraction
            && !COUNTED.contains(&counted)
            && (self.ends(end)
                || matches!(
                    self.text(end),
                    "for" | "at" | "in" | "works" | "в" | "на" | "a" | "подходит" | "me" | "nos" | "is"
                ))
    }

    /// «в 10.30» is an hour, «до 10.12» a day.
    fn is_hour_like(&self, at: usize, it: &Expression) -> bool {
        matches!(self.before(at), "в") || it.day.is_some()
    }
}

pub(super) fn whole(year: Option<u32>, month: Option<u32>, day: u32) -> Day {
    Day {
        year: year.map(|year| year as i32),
        month: month.map(|month| month as u8),
        day: Some(day as u8),
        either_order: false,
    }
}

/// What is counted as "3/8".
const COUNTED: &[&str] = &[
    "",
    "part",
    "draft",
    "slide",
    "take",
    "story",
    "reel",
    "post",
    "video",
    "episode",
    "step",
    "option",
    "frame",
    "page",
    "часть",
    "слайд",
    "сторис",
    "дубль",
    "серия",
    "шаг",
    "пост",
    "ролик",
    "кадр",
    "parte",
    "toma",
    "historia",
    "paso",
    "diapositiva",
    "episodio",
    "score",
    "rated",
    "только",
    "solo",
    "only",
    "just",
];
