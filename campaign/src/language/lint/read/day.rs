//! Weekdays, relative days, and the ends of periods.

use super::Reader;
use crate::language::Language;
use crate::language::lint::expression::Expression;
use crate::language::lint::lexicon::Tag;

impl Reader<'_> {
    pub(super) fn weekday(&self, at: usize, end: usize, weekday: u8, it: &mut Expression) -> Option<usize> {
        if self.before(at) == "los" || self.glued(at.max(1), "-") || self.is_plain_word(at, end, it) {
            return None;
        }
        it.weekday = Some(weekday);
        let dotted = self.tokens[end - 1].length <= 4 && self.text(end) == ".";
        let goes_on = self.number(end + 1, 4).is_some() || self.text(end + 1) == ",";
        let end = if dotted && goes_on { end + 1 } else { end };
        if matches!(self.text(end), "pasado" | "прошлой") {
            it.no_deadline = true;
            return Some(end + 1);
        }
        for (phrase, length) in AFTER {
            if phrase.iter().enumerate().all(|(n, word)| self.text(end + n) == *word) {
                it.near = true;
                return Some(end + length);
            }
        }
        Some(end)
    }

    /// «среда» and "sat", "sun", "mar", "dom" are more than weekdays.
    fn is_plain_word(&self, at: usize, end: usize, it: &Expression) -> bool {
        let short = self.tokens[at].length <= 3 && self.language != Language::Ru;
        let anchored = it.is_due() || it.names_a_day() || it.clock.is_some() || self.tokens[at].capital;
        let followed = self.number(end, 2).is_some() || self.text(end) == ",";
        short && !anchored && !followed
    }

    pub(super) fn near(&self, at: usize, past: bool, it: &mut Expression) -> Option<usize> {
        let (length, weekday) = self.tags(at).find_map(|(length, tag)| match tag {
            Tag::Weekday(weekday) => Some((length, weekday)),
            _ => None,
        })?;
        let end = self.weekday(at, at + length, weekday, it)?;
        if past {
            it.no_deadline = it.no_deadline || !self.keeps_hours(end);
        } else {
            it.near = true;
        }
        Some(end)
    }

    /// "every Friday at 6 pm" still has an hour to ask about.
    fn keeps_hours(&self, at: usize) -> bool {
        self.tags(at).any(|(_, tag)| matches!(tag, Tag::Hour(_)))
    }

    pub(super) fn relative(&self, at: usize, end: usize, days: i8, it: &mut Expression) -> Option<usize> {
        let article = matches!(self.before(at), "la" | "una" | "cada" | "toda" | "media" | "buena" | "de" | "del");
        if self.text(at) == "mañana" && article {
            return None;
        }
        it.relative = Some(days);
        it.today = matches!(self.text(at), "today" | "hoy" | "сегодня") && end == at + 1;
        Some(end)
    }

    /// What has an end: a period, a weekday, a month, a date.
    pub(super) fn end_of(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let mut place = at;
        for _ in 0..3 {
            if let Some(end) = self.ended(place, at, it) {
                it.period_end = true;
                return Some(end);
            }
            let passes = self.tags(place).find(|(_, tag)| matches!(tag, Tag::Near | Tag::Link | Tag::Day(_)))?;
            place += passes.0;
        }
        None
    }

    /// Does a clause begin here?
    fn opens(&self, at: usize) -> bool {
        matches!(
            self.before(at),
            "" | "."
                | "!"
                | "?"
                | ";"
                | ","
                | ":"
                | "-"
                | "because"
                | "that"
                | "but"
                | "and"
                | "pero"
                | "porque"
                | "que"
                | "y"
        )
    }

    fn ended(&self, at: usize, start: usize, it: &mut Expression) -> Option<usize> {
        let (length, tag) = self
            .tags(at)
            .find(|(_, tag)| {
                matches!(tag, Tag::Period | Tag::Weekday(_) | Tag::Month(_) | Tag::RelativeDay(_) | Tag::Weekend)
            })
            .or_else(|| self.date(at, it).map(|end| (end - at, Tag::Period)))?;
        match tag {
            Tag::Weekday(weekday) => it.weekday = Some(weekday),
            Tag::Month(_) => return Some(self.year(at + length).1),
            // "fin de semana" is the weekend, "fin de la semana" the end of the week.
            _ if self.text(at) == "semana" && self.before(start) == "de" && at == start => return None,
            Tag::Weekend if self.language == Language::Es => return None,
            _ => {}
        }
        // "at the end of the day it is about trust"
        let lead = (start.saturating_sub(4)..start).rev().find(|n| matches!(self.text(*n), "at" | "al"));
        let opens = lead.is_some_and(|lead| self.opens(lead));
        let next = self.text(at + length);
        let goes_on =
            !matches!(next, "" | "." | ";" | "!" | ")" | "on" | "?" | "del" | "el" | "de") && (opens || next != ",");
        let idiom = lead.is_some() && goes_on && matches!(self.text(at + length - 1), "day" | "dia");
        let polite = next == ","
            && matches!(self.text(at + length + 1), "please" | "pls" | "por" | "porfa" | "thanks" | "gracias");
        (!idiom || polite).then_some(at + length)
    }
}

/// What, behind a weekday, says which week: "Friday next week", "viernes que viene".
const AFTER: &[(&[&str], usize)] = &[
    (&["of", "next", "week"], 3),
    (&["of", "this", "week"], 3),
    (&["next", "week"], 2),
    (&["this", "week"], 2),
    (&["week", "after", "next"], 3),
    (&["que", "viene"], 2),
    (&["que", "entra"], 2),
    (&["proximo"], 1),
    (&["siguiente"], 1),
    (&["de", "la", "semana", "que", "viene"], 5),
    (&["de", "la", "proxima", "semana"], 4),
    (&["de", "esta", "semana"], 3),
    (&["de", "la", "semana", "proxima"], 4),
    (&["de", "la", "semana", "siguiente"], 4),
    (&["следующей", "недели"], 2),
    (&["этой", "недели"], 2),
    (&["на", "следующей", "неделе"], 3),
    (&["на", "этой", "неделе"], 3),
];
