//! `kill -9` of the real binary under load, again and again: what was acknowledged is there afterwards.

#[path = "relay/person.rs"]
mod person;
#[path = "relay/process.rs"]
mod process;
#[path = "relay/writer.rs"]
mod writer;

use person::{Heard, Person, Socket};
use process::Relay;
use std::collections::HashSet;
use std::time::Duration;
use sync_protocol::{ChangeHash, Cursor, DocumentId, RelayFrame, WINDOW, change_hash};
use tokio::sync::mpsc;
use writer::Writer;

const ROUNDS: u8 = 100;
const WRITERS: u8 = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_over_a_hundred_power_cuts() {
    let mut relay = Relay::start();
    let olga = Person::join(&relay, &relay.link).await;
    let mut total = 0;
    for round in 0..ROUNDS {
        let document = DocumentId([round; 16]);
        olga.register(document).await;
        let acked = under_load(&mut relay, &olga, document, round).await;
        relay.launch(&[]);
        assert_all_there(&olga, document, &acked, round).await;
        total += acked.len();
    }
    assert!(total > usize::from(ROUNDS) * 20, "only {total} changes were acknowledged: that is no load");
    relay.terminate();
    let report = relay.command(&["verify"]);
    assert!(report.status.success(), "{report:?}");
    eprintln!("{total} changes acknowledged over {ROUNDS} kills, none lost");
}

/// Writers push until the relay is killed in mid-sentence; what they were told is on disk comes back.
async fn under_load(relay: &mut Relay, olga: &Person, document: DocumentId, round: u8) -> HashSet<ChangeHash> {
    let (tell, mut told) = mpsc::unbounded_channel();
    for number in 0..WRITERS {
        let (olga, tell) = (olga.clone(), tell.clone());
        tokio::spawn(async move { write(&olga, document, [round, number], tell).await });
    }
    drop(tell);
    let mut acked = HashSet::new();
    // Each round is cut at another moment: after another number of acks and a little later.
    let enough = 1 + usize::from(round) * 7 % 90;
    while acked.len() < enough {
        acked.insert(told.recv().await.expect("the writers write"));
    }
    std::thread::sleep(Duration::from_micros(u64::from(round) * 131 % 4000));
    relay.kill();
    while let Some(hash) = told.recv().await {
        acked.insert(hash);
    }
    acked
}

async fn write(olga: &Person, document: DocumentId, seed: [u8; 2], tell: mpsc::UnboundedSender<ChangeHash>) {
    let mut actor = [7; 16];
    actor[..2].copy_from_slice(&seed);
    let mut writer = Writer::new(actor, &olga.id);
    let mut socket = olga.open(document).await;
    let mut flying = 0;
    loop {
        while flying < WINDOW {
            let (_, bytes) = writer.change();
            socket.push(document, vec![bytes]).await;
            flying += 1;
        }
        match acks(&mut socket).await {
            None => return,
            Some(acked) => {
                flying -= acked.len();
                for hash in acked {
                    tell.send(hash).expect("the round listens");
                }
            }
        }
    }
}

/// The next acks; none when the relay is gone.
async fn acks(socket: &mut Socket) -> Option<Vec<ChangeHash>> {
    loop {
        match socket.hear().await {
            Heard::Frame(RelayFrame::Ack { acked, .. }) => return Some(acked.iter().map(|it| it.hash).collect()),
            Heard::Frame(RelayFrame::Changes { .. }) => {}
            Heard::Frame(other) => panic!("{other:?}"),
            Heard::Closed(_) | Heard::Cut => return None,
        }
    }
}

async fn assert_all_there(olga: &Person, document: DocumentId, acked: &HashSet<ChangeHash>, round: u8) {
    let mut socket = olga.socket().await;
    let opened = socket.open(document, Cursor::default(), None).await;
    let RelayFrame::Opened { head, .. } = opened else { unreachable!() };
    let log = socket.changes(usize::try_from(head.0).unwrap()).await;
    let limits = sync_protocol::Limits::default();
    let there: HashSet<ChangeHash> = log.iter().map(|bytes| change_hash(bytes, &limits).unwrap()).collect();
    let lost: Vec<_> = acked.difference(&there).collect();
    assert!(lost.is_empty(), "round {round}: {} of {} acknowledged changes are lost", lost.len(), acked.len());
    writer::opened(&log);
}
