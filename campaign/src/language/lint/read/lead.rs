//! What stands before and between the parts of an expression: prepositions, labels, linking words.

use super::Reader;
use crate::language::lint::expression::Expression;
use crate::language::lint::lexicon::{Lead, Tag};

impl Reader<'_> {
    /// A part here, or behind a few linking words.
    pub(super) fn next_part(&self, at: usize, starts: usize, hour: bool, it: &mut Expression) -> Option<(usize, bool)> {
        if it.vague && self.tags(at).any(|(_, tag)| matches!(tag, Tag::Zone(_) | Tag::MyTime)) {
            return None;
        }
        if let Some(end) = self.part(at, hour, it) {
            return Some((end, false));
        }
        if at == starts && !it.says_something() {
            return None;
        }
        let mut place = at;
        if it.vague {
            return None;
        }
        for _ in 0..3 {
            let lead = self.tags(place).find(|(_, tag)| matches!(tag, Tag::Hour(_) | Tag::Day(_) | Tag::Link))?;
            let from = matches!(lead.1, Tag::Hour(Lead::From) | Tag::Day(Lead::From));
            let aside = self.text(place) == ","
                && self
                    .tags(place + 1)
                    .any(|(_, tag)| matches!(tag, Tag::Part(_)) || matches!(self.text(place + 1), "у"));
            if aside || from && self.number(place + lead.0, 2).is_none() {
                return None;
            }
            let hour = self.tags(place).any(|(length, tag)| length == lead.0 && matches!(tag, Tag::Hour(_)));
            let due = self.tags(place).find_map(|(length, tag)| match tag {
                Tag::Day(kind @ (Lead::Due | Lead::Until)) | Tag::Hour(kind @ (Lead::Due | Lead::Until)) => {
                    (length == lead.0).then_some(kind)
                }
                _ => None,
            });
            place += lead.0;
            if let Some(end) = self.part(place, hour, it) {
                if !it.is_due() {
                    it.lead = due.or(it.lead);
                }
                return Some((end, false));
            }
        }
        None
    }

    /// The prepositions before an expression: where they end, and whether an hour may follow.
    pub(super) fn leads(&self, at: usize, it: &mut Expression) -> (usize, bool) {
        if let Some(place) = self.through(at) {
            it.lead = Some(Lead::Due);
            return (place, false);
        }
        let (mut place, mut hour) = (at, false);
        for _ in 0..3 {
            let lead = self.tags(place).find(|(_, tag)| matches!(tag, Tag::Day(_) | Tag::Hour(_)));
            let Some((length, Tag::Day(kind) | Tag::Hour(kind))) = lead else { break };
            // «на днях», "a la brevedad": a longer phrase is not a preposition and its day.
            let longest = self.tags(place).take_while(|(longer, _)| *longer > length).any(|(longer, tag)| match tag {
                Tag::EndOf => self.end_of(place + longer, &mut it.clone()).is_some(),
                _ => true,
            });
            let about = matches!(self.text(place), "around" | "about") && self.amount(place + length).is_none();
            if longest || about {
                break;
            }
            it.lead = match it.lead {
                Some(before) if before != Lead::At => Some(before),
                _ => Some(kind),
            };
            hour = self.tags(place).any(|(it, tag)| it == length && matches!(tag, Tag::Hour(_)));
            place += length;
        }
        if it.lead.is_some() && matches!(self.text(place), "the" | "el" | "la" | "a" | "las") && !hour {
            place += 1;
        } else if it.lead.is_some() && self.text(place) == "the" {
            (place, hour) = (place + 1, false);
        }
        if it.lead == Some(Lead::From) {
            it.no_deadline = true;
        }
        (place, hour)
    }

    /// «по 15 декабря», «по пятницу»: that day is the last one, which is no question; «по Москве» is whose clock.
    fn through(&self, at: usize) -> Option<usize> {
        let place = at + 1;
        let day = self.tags(place).any(|(_, tag)| matches!(tag, Tag::Weekday(_)))
            || self.number(place, 2).is_some() && (self.month(place + 1).is_some() || self.ordinal(place + 1) > 0);
        (self.text(at) == "по" && day).then_some(place)
    }

    /// "por la noche": the words are part of a habit, not a term.
    pub fn follows_preposition(&self, it: &Expression) -> bool {
        matches!(self.before(it.from), "por" | "de" | "en" | "in" | "of" | "than" | "чем" | "que")
    }

    /// Does a label such as "Deadline:" stand right before?
    pub(super) fn labelled(&self, at: usize) -> bool {
        let mut place = at;
        for _ in 0..4 {
            place = match place.checked_sub(1) {
                Some(before) => before,
                None => return false,
            };
            if self.tags(place).any(|(length, tag)| tag == Tag::Label && place + length <= at) {
                return true;
            }
            let passes = matches!(
                self.text(place),
                ":" | "-" | "is" | "es" | "el" | "date" | "limite" | "сдачи" | "*" | "are" | "entrega" | "the"
            );
            if !passes {
                return false;
            }
        }
        false
    }
}
