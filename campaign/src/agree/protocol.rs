//! The communication protocol in its order: what holds everywhere first, then market by market.

use crate::model::{Channel, ChannelId, MarketId, Sections, markets_in_order};

/// The channels that stand.
#[must_use]
pub fn channels(sections: &Sections) -> Vec<(&ChannelId, &Channel)> {
    let markets = markets_in_order(&sections.markets);
    // What belongs to a market that left stands last.
    let place = |market: &MarketId| match market.is_empty() {
        true => 0,
        false => markets.iter().position(|(id, _)| *id == market).map_or(usize::MAX, |place| place + 1),
    };
    let mut found: Vec<_> = sections.agreement.channels.iter().filter(|(_, channel)| !channel.archived).collect();
    found.sort_by_key(|(id, channel)| (place(&channel.market), channel.order, (*id).clone()));
    found
}

/// Those that a creator of this market sees on their page, the market's own first.
#[must_use]
pub fn channels_for_creators<'a>(sections: &'a Sections, market: &MarketId) -> Vec<&'a Channel> {
    let theirs = |channel: &&Channel| channel.creators && (channel.market.is_empty() || channel.market == *market);
    let mut found: Vec<_> = channels(sections).into_iter().map(|(_, channel)| channel).filter(theirs).collect();
    found.sort_by_key(|channel| channel.market.is_empty());
    found
}
