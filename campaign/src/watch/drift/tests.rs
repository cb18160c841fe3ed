//! Five drifts are five flags, no more; and a difference that is meant is none until somebody edits a text.

use super::*;
use crate::language::Language::{En, Es, Ru};
use crate::model::{Adaptation, Brief, Campaign, Item, Market, SectionKind};
use crate::time::{StoredDeadline, Zone};
use crate::watch::translation::TranslationState;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Tue 1 Dec 2026, 12:00 in Moscow.
const NOW: Instant = Instant(1_796_115_600_000);

fn market(zone: &str, languages: &str, order: i64) -> Market {
    let mut market = Market { order, ..Market::default() };
    market.profile.zone = Zone::parse(zone).unwrap();
    market.profile.languages = languages.to_owned();
    market
}

fn section(kind: SectionKind, texts: &[(Language, &str)]) -> BriefSection {
    let text = texts.iter().map(|(language, words)| (*language, (*words).to_owned())).collect();
    BriefSection { kind, text, ..BriefSection::default() }
}

fn item(title: &str, market: &str, due: &str) -> Item {
    let due = StoredDeadline::local(due.parse().unwrap(), Zone::parse("Europe/Moscow").unwrap()).unwrap();
    Item { title: title.to_owned(), market: market.into(), due: Some(due), ..Item::default() }
}

/// Two markets that agree about everything.
fn calm() -> Sections {
    let dates =
        [(En, "Send it by Tue 8 Dec 2026, 18:00 Moscow."), (Ru, "Пришлите не позднее вт 8 дек. 2026, 18:00, Москва.")];
    let sections = [
        ("s-dates", section(SectionKind::Deliverables, &dates)),
        ("s-value", section(SectionKind::CoreValue, &[(En, "Ten quiet minutes."), (Ru, "Десять тихих минут.")])),
        ("s-tone", section(SectionKind::Creative, &[(En, "Shoot after sunset."), (Ru, "Снимаем после заката.")])),
        ("s-none", section(SectionKind::Free, &[])),
    ];
    let timing = Adaptation {
        text: "После 20:00".to_owned(), why: "Вечером смотрят семьёй.".to_owned()
    };
    let sections = sections.map(|(id, section)| (SectionId::from(id), section)).into();
    let mut brief = Brief { sections, ..Brief::default() };
    brief.adaptations.insert("m-ru".into(), BTreeMap::from([(AdaptationSlot::Timing, timing)]));
    Sections {
        campaign: Arc::new(Campaign { source_language: En, ..Campaign::default() }),
        markets: Arc::new(BTreeMap::from([
            ("m-ru".into(), market("Europe/Moscow", "ru en", 0)),
            ("m-us".into(), market("America/New_York", "en", 1)),
        ])),
        brief: Arc::new(brief),
        timeline: Arc::new(BTreeMap::from([
            ("i-all".into(), item("Asset lock", "", "2026-12-09T18:00")),
            ("i-ru".into(), item("Asset lock", "m-ru", "2026-12-09T18:00")),
        ])),
        ..Sections::default()
    }
}

fn behind(section: &str) -> Translation {
    Translation {
        section: section.into(),
        language: Ru,
        path: text_path(&section.into(), Ru),
        state: TranslationState::Translated,
        behind: 2,
        was: "Ten minutes.".to_owned(),
        said: None,
    }
}

fn kinds(sections: &Sections, translations: &[Translation]) -> Vec<(DriftKind, String)> {
    drift(sections, translations, NOW).into_iter().map(|one| (one.kind, one.path)).collect()
}

#[test]
fn markets_that_agree_give_no_flag() {
    assert_eq!(kinds(&calm(), &[]), []);
}

