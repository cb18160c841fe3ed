//! The first change of a campaign: the empty sections, its name, and the person who starts it.

pub(crate) mod agreement;

use super::{DocumentError, Writer};
use crate::language::Language;
use crate::model::{PersonId, Role, Section};
use crate::time::Instant;

/// What must be known to start a campaign.
#[derive(Clone, Debug)]
pub struct Genesis {
    /// The document's id, hexadecimal: an exported file says which campaign it is.
    pub document: String,
    /// The campaign's name.
    pub name: String,
    /// The language of the master brief.
    pub language: Language,
    /// Who starts it: its owner.
    pub owner: PersonId,
    /// The owner's name.
    pub owner_name: String,
    /// The owner's role besides owning it.
    pub role: Role,
    /// When.
    pub at: Instant,
    /// Is it the sample?
    pub sample: bool,
}

/// The newest layout this build reads and writes.
pub(super) const SCHEMA: i64 = 1;

/// Writes the sections every campaign has, so that no two people ever make the same map apart.
pub(super) fn write(writer: &mut Writer<'_>, genesis: &Genesis) -> Result<(), DocumentError> {
    for section in Section::ALL {
        writer.map(section.key())?;
    }
    writer.map("brief/sections")?;
    for below in ["adaptations", "goals", "stamps", "evidence"] {
        writer.map(&format!("brief/{below}"))?;
    }
    ["plan/links", "plan/baselines", "plan/gates"].iter().try_for_each(|path| writer.map(path))?;
    for below in ["log", "proposals", "budgets", "days"] {
        writer.map(&format!("decisions/{below}"))?;
    }
    writer.map("brief/adaptations")?;
    writer.map("rules/cadences")?;
    agreement::open(writer)?;
    agreement::seed(writer)?;
    writer.set("campaign/schema", SCHEMA)?;
    writer.set("campaign/document", genesis.document.as_str())?;
    writer.set("campaign/name", genesis.name.as_str())?;
    writer.set("campaign/source_language", genesis.language.code())?;
    writer.set("campaign/created", genesis.at.0)?;
    writer.set("campaign/sample", genesis.sample)?;
    writer.entity(
        &format!("people/{}", genesis.owner),
        &[
            ("name", genesis.owner_name.as_str().into()),
            ("role", genesis.role.code().into()),
            ("market", "".into()),
            ("language", genesis.language.code().into()),
            ("reach", "".into()),
        ],
    )
}
