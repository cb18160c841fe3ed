//! What every campaign's agreement holds from the first change on: the maps, the texts of the four points, and two
//! decision rights, so that no two people ever make the same thing apart.

use crate::document::{DocumentError, Scalar, Writer};
use crate::model::{PointKind, RightKind};

const MAPS: [&str; 8] =
    ["points", "signatures", "definitions", "tensions", "resolutions", "rights", "channels", "checks"];

/// The maps and the texts, where they are not there yet.
pub(crate) fn open(writer: &mut Writer<'_>) -> Result<(), DocumentError> {
    writer.map("agreement")?;
    MAPS.iter().try_for_each(|map| writer.map(&format!("agreement/{map}")))?;
    for point in PointKind::ALL {
        writer.map(&format!("agreement/points/{}", point.code()))?;
        writer.prose(&point.path(), "")?;
    }
    Ok(())
}

/// The rows the users named: the brand lead decides positioning, the regional hub its adaptation (S1-24).
pub(super) fn seed(writer: &mut Writer<'_>) -> Result<(), DocumentError> {
    for (order, (kind, id, deeds)) in (0..).zip(RightKind::SEEDED) {
        let path = format!("agreement/rights/{id}");
        writer.map(&path)?;
        writer.map(&format!("{path}/deeds"))?;
        let fields: [(&str, Scalar); 3] =
            [("kind", kind.code().into()), ("title", "".into()), ("order", Scalar::Int(order * 10))];
        writer.entity(&path, &fields)?;
        for (party, deed) in deeds {
            writer.set(&format!("{path}/deeds/{party}"), deed.code())?;
        }
    }
    Ok(())
}
