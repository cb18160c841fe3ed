//! `GET /socket`: from request to WebSocket.

use super::who::session;
use super::{ApiError, App, guard};
use crate::relay;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{FromRequestParts, Request, State};
use axum::response::Response;
use sync_protocol::{MAX_FRAME, SUBPROTOCOL};

/// What tungstenite reads at once; most frames are far smaller.
const READ_BUFFER: usize = 4 * 1024;
/// Frames are gathered up to this before they are written, and written at the latest when a round ends.
const WRITE_BUFFER: usize = 16 * 1024;
/// A peer that takes nothing holds up to this much; then the socket waits.
const WRITE_BUFFER_AT_MOST: usize = 64 * 1024;

/// Origin, session, subprotocol; then the socket is the relay's.
pub(super) async fn upgrade(State(app): State<App>, request: Request) -> Result<Response, ApiError> {
    let (mut parts, _) = request.into_parts();
    if !guard::is_ours(&app, &parts.headers) {
        return Err(ApiError::ForeignOrigin);
    }
    let session = session(&app, &parts.headers).await?.ok_or(ApiError::SignedOut)?;
    let upgrade = WebSocketUpgrade::from_request_parts(&mut parts, &app).await.map_err(|_| ApiError::NotOurProtocol)?;
    let upgrade = upgrade.protocols([SUBPROTOCOL]);
    if upgrade.selected_protocol().is_none() {
        return Err(ApiError::NotOurProtocol);
    }
    let registry = app.relay.registry();
    if registry.is_draining() {
        return Err(ApiError::Restarting);
    }
    if registry.count_of(&session.person) >= app.relay.settings().sockets_per_person {
        return Err(ApiError::TooMany);
    }
    let relay = app.relay.clone();
    let upgrade = upgrade
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(WRITE_BUFFER)
        .max_write_buffer_size(WRITE_BUFFER_AT_MOST)
        .max_message_size(MAX_FRAME)
        .max_frame_size(MAX_FRAME);
    Ok(upgrade.on_upgrade(move |socket| {
        let ticket = relay.registry().admit(&session.person, session.token);
        relay::serve(relay, socket, ticket)
    }))
}
