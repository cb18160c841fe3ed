//! Why something could not be measured.

use std::time::Duration;
use sync_protocol::{CloseCode, RefusalCode};

/// Everything that can keep a figure from being measured.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// The relay is not there, or does not behave like one.
    #[error("{0}")]
    Relay(String),
    /// The system refused something.
    #[error("{what}: {source}")]
    System {
        /// What was tried.
        what: String,
        /// What it said.
        source: std::io::Error,
    },
    /// A socket broke.
    #[error("a socket broke: {0}")]
    Socket(#[from] Box<tokio_tungstenite::tungstenite::Error>),
    /// The relay closed a socket.
    #[error("the relay closed a socket with {0} ({name})", name = CloseCode::from_code(*.0).map_or_else(|| "?".to_owned(), |it| format!("{it:?}")))]
    Closed(u16),
    /// The relay refused a change.
    #[error("the relay refused a change: {0:?}, {1}")]
    Refused(RefusalCode, String),
    /// Not everything arrived.
    #[error("{arrived} of {expected} arrived within {after:?}")]
    Lost {
        /// How many did.
        arrived: usize,
        /// How many were due.
        expected: usize,
        /// How long was waited after the last was sent.
        after: Duration,
    },
    /// The document could not be made.
    #[error("Automerge: {0}")]
    Automerge(#[from] automerge::AutomergeError),
    /// The campaign could not be made.
    #[error("the campaign: {0}")]
    Campaign(String),
}

impl Fault {
    /// A system fault, for `map_err`.
    pub(crate) fn system(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        move |source| Self::System { what, source }
    }
}

impl From<tokio_tungstenite::tungstenite::Error> for Fault {
    fn from(error: tokio_tungstenite::tungstenite::Error) -> Self {
        Self::Socket(Box::new(error))
    }
}
