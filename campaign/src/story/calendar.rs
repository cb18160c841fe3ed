//! News of working calendars: the days a market said something about.

use super::digest::Pass;
use super::entry::{Entry, Field, What};
use crate::model::{Market, MarketId};
use crate::time::{CivilDate, DayEdit};
use crate::view::Value;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn calendars(pass: &Pass<'_>) -> Vec<Entry> {
    let one = |(id, before, after): (&MarketId, Option<&Market>, Option<&Market>)| {
        let (before, after) = (before?, after?);
        let fields = changed(&format!("markets/{id}/days"), &before.profile.days, &after.profile.days);
        if fields.is_empty() || before.archived || after.archived {
            return None;
        }
        let commands = &["calendar.set", "calendar.clear"];
        let mut entry = pass.entry(What::CalendarEdited, format!("markets/{id}"), commands)?;
        entry.market = Some(id.clone());
        entry.count = fields.len();
        entry.fields = fields;
        Some(entry)
    };
    pass.changed(|sections| &sections.markets).filter_map(one).collect()
}

fn changed(path: &str, before: &BTreeMap<CivilDate, DayEdit>, after: &BTreeMap<CivilDate, DayEdit>) -> Vec<Field> {
    let dates: BTreeSet<&CivilDate> = before.keys().chain(after.keys()).collect();
    let differ = dates.into_iter().filter(|date| before.get(date) != after.get(date));
    let field = |date: &CivilDate| Field {
        path: format!("{path}/{date}"),
        before: Value::of_day(before.get(date)),
        after: Value::of_day(after.get(date)),
    };
    differ.map(field).collect()
}
