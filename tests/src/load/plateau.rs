//! Whether the relay's memory stays level: the same day's work again and again, always in new documents.

use crate::changes;
use crate::fault::Fault;
use crate::figures::{Row, median, megabytes};
use crate::idle::settled;
use crate::machine::{Machine, on_one_thread};
use crate::relay::Relay;
use crate::socket::Socket;
use futures_util::future::try_join_all;
use std::time::{Duration, Instant};
use sync_protocol::{ClientFrame, DocumentId, RelayFrame, WINDOW};

pub(crate) const WHAT: &str = "memory when all have left, 40 new documents × 6 clients × 100 changes each round";
pub(crate) const GOAL: &str = "level: ≤ 10 % more";

const ROUNDS: usize = 8;
/// The first rounds fill caches.
const WARM: usize = 2;
const DOCUMENTS: usize = 40;
const READERS: usize = 5;
const CHANGES: usize = 100;
/// A document that nobody follows for a second leaves memory; this is how long it may take.
const UNLOADED: Duration = Duration::from_secs(10);

pub(crate) fn measure(machine: &Machine) -> Result<Vec<Row>, Fault> {
    let memory = on_one_thread(rounds(machine))?;
    eprintln!("  after each round: {}", memory.iter().map(|it| megabytes(*it)).collect::<Vec<_>>().join(", "));
    let early = median(&memory[WARM..WARM + 3]).unwrap_or_default();
    let late = median(&memory[ROUNDS - 3..]).unwrap_or_default();
    let more = (late as f64 / early as f64 - 1.0) * 100.0;
    let (early, late) = (megabytes(early), megabytes(late));
    Ok(vec![Row::new(WHAT, format!("{early}, then {late} ({more:+.0} %)"), GOAL)])
}

async fn rounds(machine: &Machine) -> Result<Vec<u64>, Fault> {
    let relay = Relay::start(machine, "plateau", &["--idle", "0.5"]).await?;
    let changes = changes::typed(1, &relay.person, CHANGES)?;
    let mut memory = Vec::new();
    for _ in 0..ROUNDS {
        let documents = relay.documents(DOCUMENTS).await?;
        try_join_all(documents.iter().map(|document| room(&relay, *document, &changes))).await?;
        unloaded(&relay).await?;
        memory.push(settled(&relay).await?);
    }
    Ok(memory)
}

/// One writes, the others read all of it, everybody leaves.
async fn room(relay: &Relay, document: DocumentId, changes: &[Vec<u8>]) -> Result<(), Fault> {
    let opening = (0..=READERS).map(|_| Socket::following(relay, document));
    let mut sockets: Vec<Socket> = try_join_all(opening).await?.into_iter().map(|(socket, _)| socket).collect();
    let Some(mut writer) = sockets.pop() else { return Ok(()) };
    for some in changes.chunks(WINDOW) {
        writer.send(&ClientFrame::Push { document, changes: some.to_vec() }).await?;
        let mut acked = 0;
        while acked < some.len() {
            match writer.hear().await? {
                RelayFrame::Ack { acked: list, .. } => acked += list.len(),
                RelayFrame::Refused { code, detail, .. } => return Err(Fault::Refused(code, detail)),
                other => return Err(Fault::Relay(format!("{other:?} where an ack was due"))),
            }
        }
    }
    try_join_all(sockets.into_iter().map(|socket| read(socket, changes.len()))).await?;
    writer.close().await
}

async fn read(mut socket: Socket, count: usize) -> Result<(), Fault> {
    let mut arrived = 0;
    while arrived < count {
        if let RelayFrame::Changes { changes, .. } = socket.hear().await? {
            arrived += changes.len();
        }
    }
    socket.close().await
}

/// Waits until no document is in memory any more.
async fn unloaded(relay: &Relay) -> Result<(), Fault> {
    let begun = Instant::now();
    loop {
        match relay.metric("dateline_rooms").await? {
            Some(rooms) if rooms > 0.0 && begun.elapsed() < UNLOADED => {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            Some(rooms) if rooms > 0.0 => {
                return Err(Fault::Relay(format!("{rooms} documents nobody follows are still in memory")));
            }
            _ => return Ok(()),
        }
    }
}
