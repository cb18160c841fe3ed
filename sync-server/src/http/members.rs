//! Who is in a campaign, and taking somebody out.

use super::who::{MemberOf, body};
use super::{ApiError, App};
use crate::access::may_grant;
use crate::clock::now_ms;
use crate::store::{Member, Membership, Store};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use campaign::model::Role;
use serde::Deserialize;
use serde_json::{Value, json};
use sync_protocol::DocumentId;

#[derive(Deserialize)]
struct NewRole {
    role: String,
}

/// `GET /api/campaigns/{document}/members`: who may open the campaign and whether they have come, then those
/// whose access was taken away.
pub(super) async fn list(State(app): State<App>, member: MemberOf) -> Result<Json<Value>, ApiError> {
    let document = member.document;
    let reading = move |store: &mut dyn Store| Ok((store.members(document)?, store.removed(document)?));
    let (members, removed) = app.relay.keeper().read(reading).await?;
    let shown = |it: Membership| {
        json!({
            "person": it.member.person, "role": it.member.role, "name": it.name,
            "language": it.language, "since": it.member.since, "joined": it.joined,
        })
    };
    let gone = |person: String| json!({ "person": person, "removed": true });
    Ok(Json(members.into_iter().map(shown).chain(removed.into_iter().map(gone)).collect()))
}

/// `DELETE /api/campaigns/{document}/members/{person}`: open sockets close within a second, unused invites
/// stop working.
pub(super) async fn revoke(
    State(app): State<App>,
    member: MemberOf,
    Path((_, person)): Path<(String, String)>,
) -> Result<StatusCode, ApiError> {
    let MemberOf { person: own, document, role } = member;
    let theirs = standing(&app, document, &person).await?;
    if own != person && (!role.can_invite() || !may_grant(role, theirs.role.unwrap_or(role))) {
        return Err(ApiError::NotAllowed(role));
    }
    if theirs.is_last_owner {
        return Err(ApiError::LastOwner);
    }
    let write = app.relay.keeper().write(move |store| {
        store.revoke_invites(Some(document), &person, now_ms())?;
        store.remove_member(document, &person)
    });
    write.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `PATCH /api/campaigns/{document}/members/{person}` with `{"role":"…"}`: another right from the next frame on,
/// also on sockets that are open. Nobody gives more than they have, nor takes from who has more.
pub(super) async fn set_role(
    State(app): State<App>,
    member: MemberOf,
    Path((_, person)): Path<(String, String)>,
    bytes: Bytes,
) -> Result<StatusCode, ApiError> {
    let by = member.who_invites()?;
    let wish: NewRole = body(&bytes)?;
    let new = Role::from_code(&wish.role).ok_or(ApiError::Malformed("role"))?;
    let theirs = standing(&app, by.document, &person).await?;
    let Some(old) = theirs.role else { return Err(ApiError::NoPage) };
    if !may_grant(by.role, new) || !may_grant(by.role, old) {
        return Err(ApiError::RoleTooWide);
    }
    if theirs.is_last_owner && new != Role::Owner {
        return Err(ApiError::LastOwner);
    }
    let changed = Member { document: by.document, person, role: new.code().to_owned(), since: now_ms() };
    app.relay.keeper().write(move |store| store.set_member(&changed)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a person is in a campaign now.
struct Standing {
    role: Option<Role>,
    is_last_owner: bool,
}

async fn standing(app: &App, document: DocumentId, person: &str) -> Result<Standing, ApiError> {
    let members = app.relay.keeper().read(move |store| store.members(document)).await?;
    let theirs = members.iter().find(|it| it.member.person == person);
    let role = theirs.and_then(|it| Role::from_code(&it.member.role));
    let owners = members.iter().filter(|it| it.member.role == Role::Owner.code()).count();
    Ok(Standing { role, is_last_owner: role == Some(Role::Owner) && owners == 1 })
}
