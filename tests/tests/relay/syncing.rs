//! Pushing, following, coming back.

use crate::person::{Heard, Person};
use crate::process::Relay;
use crate::writer::{Writer, opened};
use automerge::{ROOT, ReadDoc};
use sync_protocol::{ClientFrame, Cursor, DocumentId, MAX_PAYLOAD, Position, RelayFrame};

const DOCUMENT: DocumentId = DocumentId([7; 16]);

async fn owner(relay: &Relay) -> Person {
    let person = Person::join(relay, &relay.link).await;
    person.register(DOCUMENT).await;
    person
}

#[tokio::test]
async fn an_acknowledged_change_is_on_disk_even_if_the_relay_dies_at_once() {
    let mut relay = Relay::start();
    let olga = owner(&relay).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    let mut socket = olga.open(DOCUMENT).await;
    let (hash, bytes) = writer.put("headline", "Snow");
    socket.push(DOCUMENT, vec![bytes.clone()]).await;
    socket.acked(hash).await;
    relay.kill();
    relay.launch(&[]);
    assert_eq!(olga.open(DOCUMENT).await.changes(1).await, [bytes]);
}

#[tokio::test]
async fn others_see_a_change_and_nobody_gets_their_own_back() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    let (mut one, mut two) = (olga.open(DOCUMENT).await, olga.open(DOCUMENT).await);
    for _ in 0..3 {
        let (hash, bytes) = writer.change();
        one.push(DOCUMENT, vec![bytes.clone()]).await;
        let frame = one.frame().await;
        assert!(matches!(&frame, RelayFrame::Ack { acked, .. } if acked[0].hash == hash), "{frame:?}");
        assert_eq!(two.changes(1).await, [bytes]);
    }
}

#[tokio::test]
async fn who_comes_back_gets_only_what_is_new() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    let mut socket = olga.open(DOCUMENT).await;
    let made: Vec<_> = (0..20).map(|_| writer.change()).collect();
    for (_, bytes) in &made {
        socket.push(DOCUMENT, vec![bytes.clone()]).await;
    }
    socket.acked(made[19].0).await;
    let mut again = olga.socket().await;
    let opened = again.open(DOCUMENT, Cursor::at(Position(15)), Some(made[14].0)).await;
    assert!(matches!(opened, RelayFrame::Opened { head: Position(20), from, .. } if from == Cursor::at(Position(15))));
    let tail: Vec<_> = made[15..].iter().map(|(_, bytes)| bytes.clone()).collect();
    assert_eq!(again.changes(5).await, tail);
}

#[tokio::test]
async fn a_change_larger_than_a_frame_travels_in_parts_both_ways_and_resumes() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    // Text that does not compress.
    let mut seed = 1_u64;
    let noise: String = (0..60_000)
        .map(|_| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from(b'!' + u8::try_from(seed >> 33 & 63).unwrap())
        })
        .collect();
    let (hash, bytes) = writer.put("brief", &noise);
    assert!(bytes.len() > 3 * MAX_PAYLOAD);
    let part = |at: usize| ClientFrame::PushPart {
        document: DOCUMENT,
        hash,
        offset: u32::try_from(at).unwrap(),
        total: u32::try_from(bytes.len()).unwrap(),
        bytes: bytes[at..bytes.len().min(at + MAX_PAYLOAD)].to_vec(),
    };
    let mut cut = olga.open(DOCUMENT).await;
    cut.send(&part(0)).await;
    cut.send(&part(MAX_PAYLOAD)).await;
    cut.send(&ClientFrame::Ping { nonce: 1 }).await;
    assert_eq!(cut.frame().await, RelayFrame::Pong { nonce: 1 }, "both parts were read");
    drop(cut);
    let mut socket = olga.socket().await;
    let RelayFrame::Opened { staged, .. } = socket.open(DOCUMENT, Cursor::default(), None).await else { panic!() };
    assert_eq!(staged[0].received as usize, 2 * MAX_PAYLOAD, "the relay kept what had arrived");
    for at in (2 * MAX_PAYLOAD..bytes.len()).step_by(MAX_PAYLOAD) {
        socket.send(&part(at)).await;
    }
    socket.acked(hash).await;
    let mut reader = olga.open(DOCUMENT).await;
    assert_eq!(reader.changes(1).await, std::slice::from_ref(&bytes));
}

