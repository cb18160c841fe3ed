//! The numbers of all imported tables as one: which market, which creator, which column, which day.
//!
//! A table lies in the document in parts of lines `creator ⇥ column ⇥ first day ⇥ v,v,,v ⇥ market`: a series of
//! consecutive days with holes; the market only where it is not the table's own. Where two tables speak of the same
//! place, the later table counts, so that bringing a newer export in again counts nothing twice.

mod series;

pub use series::{Row, Series, encode, series};

use crate::model::{FigureImport, ImportId, MarketId, Sections};
use crate::time::{CivilDate, Instant};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One column of one market: every creator's value of every day.
type Column = BTreeMap<(CivilDate, u32), f64>;

/// All numbers that count.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    creators: Vec<String>,
    names: BTreeMap<String, u32>,
    columns: BTreeMap<(MarketId, String), Column>,
    /// Sum and number of values of each day: charts and attainment ask for these all the time.
    days: BTreeMap<(MarketId, String), BTreeMap<CivilDate, (f64, usize)>>,
    came: BTreeMap<MarketId, Instant>,
}

impl Figures {
    /// Reads every table that counts. Cost: one pass over all values.
    #[must_use]
    pub fn of(sections: &Sections) -> Self {
        let mut imports: Vec<(&ImportId, &FigureImport)> =
            sections.figures.iter().filter(|(_, import)| !import.archived).collect();
        imports.sort_by_key(|(id, import)| (import.at, (*id).clone()));
        let mut figures = Self::default();
        for (_, import) in imports {
            for line in import.parts.values().flat_map(|part| part.lines()) {
                figures.take(import, line);
            }
        }
        for (place, column) in &figures.columns {
            let sums = figures.days.entry(place.clone()).or_default();
            for ((day, _), value) in column {
                let (sum, count) = sums.entry(*day).or_insert((0.0, 0));
                (*sum, *count) = (*sum + value, *count + 1);
            }
        }
        figures
    }

    /// The same, read once for as long as no table comes or goes: in the browser every screen asks for it.
    #[must_use]
    pub fn shared(sections: &Sections) -> Arc<Self> {
        #[cfg(target_arch = "wasm32")]
        {
            type Read = (Arc<BTreeMap<ImportId, FigureImport>>, Arc<Figures>);
            thread_local! {
                static LAST: std::cell::RefCell<Option<Read>> = const { std::cell::RefCell::new(None) };
            }
            LAST.with_borrow_mut(|last| match last {
                Some((tables, figures)) if Arc::ptr_eq(tables, &sections.figures) => figures.clone(),
                _ => {
                    let figures = Arc::new(Self::of(sections));
                    *last = Some((sections.figures.clone(), figures.clone()));
                    figures
                }
            })
        }
        // The relay serves many campaigns from many threads: it keeps none of them.
        #[cfg(not(target_arch = "wasm32"))]
        Arc::new(Self::of(sections))
    }

    /// Takes one line in; a damaged line loses only itself.
    fn take(&mut self, import: &FigureImport, line: &str) {
        let mut fields = line.split('\t');
        let (Some(creator), Some(column), Some(first), Some(values)) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            return;
        };
        let Ok(first) = first.parse::<CivilDate>() else { return };
        let market = fields.next().filter(|own| !own.is_empty()).map_or_else(|| import.market.clone(), MarketId::from);
        let creators = &mut self.creators;
        let creator = *self.names.entry(creator.to_owned()).or_insert_with(|| {
            creators.push(creator.to_owned());
            u32::try_from(creators.len() - 1).unwrap_or(u32::MAX)
        });
        let came = self.came.entry(market.clone()).or_default();
        *came = (*came).max(import.at);
        let column = self.columns.entry((market, column.to_owned())).or_default();
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

    /// The value at one place.
    #[must_use]
    pub fn at(&self, place: &(MarketId, String), creator: &str, day: CivilDate) -> Option<f64> {
        self.columns.get(place)?.get(&(day, *self.names.get(creator)?)).copied()
    }

    /// When the newest table about a market came in.
    #[must_use]
    pub fn came(&self, market: &MarketId) -> Option<Instant> {
        self.came.get(market).copied()
    }

    /// Sum and number of the values of a column up to and with a day.
    #[must_use]
    pub fn sum(&self, market: &MarketId, column: &str, through: CivilDate) -> (f64, usize) {
        let Some(days) = self.days.get(&(market.clone(), column.to_owned())) else { return (0.0, 0) };
        let values = days.range(..=through);
        values.fold((0.0, 0), |(sum, count), (_, (value, more))| (sum + value, count + more))
    }

    /// The sums of a column by creator, and of how many values each is made.
    #[must_use]
    pub fn by_creator(&self, market: &MarketId, column: &str) -> BTreeMap<&str, (f64, usize)> {
        let mut sums = BTreeMap::new();
        for ((_, creator), value) in self.columns.get(&(market.clone(), column.to_owned())).into_iter().flatten() {
            let name = self.creators.get(*creator as usize).map_or("", String::as_str);
            let (sum, count) = sums.entry(name).or_insert((0.0, 0));
            (*sum, *count) = (*sum + value, *count + 1);
        }
        sums
    }

    /// The sums of a column by day.
    #[must_use]
    pub fn by_day(&self, market: &MarketId, column: &str) -> BTreeMap<CivilDate, (f64, usize)> {
        self.days.get(&(market.clone(), column.to_owned())).cloned().unwrap_or_default()
    }

    /// The columns there are, over all markets.
    #[must_use]
    pub fn columns(&self) -> BTreeSet<&str> {
        self.columns.keys().map(|(_, column)| column.as_str()).collect()
    }

    /// The last day at which one of these columns is known in a market.
    #[must_use]
    pub fn last_day(&self, market: &MarketId, columns: &[&str]) -> Option<CivilDate> {
        let last = |column: &&str| self.days.get(&(market.clone(), (*column).to_owned()))?.keys().next_back().copied();
        columns.iter().filter_map(last).max()
    }

    /// How many values count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.values().map(BTreeMap::len).sum()
    }
}
