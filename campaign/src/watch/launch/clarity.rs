//! How clear a campaign is, from 0 to 100: every check that asks something weighs the same and loses the share of
//! its things that are not right (S0-40).

use super::{Check, Launch};

/// What one check costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Which check.
    pub check: Check,
    /// How many of its things are not right and not waived.
    pub wrong: usize,
    /// How many things it asks about.
    pub asked: usize,
}

impl Cost {
    /// The share of its things that are right.
    fn right(self) -> f64 {
        1.0 - self.wrong as f64 / self.asked as f64
    }
}

/// The score of these checks, rounded down: 100 says that nothing is open. What asks nothing does not count.
#[must_use]
pub fn score(costs: &[Cost]) -> usize {
    let counted: Vec<f64> = costs.iter().filter(|cost| cost.asked > 0).map(|cost| cost.right()).collect();
    match counted.len() {
        0 => 100,
        // What thirds lose in binary must not cost a point.
        count => (counted.iter().sum::<f64>() * 100.0 / count as f64 + 1e-9) as usize,
    }
}

impl Launch {
    /// What each check costs, in the order of the list.
    #[must_use]
    pub fn costs(&self) -> Vec<Cost> {
        let cost = |checked: &super::Checked| {
            let open = checked.points.iter().filter(|(_, waiver)| waiver.is_none());
            // A text with three unclear moments is one text; a point of the matrix stands for all its empty places.
            let count = |point: &super::Point| if point.check == Check::Exact { 1 } else { point.findings };
            let wrong: usize = open.map(|(point, _)| count(point)).sum();
            // What a newer Dateline finds wrong may be more than what is asked about here.
            let asked = checked.asked.max(usize::from(wrong > 0));
            Cost { check: checked.check, wrong: wrong.min(asked), asked }
        };
        self.checks.iter().map(cost).collect()
    }

    /// How clear the campaign is, 0 to 100.
    #[must_use]
    pub fn score(&self) -> usize {
        score(&self.costs())
    }

    /// What costs most, the dearest first; nothing where nothing is open.
    #[must_use]
    pub fn dearest(&self) -> Vec<Cost> {
        let mut costs: Vec<Cost> = self.costs().into_iter().filter(|cost| cost.wrong > 0).collect();
        // Exact: a/b against c/d is a·d against c·b.
        costs.sort_by(|a, b| (b.wrong * a.asked).cmp(&(a.wrong * b.asked)));
        costs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(check: Check, wrong: usize, asked: usize) -> Cost {
        Cost { check, wrong, asked }
    }

    #[test]
    fn every_check_weighs_the_same_and_loses_the_share_that_is_not_right() {
        // (1 of 2 right + 3 of 4 right) / 2 = (50 + 75) / 2 = 62.5
        assert_eq!(score(&[cost(Check::Exact, 1, 2), cost(Check::Filled, 1, 4)]), 62);
        // Two hundred of four hundred weigh no more than one of two.
        assert_eq!(score(&[cost(Check::Exact, 200, 400), cost(Check::Filled, 1, 4)]), 62);
        // (1/3 + 2/3) / 2 = 50, and no rounding of thirds makes 49 of it.
        assert_eq!(score(&[cost(Check::Exact, 2, 3), cost(Check::Filled, 1, 3)]), 50);
    }

    #[test]
    fn only_what_is_all_right_is_a_hundred_and_only_what_is_all_wrong_is_nothing() {
        assert_eq!(score(&[cost(Check::Exact, 0, 5), cost(Check::Filled, 0, 1)]), 100);
        assert_eq!(score(&[cost(Check::Exact, 0, 5), cost(Check::Filled, 1, 1000)]), 99, "rounded down");
        assert_eq!(score(&[cost(Check::Exact, 5, 5), cost(Check::Filled, 1, 1)]), 0);
    }

    #[test]
    fn a_check_that_asks_nothing_yet_neither_helps_nor_hurts() {
        let half = cost(Check::Exact, 1, 2);
        assert_eq!(score(&[half, cost(Check::Answered, 0, 0)]), 50);
        assert_eq!(score(&[cost(Check::Answered, 0, 0)]), 100);
    }
}
