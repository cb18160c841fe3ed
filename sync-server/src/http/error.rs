//! What can be refused, as a code for programs and a sentence for people.

use crate::access::Refused;
use crate::store::StoreError;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use campaign::args;
use campaign::language::Language;
use campaign::model::Role;
use serde_json::json;

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiError {
    /// No session.
    SignedOut,
    /// From another site's page, or from no page at all.
    ForeignOrigin,
    /// The role does not allow it.
    NotAllowed(Role),
    /// A role wider than one's own.
    RoleTooWide,
    /// The last owner would be gone.
    LastOwner,
    /// No such campaign, or not for this person.
    NoCampaign,
    /// The campaign's id is taken by somebody else's.
    Taken,
    /// The invite does not let in.
    Invite(Refused),
    /// Too many failed attempts.
    TooMany,
    /// Something in the request cannot be read: which.
    Malformed(&'static str),
    /// A channel's target is not one: the sentence's key.
    WrongTarget(&'static str),
    /// There is no such channel or notice.
    ChannelUnknown,
    /// A test message did not leave: why.
    TestFailed(String),
    /// There is no such route.
    NoPage,
    /// The store failed.
    Storage,
    /// Not a handshake of our protocol.
    NotOurProtocol,
    /// The relay is ending.
    Restarting,
}

impl ApiError {
    fn parts(&self) -> (StatusCode, &'static str) {
        match self {
            Self::SignedOut => (StatusCode::UNAUTHORIZED, "signed-out"),
            Self::ForeignOrigin => (StatusCode::FORBIDDEN, "foreign-origin"),
            Self::NotAllowed(_) => (StatusCode::FORBIDDEN, "not-allowed"),
            Self::RoleTooWide => (StatusCode::FORBIDDEN, "role-too-wide"),
            Self::LastOwner => (StatusCode::CONFLICT, "last-owner"),
            Self::NoCampaign => (StatusCode::NOT_FOUND, "campaign-unknown"),
            Self::Taken => (StatusCode::CONFLICT, "campaign-taken"),
            Self::Invite(Refused::Unknown) => (StatusCode::NOT_FOUND, "invite-unknown"),
            Self::Invite(Refused::Used) => (StatusCode::GONE, "invite-used"),
            Self::Invite(Refused::Expired) => (StatusCode::GONE, "invite-expired"),
            Self::Invite(Refused::Revoked) => (StatusCode::GONE, "invite-revoked"),
            Self::TooMany => (StatusCode::TOO_MANY_REQUESTS, "too-many-requests"),
            Self::Malformed(_) => (StatusCode::BAD_REQUEST, "malformed"),
            Self::WrongTarget(_) => (StatusCode::UNPROCESSABLE_ENTITY, "wrong-target"),
            Self::ChannelUnknown => (StatusCode::NOT_FOUND, "channel-unknown"),
            Self::TestFailed(_) => (StatusCode::FAILED_DEPENDENCY, "test-failed"),
            Self::NoPage => (StatusCode::NOT_FOUND, "page-unknown"),
            Self::Storage => (StatusCode::SERVICE_UNAVAILABLE, "relay-storage"),
            Self::NotOurProtocol => (StatusCode::BAD_REQUEST, "not-our-protocol"),
            Self::Restarting => (StatusCode::SERVICE_UNAVAILABLE, "restarting"),
        }
    }

    fn sentence(&self, language: Language) -> String {
        match self {
            Self::SignedOut => language.text("error-signed-out"),
            Self::ForeignOrigin => language.text("relay-foreign-origin"),
            Self::NotAllowed(role) => {
                let role = language.text(&format!("word-{}", role.code()));
                language.format("error-not-allowed", &args! {"role" => role})
            }
            Self::RoleTooWide => language.text("relay-role-too-wide"),
            Self::LastOwner => language.text("relay-last-owner"),
            Self::NoCampaign => language.text("error-campaign-unknown"),
            Self::Taken => language.text("relay-campaign-taken"),
            Self::Invite(Refused::Unknown) => language.text("error-invite-unknown"),
            Self::Invite(Refused::Used) => language.text("error-invite-used"),
            Self::Invite(Refused::Expired) => language.text("error-invite-expired"),
            Self::Invite(Refused::Revoked) => language.text("error-invite-revoked"),
            Self::TooMany => language.text("error-too-many-requests"),
            Self::Malformed(field) => language.format("relay-malformed", &args! {"field" => *field}),
            Self::WrongTarget(key) => language.text(key),
            Self::ChannelUnknown => language.text("notice-unknown"),
            Self::TestFailed(why) => language.format("notice-test-failed", &args! {"error" => why}),
            Self::NoPage => language.text("error-page-unknown"),
            Self::Storage => language.text("error-relay-storage"),
            Self::NotOurProtocol => language.text("relay-not-our-protocol"),
            Self::Restarting => language.text("relay-restarting"),
        }
    }

    /// The answer, in a language.
    #[must_use]
    pub fn say(&self, language: Language) -> Response {
        let (status, code) = self.parts();
        (status, Json(json!({ "error": code, "message": self.sentence(language) }))).into_response()
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "a request could not be served");
        Self::Storage
    }
}

/// The language is the request's, which the guard knows: it writes the sentence.
impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = self.say(Language::En);
        response.extensions_mut().insert(self);
        response
    }
}
