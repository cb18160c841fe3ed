//! Writes budgets: what comes from outside, and what moves between markets, which is one decision and two entries.

use super::record;
use crate::command::CommandError;
use crate::command::error::known;
use crate::command::log::line;
use crate::document::{Context, Writer};
use crate::model::{BudgetEntry, Decision, DecisionId, MarketId, RecordId, balances, converted, is_currency};

const LOG: &str = "decisions/budgets";

/// Money that moves between two markets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reallocation {
    /// Names the decision.
    pub decision: DecisionId,
    /// What was decided, why and by whom. Its rate is the agreed one where the currencies differ.
    pub decided: Decision,
    /// Names the entry of the market that gives.
    pub from_entry: RecordId,
    /// Names the entry of the market that gets.
    pub to_entry: RecordId,
    /// Who gives.
    pub from: MarketId,
    /// Who gets.
    pub to: MarketId,
    /// The currency it is given in.
    pub currency: String,
    /// The currency it arrives in.
    pub to_currency: String,
    /// How much is given, in minor units.
    pub amount: i64,
}

impl Reallocation {
    /// How much arrives: the same in one currency, by the agreed rate in another. None while there is no such rate.
    #[must_use]
    pub fn arrives(&self) -> Option<i64> {
        match self.currency == self.to_currency {
            true => Some(self.amount),
            false => converted(self.amount, &self.currency, &self.to_currency, &self.decided.rate),
        }
    }
}

pub(super) fn grant(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &RecordId,
    entry: &BudgetEntry,
) -> Result<(), CommandError> {
    if entry.amount == 0 {
        return Err(CommandError::Empty("amount"));
    }
    write(writer, context, id, &BudgetEntry { decision: DecisionId::default(), ..entry.clone() })
}

pub(super) fn reallocate(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    moved: &Reallocation,
) -> Result<(), CommandError> {
    let same = moved.currency == moved.to_currency;
    if moved.amount <= 0 || (same && moved.from == moved.to) {
        return Err(CommandError::Malformed { field: "amount", value: moved.amount.to_string() });
    }
    let has = balances(&writer.sections()?.decisions.budgets);
    if has.get(&(moved.from.clone(), moved.currency.clone())).is_none_or(|has| *has < moved.amount) {
        return Err(CommandError::NotEnough);
    }
    let arrives = moved.arrives().ok_or(CommandError::NoRate)?;
    // A rate says something only between two currencies.
    let rate = if same { String::new() } else { moved.decided.rate.clone() };
    record::record(writer, context, &moved.decision, &Decision { rate, ..moved.decided.clone() })?;
    let entry = |market: &MarketId, currency: &String, amount| BudgetEntry {
        market: market.clone(),
        currency: currency.clone(),
        amount,
        decision: moved.decision.clone(),
        words: moved.decided.what.clone(),
        ..BudgetEntry::default()
    };
    write(writer, context, &moved.from_entry, &entry(&moved.from, &moved.currency, -moved.amount))?;
    write(writer, context, &moved.to_entry, &entry(&moved.to, &moved.to_currency, arrives))
}

fn write(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &RecordId,
    entry: &BudgetEntry,
) -> Result<(), CommandError> {
    known(writer, &format!("markets/{}", entry.market))?;
    if !is_currency(&entry.currency) {
        return Err(CommandError::Malformed { field: "currency", value: entry.currency.clone() });
    }
    let fields = [
        ("market", entry.market.as_str().into()),
        ("currency", entry.currency.as_str().into()),
        ("amount", entry.amount.into()),
        ("decision", entry.decision.as_str().into()),
        ("words", entry.words.trim().into()),
    ];
    line(writer, context, LOG, id, &fields)
}
