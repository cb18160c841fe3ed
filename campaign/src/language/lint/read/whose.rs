//! Whose clock: cities, zones, abbreviations, offsets, "my time".

use super::Reader;
use crate::language::lint::expression::{Expression, Whose};
use crate::language::lint::lexicon::{Tag, city};
use crate::language::lint::token::Kind;
use crate::time::Zone;

/// Abbreviations that are also words; they count only in capitals.
const WORDS: &[&str] = &[
    "et", "pt", "ct", "mt", "art", "la", "ny", "z", "est", "ist", "local", "eastern", "pacific", "central", "centro",
    "cop",
];

impl Reader<'_> {
    /// A zone in any form.
    pub(super) fn whose(&self, at: usize, it: &mut Expression) -> Option<usize> {
        if it.whose.is_some() {
            return None;
        }
        self.iana(at, it)
            .or_else(|| self.named(at, it))
            .or_else(|| self.city_here(at, it))
            .or_else(|| if it.clock.is_some() { self.offset(at, it) } else { None })
    }

    fn named(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let (length, whose) = self.tags(at).find_map(|(length, tag)| {
            let whose = match tag {
                Tag::Zone(name) => Whose::Zone(Zone::parse(name).ok()?),
                Tag::Ambiguous => Whose::Ambiguous,
                Tag::Season(name, minutes) => Whose::Season(Zone::parse(name).ok()?, minutes),
                Tag::MyTime => Whose::Mine,
                Tag::AnywhereOnEarth => Whose::AnywhereOnEarth,
                _ => return None,
            };
            self.counts(at, length, it).then_some((length, whose))
        })?;
        let mine = whose == Whose::Mine;
        // «у нас» is whose clock only behind an hour; elsewhere it is whose meeting.
        let place = self.text(at) == "у" && (it.clock.is_none() || self.before(at) == ",");
        if mine
            && (place
                || matches!(self.text(at + length), "is" | "was")
                || !it.says_something() && !self.stands_for_itself(at, at + length))
        {
            return None;
        }
        it.whose = Some(whose);
        let mut end = at + length;
        if whose == Whose::Zone(Zone::utc())
            && let Some(after) = self.offset(end, it)
        {
            return Some(after);
        }
        if !mine && matches!(self.text(end), "time" | "времени" | "время" | "hora") {
            end += 1;
        }
        Some(end)
    }

    /// A short abbreviation must look like one: in capitals, or right behind an hour.
    fn counts(&self, at: usize, length: usize, it: &Expression) -> bool {
        let token = &self.tokens[at];
        let latin = token.text.is_ascii() && token.length <= 7 && length == 1;
        let behind_hour = (it.clock.is_some() || it.midnight) && self.reaches(at, it);
        let word = WORDS.contains(&token.text.as_str());
        !latin
            || token.shouted && (token.length > 2 || behind_hour || it.period_end)
            || behind_hour
                && (!word || token.capital || token.text == "local" || token.text == "est" || token.text == "centro")
    }

    fn reaches(&self, at: usize, it: &Expression) -> bool {
        at <= it.to + 2
    }

    /// "local time" says whose by itself; "my time" is as often somebody's leisure.
    fn stands_for_itself(&self, at: usize, end: usize) -> bool {
        let long = end > at + 1;
        let owner = matches!(
            self.text(at),
            "my" | "our" | "your" | "their" | "local" | "his" | "her" | "у" | "de" | "su" | "tu" | "mi" | "nuestro"
        );
        let clock =
            matches!((self.text(at), self.text(at + 1)), ("local", "time") | ("mi" | "nuestra", "hora") | (_, "local"));
        let leisure = owner && !clock;
        let noun = matches!(self.text(at), "по") && !matches!(self.text(end - 1), "времени");
        long && !leisure && !noun
    }

    /// A city, with or without "time" beside it.
    fn city_here(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let word = self.tags(at).filter(|(_, tag)| *tag == Tag::TimeWord).find_map(|(length, _)| {
            let end = at + length;
            let abbreviated = self.named(end, &mut it.clone()).is_some();
            (abbreviated || city(self.tokens.get(end..)?).is_some()).then_some(length)
        });
        let explicit = word.filter(|_| !matches!(self.text(at), "de" | "en"));
        let start = at + word.unwrap_or(0);
        if explicit.is_some()
            && let Some(end) = self.named(start, it)
        {
            return Some(end);
        }
        let (length, zone) = city(self.tokens.get(start..)?)?;
        let mut end = start + length;
        let time_behind = self.is(end, Tag::TimeWord).filter(|_| !matches!(self.text(end), "de" | "en"));
        let named_as_zone = explicit.is_some() || time_behind.is_some() || self.before(start) == "по";
        let hour = it.clock.is_some() || it.midnight || it.period_end;
        let hour_ahead = self.number(end, 2).is_some() && matches!(self.text(end + 1), ":" | "h" | "pm" | "am");
        if !hour && !named_as_zone && !hour_ahead {
            return None;
        }
        it.whose = Some(Whose::Zone(zone));
        end += time_behind.unwrap_or(0);
        Some(end)
    }

    /// `Europe/Moscow`, `America/Argentina/Buenos_Aires`.
    fn iana(&self, at: usize, it: &mut Expression) -> Option<usize> {
        if self.text(at + 1) != "/" || self.tokens.get(at)?.kind != Kind::Word || !self.tokens[at].capital {
            return None;
        }
        let mut name = String::new();
        let mut best = None;
        for n in at..(at + 9).min(self.tokens.len()) {
            let token = &self.tokens[n];
            if token.kind == Kind::Wall || n > at && !token.glued {
                break;
            }
            name.push_str(&token.text);
            if let Some(zone) = iana(&name) {
                best = Some((n + 1, zone));
            }
        }
        let (end, zone) = best?;
        it.whose = Some(Whose::Zone(zone));
        Some(end)
    }

    /// `+03:00`, `+3`, `−5`.
    pub(super) fn offset(&self, at: usize, it: &mut Expression) -> Option<usize> {
        let sign = match self.text(at) {
            "+" => 1,
            "-" => -1,
            _ => return None,
        };
        let hours = self.number(at + 1, 2).filter(|hours| *hours <= 14 && self.tokens[at + 1].glued)?;
        let minutes = self.number(at + 3, 2).filter(|m| *m < 60 && self.text(at + 2) == ":");
        let behind_utc = it.whose == Some(Whose::Zone(Zone::utc()));
        if minutes.is_none() && !behind_utc {
            return None;
        }
        it.whose = Some(Whose::Offset(sign * (hours as i32 * 60 + minutes.unwrap_or(0) as i32)));
        Some(if minutes.is_some() { at + 4 } else { at + 2 })
    }
}

/// A zone by a name whose capitals were folded away.
fn iana(folded: &str) -> Option<Zone> {
    if !folded.contains('/') || folded.ends_with(['/', '_', '-']) {
        return None;
    }
    let mut name = String::with_capacity(folded.len());
    let mut start = true;
    for c in folded.chars() {
        name.push(if start { c.to_ascii_uppercase() } else { c });
        start = !c.is_ascii_alphabetic();
    }
    Zone::parse(&name).or_else(|_| Zone::parse(&name.replace("_Of_", "_of_").replace("_Es_", "_es_"))).ok()
}
