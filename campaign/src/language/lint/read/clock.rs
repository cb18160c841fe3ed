//! Hours: "18:00", "6 pm", "18h", "half past five", «9 утра», "las 9 de la noche".

use super::Reader;
use crate::language::Language;
use crate::language::lint::expression::{Clock, Expression};
use crate::language::lint::lexicon::{Half, Tag};

impl Clock {
    pub(in crate::language::lint) const fn noon() -> Self {
        Self { hour: 12, minute: 0, half_known: true }
    }

    /// Learns which half of the day is meant.
    pub(in crate::language::lint) fn take(&mut self, half: Half) {
        self.half_known = true;
        let afternoon = match half {
            Half::Am => false,
            Half::Pm => true,
            Half::Night => self.hour >= 6,
        };
        if afternoon && self.hour < 12 {
            self.hour += 12;
        } else if !afternoon && self.hour == 12 {
            self.hour = 0;
        }
    }
}

impl Reader<'_> {
    /// An hour in any form; a bare number only where a preposition asks for one.
    pub(super) fn clock(&self, at: usize, asked: bool, it: &mut Expression) -> Option<usize> {
        if it.clock.is_some() || it.midnight {
            return None;
        }
        let (clock, end) =
            self.around(at).or_else(|| self.digits(at, asked, it)).or_else(|| self.bare(at, asked, it))?;
        it.clock = Some(clock);
        Some(end)
    }

    /// "half past five", "quarter to 6", «половина шестого» is left to people.
    fn around(&self, at: usize) -> Option<(Clock, usize)> {
        self.tags(at).find_map(|(length, tag)| {
            let Tag::Around(minutes) = tag else { return None };
            let (taken, hour) = self.amount(at + length).filter(|(_, hour)| (1..=12).contains(hour))?;
            let minute = hour as i32 * 60 + i32::from(minutes);
            let clock = Clock { hour: (minute / 60) as u8, minute: (minute % 60) as u8, half_known: false };
            Some(self.half(clock, at + length + taken))
        })
    }

    /// "18:00", "18.00", "18h30", "6:30 pm".
    fn digits(&self, at: usize, asked: bool, it: &Expression) -> Option<(Clock, usize)> {
        let hour = self.number(at, 2).filter(|hour| *hour <= 24)?;
        let sign = self.text(at + 1);
        let minute = self.number(at + 2, 2).filter(|minute| *minute < 60 && self.tokens[at + 2].length == 2)?;
        let joined = self.glued(at + 1, sign) && self.tokens[at + 2].glued;
        let two = self.tokens[at].length == 2;
        let anchored = asked || it.names_a_day() || it.lead.is_some() || it.whose.is_some();
        let is_clock = match sign {
            ":" => {
                joined
                    && (anchored && self.text(at) != "0" || !self.is_timecode(at))
                    && !matches!((hour, minute), (9, 16) | (16, 9 | 10))
                    && (anchored || two)
                    && !self.measures(at, anchored)
            }
            "." => joined && anchored && self.text(at + 3) != "." && !self.is_amount(at + 3),
            "h" => joined,
            _ => false,
        };
        if !is_clock {
            return None;
        }
        let known = two || self.language != Language::En || hour == 0;
        let (clock, mut end) = self.half(Clock { hour: hour as u8, minute: minute as u8, half_known: known }, at + 3);
        if sign == ":" && clock.half_known && self.glued(end, ":") && self.number(end + 1, 2).is_some() {
            end += 2;
        }
        if !clock.half_known && !anchored {
            return None;
        }
        Some((clock, end + self.is(end, Tag::HourMark).filter(|_| self.text(end) != "-").unwrap_or(0)))
    }

    /// "6 pm", "18h", «18 часов», and after a preposition "9".
    fn bare(&self, at: usize, asked: bool, it: &Expression) -> Option<(Clock, usize)> {
        let (taken, hour) = self.amount(at).filter(|(_, hour)| *hour <= 24)?;
        let mut end = at + taken;
        // «на два дня», «на 2 часа»: how long, not when.
        if self.before(at) == "на" && matches!(self.text(end), "дня" | "часа" | "часов" | "час" | "дней")
        {
            return None;
        }
        let mut minute = 0;
        if let Some((length, minutes)) = self.tags(end).find_map(|(length, tag)| match tag {
            Tag::Minutes(minutes) => Some((length, minutes)),
            _ => None,
        }) {
            (end, minute) = (end + length, minutes);
        }
        let numeral = self.tokens[at].number.is_some();
        let mark = self.is(end, Tag::HourMark).filter(|_| asked || numeral && self.glued_mark(end));
        let marked = mark.is_some() && (asked || it.names_a_day() || it.lead.is_some());
        end += mark.filter(|_| marked).unwrap_or(0);
        let known = hour > 12 || hour == 0 || self.language == Language::Ru || marked && self.is_h(end - 1);
        let raw = Clock { hour: hour as u8, minute, half_known: known };
        let (clock, after) = self.half(raw, end);
        let halved = after > end;
        let spelled_unasked = !numeral && !asked;
        if spelled_unasked || !(halved || marked || asked && self.stands_alone(at, end)) {
            return None;
        }
        if halved && !asked && self.language != Language::En && !self.anchors(it, after, end) {
            return None;
        }
        Some((clock, after))
    }

    fn anchors(&self, it: &Expression, after: usize, end: usize) -> bool {
        it.names_a_day()
            || it.lead.is_some()
            || after > end + 1
            || self.language == Language::Ru
            || self.text(end) == "pm"
            || self.text(end) == "am"
    }

    fn glued_mark(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|it| it.glued)
    }

    fn is_h(&self, at: usize) -> bool {
        matches!(self.text(at), "h" | "hs" | "hrs" | "horas" | "hours")
    }

    /// am, pm and their like.
    fn half(&self, mut clock: Clock, at: usize) -> (Clock, usize) {
        let found = self.tags(at).find_map(|(length, tag)| match tag {
            Tag::Half(half) => Some((length, half)),
            _ => None,
        });
        // «15 дня» could be a half of a day of another thing: only hours of twelve have halves.
        let Some((length, half)) = found.filter(|_| (1..=12).contains(&clock.hour)) else { return (clock, at) };
        clock.take(half);
        (clock, at + length)
    }
}
