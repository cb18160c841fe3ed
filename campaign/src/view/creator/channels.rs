//! Where a creator writes, what for, and when they hear back (S1-05).

use crate::agree;
use crate::model::{Creator, Sections};

/// One channel of the communication protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelLine {
    /// What it is.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// When one hears back there.
    pub answer: String,
}

/// The channels this creator sees, their own market's first.
pub(super) fn channels(sections: &Sections, creator: &Creator) -> Vec<ChannelLine> {
    let line = |channel: &crate::model::Channel| ChannelLine {
        name: channel.name.clone(),
        purpose: channel.purpose.clone(),
        answer: channel.answer.clone(),
    };
    agree::channels_for_creators(sections, &creator.market).into_iter().map(line).collect()
}
