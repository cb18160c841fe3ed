//! What is asked of the relay over HTTP: who am I, join, invite, register, snapshots, links.

use super::DeviceError;
use gloo_net::http::{Request, RequestBuilder, Response};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sync_protocol::DocumentId;

/// Who this browser is to the relay.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Me {
    /// The person's id, the author of their changes.
    pub person: String,
    /// Their name as the invite gave it; may be empty.
    pub name: String,
    /// Language code.
    pub language: String,
    /// The campaigns they may open.
    pub campaigns: Vec<Membership>,
    /// The campaign an invite led to, when this is the answer to joining.
    pub document: Option<String>,
    /// The relay's clock in milliseconds, to notice a device clock that is wrong.
    pub server_time: i64,
}

/// One campaign a person may open.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Membership {
    /// Document id.
    pub document: String,
    /// Role code.
    pub role: String,
    /// The campaign's name where the relay knows it.
    pub name: String,
}

/// Somebody who may open the campaign.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Member {
    /// Person id.
    pub person: String,
    /// Role code.
    pub role: String,
    /// Name as the invite gave it.
    pub name: String,
    /// They have come.
    pub joined: bool,
    /// Their access was taken away; nothing else is said of them then.
    pub removed: bool,
}

/// A link to hand to somebody, and when it ends.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// The whole address.
    pub link: String,
    /// Milliseconds since the epoch.
    pub expires: i64,
}

/// What an invite is for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Invite {
    /// Person id in the campaign.
    pub person: String,
    /// Role code.
    pub role: String,
    /// Their name.
    pub name: String,
    /// Language code.
    pub language: String,
    /// Days until it expires.
    pub days: u32,
}

/// A snapshot and where in the relay's log it stands.
pub struct Snapshot {
    /// The document.
    pub bytes: Vec<u8>,
    /// Position in the log.
    pub position: u64,
    /// Hash of the change at that position, hexadecimal.
    pub last: String,
}

/// Who am I?
pub async fn me() -> Result<Me, DeviceError> {
    // Nobody is an answer here: a refusal would stand in the browser's console before anything was done.
    let me: Me = json(Request::get("/api/me?quiet").send().await).await?;
    if me.person.is_empty() { Err(DeviceError::SignedOut) } else { Ok(me) }
}

/// Redeems the secret of an invite link. `own` is the id this browser worked under before, if it did.
pub async fn join(secret: &str, own: Option<&str>) -> Result<Me, DeviceError> {
    post("/api/join", &serde_json::json!({ "secret": secret, "person": own })).await
}

/// Registers a campaign begun on this device.
pub async fn register(document: DocumentId, name: &str) -> Result<(), DeviceError> {
    let body = serde_json::json!({ "document": document.to_string(), "name": name });
    let _: serde_json::Value = post("/api/campaigns", &body).await?;
    Ok(())
}

/// Asks the relay to store the sample campaign for this person.
pub async fn sample() -> Result<String, DeviceError> {
    let answer: serde_json::Value = post("/api/sample", &serde_json::json!({})).await?;
    Ok(answer.get("document").and_then(|value| value.as_str()).unwrap_or_default().to_owned())
}

/// Makes an invite link.
pub async fn invite(document: DocumentId, invite: &Invite) -> Result<Link, DeviceError> {
    let body = serde_json::to_value(invite).unwrap_or_default();
    post(&format!("/api/campaigns/{document}/invites"), &body).await
}

/// Who may open the campaign.
pub async fn members(document: DocumentId) -> Result<Vec<Member>, DeviceError> {
    json(Request::get(&format!("/api/campaigns/{document}/members")).send().await).await
}

/// Takes somebody's access away; their open sockets close within a second.
pub async fn revoke(document: DocumentId, person: &str) -> Result<(), DeviceError> {
    delete(&format!("/api/campaigns/{document}/members/{person}")).await
}

/// Gives somebody another right, also on sockets that are open.
pub async fn set_role(document: DocumentId, person: &str, role: &str) -> Result<(), DeviceError> {
    let url = format!("/api/campaigns/{document}/members/{person}");
    let request = RequestBuilder::new(&url).method(gloo_net::http::Method::PATCH);
    let request = request.json(&serde_json::json!({ "role": role })).map_err(|_| DeviceError::Offline)?;
    checked(request.send().await).await.map(drop)
}

/// Makes a creator's link.
pub async fn creator_link(document: DocumentId, creator: &str, days: u32) -> Result<Link, DeviceError> {
    let body = serde_json::json!({ "creator": creator, "days": days });
    post(&format!("/api/campaigns/{document}/creator-links"), &body).await
}

/// Takes a creator's link back.
pub async fn revoke_creator_link(document: DocumentId, creator: &str) -> Result<(), DeviceError> {
    delete(&format!("/api/campaigns/{document}/creator-links/{creator}")).await
}

/// The newest snapshot, if there is one.
pub async fn snapshot(document: DocumentId) -> Result<Option<Snapshot>, DeviceError> {
    let answer = Request::get(&format!("/api/campaigns/{document}/snapshot")).send().await;
    let response = checked(answer).await?;
    if response.status() == 204 {
        return Ok(None);
    }
    let header = |name: &str| response.headers().get(name).unwrap_or_default();
    let (position, last) = (header("dateline-position").parse().unwrap_or(0), header("dateline-last"));
    let bytes = response.binary().await.map_err(|_| DeviceError::Offline)?;
    Ok(Some(Snapshot { bytes, position, last }))
}

/// Forgets this browser's session on the relay.
pub async fn sign_out() -> Result<(), DeviceError> {
    let _: serde_json::Value = post("/api/signout", &serde_json::json!({})).await?;
    Ok(())
}

async fn post<T: DeserializeOwned>(url: &str, body: &serde_json::Value) -> Result<T, DeviceError> {
    let request = Request::post(url).json(body).map_err(|_| DeviceError::Offline)?;
    json(request.send().await).await
}

pub(super) async fn delete(url: &str) -> Result<(), DeviceError> {
    checked(RequestBuilder::new(url).method(gloo_net::http::Method::DELETE).send().await).await.map(drop)
}

pub(super) async fn json<T: DeserializeOwned>(answer: Result<Response, gloo_net::Error>) -> Result<T, DeviceError> {
    let text = checked(answer).await?.text().await.map_err(|_| DeviceError::Offline)?;
    let text = if text.trim().is_empty() { "null" } else { &text };
    serde_json::from_str(text)
        .map_err(|error| DeviceError::Refused { code: "answer".into(), message: error.to_string() })
}

/// Turns every answer that is not a success into an error with the relay's own sentence.
pub(super) async fn checked(answer: Result<Response, gloo_net::Error>) -> Result<Response, DeviceError> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Refusal {
        error: String,
        message: String,
    }
    let response = answer.map_err(|_| DeviceError::Offline)?;
    match response.status() {
        200..=299 => Ok(response),
        502..=504 => Err(DeviceError::Offline),
        status => {
            let refusal: Refusal = response.json().await.unwrap_or_default();
            match (status, refusal.error.as_str()) {
                (401, _) => Err(DeviceError::SignedOut),
                _ => Err(DeviceError::Refused { code: refusal.error, message: refusal.message }),
            }
        }
    }
}
