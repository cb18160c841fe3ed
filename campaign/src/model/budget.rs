//! What each market has to spend, per currency, in minor units (S1-16): a log of what came and what left, so that a
//! balance is a sum and moving money is two entries that belong to one decision.

use crate::model::lenient::lenient;
use crate::model::{DecisionId, MarketId, PersonId, RecordId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One line of the log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BudgetEntry {
    /// Whose budget.
    pub market: MarketId,
    /// In which currency: three capital letters.
    pub currency: String,
    /// How much came, in minor units; below zero for what left.
    pub amount: i64,
    /// The decision that moved it; empty for money that came from outside.
    pub decision: DecisionId,
    /// In one line: what it is for.
    pub words: String,
    /// Who wrote it.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back.
    pub archived: bool,
}

/// What each market has in each currency.
#[must_use]
pub fn balances(log: &BTreeMap<RecordId, BudgetEntry>) -> BTreeMap<(MarketId, String), i64> {
    let mut found = BTreeMap::new();
    for entry in log.values().filter(|entry| !entry.archived) {
        let sum: &mut i64 = found.entry((entry.market.clone(), entry.currency.clone())).or_default();
        *sum = sum.saturating_add(entry.amount);
    }
    found
}

/// How many digits a currency has after its mark.
#[must_use]
pub fn minor_digits(currency: &str) -> u32 {
    match currency {
        "JPY" | "KRW" | "CLP" | "VND" | "PYG" | "ISK" => 0,
        "KWD" | "BHD" | "OMR" | "JOD" | "TND" | "IQD" => 3,
        _ => 2,
    }
}

/// Is this how a currency is written: `RUB`, `USD`, `MXN`?
#[must_use]
pub fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Reads an amount as people of any market write it, `1 200 000,50` or `1,200,000.50`, into minor units. None where it
/// is no amount above zero or is finer than the currency.
#[must_use]
pub fn parse_amount(words: &str, currency: &str) -> Option<i64> {
    let digits = minor_digits(currency);
    let (value, scale) = decimal(words, true)?;
    let up = digits.checked_sub(scale)?;
    value.checked_mul(10_i64.checked_pow(up)?).filter(|value| *value > 0)
}

/// How much an amount is in another currency at an agreed rate, rounded half up; the rate is how much of the second
/// one unit of the first is. None where the rate is no number above zero or nothing would be left.
#[must_use]
pub fn converted(amount: i64, from: &str, to: &str, rate: &str) -> Option<i64> {
    let (rate, scale) = decimal(rate, false).filter(|(rate, _)| *rate > 0)?;
    let ten = |power: u32| 10_i128.checked_pow(power);
    let above = i128::from(amount).checked_mul(i128::from(rate))?.checked_mul(ten(minor_digits(to))?)?;
    let below = ten(scale)?.checked_mul(ten(minor_digits(from))?)?;
    let rounded = above.checked_mul(2)?.checked_add(below)?.checked_div(below.checked_mul(2)?)?;
    i64::try_from(rounded).ok().filter(|value| *value > 0)
}

/// A number as its digits and how many of them stand after the mark. In an amount, a single separator with exactly
/// three digits behind it groups thousands, as a price list does: `1.200` is twelve hundred. In a rate it never does.
fn decimal(words: &str, amount: bool) -> Option<(i64, u32)> {
    let words: String = words.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let marks: Vec<(usize, char)> = words.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let last = marks.last().copied();
    let behind = last.map_or(0, |(at, _)| words.len().saturating_sub(at + 1));
    let same = last.is_some_and(|(_, mark)| marks.iter().filter(|(_, one)| *one == mark).count() > 1);
    let small = words.starts_with("0.") || words.starts_with("0,");
    let mark = last.filter(|_| !same && (!amount || behind != 3 || marks.len() > 1 || small)).map(|(at, _)| at);
    let (whole, fraction) = match mark {
        Some(at) => (words.get(..at)?, words.get(at + 1..)?),
        None => (words.as_str(), ""),
    };
    let whole: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let all = format!("{whole}{fraction}");
    let plain = !all.is_empty() && all.bytes().all(|byte| byte.is_ascii_digit()) && (mark.is_none() || behind > 0);
    Some((all.parse().ok().filter(|_| plain)?, u32::try_from(fraction.len()).ok()?))
}
