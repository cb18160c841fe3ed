//! How long a change takes from its writer's hands to the others' screens: everybody at a socket of their own,
//! all on one thread, each noting what arrives.

use crate::fault::Fault;
use crate::figures::{Row, median, milliseconds, percentile};
use crate::machine::{Machine, on_one_thread};
use crate::noise::{Noise, remark};
use crate::relay::Relay;
use crate::socket::Socket;
use futures_util::future::LocalBoxFuture;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::{Duration, Instant};
use sync_protocol::{ClientFrame, DocumentId, RefusalCode, RelayFrame};
use tokio::sync::Notify;
use tokio::task::LocalSet;

/// Times a scenario is repeated, each time with new documents.
const RUNS: usize = 3;
/// Seconds of writing in each.
pub(crate) const SECONDS: usize = 6;
/// What is sent earlier than this warms up and is not counted.
const WARM_UP: Duration = Duration::from_secs(1);
/// From the last connection to the first change.
const LEAD: Duration = Duration::from_millis(200);
/// What has not arrived this long after the last change is lost.
const PATIENCE: Duration = Duration::from_secs(5);

/// Somebody at a screen: follows a document, and writes at these times after the start.
#[derive(Debug)]
pub(crate) struct Seat {
    pub(crate) document: DocumentId,
    pub(crate) writes: Vec<(Duration, Vec<u8>)>,
}

/// Where the seats of one run come from: a relay and the number of the run.
pub(crate) type Arrange = for<'a> fn(&'a Relay, u64) -> LocalBoxFuture<'a, Result<Vec<Seat>, Fault>>;

/// Runs a scenario several times: the median of the runs' 95th percentiles.
pub(crate) fn measure(machine: &Machine, what: &str, goal: &str, arrange: Arrange) -> Result<Vec<Row>, Fault> {
    let (mut tails, mut noise) = (Vec::new(), Vec::new());
    for number in 0..RUNS {
        let (times, others) = on_one_thread(async {
            let relay = Relay::start(machine, "latency", &[]).await?;
            let seats = arrange(&relay, number as u64).await?;
            let listening = Noise::listen(&relay);
            let times = run(&relay, seats).await?;
            Ok((times, listening.others(&relay)))
        })?;
        let at = |percent| milliseconds(percentile(&times, percent).unwrap_or_default());
        let spread = format!("p50 {}, p95 {}, p99 {}, worst {}", at(50), at(95), at(99), at(100));
        let busy = format!("others took {others:.0} % of the relay's core");
        eprintln!("  run {}: {} arrivals, {spread}; {busy}", number + 1, times.len());
        tails.push(percentile(&times, 95).unwrap_or_default());
        noise.push(others);
    }
    let tail = milliseconds(median(&tails).unwrap_or_default());
    Ok(vec![Row::new(format!("{what}{}", remark(&noise)), tail, goal)])
}

/// What everybody notes on.
#[derive(Debug, Default)]
struct Board {
    /// When each change was sent, by which seat, and whether it counts.
    sent: HashMap<Vec<u8>, (Instant, usize, bool)>,
    times: Vec<Duration>,
    arrived: usize,
    expected: usize,
    fault: Option<Fault>,
    done: Rc<Notify>,
}

