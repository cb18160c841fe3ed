//! For whoever watches the relay: alive, ready, counters.

use super::App;
use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// `GET /healthz`: the process answers.
pub(super) async fn health() -> Response {
    Json(json!({ "ok": true })).into_response()
}

/// `GET /readyz`: it can keep what it is given. Red for good once a write has failed.
pub(super) async fn ready(State(app): State<App>) -> Response {
    let red = |why: String| (StatusCode::SERVICE_UNAVAILABLE, Json(json!({ "ready": false, "reason": why })));
    if let Some(why) = app.relay.keeper().broken() {
        return red(format!("a write failed: {why}")).into_response();
    }
    if app.relay.registry().is_draining() {
        return red("draining".to_owned()).into_response();
    }
    match app.relay.keeper().read(|store| store.rights_version()).await {
        Ok(_) => Json(json!({ "ready": true })).into_response(),
        Err(error) => red(error.to_string()).into_response(),
    }
}

/// `GET /metrics`, as Prometheus reads it.
pub(super) async fn metrics(State(app): State<App>) -> Response {
    match &app.metrics {
        Some(handle) => ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], handle.render()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
