//! What can go wrong with the store, said once here.

use std::path::PathBuf;

/// Why the store did not do what it was asked.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The database said no.
    #[error("the database failed: {0}")]
    Database(String),
    /// A write failed earlier. Nothing is written any more until the relay is started again.
    #[error("writing failed earlier ({0}); nothing is written until the relay is started again")]
    Broken(String),
    /// What was read is not what was written.
    #[error("the data is damaged: {0}")]
    Damaged(String),
    /// The bundled SQLite is one with known faults in its write-ahead log.
    #[error("SQLite {0} is too old: at least 3.51.3 is needed")]
    TooOld(String),
    /// The data was written by a newer Dateline.
    #[error("the data has layout {found}, this build knows {known}: use the newer build again")]
    Newer {
        /// The layout found.
        found: i64,
        /// The newest this build knows.
        known: i64,
    },
    /// A file or folder could not be used.
    #[error("cannot use {path}: {reason}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why, as the system says it.
        reason: String,
    },
    /// The relay is shutting down.
    #[error("the store is closed")]
    Closed,
}

impl StoreError {
    /// A file that could not be used.
    pub fn file(path: impl Into<PathBuf>, error: &std::io::Error) -> Self {
        Self::File { path: path.into(), reason: error.to_string() }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error.to_string())
    }
}
