//! Lines to values, some lines at a time. What cannot be read is kept with its line, its cell and why.

use super::date::{self, DateOrder};
use super::heading::Column;
use super::mapping::Mapping;
use super::names::Names;
use super::number::{is_nothing, number};
use super::sheet::{Line, Sheet};
use crate::model::MarketId;
use crate::time::CivilDate;
use std::collections::{BTreeMap, BTreeSet};

/// Something that does not come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The line in the file, from 1.
    pub line: usize,
    /// What stands above the cell.
    pub head: String,
    /// What stands in it.
    pub cell: String,
    /// Why it cannot be read.
    pub why: Why,
}

/// Why something does not come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The line has no day, or none that looks like one.
    NotADate,
    /// The calendar has no such day.
    NoSuchDay,
    /// No market of this name.
    NoMarket,
    /// The value is no number; the others of its line come in.
    NotANumber,
}

impl Why {
    /// Every reason.
    pub const ALL: [Self; 4] = [Self::NotADate, Self::NoSuchDay, Self::NoMarket, Self::NotANumber];

    /// The name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotADate => "not-a-date",
            Self::NoSuchDay => "no-such-day",
            Self::NoMarket => "no-market",
            Self::NotANumber => "not-a-number",
        }
    }
}

/// One column of one creator: the values by day.
pub(super) type Days = BTreeMap<CivilDate, f64>;

/// Reads the values of a table.
#[derive(Clone, Debug)]
pub struct Intake {
    mapping: Mapping,
    pub(super) names: Vec<String>,
    places: Vec<usize>,
    pub(super) values: BTreeMap<(MarketId, String), Vec<Days>>,
    /// What does not come in, in the order of the file.
    pub troubles: Vec<Trouble>,
    /// How many values stood there twice; the later one counts.
    pub repeated: usize,
    /// Creators that the campaign does not know; their numbers count for the market.
    pub strangers: BTreeSet<String>,
    at: usize,
}

impl Intake {
    /// Begins with a mapping that misses nothing.
    #[must_use]
    pub fn new(mapping: &Mapping) -> Self {
        Self {
            names: mapping.numbers().map(|(_, name)| name.to_owned()).collect(),
            places: mapping.numbers().map(|(place, _)| place).collect(),
            mapping: mapping.clone(),
            values: BTreeMap::new(),
            troubles: Vec::new(),
            repeated: 0,
            strangers: BTreeSet::new(),
            at: 0,
        }
    }

    /// How much of the table is read, 0 to 1.
    #[must_use]
    pub fn progress(&self, sheet: &Sheet) -> f64 {
        self.at as f64 / sheet.lines.len().max(1) as f64
    }

    /// Reads this many lines more; true while there are any.
    pub fn take(&mut self, sheet: &Sheet, names: &Names, count: usize) -> bool {
        let end = (self.at + count).min(sheet.lines.len());
        for line in &sheet.lines[self.at.min(end)..end] {
            self.line(sheet, names, line);
        }
        self.at = end;
        end < sheet.lines.len()
    }

    fn line(&mut self, sheet: &Sheet, names: &Names, line: &Line) {
        let place = self.mapping.place(&Column::Date).unwrap_or_default();
        let day = match date::read(line.cell(place), self.mapping.order.unwrap_or(DateOrder::DayFirst)) {
            Ok(day) => day,
            Err(why) => {
                let why = if why == date::Why::NoSuchDay { Why::NoSuchDay } else { Why::NotADate };
                return self.trouble(sheet, line, place, why);
            }
        };
        let market = match self.mapping.place(&Column::Market) {
            Some(place) if !line.cell(place).is_empty() => match names.market(line.cell(place)) {
                Some(market) => market.clone(),
                None => return self.trouble(sheet, line, place, Why::NoMarket),
            },
            Some(place) if self.mapping.market.is_empty() => return self.trouble(sheet, line, place, Why::NoMarket),
            _ => self.mapping.market.clone(),
        };
        let creator = match self.mapping.place(&Column::Creator).map(|place| line.cell(place)) {
            Some(cell) if !cell.is_empty() => {
                let (creator, known) = names.creator(cell);
                if !known {
                    self.strangers.insert(creator.clone());
                }
                creator
            }
            _ => String::new(),
        };
        self.numbers(sheet, line, (market, creator), day);
    }

    fn numbers(&mut self, sheet: &Sheet, line: &Line, whose: (MarketId, String), day: CivilDate) {
        let width = self.names.len();
        let mut bad = Vec::new();
        let columns = self.values.entry(whose).or_insert_with(|| vec![Days::new(); width]);
        for (column, place) in columns.iter_mut().zip(&self.places) {
            let cell = line.cell(*place);
            match number(cell, self.mapping.decimal) {
                Some(value) => self.repeated += usize::from(column.insert(day, value).is_some()),
                None if is_nothing(cell) => {}
                None => bad.push(*place),
            }
        }
        for place in bad {
            self.trouble(sheet, line, place, Why::NotANumber);
        }
    }

    fn trouble(&mut self, sheet: &Sheet, line: &Line, place: usize, why: Why) {
        let head = sheet.heads.get(place).cloned().unwrap_or_default();
        let cell = line.cell(place).chars().take(60).collect();
        self.troubles.push(Trouble { line: line.number, head, cell, why });
    }
}
