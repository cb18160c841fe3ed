//! Why a task stopped, as a sentence that says what to do.

use std::path::PathBuf;

/// Everything that can stop a task.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// A program is not on this machine and xtask cannot install it.
    #[error("{program} is missing. {advice}")]
    Missing {
        /// The program looked for.
        program: String,
        /// What the reader can do about it.
        advice: String,
    },
    /// A program ran and failed.
    #[error("{what} failed ({how}). {advice}")]
    Failed {
        /// The command, as one would type it.
        what: String,
        /// Its exit status in words.
        how: String,
        /// What the reader can do about it.
        advice: String,
    },
    /// A file could not be read or written.
    #[error("could not {verb} {}: {source}", path.display())]
    File {
        /// "read", "write", …
        verb: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file was read but says something unexpected.
    #[error("{0}")]
    Unexpected(String),
    /// Checks ran and found something.
    #[error("{0}")]
    Found(String),
}

impl Fault {
    /// A file fault, for `map_err`.
    pub(crate) fn file(verb: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { verb, path, source }
    }
}
