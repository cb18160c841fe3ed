//! What creators did with their page, asked of the relay, which keeps it for good.

use super::DeviceError;
use super::api::json;
use gloo_net::http::Request;
use serde::Deserialize;
use sync_protocol::DocumentId;

/// One thing a creator did with their page.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Receipt {
    /// Which creator.
    pub creator: String,
    /// `opened` or `acknowledged`.
    pub kind: String,
    /// Milliseconds since the epoch, by the relay's clock.
    pub at: i64,
    /// Are these the words as they are now?
    pub current: bool,
}

/// Everything creators did with their pages, oldest first.
pub async fn list(document: DocumentId) -> Result<Vec<Receipt>, DeviceError> {
    json(Request::get(&format!("/api/campaigns/{document}/receipts")).send().await).await
}
