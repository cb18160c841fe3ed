//! `GET /c/{token}` and the two small scripts that let it open without a network.

use super::headers::{file, page as with_headers, put};
use super::{CreatorRefusal, CreatorSource, html, refusal};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{Redirect, Response};
use campaign::language::Language;
use campaign::view::creator::creator_page;
use std::collections::HashMap;

/// What may stand after the question mark: `lang`.
pub(super) type Wishes = Query<HashMap<String, String>>;

/// The language asked for in the address, if it is one of ours.
pub(super) fn wished(wishes: &HashMap<String, String>) -> Option<Language> {
    wishes.get("lang").and_then(|tag| Language::parse(tag))
}

/// The page itself.
pub(super) async fn page<S: CreatorSource>(
    State(source): State<S>,
    Path(token): Path<String>,
    wishes: Wishes,
    request: HeaderMap,
) -> Response {
    let wish = wished(&wishes);
    let access = match source.creator(&token).await {
        Ok(access) => access,
        Err(why) => return refusal::response(&request, wish, why),
    };
    match creator_page(&access.sections, &access.creator, source.now(), wish) {
        Some(page) => {
            let receipt = html::Receipt::of(&access, &page, source.now());
            let html = html::creator(&page, &token, &receipt).into_string();
            with_headers(&request, StatusCode::OK, page.language.code(), html)
        }
        // Archived since the link was made: for the creator that is a withdrawn link.
        None => refusal::response(&request, wish, CreatorRefusal::Revoked),
    }
}

/// Messengers like to add a slash; the page lives without it.
pub(super) async fn without_slash(Path(token): Path<String>) -> Redirect {
    Redirect::permanent(&format!("/c/{token}"))
}

/// Registers the service worker; the page works without it.
pub(super) async fn offline() -> Response {
    file("text/javascript; charset=utf-8", include_str!("creator/offline.js"))
}

/// Keeps the last page seen; allowed to stand above its own folder so that it covers `/c/{token}` itself.
pub(super) async fn service_worker(Path(token): Path<String>) -> Response {
    let mut response = file("text/javascript; charset=utf-8", include_str!("creator/sw.js"));
    let allowed = HeaderName::from_static("service-worker-allowed");
    put(response.headers_mut(), allowed, &format!("/c/{token}"));
    response
}
