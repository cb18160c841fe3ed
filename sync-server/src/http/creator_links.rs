//! Creators' links: made, listed without their tokens, withdrawn.

use super::who::{MemberOf, body};
use super::{ApiError, App};
use crate::access::{is_id, new_secret};
use crate::clock::{DAY_MS, now_ms};
use crate::store::{CreatorLink, SecretHash};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Wish {
    creator: String,
    days: Option<i64>,
}

/// `POST /api/campaigns/{document}/creator-links`: the creator's earlier link stops working.
pub(super) async fn create(State(app): State<App>, member: MemberOf, bytes: Bytes) -> Result<Json<Value>, ApiError> {
    let by = member.who_invites()?;
    let wish: Wish = body(&bytes)?;
    if !is_id(&wish.creator) {
        return Err(ApiError::Malformed("creator"));
    }
    let (secret, created) = (new_secret()?, now_ms());
    let expires = created + wish.days.unwrap_or(60).clamp(1, 365) * DAY_MS;
    let link = CreatorLink {
        token: SecretHash::of(&secret),
        document: by.document,
        creator: wish.creator,
        by: by.person,
        created,
        expires,
        revoked: None,
    };
    app.relay.keeper().write(move |store| store.set_creator_link(&link)).await?;
    Ok(Json(json!({ "link": format!("{}/c/{secret}", app.origins.public()), "expires": expires })))
}

/// `GET /api/campaigns/{document}/creator-links`
pub(super) async fn list(State(app): State<App>, member: MemberOf) -> Result<Json<Value>, ApiError> {
    let document = member.who_invites()?.document;
    let links = app.relay.keeper().read(move |store| store.creator_links(document, now_ms())).await?;
    let shown = |it: CreatorLink| json!({ "creator": it.creator, "created": it.created, "expires": it.expires });
    Ok(Json(links.into_iter().map(shown).collect()))
}

/// `DELETE /api/campaigns/{document}/creator-links/{creator}`
pub(super) async fn revoke(
    State(app): State<App>,
    member: MemberOf,
    Path((_, creator)): Path<(String, String)>,
) -> Result<StatusCode, ApiError> {
    let document = member.who_invites()?.document;
    app.relay.keeper().write(move |store| store.revoke_creator_link(document, &creator, now_ms())).await?;
    Ok(StatusCode::NO_CONTENT)
}
