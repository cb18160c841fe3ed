//! A signature is about a version.

use super::*;
use crate::agree::{Part, Standing, changed, signatures, standing, version};
use proptest::prelude::*;

fn both(sections: &Sections) -> Vec<Standing> {
    signatures(sections).into_iter().map(|(_, standing)| standing).collect()
}

#[test]
fn an_edit_of_the_success_definition_makes_both_signatures_earlier_and_the_gate_says_why() {
    let mut desk = desk();
    desk.write_all();
    desk.sign("p-olga", "m-ru").unwrap();
    desk.sign("p-marcus", "m-us").unwrap();
    let before = desk.sections();
    assert!(both(&before).iter().all(|one| matches!(one, Standing::Signed(_))));
    assert!(!open(&before).iter().any(|point| point.contains("sign")));

    desk.write(&PointKind::Success.path(), "And in the US.");
    let after = desk.sections();
    let expected = [Part::Point(PointKind::Success)];
    for (who, standing) in ["p-olga", "p-marcus"].iter().zip(both(&after)) {
        let Standing::Earlier(signed, parts) = standing else { panic!("{standing:?}") };
        assert_eq!((signed.by.as_str(), parts.as_slice()), (*who, expected.as_slice()));
    }
    let said = open(&after);
    for market in ["Russia", "United States"] {
        let sentence = format!("{market} signed an earlier version. Changed since: what success looks like.");
        assert!(said.contains(&sentence), "{said:?}");
    }
    desk.sign("p-olga", "m-ru").unwrap();
    let again = desk.sections();
    assert!(matches!(standing(&again, &"m-ru".into()), Standing::Signed(_)));
    assert!(matches!(standing(&again, &"m-us".into()), Standing::Earlier(..)));
}

#[test]
fn the_agreed_rounds_and_the_metric_of_the_brief_are_signed_too() {
    let mut desk = desk();
    desk.write_all();
    desk.sign("p-olga", "m-ru").unwrap();
    desk.done("p-dana", rounds(5));
    desk.write(METRIC, "Within a month.");
    let Standing::Earlier(_, parts) = standing(&desk.sections(), &"m-ru".into()) else { panic!() };
    assert_eq!(parts, [Part::Rounds, Part::Metric]);
    // What was changed back reads as it was signed.
    desk.done("p-dana", rounds(2));
    let Standing::Earlier(_, parts) = standing(&desk.sections(), &"m-ru".into()) else { panic!() };
    assert_eq!(parts, [Part::Metric]);
}

#[test]
fn only_the_lead_of_a_market_signs_for_it_and_only_once_everything_is_written() {
    let mut desk = desk();
    assert!(matches!(desk.sign("p-olga", "m-ru"), Err(CommandError::PointsOpen)));
    desk.write_all();
    for (who, market) in [("p-olga", "m-us"), ("p-marcus", "m-ru"), ("p-priya", "m-ru"), ("p-dana", "m-us")] {
        assert!(matches!(desk.sign(who, market), Err(CommandError::NotMarketLead)), "{who} for {market}");
    }
    desk.sign("p-olga", "m-ru").unwrap();
    let id = desk.sections().agreement.signatures.keys().next().unwrap().clone();
    let withdraw = Command::Agree(AgreeCommand::Withdraw(id));
    assert!(matches!(desk.act("p-marcus", withdraw.clone()), Err(CommandError::NotMarketLead)));
    desk.done("p-olga", withdraw);
    assert_eq!(standing(&desk.sections(), &"m-ru".into()), Standing::Unsigned);
}

#[test]
fn whoever_is_no_longer_the_lead_has_not_signed_for_the_market() {
    let mut desk = desk();
    desk.write_all();
    desk.sign("p-olga", "m-ru").unwrap();
    desk.done("p-dana", Command::SetRole("p-olga".into(), Role::Member));
    assert_eq!(standing(&desk.sections(), &"m-ru".into()), Standing::Unsigned);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Any edit of any signed point un-signs, names just that point, and what reads as it did is signed again.
    #[test]
    fn any_edit_of_a_signed_point_un_signs(which in 0usize..4, at in 0usize..30, delete in 0usize..6, insert in "[a-zа-я ]{0,5}") {
        let mut desk = desk();
        desk.write_all();
        desk.sign("p-olga", "m-ru").unwrap();
        let (point, now) = (PointKind::ALL[which], Instant(desk.minute * 60_000));
        let before = desk.sections();
        let (_, replica) = &mut desk.replicas[0];
        replica.splice(&point.path(), at, delete, &insert, now).unwrap();
        replica.commit_typing(now);
        let after = desk.sections();
        let words = |sections: &Sections| sections.agreement.points[&point].words.trim().to_owned();
        let found = standing(&after, &"m-ru".into());
        if words(&before) == words(&after) {
            prop_assert!(matches!(found, Standing::Signed(_)));
        } else {
            let Standing::Earlier(_, parts) = found else { return Err(TestCaseError::fail("still signed")) };
            prop_assert_eq!(parts, vec![Part::Point(point)]);
        }
    }

    /// Whatever stands in a signature (another program may have written it), comparing never panics, and a version
    /// equals only itself.
    #[test]
    fn any_version_can_be_compared(words in ".{0,80}") {
        let now = version(&Sections::default());
        prop_assert_eq!(changed(&now, &now), vec![]);
        let found = changed(&words, &now);
        prop_assert!(!found.is_empty() || words.contains("timelines="));
    }
}
