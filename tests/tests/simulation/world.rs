//! Clients, relay and everything that can happen between them.

use std::collections::HashSet;

use automerge::{AutoCommit, Change, ROOT, ReadDoc};
use sync_protocol::{ChangeHash, RelayFrame};

use super::{
    client::{Client, Link},
    random::Random,
    relay::Relay,
};

/// More than a socket holds: whoever sends waits until some of it has left.
const SOCKET_BUFFER: usize = 24_000;

pub(crate) struct World {
    random: Random,
    relay: Relay,
    clients: Vec<Client>,
    /// Sockets the client has given up while the relay has not noticed: what was sent on them
    /// still arrives, after or between what is sent on the next one.
    ghosts: Vec<(String, Link)>,
    acked: HashSet<ChangeHash>,
    trace: bool,
}

impl World {
    pub(crate) fn new(seed: u64, trace: bool) -> Self {
        let mut random = Random::new(seed);
        let clients = 2 + random.below(7);
        Self {
            random,
            relay: Relay::new(),
            clients: (0..clients as u8).map(Client::new).collect(),
            ghosts: Vec::new(),
            acked: HashSet::new(),
            trace,
        }
    }

    pub(crate) fn run(mut self) {
        let steps = 60 + self.random.below(200);
        self.shake(steps);
        self.heal();
        self.check_converged();
    }

    /// Lets anything happen, and holds the invariants after each step.
    pub(crate) fn shake(&mut self, steps: usize) {
        for _ in 0..steps {
            let who = self.random.below(self.clients.len());
            self.step(who);
            self.check_pill(who);
        }
    }

    fn step(&mut self, who: usize) {
        let what = self.random.below(100);
        if self.trace {
            println!("client {who}: {what}");
        }
        match what {
            0..=17 => self.clients[who].edit(&mut self.random),
            18..=25 if self.clients[who].link.is_none() => self.clients[who].connect(),
            26..=29 => self.give_up(who),
            30..=32 => self.cut(who),
            33..=34 => self.restart_client(who),
            35 => self.restart_relay(),
            36..=44 => {
                let count = 1 + self.random.below(6);
                self.relay.commit(count);
            }
            45..=47 => self.haunt(),
            48..=60 => self.client_sends(who),
            61..=73 => self.bytes_up(who),
            74..=86 => self.bytes_down(who),
            _ => self.events(who),
        }
    }

    fn client_sends(&mut self, who: usize) {
        let client = &mut self.clients[who];
        let Some(link) = &mut client.link else { return };
        for _ in 0..=self.random.below(3) {
            if link.up.under_way() > SOCKET_BUFFER {
                return;
            }
            let Some(frame) = client.sync.next_frame() else {
                return;
            };
            if !link.dead {
                link.up.send(&frame.encode());
            }
        }
    }

    fn some_bytes(&mut self) -> usize {
        match self.random.below(4) {
            0 => self.random.below(40),
            1 => self.random.below(400),
            _ => self.random.below(40_000),
        }
    }

    fn bytes_up(&mut self, who: usize) {
        let bytes = self.some_bytes();
        let client = &mut self.clients[who];
        let Some(link) = client.link.as_mut().filter(|link| !link.dead) else {
            return;
        };
        for frame in link.up.deliver(bytes) {
            self.relay.receive(&mut link.reader, &frame, &client.person);
        }
    }

    fn bytes_down(&mut self, who: usize) {
        let bytes = self.some_bytes();
        let client = &mut self.clients[who];
        let Some(link) = client.link.as_mut().filter(|link| !link.dead) else {
            return;
        };
        while let Some(reader) = &mut link.reader {
            if link.down.under_way() > SOCKET_BUFFER {
                break;
            }
            let Some(frame) = self.relay.next_frame(reader) else {
                break;
            };
            link.down.send(&frame.encode());
        }
        for frame in link.down.deliver(bytes) {
            client.sync.frame(RelayFrame::decode(&frame).expect("our relay sends frames"));
        }
    }

    fn events(&mut self, who: usize) {
        let most = 1 + self.random.below(40);
        // A device may be switched off between storing changes and storing the cursor.
        let remember = !self.random.one_in(4);
        self.take_events(who, most, remember);
    }

