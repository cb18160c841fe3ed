//! What people take with them: recaps, the closeout, the month in words. A report is plain data, the same on a screen,
//! in a Markdown file and in a letter; it is made from the document alone, so it is the same whenever it is made.

mod closeout;
pub(crate) mod joined;
mod parts;
#[cfg(test)]
mod tests;

pub use closeout::{Scope, closeout};
pub use parts::{Rework, rework};

/// A report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Its title.
    pub title: String,
    /// What it covers: lines under the title.
    pub about: Vec<String>,
    /// Its parts in order.
    pub blocks: Vec<ReportBlock>,
}

/// One part of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportBlock {
    /// Its heading.
    pub heading: String,
    /// The sentence where there is nothing.
    pub empty: String,
    /// What it says, a line each.
    pub lines: Vec<String>,
    /// Its table, where it has one.
    pub table: Option<ReportTable>,
}

impl ReportBlock {
    /// Is there nothing to say?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.table.as_ref().is_none_or(|table| table.rows.is_empty())
    }
}

/// A table of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportTable {
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, a cell per column.
    pub rows: Vec<Vec<String>>,
}
