//! Writes the decision-rights matrix.

use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::document::{Scalar, Writer};
use crate::model::{RightDeed, RightId, RightKind, Role};

pub(super) fn add(writer: &mut Writer<'_>, id: &RightId, title: &str, order: i64) -> Result<(), CommandError> {
    let title = filled("title", title)?;
    let path = format!("agreement/rights/{id}");
    let fields = [("kind", RightKind::Free.code().into()), ("title", title.into()), ("order", order.into())];
    writer.entity(&path, &fields)?;
    Ok(writer.map(&format!("{path}/deeds"))?)
}

pub(super) fn rename(writer: &mut Writer<'_>, id: &RightId, title: &str) -> Result<(), CommandError> {
    let path = format!("agreement/rights/{id}");
    known(writer, &path)?;
    Ok(writer.set(&format!("{path}/title"), filled("title", title)?)?)
}

/// Exactly one decides: whoever did before does not any more. Two who say so apart both stay, and the gate says it.
pub(super) fn set(writer: &mut Writer<'_>, id: &RightId, party: &str, deed: RightDeed) -> Result<(), CommandError> {
    let path = format!("agreement/rights/{id}");
    known(writer, &path)?;
    if Role::from_code(party).is_none() {
        known(writer, &format!("people/{party}"))?;
    }
    let deeds = format!("{path}/deeds");
    writer.map(&deeds)?;
    if deed == RightDeed::Decides {
        let decided = Scalar::from(RightDeed::Decides.code());
        for other in writer.keys(&deeds).into_iter().filter(|other| other != party) {
            if writer.field(&format!("{deeds}/{other}")).as_ref() == Some(&decided) {
                writer.set(&format!("{deeds}/{other}"), RightDeed::None.code())?;
            }
        }
    }
    Ok(writer.set(&format!("{deeds}/{party}"), deed.code())?)
}
