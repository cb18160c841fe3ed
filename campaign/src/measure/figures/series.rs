//! Writing figures down: rows become series of days, series become lines, lines become parts of bounded length.

use crate::model::MarketId;
use crate::time::CivilDate;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// One value of a table that comes in.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The market; empty for the table's own.
    pub market: MarketId,
    /// Creator's id or handle; empty for the market as a whole.
    pub creator: String,
    /// The column's name among ours: `impressions`.
    pub column: String,
    /// The day it is about.
    pub day: CivilDate,
    /// The value.
    pub value: f64,
}

/// Values by market, creator and column, and then by day.
pub type Series = BTreeMap<(MarketId, String, String), BTreeMap<CivilDate, f64>>;

/// Series longer than this are cut, so that a part is never much longer than asked for.
const LONGEST_SERIES: i64 = 370;

/// Rows as series, whatever order they come in. Of two rows about the same place the later one stands.
#[must_use]
pub fn series(rows: &[Row]) -> Series {
    let mut all = Series::new();
    for row in rows {
        let place = (row.market.clone(), row.creator.clone(), row.column.clone());
        all.entry(place).or_default().insert(row.day, row.value);
    }
    all
}

/// Writes series as parts of at most `longest` bytes each.
#[must_use]
pub fn encode(series: &Series, longest: usize) -> Vec<String> {
    let (mut parts, mut part) = (Vec::new(), String::new());
    for (place, days) in series {
        for line in lines(place, days) {
            if !part.is_empty() && part.len() + line.len() > longest {
                parts.push(std::mem::take(&mut part));
            }
            part.push_str(&line);
        }
    }
    parts.extend(Some(part).filter(|part| !part.is_empty()));
    parts
}

fn lines((market, creator, column): &(MarketId, String, String), days: &BTreeMap<CivilDate, f64>) -> Vec<String> {
    let clean = |word: &str| word.replace(char::is_control, " ");
    let end = match market.is_empty() {
        true => "\n".to_owned(),
        false => format!("\t{}\n", clean(market.as_str())),
    };
    let mut lines = Vec::<String>::new();
    let (mut first, mut next) = (None::<CivilDate>, None::<CivilDate>);
    for (day, value) in days {
        let gap = next.map(|next| next.days_until(*day));
        let long = first.is_some_and(|first| first.days_until(*day) >= LONGEST_SERIES);
        match (lines.last_mut(), gap) {
            (Some(line), Some(gap @ 0..=14)) if !long => {
                (0..=gap).for_each(|_| line.push(','));
                // Writing to a string cannot fail.
                let _ = write!(line, "{value}");
            }
            _ => {
                first = Some(*day);
                lines.push(format!("{}\t{}\t{day}\t{value}", clean(creator), clean(column)));
            }
        }
        next = Some(day.plus_days(1));
    }
    lines.iter_mut().for_each(|line| line.push_str(&end));
    lines
}
