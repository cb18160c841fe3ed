//! A campaign as a Markdown document that people read: the brief in each language, the plan with every
//! market's clock, the creators, the open threads.

mod brief;
mod report;
mod tables;

pub use report::report;

use crate::args;
use crate::language::{Language, capitalised};
use crate::model::{PersonId, Sections, markets_in_order};
use crate::time::{Instant, Zone};
use crate::view::Reader;
use std::fmt::Write;

/// The campaign in a language, with times on the clock of `zone` beside the markets' own.
#[must_use]
pub fn markdown(sections: &Sections, language: Language, zone: Zone, now: Instant) -> String {
    let reader = Reader::of(sections, &PersonId::default(), language, zone);
    let mut page = Page { text: String::new(), language };
    page.heading(1, &sections.campaign.name);
    page.paragraph(&markets(sections, &reader, now));
    brief::write(&mut page, sections);
    tables::timeline(&mut page, sections, &reader, now);
    tables::creators(&mut page, sections);
    tables::risks(&mut page, sections);
    tables::threads(&mut page, sections, &reader, now);
    page.text
}

fn markets(sections: &Sections, reader: &Reader, now: Instant) -> String {
    let printer = reader.printer(now);
    let line = |market: &crate::model::Market| {
        let zone = market.profile.zone;
        let live = market.go_live.as_ref().map(|due| printer.in_zone(due.instant_in(zone), zone));
        let live = live.unwrap_or_else(|| reader.language.text("label-nothing"));
        reader.language.format("document-go-live", &args! {"market" => escape(&market.profile.name), "when" => live})
    };
    let lines: Vec<String> =
        markets_in_order(&sections.markets).into_iter().map(|(_, market)| format!("- {}", line(market))).collect();
    lines.join("\n")
}

/// A document in the making.
struct Page {
    text: String,
    language: Language,
}

impl Page {
    fn heading(&mut self, level: usize, words: &str) {
        let _ = writeln!(self.text, "{} {}\n", "#".repeat(level), escape(words));
    }

    fn titled(&mut self, level: usize, key: &str) {
        let words = capitalised(&self.language.text(key));
        self.heading(level, &words);
    }

    /// Text that is Markdown already, or people's prose, which may hold Markdown of their own.
    fn paragraph(&mut self, words: &str) {
        if !words.trim().is_empty() {
            let _ = writeln!(self.text, "{}\n", words.trim());
        }
    }

    fn table(&mut self, heads: &[String], rows: &[Vec<String>]) {
        let line =
            |cells: &[String]| format!("| {} |", cells.iter().map(|cell| escape(cell)).collect::<Vec<_>>().join(" | "));
        let rule = format!("|{}", " --- |".repeat(heads.len()));
        let body: Vec<String> = rows.iter().map(|row| line(row)).collect();
        let _ = writeln!(self.text, "{}\n{rule}\n{}\n", line(heads), body.join("\n"));
    }
}

/// Keeps people's words from becoming markup or breaking out of a table's cell.
fn escape(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for c in words.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(c, '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#') {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}
