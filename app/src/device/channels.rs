//! Where notices go, asked of the relay: it keeps the addresses, this device never does.

use super::DeviceError;
use super::api::{checked, delete, json};
use gloo_net::http::{Method, Request, RequestBuilder};
use serde::{Deserialize, Serialize};
use sync_protocol::DocumentId;

/// What the relay says of channels.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Channels {
    /// Can the relay send mail?
    pub mail: bool,
    /// May this person look after the campaign's channels?
    pub campaign: bool,
    /// The person's own and the campaign's.
    pub channels: Vec<Channel>,
}

/// One channel; its target is shortened by the relay.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Channel {
    /// `mine` or `campaign`.
    pub whose: String,
    /// Its name.
    pub channel: String,
    /// `email`, `slack`, `telegram` or `json`.
    pub preset: String,
    /// Enough of the target to know it again.
    pub target: String,
}

/// A channel to set up.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Wish {
    /// `email`, `slack`, `telegram` or `json`.
    pub preset: String,
    /// The address.
    pub target: String,
    /// A Telegram chat.
    pub chat: String,
}

/// A notice the relay gave up.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Notice {
    /// Its id.
    pub id: String,
    /// Its first line.
    pub title: String,
    /// How it fares.
    pub state: String,
    /// How often it was tried.
    pub tries: u32,
    /// What went wrong.
    pub error: String,
}

fn url(document: DocumentId, place: &str) -> String {
    format!("/api/campaigns/{document}/channels/{place}")
}

/// The channels this person may see.
pub async fn list(document: DocumentId) -> Result<Channels, DeviceError> {
    json(Request::get(&format!("/api/campaigns/{document}/channels")).send().await).await
}

/// Sets a channel up; the place is `mine/chat`, `campaign/team`, …
pub async fn set(document: DocumentId, place: &str, wish: &Wish) -> Result<(), DeviceError> {
    let request = Request::put(&url(document, place)).json(wish).map_err(|_| DeviceError::Offline)?;
    checked(request.send().await).await.map(drop)
}

/// Takes a channel away.
pub async fn remove(document: DocumentId, place: &str) -> Result<(), DeviceError> {
    delete(&url(document, place)).await
}

/// Sends a test message and hears how it went.
pub async fn test(document: DocumentId, place: &str) -> Result<(), DeviceError> {
    act(&format!("{}/test", url(document, place))).await
}

/// The notices that were given up.
pub async fn dead(document: DocumentId) -> Result<Vec<Notice>, DeviceError> {
    let all: Vec<Notice> = json(Request::get(&format!("/api/campaigns/{document}/notices")).send().await).await?;
    Ok(all.into_iter().filter(|notice| notice.state == "dead").collect())
}

/// Tries one of them again.
pub async fn retry(document: DocumentId, id: &str) -> Result<(), DeviceError> {
    act(&format!("/api/campaigns/{document}/notices/{id}/retry")).await
}

async fn act(url: &str) -> Result<(), DeviceError> {
    checked(RequestBuilder::new(url).method(Method::POST).send().await).await.map(drop)
}
