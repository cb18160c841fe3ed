//! What can go wrong with a document, each with what to tell a person about it.

/// An error at the boundary of the document room.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The bytes are not an Automerge document, or not one of ours.
    #[error("this file is not a Dateline campaign: {0}")]
    NotACampaign(String),
    /// A campaign, but not the one it should be merged into.
    #[error("this file is another campaign ({0})")]
    OtherCampaign(String),
    /// The document was written by a newer Dateline.
    #[error("this campaign was written by a newer Dateline (layout {found}, this one reads {known})")]
    Newer {
        /// Layout version found in the document.
        found: i64,
        /// Newest layout version this build reads.
        known: i64,
    },
    /// There is nothing at this path, or something of another kind.
    #[error("there is no such field: {0}")]
    NoSuchPlace(String),
    /// Automerge refused an operation.
    #[error("the document refused the change: {0}")]
    Automerge(#[from] automerge::AutomergeError),
    /// A change from elsewhere could not be read.
    #[error("a change could not be read: {0}")]
    BadChange(String),
    /// A section could not be read.
    #[error("the section {section} could not be read: {reason}")]
    BadSection {
        /// Key of the section.
        section: &'static str,
        /// What the reader said.
        reason: String,
    },
}

impl DocumentError {
    /// The Fluent key of the sentence for somebody who chose a file that cannot be taken.
    #[must_use]
    pub fn file_key(&self) -> &'static str {
        match self {
            Self::NotACampaign(_) => "error-file-not-campaign",
            Self::OtherCampaign(_) => "error-file-other",
            Self::Newer { .. } => "error-file-newer",
            _ => "error-file-damaged",
        }
    }
}
