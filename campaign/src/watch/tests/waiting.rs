//! Who waits for whom: chains with ages, and circles that do not hang.

use super::*;
use crate::model::{Promise, PromiseId};
use crate::watch::{Chain, Party, Wait, chains, waits};
use proptest::prelude::*;

fn p(number: u8) -> Party {
    Party::Person(PersonId(format!("p-{number}")))
}

fn wait(who: u8, whom: u8, since: i64) -> Wait {
    Wait { who: p(who), whom: p(whom), since: Instant(since), about: String::new() }
}

fn shape(chains: &[Chain]) -> Vec<(usize, bool, i64)> {
    chains.iter().map(|chain| (chain.length(), chain.circle, chain.since().0)).collect()
}

#[test]
fn three_who_wait_are_one_chain_and_the_longest_comes_first() {
    let list = [wait(1, 2, 50), wait(2, 3, 20), wait(5, 6, 10)];
    assert_eq!(shape(&chains(&list)), [(3, false, 20), (2, false, 10)]);
}

#[test]
fn a_circle_is_told_as_one() {
    let list = [wait(1, 2, 5), wait(2, 3, 6), wait(3, 1, 7)];
    assert_eq!(shape(&chains(&list)), [(3, true, 5)]);
    let led = [wait(9, 1, 1), wait(1, 2, 5), wait(2, 1, 6)];
    assert_eq!(shape(&chains(&led)), [(3, true, 1)]);
}

#[test]
fn promises_calls_and_deliveries_all_count() {
    let mut sections = sections();
    let at = moscow("2026-12-01T10:00");
    let made = Promise { by: "p-olga".into(), to: "people/p-marcus".to_owned(), at, ..Promise::default() };
    Arc::make_mut(&mut sections.promises).insert(PromiseId::from("pr-1"), made);
    log(&mut sections, "r-1", "i-ana", SubmissionKind::Received, at.plus_hours(1), "");
    thread(&mut sections, "t-1", "timeline/i-ana", "m-ru", Strength::Should, at.plus_hours(2), "@p-timur please look");
    let found = waits(&sections, at.plus_hours(3));
    let told: Vec<(String, String)> = found.iter().map(|wait| (wait.who.path(), wait.whom.path())).collect();
    let pair = |who: &str, whom: &str| (who.to_owned(), whom.to_owned());
    assert_eq!(
        told,
        [
            pair("people/p-marcus", "people/p-olga"),
            pair("creators/cr-ana", "people/p-marcus"),
            pair("people/p-olga", "people/p-timur"),
        ]
    );
    let longest = &chains(&found)[0];
    assert_eq!((longest.length(), longest.circle, longest.since()), (4, false, at));
}

proptest! {
    #[test]
    fn any_graph_ends_and_every_wait_is_on_a_chain(edges in proptest::collection::vec((0u8..7, 0u8..7, 0i64..100), 0..12)) {
        let list: Vec<Wait> = edges.into_iter().filter(|(a, b, _)| a != b).map(|(a, b, at)| wait(a, b, at)).collect();
        let found = chains(&list);
        for one in &list {
            let on = found.iter().any(|chain| chain.waits.iter().any(|it| it.who == one.who && it.whom == one.whom));
            prop_assert!(on, "{one:?} is on no chain of {found:?}");
        }
        for chain in &found {
            prop_assert!(chain.waits.windows(2).all(|pair| pair[0].whom == pair[1].who));
        }
        prop_assert!(found.windows(2).all(|pair| pair[0].length() >= pair[1].length()));
    }
}
