//! How much of the relay's core other programs took while something was measured: said beside the figure,
//! because a busy machine measures its neighbours.

use crate::machine::RELAY_CORE;
use crate::relay::Relay;
use std::time::{Duration, Instant};

/// The kernel counts processor time in hundredths of a second for everybody who reads it.
const TICKS_PER_SECOND: f64 = 100.0;

/// A moment in the accounts of the core and of the relay.
#[derive(Debug)]
pub(crate) struct Noise {
    begun: Instant,
    core: f64,
    relay: f64,
}

impl Noise {
    /// Starts counting.
    pub(crate) fn listen(relay: &Relay) -> Self {
        Self { begun: Instant::now(), core: core_seconds(), relay: process_seconds(relay.pid()) }
    }

    /// Processor time the relay has taken since.
    pub(crate) fn relay_time(&self, relay: &Relay) -> Duration {
        Duration::from_secs_f64((process_seconds(relay.pid()) - self.relay).max(0.0))
    }

    /// The share of the relay's core that others have taken since, in percent.
    pub(crate) fn others(&self, relay: &Relay) -> f64 {
        let own = process_seconds(relay.pid()) - self.relay;
        let share = (core_seconds() - self.core - own) / self.begun.elapsed().as_secs_f64();
        (share * 100.0).clamp(0.0, 100.0)
    }
}

/// The worst share, as words to go with the figure; nothing where it hardly matters.
pub(crate) fn remark(shares: &[f64]) -> String {
    let worst = shares.iter().copied().fold(0.0, f64::max);
    if worst < 10.0 { String::new() } else { format!(" (others took up to {worst:.0} % of the relay's core)") }
}

/// Busy time of the relay's core since the machine started; 0 where the kernel does not say.
fn core_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/stat").unwrap_or_default();
    let name = format!("cpu{RELAY_CORE} ");
    let Some(line) = stat.lines().find_map(|line| line.strip_prefix(name.as_str())) else { return 0.0 };
    let fields: Vec<f64> = line.split_whitespace().filter_map(|field| field.parse().ok()).collect();
    // user, nice, system, (idle, iowait,) irq, softirq, steal
    let busy: f64 = [0, 1, 2, 5, 6, 7].iter().filter_map(|place| fields.get(*place)).sum();
    busy / TICKS_PER_SECOND
}

/// Processor time of a process; 0 where it is gone.
fn process_seconds(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    // The name may hold spaces; what follows its bracket does not. Then user and system are the 12th and 13th.
    let Some((_, fields)) = stat.rsplit_once(')') else { return 0.0 };
    let times = fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<f64>().ok());
    times.sum::<f64>() / TICKS_PER_SECOND
}
