//! What each column is, guessed first and then as the person says.

use super::date::{self, DateOrder};
use super::heading::{Column, dated, meaning};
use super::number::{self, Decimal};
use super::sheet::{Line, Sheet};
use crate::model::{MarketId, Sections, markets_in_order};

/// So many lines are looked at to guess.
const SAMPLE: usize = 3_000;

/// How a table is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// What each column holds.
    pub columns: Vec<Column>,
    /// The market of the whole table, where no column names one.
    pub market: MarketId,
    /// What stands first in a day; none while the person has to say.
    pub order: Option<DateOrder>,
    /// Which mark stands before fractions.
    pub decimal: Decimal,
    /// The columns that the campaign's KPIs are made of.
    pub(super) own: Vec<String>,
}

impl Mapping {
    /// The likeliest reading. `market` is the reader's own, for a table that names none.
    #[must_use]
    pub fn guess(sheet: &Sheet, sections: &Sections, market: &MarketId) -> Self {
        let own: Vec<String> = sections
            .kpis
            .values()
            .filter(|kpi| !kpi.archived)
            .flat_map(|kpi| kpi.formula.columns().into_iter().map(str::to_owned).collect::<Vec<_>>())
            .filter(|name| !name.is_empty())
            .collect();
        let mut columns: Vec<Column> = Vec::with_capacity(sheet.heads.len());
        for head in &sheet.heads {
            let found = meaning(head, &own);
            // The first of two that say the same counts.
            columns.push(if columns.contains(&found) { Column::Ignore } else { found });
        }
        // One of the two says nothing without the other: "Value" alone may be anything.
        if !(columns.contains(&Column::Metric) && columns.contains(&Column::Value)) {
            let half = |column: &&mut Column| matches!(column, Column::Metric | Column::Value);
            columns.iter_mut().filter(half).for_each(|column| *column = Column::Ignore);
        }
        if !columns.contains(&Column::Date)
            && let Some(place) = dated(&sheet.lines, columns.len())
        {
            columns[place] = Column::Date;
        }
        let only = markets_in_order(&sections.markets);
        let market = match (market.is_empty(), only.as_slice()) {
            (true, [(only, _)]) => (*only).clone(),
            _ => market.clone(),
        };
        let mut mapping = Self { columns, market, own, ..Self::default() };
        mapping.look(sheet);
        mapping
    }

    /// Guesses again how days and numbers are written, after a column became another thing.
    pub fn look(&mut self, sheet: &Sheet) {
        let lines = || sheet.lines.iter().take(SAMPLE);
        self.order = match self.place(&Column::Date) {
            Some(place) => date::order(lines().map(|line| line.cell(place))),
            None => Some(DateOrder::DayFirst),
        };
        let value = self.long().map(|(_, value)| value);
        let numbers: Vec<usize> = self.numbers().map(|(place, _)| place).chain(value).collect();
        let cells = lines().flat_map(|line: &Line| numbers.iter().map(|place| line.cell(*place)));
        self.decimal = number::decimal(cells, sheet.separator);
    }

    /// Which column holds this.
    #[must_use]
    pub fn place(&self, column: &Column) -> Option<usize> {
        self.columns.iter().position(|found| found == column)
    }

    /// Where a line names what it counts and where it says how much: a table of one value a line.
    #[must_use]
    pub fn long(&self) -> Option<(usize, usize)> {
        self.place(&Column::Metric).zip(self.place(&Column::Value))
    }

    /// The columns with numbers, and their names.
    pub fn numbers(&self) -> impl Iterator<Item = (usize, &str)> {
        self.columns.iter().enumerate().filter_map(|(place, column)| match column {
            Column::Number(name) if !name.is_empty() => Some((place, name.as_str())),
            _ => None,
        })
    }

    /// The Fluent key of what is still missing before the table can be read.
    #[must_use]
    pub fn missing(&self) -> Option<&'static str> {
        if self.place(&Column::Date).is_none() {
            return Some("metrics-missing-date");
        }
        if self.place(&Column::Metric).is_some() != self.place(&Column::Value).is_some() {
            return Some("metrics-missing-pair");
        }
        if self.long().is_none() && self.numbers().next().is_none() {
            return Some("metrics-missing-number");
        }
        if self.order.is_none() {
            return Some("metrics-missing-order");
        }
        (self.market.is_empty() && self.place(&Column::Market).is_none()).then_some("metrics-missing-market")
    }
}
