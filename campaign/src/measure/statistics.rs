//! Honest statistics: never a bare average, never a claim from a handful (S2-04).

/// Below this many values nothing is claimed.
pub const ENOUGH: usize = 5;

/// How values lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// How many.
    pub count: usize,
    /// First quartile.
    pub lower: f64,
    /// The middle.
    pub median: f64,
    /// Third quartile.
    pub upper: f64,
}

impl Spread {
    /// Enough values to say something?
    #[must_use]
    pub const fn is_enough(&self) -> bool {
        self.count >= ENOUGH
    }

    /// The interquartile range.
    #[must_use]
    pub fn range(&self) -> f64 {
        self.upper - self.lower
    }
}

/// The middle value.
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    spread(values).map(|spread| spread.median)
}

/// Count, median and quartiles as spreadsheets compute them (`QUARTILE.INC`: linear between neighbours), so
/// that people can check them. None without values. Cost: one sort.
#[must_use]
pub fn spread(values: &[f64]) -> Option<Spread> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
    sorted.sort_by(f64::total_cmp);
    if sorted.is_empty() {
        return None;
    }
    let at = |share: f64| {
        let place = share * (sorted.len() - 1) as f64;
        let (low, part) = (place.floor() as usize, place.fract());
        let high = sorted.get(low + 1).unwrap_or(&sorted[low]);
        sorted[low] + (high - sorted[low]) * part
    };
    Some(Spread { count: sorted.len(), lower: at(0.25), median: at(0.5), upper: at(0.75) })
}