    fn take_events(&mut self, who: usize, most: usize, remember: bool) {
        for hash in self.clients[who].take_events(most, remember) {
            assert!(self.relay.has_on_disk(hash), "acknowledged before it was on the disk");
            self.acked.insert(hash);
        }
    }

    fn give_up(&mut self, who: usize) {
        let client = &mut self.clients[who];
        if let Some(link) = client.disconnect().filter(|link| !link.dead) {
            self.ghosts.push((client.person.clone(), link));
        }
    }

    fn cut(&mut self, who: usize) {
        if let Some(link) = &mut self.clients[who].link {
            link.dead = true;
        }
    }

    fn restart_client(&mut self, who: usize) {
        self.give_up(who);
        self.clients[who].restart();
    }

    fn restart_relay(&mut self) {
        self.relay.restart(self.random.one_in(2));
        self.ghosts.clear();
        (0..self.clients.len()).for_each(|who| self.cut(who));
    }

    /// Something sent long ago arrives, or the relay notices that nobody is there.
    fn haunt(&mut self) {
        if self.ghosts.is_empty() {
            return;
        }
        let which = self.random.below(self.ghosts.len());
        let bytes = self.some_bytes();
        let (person, link) = &mut self.ghosts[which];
        for frame in link.up.deliver(bytes) {
            self.relay.receive(&mut link.reader, &frame, person);
        }
        if self.random.one_in(3) {
            self.ghosts.swap_remove(which);
        }
    }

    /// The operator puts an older disk in.
    pub(crate) fn restore_backup(&mut self) {
        let keep = self.random.below(self.relay.disk.len() + 1);
        self.relay.disk.truncate(keep);
        self.restart_relay();
    }

    /// All faults end; everybody comes back and has time.
    pub(crate) fn heal(&mut self) {
        self.ghosts.clear();
        for client in &mut self.clients {
            client.disconnect();
            client.connect();
        }
        for _ in 0..5_000 {
            for who in 0..self.clients.len() {
                self.client_sends(who);
                self.bytes_up(who);
                self.bytes_down(who);
                self.take_events(who, usize::MAX, true);
            }
            self.relay.commit(usize::MAX);
            if self.quiet() {
                return;
            }
        }
        for client in &self.clients {
            eprintln!("{}: waiting {}, {:?}", client.person, client.sync.waiting(), client.sync);
        }
        panic!("not quiet after 5,000 rounds");
    }

    fn quiet(&self) -> bool {
        let head = self.relay.document.head();
        self.relay.queued() == 0
            && self.clients.iter().all(|client| client.sync.is_synced() && client.sync.saved().position == head)
    }

    /// "Synced" is said only when the relay could lose its memory and nothing of ours with it.
    fn check_pill(&self, who: usize) {
        let client = &self.clients[who];
        if client.sync.is_synced() {
            for hash in client.own() {
                assert!(self.relay.has_on_disk(hash), "{}: synced, not on the disk", client.person);
            }
        }
    }

    pub(crate) fn check_converged(&mut self) {
        let mut log = AutoCommit::new();
        let changes = self.relay.disk.iter().map(|it| Change::from_bytes(it.bytes.clone()).unwrap());
        log.apply_changes(changes).unwrap();
        let heads = log.get_heads();
        let text = log.get(ROOT, "text").unwrap().map(|(_, id)| log.text(id).unwrap());
        for client in &mut self.clients {
            assert_eq!(client.doc.get_heads(), heads, "{}", client.person);
            assert_eq!(Some(client.text()), text, "{}", client.person);
            assert!(client.own().all(|hash| self.relay.has_on_disk(hash)), "{}", client.person);
        }
        assert!(self.acked.iter().all(|hash| self.relay.has_on_disk(*hash)), "an ack was a lie");
        let mut index: Vec<[u8; 32]> = self.relay.document.heads().iter().map(|it| it.0).collect();
        index.sort_unstable();
        let mut heads: Vec<[u8; 32]> = heads.iter().map(|it| it.0).collect();
        heads.sort_unstable();
        assert_eq!(index, heads);
    }
}
