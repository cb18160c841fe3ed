//! How many changes a second are taken in, kept on disk and acknowledged.

use crate::changes;
use crate::fault::Fault;
use crate::figures::{Row, grouped, median};
use crate::machine::{Machine, on_one_thread};
use crate::noise::{Noise, remark};
use crate::relay::Relay;
use crate::socket::Socket;
use futures_util::future::try_join_all;
use std::time::Instant;
use sync_protocol::{ClientFrame, DocumentId, Position, RelayFrame, WINDOW};

pub(crate) const WHAT: &str = "durable ingest, 4 writers on 4 documents, window 32: changes acked";
pub(crate) const GOAL: &str = "≥ 31,000/s";

const WRITERS: usize = 4;
/// Changes of one writer in one run.
const CHANGES: usize = 15_000;
const RUNS: usize = 3;

pub(crate) fn measure(machine: &Machine) -> Result<Vec<Row>, Fault> {
    let (filled, filled_noise) = rate(machine, WINDOW)?;
    let (single, single_noise) = rate(machine, 1)?;
    let alone = "the same, every change in a frame of its own";
    Ok(vec![
        Row::new(format!("{WHAT}{}", remark(&filled_noise)), format!("{}/s", grouped(filled)), GOAL),
        Row::new(format!("{alone}{}", remark(&single_noise)), format!("{}/s", grouped(single)), ""),
    ])
}

/// The median rate with this many changes a frame at most, and what others took meanwhile.
fn rate(machine: &Machine, batch: usize) -> Result<(f64, Vec<f64>), Fault> {
    let (mut rates, mut noise) = (Vec::new(), Vec::new());
    for number in 0..RUNS {
        let (rate, others) = on_one_thread(run(machine, batch, number))?;
        rates.push(rate);
        noise.push(others);
    }
    Ok((median(&rates).unwrap_or_default(), noise))
}

async fn run(machine: &Machine, batch: usize, number: usize) -> Result<(f64, f64), Fault> {
    let relay = Relay::start(machine, "ingest", &[]).await?;
    let documents = relay.documents(WRITERS).await?;
    let actors = 1..=WRITERS as u128;
    let changes: Vec<_> =
        actors.map(|actor| changes::typed(actor, &relay.person, CHANGES)).collect::<Result<_, _>>()?;
    let mut desks = Vec::new();
    for (document, changes) in documents.iter().zip(changes) {
        desks.push((Socket::following(&relay, *document).await?.0, *document, changes));
    }
    let (noise, begun) = (Noise::listen(&relay), Instant::now());
    try_join_all(desks.into_iter().map(|(socket, document, changes)| write(socket, document, changes, batch))).await?;
    let (spent, others) = (begun.elapsed(), noise.others(&relay));
    let total = (CHANGES * WRITERS) as f64;
    let rate = total / spent.as_secs_f64();
    let each = noise.relay_time(&relay).as_secs_f64() * 1e6 / total;
    let busy = format!("{each:.0} µs of the relay's core each; others took {others:.0} % of it");
    eprintln!("  run {}, at most {batch} a frame: {} changes/s, {busy}", number + 1, grouped(rate));
    kept(&relay, &documents).await?;
    Ok((rate, others))
}

/// Pushes everything, never more than the window unacknowledged.
async fn write(mut socket: Socket, document: DocumentId, changes: Vec<Vec<u8>>, batch: usize) -> Result<(), Fault> {
    let (mut sent, mut acked) = (0, 0);
    while acked < changes.len() {
        while sent < changes.len() && sent - acked < WINDOW {
            let count = batch.min(WINDOW - (sent - acked)).min(changes.len() - sent);
            let changes = changes[sent..sent + count].to_vec();
            socket.queue(&ClientFrame::Push { document, changes }).await?;
            sent += count;
        }
        socket.flush().await?;
        match socket.hear().await? {
            RelayFrame::Ack { acked: list, .. } => acked += list.len(),
            RelayFrame::Refused { code, detail, .. } => return Err(Fault::Refused(code, detail)),
            other => return Err(Fault::Relay(format!("{other:?} in the middle of a run"))),
        }
    }
    socket.close().await
}

/// What was acknowledged is in the log.
async fn kept(relay: &Relay, documents: &[DocumentId]) -> Result<(), Fault> {
    for document in documents {
        let (_, head) = Socket::following(relay, *document).await?;
        if head != Position(CHANGES as u64) {
            return Err(Fault::Relay(format!("{CHANGES} changes were acknowledged and the log ends at {head}")));
        }
    }
    Ok(())
}
