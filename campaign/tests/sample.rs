//! The sample campaign: always alive, the same for the same moment, with its planted failures in place.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use campaign::document::{Conflict, History, Replica};
use campaign::language::Language;
use campaign::model::{ItemId, PersonId, Section, Sections};
use campaign::plan;
use campaign::sample::{self, Guest, Sample};
use campaign::story::{self, Away, Digest, GroupKind};
use campaign::time::{Instant, Zone};
use campaign::view::{Reader, today};

/// Wed 18 Nov 2026, 09:00 in Moscow.
const MORNING: Instant = Instant(1_794_981_600_000);

fn open(sample: &Sample, person: &str) -> Replica {
    let mut replica = Replica::expecting([7; 16], &PersonId::from(person));
    replica.receive(sample.changes.iter().map(Vec::as_slice), MORNING).unwrap();
    replica
}

/// Everything a screen has when it asks for the digest.
struct Desk {
    sections: Sections,
    digest: Digest,
    conflicts: Vec<Conflict>,
    reader: Reader,
    history: History,
}

fn desk(person: &str, zone: &str, language: Language, now: Instant) -> Desk {
    desk_in(&sample::campaign(now).unwrap(), person, zone, language, now)
}

fn desk_in(sample: &Sample, person: &str, zone: &str, language: Language, now: Instant) -> Desk {
    let mut replica = open(sample, person);
    let sections = replica.sections().unwrap();
    let reader = Reader::of(&sections, &PersonId::from(person), language, Zone::parse(zone).unwrap());
    let last_end = reader.calendar(&sections).last_working_day_end(now).unwrap();
    let history = replica.history();
    let review = sections.reviews.get(&reader.person);
    let base = story::base(&history, review, &reader.person, last_end);
    let before = replica.sections_at(&base).unwrap();
    let conflicts: Vec<Conflict> = Section::ALL.into_iter().flat_map(|section| replica.conflicts(section)).collect();
    let away = Away {
        history: &history,
        base: &base,
        before: &before,
        after: &sections,
        conflicts: &conflicts,
        since: last_end,
    };
    let digest = story::digest(&away, &reader, now);
    Desk { digest, conflicts, reader, history, sections }
}

fn told(desk: &Desk, now: Instant) -> String {
    let printer = desk.reader.printer(now);
    let mut lines =
        vec![story::headline(&desk.digest, &desk.sections, &printer), story::summary(&desk.digest, &printer)];
    for group in &desk.digest.groups {
        lines.push(format!("# {}", desk.reader.language.text(group.kind.key())));
        for entry in &group.entries {
            let told = story::tell(entry, &desk.sections, &printer);
            lines.push(format!(
                "- {} [{}; {}] {}",
                told.sentence,
                told.who,
                told.when,
                told.reason.unwrap_or_default()
            ));
        }
    }
    lines.join("\n")
}

#[test]
fn a_guest_finds_the_whole_night_whatever_the_hour_and_their_clock() {
    for (name, hours, zone) in [("Nora", 0, "Europe/Moscow"), ("", 7, "America/New_York"), ("Ana", 14, "Asia/Tokyo")] {
        let guest = Guest { id: PersonId::from("p-guest"), name: name.to_owned(), language: Language::En };
        let now = MORNING.plus_hours(hours);
        let sample = sample::campaign_for([7; 16], now, Some(&guest), 2).unwrap();
        let desk = desk_in(&sample, "p-guest", zone, Language::En, now);
        assert!(desk.digest.changes >= 15, "{}", told(&desk, now));
        assert_eq!(desk.sections.people.contains_key(&guest.id), !name.is_empty());
        assert_eq!(desk.sections.campaign.name, "Zimka: the first winter (2)");
    }
}

#[test]
fn the_same_moment_gives_the_same_campaign_and_it_opens() {
    let (one, two) = (sample::campaign(MORNING).unwrap(), sample::campaign(MORNING).unwrap());
    assert_eq!((one.document, one.changes.len()), (two.document, two.changes.len()));
    assert_eq!(open(&one, "p-olga").sections().unwrap(), open(&two, "p-olga").sections().unwrap());
    assert_eq!(one.people.len(), 9);
    assert_eq!(one.creators.len(), 14);
    let from_changes = open(&one, "p-olga").sections().unwrap();
    let saved = Replica::load([8; 16], &PersonId::from("p-olga"), [one.bytes.as_slice()], []).unwrap();
    assert_eq!(from_changes, saved.sections().unwrap());
    assert!(from_changes.campaign.sample);
}

