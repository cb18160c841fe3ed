//! The routes of the relay.
//!
//! Every POST and DELETE and the socket's upgrade check the Origin; every answer carries the security
//! headers; every error is JSON with a code for programs and a sentence in the reader's language.

mod campaigns;
mod channels;
mod creator_links;
mod error;
mod guard;
mod invites;
mod me;
mod members;
mod notices;
mod probe;
mod socket;
mod who;

pub use error::ApiError;
pub(crate) use notices::described;

use crate::access::{Limiter, SessionCookie, Tests};
use crate::assets::Assets;
use crate::clock::Clock;
use crate::creators::Creators;
use crate::notify::Courier;
use crate::pages;
use crate::relay::Relay;
use crate::settings::Origins;
use axum::extract::DefaultBodyLimit;
use axum::routing::{any, delete, get, post, put};
use axum::{Router, middleware};
use metrics_exporter_prometheus::PrometheusHandle;
use std::sync::Arc;

/// What the routes work with. Copies are the same.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of an [`App`].
pub struct Parts {
    /// Sockets, rooms, store.
    pub relay: Relay,
    /// Where people reach us.
    pub origins: Origins,
    /// The embedded app.
    pub assets: Assets,
    /// The counters; none in tests that do not look at them.
    pub metrics: Option<PrometheusHandle>,
    /// Who guesses too much.
    pub limiter: Limiter,
    /// Who sends test messages too often.
    pub tests: Tests,
    /// Brings notices out.
    pub courier: Courier,
    /// The clock notices go by.
    pub clock: Clock,
    /// Whether the last entry of X-Forwarded-For is to be believed.
    pub trust_proxy: bool,
}

impl App {
    /// An app of these parts.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// How sessions travel here.
    #[must_use]
    pub fn cookie(&self) -> SessionCookie {
        SessionCookie::new(self.origins.is_secure())
    }
}

impl std::ops::Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// Bodies are small JSON; documents travel over the socket.
const BODY: usize = 16 * 1024;

/// All routes.
pub fn router(app: App) -> Router {
    let creators = Creators::new(app.relay.keeper().clone(), app.origins.public());
    let api = Router::new()
        .route("/me", get(me::me))
        .route("/join", post(me::join))
        .route("/signout", post(me::sign_out))
        .route("/sample", post(campaigns::sample))
        .route("/campaigns", post(campaigns::register))
        .route("/campaigns/{document}/snapshot", get(campaigns::snapshot))
        .route("/campaigns/{document}/members", get(members::list))
        .route("/campaigns/{document}/members/{person}", delete(members::revoke).patch(members::set_role))
        .route("/campaigns/{document}/invites", post(invites::create))
        .route("/campaigns/{document}/creator-links", get(creator_links::list).post(creator_links::create))
        .route("/campaigns/{document}/creator-links/{creator}", delete(creator_links::revoke))
        .route("/campaigns/{document}/channels", get(channels::list))
        .route("/campaigns/{document}/channels/{whose}/{channel}", put(channels::set).delete(channels::remove))
        .route("/campaigns/{document}/channels/{whose}/{channel}/test", post(channels::test))
        .route("/campaigns/{document}/notices", get(notices::list))
        .route("/campaigns/{document}/notices/{id}/retry", post(notices::retry))
        .route("/campaigns/{document}/receipts", get(notices::receipts))
        .fallback(|| async { ApiError::NoPage })
        .layer(DefaultBodyLimit::max(BODY));
    Router::new()
        .nest("/api", api)
        .route("/socket", any(socket::upgrade))
        .route("/healthz", get(probe::health))
        .route("/readyz", get(probe::ready))
        .route("/metrics", get(probe::metrics))
        .fallback(guard::app)
        .with_state(app.clone())
        .merge(pages::router(creators))
        .layer(middleware::from_fn_with_state(app, guard::guard))
}
