//! What the two state machines say to one another in the less usual cases.

#![expect(clippy::unwrap_used, clippy::panic, reason = "the parts of a test that are not in its test functions")]

use automerge::{ActorId, AutoCommit, ROOT, ScalarValue, transaction::Transactable};
use sync_protocol::{
    ChangeHash, ClientFrame, ClientSync, DocumentId, Event, Limits, Next, Position, Pusher, Reader, RefusalCode,
    RelayDocument, RelayFrame, Saved,
};

const DOCUMENT: DocumentId = DocumentId([1; 16]);
const ANNA: Pusher<'_> = Pusher { person: "anna", can_write: true, now_ms: 0 };

/// A relay with one socket, whose disk commits at once.
struct Relay {
    document: RelayDocument,
    disk: Vec<Vec<u8>>,
    reader: Option<Reader>,
}

impl Relay {
    fn new(limits: Limits) -> Self {
        Self { document: RelayDocument::new(DOCUMENT, limits), disk: Vec::new(), reader: None }
    }

    fn hear(&mut self, frame: ClientFrame, pusher: &Pusher<'_>) {
        let frame = ClientFrame::decode(&frame.encode()).unwrap();
        match (frame, &mut self.reader) {
            (ClientFrame::Open { cursor, last, .. }, Some(reader)) => {
                self.document.reopen(reader, cursor, last, pusher);
            }
            (ClientFrame::Open { cursor, last, .. }, None) => {
                self.reader = Some(self.document.open(cursor, last, pusher));
            }
            (frame, Some(reader)) => {
                for entry in self.document.receive(reader, frame, pusher) {
                    self.disk.push(entry.bytes);
                    self.document.committed(entry.position);
                }
            }
            (_, None) => panic!("not open"),
        }
    }

    fn say(&mut self) -> Option<RelayFrame> {
        let reader = self.reader.as_mut()?;
        match reader.next(&self.document) {
            Next::Send(frame) => Some(frame),
            Next::Idle => None,
            Next::Read { first, count } => {
                let from = first.0 as usize - 1;
                reader.fill(first, &self.disk[from..from + count])
            }
        }
    }
}

/// Lets both talk until they have nothing more to say; gives the client's events.
fn talk(client: &mut ClientSync, relay: &mut Relay, pusher: &Pusher<'_>) -> Vec<Event> {
    let mut events = Vec::new();
    for _ in 0..10_000 {
        let up = client.next_frame();
        let down = if up.is_none() { relay.say() } else { None };
        if up.is_none() && down.is_none() {
            return events;
        }
        up.into_iter().for_each(|frame| relay.hear(frame, pusher));
        down.into_iter().for_each(|frame| client.frame(frame));
        events.extend(std::iter::from_fn(|| client.next_event()));
    }
    panic!("they never stop talking");
}

fn changes(count: usize, size: usize) -> Vec<(ChangeHash, Vec<u8>)> {
    let mut doc = AutoCommit::new().with_actor(ActorId::from([3; 16]));
    for number in 0..count {
        let mut noise = number as u64 + 1;
        let bytes = (0..size).map(|_| {
            noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (noise >> 56) as u8
        });
        doc.put(ROOT, "k", ScalarValue::Bytes(bytes.collect())).unwrap();
        doc.commit_with(automerge::transaction::CommitOptions::default().with_time(0));
    }
    let all = doc.get_changes(&[]);
    all.iter().map(|it| (ChangeHash(it.hash().0), it.raw_bytes().to_vec())).collect()
}

fn client(changes: &[(ChangeHash, Vec<u8>)]) -> ClientSync {
    let mut client = ClientSync::new(DOCUMENT, Saved::default(), Vec::new());
    changes.iter().for_each(|(hash, bytes)| client.local_change(*hash, bytes.clone()));
    client.connected();
    client
}

#[test]
fn a_hundred_changes_are_acknowledged_and_none_comes_back() {
    let (mut relay, mut anna) = (Relay::new(Limits::default()), client(&changes(100, 10)));
    let events = talk(&mut anna, &mut relay, &ANNA);
    assert!(anna.is_synced());
    assert_eq!(events.iter().filter(|it| matches!(it, Event::Acked { .. })).count(), 100);
    assert!(!events.iter().any(|it| matches!(it, Event::Received { .. })), "no echo");
    assert_eq!(anna.saved().position, Position(100));
}

#[test]
fn an_upload_cut_in_the_middle_goes_on_where_it_stood() {
    let large = changes(1, 60_000);
    let (mut relay, mut anna) = (Relay::new(Limits::default()), client(&large));
    relay.hear(anna.next_frame().unwrap(), &ANNA);
    anna.frame(relay.say().unwrap());
    for _ in 0..3 {
        relay.hear(anna.next_frame().unwrap(), &ANNA);
    }
    (anna, relay.reader) = (client(&large), None);
    relay.hear(anna.next_frame().unwrap(), &ANNA);
    anna.frame(relay.say().unwrap());
    let Some(ClientFrame::PushPart { offset, .. }) = anna.next_frame() else { panic!("a part") };
    assert_eq!(offset, 3 * 8192);
    relay.reader = None;
    anna.disconnected();
    anna.connected();
    talk(&mut anna, &mut relay, &ANNA);
    assert!(anna.is_synced());
}

