//! Where everything on a lane lies, so that no two things cover each other: rows, and the side a label stands on.
//!
//! Lengths are hundredths of the page's letter size. They hold at the narrowest a track can be; a wider track
//! only moves things further apart.

mod letters;
mod pack;
#[cfg(test)]
mod tests;

pub use letters::width_of;
use pack::{Extent, pack};

use super::{Bar, Lane};
use crate::model::ItemKind;
use crate::time::Instant;

/// Widest label, beyond which it ends in an ellipsis.
const LONGEST_LABEL: i64 = 2_200;
/// Half of a diamond and the air around it.
const HALF_GATE: i64 = 70;
/// What a label has around it, beside its thing or inside a bar.
const AROUND: i64 = 110;
/// A bar is never narrower than a finger can find.
const NARROWEST_BAR: i64 = 160;
/// A stretch shorter than this is a moment, in minutes.
const MOMENT: i64 = 720;

/// How much of the plan a track shows, and how wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The track's first moment.
    pub from: Instant,
    /// Its end.
    pub to: Instant,
    /// Its narrowest width, in hundredths of the letter size.
    pub width: i64,
}

impl Scale {
    /// A scale that gives every day the same width.
    #[must_use]
    pub fn with_days(from: Instant, to: Instant, day: i64) -> Self {
        Self { from, to, width: to.minutes_since(from) * day / 1_440 }
    }

    /// Where a moment lies.
    #[must_use]
    pub fn place(&self, at: Instant) -> i64 {
        at.minutes_since(self.from) * self.width / self.to.minutes_since(self.from).max(1)
    }
}

/// Which side a label stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Inside its bar.
    Inside,
    /// After it, where reading goes on.
    After,
    /// Before it.
    Before,
    /// Nowhere: there is no room; it is told on hover and on focus.
    Hidden,
}

/// A bar takes time, a diamond is a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// From a moment to a moment.
    Bar,
    /// A moment.
    Gate,
}

/// Where one item lies on its lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Bar or diamond.
    pub shape: Shape,
    /// The row, from the top.
    pub row: usize,
    /// Where its label stands.
    pub side: Side,
    /// Width given to the label.
    pub label: i64,
    /// The left edge of all it covers.
    pub left: i64,
    /// The right edge of all it covers.
    pub right: i64,
}

/// A spot for each bar of a lane, in the order of its bars.
#[must_use]
pub fn spots(lane: &Lane, scale: Scale) -> Vec<Spot> {
    pack(&lane.bars.iter().map(|bar| extent(bar, scale)).collect::<Vec<_>>(), scale.width)
}

/// How many rows these spots need; at least one.
#[must_use]
pub fn rows_of(spots: &[Spot]) -> usize {
    spots.iter().map(|spot| spot.row + 1).max().unwrap_or(1)
}

fn extent(bar: &Bar, scale: Scale) -> Extent {
    let to = bar.to.unwrap_or_default();
    let from = bar.from.unwrap_or(to).max(scale.from);
    let shape = match bar.kind == ItemKind::Buffer || bar.from.is_some_and(|start| to.minutes_since(start) > MOMENT) {
        true => Shape::Bar,
        false => Shape::Gate,
    };
    let label = width_of(&bar.title).min(LONGEST_LABEL) + AROUND;
    let (start, end) = (scale.place(from), scale.place(to.min(scale.to)));
    match shape {
        Shape::Gate => Extent { shape, start: end - HALF_GATE, end: end + HALF_GATE, label, inside: false },
        Shape::Bar => {
            let end = end.max(start + NARROWEST_BAR);
            // A buffer is filled by what is eaten: words over it would not be read.
            Extent { shape, start, end, label, inside: bar.kind != ItemKind::Buffer }
        }
    }
}
