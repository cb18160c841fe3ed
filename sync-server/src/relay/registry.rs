//! The open sockets: whose they are, what they may do, and a way to wake or end each.

use crate::store::SecretHash;
use campaign::model::Role;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicU64, Ordering};
use sync_protocol::{CloseCode, DocumentId};
use tokio::sync::Notify;

/// One socket as the rest of the relay sees it.
#[derive(Debug)]
pub struct Ticket {
    /// Its number.
    pub id: u64,
    /// Whose it is.
    pub person: Arc<str>,
    /// The session it was opened with.
    pub session: SecretHash,
    wake: Notify,
    verdict: AtomicU16,
    rights: Mutex<Vec<(DocumentId, Right)>>,
}

/// What a socket may do in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Right {
    /// The store was asked and has not answered.
    Asking,
    /// This.
    Has(Role),
}

impl Ticket {
    /// Something changed that this socket may want to know. Waking twice is waking once.
    pub fn wake(&self) {
        self.wake.notify_one();
    }

    /// Waits until woken.
    pub(super) async fn woken(&self) {
        self.wake.notified().await;
    }

    /// Ends the socket. The first verdict stands.
    pub fn end(&self, code: CloseCode) {
        // Failure means that there is a verdict already.
        let _ = self.verdict.compare_exchange(0, code.code(), Ordering::SeqCst, Ordering::SeqCst);
        self.wake();
    }

    /// Why the socket is to end, if it is.
    #[must_use]
    pub fn verdict(&self) -> Option<CloseCode> {
        CloseCode::from_code(self.verdict.load(Ordering::SeqCst))
    }

    /// The role in an open document.
    #[must_use]
    pub fn role(&self, document: DocumentId) -> Option<Role> {
        self.rights.lock().iter().find_map(|(it, right)| match right {
            Right::Has(role) if *it == document => Some(*role),
            _ => None,
        })
    }

    /// The documents this socket follows or asked for.
    #[must_use]
    pub fn documents(&self) -> Vec<DocumentId> {
        self.rights.lock().iter().map(|(document, _)| *document).collect()
    }

    /// Stands here before the store is asked, so that a change of rights meanwhile is not missed.
    pub(super) fn ask(&self, document: DocumentId) {
        let mut rights = self.rights.lock();
        rights.retain(|(it, _)| *it != document);
        rights.push((document, Right::Asking));
    }

    /// The store's answer to [`Self::ask`]; one that came by another way since is newer.
    pub(super) fn answered(&self, document: DocumentId, role: Option<Role>) {
        let mut rights = self.rights.lock();
        match role {
            None => rights.retain(|(it, _)| *it != document),
            Some(role) => rights
                .iter_mut()
                .filter(|(it, right)| *it == document && *right == Right::Asking)
                .for_each(|(_, right)| *right = Right::Has(role)),
        }
    }

    /// The role is this now.
    pub(super) fn set_role(&self, document: DocumentId, role: Role) {
        let mut rights = self.rights.lock();
        rights.iter_mut().filter(|(it, _)| *it == document).for_each(|(_, right)| *right = Right::Has(role));
    }

    pub(super) fn forget(&self, document: DocumentId) {
        self.rights.lock().retain(|(it, _)| *it != document);
    }
}

/// All open sockets.
#[derive(Debug, Default)]
pub struct Registry {
    next: AtomicU64,
    sockets: Mutex<HashMap<u64, Arc<Ticket>>>,
    draining: AtomicBool,
    emptied: Notify,
}

impl Registry {
    /// A ticket for a new socket.
    pub fn admit(&self, person: &str, session: SecretHash) -> Arc<Ticket> {
        let ticket = Arc::new(Ticket {
            id: self.next.fetch_add(1, Ordering::Relaxed),
            person: person.into(),
            session,
            wake: Notify::new(),
            verdict: AtomicU16::new(0),
            rights: Mutex::default(),
        });
        self.sockets.lock().insert(ticket.id, ticket.clone());
        metrics::gauge!("dateline_sockets").set(self.count() as f64);
        ticket
    }

    /// The socket is gone.
    pub fn leave(&self, ticket: &Ticket) {
        self.sockets.lock().remove(&ticket.id);
        let left = self.count();
        metrics::gauge!("dateline_sockets").set(left as f64);
        if left == 0 {
            self.emptied.notify_waiters();
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sockets.lock().len()
    }

    /// How many a person has.
    #[must_use]
    pub fn count_of(&self, person: &str) -> usize {
        self.sockets.lock().values().filter(|it| &*it.person == person).count()
    }

    /// All of them now.
    #[must_use]
    pub fn all(&self) -> Vec<Arc<Ticket>> {
        self.sockets.lock().values().cloned().collect()
    }

    /// Is the relay ending?
    #[must_use]
    pub fn is_draining(&self) -> bool {
        self.draining.load(Ordering::SeqCst)
    }

    /// Asks every socket to acknowledge what is committed and to end, and waits until they have.
    pub async fn drain(&self) {
        self.draining.store(true, Ordering::SeqCst);
        loop {
            let gone = self.emptied.notified();
            tokio::pin!(gone);
            gone.as_mut().enable();
            if self.count() == 0 {
                return;
            }
            self.all().iter().for_each(|ticket| ticket.wake());
            gone.await;
        }
    }
}
