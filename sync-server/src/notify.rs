//! Notices on their way out: the outbox in the store, webhooks, e-mail.
//!
//! **What is promised.** A notice is made once per (campaign, person, channel, key): its row stays for ever. Before
//! it leaves it is marked `sending` on disk; after the receiver took it, `sent`. A relay that dies in between
//! cannot know whether it arrived: it sends again under the *same id* (`Idempotency-Key` of a webhook, `Message-ID`
//! of a mail), so nothing is lost, and whoever honours the id sees no repeat. Nothing stronger can be promised
//! over HTTP or SMTP; the window is the time between the receiver's answer and one commit.

mod address;
mod courier;
mod mail;
mod preset;
mod webhook;

pub use address::{Reach, TargetError};
pub use courier::Courier;
pub use mail::{Mailer, SmtpError};
pub use preset::Preset;

use crate::store::{Channel, Notice};
use std::time::Duration;

/// Nothing a receiver does takes longer than this.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why a notice did not leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What happened, without the target, which is a secret.
    pub words: String,
    /// Whether trying again is of no use.
    pub is_final: bool,
    /// The receiver asked for this much patience.
    pub after: Option<Duration>,
}

impl Failure {
    fn again(words: impl Into<String>) -> Self {
        Self { words: words.into(), is_final: false, after: None }
    }

    fn for_good(words: impl Into<String>) -> Self {
        Self { words: words.into(), is_final: true, after: None }
    }
}

/// Sends notices.
#[derive(Debug)]
pub struct Notifier {
    reach: Reach,
    mailer: Option<Mailer>,
    web: webhook::Client,
    public: String,
}

impl Notifier {
    /// With these limits, this way of sending mail, and the origin that links are made with.
    #[must_use]
    pub fn new(reach: Reach, mailer: Option<Mailer>, public: &str) -> Self {
        Self { reach, mailer, web: webhook::Client::default(), public: public.to_owned() }
    }

    /// Can mail be sent?
    #[must_use]
    pub fn has_mail(&self) -> bool {
        self.mailer.is_some()
    }

    /// Where notices may go.
    #[must_use]
    pub fn reach(&self) -> Reach {
        self.reach
    }

    /// Where a campaign is opened.
    #[must_use]
    pub fn link(&self, notice: &Notice) -> String {
        format!("{}/campaign/{}/today", self.public, notice.document)
    }

    /// Sends one notice through one channel.
    pub async fn send(&self, channel: &Channel, notice: &Notice) -> Result<(), Failure> {
        let preset =
            Preset::from_code(&channel.preset).ok_or_else(|| Failure::for_good("an unknown kind of channel"))?;
        let sending = async {
            match (preset, &self.mailer) {
                (Preset::Email, Some(mailer)) => mailer.send(&channel.target, notice, &self.link(notice)).await,
                (Preset::Email, None) => Err(Failure::again("this server has no SMTP set up")),
                (preset, _) => {
                    let body = preset.body(notice, &channel.chat, &self.link(notice));
                    self.web.post(&channel.target, &notice.id, body, self.reach).await
                }
            }
        };
        tokio::time::timeout(PATIENCE, sending).await.unwrap_or_else(|_| Err(Failure::again("no answer in 10 s")))
    }
}
