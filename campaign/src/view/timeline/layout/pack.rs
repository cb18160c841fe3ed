//! Greedy packing: each thing goes into the topmost row with room for it and its words.

use super::{Shape, Side, Spot};

/// Air between two things in a row.
const AIR: i64 = 30;
/// A lane grows to as many rows; what finds no room in them keeps its shape and loses its words.
const MOST_ROWS: usize = 24;

/// What one thing asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub(super) shape: Shape,
    pub(super) start: i64,
    pub(super) end: i64,
    /// Width of its words with the air around them.
    pub(super) label: i64,
    /// May the words stand inside?
    pub(super) inside: bool,
}

impl Extent {
    /// What it covers with its words on a side.
    fn covers(&self, side: Side) -> (i64, i64) {
        match side {
            Side::Inside | Side::Hidden => (self.start, self.end),
            Side::After => (self.start, self.end + self.label),
            Side::Before => (self.start - self.label, self.end),
        }
    }

    fn holds_its_words(&self) -> bool {
        self.inside && self.label <= self.end - self.start
    }

    fn spot(&self, row: usize, side: Side) -> Spot {
        let (left, right) = self.covers(side);
        let label = match side {
            Side::Hidden => 0,
            Side::Inside => self.end - self.start,
            Side::After | Side::Before => self.label,
        };
        Spot { shape: self.shape, row, side, label, left, right }
    }
}

/// A spot for each extent, in the order given, on a track of a width.
pub(super) fn pack(extents: &[Extent], width: i64) -> Vec<Spot> {
    let mut order: Vec<usize> = (0..extents.len()).collect();
    order.sort_by_key(|place| (extents[*place].start, extents[*place].end));
    let mut taken: Vec<Vec<(i64, i64)>> = Vec::new();
    let mut spots: Vec<Option<Spot>> = vec![None; extents.len()];
    for (at, place) in order.iter().enumerate() {
        let extent = &extents[*place];
        let sides = sides(extent, order[at + 1..].iter().map(|later| &extents[*later]), width);
        let (row, side) = topmost(&taken, extent, &sides);
        if row == taken.len() {
            taken.push(Vec::new());
        }
        taken[row].push(extent.covers(side));
        spots[*place] = Some(extent.spot(row, side));
    }
    spots.into_iter().flatten().collect()
}

/// The sides to try, best first. Words stand after their thing, unless the next one begins there.
fn sides<'a>(extent: &Extent, mut later: impl Iterator<Item = &'a Extent>, width: i64) -> Vec<Side> {
    if extent.holds_its_words() {
        return vec![Side::Inside];
    }
    let end = extent.covers(Side::After).1;
    let crowded = later.any(|other| other.start > extent.end && other.start < end);
    let mut sides = if crowded { vec![Side::Before, Side::After] } else { vec![Side::After, Side::Before] };
    sides.retain(|side| {
        let (left, right) = extent.covers(*side);
        left >= 0 && right <= width
    });
    // A bar too long for words beside it and too short for them inside shows their beginning.
    if sides.is_empty() && extent.inside && extent.end - extent.start >= extent.label / 2 {
        sides.push(Side::Inside);
    }
    sides
}

fn topmost(taken: &[Vec<(i64, i64)>], extent: &Extent, sides: &[Side]) -> (usize, Side) {
    let free = |row: usize, side: Side| {
        let (left, right) = extent.covers(side);
        taken.get(row).is_none_or(|row| row.iter().all(|(from, to)| right + AIR <= *from || to + AIR <= left))
    };
    let with_words = (0..=taken.len().min(MOST_ROWS - 1))
        .find_map(|row| sides.iter().find(|side| free(row, **side)).map(|side| (row, *side)));
    with_words.unwrap_or_else(|| {
        let row = (0..taken.len()).find(|row| free(*row, Side::Hidden)).unwrap_or(taken.len());
        (row, Side::Hidden)
    })
}
