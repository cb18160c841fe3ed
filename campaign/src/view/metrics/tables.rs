//! The tables that brought numbers in, latest first.

use crate::model::{FigureImport, ImportId, Sections};
use crate::time::Instant;
use crate::view::{Badge, Reader, people};

/// One table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// Which.
    pub id: ImportId,
    /// The file's name.
    pub name: String,
    /// The market it is about; none where it holds several.
    pub badge: Option<Badge>,
    /// How many values it brought.
    pub values: i64,
    /// Who brought it.
    pub who: String,
    /// When, on the reader's clock.
    pub when: String,
}

/// Every table that counts.
#[must_use]
pub fn tables(sections: &Sections, reader: &Reader, now: Instant) -> Vec<TableRow> {
    let printer = reader.printer(now);
    let mut list: Vec<(&ImportId, &FigureImport)> = sections.figures.iter().filter(|(_, it)| !it.archived).collect();
    list.sort_by_key(|(id, it)| (std::cmp::Reverse(it.at), *id));
    let row = |(id, table): (&ImportId, &FigureImport)| {
        let zone = people::badge_of(sections, &table.by).map_or(reader.zone, |badge| badge.zone);
        TableRow {
            id: id.clone(),
            name: table.name.clone(),
            badge: people::badge(sections, &table.market),
            values: table.values,
            who: people::name(sections, &table.by, reader.language),
            when: printer.yours(table.at, zone),
        }
    };
    list.into_iter().map(row).collect()
}
