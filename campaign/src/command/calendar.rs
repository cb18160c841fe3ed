//! Writes a market's own days: closures, short days, worked weekends. One intent may name several days.

use super::CommandError;
use super::error::known;
use crate::document::{Scalar, Writer};
use crate::model::MarketId;
use crate::time::{CivilDate, DayEdit};

/// The longest closure that is one command: a slip of the finger must not close a market for years.
const MOST: usize = 62;

/// What a market can say about its days.
#[derive(Clone, Debug, PartialEq)]
pub enum CalendarCommand {
    /// These days become this, whatever the week and the shipped table say.
    Set(MarketId, Vec<CivilDate>, DayEdit),
    /// These days are again what the week and the shipped table say.
    Clear(MarketId, Vec<CivilDate>),
}

impl CalendarCommand {
    /// The market whose calendar it is.
    #[must_use]
    pub const fn market(&self) -> &MarketId {
        match self {
            Self::Set(market, ..) | Self::Clear(market, _) => market,
        }
    }

    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Set(..) => "calendar.set",
            Self::Clear(..) => "calendar.clear",
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>) -> Result<(), CommandError> {
        let market = format!("markets/{}", self.market());
        known(writer, &market)?;
        match self {
            Self::Set(_, dates, edit) => {
                let line = check(dates, edit)?;
                writer.map(&format!("{market}/days"))?;
                dates.iter().try_for_each(|date| Ok(writer.set(&format!("{market}/days/{date}"), line.as_str())?))
            }
            Self::Clear(_, dates) => dates
                .iter()
                .map(|date| format!("{market}/days/{date}"))
                .filter(|path| writer.exists(path))
                .collect::<Vec<_>>()
                .iter()
                .try_for_each(|path| Ok(writer.set(path, Scalar::None)?)),
        }
    }
}

/// The line that stands for the edit, refused where it would not read back or names no day or too many.
fn check(dates: &[CivilDate], edit: &DayEdit) -> Result<String, CommandError> {
    let line = edit.to_string();
    let malformed = |value: String| CommandError::Malformed { field: "days", value };
    match dates.len() {
        0 => Err(CommandError::Empty("days")),
        1..=MOST if !line.contains(char::is_control) => Ok(line),
        1..=MOST => Err(malformed(line)),
        many => Err(malformed(many.to_string())),
    }
}
