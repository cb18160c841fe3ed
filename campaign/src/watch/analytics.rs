//! How fast each market answers and how often work is made again (S2-05, S2-15): medians, computed from the log.

use super::{Stage, Submission, submissions, threads_on};
use crate::model::{MarketId, Sections};
use crate::time::Instant;
use std::collections::BTreeMap;

/// One market's pace over its deliverables; a point of the scatter of speed against quality.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MarketPace {
    /// The market.
    pub market: MarketId,
    /// How many deliverables were handed in.
    pub count: usize,
    /// How many of them are accepted.
    pub accepted: usize,
    /// Median hours from the first delivery to the first word about it.
    pub first_feedback: Option<f64>,
    /// Median rounds of feedback.
    pub rounds: Option<f64>,
    /// Median number of times it was made again.
    pub rework: Option<f64>,
    /// Median hours from the first delivery to acceptance.
    pub cycle: Option<f64>,
}

/// The pace of every market that has something handed in, in the order of the markets' ids.
#[must_use]
pub fn paces(sections: &Sections, now: Instant) -> Vec<MarketPace> {
    let mut markets: BTreeMap<MarketId, Vec<Submission<'_>>> = BTreeMap::new();
    for one in submissions(sections) {
        let came = one.deliveries.first().is_some_and(|first| first.entry.when() <= now);
        if came {
            markets.entry(one.item.market.clone()).or_default().push(one);
        }
    }
    markets.into_iter().map(|(market, list)| pace(sections, market, &list)).collect()
}

fn pace(sections: &Sections, market: MarketId, list: &[Submission<'_>]) -> MarketPace {
    MarketPace {
        market,
        count: list.len(),
        accepted: list.iter().filter(|one| one.stage() == Stage::Accepted).count(),
        first_feedback: median(list.iter().filter_map(|one| first_feedback(sections, one))),
        rounds: median(list.iter().map(|one| one.rounds.len() as f64)),
        rework: median(list.iter().map(|one| one.rework() as f64)),
        cycle: median(list.iter().filter_map(cycle)),
    }
}

/// Hours until somebody said a word about it: in a thread, in a list, or by accepting it.
fn first_feedback(sections: &Sections, submission: &Submission<'_>) -> Option<f64> {
    let came = submission.deliveries.first()?.entry.when();
    let said = threads_on(sections, &submission.id).into_iter().map(|(_, thread, _)| thread.at);
    let sent = submission.rounds.iter().map(|round| round.at);
    let judged = submission.verdict.map(|verdict| verdict.when());
    let first = said.chain(sent).chain(judged).filter(|at| *at >= came).min()?;
    Some(hours(came, first))
}

fn cycle(submission: &Submission<'_>) -> Option<f64> {
    let accepted = submission.verdict.filter(|_| submission.stage() == Stage::Accepted)?;
    Some(hours(submission.deliveries.first()?.entry.when(), accepted.when()))
}

fn hours(from: Instant, to: Instant) -> f64 {
    to.0.saturating_sub(from.0) as f64 / 3_600_000.0
}

/// The middle value; of an even number, the mean of the two in the middle.
fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match (values.len(), values.len() % 2) {
        (0, _) => None,
        (_, 1) => Some(values[middle]),
        _ => Some((values[middle - 1] + values[middle]) / 2.0),
    }
}
