//! Finds expressions of time: a preposition, then parts in any order, each at most once. What one expression
//! may take is bounded, so the whole text is read in linear time.

mod clock;
mod date;
mod day;
mod lead;
mod whose;

use super::expression::Expression;
use super::lexicon::{Half, Lead, Lexicon, Tag};
use super::token::{Kind, Token};
use crate::language::Language;
use std::cell::Cell;

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

/// A text being read.
pub(super) struct Reader<'a> {
    pub tokens: &'a [Token],
    pub language: Language,
    lexicon: &'static Lexicon,
    /// Phrases compared so far: the work done.
    pub work: Cell<usize>,
}

impl<'a> Reader<'a> {
    pub fn new(tokens: &'a [Token], language: Language) -> Self {
        Self { tokens, language, lexicon: Lexicon::of(language), work: Cell::new(0) }
    }

    /// Every expression of the text.
    pub fn expressions(&self) -> Vec<Expression> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < self.tokens.len() {
            let expression = self.expression(at);
            at = expression.as_ref().map_or(at + 1, |it| it.to.max(at + 1));
            found.extend(expression.filter(Expression::says_something));
        }
        found
    }

    /// What can stand here, longest first.
    pub fn tags(&self, at: usize) -> impl Iterator<Item = (usize, Tag)> + '_ {
        let (pairs, singles) = self.lexicon.phrases(self.text(at), self.text(at + 1));
        let placed = pairs.iter().map(|phrase| (2, phrase)).chain(singles.iter().map(|phrase| (1, phrase)));
        placed.filter_map(move |(taken, (rest, tag))| {
            self.work.set(self.work.get() + 1);
            let same = |(n, word): (usize, &&str)| self.text(at + taken + n) == *word;
            rest.iter().enumerate().all(same).then_some((taken + rest.len(), *tag))
        })
    }

    /// The length of the longest phrase here with such a meaning.
    pub fn is(&self, at: usize, wanted: Tag) -> Option<usize> {
        self.tags(at).find(|(_, tag)| *tag == wanted).map(|(length, _)| length)
    }

    /// The text of a token, or nothing at a wall or the end.
    pub fn text(&self, at: usize) -> &str {
        self.tokens.get(at).filter(|token| token.kind != Kind::Wall).map_or("", |token| &token.text)
    }

    /// The text of the token before.
    pub fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.text(before))
    }

    /// A number here, of at most so many digits.
    pub fn number(&self, at: usize, digits: usize) -> Option<u32> {
        self.tokens.get(at).filter(|it| it.length <= digits).and_then(|it| it.number)
    }

    /// Is this the sign, with no space before it?
    pub fn glued(&self, at: usize, sign: &str) -> bool {
        self.text(at) == sign && self.tokens.get(at).is_some_and(|it| it.glued)
    }

    /// Does a clause end here?
    pub fn ends(&self, at: usize) -> bool {
        matches!(self.text(at), "" | "." | "," | ";" | "!" | "?" | ")" | "…" | ":" | "-" | "/" | "]" | "*" | "|")
            || matches!(
                self.text(at),
                "and"
                    | "or"
                    | "и"
                    | "или"
                    | "y"
                    | "o"
                    | "please"
                    | "pls"
                    | "но"
                    | "but"
                    | "pero"
                    | "por"
                    | "пожалуйста"
                    | "so"
                    | "then"
                    | "ok"
                    | "sharp"
                    | "to"
                    | "with"
                    | "чтобы"
                    | "para"
            )
    }

    fn expression(&self, at: usize) -> Option<Expression> {
        let mut it = Expression { from: at, to: at, ..Expression::default() };
        if let Some(end) = self.duration(at) {
            (it.duration, it.to) = (true, end.0);
            // "You have 5 days": the verb is no part of the term.
            let asked = self.is(at, Tag::Within).filter(|_| HAVING.contains(&self.text(at)));
            it.from += asked.unwrap_or(0);
            it.no_deadline = !end.1;
            it.vague = end.2;
            return Some(it);
        }
        if let Some(trap) = self.trap(at) {
            return Some(Expression { from: at, to: at + trap, ..Expression::default() });
        }
        let (mut place, mut hour) = self.leads(at, &mut it);
        if matches!(it.lead, None | Some(Lead::At)) && self.labelled(at) {
            it.lead = Some(Lead::Due);
        }
        let starts = place;
        for _ in 0..10 {
            let Some((end, next_hour)) = self.next_part(place, starts, hour, &mut it) else { break };
            (place, hour) = (end, next_hour);
            it.to = place;
        }
        if !it.says_something() {
            return None;
        }
        if (it.from..it.to).any(|n| self.text(n) == "(") && self.text(it.to) == ")" {
            it.to += 1;
        }
        if self.text(it.to) == "'" && self.text(it.to + 1) == "s" {
            it.no_deadline = true;
        }
        self.stretch(&mut it);
        Some(it)
    }

    fn trap(&self, at: usize) -> Option<usize> {
        let (longest, _) = self.tags(at).next()?;
        let trap = self.is(at, Tag::Trap)?;
        (trap >= longest).then_some(trap)
    }

    /// "within 48 hours": its end, whether it is open which hours count, and whether even the number is.
    fn duration(&self, at: usize) -> Option<(usize, bool, bool)> {
        self.tags(at).filter(|(_, tag)| *tag == Tag::Within).find_map(|(length, _)| {
            let mut place = at + length;
            let (taken, _) = self.amount(place)?;
            place += taken;
            let mut vague = false;
            if matches!(self.text(place), "-" | "to" | "или" | "or" | "o" | "a")
                && let Some((taken, _)) = self.amount(place + 1)
            {
                (place, vague) = (place + 1 + taken, true);
            }
            if let Some(unit) = self.is(place, Tag::WorkingUnit) {
                return Some((place + unit, vague, vague));
            }
            let unit = self.is(place, Tag::Unit)?;
            // "in 3 days of shooting" and "in 24 hours' time": the first is no deadline.
            let of = matches!(self.text(place + unit), "of" | "de" | "'") && self.text(at) != "within";
            (!of).then_some((place + unit, true, vague))
        })
    }

    /// Does the clause tell what was, and not what is asked for?
    pub fn is_told(&self, it: &Expression) -> bool {
        let stops = |at: &usize| {
            !matches!(
                self.text(*at),
                "" | "." | "!" | "?" | ";" | "," | ":" | "(" | ")" | "-" | "and" | "и" | "y" | "but" | "но"
            )
        };
        let before = (it.from.saturating_sub(7)..it.from).rev().take_while(stops);
        let after = (it.to..it.to + 5).take_while(stops);
        let told = before.chain(after).any(|at| self.is(at, Tag::Told).is_some());
        let ahead = it.near || it.relative.is_some_and(|days| days > 0);
        told && !ahead && it.lead != Some(Lead::Due) && !it.vague && it.from < it.to
    }

    /// A number in digits or in words.
    pub fn amount(&self, at: usize) -> Option<(usize, u32)> {
        if let Some(number) = self.number(at, 3) {
            return Some((1, number));
        }
        self.tags(at).find_map(|(length, tag)| match tag {
            Tag::Number(number) => Some((length, number)),
            _ => None,
        })
    }

    fn part(&self, at: usize, hour: bool, it: &mut Expression) -> Option<usize> {
        if self.text(at).is_empty() || self.trap(at).is_some() {
            return None;
        }
        self.phrase(at, it)
            .or_else(|| self.date(at, it))
            .or_else(|| self.clock(at, hour, it))
            .or_else(|| self.whose(at, it))
    }

    fn phrase(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let fresh = !it.says_something();
        self.tags(at).find_map(|(length, tag)| {
            let end = at + length;
            match tag {
                Tag::Vague if fresh => it.vague = true,
                Tag::VagueIfDue if fresh => it.vague_if_due = true,
                Tag::Biweekly if fresh => it.biweekly = true,
                Tag::Weekend if fresh => it.weekend = true,
                Tag::EndWhole if !it.period_end => it.period_end = true,
                Tag::EndOf if !it.period_end => return self.end_of(end, it),
                Tag::RelativeDay(days) if it.relative.is_none() => return self.relative(at, end, days, it),
                Tag::Weekday(weekday) if it.weekday.is_none() => return self.weekday(at, end, weekday, it),
                Tag::Near | Tag::Past if it.weekday.is_none() => return self.near(end, tag == Tag::Past, it),
                Tag::Part(half) if it.part.is_none() => return self.day_part(end, half, it),
                Tag::Noon if it.clock.is_none() => it.clock = Some(super::expression::Clock::noon()),
                Tag::Midnight if it.clock.is_none() => it.midnight = true,
                Tag::Inclusive if it.names_a_day() => it.inclusive = true,
                _ => return None,
            }
            Some(end)
        })
    }

    fn day_part(&self, end: usize, half: Half, it: &mut Expression) -> Option<usize> {
        if let Some(clock) = &mut it.clock {
            clock.take(half);
        } else if !it.names_a_day() && it.lead.is_none() {
            return None;
        }
        it.part = Some(half);
        Some(end)
    }

    /// "9–18", "Monday to Friday", "from 9 to 18": the other end, and no deadline.
    fn stretch(&self, it: &mut Expression) {
        let Some(length) = self.is(it.to, Tag::To) else { return };
        let word = self.text(it.to);
        if word == "-" || it.no_deadline || matches!(word, "to" | "through" | "thru" | "al" | "a" | "по") {
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
                (it.to, it.no_deadline) = (end, true);
                if let Some(end) = self.whose(it.to, &mut other) {
                    it.to = end;
                }
            }
        }
    }
}
