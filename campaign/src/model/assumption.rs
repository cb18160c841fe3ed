//! What the campaign takes for granted, said aloud before it turns out otherwise (S1-25).

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{PersonId, RecordId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One assumption.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Assumption {
    /// What is taken for granted; prose.
    pub words: String,
    /// Who will find out.
    pub owner: PersonId,
    /// How it turned out.
    #[serde(deserialize_with = "lenient")]
    pub verdict: Verdict,
    /// Who judged it when, append-only.
    pub verdicts: BTreeMap<RecordId, Judgement>,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// No longer of interest; its history stays.
    pub archived: bool,
}

impl Assumption {
    /// Who gave the verdict that stands, and when; none while it is open, and where an older Dateline kept no log.
    #[must_use]
    pub fn judged(&self) -> Option<&Judgement> {
        let given = self.verdicts.iter().filter(|(_, one)| !one.archived && one.verdict == self.verdict);
        let last = given.max_by_key(|(id, one)| (one.at, *id)).map(|(_, one)| one);
        last.filter(|_| self.verdict != Verdict::Open)
    }
}

/// One verdict as it was given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Judgement {
    /// How it turned out.
    #[serde(deserialize_with = "lenient")]
    pub verdict: Verdict,
    /// Who said so.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back at once; its history stays.
    pub archived: bool,
}

coded! {
    /// How an assumption turned out.
    #[derive(Default)]
    pub enum Verdict {
        /// Nobody knows yet.
        #[default]
        Open = "open",
        /// It held.
        Held = "held",
        /// It held in part.
        Partly = "partly",
        /// It did not hold.
        Failed = "failed",
    }
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 4] = [Self::Open, Self::Held, Self::Partly, Self::Failed];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_verdict_that_stands_is_by_whoever_gave_it_last() {
        let given = |verdict, by: &str, at| Judgement { verdict, by: by.into(), at: Instant(at), archived: false };
        let mut one = Assumption { verdict: Verdict::Held, ..Assumption::default() };
        assert_eq!(one.judged(), None, "a verdict of an older Dateline has no date");
        one.verdicts.insert("r-1".into(), given(Verdict::Held, "p-olga", 10));
        one.verdicts.insert("r-2".into(), given(Verdict::Failed, "p-june", 20));
        one.verdicts.insert("r-3".into(), given(Verdict::Held, "p-dana", 15));
        assert_eq!(one.judged().map(|it| it.by.as_str()), Some("p-dana"));
        one.verdict = Verdict::Failed;
        assert_eq!(one.judged().map(|it| (it.by.as_str(), it.at)), Some(("p-june", Instant(20))));
        one.verdict = Verdict::Open;
        assert_eq!(one.judged(), None);
    }
}
