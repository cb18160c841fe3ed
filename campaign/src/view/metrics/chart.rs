//! Curves as points of a picture: plain numbers and strings of an SVG's own grammar, computed once, drawn by the app.

use crate::time::CivilDate;
use crate::view::Badge;
use std::fmt::Write as _;

/// The picture's inner width and height; the app scales it.
pub(super) const WIDTH: f64 = 640.0;
/// The height.
pub(super) const HEIGHT: f64 = 220.0;

/// A picture of several markets' curves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    /// The size of its inner room.
    pub size: (f64, f64),
    /// One line per market.
    pub lines: Vec<ChartLine>,
    /// A band that is the same for all, as points of a polygon.
    pub band: String,
    /// A target that is the same for all, as points of a line.
    pub target: String,
    /// Days along the bottom.
    pub days: Vec<Tick>,
    /// Values along the side.
    pub values: Vec<Tick>,
}

/// A mark on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where, in the picture's own units.
    pub at: f64,
    /// What it says.
    pub words: String,
}

/// One market's curve.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartLine {
    /// The market.
    pub badge: Badge,
    /// What happened, as points of a line.
    pub actual: String,
    /// What was asked for, as points of a line.
    pub target: String,
    /// What is close enough to it, as points of a polygon.
    pub band: String,
    /// Where the market's letter stands: at the end of what happened.
    pub end: (f64, f64),
}

/// Where days and values lie.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    from: CivilDate,
    days: f64,
    most: f64,
}

impl Frame {
    pub(super) fn new(from: CivilDate, until: CivilDate, most: f64) -> Self {
        let most = if most > 0.0 { most } else { 1.0 };
        Self { from, days: from.days_until(until).max(1) as f64, most }
    }

    pub(super) fn at(self, (day, value): (CivilDate, f64)) -> (f64, f64) {
        let x = self.from.days_until(day) as f64 / self.days * WIDTH;
        let y = HEIGHT - (value / self.most).clamp(0.0, 1.0) * HEIGHT;
        ((x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0)
    }

    /// Points as an SVG's `points` attribute has them.
    pub(super) fn points(self, list: impl Iterator<Item = (CivilDate, f64)>) -> String {
        let mut said = String::new();
        for (x, y) in list.map(|point| self.at(point)) {
            // Writing to a string cannot fail.
            let _ = write!(said, "{x},{y} ");
        }
        said.trim_end().to_owned()
    }

    /// A band around a line: along its upper edge and back along its lower one.
    pub(super) fn band(self, line: &[(CivilDate, f64)], lower: f64, upper: f64) -> String {
        let there = line.iter().map(|(day, value)| (*day, value * upper));
        let back = line.iter().rev().map(|(day, value)| (*day, value * lower));
        self.points(there.chain(back))
    }

    /// About five days along the bottom.
    pub(super) fn days(self, say: impl Fn(CivilDate) -> String) -> Vec<Tick> {
        let step = ((self.days / 4.0).ceil() as i64).max(1);
        (0..=4)
            .map(|place| place * step)
            .filter(|ahead| *ahead as f64 <= self.days)
            .map(|ahead| self.from.plus_days(ahead))
            .map(|day| Tick { at: self.at((day, 0.0)).0, words: say(day) })
            .collect()
    }

    /// Zero, half and the most.
    pub(super) fn values(self, say: impl Fn(f64) -> String) -> Vec<Tick> {
        let marks = [0.0, self.most / 2.0, self.most];
        marks.map(|value| Tick { at: self.at((self.from, value)).1, words: say(value) }).into()
    }
}

/// The next round number above: 1, 2, 2.5, 5 times a power of ten.
pub(super) fn round_up(value: f64) -> f64 {
    if !(value.is_finite() && value > 0.0) {
        return 1.0;
    }
    let power = 10_f64.powf(value.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
    steps.into_iter().map(|step| step * power).find(|step| *step >= value - 1e-12).unwrap_or(value)
}
