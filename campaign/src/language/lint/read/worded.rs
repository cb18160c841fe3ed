//! Dates in words: "11 December 2026", "Dec 11th", «15-го», "el 15"; and seasons, quarters and bare months.

use super::Reader;
use super::date::whole;
use crate::language::Language;
use crate::language::lint::expression::{Day, Expression, Whose};
use crate::language::lint::lexicon::Tag;

impl Reader<'_> {
    /// "11 December 2026", "11th of December", «11 декабря 2026 года», "11 de diciembre de 2026".
    pub(super) fn worded(&self, at: usize, it: &mut Expression) -> Option<usize> {
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
    pub(super) fn month_first(&self, at: usize, it: &mut Expression) -> Option<usize> {
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
    pub(super) fn day_of_month(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let day = self.number(at, 2).filter(|n| (1..=31).contains(n))?;
        let ordinal = self.ordinal(at + 1);
        let article = self.language == Language::Es
            && (matches!(self.before(at), "el" | "del" | "dia") && it.lead.is_some() || self.behind_weekday(at, it))
            && (self.ends(at + 1) && self.text(at + 1) != ":"
                || self.tags(at + 1).any(|(_, tag)| matches!(tag, Tag::Hour(_))));
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

    /// "el jueves 10".
    fn behind_weekday(&self, at: usize, it: &Expression) -> bool {
        let before = at.checked_sub(1);
        it.weekday.is_some() && before.is_some_and(|n| self.tags(n).any(|(_, tag)| matches!(tag, Tag::Weekday(_))))
    }

    /// "the 2nd draft" is no day of a month.
    fn stands(&self, at: usize) -> bool {
        self.ends(at) || self.tags(at).any(|(_, tag)| matches!(tag, Tag::Hour(_) | Tag::Day(_) | Tag::Link))
    }

    pub(super) fn ordinal(&self, at: usize) -> usize {
        match self.text(at) {
            "st" | "nd" | "rd" | "th" | "числа" | "числу" | "-" if self.text(at) != "-" => 1,
            "-" if matches!(self.text(at + 1), "го" | "ое" | "му" | "е") => {
                2 + usize::from(matches!(self.text(at + 2), "числа" | "числу"))
            }
            "го" | "му" => 1,
            _ => 0,
        }
    }

    /// "by Q4", «к январю», "sometime in March": no day at all.
    pub(super) fn season(&self, at: usize, it: &mut Expression) -> Option<usize> {
        if it.says_something() {
            return None;
        }
        let loose = |at: usize| {
            let (length, tag) = self.tags(at).find(|(_, tag)| matches!(tag, Tag::Month(_) | Tag::Loose))?;
            let dated = tag != Tag::Loose && self.number(at + length, 2).is_some();
            (!dated).then_some(at + length)
        };
        if let Some(length) = self.is(at, Tag::Sometime)
            && let Some(end) = loose(at + length)
        {
            it.vague = true;
            return Some(self.year(end).1);
        }
        let end = loose(at).filter(|_| it.is_due())?;
        it.loose = true;
        Some(self.year(end).1)
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
