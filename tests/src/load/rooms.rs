//! A hundred campaigns at once, in each of them one person writing and three reading.

use crate::changes;
use crate::fault::Fault;
use crate::figures::Row;
use crate::latency::{self, SECONDS, Seat};
use crate::machine::Machine;
use crate::relay::Relay;
use std::time::Duration;

pub(crate) const WHAT: &str = "100 documents × 4 clients, one writer each at 1/s: to the others after the fsync, p95";
pub(crate) const GOAL: &str = "≤ 1.8 ms";

const DOCUMENTS: usize = 100;
const READERS: usize = 3;

pub(crate) fn measure(machine: &Machine) -> Result<Vec<Row>, Fault> {
    latency::measure(machine, WHAT, GOAL, |relay, run| Box::pin(arrange(relay, run)))
}

async fn arrange(relay: &Relay, run: u64) -> Result<Vec<Seat>, Fault> {
    let mut seats = Vec::new();
    for (number, document) in relay.documents(DOCUMENTS).await?.into_iter().enumerate() {
        let changes = changes::typed(number as u128 + 1, &relay.person, SECONDS)?;
        let phase = phase(run, number);
        let times = (0..SECONDS).map(|second| Duration::from_secs(second as u64) + phase);
        seats.push(Seat { document, writes: times.zip(changes).collect() });
        seats.extend((0..READERS).map(|_| Seat { document, writes: Vec::new() }));
    }
    Ok(seats)
}

/// Where within the second somebody writes: anywhere, as people do, and the same in every bench.
pub(crate) fn phase(run: u64, number: usize) -> Duration {
    // SplitMix64.
    let mut bits = (run << 32 | number as u64).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    Duration::from_micros((bits ^ (bits >> 31)) % 1_000_000)
}
