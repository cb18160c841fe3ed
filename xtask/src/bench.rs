//! What DESIGN promises, measured, with the goal beside each figure.

mod bundle;
mod creator_page;
mod outside;

use crate::fault::Fault;
use crate::place::Place;
use crate::relay;
use crate::shell::say;

/// One line of the table.
pub(crate) struct Row {
    /// What was measured.
    pub(crate) what: String,
    /// The figure, with its unit.
    pub(crate) median: String,
    /// What DESIGN asks for.
    pub(crate) goal: String,
}

impl Row {
    /// A row.
    pub(crate) fn new(what: impl Into<String>, median: impl Into<String>, goal: impl Into<String>) -> Self {
        Self { what: what.into(), median: median.into(), goal: goal.into() }
    }

    /// The figure as it stands in the table; a reason is too long for it.
    fn figure(&self) -> &str {
        if self.median.starts_with(MISSING) { "not measured" } else { &self.median }
    }
}

type Section = fn(&Place) -> Result<Vec<Row>, Fault>;

/// Each part by the name one can ask for.
const SECTIONS: [(&str, Section); 5] = [
    ("bundle", bundle::measure),
    ("creator", creator_page::measure),
    ("relay", outside::relay),
    ("digest", outside::digest),
    ("browser", outside::browser),
];

/// What stands before the reason in place of a figure.
const MISSING: &str = "not measured: ";

/// Builds once, measures every part, prints one table. What cannot be measured is a row that says so, with
/// the reason below the table, and keeps nothing else from being measured.
pub(crate) fn run(place: &Place, only: Option<&str>) -> Result<(), Fault> {
    let mut rows = vec![Row::new("what", "median", "goal")];
    if let Err(fault) = relay::build(place) {
        say("The build failed: what follows measures what was built before");
        rows.push(Row::new("this state of the sources", format!("{MISSING}{fault}"), ""));
    }
    let wanted = |(name, _): &&(&str, Section)| only.is_none_or(|only| name.contains(only));
    for (name, measure) in SECTIONS.iter().filter(wanted) {
        say(format!("Measuring: {name}"));
        match measure(place) {
            Ok(measured) => rows.extend(measured),
            Err(fault) => rows.push(Row::new(*name, format!("{MISSING}{fault}"), "")),
        }
    }
    print(&rows);
    Ok(())
}

fn print(rows: &[Row]) {
    let width = |of: fn(&Row) -> &str| rows.iter().map(|row| of(row).chars().count()).max().unwrap_or(0);
    let (what, median) = (width(|row| &row.what), width(Row::figure));
    println!();
    for (index, row) in rows.iter().enumerate() {
        println!("| {:<what$} | {:>median$} | {}", row.what, row.figure(), row.goal);
        if index == 0 {
            println!("|-{:-<what$}-|-{:->median$}-|-----", "", "");
        }
    }
    for row in rows {
        if let Some(why) = row.median.strip_prefix(MISSING) {
            println!("\nNot measured: {}\n  {}", row.what, why.trim());
        }
    }
}
