//! The pages the relay writes itself: a creator's page and its calendar, for people without a session.
//!
//! A token opens exactly one creator's page of one campaign and nothing else. What the pages need from the
//! rest of the relay is [`CreatorSource`]; everything shown comes out of `campaign::view::creator`.

mod calendar;
mod creator;
mod headers;
mod html;
mod receipt;
mod refusal;
#[cfg(test)]
mod tests;

pub use receipt::version;

use axum::Router;
use axum::routing::{get, post};
use campaign::model::{CreatorId, Sections};
use campaign::time::Instant;
use std::future::Future;
use tower_http::compression::CompressionLayer;

/// What the pages ask of the relay.
pub trait CreatorSource: Clone + Send + Sync + 'static {
    /// The campaign and the creator a token opens, as the campaign is now.
    fn creator(&self, token: &str) -> impl Future<Output = Result<CreatorAccess, CreatorRefusal>> + Send;

    /// The page was drawn for somebody. A token that opens nothing is nobody.
    fn opened(&self, token: &str) -> impl Future<Output = ()> + Send;

    /// The creator confirmed this version of the words; another one than the current is let pass by.
    fn acknowledge(&self, token: &str, version: &str) -> impl Future<Output = Result<(), CreatorRefusal>> + Send;

    /// The origin links are made with.
    fn origin(&self) -> &str;

    /// The relay's clock.
    fn now(&self) -> Instant;
}

/// What a valid token opens.
#[derive(Clone, Debug)]
pub struct CreatorAccess {
    /// The campaign's sections.
    pub sections: Sections,
    /// The creator whose page it is.
    pub creator: CreatorId,
    /// When the creator confirmed the words as they are now.
    pub acknowledged: Option<Instant>,
}

/// Why a token opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreatorRefusal {
    /// No such token was ever given out.
    #[error("no such creator link")]
    Unknown,
    /// Its days are over.
    #[error("the creator link has expired")]
    Expired,
    /// It was withdrawn, or replaced by a newer one.
    #[error("the creator link was revoked")]
    Revoked,
    /// The relay could not read what it needs; the cause is logged where it happened.
    #[error("the campaign cannot be read right now")]
    Trouble,
}

/// The routes under `/c/{token}`.
pub fn router<S: CreatorSource>(source: S) -> Router {
    Router::new()
        .route("/c/{token}", get(creator::page::<S>))
        .route("/c/{token}/", get(creator::without_slash))
        .route("/c/{token}/calendar.ics", get(calendar::calendar::<S>))
        .route("/c/{token}/offline.js", get(creator::offline))
        .route("/c/{token}/sw.js", get(creator::service_worker))
        .route("/c/{token}/seen.gif", get(receipt::seen::<S>))
        .route("/c/{token}/acknowledged", post(receipt::acknowledged::<S>))
        .layer(CompressionLayer::new())
        .with_state(source)
}
