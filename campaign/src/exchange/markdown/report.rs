//! A report as Markdown, for a file.

use super::{Page, escape};
use crate::language::Language;
use crate::report::Report;

/// The report, the same bytes for the same report.
#[must_use]
pub fn report(report: &Report) -> String {
    let mut page = Page { text: String::new(), language: Language::En };
    page.heading(1, &report.title);
    page.paragraph(&list(&report.about));
    for block in &report.blocks {
        page.heading(2, &block.heading);
        if block.is_empty() {
            page.paragraph(&block.empty);
            continue;
        }
        page.paragraph(&list(&block.lines));
        if let Some(table) = block.table.as_ref().filter(|table| !table.rows.is_empty()) {
            page.table(&table.heads, &table.rows);
        }
    }
    page.text
}

fn list(lines: &[String]) -> String {
    lines.iter().map(|line| format!("- {}", escape(line))).collect::<Vec<_>>().join("\n")
}
