//! What of a table is news: a value that is known already is not written again, one that changed is.

use super::intake::{Intake, Trouble};
use crate::measure::{Figures, Series};
use crate::model::MarketId;
use crate::time::CivilDate;
use std::collections::{BTreeMap, BTreeSet};

/// A table ready to come in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coming {
    /// The market of all of it; empty where it holds several.
    pub market: MarketId,
    /// What is new or changed.
    pub series: Series,
    /// How many values were not known.
    pub new: usize,
    /// How many are known with another number.
    pub changed: usize,
    /// How many are known as they are.
    pub same: usize,
    /// How many stood in the file twice.
    pub repeated: usize,
    /// The first and the last day.
    pub days: Option<(CivilDate, CivilDate)>,
    /// Creators that the campaign does not know.
    pub strangers: BTreeSet<String>,
    /// What the lines count, where each names it itself.
    pub counted: Vec<String>,
    /// What does not come in.
    pub troubles: Vec<Trouble>,
}

impl Coming {
    /// How many values would be written.
    #[must_use]
    pub const fn values(&self) -> usize {
        self.new + self.changed
    }
}

impl Intake {
    /// Compares with what is known.
    #[must_use]
    pub fn compare(self, figures: &Figures) -> Coming {
        let mut found = Coming {
            repeated: self.repeated,
            counted: self.said(),
            strangers: self.strangers,
            troubles: self.troubles,
            ..Coming::default()
        };
        let mut markets = self.values.keys().map(|(market, _)| market);
        let first = markets.next().cloned().unwrap_or_default();
        let one = markets.all(|market| *market == first);
        found.market = if one { first } else { MarketId::default() };
        for ((market, creator), columns) in self.values {
            for (name, days) in self.names.iter().zip(columns) {
                let place = (market.clone(), name.clone());
                let news: BTreeMap<CivilDate, f64> = days
                    .into_iter()
                    .filter(|(day, value)| found.count(figures.at(&place, &creator, *day), *day, *value))
                    .collect();
                if !news.is_empty() {
                    let market = if one { MarketId::default() } else { market.clone() };
                    found.series.insert((market, creator.clone(), name.clone()), news);
                }
            }
        }
        found
    }
}

impl Coming {
    /// Counts one value; true where it has to be written.
    fn count(&mut self, known: Option<f64>, day: CivilDate, value: f64) -> bool {
        let (from, until) = self.days.unwrap_or((day, day));
        self.days = Some((from.min(day), until.max(day)));
        match known {
            None => self.new += 1,
            Some(known) if known == value => self.same += 1,
            Some(_) => self.changed += 1,
        }
        known != Some(value)
    }
}
