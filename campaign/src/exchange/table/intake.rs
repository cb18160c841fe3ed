//! Lines to values, some lines at a time. What cannot be read is kept with its line, its cell and why.

use super::date::{self, DateOrder};
use super::heading::{Column, counted};
use super::mapping::Mapping;
use super::names::Names;
use super::number::{is_nothing, number};
use super::sheet::{Line, Sheet};
use super::slug;
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

/// So many different things a table can count, one value a line; more are no names but something else.
const COUNTED: usize = 100;

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
    /// The line does not name what it counts.
    NoMetric,
    /// The one value of the line is no number.
    NotAValue,
}

impl Why {
    /// Every reason.
    pub const ALL: [Self; 6] =
        [Self::NotADate, Self::NoSuchDay, Self::NoMarket, Self::NotANumber, Self::NoMetric, Self::NotAValue];

    /// The name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotADate => "not-a-date",
            Self::NoSuchDay => "no-such-day",
            Self::NoMarket => "no-market",
            Self::NotANumber => "not-a-number",
            Self::NoMetric => "no-metric",
            Self::NotAValue => "not-a-value",
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
    /// Which of the names a cell of a table of one value a line means; none for one that means nothing.
    counted: BTreeMap<String, Option<usize>>,
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
            counted: BTreeMap::new(),
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
        let whose = (market, creator);
        if let Some((metric, value)) = self.mapping.long() {
            self.value(sheet, line, &whose, day, (metric, value));
        }
        if !self.places.is_empty() {
            self.numbers(sheet, line, whose, day);
        }
    }

    /// The one value of a line that names what it counts.
    fn value(
        &mut self,
        sheet: &Sheet,
        line: &Line,
        whose: &(MarketId, String),
        day: CivilDate,
        (metric, value): (usize, usize),
    ) {
        let cell = line.cell(value);
        let Some(column) = self.column(line.cell(metric)) else {
            return self.trouble(sheet, line, metric, Why::NoMetric);
        };
        match number(cell, self.mapping.decimal) {
            Some(found) => {
                let columns = self.values.entry(whose.clone()).or_default();
                if columns.len() <= column {
                    columns.resize(column + 1, Days::new());
                }
                self.repeated += usize::from(columns[column].insert(day, found).is_some());
            }
            None if is_nothing(cell) => {}
            None => self.trouble(sheet, line, value, Why::NotAValue),
        }
    }

    /// The column that a cell names; a new one where it was not named yet.
    fn column(&mut self, cell: &str) -> Option<usize> {
        if let Some(known) = self.counted.get(cell) {
            return *known;
        }
        let place = counted(cell, &self.mapping.own).and_then(|name| {
            // Of two cells that mean the same number the first counts, as with columns; the second keeps its own words.
            let taken = |place: &usize| self.counted.values().flatten().any(|other| other == place);
            let known = self.names.iter().position(|other| *other == name);
            let (name, known) = match known.filter(taken) {
                Some(_) => (slug(cell), self.names.iter().position(|other| *other == slug(cell))),
                None => (name, known),
            };
            known.or_else(|| {
                let room = self.names.len() < COUNTED;
                room.then(|| self.names.push(name)).map(|()| self.names.len() - 1)
            })
        });
        if self.counted.len() < COUNTED * 10 {
            self.counted.insert(cell.to_owned(), place);
        }
        place
    }

    fn numbers(&mut self, sheet: &Sheet, line: &Line, whose: (MarketId, String), day: CivilDate) {
        let width = self.names.len();
        let mut bad = Vec::new();
        let columns = self.values.entry(whose).or_insert_with(|| vec![Days::new(); width]);
        columns.resize(columns.len().max(width), Days::new());
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

    /// What the lines said they count.
    pub(super) fn said(&self) -> Vec<String> {
        self.names.iter().skip(self.places.len()).cloned().collect()
    }

    fn trouble(&mut self, sheet: &Sheet, line: &Line, place: usize, why: Why) {
        let head = sheet.heads.get(place).cloned().unwrap_or_default();
        let cell = line.cell(place).chars().take(60).collect();
        self.troubles.push(Trouble { line: line.number, head, cell, why });
    }
}