#[test]
fn it_is_alive_on_any_day_of_the_year() {
    // Through a year, holidays and changes of clocks included, at every hour of the day.
    for day in (0..370).step_by(73).chain([45, 52]) {
        let now = MORNING.plus_days(day).plus_minutes(day * 67);
        let sample = sample::campaign(now).unwrap_or_else(|error| panic!("day {day}: {error}"));
        let mut replica = open(&sample, "p-olga");
        let newest = replica.history().entries.iter().map(|entry| entry.at).max().unwrap();
        assert!(newest <= now, "day {day}: a change from the future");
        let sections = replica.sections().unwrap();
        let live = sections.markets[&"m-ru".into()].go_live.as_ref().unwrap().due();
        let ahead = live.minutes_since(now) / (24 * 60);
        assert!((18..=45).contains(&ahead), "day {day}: go-live in {ahead} days");
        let item = &sections.timeline[&ItemId::from("i-buffer")];
        let buffer = plan::buffer(&sections, &ItemId::from("i-buffer"), item).unwrap().state;
        assert_eq!((buffer.total, buffer.eaten), (4, 2), "day {day}");
        // What the sample plans is where its rules put it, and nothing in it waits in a circle.
        let moves = plan::moves(&sections);
        assert!(moves.is_empty(), "day {day}: {moves:?}");
        assert!(plan::Graph::of(&sections).cycles.is_empty());
        assert!(plan::gates(&sections).iter().all(|gate| !gate.is_clear()), "day {day}");
        let conflicts: usize = Section::ALL.into_iter().map(|section| replica.conflicts(section).len()).sum();
        assert_eq!(conflicts, 2, "day {day}");
    }
}

#[test]
fn the_classic_failures_are_planted() {
    let desk = desk("p-olga", "Europe/Moscow", Language::Ru, MORNING);
    let text = |section: &str, language| &desk.sections.brief.sections[&section.into()].text[&language];
    assert!(text("s-deliverables", Language::En).contains("end of Tuesday"));
    assert!(text("s-deliverables", Language::Ru).contains("до конца вторника"));
    assert!(text("s-metric", Language::En).contains("6% in Russia"));
    assert!(!text("s-metric", Language::Ru).contains('6'));
    assert!(text("s-creative", Language::Es).is_empty());
    let today = today::today(&desk.sections, &desk.digest, &desk.conflicts, &desk.reader, MORNING);
    assert_eq!((today.unowned, today.conflicts.len()), (1, 2));
    let cut = today.conflicts.iter().find(|item| item.path == "timeline/i-hero-cut/due").unwrap();
    assert_eq!(cut.label.full(Language::Ru), "Hero reel, final cut: срок");
    assert_eq!(cut.choices.len(), 2);
}

#[test]
fn each_lead_reads_the_night_in_their_own_language() {
    let evening = MORNING.plus_hours(8);
    for (person, zone, language, now) in [
        ("p-olga", "Europe/Moscow", Language::Ru, MORNING),
        ("p-marcus", "America/New_York", Language::En, evening),
        ("p-lucia", "America/Mexico_City", Language::Es, evening),
    ] {
        let desk = desk(person, zone, language, now);
        let said = told(&desk, now);
        println!("{said}\n");
        assert!(!said.contains('⟦') && !said.contains("{$"), "{said}");
        assert_eq!(desk.digest.groups[0].kind, GroupKind::NeedsYou);
        assert!(desk.digest.entries().all(|entry| entry.author != desk.reader.person), "{said}");
        assert!(desk.history.entries.len() > 150);
    }
}

#[test]
fn what_drifts_and_what_waits_is_planted_and_every_released_page_reads() {
    use campaign::view::{creator::creator_page, drift::drift_rows};
    use campaign::watch::drift::DriftKind as K;
    use campaign::watch::release::{Handover, SignOff, gate};
    use campaign::watch::translation::{TranslationState, text_path, translation_at, translations};
    for day in [0, 120] {
        let now = MORNING.plus_days(day).plus_minutes(day * 67);
        let mut replica = open(&sample::campaign(now).unwrap(), "p-olga");
        let (sections, history) = (replica.sections().unwrap(), replica.history());
        let found = translations(&sections, &history, &mut |path, heads| replica.text_at(path, heads));
        let of = |section: &str, language| translation_at(&found, &text_path(&section.into(), language)).unwrap();
        assert_eq!(of("s-metric", Language::Ru).behind, 2, "day {day}");
        assert_eq!(of("s-creative", Language::Ru).behind, 1, "day {day}");
        assert_eq!(of("s-thesis", Language::Ru).state, TranslationState::Adapted);
        let reader = Reader::of(&sections, &PersonId::from("p-olga"), Language::Ru, Zone::utc());
        let rows = drift_rows(&sections, &found, &reader, now);
        let told: Vec<_> = rows.iter().map(|row| (row.kind, row.path.as_str(), row.fix.is_some())).collect();
        let expected = [
            (K::Date, "brief/sections/s-deliverables/text/ru", true),
            (K::Date, "brief/sections/s-deliverables/text/es", false),
            (K::Divergence, "brief/sections/s-creative/local/m-mx", true),
            (K::Empty, "brief/sections/s-metric/local/m-mx", false),
            (K::Empty, "brief/sections/s-approval/local/m-mx", false),
            (K::Stale, "brief/sections/s-metric/text/ru", true),
            (K::Stale, "brief/sections/s-creative/text/ru", true),
        ];
        assert_eq!(told, expected, "day {day}");
        let theo = gate(&sections, &"cr-theo".into()).unwrap();
        assert_eq!(theo.handover, Handover::Waiting);
        assert!(theo.markets.iter().any(|(market, sign)| market.as_str() == "m-mx" && *sign == SignOff::Missing));
        let maya = creator_page(&sections, &"cr-maya".into(), now, None).unwrap();
        assert!(maya.brief.is_some_and(|brief| brief.iter().all(|line| !line.text.is_empty())));
        assert!(creator_page(&sections, &"cr-theo".into(), now, None).unwrap().brief.is_none());
    }
}
