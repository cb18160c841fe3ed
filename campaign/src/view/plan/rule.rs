//! A rule in words: "3 working days before go-live, 18:00".

use super::moves::market_name;
use crate::args;
use crate::language::Language;
use crate::model::{CountsFrom, Rule, Sections, Unit};

/// A rule in the reader's words.
#[must_use]
pub fn rule_words(sections: &Sections, rule: &Rule, language: Language) -> String {
    let count = args! {"count" => rule.days.abs()};
    let days = match rule.unit {
        Unit::Working => language.format("plan-rule-working", &count),
        Unit::Calendar => language.format("plan-rule-calendar", &count),
    };
    let anchor = match &rule.anchor {
        CountsFrom::Own => language.text("plan-anchor-own"),
        CountsFrom::First => language.text("plan-anchor-first"),
        CountsFrom::Last => language.text("plan-anchor-last"),
        CountsFrom::Market(id) => {
            language.format("plan-anchor-market", &args! {"market" => market_name(sections, id, language)})
        }
    };
    let (anchor, clock) = (anchor, rule.time.to_string());
    match rule.days {
        0 => language.format("plan-rule-on", &args! {"anchor" => anchor, "clock" => clock}),
        ..0 => language.format("plan-rule-before", &args! {"days" => days, "anchor" => anchor, "clock" => clock}),
        _ => language.format("plan-rule-after", &args! {"days" => days, "anchor" => anchor, "clock" => clock}),
    }
}
