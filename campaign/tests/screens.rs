//! What the projections promise: the timeline, the brief, the table alternative, and the exported documents.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use campaign::document::Replica;
use campaign::exchange::{json, markdown};
use campaign::language::Language;
use campaign::model::{PersonId, Sections};
use campaign::sample;
use campaign::time::{Instant, ShadeKind, Zone};
use campaign::view::brief::{Completeness, brief};
use campaign::view::timeline::layout::{Scale, Side, spots};
use campaign::view::timeline::{Clock, rows, ticks, timeline};
use campaign::view::{Label, Reader};

/// Wed 18 Nov 2026, 09:00 in Moscow.
const NOW: Instant = Instant(1_794_981_600_000);

fn sections() -> Sections {
    let sample = sample::campaign(NOW).unwrap();
    Replica::load([9; 16], &PersonId::from("p-olga"), [sample.bytes.as_slice()], []).unwrap().sections().unwrap()
}

fn reader(sections: &Sections) -> Reader {
    Reader::of(sections, &PersonId::from("p-olga"), Language::Ru, Zone::parse("Europe/Moscow").unwrap())
}

#[test]
fn every_market_has_a_lane_with_its_nights_and_no_two_bars_overlap() {
    let sections = sections();
    let timeline = timeline(&sections, NOW, None);
    let letters: Vec<_> = timeline
        .lanes
        .iter()
        .map(|lane| lane.badge.as_ref().map(|badge| badge.letter.clone()).unwrap_or_default())
        .collect();
    assert_eq!(letters, ["", "R", "U", "M"]);
    for lane in &timeline.lanes[1..] {
        assert!(lane.shades.windows(2).all(|pair| pair[0].to == pair[1].from), "shades without gaps");
        assert!(
            [ShadeKind::Working, ShadeKind::Night, ShadeKind::Off]
                .iter()
                .all(|kind| lane.shades.iter().any(|shade| shade.kind == *kind))
        );
        assert!(lane.go_live.is_some());
        let spots = spots(lane, Scale::with_days(timeline.from, timeline.to, 200));
        assert!(spots.iter().all(|spot| spot.side != Side::Hidden), "every label of the sample is shown");
        for (place, one) in spots.iter().enumerate() {
            for (other, bar) in spots[place + 1..].iter().zip(&lane.bars[place + 1..]) {
                let apart = one.right <= other.left || other.right <= one.left;
                assert!(one.row != other.row || apart, "{} and {} overlap", lane.bars[place].title, bar.title);
            }
        }
    }
    let buffer = timeline.lanes[1].bars.iter().find_map(|bar| bar.buffer).unwrap();
    assert_eq!((buffer.left(), buffer.percent()), (2, 50));
}

#[test]
fn the_axis_counts_days_on_the_chosen_clock_also_where_clocks_change() {
    let sections = sections();
    let new_york = Clock::Market("m-us".into()).zone(&sections, &reader(&sections));
    let from = new_york.exact("2027-03-13T00:00".parse().unwrap()).unwrap();
    let to = new_york.exact("2027-03-16T00:00".parse().unwrap()).unwrap();
    let ticks = ticks(from, to, new_york, Language::En);
    let days: Vec<_> = ticks.iter().map(|tick| (tick.weekday.as_str(), tick.day)).collect();
    assert_eq!(days, [("Sat", 13), ("Sun", 14), ("Mon", 15)]);
    assert_eq!(ticks[2].at.minutes_since(ticks[1].at), 23 * 60, "the clock jumps on 14 March");
    assert_eq!(Clock::Utc.zone(&sections, &reader(&sections)), Zone::utc());
}

#[test]
fn the_table_says_every_time_on_every_market_s_clock() {
    let sections = sections();
    let rows = rows(&sections, &reader(&sections), NOW);
    assert_eq!(rows.len(), sections.timeline.len());
    let lock = rows.iter().find(|row| row.title == "Asset lock").unwrap();
    assert_eq!(lock.clocks.len(), 3);
    assert_eq!(lock.clocks[1].1, "ср 9 дек., 18:00, Нью-Йорк");
    assert!(rows.iter().any(|row| row.owner.is_empty()), "a gap in ownership shows");
}

