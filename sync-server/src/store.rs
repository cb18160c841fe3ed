//! What the relay keeps, and the one way to keep it: a trait that SQLite fills and PostgreSQL can.
//!
//! A [`Store`] is one blocking connection. [`Keeper`] owns the writing one on a thread of its own (group
//! commit without a timer) and lends reading ones. Nobody else writes, so "committed" has one meaning.

#[cfg(test)]
mod conformance;
mod error;
mod keeper;
mod noticing;
mod rows;
mod sqlite;

pub use error::StoreError;
pub use keeper::Keeper;
pub use noticing::{Channel, Notice, NoticeState, Noticing, Receipt};
pub use rows::{CreatorLink, Document, Invite, Member, Membership, Person, Quarantined, SecretHash, Session, Snapshot};
pub use sqlite::Sqlite;

use std::path::Path;
use sync_protocol::{ChangeHash, DocumentId, Entry, Position};

/// One blocking connection to what the relay keeps.
///
/// Everything that writes is called between [`Store::begin`] and [`Store::commit`], which the keeper does.
/// `commit` returns only when the writes are on disk.
pub trait Store: Noticing + Send {
    /// One more connection to the same place.
    fn another(&self) -> Result<Box<dyn Store>, StoreError>;
    /// Begins a group of writes.
    fn begin(&mut self) -> Result<(), StoreError>;
    /// Puts the group on disk.
    fn commit(&mut self) -> Result<(), StoreError>;
    /// Forgets the group.
    fn rollback(&mut self);
    /// Is the medium whole? A sentence for each damage found.
    fn damages(&mut self) -> Result<Vec<String>, StoreError>;
    /// Copies everything as it is now into a new file, while others write.
    fn copy_to(&mut self, file: &Path) -> Result<(), StoreError>;

    /// A number that grows whenever somebody's rights changed, in whatever process.
    fn rights_version(&mut self) -> Result<i64, StoreError>;
    /// Says that rights changed.
    fn rights_changed(&mut self) -> Result<(), StoreError>;
    /// A remembered word, such as the public origin.
    fn word(&mut self, key: &str) -> Result<Option<String>, StoreError>;
    /// Remembers a word.
    fn set_word(&mut self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Registers a document; false where it was registered already.
    fn add_document(&mut self, document: &Document) -> Result<bool, StoreError>;
    /// Every document, oldest first.
    fn documents(&mut self) -> Result<Vec<Document>, StoreError>;
    /// One document.
    fn document(&mut self, document: DocumentId) -> Result<Option<Document>, StoreError>;
    /// Appends to a log. Positions must follow on what is there.
    fn append(&mut self, document: DocumentId, entries: &[Entry], now_ms: i64) -> Result<(), StoreError>;
    /// The log after a position, at most `count` entries; `with_bytes` false leaves the bytes out.
    fn log(
        &mut self,
        document: DocumentId,
        after: Position,
        count: usize,
        with_bytes: bool,
    ) -> Result<Vec<Entry>, StoreError>;
    /// The last position of a log.
    fn head(&mut self, document: DocumentId) -> Result<Position, StoreError>;
    /// Keeps a compacted document, forgetting the one before it.
    fn set_snapshot(&mut self, document: DocumentId, snapshot: &Snapshot) -> Result<(), StoreError>;
    /// The newest compacted document.
    fn snapshot(&mut self, document: DocumentId) -> Result<Option<Snapshot>, StoreError>;
    /// Where the newest compacted document stands.
    fn snapshot_position(&mut self, document: DocumentId) -> Result<Position, StoreError>;
    /// Keeps bytes that Automerge failed on, for inspection.
    fn quarantine(&mut self, document: DocumentId, bad: &Quarantined) -> Result<(), StoreError>;
    /// The hashes of all quarantined changes of a document.
    fn quarantined(&mut self, document: DocumentId) -> Result<Vec<ChangeHash>, StoreError>;

    /// Keeps a person, or their new name and language.
    fn set_person(&mut self, person: &Person) -> Result<(), StoreError>;
    /// A person.
    fn person(&mut self, person: &str) -> Result<Option<Person>, StoreError>;
    /// Is this id anybody's here: somebody's who was in, or somebody's who is invited?
    fn is_taken(&mut self, person: &str) -> Result<bool, StoreError>;
    /// Those who run this relay, oldest first.
    fn keepers(&mut self) -> Result<Vec<Person>, StoreError>;
    /// Gives a person a role in a document.
    fn set_member(&mut self, member: &Member) -> Result<(), StoreError>;
    /// Takes it away; false where there was none.
    fn remove_member(&mut self, document: DocumentId, person: &str) -> Result<bool, StoreError>;
    /// Who may open a document.
    fn members(&mut self, document: DocumentId) -> Result<Vec<Membership>, StoreError>;
    /// Who was invited into a document or came, may not open it now, and holds no link that would change that.
    fn removed(&mut self, document: DocumentId) -> Result<Vec<String>, StoreError>;
    /// What a person may open.
    fn memberships(&mut self, person: &str) -> Result<Vec<Member>, StoreError>;
    /// A person's role in a document.
    fn role(&mut self, document: DocumentId, person: &str) -> Result<Option<String>, StoreError>;

    /// Keeps a session.
    fn add_session(&mut self, session: &Session) -> Result<(), StoreError>;
    /// A session, if it has not ended.
    fn session(&mut self, token: &SecretHash, now_ms: i64) -> Result<Option<Session>, StoreError>;
    /// Ends a session.
    fn remove_session(&mut self, token: &SecretHash) -> Result<(), StoreError>;
    /// How many sessions a person has that have not ended.
    fn live_sessions(&mut self, person: &str, now_ms: i64) -> Result<u64, StoreError>;

    /// Keeps an invite.
    fn add_invite(&mut self, invite: &Invite) -> Result<(), StoreError>;
    /// An invite, whatever became of it.
    fn invite(&mut self, secret: &SecretHash) -> Result<Option<Invite>, StoreError>;
    /// Marks an invite as used; false where somebody was quicker.
    fn use_invite(&mut self, secret: &SecretHash, person: &str, now_ms: i64) -> Result<bool, StoreError>;
    /// Withdraws a person's unused invites to a document (`None`: to running the relay).
    fn revoke_invites(&mut self, document: Option<DocumentId>, person: &str, now_ms: i64) -> Result<u64, StoreError>;

    /// Keeps a creator's link and withdraws the ones before it.
    fn set_creator_link(&mut self, link: &CreatorLink) -> Result<(), StoreError>;
    /// A creator's link, whatever became of it.
    fn creator_link(&mut self, token: &SecretHash) -> Result<Option<CreatorLink>, StoreError>;
    /// The links of a document that still open something.
    fn creator_links(&mut self, document: DocumentId, now_ms: i64) -> Result<Vec<CreatorLink>, StoreError>;
    /// Withdraws a creator's links; false where there was none.
    fn revoke_creator_link(&mut self, document: DocumentId, creator: &str, now_ms: i64) -> Result<bool, StoreError>;
}
