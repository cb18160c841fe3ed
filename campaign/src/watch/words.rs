//! Says flags and escalations in the reader's language.

use super::{Escalation, Flag, FlagKind};
use crate::args;
use crate::language::when::Printer;
use crate::model::{MarketId, Sections};
use crate::view::{Label, people};

/// One flag as a sentence, on the reader's clock.
#[must_use]
pub fn sentence(flag: &Flag, sections: &Sections, printer: &Printer) -> String {
    let language = printer.language();
    let who = flag.who.as_ref();
    let origin = who.and_then(|who| who.zone(sections)).or_else(|| market_zone(sections, &flag.markets));
    let when = flag.due.map(|at| printer.yours(at, origin.unwrap_or(printer.zone())));
    // How late something came stays as it is; what has not come grows later.
    let late = match flag.kind {
        FlagKind::Late => Some(language.duration(flag.number.saturating_mul(60_000))),
        _ => flag.due.map(|at| language.duration(printer.now().0.saturating_sub(at.0))),
    };
    let args = args! {
        "title" => Label::of(sections, &flag.root, language).thing,
        "field" => Label::of(sections, &flag.path, language).full(language),
        "who" => who.map_or_else(|| language.text("label-somebody"), |who| who.name(sections, language)),
        "what" => &flag.what,
        "when" => when.unwrap_or_default(),
        "late" => late.unwrap_or_default(),
        "number" => flag.number,
        "limit" => flag.limit,
        "markets" => markets(sections, &flag.markets, printer),
    };
    language.format(&format!("watch-flag-{}", flag.kind.code()), &args)
}

/// An escalation as a sentence: that of its one flag, or what its flags have in common.
#[must_use]
pub fn escalation_sentence(escalation: &Escalation, sections: &Sections, printer: &Printer) -> String {
    match escalation.flags.as_slice() {
        [one] => sentence(one, sections, printer),
        many => {
            let language = printer.language();
            let args = args! {
                "rule" => language.text(&format!("watch-rule-{}", escalation.kind.code())),
                "count" => many.len(),
                "markets" => markets(sections, &escalation.markets, printer),
            };
            language.format("watch-flags", &args)
        }
    }
}

/// The markets by name; "all markets" where none is named.
fn markets(sections: &Sections, markets: &[MarketId], printer: &Printer) -> String {
    let language = printer.language();
    let names: Vec<String> =
        markets.iter().filter_map(|market| people::badge(sections, market)).map(|badge| badge.name).collect();
    match names.is_empty() {
        true => language.text("label-all-markets"),
        false => language.list(&names),
    }
}

fn market_zone(sections: &Sections, markets: &[MarketId]) -> Option<crate::time::Zone> {
    Some(sections.markets.get(markets.first()?)?.profile.zone)
}
