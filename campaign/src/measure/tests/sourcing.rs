//! Channels against hand calculation, and silence where there is too little.

use super::*;
use crate::model::{Creator, CreatorId, Outreach, PipelineStage, RecordId, SourcingChannel};

fn campaign(values: &[(&str, SourcingChannel, f64)]) -> Sections {
    let rows: Vec<Row> = values.iter().map(|(id, _, value)| row(id, "clicks", "2026-12-01", *value)).collect();
    let mut sections = sections(&[("ru", 1, rows)]);
    let creator = |(id, channel, _): &(&str, SourcingChannel, f64)| {
        let creator =
            Creator { market: "ru".into(), channel: *channel, stage: PipelineStage::Live, ..Creator::default() };
        (CreatorId::from(*id), creator)
    };
    sections.creators = Arc::new(values.iter().map(creator).collect());
    sections
}

fn clicks() -> Kpi {
    Kpi { formula: Formula::Total("clicks".into()), ..Kpi::default() }
}

#[test]
fn five_are_enough_and_four_say_nothing() {
    use SourcingChannel::{Cold, Network};
    let mut values = vec![("n1", Network, 2.0), ("n2", Network, 4.0), ("n3", Network, 6.0), ("n4", Network, 8.0)];
    values.extend([("c1", Cold, 1.0), ("c2", Cold, 2.0), ("c3", Cold, 3.0), ("c4", Cold, 4.0), ("c5", Cold, 5.0)]);
    let sections_four = campaign(&values);
    let found = report(&sections_four, &Figures::of(&sections_four), &clicks());
    assert_eq!((found[0].channel, found[0].count, found[0].spread), (Network, 4, None));
    assert_eq!(found[1].spread.map(|it| (it.lower, it.median, it.upper)), Some((2.0, 3.0, 4.0)));
    assert_eq!(found[1].difference, None);
    values.push(("n5", Network, 10.0));
    let sections_five = campaign(&values);
    let found = report(&sections_five, &Figures::of(&sections_five), &clicks());
    // 2 4 6 8 10: quartiles 4, 6, 8; the others 1 … 5: median 3.
    assert_eq!(found[0].spread.map(|it| (it.lower, it.median, it.upper, it.range())), Some((4.0, 6.0, 8.0, 4.0)));
    assert_eq!((found[0].difference, found[1].difference), (Some(3.0), Some(-3.0)));
    assert!(found[0].overlap);
}

#[test]
fn every_creator_is_counted_once_in_the_funnel() {
    use SourcingChannel::{Cold, Network};
    let mut sections = campaign(&[("a", Cold, 1.0), ("b", Cold, 1.0), ("c", Network, 1.0)]);
    Arc::make_mut(&mut sections.creators).insert("d".into(), Creator::default());
    let all: usize = funnel(&sections).values().flat_map(|stages| stages.values()).sum();
    assert_eq!(all, 4);
}

#[test]
fn a_cold_letter_wants_to_say_what_was_liked() {
    let mut creator = Creator { channel: SourcingChannel::Cold, ..Creator::default() };
    assert!(wants_a_word(&creator));
    let letter = |liked: &str, at| Outreach {
        words: "Hello".into(),
        liked: liked.into(),
        at: Instant(at),
        ..Outreach::default()
    };
    creator.outreach.insert(RecordId::from("r-1"), letter("", 1));
    assert!(wants_a_word(&creator));
    creator.outreach.insert(RecordId::from("r-2"), letter("The kitchen light", 2));
    assert!(!wants_a_word(&creator));
    assert_eq!(liked(&creator), Some("The kitchen light"));
}
