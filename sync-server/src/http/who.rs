//! Who asks: the session a request brings, the role in a campaign, the body as JSON.

use super::{ApiError, App};
use crate::clock::now_ms;
use crate::store::{SecretHash, Session};
use axum::extract::{FromRequestParts, Path};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use campaign::model::Role;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use sync_protocol::DocumentId;

/// The session of a signed-in browser.
pub(super) struct Signed(pub(super) Session);

impl FromRequestParts<App> for Signed {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        session(app, &parts.headers).await?.map(Self).ok_or(ApiError::SignedOut)
    }
}

/// The session a request brings, if it is a live one.
pub(super) async fn session(app: &App, headers: &HeaderMap) -> Result<Option<Session>, ApiError> {
    let Some(token) = app.cookie().token(headers).map(SecretHash::of) else { return Ok(None) };
    Ok(app.relay.keeper().read(move |store| store.session(&token, now_ms())).await?)
}

/// A member of the campaign the path names.
pub(super) struct MemberOf {
    pub(super) person: String,
    pub(super) document: DocumentId,
    pub(super) role: Role,
}

impl FromRequestParts<App> for MemberOf {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        let Signed(session) = Signed::from_request_parts(parts, app).await?;
        let Path(path): Path<HashMap<String, String>> =
            Path::from_request_parts(parts, app).await.map_err(|_| ApiError::NoCampaign)?;
        let document = path.get("document").and_then(|text| text.parse().ok()).ok_or(ApiError::NoCampaign)?;
        let person = session.person;
        let asked = person.clone();
        let role = app.relay.keeper().read(move |store| store.role(document, &asked)).await?;
        let role = role.as_deref().and_then(Role::from_code).ok_or(ApiError::NoCampaign)?;
        Ok(Self { person, document, role })
    }
}

impl MemberOf {
    /// Goes on only where the role may invite and revoke.
    pub(super) fn who_invites(self) -> Result<Self, ApiError> {
        if self.role.can_invite() { Ok(self) } else { Err(ApiError::NotAllowed(self.role)) }
    }
}

/// Reads a JSON body.
pub(super) fn body<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ApiError> {
    serde_json::from_slice(bytes).map_err(|error| {
        tracing::debug!(%error, "a body that cannot be read");
        ApiError::Malformed("body")
    })
}