#[test]
fn an_upload_the_relay_has_dropped_begins_again() {
    let large = changes(1, 60_000);
    let (mut relay, mut anna) = (Relay::new(Limits::default()), client(&large));
    relay.hear(anna.next_frame().unwrap(), &ANNA);
    anna.frame(relay.say().unwrap());
    relay.hear(anna.next_frame().unwrap(), &ANNA);
    relay.document = RelayDocument::new(DOCUMENT, Limits::default());
    talk(&mut anna, &mut relay, &ANNA);
    assert!(anna.is_synced());
}

#[test]
fn a_download_cut_in_the_middle_goes_on_where_it_stood_even_after_a_reload() {
    let large = changes(1, 60_000);
    let mut relay = Relay::new(Limits::default());
    talk(&mut client(&large), &mut relay, &ANNA);
    relay.reader = None;
    let mut boris = client(&[]);
    relay.hear(boris.next_frame().unwrap(), &ANNA);
    (0..4).for_each(|_| boris.frame(relay.say().unwrap()));
    let saved = boris.saved();
    assert_eq!(saved.partial.len(), 3 * 8192);
    relay.reader = None;
    let mut boris = ClientSync::new(DOCUMENT, saved, Vec::new());
    boris.connected();
    let events = talk(&mut boris, &mut relay, &ANNA);
    assert!(boris.is_synced());
    let bytes = large[0].1.clone();
    let received = Event::Received { position: Position(1), hash: large[0].0, bytes };
    assert!(events.contains(&received));
}

#[test]
fn a_viewer_keeps_what_is_waiting_and_is_not_synced() {
    let viewer = Pusher { can_write: false, ..ANNA };
    let (mut relay, mut anna) = (Relay::new(Limits::default()), client(&changes(2, 10)));
    let events = talk(&mut anna, &mut relay, &viewer);
    assert!(events.contains(&Event::CanWrite(false)));
    assert_eq!((anna.waiting(), anna.is_synced()), (2, false));
}

#[test]
fn a_lasting_refusal_is_told_once_keeps_the_rest_waiting_and_heals_on_reconnect() {
    let limits = Limits { change_bytes: 100, ..Limits::default() };
    let own = changes(3, 300);
    let (mut relay, mut anna) = (Relay::new(limits), client(&own));
    let events = talk(&mut anna, &mut relay, &ANNA);
    let refusals = events.iter().filter(|it| matches!(it, Event::Refused { .. }));
    assert!(refusals.count() >= 1);
    assert_eq!(anna.waiting(), 3);
    assert!(anna.refused().any(|(hash, code)| hash == own[0].0 && code == RefusalCode::TooLarge));
    relay = Relay::new(Limits::default());
    anna.disconnected();
    anna.connected();
    talk(&mut anna, &mut relay, &ANNA);
    assert!(anna.is_synced());
    assert_eq!(anna.refused().count(), 0);
}

#[test]
fn a_change_damaged_on_the_device_is_found_and_the_others_arrive() {
    let mut own = changes(2, 10);
    let mut other = AutoCommit::new().with_actor(ActorId::from([4; 16]));
    other.put(ROOT, "k", 1).unwrap();
    let honest = other.get_last_local_change().unwrap();
    own[0].1[12] ^= 0x40;
    own.push((ChangeHash(honest.hash().0), honest.raw_bytes().to_vec()));
    let (mut relay, mut anna) = (Relay::new(Limits::default()), client(&own));
    let events = talk(&mut anna, &mut relay, &ANNA);
    let broken = events.iter().any(|it| matches!(it, Event::Refused { hash, .. } if *hash == own[0].0));
    assert!(broken, "{events:?}");
    assert_eq!(anna.waiting(), 2, "the damaged one and what stands on it");
    assert_eq!(relay.disk.len(), 1);
}

#[test]
fn a_long_tail_is_offered_as_a_snapshot() {
    let own = changes(600, 10);
    let mut relay = Relay::new(Limits::default());
    talk(&mut client(&own), &mut relay, &ANNA);
    relay.reader = None;
    let mut boris = client(&[]);
    relay.hear(boris.next_frame().unwrap(), &ANNA);
    relay.reader.as_mut().unwrap().offer_snapshot(Position(550));
    let events = talk(&mut boris, &mut relay, &ANNA);
    assert!(events.contains(&Event::FetchSnapshot { position: Position(550) }));
    assert!(!boris.is_synced());
    boris.snapshot_loaded(Position(550), own[549].0);
    let events = talk(&mut boris, &mut relay, &ANNA);
    assert_eq!(events.iter().filter(|it| matches!(it, Event::Received { .. })).count(), 50);
    assert!(boris.is_synced());
}

#[test]
fn a_snapshot_that_cannot_be_had_is_done_without() {
    let own = changes(600, 10);
    let mut relay = Relay::new(Limits::default());
    talk(&mut client(&own), &mut relay, &ANNA);
    relay.reader = None;
    let mut boris = client(&[]);
    relay.hear(boris.next_frame().unwrap(), &ANNA);
    relay.reader.as_mut().unwrap().offer_snapshot(Position(550));
    talk(&mut boris, &mut relay, &ANNA);
    boris.snapshot_declined();
    talk(&mut boris, &mut relay, &ANNA);
    assert!(boris.is_synced());
    assert_eq!(boris.saved().position, Position(600));
}
