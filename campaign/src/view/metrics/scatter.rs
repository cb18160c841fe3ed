//! Speed against rework, one point per market: the medians of the pace table (S2-15).

use super::chart::{HEIGHT, Tick, WIDTH, round_up};
use crate::args;
use crate::measure::ENOUGH;
use crate::model::Sections;
use crate::time::Instant;
use crate::view::{Badge, Reader, people};
use crate::watch::paces;

/// The picture and, with it, its table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scatter {
    /// The size of its inner room.
    pub size: (f64, f64),
    /// One per market.
    pub points: Vec<ScatterPoint>,
    /// Hours along the bottom.
    pub hours: Vec<Tick>,
    /// Times made again along the side.
    pub rework: Vec<Tick>,
}

/// One market.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterPoint {
    /// The market.
    pub badge: Badge,
    /// Where its point lies; none while something is not known.
    pub at: Option<(f64, f64)>,
    /// How many deliverables it is made of.
    pub count: usize,
    /// Enough of them to say something.
    pub enough: bool,
    /// Median hours from the first delivery to acceptance.
    pub cycle: Option<f64>,
    /// The same in words.
    pub hours: String,
    /// Median number of times it was made again.
    pub rework: Option<f64>,
    /// The same in words.
    pub again: String,
}

/// Every market that has something handed in.
#[must_use]
pub fn scatter(sections: &Sections, reader: &Reader, now: Instant) -> Scatter {
    let language = reader.language;
    let all = paces(sections, now);
    let most = |values: Vec<Option<f64>>| round_up(values.into_iter().flatten().fold(1.0, f64::max));
    let (wide, high) =
        (most(all.iter().map(|pace| pace.cycle).collect()), most(all.iter().map(|pace| pace.rework).collect()));
    let hours = |value: f64| language.format("metrics-hours", &args! {"hours" => language.number(value, 1)});
    let points = all.into_iter().filter_map(|pace| {
        let badge = people::badge(sections, &pace.market)?;
        let at = pace.cycle.zip(pace.rework).map(|(x, y)| (x / wide * WIDTH, HEIGHT - y / high * HEIGHT));
        let dash = || "–".to_owned();
        Some(ScatterPoint {
            badge,
            at,
            count: pace.count,
            enough: pace.count >= ENOUGH,
            cycle: pace.cycle,
            hours: pace.cycle.map_or_else(dash, hours),
            rework: pace.rework,
            again: pace.rework.map_or_else(dash, |value| language.number(value, 1)),
        })
    });
    let marks = |most: f64| [0.0, most / 2.0, most];
    Scatter {
        size: (WIDTH, HEIGHT),
        points: points.collect(),
        hours: marks(wide).map(|value| Tick { at: value / wide * WIDTH, words: language.number(value, 0) }).into(),
        rework: marks(high)
            .map(|value| Tick { at: HEIGHT - value / high * HEIGHT, words: language.number(value, 1) })
            .into(),
    }
}
