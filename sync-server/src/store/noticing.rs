//! What the watchman keeps: where notices go, each notice and how it fared, and what creators confirmed.

use super::StoreError;
use sync_protocol::DocumentId;

/// Where notices go: one person's, or the whole campaign's. Its target is a secret and stays in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Of which campaign.
    pub document: DocumentId,
    /// Whose; empty for the campaign's own.
    pub person: String,
    /// Its name among theirs.
    pub slot: String,
    /// `email`, `json`, `slack` or `telegram`.
    pub preset: String,
    /// The mail address or the webhook's address.
    pub target: String,
    /// The chat a Telegram bot writes to; else empty.
    pub chat: String,
    /// Who set it up: a campaign's channel speaks their language and shows their clock.
    pub by: String,
    /// Since when: nothing older is told.
    pub created: i64,
}

/// How a notice fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoticeState {
    /// Not tried yet.
    Queued,
    /// Somebody is at it; after a crash nobody knows whether it arrived.
    Sending,
    /// The receiver took it.
    Sent,
    /// It failed and is tried again.
    Retry,
    /// It is not tried any more.
    Dead,
    /// There was nothing to say, and that is settled.
    Nothing,
}

impl NoticeState {
    /// Every state.
    pub const ALL: [Self; 6] = [Self::Queued, Self::Sending, Self::Sent, Self::Retry, Self::Dead, Self::Nothing];

    /// As it is kept and shown.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Retry => "retry",
            Self::Dead => "dead",
            Self::Nothing => "nothing",
        }
    }

    /// Reads the code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// One notice on its way through one channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The same for the same (campaign, person, channel, key), so that receivers can drop a repeat.
    pub id: String,
    /// Of which campaign.
    pub document: DocumentId,
    /// For whom; empty for the campaign's own channels.
    pub person: String,
    /// Through which channel.
    pub slot: String,
    /// What it is about; told once.
    pub key: String,
    /// Does it not wait for the morning?
    pub urgent: bool,
    /// The first line.
    pub title: String,
    /// The rest.
    pub body: String,
    /// Where it stands.
    pub state: NoticeState,
    /// How often it was tried.
    pub tries: u32,
    /// Whether a crash fell between sending and marking: the receiver may have it twice, under one id.
    pub uncertain: bool,
    /// When it is tried next.
    pub next_at: i64,
    /// When it was made.
    pub created: i64,
    /// What went wrong last.
    pub error: String,
}

/// What a creator did with their page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Of which campaign.
    pub document: DocumentId,
    /// Which creator.
    pub creator: String,
    /// `opened` or `acknowledged`.
    pub kind: String,
    /// A fingerprint of the words they had before them.
    pub version: String,
    /// The day in the creator's zone, for `opened`; empty for `acknowledged`, which counts once.
    pub day: String,
    /// When.
    pub at: i64,
}

/// The part of the store behind notices and receipts. The same rules hold as for [`super::Store`].
pub trait Noticing {
    /// Keeps a channel, or its new target.
    fn set_channel(&mut self, channel: &Channel) -> Result<(), StoreError>;
    /// Forgets a channel; false where there was none.
    fn remove_channel(&mut self, document: DocumentId, person: &str, slot: &str) -> Result<bool, StoreError>;
    /// One channel.
    fn channel(&mut self, document: DocumentId, person: &str, slot: &str) -> Result<Option<Channel>, StoreError>;
    /// All channels of a campaign.
    fn channels(&mut self, document: DocumentId) -> Result<Vec<Channel>, StoreError>;
    /// Campaigns that have a channel, each with a number that is another one whenever its channels are.
    fn watched(&mut self) -> Result<Vec<(DocumentId, i64)>, StoreError>;

    /// Keeps a notice; false where this one was made before, whatever became of it.
    fn add_notice(&mut self, notice: &Notice) -> Result<bool, StoreError>;
    /// Was this notice made before?
    fn has_notice(&mut self, id: &str) -> Result<bool, StoreError>;
    /// Is anything due to be sent?
    fn has_due_notices(&mut self, now_ms: i64) -> Result<bool, StoreError>;
    /// Marks what is due as being sent and gives it out.
    fn take_notices(&mut self, now_ms: i64, count: usize) -> Result<Vec<Notice>, StoreError>;
    /// Keeps how a try ended. Words are forgotten once they arrived.
    fn settle_notice(&mut self, id: &str, state: NoticeState, next_at: i64, error: &str) -> Result<(), StoreError>;
    /// What was being sent when the relay died is tried again under the same id; how many.
    fn recover_notices(&mut self, now_ms: i64) -> Result<u64, StoreError>;
    /// Tries a dead notice again; false where there is no such one.
    fn revive_notice(&mut self, document: DocumentId, id: &str, now_ms: i64) -> Result<bool, StoreError>;
    /// The newest notices, of one campaign or all.
    fn notices(&mut self, document: Option<DocumentId>, count: usize) -> Result<Vec<Notice>, StoreError>;
    /// How many notices are in each state.
    fn notice_counts(&mut self) -> Result<Vec<(NoticeState, u64)>, StoreError>;

    /// Keeps a receipt; false where the same one is there. Nothing takes one away.
    fn add_receipt(&mut self, receipt: &Receipt) -> Result<bool, StoreError>;
    /// The receipts of a campaign, oldest first.
    fn receipts(&mut self, document: DocumentId) -> Result<Vec<Receipt>, StoreError>;
    /// When a creator confirmed a version.
    fn acknowledged(&mut self, document: DocumentId, creator: &str, version: &str) -> Result<Option<i64>, StoreError>;

    /// Lets a session live on until then.
    fn renew_session(&mut self, token: &super::SecretHash, expires: i64) -> Result<(), StoreError>;
}
