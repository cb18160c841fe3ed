//! Finds expressions of time: a preposition, then parts in any order, each at most once. What one expression
//! may take is bounded, so the whole text is read in linear time.

mod clause;
mod clock;
mod date;
mod day;
mod duration;
mod lead;
mod number;
mod stretch;
mod told;
mod whose;
mod worded;

use super::expression::Expression;
use super::lexicon::{Half, Lead, Lexicon, Tag};
use super::token::{Kind, Token};
use crate::language::Language;
use std::cell::Cell;

/// A text being read.
pub(super) struct Reader<'a> {
    pub tokens: &'a [Token],
    pub language: Language,
    /// What can stand at each token, looked up once: the grammar asks dozens of times.
    meanings: Vec<(usize, Tag)>,
    spans: Vec<(usize, usize)>,
    /// Phrases looked at so far: the work done.
    pub work: Cell<usize>,
}

impl<'a> Reader<'a> {
    pub fn new(tokens: &'a [Token], language: Language) -> Self {
        let lexicon = Lexicon::of(language);
        let (mut meanings, mut spans) = (Vec::with_capacity(tokens.len()), Vec::with_capacity(tokens.len()));
        for at in 0..tokens.len() {
            let from = meanings.len();
            meaning(tokens, at, lexicon, &mut meanings);
            spans.push((from, meanings.len()));
        }
        let work = Cell::new(meanings.len());
        Self { tokens, language, meanings, spans, work }
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
        let (from, to) = self.spans.get(at).copied().unwrap_or_default();
        let here = self.meanings.get(from..to).unwrap_or_default();
        here.iter().map(|meaning| {
            self.work.set(self.work.get() + 1);
            *meaning
        })
    }

    /// The length of the longest phrase here with such a meaning.
    pub fn is(&self, at: usize, wanted: Tag) -> Option<usize> {
        self.tags(at).find(|(_, tag)| *tag == wanted).map(|(length, _)| length)
    }

    /// The text of a token, or nothing at a wall or the end.
    pub fn text(&self, at: usize) -> &str {
        text(self.tokens, at)
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

    fn expression(&self, at: usize) -> Option<Expression> {
        let mut it = Expression { from: at, to: at, ..Expression::default() };
        if let Some(counted) = self.duration(at) {
            (it.duration, it.to) = (true, counted.end);
            it.from += self.asks(at);
            (it.no_deadline, it.vague) = (!counted.open, counted.vague);
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
        // "soon after launch", «сразу после эфира»: counted from something known.
        if it.vague && matches!(self.text(it.to), "after" | "после" | "despues") {
            it.vague = false;
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

    fn part(&self, at: usize, hour: bool, it: &mut Expression) -> Option<usize> {
        if self.text(at).is_empty() || self.trap(at).is_some() {
            return None;
        }
        self.phrase(at, it)
            .or_else(|| self.days(at, it))
            .or_else(|| self.date(at, it))
            .or_else(|| self.season(at, it))
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
                Tag::VagueIfBy if fresh && it.is_due() => it.vague = true,
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
}

fn text(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).filter(|token| token.kind != Kind::Wall).map_or("", |token| &token.text)
}

/// The meanings of one token and the phrases it begins, longest first.
fn meaning(tokens: &[Token], at: usize, lexicon: &'static Lexicon, into: &mut Vec<(usize, Tag)>) {
    let (pairs, singles) = lexicon.phrases(text(tokens, at), text(tokens, at + 1));
    for (taken, phrases) in [(2, pairs), (1, singles)] {
        for (rest, tag) in phrases {
            if rest.iter().enumerate().all(|(n, word)| text(tokens, at + taken + n) == *word) {
                into.push((taken + rest.len(), *tag));
            }
        }
    }
}
