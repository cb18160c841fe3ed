//! What a link that opens nothing says, in the visitor's language: what happened and what to do.

use super::headers::page;
use super::{CreatorRefusal, html};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use campaign::language::Language;

/// The page of a refusal. Nobody is known here, so the browser's languages decide.
pub(super) fn response(request: &HeaderMap, wish: Option<Language>, why: CreatorRefusal) -> Response {
    let accept = request.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let language = wish.unwrap_or_else(|| Language::negotiated(accept));
    let (status, title, text) = words(why, language);
    page(request, status, language.code(), html::refusal(language, &title, &text).into_string())
}

fn words(why: CreatorRefusal, language: Language) -> (StatusCode, String, String) {
    let gone = |text: String| (StatusCode::GONE, language.text("creator-page-gone-title"), text);
    match why {
        CreatorRefusal::Expired => gone(language.text("creator-page-gone-expired")),
        CreatorRefusal::Revoked => gone(language.text("creator-page-gone-revoked")),
        CreatorRefusal::Unknown => (
            StatusCode::NOT_FOUND,
            language.text("creator-page-gone-unknown-title"),
            language.text("creator-page-gone-unknown"),
        ),
        CreatorRefusal::Trouble => (
            StatusCode::SERVICE_UNAVAILABLE,
            language.text("creator-page-trouble-title"),
            language.text("creator-page-trouble"),
        ),
    }
}
