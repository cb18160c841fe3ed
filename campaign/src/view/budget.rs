//! Budgets: what each market has per currency, what there is in all, and what moved when and why.

use super::{Badge, Link, Reader, people};
use crate::language::Language;
use crate::model::{BudgetEntry, MarketId, RecordId, Sections, balances, minor_digits};
use crate::time::Instant;
use std::collections::BTreeMap;

/// What one market has in one currency.
#[derive(Clone, Debug, PartialEq)]
pub struct BudgetRow {
    /// Whose.
    pub badge: Badge,
    /// In which currency.
    pub currency: String,
    /// In minor units.
    pub amount: i64,
    /// In words.
    pub words: String,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct BudgetLine {
    /// Which.
    pub id: RecordId,
    /// Whose.
    pub badge: Option<Badge>,
    /// How much came or left, with its sign.
    pub amount: String,
    /// What for.
    pub words: String,
    /// Who wrote it and when.
    pub who: String,
    /// When.
    pub when: String,
    /// The decision that moved it.
    pub decision: Option<(String, Link)>,
}

/// What all markets have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BudgetPage {
    /// One row per market and currency, in the order of the markets.
    pub rows: Vec<BudgetRow>,
    /// The sum per currency; currencies are never added to each other.
    pub totals: Vec<(String, String)>,
    /// What happened, latest first.
    pub lines: Vec<BudgetLine>,
}

/// An amount in words: "1,200,000 RUB".
#[must_use]
pub fn money(language: Language, amount: i64, currency: &str) -> String {
    language.money(amount, minor_digits(currency), currency)
}

/// The page.
#[must_use]
pub fn page(sections: &Sections, reader: &Reader, now: Instant) -> BudgetPage {
    let log = &sections.decisions.budgets;
    let has = balances(log);
    let mut sums: BTreeMap<&String, i64> = BTreeMap::new();
    for ((_, currency), amount) in &has {
        let sum = sums.entry(currency).or_default();
        *sum = sum.saturating_add(*amount);
    }
    let say = |amount: i64, currency: &str| money(reader.language, amount, currency);
    let row = |badge: Badge| {
        let own = has.iter().filter(|((market, _), _)| *market == badge.id).collect::<Vec<_>>();
        own.into_iter().map(move |((_, currency), amount)| BudgetRow {
            badge: badge.clone(),
            currency: currency.clone(),
            amount: *amount,
            words: say(*amount, currency),
        })
    };
    let mut live: Vec<(&RecordId, &BudgetEntry)> = log.iter().filter(|(_, entry)| !entry.archived).collect();
    live.sort_by_key(|(id, entry)| (std::cmp::Reverse(entry.at), (*id).clone()));
    BudgetPage {
        rows: people::badges(sections).into_iter().flat_map(row).collect(),
        totals: sums.into_iter().map(|(currency, sum)| (currency.clone(), say(sum, currency))).collect(),
        lines: live.into_iter().map(|it| line(sections, it, reader, now)).collect(),
    }
}

fn line(sections: &Sections, (id, entry): (&RecordId, &BudgetEntry), reader: &Reader, now: Instant) -> BudgetLine {
    let amount = money(reader.language, entry.amount, &entry.currency);
    let zone = people::badge_of(sections, &entry.by).map_or(reader.zone, |badge| badge.zone);
    let decision = sections.decisions.log.get(&entry.decision);
    BudgetLine {
        id: id.clone(),
        badge: people::badge(sections, &entry.market),
        amount: if entry.amount > 0 { format!("+{amount}") } else { amount },
        words: entry.words.clone(),
        who: people::name(sections, &entry.by, reader.language),
        when: reader.printer(now).yours(entry.at, zone),
        decision: decision.map(|decision| (decision.what.clone(), Link::Decision(entry.decision.clone()))),
    }
}

/// What a market has in a currency.
#[must_use]
pub fn balance(sections: &Sections, market: &MarketId, currency: &str) -> i64 {
    let log = sections.decisions.budgets.values();
    let own = log.filter(|entry| !entry.archived && entry.market == *market && entry.currency == currency);
    own.fold(0, |sum, entry| sum.saturating_add(entry.amount))
}