async fn run(relay: &Relay, seats: Vec<Seat>) -> Result<Vec<Duration>, Fault> {
    let mut sockets = Vec::new();
    for seat in &seats {
        sockets.push(Socket::following(relay, seat.document).await?.0);
    }
    let board = Rc::new(RefCell::new(Board { expected: expected(&seats), ..Board::default() }));
    let done = board.borrow().done.clone();
    let (start, desks) = (Instant::now() + LEAD, LocalSet::new());
    let last = seats.iter().filter_map(|seat| seat.writes.last()).map(|(at, _)| *at).max().unwrap_or_default();
    for (number, (socket, seat)) in sockets.into_iter().zip(seats).enumerate() {
        let board = board.clone();
        desks.spawn_local(async move {
            let desk = Desk { socket, seat, number, board: board.clone(), written: 0, held: None };
            let Err(fault) = desk.sit(start).await;
            let mut board = board.borrow_mut();
            board.fault.get_or_insert(fault);
            board.done.notify_one();
        });
    }
    let end = tokio::time::Instant::from_std(start + last + PATIENCE);
    // Too late shows in what has arrived.
    let _ = desks.run_until(tokio::time::timeout_at(end, done.notified())).await;
    drop(desks);
    let mut board = board.borrow_mut();
    if let Some(fault) = board.fault.take() {
        return Err(fault);
    }
    if board.arrived < board.expected {
        return Err(Fault::Lost { arrived: board.arrived, expected: board.expected, after: PATIENCE });
    }
    Ok(std::mem::take(&mut board.times))
}

/// Each change reaches everybody else at the same document.
fn expected(seats: &[Seat]) -> usize {
    let mut at: HashMap<DocumentId, usize> = HashMap::new();
    seats.iter().for_each(|seat| *at.entry(seat.document).or_default() += 1);
    seats.iter().map(|seat| seat.writes.len() * (at[&seat.document] - 1)).sum()
}

/// One seat while a run is on.
struct Desk {
    socket: Socket,
    seat: Seat,
    number: usize,
    board: Rc<RefCell<Board>>,
    written: usize,
    /// A change the relay will take once it has what the change was made on.
    held: Option<Vec<u8>>,
}

impl Desk {
    /// Writes when it is time, notes what comes; ends only with a fault, or when everybody is sent home.
    async fn sit(mut self, start: Instant) -> Result<std::convert::Infallible, Fault> {
        let alarm = tokio::time::sleep_until(start.into());
        tokio::pin!(alarm);
        loop {
            let due = self.seat.writes.get(self.written).map(|(after, _)| start + *after);
            if let Some(due) = due {
                alarm.as_mut().reset(due.into());
            }
            tokio::select! {
                biased;
                frame = self.socket.hear() => self.note(frame?, Instant::now()).await?,
                () = &mut alarm, if due.is_some() => self.write().await?,
            }
        }
    }

    async fn write(&mut self) -> Result<(), Fault> {
        let (after, bytes) = self.seat.writes[self.written].clone();
        self.written += 1;
        let counts = after >= WARM_UP;
        let frame = push(self.seat.document, bytes.clone());
        self.board.borrow_mut().sent.insert(bytes, (Instant::now(), self.number, counts));
        self.socket.send(&frame).await
    }

    async fn note(&mut self, frame: RelayFrame, now: Instant) -> Result<(), Fault> {
        match frame {
            RelayFrame::Changes { changes, .. } => {
                self.board.borrow_mut().arrived(self.number, &changes, now);
                match self.held.take() {
                    Some(bytes) => self.socket.send(&push(self.seat.document, bytes)).await,
                    None => Ok(()),
                }
            }
            RelayFrame::Ack { .. } | RelayFrame::Pong { .. } => Ok(()),
            RelayFrame::Refused { code: RefusalCode::MissingDependencies, .. } => {
                self.held = self.written.checked_sub(1).map(|last| self.seat.writes[last].1.clone());
                Ok(())
            }
            RelayFrame::Refused { code, detail, .. } => Err(Fault::Refused(code, detail)),
            other => Err(Fault::Relay(format!("{other:?} in the middle of a run"))),
        }
    }
}

impl Board {
    fn arrived(&mut self, seat: usize, changes: &[Vec<u8>], now: Instant) {
        for change in changes {
            let Some((sent, writer, counts)) = self.sent.get(change).copied() else { continue };
            if writer == seat {
                continue;
            }
            self.arrived += 1;
            if counts {
                self.times.push(now - sent);
            }
        }
        if self.arrived >= self.expected {
            self.done.notify_one();
        }
    }
}

fn push(document: DocumentId, bytes: Vec<u8>) -> ClientFrame {
    ClientFrame::Push { document, changes: vec![bytes] }
}
