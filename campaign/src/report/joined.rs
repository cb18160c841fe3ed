//! What other rooms add to a report: open risks with every market's response, and the decisions with their why.

use super::{ReportBlock, Scope};
use crate::args;
use crate::language::Language;
use crate::meetings::on_clocks;
use crate::model::{Decision, Sections};
use crate::view::people;
use crate::view::risks::{MarketRecap, risks_for_recap};

/// The open risks, the most serious first, with what each market does about them (story 11).
pub(crate) fn risks(sections: &Sections, language: Language) -> ReportBlock {
    let market = |one: &MarketRecap| {
        let says: Vec<&str> = one.rating.iter().map(String::as_str).chain([one.response.as_str()]).collect();
        let says: Vec<&str> = says.into_iter().filter(|words| !words.is_empty()).collect();
        format!("{}: {}", one.badge.name, says.join(". ").replace('\n', " "))
    };
    let lines = risks_for_recap(sections, language).into_iter().map(|risk| {
        let head: Vec<String> = [Some(risk.says), risk.differs, risk.owner].into_iter().flatten().collect();
        let markets: Vec<String> = risk.markets.iter().map(market).collect();
        format!("{} ({}). {}", risk.title, head.join(" · "), markets.join("; "))
    });
    ReportBlock {
        heading: language.text("risks-title"),
        empty: language.text("report-risks-none"),
        lines: lines.collect(),
        table: None,
    }
}

/// What was decided outside of meetings, with why and by whom.
pub(crate) fn decisions(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let mut all: Vec<&Decision> = sections.decisions.log.values().filter(|one| !one.archived).collect();
    all.retain(|one| scope.holds(Some(one.at)));
    all.sort_by(|one, other| (one.at, &one.what).cmp(&(other.at, &other.what)));
    let line = |one: &Decision| {
        let args = args! {
            "what" => one.what.as_str(),
            "why" => one.why.replace('\n', " "),
            "who" => people::name(sections, &one.decider, language),
            "when" => on_clocks(language, &scope.zones, one.at),
            "unexplained" => usize::from(one.why.trim().is_empty()),
        };
        language.format("report-decision", &args)
    };
    ReportBlock {
        heading: language.text("report-decisions"),
        empty: language.text("report-decisions-none"),
        lines: all.into_iter().map(line).collect(),
        table: None,
    }
}