#[tokio::test]
async fn people_who_write_at_once_end_with_the_same_document() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let writers = (1..=4_u8).map(|number| {
        let olga = olga.clone();
        tokio::spawn(async move {
            let mut writer = Writer::new([number; 16], &olga.id);
            let mut socket = olga.open(DOCUMENT).await;
            for _ in 0..25 {
                let (hash, bytes) = writer.change();
                socket.push(DOCUMENT, vec![bytes]).await;
                socket.acked(hash).await;
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    let log = olga.open(DOCUMENT).await.changes(100).await;
    let again = olga.open(DOCUMENT).await.changes(100).await;
    assert_eq!(log, again);
    assert!(opened(&log).get(ROOT, "k1").unwrap().is_some());
}

#[tokio::test]
async fn a_reader_that_reads_nothing_holds_nobody_up() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    let mut stuck = olga.open(DOCUMENT).await;
    let mut socket = olga.open(DOCUMENT).await;
    let before = relay.memory_kb();
    let filling = "x".repeat(3000);
    for round in 0..1500 {
        let (hash, bytes) = writer.put("k", &format!("{round} {}", noise(round, &filling)));
        socket.push(DOCUMENT, vec![bytes]).await;
        if round % 32 == 31 || round == 1499 {
            socket.acked(hash).await;
        }
    }
    // Seven megabytes went by; what is held for the reader is its cursor.
    let grown = relay.memory_kb().saturating_sub(before);
    assert!(grown < 60_000, "{grown} kB");
    assert_eq!(stuck.changes(1500).await.len(), 1500, "and it can still read everything");
}

fn noise(round: u64, like: &str) -> String {
    let mut seed = round + 1;
    like.chars()
        .map(|_| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from(b'!' + u8::try_from(seed >> 33 & 63).unwrap())
        })
        .collect()
}

#[tokio::test]
async fn draining_acknowledges_what_was_pushed_then_asks_to_come_back() {
    let mut relay = Relay::start();
    let olga = owner(&relay).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    let mut socket = olga.open(DOCUMENT).await;
    let mut idle = olga.open(DOCUMENT).await;
    let (hash, bytes) = writer.change();
    socket.push(DOCUMENT, vec![bytes.clone()]).await;
    socket.acked(hash).await;
    relay.signal_term();
    assert_eq!(socket.closed().await, Heard::Closed(1012));
    assert_eq!(idle.closed().await, Heard::Closed(1012));
    drop((socket, idle));
    assert_eq!(relay.wait(), Some(0));
    relay.launch(&[]);
    assert_eq!(olga.open(DOCUMENT).await.changes(1).await, [bytes]);
}

#[tokio::test]
async fn a_long_log_is_offered_as_a_snapshot_that_automerge_opens() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    let mut socket = olga.open(DOCUMENT).await;
    let path = format!("/api/campaigns/{DOCUMENT}/snapshot");
    assert_eq!(olga.get(&path).await.status, 204);
    let mut last = None;
    for _ in 0..20 {
        let made: Vec<_> = (0..32).map(|_| writer.change()).collect();
        last = Some(made[31].0);
        socket.push(DOCUMENT, made.into_iter().map(|(_, bytes)| bytes).collect()).await;
        socket.acked(last.unwrap()).await;
    }
    let answer = loop {
        let answer = olga.get(&path).await;
        if answer.status == 200 {
            break answer;
        }
    };
    let position: u64 = answer.header("dateline-position").unwrap().parse().unwrap();
    assert!(position >= 500);
    let doc = automerge::AutoCommit::load(&answer.body).unwrap();
    assert!(doc.get(ROOT, "k1").unwrap().is_some());
    let hash = answer.header("dateline-last").unwrap().parse().unwrap();
    let mut new = olga.socket().await;
    new.open(DOCUMENT, Cursor::at(Position(position)), Some(hash)).await;
    let rest = 640 - usize::try_from(position).unwrap();
    let tail = new.changes(rest).await;
    assert_eq!(tail.len(), rest);
    let mut fresh = olga.open(DOCUMENT).await;
    assert!(matches!(fresh.frame().await, RelayFrame::Snapshot { .. }), "a new device is told of it");
    assert!(last.is_some());
}

#[tokio::test]
async fn a_document_nobody_follows_leaves_memory_and_comes_back() {
    let relay = Relay::start_with(&["--idle", "0.2"]);
    let olga = owner(&relay).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    let mut socket = olga.open(DOCUMENT).await;
    let (hash, bytes) = writer.change();
    socket.push(DOCUMENT, vec![bytes.clone()]).await;
    socket.acked(hash).await;
    drop(socket);
    loop {
        let metrics = olga.get("/metrics").await;
        let text = String::from_utf8(metrics.body).unwrap();
        if text.lines().any(|line| line == "dateline_rooms 0") {
            break;
        }
    }
    let mut socket = olga.open(DOCUMENT).await;
    assert_eq!(socket.changes(1).await, [bytes]);
    let (hash, next) = writer.change();
    socket.push(DOCUMENT, vec![next]).await;
    socket.acked(hash).await;
}
