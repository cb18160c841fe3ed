//! The numbers of all imported tables as one: which market, which creator, which column, which day.
//!
//! A table lies in the document in parts of lines `creator ⇥ column ⇥ first day ⇥ v,v,,v`: a series of
//! consecutive days with holes. Where two tables speak of the same place, the later table counts, so that bringing
//! a newer export in again counts nothing twice.

use crate::model::{FigureImport, ImportId, MarketId, Sections};
use crate::time::CivilDate;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// One value of a table that comes in.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Creator's id or handle; empty for the market as a whole.
    pub creator: String,
    /// The column's name among ours: `impressions`.
    pub column: String,
    /// The day it is about.
    pub day: CivilDate,
    /// The value.
    pub value: f64,
}

/// Series longer than this are cut, so that a part is never much longer than asked for.
const LONGEST_SERIES: i64 = 370;

/// Writes rows as parts of at most `longest` bytes each, whatever order the rows come in. Of two rows about the same
/// place the later one stands.
#[must_use]
pub fn encode(rows: &[Row], longest: usize) -> Vec<String> {
    let mut series: BTreeMap<(&str, &str), BTreeMap<CivilDate, f64>> = BTreeMap::new();
    for row in rows {
        series.entry((&row.creator, &row.column)).or_default().insert(row.day, row.value);
    }
    let (mut parts, mut part) = (Vec::new(), String::new());
    for ((creator, column), days) in &series {
        for line in lines(creator, column, days) {
            if !part.is_empty() && part.len() + line.len() > longest {
                parts.push(std::mem::take(&mut part));
            }
            part.push_str(&line);
        }
    }
    parts.extend(Some(part).filter(|part| !part.is_empty()));
    parts
}

fn lines(creator: &str, column: &str, days: &BTreeMap<CivilDate, f64>) -> Vec<String> {
    let clean = |word: &str| word.replace(char::is_control, " ");
    let (mut lines, mut first, mut next) = (Vec::<String>::new(), None, None);
    for (day, value) in days {
        let gap = next.map(|next: CivilDate| next.days_until(*day));
        let long = first.is_some_and(|first: CivilDate| first.days_until(*day) >= LONGEST_SERIES);
        match (lines.last_mut(), gap) {
            (Some(line), Some(gap @ 0..=14)) if !long => {
                line.pop();
                (0..=gap).for_each(|_| line.push(','));
                // Writing to a string cannot fail.
                let _ = writeln!(line, "{value}");
            }
            _ => {
                first = Some(*day);
                lines.push(format!("{}\t{}\t{day}\t{value}\n", clean(creator), clean(column)));
            }
        }
        next = Some(day.plus_days(1));
    }
    lines
}

/// One column of one market: every creator's value of every day.
type Column = BTreeMap<(CivilDate, u32), f64>;

/// All numbers that count.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    creators: Vec<String>,
    columns: BTreeMap<(MarketId, String), Column>,
}

impl Figures {
    /// Reads every table that counts. Cost: one pass over all values.
    #[must_use]
    pub fn of(sections: &Sections) -> Self {
        let mut imports: Vec<(&ImportId, &FigureImport)> =
            sections.figures.iter().filter(|(_, import)| !import.archived).collect();
        imports.sort_by_key(|(id, import)| (import.at, (*id).clone()));
        let mut figures = Self::default();
        let mut known = BTreeMap::new();
        for (_, import) in imports {
            for line in import.parts.values().flat_map(|part| part.lines()) {
                figures.take(&import.market, line, &mut known);
            }
        }
        figures
    }

    /// Takes one line in; a damaged line loses only itself.
    fn take(&mut self, market: &MarketId, line: &str, known: &mut BTreeMap<String, u32>) {
        let mut fields = line.split('\t');
        let (Some(creator), Some(column), Some(first), Some(values)) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            return;
        };
        let Ok(first) = first.parse::<CivilDate>() else { return };
        let creator = *known.entry(creator.to_owned()).or_insert_with(|| {
            self.creators.push(creator.to_owned());
            u32::try_from(self.creators.len() - 1).unwrap_or(u32::MAX)
        });
        let column = self.columns.entry((market.clone(), column.to_owned())).or_default();
        for (days, value) in (0..).zip(values.split(',')) {
            if let Ok(value) = value.parse::<f64>()
                && value.is_finite()
            {
                column.insert((first.plus_days(days), creator), value);
            }
        }
    }

    /// True where no table counts.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// Sum and number of the values of a column up to and with a day.
    #[must_use]
    pub fn sum(&self, market: &MarketId, column: &str, through: CivilDate) -> (f64, usize) {
        let Some(column) = self.columns.get(&(market.clone(), column.to_owned())) else { return (0.0, 0) };
        let values = column.range(..=(through, u32::MAX));
        values.fold((0.0, 0), |(sum, count), (_, value)| (sum + value, count + 1))
    }

    /// The sums of a column by creator.
    #[must_use]
    pub fn by_creator(&self, market: &MarketId, column: &str) -> BTreeMap<&str, f64> {
        let mut sums = BTreeMap::new();
        for ((_, creator), value) in self.columns.get(&(market.clone(), column.to_owned())).into_iter().flatten() {
            let name = self.creators.get(*creator as usize).map_or("", String::as_str);
            *sums.entry(name).or_insert(0.0) += value;
        }
        sums
    }

    /// The sums of a column by day.
    #[must_use]
    pub fn by_day(&self, market: &MarketId, column: &str) -> BTreeMap<CivilDate, (f64, usize)> {
        let mut sums = BTreeMap::new();
        for ((day, _), value) in self.columns.get(&(market.clone(), column.to_owned())).into_iter().flatten() {
            let (sum, count) = sums.entry(*day).or_insert((0.0, 0));
            *sum += value;
            *count += 1;
        }
        sums
    }

    /// The columns there are, over all markets.
    #[must_use]
    pub fn columns(&self) -> BTreeSet<&str> {
        self.columns.keys().map(|(_, column)| column.as_str()).collect()
    }

    /// The last day anything is known of, in a market.
    #[must_use]
    pub fn last_day(&self, market: &MarketId) -> Option<CivilDate> {
        let columns = self.columns.iter().filter(|((of, _), _)| of == market);
        columns.filter_map(|(_, column)| column.keys().next_back()).map(|(day, _)| *day).max()
    }

    /// How many values count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.values().map(BTreeMap::len).sum()
    }
}
