//! How often one address may guess. The secrets cannot be guessed; this keeps the attempts from being a load.

use parking_lot::Mutex;
use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

const WINDOW: Duration = Duration::from_secs(60);
const FAILURES: u32 = 30;
/// Addresses remembered; beyond it the oldest windows are dropped.
const ADDRESSES: usize = 10_000;

/// Counts failed attempts per address and minute.
#[derive(Debug, Default)]
pub struct Limiter(Mutex<HashMap<IpAddr, (Instant, u32)>>);

impl Limiter {
    /// May this address try?
    #[must_use]
    pub fn allows(&self, address: IpAddr) -> bool {
        let known = self.0.lock();
        known.get(&address).is_none_or(|(since, count)| since.elapsed() > WINDOW || *count < FAILURES)
    }

    /// It tried and failed.
    pub fn failed(&self, address: IpAddr) {
        let mut known = self.0.lock();
        if known.len() >= ADDRESSES {
            known.retain(|_, (since, _)| since.elapsed() <= WINDOW);
        }
        let entry = known.entry(address).or_insert((Instant::now(), 0));
        if entry.0.elapsed() > WINDOW {
            *entry = (Instant::now(), 0);
        }
        entry.1 += 1;
    }
}

/// Test messages one person may send in a minute.
const TESTS: u32 = 6;

/// Counts test messages per person and minute.
#[derive(Debug, Default)]
pub struct Tests(Mutex<HashMap<String, (Instant, u32)>>);

impl Tests {
    /// May this person send one more? Counts it.
    #[must_use]
    pub fn take(&self, person: &str) -> bool {
        let mut known = self.0.lock();
        known.retain(|_, (since, _)| since.elapsed() <= WINDOW);
        let (_, count) = known.entry(person.to_owned()).or_insert((Instant::now(), 0));
        *count += 1;
        *count <= TESTS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guessing_stops_and_others_are_not_held_up() {
        let limiter = Limiter::default();
        let (one, other) = (IpAddr::from([10, 0, 0, 1]), IpAddr::from([10, 0, 0, 2]));
        (0..FAILURES).for_each(|_| limiter.failed(one));
        assert!(!limiter.allows(one));
        assert!(limiter.allows(other));
    }

    #[test]
    fn nobody_floods_a_channel_with_tests() {
        let tests = Tests::default();
        assert!((0..TESTS).all(|_| tests.take("p-olga")));
        assert!(!tests.take("p-olga"));
        assert!(tests.take("p-jack"));
    }
}
