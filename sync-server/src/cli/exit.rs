//! How a command ended, as a sentence and as a number.

use crate::ops::backup::RestoreError;
use crate::store::StoreError;
use std::process::ExitCode;

/// Why a command did not do what it was asked. (2, wrong usage, is clap's.)
#[derive(Debug)]
pub enum Exit {
    /// 1: it failed.
    Failed(String),
    /// 3: what was asked for is not there.
    NotFound(String),
    /// 4: the data is damaged.
    Damaged(String),
    /// 5: not done, to protect what is there.
    Refused(String),
}

impl Exit {
    /// Says why on stderr and gives the number.
    #[must_use]
    pub fn report(&self) -> ExitCode {
        let (code, words) = match self {
            Self::Failed(words) => (1, words),
            Self::NotFound(words) => (3, words),
            Self::Damaged(words) => (4, words),
            Self::Refused(words) => (5, words),
        };
        eprintln!("dateline: {words}");
        ExitCode::from(code)
    }
}

impl From<StoreError> for Exit {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged(_) => Self::Damaged(error.to_string()),
            _ => Self::Failed(error.to_string()),
        }
    }
}

impl From<RestoreError> for Exit {
    fn from(error: RestoreError) -> Self {
        match error {
            RestoreError::Damaged(_) | RestoreError::Unreadable(_) => Self::Damaged(error.to_string()),
            RestoreError::Occupied(_) | RestoreError::Serving(_) => Self::Refused(error.to_string()),
            RestoreError::Store(error) => error.into(),
        }
    }
}

impl From<std::io::Error> for Exit {
    fn from(error: std::io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}
