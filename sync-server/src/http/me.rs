//! Who am I, let me in, let me out.

use super::who::{Signed, body, session};
use super::{ApiError, App, guard};
use crate::access::{self, Browser, Joined, SESSION_MS, is_id};
use crate::clock::{DAY_MS, now_ms};
use crate::store::Session;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::net::SocketAddr;
use sync_protocol::DocumentId;

/// `GET /api/me`. Asked with `?quiet`, nobody is an answer and no error: a browser that was never here asks too.
pub(super) async fn me(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    signed: Result<Signed, ApiError>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let session = match signed {
        Ok(Signed(session)) => session,
        Err(ApiError::SignedOut) if query.as_deref() == Some("quiet") => {
            return Ok(Json(json!({ "person": "" })).into_response());
        }
        Err(error) => return Err(error),
    };
    let renewed = renew(&app, &session, &headers).await?;
    let mut response = Json(describe(&app, session.person, None).await?).into_response();
    if let Some(cookie) = renewed {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// A session in use does not end: once a day it begins its year anew, here and in the browser.
async fn renew(app: &App, session: &Session, headers: &HeaderMap) -> Result<Option<HeaderValue>, ApiError> {
    let (now, token) = (now_ms(), session.token);
    if session.expires - now > SESSION_MS - DAY_MS {
        return Ok(None);
    }
    app.relay.keeper().write(move |store| store.renew_session(&token, now + SESSION_MS)).await?;
    Ok(app.cookie().token(headers).and_then(|token| app.cookie().set(token)))
}

/// What a browser is told about its person.
async fn describe(app: &App, person: String, document: Option<DocumentId>) -> Result<Value, ApiError> {
    let now = app.clock.now_ms();
    let found = app.relay.keeper().read(move |store| {
        let mut campaigns = Vec::new();
        for member in store.memberships(&person)? {
            let name = store.document(member.document)?.map(|it| it.name).unwrap_or_default();
            campaigns.push(json!({ "document": member.document.to_string(), "role": member.role, "name": name }));
        }
        let known = store.person(&person)?;
        let (name, language) = known.map(|it| (it.name, it.language)).unwrap_or_default();
        Ok(json!({
            "person": person, "name": name, "language": language,
            "campaigns": campaigns, "serverTime": now,
        }))
    });
    let mut answer = found.await?;
    if let (Some(document), Some(answer)) = (document, answer.as_object_mut()) {
        answer.insert("document".to_owned(), document.to_string().into());
    }
    Ok(answer)
}

#[derive(Deserialize)]
struct Join {
    secret: String,
    /// The id under which this browser worked before it reached a relay.
    #[serde(default)]
    person: Option<String>,
}

/// `POST /api/join`
pub(super) async fn join(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, ApiError> {
    let address = guard::address(&app, &headers, peer.ip());
    if !app.limiter.allows(address) {
        return Err(ApiError::TooMany);
    }
    let Join { secret, person } = body(&bytes)?;
    let browser = Browser {
        current: session(&app, &headers).await?.map(|session| session.person),
        own: person.filter(|person| is_id(person)),
        language: guard::language(&headers).code(),
    };
    let joined = access::join(app.relay.keeper(), &secret, browser).await?;
    let Joined { person, document, token } = joined.map_err(|why| {
        app.limiter.failed(address);
        ApiError::Invite(why)
    })?;
    let mut response = Json(describe(&app, person, document).await?).into_response();
    if let Some(cookie) = token.and_then(|token| app.cookie().set(&token)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// `POST /api/signout`
pub(super) async fn sign_out(State(app): State<App>, signed: Result<Signed, ApiError>) -> Result<Response, ApiError> {
    if let Ok(Signed(session)) = signed {
        app.relay.keeper().write(move |store| store.remove_session(&session.token)).await?;
    }
    let mut response = (StatusCode::OK, Json(json!({ "signedOut": true }))).into_response();
    if let Some(cookie) = app.cookie().clear() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
