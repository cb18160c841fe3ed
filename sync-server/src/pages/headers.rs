//! The headers of every page here: seen by nobody else, sent nowhere, indexed by no one.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// Only our own script, our one style block, and an empty icon. No other origin at all.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let style = STANDARD.encode(Sha256::digest(super::html::STYLE));
    format!(
        "default-src 'none'; style-src 'sha256-{style}'; script-src 'self'; worker-src 'self'; \
         connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
});

/// A page with its headers; an unchanged page costs no bytes.
pub(super) fn page(request: &HeaderMap, status: StatusCode, language: &'static str, html: String) -> Response {
    let tag = format!("W/\"{}\"", &STANDARD.encode(Sha256::digest(&html))[..22]);
    let known = request
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains(&tag));
    let mut response = if known && status == StatusCode::OK {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
    };
    let headers = response.headers_mut();
    guard(headers);
    put(headers, header::CONTENT_SECURITY_POLICY, &POLICY);
    put(headers, header::CONTENT_LANGUAGE, language);
    put(headers, header::ETAG, &tag);
    put(headers, header::VARY, "accept-language");
    response
}

/// Anything else under a token: a script or a calendar.
pub(super) fn file(kind: &'static str, body: impl IntoResponse) -> Response {
    let mut response = body.into_response();
    guard(response.headers_mut());
    put(response.headers_mut(), header::CONTENT_TYPE, kind);
    response
}

/// A header of which the value is known to be plain ASCII.
pub(super) fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

fn guard(headers: &mut HeaderMap) {
    put(headers, header::REFERRER_POLICY, "no-referrer");
    put(headers, HeaderName::from_static("x-robots-tag"), "noindex, nofollow, noarchive");
    put(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // Kept on the device for offline reading, asked about each time, shared with no one.
    put(headers, header::CACHE_CONTROL, "private, no-cache");
}
