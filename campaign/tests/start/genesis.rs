//! How the campaigns of these tests begin.

use campaign::document::Genesis;
use campaign::language::Language;
use campaign::model::{PersonId, Role};
use campaign::time::Instant;

/// An English campaign that its owner begins at this moment.
pub fn genesis(owner: &str, owner_name: &str, role: Role, at: Instant) -> Genesis {
    Genesis {
        document: "00".repeat(16),
        name: "Winter launch".to_owned(),
        language: Language::En,
        owner: PersonId::from(owner),
        owner_name: owner_name.to_owned(),
        role,
        at,
        sample: false,
    }
}