#[test]
fn the_brief_shows_what_is_inherited_and_what_is_empty() {
    let sections = sections();
    let rows = brief(&sections, Language::Ru);
    let creative = rows.iter().find(|row| row.heading == "Креативное направление").unwrap();
    let states: Vec<_> = creative.master.iter().map(|text| (text.language, text.state)).collect();
    assert_eq!(
        states,
        [
            (Language::En, Completeness::Written),
            (Language::Ru, Completeness::Written),
            (Language::Es, Completeness::Empty)
        ]
    );
    let inherited: Vec<_> = creative.markets.iter().map(|market| market.inherited).collect();
    assert_eq!(inherited, [None, Some(Language::En), None]);
    let deliverables = rows.iter().find(|row| row.id.as_str() == "s-deliverables").unwrap();
    assert_eq!(deliverables.open_threads, 1);
}

#[test]
fn places_are_said_in_words() {
    let sections = sections();
    let say = |path: &str, language| Label::of(&sections, path, language).full(language);
    assert_eq!(say("brief/sections/s-value/text/ru", Language::En), "Core value proposition: Russian text");
    assert_eq!(say("brief/sections/s-value/local/m-mx", Language::Es), "Propuesta de valor central: texto para México");
    assert_eq!(say("markets/m-us/go_live", Language::Ru), "United States: запуск");
    assert_eq!(say("creators/cr-maya/card/live", Language::En), "Maya: when it goes live");
    assert_eq!(say("timeline/no-such/due", Language::En), "something archived: due");
}

#[test]
fn the_exports_hold_everything_people_wrote() {
    let sections = sections();
    let document = json::json(&sections);
    assert_eq!(document["dateline"], 1);
    for section in campaign::model::Section::ALL {
        assert!(document[section.key()].is_object(), "the export says nothing of {}", section.key());
    }
    // Word for word: what is read back is what was there.
    let plan: campaign::model::Plan = serde_json::from_value(document["plan"].clone()).unwrap();
    assert_eq!(plan, *sections.plan);
    let promises: std::collections::BTreeMap<_, campaign::model::Promise> =
        serde_json::from_value(document["promises"].clone()).unwrap();
    assert_eq!(promises, *sections.promises);
    assert_eq!(document["meetings"].as_object().unwrap().len(), sections.meetings.len());
    assert_eq!(document["creators"].as_object().unwrap().len(), 14);
    assert_eq!(document["timeline"]["i-us-lock"]["due"].as_str().unwrap().split(' ').next(), Some("local"));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json::pretty(&sections)).unwrap(), document);
    for language in Language::ALL {
        let text = markdown::markdown(&sections, language, Zone::utc(), NOW);
        assert!(text.starts_with("# Zimka: the first winter\n"));
        assert!(text.contains("до конца вторника") && text.contains("@mayaafterdark"), "{language}");
        assert!(!text.contains('⟦'), "{language}");
        let table: Vec<&str> = text.lines().filter(|line| line.contains("Asset lock")).collect();
        assert_eq!(table[0].matches(" | ").count(), 6, "{}", table[0]);
    }
}

#[test]
fn today_lists_nothing_twice_and_the_longest_chain_first() {
    use campaign::story::Digest;
    use campaign::view::today::{attention, today};
    let sections = sections();
    let reader = reader(&sections);
    let (digest, now) = (Digest::default(), NOW);
    let today = today(&sections, &digest, &[], &reader, now);
    let found = attention(&sections, &digest, &today, &reader, now);
    assert!(!found.escalations.is_empty(), "the sample has something to escalate");
    let escalated: Vec<_> = found.escalations.iter().map(|card| &card.link).collect();
    for (place, need) in found.needs.iter().enumerate() {
        assert!(!escalated.contains(&&need.link), "{} is an escalation", need.title);
        assert!(found.needs[..place].iter().all(|other| other.path != need.path));
        assert!(found.owed.iter().all(|owed| owed.link != need.link));
    }
    assert!(found.owed.iter().all(|owed| !escalated.contains(&&owed.link)));
    assert!(found.chains.windows(2).all(|pair| pair[0].length >= pair[1].length));
}
