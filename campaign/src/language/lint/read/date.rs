//! Dates in digits and in words.

use super::Reader;
use crate::language::Language;
use crate::language::lint::expression::{Clock, Day, Expression, Whose};
use crate::language::lint::lexicon::Tag;
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

    /// "11 December 2026", "11th of December", «11 декабря 2026 года», "11 de diciembre de 2026".
    fn worded(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let day = self.number(at, 2).filter(|n| (1..=31).contains(n))?;
        let mut place = at + 1;
        place += self.ordinal(place);
        let slashed = self.text(place) == "/";
        if matches!(self.text(place), "of" | "de" | "-" | "/") {
            place += 1;
        }
        let (length, month) = self.month(place)?;
        place += length + usize::from(slashed && self.text(place + length) == "/");
        if self.text(place) == "." && self.tokens[place - 1].length <= 4 && self.number(place + 1, 4).is_some() {
            place += 1;
        }
        let (year, end) = self.year(place);
        it.day = Some(whole(year, Some(month), day));
        Some(end)
    }

    /// "December 11, 2026", "Dec 11th".
    fn month_first(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let (length, month) = self.month(at)?;
        let place = at + length + usize::from(self.text(at + length) == ".");
        let clock = self.text(place + 1) == ":" || self.tags(place + 1).any(|(_, tag)| matches!(tag, Tag::Half(_)));
        let Some(day) = self.number(place, 2).filter(|n| (1..=31).contains(n) && !clock) else {
            // "9 am PST in July": the month says which season.
            let hint = matches!(it.whose, Some(Whose::Season(..))) && it.day.is_none();
            it.day = if hint { Some(Day { month: Some(month as u8), ..Day::default() }) } else { it.day };
            return hint.then_some(at + length);
        };
        let end = place + 1;
        let (year, end) = self.year(end + self.ordinal(end));
        it.day = Some(whole(year, Some(month), day));
        Some(end)
    }

    /// "the 15th", «15-го», «15 числа», "el 15".
    fn day_of_month(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let day = self.number(at, 2).filter(|n| (1..=31).contains(n))?;
        let ordinal = self.ordinal(at + 1);
        let article = self.language == Language::Es
            && matches!(self.before(at), "el" | "del" | "dia")
            && it.lead.is_some()
            && self.ends(at + 1);
        let said = match self.language {
            Language::En => ordinal > 0 && (it.lead.is_some() || it.weekday.is_some()) && self.stands(at + 1 + ordinal),
            Language::Ru => ordinal > 0 && (it.lead.is_some() || it.weekday.is_some()),
            Language::Es => article,
        };
        if !said || it.weekday.is_none() && self.before(at) == "'" {
            return None;
        }
        it.day = Some(whole(None, None, day));
        Some(at + 1 + ordinal)
    }

    /// "the 2nd draft" is no day of a month.
    fn stands(&self, at: usize) -> bool {
        self.ends(at) || self.tags(at).any(|(_, tag)| matches!(tag, Tag::Hour(_) | Tag::Day(_) | Tag::Link))
    }

    fn ordinal(&self, at: usize) -> usize {
        match self.text(at) {
            "st" | "nd" | "rd" | "th" | "числа" | "числу" | "-" if self.text(at) != "-" => 1,
            "-" if matches!(self.text(at + 1), "го" | "ое" | "му" | "е") => {
                2 + usize::from(matches!(self.text(at + 2), "числа" | "числу"))
            }
            "го" | "му" => 1,
            _ => 0,
        }
    }

    pub(super) fn month(&self, at: usize) -> Option<(usize, u32)> {
        self.tags(at).find_map(|(length, tag)| match tag {
            Tag::Month(month) => Some((length, u32::from(month))),
            _ => None,
        })
    }

    /// A year here, perhaps behind a comma or "de", and where it ends.
    pub(super) fn year(&self, at: usize) -> (Option<u32>, usize) {
        let place = at + usize::from(matches!(self.text(at), "," | "de" | "del"));
        match self.number(place, 4).filter(|year| (1900..=2200).contains(year)) {
            Some(year) if self.text(place + 1) != ":" => {
                let word = matches!(self.text(place + 1), "года" | "г" | "году");
                let end = place + 1 + usize::from(word);
                let dot = self.text(place + 1) == "г" && self.text(place + 2) == ".";
                (Some(year), end + usize::from(dot))
            }
            _ => (None, at),
        }
    }
}

fn whole(year: Option<u32>, month: Option<u32>, day: u32) -> Day {
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
