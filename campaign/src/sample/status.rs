//! How two markets stand in their leads' own words: one note is fresh, one is old. The third has said nothing yet.

use super::calendar::Days;
use super::stage::{Step, step};
use crate::command::Command;
use crate::model::{MarketId, RecordId};

pub(super) fn script(days: &Days) -> Vec<Step> {
    let note = |market: &str, words: &str| {
        Command::SetStatus(MarketId::from(market), RecordId::from(format!("st-{market}").as_str()), words.to_owned())
    };
    vec![
        step(
            days.ago(&days.us, 14, 16, 20),
            "p-marcus",
            note("m-us", "Casting is closed. Props ship from Chicago on Monday."),
        ),
        step(
            days.ago(&days.ru, 3, 18, 5),
            "p-olga",
            note("m-ru", "Съёмки идут по плану. Ждём ERID для двух креаторов и ответ США по подписи Веры."),
        ),
    ]
}
