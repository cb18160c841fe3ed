//! What ten thousand open sockets cost that say nothing.

use crate::fault::Fault;
use crate::figures::{Row, median, megabytes};
use crate::machine::{Machine, on_one_thread};
use crate::relay::Relay;
use crate::socket::Socket;
use futures_util::future::try_join_all;
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::task::JoinSet;

pub(crate) const WHAT: &str = "10,000 idle sockets on 100 documents: the relay grows by";
pub(crate) const GOAL: &str = "≤ 100 MB";

const SOCKETS: usize = 10_000;
const DOCUMENTS: usize = 100;
/// Sockets that are opened at the same time.
const AT_ONCE: usize = 100;
const RUNS: usize = 3;
/// Memory that has not moved for this long has settled.
const SETTLED: Duration = Duration::from_millis(600);
/// And this is as long as is waited for it.
const PATIENCE: Duration = Duration::from_secs(5);

/// Resident memory of the relay in one run.
#[derive(Clone, Copy, Debug)]
struct Memory {
    before: u64,
    open: u64,
    closed: u64,
}

pub(crate) fn measure(machine: &Machine) -> Result<Vec<Row>, Fault> {
    let limit = rlimit::increase_nofile_limit(1 << 15).map_err(Fault::system("raising the limit of open files"))?;
    if limit < SOCKETS as u64 + 100 {
        return Err(Fault::Relay(format!("only {limit} files may be open here: `ulimit -Hn 11000` as root")));
    }
    let mut runs = Vec::new();
    for number in 0..RUNS {
        let memory = on_one_thread(run(machine))?;
        let [before, open, closed] = [memory.before, memory.open, memory.closed].map(megabytes);
        eprintln!("  run {}: {before} before, {open} with all open, {closed} with all closed again", number + 1);
        runs.push(memory);
    }
    let middle = |of: fn(&Memory) -> u64| median(&runs.iter().map(of).collect::<Vec<_>>()).unwrap_or_default();
    let growth = middle(|run| run.open.saturating_sub(run.before));
    let each = format!("{:.1} KB", growth as f64 / SOCKETS as f64 / 1000.0);
    Ok(vec![
        Row::new(WHAT, megabytes(growth), GOAL),
        Row::new("  for each socket", each, "y-websocket 12.5 KB, Hocuspocus 21 KB"),
        Row::new("  the whole relay with all of them open", megabytes(middle(|run| run.open)), ""),
        Row::new("  the whole relay when all have closed", megabytes(middle(|run| run.closed)), ""),
    ])
}

async fn run(machine: &Machine) -> Result<Memory, Fault> {
    let relay = Relay::start(machine, "idle", &[]).await?;
    let documents = relay.documents(DOCUMENTS).await?;
    let before = settled(&relay).await?;
    let (leave, left) = watch::channel(false);
    let mut seats = JoinSet::new();
    for batch in (0..SOCKETS).collect::<Vec<_>>().chunks(AT_ONCE) {
        let opening = batch.iter().map(|number| Socket::following(&relay, documents[number % DOCUMENTS]));
        for (socket, _) in try_join_all(opening).await? {
            seats.spawn_local(stay(socket, left.clone()));
        }
    }
    let open = settled(&relay).await?;
    if let Some(ended) = seats.try_join_next() {
        ended.map_err(|error| Fault::Relay(error.to_string()))??;
    }
    leave.send_replace(true);
    while let Some(ended) = seats.join_next().await {
        ended.map_err(|error| Fault::Relay(error.to_string()))??;
    }
    let closed = settled(&relay).await?;
    Ok(Memory { before, open, closed })
}

/// Answers the relay's pings until it is time to leave.
async fn stay(mut socket: Socket, mut left: watch::Receiver<bool>) -> Result<(), Fault> {
    loop {
        tokio::select! {
            frame = socket.hear() => drop(frame?),
            // The sender outlives everybody, so this is the sign to leave.
            _ = left.changed() => return socket.close().await,
        }
    }
}

/// The relay's memory once it has stopped moving.
pub(crate) async fn settled(relay: &Relay) -> Result<u64, Fault> {
    let begun = Instant::now();
    let (mut since, mut memory) = (begun, relay.memory()?);
    while since.elapsed() < SETTLED && begun.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let now = relay.memory()?;
        if now.abs_diff(memory) > 128 * 1024 {
            (since, memory) = (Instant::now(), now);
        }
    }
    relay.memory()
}
