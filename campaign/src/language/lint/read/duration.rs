//! Terms that are counted and not dated: "within 48 hours", «через неделю», "en un par de días".

use super::Reader;
use crate::language::Language;
use crate::language::lint::lexicon::Tag;

/// Verbs before a term: what follows is the term itself.
const HAVING: &[&str] = &[
    "you",
    "we",
    "they",
    "give",
    "allow",
    "у",
    "есть",
    "дается",
    "дадим",
    "tienes",
    "tienen",
    "tenemos",
    "tendras",
    "tendran",
    "cuentas",
    "cuentan",
    "con",
];

/// A counted term.
pub(super) struct Counted {
    pub end: usize,
    /// Which hours count is open.
    pub open: bool,
    /// Even the number is.
    pub vague: bool,
}

impl Reader<'_> {
    /// "within 48 hours", with its verb's length where a verb asks for it.
    pub(super) fn duration(&self, at: usize) -> Option<Counted> {
        self.tags(at).filter(|(_, tag)| *tag == Tag::Within).find_map(|(length, _)| self.counted(at, at + length))
    }

    fn counted(&self, at: usize, start: usize) -> Option<Counted> {
        let (mut place, vague) = self.how_many(at, start)?;
        if matches!(self.text(place), "-" | "to" | "или" | "or" | "o" | "a")
            && let Some((taken, _)) = self.amount(place + 1)
        {
            place += 1 + taken;
        }
        if let Some(unit) = self.is(place, Tag::WorkingUnit) {
            return Some(Counted { end: place + unit, open: vague, vague });
        }
        let unit = self.is(place, Tag::Unit)?;
        let end = place + unit;
        // "in 3 days of shooting" and "in 24 hours' time": the first is no deadline.
        let of = matches!(self.text(end), "of" | "de" | "'") && self.text(at) != "within";
        // «за час до эфира» counts from something known.
        let known = matches!(self.text(end), "до" | "перед" | "before" | "ahead" | "antes" | "previo");
        // «тизер через неделю после него» as well.
        let known = known || self.text(at) == "через" && end == start + 1 && self.text(end) == "после";
        (!of && !known).then_some(Counted { end, open: true, vague })
    }

    /// The number before a unit; «через неделю» and "in an hour" have none, "a couple of" is any.
    fn how_many(&self, at: usize, place: usize) -> Option<(usize, bool)> {
        if let Some(taken) = self.is(place, Tag::Few) {
            return Some((place + taken, true));
        }
        match (self.language, self.text(place)) {
            (Language::En, "half") => Some((place + 2, false)),
            (Language::Es, "media" | "medio") => Some((place + 1, false)),
            (Language::En, "a" | "an") => Some((place + 1, false)),
            (Language::Ru, "неделю" | "сутки" | "месяц" | "час" | "полчаса" | "полдня" | "полгода")
                if self.text(at) == "через" =>
            {
                Some((place, false))
            }
            (Language::Ru, "недели" | "суток" | "месяца" | "часа")
                if matches!(self.text(at + 1), "течение" | "течении") =>
            {
                Some((place, false))
            }
            _ => self.amount(place).map(|(taken, _)| (place + taken, false)),
        }
    }

    /// "You have 5 days": the verb is no part of the term.
    pub(super) fn asks(&self, at: usize) -> usize {
        self.is(at, Tag::Within).filter(|_| HAVING.contains(&self.text(at))).unwrap_or(0)
    }

    /// A number in digits or in words.
    pub(in crate::language::lint) fn amount(&self, at: usize) -> Option<(usize, u32)> {
        if let Some(number) = self.number(at, 3) {
            return Some((1, number));
        }
        self.tags(at).find_map(|(length, tag)| match tag {
            Tag::Number(number) => Some((length, number)),
            _ => None,
        })
    }
}
