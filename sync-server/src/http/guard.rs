//! What holds for every request and every answer.

use super::{ApiError, App};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use campaign::language::Language;
use std::net::IpAddr;

/// Checks the Origin of whatever changes something, speaks errors in the reader's language, and sets the
/// security headers.
pub(super) async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    let language = language(request.headers());
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    // A creator's page sends no referrer, so a form on it names no origin. Its token stands in the address and no
    // cookie counts there: nobody else's page can know it.
    let by_token = request.uri().path().starts_with("/c/");
    let mut response = if changes && !by_token && !is_ours(&app, request.headers()) {
        ApiError::ForeignOrigin.say(language)
    } else {
        next.run(request).await
    };
    if let Some(error) = response.extensions_mut().remove::<ApiError>() {
        response = error.say(language);
    }
    secure(&app, response.headers_mut());
    response
}

/// Does the request come from a page of ours? Browsers name the page's origin; who names none is no page.
pub(super) fn is_ours(app: &App, headers: &HeaderMap) -> bool {
    let origin = headers.get(header::ORIGIN).and_then(|value| value.to_str().ok());
    origin.is_some_and(|origin| app.origins.allows(origin))
}

/// The address that asks. Behind a proxy it is the last one that the proxy wrote down: what stands before it,
/// anybody can write.
pub(super) fn address(app: &App, headers: &HeaderMap, peer: IpAddr) -> IpAddr {
    if !app.trust_proxy {
        return peer;
    }
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let last = lines.flat_map(|line| line.split(',')).last();
    last.and_then(|it| it.trim().parse().ok()).unwrap_or(peer)
}

/// The reader's language, as far as a browser tells.
pub(super) fn language(headers: &HeaderMap) -> Language {
    let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::negotiated(accept.unwrap_or_default())
}

fn secure(app: &App, headers: &mut HeaderMap) {
    let mut default = |name: HeaderName, value: HeaderValue| {
        headers.entry(name).or_insert(value);
    };
    let fixed = HeaderValue::from_static;
    if let Ok(policy) = HeaderValue::from_str(app.assets.policy()) {
        default(header::CONTENT_SECURITY_POLICY, policy);
    }
    default(header::X_CONTENT_TYPE_OPTIONS, fixed("nosniff"));
    default(header::REFERRER_POLICY, fixed("no-referrer"));
    default(header::X_FRAME_OPTIONS, fixed("DENY"));
    default(HeaderName::from_static("cross-origin-opener-policy"), fixed("same-origin"));
    default(HeaderName::from_static("cross-origin-resource-policy"), fixed("same-origin"));
    default(HeaderName::from_static("permissions-policy"), fixed("camera=(), microphone=(), geolocation=()"));
    default(header::CACHE_CONTROL, fixed("no-store"));
    if app.origins.is_secure() {
        default(header::STRICT_TRANSPORT_SECURITY, fixed("max-age=31536000"));
    }
}

/// The embedded app, for whatever no route wants.
pub(super) async fn app(State(app): State<App>, request: Request) -> Result<Response, ApiError> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Err(ApiError::NoPage);
    }
    app.assets.answer(request.uri().path(), request.headers()).ok_or(ApiError::NoPage)
}
