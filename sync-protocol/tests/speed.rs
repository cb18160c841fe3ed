//! How long the relay's own part takes per small change. Run by hand:
//! `cargo test --release -p sync-protocol --test speed -- --ignored --nocapture`.

use std::time::Instant;

use automerge::{ActorId, AutoCommit, ObjType, ROOT, transaction::Transactable};
use sync_protocol::{ClientFrame, Cursor, DocumentId, Limits, Next, Position, Pusher, RelayDocument};

const CHANGES: usize = 20_000;

#[test]
#[ignore = "a measurement, not a promise"]
fn small_changes_through_the_gate_and_out_again() {
    let mut doc = AutoCommit::new().with_actor(ActorId::from([1; 16]));
    let text = doc.put_object(ROOT, "text", ObjType::Text).unwrap();
    doc.commit();
    for place in 0..CHANGES {
        doc.splice_text(&text, place, 0, "x").unwrap();
        doc.commit();
    }
    let changes: Vec<Vec<u8>> = doc.get_changes(&[]).iter().map(|change| change.raw_bytes().to_vec()).collect();
    let document = DocumentId([1; 16]);
    let frames: Vec<Vec<u8>> =
        changes.chunks(32).map(|batch| ClientFrame::Push { document, changes: batch.to_vec() }.encode()).collect();
    let pusher = Pusher { person: "p", can_write: true, now_ms: i64::MAX / 2 };
    for _ in 0..5 {
        let mut relay = RelayDocument::new(document, Limits::default());
        let mut reader = relay.open(Cursor::default(), None, &pusher);
        let start = Instant::now();
        for frame in &frames {
            let frame = ClientFrame::decode(frame).unwrap();
            let new = relay.receive(&mut reader, frame, &pusher);
            relay.committed(new.last().unwrap().position);
            while let Next::Send(frame) = reader.next(&relay) {
                std::hint::black_box(frame.encode());
            }
        }
        let ingest = start.elapsed() / changes.len() as u32;
        let mut follower = relay.open(Cursor::at(Position::START), None, &pusher);
        let start = Instant::now();
        loop {
            let frame = match follower.next(&relay) {
                Next::Idle => break,
                Next::Send(frame) => frame,
                Next::Read { first, count } => {
                    let from = first.0 as usize - 1;
                    follower.fill(first, &changes[from..from + count]).unwrap()
                }
            };
            std::hint::black_box(frame.encode());
        }
        let read = start.elapsed() / changes.len() as u32;
        println!("decode, gate, index, ack: {ingest:?} a change; reading out: {read:?}");
    }
}
