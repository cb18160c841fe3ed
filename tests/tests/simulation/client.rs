//! A client: a real document, a real `ClientSync`, and a device log that outlives them.

use automerge::{
    ActorId, AutoCommit, Change, ObjId, ObjType, ROOT, ReadDoc, ScalarValue,
    transaction::{CommitOptions, Transactable},
};
use sync_protocol::{ChangeHash, ClientSync, Event, Pending, Position, Reader, Saved};

use super::{pipe::Pipe, random::Random, relay::DOCUMENT};

/// One end of a socket and what the relay keeps for the other.
#[derive(Debug, Default)]
pub(crate) struct Link {
    pub(crate) up: Pipe,
    pub(crate) down: Pipe,
    pub(crate) reader: Option<Reader>,
    /// Cut, and this side has not noticed.
    pub(crate) dead: bool,
}

/// What is on the device.
#[derive(Debug, Default)]
struct Device {
    log: Vec<Record>,
    saved: Saved,
}

#[derive(Debug)]
struct Record {
    hash: ChangeHash,
    bytes: Vec<u8>,
    own: bool,
    position: Option<Position>,
}

#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) person: String,
    number: u8,
    sessions: u8,
    pub(crate) doc: AutoCommit,
    pub(crate) sync: ClientSync,
    pub(crate) link: Option<Link>,
    device: Device,
}

/// The first change, the same on every device.
fn genesis() -> AutoCommit {
    let mut doc = AutoCommit::new().with_actor(ActorId::from([0; 16]));
    doc.put_object(ROOT, "text", ObjType::Text).unwrap();
    doc.commit_with(CommitOptions::default().with_time(0));
    doc
}

impl Client {
    pub(crate) fn new(number: u8) -> Self {
        let mut client = Self {
            person: format!("p-{number}"),
            number,
            sessions: 0,
            doc: AutoCommit::new(),
            sync: ClientSync::new(DOCUMENT, Saved::default(), Vec::new()),
            link: None,
            device: Device::default(),
        };
        let first = genesis().get_last_local_change().unwrap();
        client.device.keep_own(&first);
        client.restart();
        client
    }

    /// The tab was closed and opened again: only the device log is left. A new actor, as every
    /// session has.
    pub(crate) fn restart(&mut self) {
        self.sessions += 1;
        let mut actor = [self.number + 1; 16];
        actor[0] = self.sessions.wrapping_mul(37);
        self.doc = AutoCommit::new();
        let log = self.device.log.iter();
        let changes = log.map(|it| Change::from_bytes(it.bytes.clone()).unwrap());
        self.doc.apply_changes(changes).unwrap();
        self.doc.set_actor(ActorId::from(actor));
        self.sync = ClientSync::new(DOCUMENT, self.device.saved.clone(), self.device.pending());
    }

    pub(crate) fn edit(&mut self, random: &mut Random) {
        let text = self.text_object();
        let length = self.doc.length(&text);
        let at = random.below(length + 1);
        match random.below(20) {
            0 => self.put_large(random),
            1..=4 => {
                let count = (length - at).min(3) as isize;
                self.doc.splice_text(&text, at, count, "-").unwrap();
            }
            5 | 6 => self.doc.put(ROOT, "deadline", random.number()).unwrap(),
            _ => {
                let word = format!("{}{} ", self.person, random.below(100));
                self.doc.splice_text(&text, at, 0, &word).unwrap();
            }
        }
        self.doc.commit_with(CommitOptions::default().with_time(0));
        let change = self.doc.get_last_local_change().unwrap();
        let (hash, bytes) = self.device.keep_own(&change);
        self.sync.local_change(hash, bytes);
    }

    /// Larger than a frame, and nothing deflating could help.
    fn put_large(&mut self, random: &mut Random) {
        let size = 6_000 + random.below(30_000);
        let noise: Vec<u8> = (0..size).map(|_| random.number() as u8).collect();
        self.doc.put(ROOT, "picture", ScalarValue::Bytes(noise)).unwrap();
    }

    /// Takes up to `most` events; gives the hashes that were acknowledged.
    pub(crate) fn take_events(&mut self, most: usize, remember: bool) -> Vec<ChangeHash> {
        let mut acked = Vec::new();
        for _ in 0..most {
            match self.sync.next_event() {
                None => break,
                Some(Event::Received { position, hash, bytes }) => {
                    self.device.keep_received(hash, &bytes, position);
                    self.doc.apply_changes([Change::from_bytes(bytes).unwrap()]).unwrap();
                }
                Some(Event::Acked { hash, position }) => {
                    self.device.mark(hash, position);
                    acked.push(hash);
                }
                Some(Event::LogReplaced) => self.start_over(),
                Some(Event::CanWrite(_) | Event::CaughtUp) => {}
                Some(event) => panic!("{}: {event:?}", self.person),
            }
        }
        if remember {
            self.device.saved = self.sync.saved();
        }
        acked
    }

    fn start_over(&mut self) {
        for record in &mut self.device.log {
            record.position = None;
        }
        for Pending { hash, bytes } in self.device.pending() {
            self.sync.local_change(hash, bytes);
        }
    }

    pub(crate) fn connect(&mut self) {
        self.link = Some(Link::default());
        self.sync.connected();
    }

    /// This side has noticed, or wanted it; what was sent may still arrive at the other.
    pub(crate) fn disconnect(&mut self) -> Option<Link> {
        self.sync.disconnected();
        self.link.take()
    }

    pub(crate) fn own(&self) -> impl Iterator<Item = ChangeHash> + '_ {
        self.device.log.iter().filter(|it| it.own).map(|it| it.hash)
    }

    fn text_object(&self) -> ObjId {
        self.doc.get(ROOT, "text").unwrap().unwrap().1
    }

    pub(crate) fn text(&self) -> String {
        self.doc.text(self.text_object()).unwrap()
    }
}

impl Device {
    fn keep_own(&mut self, change: &Change) -> (ChangeHash, Vec<u8>) {
        let bytes = change.clone().bytes().to_vec();
        let hash = ChangeHash(change.hash().0);
        self.log.push(Record { hash, bytes: bytes.clone(), own: true, position: None });
        (hash, bytes)
    }

    fn keep_received(&mut self, hash: ChangeHash, bytes: &[u8], position: Position) {
        if !self.mark(hash, position) {
            let (bytes, position) = (bytes.to_vec(), Some(position));
            self.log.push(Record { hash, bytes, own: false, position });
        }
    }

    fn mark(&mut self, hash: ChangeHash, position: Position) -> bool {
        let known = self.log.iter_mut().rev().find(|it| it.hash == hash);
        known.map(|it| it.position = Some(position)).is_some()
    }

    fn pending(&self) -> Vec<Pending> {
        let waiting = self.log.iter().filter(|it| it.own && it.position.is_none());
        waiting.map(|it| Pending { hash: it.hash, bytes: it.bytes.clone() }).collect()
    }
}
