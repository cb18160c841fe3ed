//! Numbers that are no hours: lengths, amounts, ratios, the end of somebody's opening times.

use super::Reader;
use crate::language::lint::lexicon::Tag;

impl Reader<'_> {
    /// "0:15", "16:9" and "1:30:00" stand in scripts and formats, not in calendars.
    pub(super) fn is_timecode(&self, at: usize) -> bool {
        let zero = self.tokens[at].length == 1 && self.text(at) == "0";
        zero || self.before(at) == ":" && self.tokens[at].glued
            || self.text(at) == "00" && !self.text(at + 2).starts_with("00") && self.before(at) != "a"
    }

    /// "dura 1:45", «уложитесь в 2:00», "9:00 to 18:00": a length, or the end of somebody's hours.
    pub(super) fn measures(&self, at: usize, anchored: bool) -> bool {
        let length = (at.saturating_sub(4)..at).any(|n| LENGTHS.contains(&self.text(n)));
        let behind = matches!(self.text(at + 3), "long" | "min" | "мин" | "минут" | "минуты" | "minutos" | "minutes")
            || (at + 3..at + 6).any(|n| matches!(self.text(n), "хронометража" | "duracion" | "runtime" | "long"));
        let end_of_hours = !anchored
            && at > 1
            && self.is(at - 1, Tag::To).is_some()
            && self.text(at - 1) != ":"
            && self.number(at - 2, 2).is_some()
            && !matches!(self.before(at), "y" | "и" | "and" | "до" | "по");
        length || behind || end_of_hours
    }

    /// "10.50 руб", "by 10.15%".
    pub(super) fn is_amount(&self, at: usize) -> bool {
        matches!(
            self.text(at),
            "%" | "$"
                | "€"
                | "₽"
                | "руб"
                | "рублей"
                | "тыс"
                | "млн"
                | "k"
                | "usd"
                | "eur"
                | "pesos"
                | "million"
                | "millones"
        )
    }

    /// Is this number alone, and not of anything: "at 9 stores", «до 18 лет», "by 20%"?
    pub(super) fn stands_alone(&self, at: usize, end: usize) -> bool {
        let next = self.text(end);
        let joined = matches!(next, "%" | ":" | "+" | "°")
            || matches!(next, "." | "," | "/" | "-") && self.number(end + 1, 9).is_some() && self.tokens[end + 1].glued;
        let measured = matches!(self.before(at), "$" | "€" | "#" | "№");
        let follows = self.ends(end)
            || self.month(end).is_none()
                && self.tags(end).any(|(_, tag)| {
                    matches!(
                        tag,
                        Tag::Weekday(_)
                            | Tag::RelativeDay(_)
                            | Tag::Day(_)
                            | Tag::Zone(_)
                            | Tag::MyTime
                            | Tag::Season(..)
                            | Tag::Ambiguous
                            | Tag::Near
                            | Tag::Part(_)
                            | Tag::TimeWord
                    )
                })
                && !matches!(next, "de" | "en" | "с" | "за" | "from" | "about" | "around")
            || crate::language::lint::lexicon::city(self.tokens.get(end..).unwrap_or_default()).is_some();
        let percents = (at.saturating_sub(6)..at)
            .any(|n| matches!(self.text(n), "percent" | "%" | "процентов" | "процента" | "процент" | "ciento"));
        follows && !joined && !measured && !percents
    }
}

/// What says that minutes and seconds follow.
const LENGTHS: &[&str] = &[
    "dura",
    "duracion",
    "duran",
    "runtime",
    "length",
    "lasts",
    "duration",
    "timecode",
    "long",
    "хронометраж",
    "длится",
    "длительность",
    "длительностью",
    "уложитесь",
    "уложиться",
    "таймкод",
    "таймкоде",
    "таймкода",
    "minuto",
    "minute",
    "минуте",
    "score",
    "счет",
    "счетом",
    "ratio",
    "formato",
    "формат",
    "формате",
    "format",
];
