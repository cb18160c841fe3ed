//! The rows as Rust sees them.

use sha2::{Digest, Sha256};
use sync_protocol::{ChangeHash, DocumentId, Position};

/// The SHA-256 of a secret: all that is kept of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct SecretHash(pub [u8; 32]);

impl SecretHash {
    /// The hash of a secret as it stands in a link or cookie.
    #[must_use]
    pub fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret.as_bytes()).into())
    }
}

/// A registered document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Which.
    pub document: DocumentId,
    /// The campaign's name when it was registered; the document has the true one.
    pub name: String,
    /// When it was registered.
    pub created: i64,
}

/// A compacted document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// It holds the log up to here.
    pub position: Position,
    /// The change at that position.
    pub last: ChangeHash,
    /// The document as Automerge saves it.
    pub bytes: Vec<u8>,
}

/// A change Automerge failed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Which change.
    pub hash: ChangeHash,
    /// Who pushed it.
    pub person: String,
    /// What happened.
    pub reason: String,
    /// When.
    pub at: i64,
    /// The change.
    pub bytes: Vec<u8>,
}

/// Somebody with a session, now or earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their id, the author of their changes.
    pub person: String,
    /// Their name as the invite gave it.
    pub name: String,
    /// Language code.
    pub language: String,
    /// Whether they run this relay.
    pub keeper: bool,
}

/// A role in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Which document.
    pub document: DocumentId,
    /// Whose.
    pub person: String,
    /// Role code.
    pub role: String,
    /// Since when.
    pub since: i64,
}

/// A member with what is known of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The role.
    pub member: Member,
    /// The name.
    pub name: String,
    /// Language code.
    pub language: String,
    /// They have come: through an invite, or with a browser that is signed in.
    pub joined: bool,
}

/// A browser somebody is signed in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Hash of the cookie's value.
    pub token: SecretHash,
    /// Whose.
    pub person: String,
    /// When it began.
    pub created: i64,
    /// When it ends.
    pub expires: i64,
}

/// A link that lets one person in, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// Hash of the secret in the link's fragment.
    pub secret: SecretHash,
    /// Into which document; `None`: to run this relay.
    pub document: Option<DocumentId>,
    /// Who is invited.
    pub person: String,
    /// Their name.
    pub name: String,
    /// Language code.
    pub language: String,
    /// Role code.
    pub role: String,
    /// Who invited, empty for the command line.
    pub by: String,
    /// When.
    pub created: i64,
    /// Until when.
    pub expires: i64,
    /// When it was used, and by whom: they may differ from `person` where somebody signed in followed it.
    pub used: Option<(i64, String)>,
    /// When it was withdrawn.
    pub revoked: Option<i64>,
}

/// A creator's link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreatorLink {
    /// Hash of the token in the link.
    pub token: SecretHash,
    /// Which campaign.
    pub document: DocumentId,
    /// Which creator.
    pub creator: String,
    /// Who made it.
    pub by: String,
    /// When.
    pub created: i64,
    /// Until when.
    pub expires: i64,
    /// When it was withdrawn.
    pub revoked: Option<i64>,
}
