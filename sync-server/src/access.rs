//! Who gets in and what they may do: secrets, sessions, invites, rights.
//!
//! Nothing that opens anything is kept: secrets and tokens are in the store as SHA-256 only. An invite's
//! secret stands in the fragment of its link, which no server and no preview bot ever sees, and is redeemed
//! by POST only.

mod cookie;
mod invite;
mod join;
mod limiter;
mod secret;

pub use cookie::SessionCookie;
pub use invite::{Invitation, invite, keeper_invite};
pub use join::{Browser, Joined, Refused, join};
pub use limiter::{Limiter, Tests};
pub use secret::{new_document, new_person, new_secret};

use crate::clock::DAY_MS;
use campaign::model::Role;

/// How long a browser stays signed in.
pub const SESSION_MS: i64 = 365 * DAY_MS;

/// A person's or creator's id as it stands in documents: short, and nothing that needs escaping anywhere.
#[must_use]
pub fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-' || c == b'_')
}

/// May somebody with this role give, change or take away that one? Never a wider one than one's own.
#[must_use]
pub fn may_grant(own: Role, other: Role) -> bool {
    own.may_grant(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_gives_more_than_they_have() {
        assert!(may_grant(Role::Owner, Role::Owner));
        assert!(may_grant(Role::MarketLead, Role::Member));
        assert!(!may_grant(Role::MarketLead, Role::CampaignLead));
        assert!(!may_grant(Role::Member, Role::Viewer));
    }
}
