//! Invite links.

use super::who::{MemberOf, body};
use super::{ApiError, App};
use crate::access::{self, Invitation, is_id, may_grant};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use campaign::language::Language;
use campaign::model::Role;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Wish {
    person: String,
    role: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    language: String,
    days: Option<i64>,
}

/// `POST /api/campaigns/{document}/invites`
pub(super) async fn create(State(app): State<App>, member: MemberOf, bytes: Bytes) -> Result<Json<Value>, ApiError> {
    let by = member.who_invites()?;
    let wish: Wish = body(&bytes)?;
    let role = Role::from_code(&wish.role).ok_or(ApiError::Malformed("role"))?;
    if !may_grant(by.role, role) {
        return Err(ApiError::RoleTooWide);
    }
    if !is_id(&wish.person) {
        return Err(ApiError::Malformed("person"));
    }
    let invitation = Invitation {
        document: Some(by.document),
        person: wish.person,
        name: wish.name.chars().take(200).collect(),
        language: Language::parse(&wish.language).map(|it| it.code().to_owned()).unwrap_or_default(),
        role,
        by: by.person,
        days: wish.days.unwrap_or(14).clamp(1, 365),
    };
    let (secret, expires) = access::invite(app.relay.keeper(), invitation).await?;
    Ok(Json(json!({ "link": format!("{}/join#{secret}", app.origins.public()), "expires": expires })))
}
