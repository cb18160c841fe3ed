//! What became of notices, trying dead ones again, and what creators confirmed.

use super::who::MemberOf;
use super::{ApiError, App};
use crate::ops::reading;
use crate::pages::version;
use crate::store::{Notice, NoticeState, Receipt, Store, StoreError};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use campaign::model::CreatorId;
use serde_json::{Value, json};
use std::collections::HashMap;
use sync_protocol::DocumentId;

/// Notices shown.
const SHOWN: usize = 500;

/// `GET /api/campaigns/{document}/notices`: one's own; to leads the campaign's too.
pub(super) async fn list(State(app): State<App>, member: MemberOf) -> Result<Json<Value>, ApiError> {
    let document = member.document;
    let all = app.relay.keeper().read(move |store| store.notices(Some(document), SHOWN)).await?;
    let seen = all.into_iter().filter(|it| may_see(&member, it));
    Ok(Json(seen.map(|it| described(&it)).collect()))
}

/// A person's notices are theirs; the campaign's are the leads'.
fn may_see(member: &MemberOf, notice: &Notice) -> bool {
    notice.person == member.person || notice.person.is_empty() && member.role.can_invite()
}

/// A notice without its words.
pub(crate) fn described(it: &Notice) -> Value {
    json!({
        "id": it.id, "document": it.document.to_string(), "person": it.person, "channel": it.slot, "key": it.key,
        "urgent": it.urgent, "title": it.title, "state": it.state.code(), "tries": it.tries,
        "uncertain": it.uncertain, "next": (it.state == NoticeState::Retry).then_some(it.next_at),
        "created": it.created, "error": it.error,
    })
}

/// `POST /api/campaigns/{document}/notices/{id}/retry`
pub(super) async fn retry(
    State(app): State<App>,
    member: MemberOf,
    Path((_, id)): Path<(String, String)>,
) -> Result<StatusCode, ApiError> {
    let (document, now) = (member.document, app.clock.now_ms());
    let all = app.relay.keeper().read(move |store| store.notices(Some(document), SHOWN)).await?;
    if !all.iter().any(|it| it.id == id && may_see(&member, it)) {
        return Err(ApiError::ChannelUnknown);
    }
    if !app.relay.keeper().write(move |store| store.revive_notice(document, &id, now)).await? {
        return Err(ApiError::ChannelUnknown);
    }
    app.courier.call();
    Ok(StatusCode::NO_CONTENT)
}

/// `GET /api/campaigns/{document}/receipts`: who opened their page when, who confirmed what.
pub(super) async fn receipts(State(app): State<App>, member: MemberOf) -> Result<Json<Value>, ApiError> {
    let document = member.document;
    let all = app.relay.keeper().read(move |store| with_current(store, document)).await?;
    let shown = |(it, current): (Receipt, bool)| json!({ "creator": it.creator, "kind": it.kind, "version": it.version, "current": current, "day": it.day, "at": it.at });
    Ok(Json(all.into_iter().map(shown).collect()))
}

/// The receipts, each with whether it is about the words as they are now.
fn with_current(store: &mut dyn Store, document: DocumentId) -> Result<Vec<(Receipt, bool)>, StoreError> {
    let all = store.receipts(document)?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let sections = reading::replica(store, document)?.sections();
    let sections = sections.map_err(|error| StoreError::Damaged(format!("{document}: {error}")))?;
    let mut now: HashMap<String, Option<String>> = HashMap::new();
    let one = |it: Receipt| {
        let known = now.entry(it.creator.clone());
        let current = known.or_insert_with_key(|creator| version(&sections, &CreatorId(creator.clone())));
        let same = current.as_ref() == Some(&it.version);
        (it, same)
    };
    Ok(all.into_iter().map(one).collect())
}