#[test]
fn five_drifts_are_five_flags() {
    let mut sections = calm();
    let brief = Arc::make_mut(&mut sections.brief);
    let text = |brief: &mut Brief, id: &str, language, words: &str| {
        brief.sections.get_mut(&id.into()).unwrap().text.insert(language, words.to_owned());
    };
    text(brief, "s-dates", Ru, "Пришлите не позднее ср 9 дек. 2026, 18:00, Москва.");
    brief.sections.get_mut(&"s-value".into()).unwrap().local.insert("m-us".into(), "Ten loud minutes.".to_owned());
    text(brief, "s-tone", Ru, " ");
    Arc::make_mut(&mut sections.timeline).insert("i-ru".into(), item("asset lock ", "m-ru", "2026-12-10T18:00"));
    let expected = [
        (DriftKind::Date, "brief/sections/s-dates/text/ru"),
        (DriftKind::Date, "timeline/i-ru"),
        (DriftKind::Divergence, "brief/sections/s-value/local/m-us"),
        (DriftKind::Empty, "brief/sections/s-tone/local/m-ru"),
        (DriftKind::Stale, "brief/sections/s-value/text/ru"),
    ];
    let expected = expected.map(|(kind, path)| (kind, path.to_owned()));
    assert_eq!(kinds(&sections, &[behind("s-value"), behind("s-dates")]), expected, "one flag per text");
}

#[test]
fn an_adaptation_without_its_why_is_divergence() {
    let mut sections = calm();
    let brief = Arc::make_mut(&mut sections.brief);
    let slots = brief.adaptations.get_mut(&"m-ru".into()).unwrap();
    slots.get_mut(&AdaptationSlot::Timing).unwrap().why.clear();
    let path = "brief/adaptations/m-ru/timing/why".to_owned();
    assert_eq!(kinds(&sections, &[]), [(DriftKind::Divergence, path)]);
}

/// Says that what stands at a path now is meant.
fn mean(sections: &mut Sections, path: &str) {
    let (own, master) = compared(sections, path).unwrap();
    let said = Statement {
        kind: StatementKind::Intended,
        about: path.to_owned(),
        hash: fingerprint(&own),
        master: fingerprint(&master),
        reason: "Mexico takes its time.".to_owned(),
        ..Statement::default()
    };
    Arc::make_mut(&mut sections.statements).insert(StatementId::from("w-1"), said);
}

#[test]
fn a_meant_difference_is_no_drift_until_either_text_changes() {
    let path = "brief/sections/s-value/local/m-us";
    let with = |master: &str, own: &str| {
        let mut sections = calm();
        let section = Arc::make_mut(&mut sections.brief).sections.get_mut(&"s-value".into()).unwrap();
        section.local.insert("m-us".into(), own.to_owned());
        mean(&mut sections, path);
        let section = Arc::make_mut(&mut sections.brief).sections.get_mut(&"s-value".into()).unwrap();
        section.text.insert(En, master.to_owned());
        sections
    };
    let meant = with("Ten quiet minutes.", "Ten loud minutes.");
    assert_eq!(kinds(&meant, &[]), []);
    assert_eq!(intended(&meant).len(), 1);
    let mut own_changed = meant.clone();
    let section = Arc::make_mut(&mut own_changed.brief).sections.get_mut(&"s-value".into()).unwrap();
    section.local.insert("m-us".into(), "Nine loud minutes.".to_owned());
    for changed in [with("Nine quiet minutes.", "Ten loud minutes."), own_changed] {
        assert_eq!(kinds(&changed, &[]), [(DriftKind::Divergence, path.to_owned())]);
        assert!(intended(&changed).is_empty());
    }
    // The other direction: taken back.
    let mut withdrawn = meant;
    Arc::make_mut(&mut withdrawn.statements).values_mut().for_each(|said| said.archived = true);
    assert_eq!(kinds(&withdrawn, &[]).len(), 1);
}

#[test]
fn every_market_may_say_it_differently_and_a_plan_may_be_meant() {
    let mut sections = calm();
    Arc::make_mut(&mut sections.timeline).insert("i-ru".into(), item("Asset lock", "m-ru", "2026-12-10T18:00"));
    mean(&mut sections, "timeline/i-ru");
    assert_eq!(kinds(&sections, &[]), []);
    let section = Arc::make_mut(&mut sections.brief).sections.get_mut(&"s-dates".into()).unwrap();
    section.local.insert("m-us".into(), "Send it by Wed 9 Dec 2026, 18:00 Moscow.".to_owned());
    // A text that names another moment and that nobody explained is one flag, the more telling one.
    let path = "brief/sections/s-dates/local/m-us".to_owned();
    assert_eq!(kinds(&sections, &[]), [(DriftKind::Date, path)]);
    section_languages(&sections);
}

/// A campaign that nobody writes Spanish in has no Spanish gaps.
fn section_languages(sections: &Sections) {
    assert!(!crate::view::brief::languages(sections).contains(&Es));
}
