//! The plan of the sample in words, in every language.

use super::*;
use crate::document::Replica;
use crate::language::Language;
use crate::model::PersonId;
use crate::plan::moves_if;
use crate::sample;
use crate::time::Zone;

/// Wed 18 Nov 2026, 09:00 in Moscow.
const MORNING: Instant = Instant(1_794_981_600_000);

fn sections() -> Sections {
    let sample = sample::campaign(MORNING).unwrap();
    Replica::load([9; 16], &PersonId::from("p-olga"), [sample.bytes.as_slice()], []).unwrap().sections().unwrap()
}

#[test]
fn the_sample_s_plan_speaks_three_languages() {
    let sections = sections();
    for (language, used, why) in [
        (Language::En, "50% of 4 working days used", "nobody has said why"),
        (Language::Ru, "израсходовано 50\u{a0}% из 4 рабочих дней", "причина не указана"),
        (Language::Es, "gastado el 50\u{a0}% de 4 días hábiles", "nadie ha dicho por qué"),
    ] {
        let reader = Reader::of(&sections, &PersonId::from("p-olga"), language, Zone::parse("Europe/Moscow").unwrap());
        let page = plan(&sections, &reader, MORNING);
        assert!(page.buffers[0].sentence.ends_with(used), "{}", page.buffers[0].sentence);
        assert!(page.unexplained[0].sentence.contains(why), "{}", page.unexplained[0].sentence);
        let (broken, said) = page.window.clone().unwrap();
        assert!(!broken && !said.contains('⟦'), "{said}");
        assert_eq!(page.gates.len(), 9);
        assert!(page.gates.iter().all(|gate| !gate.points.is_empty()));
        let all = format!("{page:?}");
        assert!(!all.contains('⟦') && !all.contains("{$"), "{all}");
    }
}

#[test]
fn moving_go_live_lists_every_date_on_two_clocks() {
    let sections = sections();
    let reader = Reader::of(&sections, &PersonId::from("p-olga"), Language::En, Zone::parse("Europe/Moscow").unwrap());
    let market = &sections.markets[&"m-ru".into()];
    let later = crate::plan::shifted(market.go_live.as_ref().unwrap(), 7, market.profile.zone);
    let lines = lines(&sections, &moves_if(&sections, &[("m-ru".into(), later)]), &reader, MORNING);
    assert!(lines.len() >= 9, "{lines:#?}");
    let day_3 = lines.iter().find(|line| line.what == "Day 3: assets submitted").unwrap();
    assert!(day_3.sentence.contains(" → ") && day_3.there.ends_with("New York"), "{day_3:?}");
    assert!(day_3.after.contains("your time"));
}
