//! Does it matter how creators were found? A KPI by channel and market: how many, median, quartiles, and a difference
//! only where there is enough on both sides (S2-04).

use super::{Figures, Spread, spread};
use crate::model::{
    Creator, CreatorId, Formula, Kpi, MarketId, PipelineStage, Sections, SourcingChannel, markets_in_order,
};
use std::collections::BTreeMap;

/// One channel in one market.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelRow {
    /// The market.
    pub market: MarketId,
    /// The channel.
    pub channel: SourcingChannel,
    /// How many creators of it have a value.
    pub count: usize,
    /// How their values lie; none from fewer than [`super::ENOUGH`].
    pub spread: Option<Spread>,
    /// Its median less that of the market's other channels; none where either side is too few.
    pub difference: Option<f64>,
    /// The middle halves of both sides overlap: the difference says little.
    pub overlap: bool,
}

/// The value of a KPI for every creator of a market that has numbers.
#[must_use]
pub fn by_creator(figures: &Figures, kpi: &Kpi, market: &MarketId) -> BTreeMap<String, f64> {
    let sums = |column: &str| figures.by_creator(market, column);
    let named = |(name, value): (&str, f64)| (!name.is_empty()).then(|| (name.to_owned(), value));
    match &kpi.formula {
        Formula::Total(column) => sums(column).into_iter().filter_map(|(name, (sum, _))| named((name, sum))).collect(),
        Formula::Mean(column) => {
            sums(column).into_iter().filter_map(|(name, (sum, count))| named((name, sum / count as f64))).collect()
        }
        Formula::Ratio(over, under) => {
            let unders = sums(under);
            let ratio = |(name, (over, _)): (&str, (f64, usize))| {
                let under = unders.get(name).map(|(sum, _)| *sum).filter(|under| *under > 0.0)?;
                named((name, over / under))
            };
            sums(over).into_iter().filter_map(ratio).collect()
        }
    }
}

/// The report of one KPI, by market and then by channel.
#[must_use]
pub fn report(sections: &Sections, figures: &Figures, kpi: &Kpi) -> Vec<ChannelRow> {
    let mut rows = Vec::new();
    for (market, _) in markets_in_order(&sections.markets).into_iter().filter(|(market, _)| kpi.counts_in(market)) {
        let mut values: BTreeMap<SourcingChannel, Vec<f64>> = BTreeMap::new();
        for (name, value) in by_creator(figures, kpi, market) {
            let creator = sections.creators.get(&CreatorId(name)).filter(|creator| !creator.archived);
            if let Some(creator) = creator {
                values.entry(creator.channel).or_default().push(value);
            }
        }
        rows.extend(values.keys().map(|channel| row(market, *channel, &values)));
    }
    rows
}

fn row(market: &MarketId, channel: SourcingChannel, values: &BTreeMap<SourcingChannel, Vec<f64>>) -> ChannelRow {
    let own = values.get(&channel).map(Vec::as_slice).unwrap_or_default();
    let others: Vec<f64> = values.iter().filter(|(of, _)| **of != channel).flat_map(|(_, all)| all.clone()).collect();
    let enough = |values: &[f64]| spread(values).filter(Spread::is_enough);
    let (own, rest, count) = (enough(own), enough(&others), own.len());
    let both = own.zip(rest);
    ChannelRow {
        market: market.clone(),
        channel,
        count,
        spread: own,
        difference: both.map(|(own, rest)| own.median - rest.median),
        overlap: both.is_some_and(|(own, rest)| own.lower <= rest.upper && rest.lower <= own.upper),
    }
}

/// How many creators stand at each stage, by channel: every creator once, so that the counts add up to all.
#[must_use]
pub fn funnel(sections: &Sections) -> BTreeMap<SourcingChannel, BTreeMap<PipelineStage, usize>> {
    let mut counts: BTreeMap<SourcingChannel, BTreeMap<PipelineStage, usize>> = BTreeMap::new();
    for creator in sections.creators.values().filter(|creator| !creator.archived) {
        *counts.entry(creator.channel).or_default().entry(creator.stage).or_default() += 1;
    }
    counts
}

/// Somebody was written to out of the blue, and nobody says what was liked in their work (S2-18).
#[must_use]
pub fn wants_a_word(creator: &Creator) -> bool {
    let cold = creator.channel == SourcingChannel::Cold && creator.stage != PipelineStage::Declined;
    cold && liked(creator).is_none()
}

/// What we liked in a creator's work, as we last told them.
#[must_use]
pub fn liked(creator: &Creator) -> Option<&str> {
    let said = creator.outreach.values().filter(|entry| !entry.archived && !entry.liked.trim().is_empty());
    said.max_by_key(|entry| entry.at).map(|entry| entry.liked.trim())
}
