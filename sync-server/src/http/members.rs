//! Who is in a campaign, and taking somebody out.

use super::who::MemberOf;
use super::{ApiError, App};
use crate::access::may_grant;
use crate::clock::now_ms;
use crate::store::Membership;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use campaign::model::Role;
use serde_json::{Value, json};

/// `GET /api/campaigns/{document}/members`
pub(super) async fn list(State(app): State<App>, member: MemberOf) -> Result<Json<Value>, ApiError> {
    let document = member.document;
    let members = app.relay.keeper().read(move |store| store.members(document)).await?;
    let shown = |it: Membership| {
        json!({
            "person": it.member.person, "role": it.member.role, "name": it.name,
            "language": it.language, "since": it.member.since,
        })
    };
    Ok(Json(members.into_iter().map(shown).collect()))
}

/// `DELETE /api/campaigns/{document}/members/{person}`: open sockets close within a second, unused invites
/// stop working.
pub(super) async fn revoke(
    State(app): State<App>,
    member: MemberOf,
    Path((_, person)): Path<(String, String)>,
) -> Result<StatusCode, ApiError> {
    let MemberOf { person: own, document, role } = member;
    let asked = person.clone();
    let members = app.relay.keeper().read(move |store| store.members(document)).await?;
    let theirs = members.iter().find(|it| it.member.person == asked);
    let theirs = theirs.and_then(|it| Role::from_code(&it.member.role));
    let leaves = own == person;
    if !leaves && (!role.can_invite() || !may_grant(role, theirs.unwrap_or(role))) {
        return Err(ApiError::NotAllowed(role));
    }
    let owners = members.iter().filter(|it| it.member.role == Role::Owner.code()).count();
    if theirs == Some(Role::Owner) && owners == 1 {
        return Err(ApiError::LastOwner);
    }
    let write = app.relay.keeper().write(move |store| {
        store.revoke_invites(Some(document), &person, now_ms())?;
        store.remove_member(document, &person)
    });
    write.await?;
    Ok(StatusCode::NO_CONTENT)
}
