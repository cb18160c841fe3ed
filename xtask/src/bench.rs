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
    pub(crate) fn new(
        what: impl Into<String>,
        median: impl Into<String>,
        goal: impl Into<String>,
    ) -> Self {
        Self {
            what: what.into(),
            median: median.into(),
            goal: goal.into(),
        }
    }
}

type Section = fn(&Place) -> Result<Vec<Row>, Fault>;

/// Each part by the name one can ask for.
const SECTIONS: [(&str, Section); 4] = [
    ("bundle", bundle::measure),
    ("creator", creator_page::measure),
    ("relay", outside::relay),
    ("browser", outside::browser),
];

/// Builds once, measures every part, prints one table. A part that cannot be measured is a row
/// that says so, and the task fails at the end: a missing figure must not look like a good one.
pub(crate) fn run(place: &Place, only: Option<&str>) -> Result<(), Fault> {
    relay::build(place)?;
    let mut rows = vec![Row::new("what", "median", "goal")];
    let mut missing = Vec::new();
    for (name, measure) in SECTIONS
        .iter()
        .filter(|(name, _)| only.is_none_or(|only| name.contains(only)))
    {
        say(format!("Measuring: {name}"));
        match measure(place) {
            Ok(measured) => rows.extend(measured),
            Err(fault) => {
                rows.push(Row::new(*name, "not measured", ""));
                missing.push(format!("{name}: {fault}"));
            }
        }
    }
    print(&rows);
    if missing.is_empty() {
        return Ok(());
    }
    Err(Fault::Found(format!(
        "some figures are missing:\n  {}",
        missing.join("\n  ")
    )))
}

fn print(rows: &[Row]) {
    let width = |of: fn(&Row) -> &str| {
        rows.iter()
            .map(|row| of(row).chars().count())
            .max()
            .unwrap_or(0)
    };
    let (what, median) = (width(|row| &row.what), width(|row| &row.median));
    println!();
    for (index, row) in rows.iter().enumerate() {
        println!(
            "| {:<what$} | {:>median$} | {}",
            row.what, row.median, row.goal
        );
        if index == 0 {
            println!("|-{:-<what$}-|-{:->median$}-|-----", "", "");
        }
    }
}
