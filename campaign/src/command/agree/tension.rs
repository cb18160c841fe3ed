//! Writes tensions between goals, and the brand lead's way out of them.

use crate::agree;
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::document::{Context, Writer};
use crate::model::{GoalId, MarketId, RecordId, ResolutionKind, TensionId};

pub(super) fn add(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &TensionId,
    (a, b): (&GoalId, &GoalId),
    words: &str,
) -> Result<(), CommandError> {
    if a == b {
        return Err(CommandError::Malformed { field: "goal", value: b.to_string() });
    }
    known(writer, &format!("brief/goals/{a}"))?;
    known(writer, &format!("brief/goals/{b}"))?;
    line(writer, context, "agreement/tensions", id, &[("a", a.as_str().into()), ("b", b.as_str().into())])?;
    Ok(writer.prose(&format!("agreement/tensions/{id}/words"), words.trim())?)
}

pub(super) fn resolve(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &RecordId,
    tension: &TensionId,
    (kind, market, words): (ResolutionKind, &MarketId, &str),
) -> Result<(), CommandError> {
    let words = filled("why", words)?;
    let sections = writer.sections()?;
    let found = sections.agreement.tensions.get(tension);
    let found = found.ok_or_else(|| CommandError::Unknown(format!("agreement/tensions/{tension}")))?;
    decider(&sections, context)?;
    match (kind, kind.names_market()) {
        (ResolutionKind::Unknown, _) => {
            return Err(CommandError::Malformed { field: "kind", value: kind.code().to_owned() });
        }
        (_, true) => known(writer, &format!("markets/{market}"))?,
        (_, false) => {}
    }
    let market = if kind.names_market() { market.as_str() } else { "" };
    let fields = [
        ("tension", tension.as_str().into()),
        ("kind", kind.code().into()),
        ("market", market.into()),
        ("words", words.into()),
        ("hash", agree::goals_hash(&sections, found).into()),
    ];
    line(writer, context, "agreement/resolutions", id, &fields)
}

pub(super) fn reopen(writer: &mut Writer<'_>, context: &Context<'_>, id: &RecordId) -> Result<(), CommandError> {
    let sections = writer.sections()?;
    let tension = sections.agreement.resolutions.get(id).map(|one| one.tension.clone());
    let tension = tension.ok_or_else(|| CommandError::Unknown(format!("agreement/resolutions/{id}")))?;
    decider(&sections, context)?;
    // What was decided before must not stand again where the last word is taken back.
    let all = sections.agreement.resolutions.iter();
    let standing = all.filter(|(_, one)| !one.archived && one.tension == tension);
    for (id, _) in standing {
        writer.set(&format!("agreement/resolutions/{id}/archived"), true)?;
    }
    Ok(())
}

fn decider(sections: &crate::model::Sections, context: &Context<'_>) -> Result<(), CommandError> {
    match agree::may_resolve(sections, context.author) {
        true => Ok(()),
        false => Err(CommandError::NotTheBrandLead),
    }
}
