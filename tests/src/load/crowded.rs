//! One campaign that a hundred people write in at once.

use crate::changes::Crowd;
use crate::fault::Fault;
use crate::figures::Row;
use crate::latency::{self, SECONDS, Seat};
use crate::machine::Machine;
use crate::relay::Relay;
use crate::rooms::phase;
use crate::socket::Socket;
use std::time::Duration;
use sync_protocol::{ClientFrame, RelayFrame};

pub(crate) const WHAT: &str = "one document, 100 writers × 1/s: to the others after the fsync, p95";
pub(crate) const GOAL: &str = "≤ 2.5 ms";

const WRITERS: usize = 100;

pub(crate) fn measure(machine: &Machine) -> Result<Vec<Row>, Fault> {
    latency::measure(machine, WHAT, GOAL, |relay, run| Box::pin(arrange(relay, run)))
}

async fn arrange(relay: &Relay, run: u64) -> Result<Vec<Seat>, Fault> {
    let mut made = relay.documents(1).await?;
    let document = made.pop().ok_or_else(|| Fault::Relay("no document was registered".to_owned()))?;
    let (crowd, first) = Crowd::gather(&relay.person)?;
    let (mut socket, _) = Socket::following(relay, document).await?;
    socket.send(&ClientFrame::Push { document, changes: vec![first] }).await?;
    match socket.hear().await? {
        RelayFrame::Ack { .. } => socket.close().await?,
        other => return Err(Fault::Relay(format!("{other:?} where an ack was due"))),
    }
    let turns = (0..SECONDS).flat_map(|second| (0..WRITERS).map(move |writer| (second, writer)));
    let mut schedule: Vec<(Duration, usize)> =
        turns.map(|(second, writer)| (Duration::from_secs(second as u64) + phase(run, writer), writer)).collect();
    schedule.sort();
    let mut seats: Vec<Seat> = (0..WRITERS).map(|_| Seat { document, writes: Vec::new() }).collect();
    for due in crowd.write(&schedule)? {
        seats[due.writer].writes.push((due.at, due.bytes));
    }
    Ok(seats)
}
