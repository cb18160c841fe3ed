//! Registering campaigns, storing the sample, and compacted documents for new devices.

use super::who::{MemberOf, Signed, body};
use super::{ApiError, App};
use crate::clock::now_ms;
use crate::ops;
use crate::store::{Document, Member};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use campaign::model::Role;
use serde::Deserialize;
use serde_json::{Value, json};
use sync_protocol::DocumentId;

#[derive(Deserialize)]
struct Register {
    document: String,
    #[serde(default)]
    name: String,
}

const NAME: usize = 200;

/// `POST /api/campaigns`: a campaign begun on a device gets its place here; who brings it owns it.
pub(super) async fn register(
    State(app): State<App>,
    Signed(session): Signed,
    bytes: Bytes,
) -> Result<Json<Value>, ApiError> {
    let Register { document, name } = body(&bytes)?;
    let document: DocumentId = document.parse().map_err(|_| ApiError::Malformed("document"))?;
    let name: String = name.chars().take(NAME).collect();
    let person = session.person;
    let role = app.relay.keeper().write(move |store| {
        let created = now_ms();
        if store.add_document(&Document { document, name, created })? {
            let role = Role::Owner.code().to_owned();
            store.set_member(&Member { document, person: person.clone(), role, since: created })?;
        }
        store.role(document, &person)
    });
    let role = role.await?.ok_or(ApiError::Taken)?;
    Ok(Json(json!({ "document": document.to_string(), "role": role })))
}

/// `POST /api/sample`: stores the sample campaign; who asks owns it.
pub(super) async fn sample(State(app): State<App>, Signed(session): Signed) -> Result<Json<Value>, ApiError> {
    let stored = ops::sample::store(app.relay.keeper(), Some(session.person)).await?;
    Ok(Json(json!({ "document": stored.document.to_string(), "name": stored.title })))
}

/// `GET /api/campaigns/{document}/snapshot`
pub(super) async fn snapshot(State(app): State<App>, member: MemberOf) -> Result<Response, ApiError> {
    let document = member.document;
    let newest = app.relay.keeper().read(move |store| store.snapshot(document)).await?;
    let Some(snapshot) = newest else { return Ok(StatusCode::NO_CONTENT.into_response()) };
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (HeaderName::from_static("dateline-position"), snapshot.position.to_string()),
        (HeaderName::from_static("dateline-last"), snapshot.last.to_string()),
    ];
    Ok((headers, snapshot.bytes).into_response())
}
