//! What a creator hands in, what is sent back, and how it ended: an append-only log by deliverable (S2-06, E5).
//! Who stands where is computed from the log (see [`crate::watch`]), so two people who write apart add to it.

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{ItemId, PersonId, RecordId, Thread, fingerprint_of};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// One line of the log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubmissionEntry {
    /// The deliverable it is about.
    pub item: ItemId,
    /// What happened.
    #[serde(deserialize_with = "lenient")]
    pub kind: SubmissionKind,
    /// When, by the clock of the device that wrote it.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// When the relay received it; none where only a device clock is known.
    #[serde(deserialize_with = "lenient")]
    pub received: Option<Instant>,
    /// Who wrote it down.
    pub by: PersonId,
    /// Where the work is to be seen.
    pub link: String,
    /// What was said with it.
    pub words: String,
    /// The delivery it answers; of what was sent, accepted and returned.
    pub of: RecordId,
    /// Of what was sent: the threads and the hashes of their words, `t-1=9f… t-2=03…`.
    pub threads: String,
    /// Of an agreement: how many rounds at most.
    #[serde(deserialize_with = "lenient")]
    pub cap: i64,
    /// Taken back by whoever wrote it; its history stays.
    pub archived: bool,
}

impl SubmissionEntry {
    /// The moment that counts: the relay's where there is one.
    #[must_use]
    pub fn when(&self) -> Instant {
        self.received.unwrap_or(self.at)
    }

    /// The threads it names, with the hashes of their words as they stood.
    pub fn named(&self) -> impl Iterator<Item = (&str, &str)> {
        self.threads.split_whitespace().filter_map(|pair| pair.split_once('='))
    }
}

coded! {
    /// What can happen to a deliverable.
    #[derive(Default)]
    pub enum SubmissionKind {
        /// Something a newer Dateline writes.
        #[default]
        Unknown = "unknown",
        /// The creator handed something in.
        Received = "received",
        /// One list of feedback went to the creator.
        Sent = "sent",
        /// It is accepted.
        Accepted = "accepted",
        /// It is turned down.
        Returned = "returned",
        /// How many rounds were agreed.
        Cap = "cap",
    }
}

/// What feedback is about: the field on which two markets may want different things (S1-27).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// All of it.
    #[default]
    Whole,
    /// What is said.
    Message,
    /// How it opens.
    Opening,
    /// What is seen.
    Picture,
    /// What is heard.
    Sound,
    /// How long it is.
    Length,
    /// The words under it.
    Caption,
    /// The mark that says it is advertising.
    Disclosure,
}

impl Aspect {
    /// Every aspect, in the order a list of feedback follows.
    pub const ALL: [Self; 8] = [
        Self::Whole,
        Self::Message,
        Self::Opening,
        Self::Picture,
        Self::Sound,
        Self::Length,
        Self::Caption,
        Self::Disclosure,
    ];

    /// The name in paths and Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Message => "message",
            Self::Opening => "opening",
            Self::Picture => "picture",
            Self::Sound => "sound",
            Self::Length => "length",
            Self::Caption => "caption",
            Self::Disclosure => "disclosure",
        }
    }

    /// Where threads about this aspect of a deliverable are anchored.
    #[must_use]
    pub fn path(self, item: &ItemId) -> String {
        format!("timeline/{item}/on/{}", self.code())
    }

    /// The deliverable and the aspect a path names; none where it is no feedback for a creator.
    #[must_use]
    pub fn of_path(path: &str) -> Option<(ItemId, Self)> {
        let (item, code) = path.strip_prefix("timeline/")?.split_once("/on/")?;
        Some((item.into(), Self::ALL.into_iter().find(|aspect| aspect.code() == code)?))
    }
}

impl Thread {
    /// The words that open it: what a creator is sent.
    #[must_use]
    pub fn opening(&self) -> &str {
        self.in_order().first().map_or("", |(_, comment)| comment.body.trim())
    }

    /// The hash of what a creator is sent: where, how strongly, in which words.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint_of([self.anchor.path.as_str(), self.strength.code(), self.opening()])
    }
}
