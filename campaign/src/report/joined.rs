//! What other rooms add to a report: open risks with every market's response.

use super::ReportBlock;
use crate::language::Language;
use crate::model::Sections;
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
