//! Writes risks, and the log of what may stay open at launch.

use super::CommandError;
use super::error::{filled, known};
use super::log::line;
use crate::document::{Context, DocumentError, Scalar, Writer};
use crate::model::{MarketId, PersonId, RecordId, Risk, RiskId, RiskLevel, RiskStatus, Role};

/// The fields that each market has of its own.
const BY_MARKET: [&str; 3] = ["likelihood", "impact", "response"];

/// What can be done about risks and about what launch waits for. The prose of a risk is edited as such.
#[derive(Clone, Debug, PartialEq)]
pub enum RiskCommand {
    /// Writes one down, with what is known of it.
    Add(RiskId, Box<Risk>),
    /// It is called something else.
    Rename(RiskId, String),
    /// Somebody else answers for it.
    SetOwner(RiskId, PersonId),
    /// People are further with it, or not.
    SetStatus(RiskId, RiskStatus),
    /// How likely it is in a market; none for not rated.
    SetLikelihood(RiskId, MarketId, Option<RiskLevel>),
    /// How bad it would be in a market; none for not rated.
    SetImpact(RiskId, MarketId, Option<RiskLevel>),
    /// It is of no interest any more.
    Archive(RiskId),
    /// A point may stay open at launch: the entry, the point, the hash of what is open, and why.
    Waive(RecordId, String, String, String),
    /// A waiver is taken back.
    Unwaive(RecordId),
}

/// May this role let something stay open at launch?
#[must_use]
pub const fn may_waive(role: Role) -> bool {
    matches!(role, Role::Owner | Role::CampaignLead)
}

impl RiskCommand {
    /// Name and subject, as they stand in history.
    pub(super) fn described(&self) -> (&'static str, String) {
        let risk = |id: &RiskId| format!("risks/{id}");
        match self {
            Self::Add(id, _) => ("risk.add", risk(id)),
            Self::Rename(id, _) => ("risk.edit", risk(id)),
            Self::SetOwner(id, _) => ("risk.owner", risk(id)),
            Self::SetStatus(id, _) => ("risk.status", risk(id)),
            Self::SetLikelihood(id, ..) | Self::SetImpact(id, ..) => ("risk.rate", risk(id)),
            Self::Archive(id) => ("risk.archive", risk(id)),
            Self::Waive(id, ..) => ("launch.waive", format!("waivers/{id}")),
            Self::Unwaive(id) => ("launch.unwaive", format!("waivers/{id}")),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Add(id, risk) => add(writer, context, id, risk),
            Self::Rename(id, title) => set(writer, id, "title", filled("title", title)?),
            Self::SetOwner(id, owner) => set(writer, id, "owner", owner.as_str()),
            Self::SetStatus(id, status) => set(writer, id, "status", status.code()),
            Self::SetLikelihood(id, market, level) => rate(writer, id, ("likelihood", market), *level),
            Self::SetImpact(id, market, level) => rate(writer, id, ("impact", market), *level),
            Self::Archive(id) => super::archive(writer, "risks", id.as_str()),
            Self::Waive(id, point, hash, reason) => {
                leads(writer, context)?;
                waive(writer, context, id, (point, hash, reason))
            }
            Self::Unwaive(id) => {
                leads(writer, context)?;
                super::archive(writer, "waivers", id.as_str())
            }
        }
    }
}

fn set(writer: &mut Writer<'_>, id: &RiskId, key: &str, value: impl Into<Scalar>) -> Result<(), CommandError> {
    known(writer, &format!("risks/{id}"))?;
    Ok(writer.set(&format!("risks/{id}/{key}"), value)?)
}

pub(super) fn add(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &RiskId,
    risk: &Risk,
) -> Result<(), CommandError> {
    let path = format!("risks/{id}");
    let fields = [
        ("title", filled("title", &risk.title)?.into()),
        ("owner", risk.owner.as_str().into()),
        ("status", risk.status.code().into()),
    ];
    line(writer, context, "risks", id, &fields)?;
    writer.prose(&format!("{path}/about"), risk.about.trim())?;
    writer.prose(&format!("{path}/note"), risk.note.trim())?;
    maps(writer, &path)?;
    let levels = [("likelihood", &risk.likelihood), ("impact", &risk.impact)];
    for (key, market, level) in levels.into_iter().flat_map(|(key, all)| all.iter().map(move |(m, l)| (key, m, l))) {
        rate(writer, id, (key, market), Some(*level))?;
    }
    // Every market's response is made with the risk, so that two people offline type into one text.
    for market in writer.keys("markets") {
        let words = risk.response.get(&MarketId(market.clone())).map(|words| words.trim()).unwrap_or_default();
        writer.prose(&format!("{path}/response/{market}"), words)?;
    }
    Ok(())
}

/// The maps of what each market says, where a document of another version lacks them.
fn maps(writer: &mut Writer<'_>, path: &str) -> Result<(), DocumentError> {
    BY_MARKET.iter().try_for_each(|key| writer.map(&format!("{path}/{key}")))
}

/// A market that joins has its response to every risk there is.
pub(super) fn open_market(writer: &mut Writer<'_>, market: &MarketId) -> Result<(), CommandError> {
    for id in writer.keys("risks") {
        maps(writer, &format!("risks/{id}"))?;
        writer.prose(&format!("risks/{id}/response/{market}"), "")?;
    }
    Ok(())
}

fn rate(
    writer: &mut Writer<'_>,
    id: &RiskId,
    (key, market): (&str, &MarketId),
    level: Option<RiskLevel>,
) -> Result<(), CommandError> {
    known(writer, &format!("risks/{id}"))?;
    known(writer, &format!("markets/{market}"))?;
    maps(writer, &format!("risks/{id}"))?;
    Ok(writer.set(&format!("risks/{id}/{key}/{market}"), level.map_or("", RiskLevel::code))?)
}

fn leads(writer: &Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
    let role = match writer.field(&format!("people/{}/role", context.author)) {
        Some(Scalar::Text(code)) => Role::from_code(&code),
        _ => None,
    };
    match role.is_some_and(may_waive) {
        true => Ok(()),
        false => Err(CommandError::NotTheLead),
    }
}

fn waive(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &RecordId,
    (point, hash, reason): (&str, &str, &str),
) -> Result<(), CommandError> {
    let reason = Some(reason.trim()).filter(|reason| !reason.is_empty()).ok_or(CommandError::NoReason)?;
    if writer.exists(&format!("waivers/{id}")) {
        return Err(CommandError::Malformed { field: "waiver", value: id.to_string() });
    }
    let fields =
        [("point", filled("point", point)?.into()), ("hash", filled("hash", hash)?.into()), ("reason", reason.into())];
    line(writer, context, "waivers", id, &fields)
}
