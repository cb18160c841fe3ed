//! Medians, percentiles, and the rows they are printed as.

use std::time::Duration;

/// One figure beside its goal.
#[derive(Debug)]
pub(crate) struct Row {
    what: String,
    median: String,
    goal: String,
}

impl Row {
    /// A row.
    pub(crate) fn new(what: impl Into<String>, median: impl Into<String>, goal: impl Into<String>) -> Self {
        Self { what: what.into(), median: median.into(), goal: goal.into() }
    }

    /// Prints it on stdout.
    pub(crate) fn print(&self) {
        println!("{}", serde_json::json!({ "what": self.what, "median": self.median, "goal": self.goal }));
    }
}

/// The middle one of several; of an even number the lower of the two.
pub(crate) fn median<T: PartialOrd + Copy>(values: &[T]) -> Option<T> {
    percentile(values, 50)
}

/// The smallest value that this many percent do not exceed.
pub(crate) fn percentile<T: PartialOrd + Copy>(values: &[T], percent: usize) -> Option<T> {
    let mut sorted = values.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    sorted.get((sorted.len() * percent).div_ceil(100).saturating_sub(1)).copied()
}

/// Milliseconds as people read them.
pub(crate) fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

/// Bytes as millions.
pub(crate) fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}

/// A whole number in groups of three.
pub(crate) fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_tail_of_a_hundred() {
        let values: Vec<u32> = (1..=100).rev().collect();
        assert_eq!((median(&values), percentile(&values, 95), percentile(&values, 99)), (Some(50), Some(95), Some(99)));
        assert_eq!(percentile(&[7], 95), Some(7));
        assert_eq!(median::<u32>(&[]), None);
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([grouped(999.4), grouped(31_000.0), grouped(1_234_567.0)], ["999", "31,000", "1,234,567"]);
    }
}
