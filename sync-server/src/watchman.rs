//! The watchman: with nobody's browser open, says who is to be told what, and puts it into the outbox.
//!
//! It holds no document. For each campaign that has a channel it remembers how far the log was and when the next
//! thing is due; then it loads the campaign, asks [`due`], writes new notices in one commit, and forgets it again.

pub mod due;
mod reader;
mod recaps;
mod round;
#[cfg(test)]
mod tests;

use crate::clock::Clock;
use crate::notify::Courier;
use crate::store::{Keeper, NoticeState, Store, StoreError};
use std::collections::HashMap;
use std::time::{Duration, Instant};
use sync_protocol::{DocumentId, Position};

/// How often the logs' ends and the clock are looked at.
const LOOK: Duration = Duration::from_secs(1);
/// A campaign is looked at when it has been quiet for this long,
const QUIET: Duration = Duration::from_secs(2);
/// or after this long if it never is.
const AT_LATEST: Duration = Duration::from_secs(15);
/// And anyway after this many milliseconds of the clock.
const ANYWAY: i64 = 60_000;

/// How far a campaign's log is, and which channels it has.
type State = (Position, i64);

/// Watches every campaign that has a channel.
pub struct Watchman {
    keeper: Keeper,
    courier: Courier,
    clock: Clock,
    known: HashMap<DocumentId, Known>,
}

/// What is remembered of a campaign.
#[derive(Clone, Copy, Debug)]
struct Known {
    /// The state of log and channels that was looked at.
    done: Option<State>,
    /// The state seen last, and since when it is so.
    seen: State,
    since: Instant,
    /// When the first change came that was not looked at.
    waiting: Option<Instant>,
    /// When the next thing is due by itself.
    next: i64,
}

impl Watchman {
    /// Over a store; notices leave through the courier.
    #[must_use]
    pub fn new(keeper: Keeper, courier: Courier, clock: Clock) -> Self {
        Self { keeper, courier, clock, known: HashMap::new() }
    }

    /// Watches, for ever.
    pub async fn run(mut self) {
        let mut tick = tokio::time::interval(LOOK);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tick.tick().await;
            if let Err(error) = self.look().await {
                tracing::error!(%error, "the watchman cannot read the store");
            }
        }
    }

    async fn look(&mut self) -> Result<(), StoreError> {
        let now = self.clock.now_ms();
        let states = self.keeper.read(states).await?;
        self.known.retain(|document, _| states.iter().any(|(it, _)| it == document));
        for (document, state) in states {
            if !self.is_due(document, state, now) {
                continue;
            }
            let next = match self.keeper.read(move |store| round::round(store, document, now)).await {
                Ok(found) => self.keep(found).await?,
                Err(error) => {
                    tracing::error!(%document, %error, "a campaign cannot be watched");
                    now + ANYWAY
                }
            };
            if let Some(known) = self.known.get_mut(&document) {
                (known.done, known.waiting, known.next) = (Some(state), None, next.min(now + ANYWAY));
            }
        }
        Ok(())
    }

    /// Is it time to look at a campaign: its moment came, or it changed and has been quiet since?
    fn is_due(&mut self, document: DocumentId, state: State, now: i64) -> bool {
        let fresh = Known { done: None, seen: state, since: Instant::now(), waiting: None, next: i64::MIN };
        let known = self.known.entry(document).or_insert(fresh);
        if known.seen != state {
            (known.seen, known.since) = (state, Instant::now());
        }
        if known.done == Some(state) {
            return now >= known.next;
        }
        let waiting = known.waiting.get_or_insert_with(Instant::now);
        let settled = known.since.elapsed() >= QUIET || waiting.elapsed() >= AT_LATEST;
        settled || known.done.is_none() || now >= known.next
    }

    /// Puts what was found into the outbox, in one commit, and calls the courier.
    async fn keep(&self, found: round::Found) -> Result<i64, StoreError> {
        let round::Found { notices, next } = found;
        if notices.is_empty() {
            return Ok(next);
        }
        let added = self.keeper.write(move |store| {
            let mut added = 0;
            for notice in &notices {
                added += usize::from(store.add_notice(notice)? && notice.state == NoticeState::Queued);
            }
            Ok(added)
        });
        if added.await? > 0 {
            self.courier.call();
        }
        Ok(next)
    }
}

/// Where the logs and the channels of all watched campaigns stand.
fn states(store: &mut dyn Store) -> Result<Vec<(DocumentId, State)>, StoreError> {
    let watched = store.watched()?;
    watched.into_iter().map(|(document, channels)| Ok((document, (store.head(document)?, channels)))).collect()
}
