//! Money: moving it within a currency leaves the total as it was, and is one decision with two entries.

use super::*;
use campaign::command::Reallocation;
use campaign::model::{BudgetEntry, Decision, RecordId, balances, converted, parse_amount};
use campaign::view::budget;
use proptest::prelude::*;

fn at() -> Instant {
    new_york("2026-12-02T10:00")
}

fn grant(office: &mut Office, id: &str, market: &str, currency: &str, amount: i64) {
    let entry = BudgetEntry { market: market.into(), currency: currency.to_owned(), amount, ..BudgetEntry::default() };
    office.decide("p-marcus", at(), DecideCommand::Grant(RecordId::from(id), Box::new(entry))).unwrap();
}

fn moving(number: usize, from: &str, to: &str, amount: i64) -> Reallocation {
    Reallocation {
        decision: format!("de-{number}").as_str().into(),
        decided: Decision {
            what: "Money moves".to_owned(),
            why: "Creators are cheaper here".to_owned(),
            decider: "p-marcus".into(),
            ..Decision::default()
        },
        from_entry: RecordId(format!("r-{number}-from")),
        to_entry: RecordId(format!("r-{number}-to")),
        from: from.into(),
        to: to.into(),
        currency: "USD".to_owned(),
        to_currency: "USD".to_owned(),
        amount,
    }
}

fn move_it(office: &mut Office, moved: Reallocation) -> Result<(), CommandError> {
    office.decide("p-marcus", at(), DecideCommand::Reallocate(Box::new(moved)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn moving_money_within_a_currency_never_changes_the_total(moves in proptest::collection::vec((any::<bool>(), 1i64..900_000), 1..8)) {
        let mut office = Office::open();
        grant(&mut office, "r-us", "m-us", "USD", 850_000);
        grant(&mut office, "r-ru", "m-ru", "USD", 250_000);
        let mut done = 0;
        for (number, (there, amount)) in moves.into_iter().enumerate() {
            let (from, to) = if there { ("m-us", "m-ru") } else { ("m-ru", "m-us") };
            let has = budget::balance(&office.sections(), &from.into(), "USD");
            let result = move_it(&mut office, moving(number, from, to, amount));
            prop_assert_eq!(result.is_ok(), amount <= has, "a market gives what it has, and only that");
            done += usize::from(result.is_ok());
        }
        let all = office.sections().decisions;
        prop_assert_eq!(balances(&all.budgets).values().sum::<i64>(), 1_100_000);
        prop_assert!(balances(&all.budgets).values().all(|has| *has >= 0));
        prop_assert_eq!(all.log.len(), done, "each is one decision");
        prop_assert_eq!(all.budgets.len(), 2 + 2 * done, "and two entries");
    }
}

#[test]
fn two_currencies_need_the_rate_that_was_agreed() {
    let mut office = Office::open();
    grant(&mut office, "r-us", "m-us", "USD", 1_000_000);
    let mut moved = moving(1, "m-us", "m-ru", 100_050);
    moved.to_currency = "RUB".to_owned();
    assert!(matches!(move_it(&mut office, moved.clone()), Err(CommandError::NoRate)));
    moved.decided.rate = "92,5".to_owned();
    move_it(&mut office, moved).unwrap();
    let sections = office.sections();
    // 1000.50 USD × 92.5 = 92 546.25 RUB.
    assert_eq!(budget::balance(&sections, &"m-ru".into(), "RUB"), 9_254_625);
    assert_eq!(budget::balance(&sections, &"m-us".into(), "USD"), 899_950);
    assert_eq!(sections.decisions.log.values().next().unwrap().rate, "92,5");
    let page = budget::page(&sections, &office.reader("p-marcus"), at());
    assert_eq!(page.totals[0].1, "92,546.25\u{a0}RUB");
    assert_eq!(page.rows[1].words, "8,999.50\u{a0}USD");
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for (words, currency, minor) in [
        ("1 200 000,50", "RUB", Some(120_000_050)),
        ("1,200,000.50", "USD", Some(120_000_050)),
        ("1.200.000", "MXN", Some(120_000_000)),
        ("1200.5", "USD", Some(120_050)),
        ("1,200", "USD", Some(120_000)),
        ("5000", "JPY", Some(5_000)),
        ("0,125", "USD", None),
        ("12.5", "JPY", None),
        ("0", "USD", None),
        ("-5", "USD", None),
        ("5 bucks", "USD", None),
        ("", "USD", None),
        ("99999999999999999999", "USD", None),
    ] {
        assert_eq!(parse_amount(words, currency), minor, "{words}");
    }
    // A rate is never grouped: 92.125 is a little more than 92. Half a kopeck is rounded up.
    assert_eq!(converted(100, "USD", "RUB", "92.125"), Some(9_213));
    assert_eq!(converted(100_000, "RUB", "JPY", "1.6"), Some(1_600));
    assert_eq!(converted(100, "USD", "RUB", "0"), None);
    assert_eq!(converted(i64::MAX, "USD", "RUB", "92"), None);
}

#[test]
fn taking_a_move_back_takes_back_all_of_it() {
    let mut office = Office::open();
    grant(&mut office, "r-us", "m-us", "USD", 1_000);
    let desk = office.desk("p-marcus");
    let effects =
        desk.apply(&Command::Decide(DecideCommand::Reallocate(Box::new(moving(1, "m-us", "m-ru", 400)))), at());
    desk.undo(&effects.unwrap().undo.unwrap(), at()).unwrap();
    let sections = desk.sections().unwrap();
    assert_eq!(budget::balance(&sections, &"m-us".into(), "USD"), 1_000);
    assert_eq!(budget::balance(&sections, &"m-ru".into(), "USD"), 0);
    assert!(sections.decisions.log.values().all(|decision| decision.archived));
}
