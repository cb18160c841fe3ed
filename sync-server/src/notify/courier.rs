//! The courier: takes what is due out of the outbox, sends it, and keeps how it went.

use super::{Failure, Notifier};
use crate::clock::Clock;
use crate::store::{Keeper, Notice, NoticeState, StoreError};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::JoinSet;

/// How many are on their way at once.
const AT_ONCE: usize = 16;
/// How often the outbox is looked at when nobody calls.
const LOOK: Duration = Duration::from_millis(500);
/// How often a notice is tried: over about seven hours.
const TRIES: u32 = 14;
const FIRST_PAUSE: i64 = 30_000;
const LONGEST_PAUSE: i64 = 3_600_000;

/// Brings notices out. Copies are the same courier.
#[derive(Clone)]
pub struct Courier {
    keeper: Keeper,
    notifier: Arc<Notifier>,
    clock: Clock,
    call: Arc<Notify>,
}

impl Courier {
    /// Over a store's outbox.
    #[must_use]
    pub fn new(keeper: Keeper, notifier: Arc<Notifier>, clock: Clock) -> Self {
        Self { keeper, notifier, clock, call: Arc::default() }
    }

    /// Something may be due.
    pub fn call(&self) {
        self.call.notify_one();
    }

    /// What it sends with.
    #[must_use]
    pub fn notifier(&self) -> &Notifier {
        &self.notifier
    }

    /// Brings out what is due, for ever. First what was on its way when the relay last ended.
    pub async fn run(self) {
        let now = self.clock.now_ms();
        match self.keeper.write(move |store| store.recover_notices(now)).await {
            Ok(0) => {}
            Ok(count) => tracing::warn!(count, "notices were on their way when the relay ended; sent again, same ids"),
            Err(error) => tracing::error!(%error, "the outbox cannot be recovered"),
        }
        loop {
            match self.round().await {
                Ok(0) => {
                    // Either is a reason to look again.
                    let _ = tokio::time::timeout(LOOK, self.call.notified()).await;
                }
                Ok(_) => self.count().await,
                Err(error) => {
                    tracing::error!(%error, "the outbox cannot be read");
                    tokio::time::sleep(LOOK * 20).await;
                }
            }
        }
    }

    /// Sends what is due now; how many it took.
    async fn round(&self) -> Result<usize, StoreError> {
        let now = self.clock.now_ms();
        if !self.keeper.read(move |store| store.has_due_notices(now)).await? {
            return Ok(0);
        }
        let taken = self.keeper.write(move |store| store.take_notices(now, AT_ONCE)).await?;
        let count = taken.len();
        let mut going = JoinSet::new();
        for notice in taken {
            let courier = self.clone();
            going.spawn(async move { courier.bring(notice).await });
        }
        while let Some(ended) = going.join_next().await {
            ended.map_err(|error| StoreError::Database(error.to_string()))??;
        }
        Ok(count)
    }

    async fn bring(&self, notice: Notice) -> Result<(), StoreError> {
        let (document, person, slot) = (notice.document, notice.person.clone(), notice.slot.clone());
        let channel = self.keeper.read(move |store| store.channel(document, &person, &slot)).await?;
        let outcome = match channel {
            Some(channel) => self.notifier.send(&channel, &notice).await,
            None => Err(Failure::for_good("the channel is gone")),
        };
        let now = self.clock.now_ms();
        let (state, next, error) = match outcome {
            Ok(()) => (NoticeState::Sent, now, String::new()),
            Err(why) if why.is_final || notice.tries >= TRIES => (NoticeState::Dead, now, why.words),
            Err(why) => (NoticeState::Retry, now + pause(notice.tries, why.after, jitter()), why.words),
        };
        metrics::counter!("dateline_notice_tries_total", "outcome" => state.code()).increment(1);
        if state != NoticeState::Sent {
            tracing::warn!(id = %notice.id, document = %notice.document, tries = notice.tries, %error, "a notice failed");
        }
        self.keeper.write(move |store| store.settle_notice(&notice.id, state, next, &error)).await
    }

    /// Says how many notices are in which state.
    async fn count(&self) {
        let Ok(found) = self.keeper.read(|store| store.notice_counts()).await else { return };
        for state in NoticeState::ALL {
            let count = found.iter().find(|(it, _)| *it == state).map_or(0, |(_, count)| *count);
            metrics::gauge!("dateline_notices", "state" => state.code()).set(count as f64);
        }
    }
}

/// Twice as long after each try, up to an hour, spread by a quarter so that not everybody comes back at once; never
/// sooner than the receiver asked.
fn pause(tries: u32, asked: Option<Duration>, jitter: f64) -> i64 {
    let doubled = FIRST_PAUSE.saturating_mul(1 << tries.saturating_sub(1).min(10)).min(LONGEST_PAUSE);
    let spread = (doubled as f64 * (0.75 + 0.5 * jitter)) as i64;
    let asked = asked.map_or(0, |it| i64::try_from(it.as_millis()).unwrap_or(LONGEST_PAUSE));
    spread.max(asked.min(LONGEST_PAUSE))
}

/// Between 0 and 1; the middle where there is no randomness.
fn jitter() -> f64 {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).map_or(0.5, |()| f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_an_hour_and_keep_to_what_was_asked() {
        let middle = |tries| pause(tries, None, 0.5);
        assert_eq!((middle(1), middle(2), middle(3)), (30_000, 60_000, 120_000));
        assert_eq!((middle(8), middle(14), middle(u32::MAX)), (LONGEST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE));
        assert!(pause(1, None, 0.0) < middle(1) && middle(1) < pause(1, None, 1.0));
        assert_eq!(pause(1, Some(Duration::from_secs(300)), 0.5), 300_000);
        assert_eq!(pause(1, Some(Duration::from_secs(u64::MAX)), 0.5), LONGEST_PAUSE, "nobody is put off for ever");
    }
}
