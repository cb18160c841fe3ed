//! Story 12 and its like: the same number, two readings, one diagnosis, and nobody who failed.

use super::*;
use crate::language::Language;
use crate::model::{Anchor, Outcome, Person, PersonId, Reading, ReadingVerdict, Role, Thread};
use crate::time::Zone;
use crate::view::{self, metrics};
use crate::watch::drift::{DriftKind, drift};

/// Sun 6 Dec 2026, noon in London.
const NOW: Instant = Instant(1_796_558_400_000);

fn story() -> Sections {
    let rows =
        |engaged| vec![row("", "engagements", "2026-12-05", engaged), row("", "impressions", "2026-12-05", 1000.0)];
    let mut sections = sections(&[("us", 1, rows(30.0)), ("ru", 1, rows(60.0))]);
    let kpi = Kpi { unit: crate::model::KpiUnit::Percent, ..engagement() };
    sections.kpis = Arc::new(BTreeMap::from([("k-er".into(), kpi)]));
    let markets = Arc::make_mut(&mut sections.markets);
    markets.get_mut(&"ru".into()).unwrap().profile.name = "Россия".into();
    markets.get_mut(&"us".into()).unwrap().profile.name = "United States".into();
    let person =
        |name: &str, market: &str, role| Person { name: name.into(), market: market.into(), role, ..Person::default() };
    sections.people = Arc::new(BTreeMap::from([
        ("p-olga".into(), person("Olga", "ru", Role::MarketLead)),
        ("p-marcus".into(), person("Marcus", "us", Role::MarketLead)),
        ("p-timur".into(), person("Timur", "", Role::Bridge)),
    ]));
    sections
}

fn read(sections: &mut Sections, id: &str, author: &str, verdict: ReadingVerdict, note: &str) {
    let reading =
        Reading { market: "ru".into(), author: author.into(), at: NOW, verdict, note: note.into(), archived: false };
    let kpi = Arc::make_mut(&mut sections.kpis).get_mut(&"k-er".into()).unwrap();
    kpi.readings.insert(id.into(), reading);
}

fn reader(sections: &Sections, who: &str) -> view::Reader {
    view::Reader::of(sections, &PersonId::from(who), Language::En, Zone::utc())
}

fn of_russia(sections: &Sections, who: &str) -> metrics::ReadingCard {
    let cards = metrics::readings(sections, &reader(sections, who), NOW);
    cards.into_iter().find(|card| card.badge.id.as_str() == "ru").unwrap()
}

#[test]
fn a_gap_of_twice_drifts_at_once_until_it_is_settled_or_meant() {
    let mut sections = story();
    let kinds =
        |sections: &Sections| drift(sections, &[], NOW).into_iter().map(|one| (one.kind, one.path)).collect::<Vec<_>>();
    assert_eq!(kinds(&sections), [(DriftKind::Metric, "kpis/k-er".to_owned())]);
    let thread = Thread { anchor: Anchor { path: "kpis/k-er".into(), ..Anchor::default() }, ..Thread::default() };
    Arc::make_mut(&mut sections.threads).insert("t-1".into(), thread);
    let found = diagnoses(&sections, &Figures::of(&sections), NOW);
    assert_eq!((found.len(), found[0].thread.as_ref().unwrap().as_str(), found[0].settled), (1, "t-1", false));
    assert_eq!(kinds(&sections).len(), 1);
    Arc::make_mut(&mut sections.threads).get_mut(&"t-1".into()).unwrap().outcome = Some(Outcome::Decided);
    assert_eq!(kinds(&sections), []);
}

/// Settled at 2.0, so it comes back at 3.0.
#[test]
fn a_settled_gap_comes_back_when_it_has_grown_by_half_and_says_at_which_ratio_it_was_settled() {
    let grown = |engaged: f64, settled: Option<i64>| {
        let mut sections = story();
        let rows = vec![row("", "engagements", "2026-12-05", engaged), row("", "impressions", "2026-12-05", 1000.0)];
        let low = vec![row("", "engagements", "2026-12-05", 30.0), row("", "impressions", "2026-12-05", 1000.0)];
        sections.figures = super::sections(&[("us", 1, low), ("ru", 1, rows)]).figures;
        let anchor = Anchor { path: "kpis/k-er".into(), ..Anchor::default() };
        let thread = Thread { anchor, outcome: Some(Outcome::Decided), gap: settled, ..Thread::default() };
        Arc::make_mut(&mut sections.threads).insert("t-1".into(), thread);
        let found = diagnoses(&sections, &Figures::of(&sections), NOW).remove(0);
        let why = metrics::why(&sections, &found, Language::En);
        (found.settled, found.before, why.contains("It was settled before at 2.0 times") || why.contains("at 2 times"))
    };
    assert_eq!(grown(89.9, Some(200)), (true, None, false), "2.997 is not yet 3");
    assert_eq!(grown(90.0, Some(200)), (false, Some(2.0), true));
    assert_eq!(grown(90.0, None), (true, None, false), "an older Dateline did not say what was settled");
    // Only readings had differed: the first gap is news.
    assert_eq!(grown(60.0, Some(0)), (false, None, false));
}

#[test]
fn the_ratio_that_opens_a_diagnosis_is_the_campaign_s() {
    let mut sections = story();
    Arc::make_mut(&mut sections.rules).market_gap = Some(210);
    assert_eq!(diagnoses(&sections, &Figures::of(&sections), NOW), []);
}

#[test]
fn nobody_sees_a_reading_before_they_wrote_their_own() {
    let mut sections = story();
    read(&mut sections, "r-1", "p-olga", ReadingVerdict::Normal, "6 % is normal on VK");
    let marcus = of_russia(&sections, "p-marcus");
    assert_eq!((marcus.hidden, marcus.others.len(), marcus.own, marcus.differ), (1, 0, None, false));
    // One reading is nobody's difference yet, not even to somebody across markets.
    assert_eq!(of_russia(&sections, "p-timur").hidden, 1);
    read(&mut sections, "r-2", "p-marcus", ReadingVerdict::Good, "Twice of ours");
    let marcus = of_russia(&sections, "p-marcus");
    assert_eq!((marcus.hidden, marcus.differ), (0, true));
    assert_eq!(marcus.others[0].note, "6 % is normal on VK");
    assert_eq!(of_russia(&sections, "p-timur").others.len(), 2);
    let found = diagnoses(&sections, &Figures::of(&sections), NOW);
    assert_eq!((found.len(), &found[0].differ), (1, &vec![MarketId::from("ru")]));
    // Agreed after all: the newest word of each counts.
    read(&mut sections, "r-3", "p-marcus", ReadingVerdict::Normal, "Now I know");
    assert!(diagnoses(&sections, &Figures::of(&sections), NOW)[0].differ.is_empty());
}

#[test]
fn markets_stand_against_their_own_targets_and_none_is_said_to_have_failed() {
    let sections = story();
    for language in Language::ALL {
        let reader = view::Reader { language, ..reader(&sections, "p-timur") };
        let cards = metrics::curves(&sections, &reader, NOW);
        let shares: Vec<_> = cards[0].stands.iter().map(|stand| stand.index.unwrap()).collect();
        assert_eq!((cards.len(), shares), (1, vec![0.75, 1.0]));
        let said = format!("{:?}", cards).to_lowercase();
        for word in ["fail", "провал", "fracas"] {
            assert!(!said.contains(word), "{word} in {language}");
        }
        let talk = cards[0].talk.as_ref().unwrap();
        assert!(talk.why.contains("Россия") && talk.why.contains("United States"), "{}", talk.why);
    }
}

#[test]
fn thirty_per_cent_below_projection_escalates_and_less_does_not() {
    let flags = |engaged: f64| {
        let mut sections = story();
        let kpi = Arc::make_mut(&mut sections.kpis).get_mut(&"k-er".into()).unwrap();
        kpi.targets.insert("us".into(), TargetCurve::flat(day("2026-12-01"), day("2026-12-31"), 0.1));
        kpi.targets.remove(&"ru".into());
        let rows = vec![row("", "engagements", "2026-12-05", engaged), row("", "impressions", "2026-12-05", 1000.0)];
        let table = super::sections(&[("us", 5, rows)]).figures;
        sections.figures = table;
        crate::watch::flags(&sections, NOW)
    };
    let found = flags(70.0);
    assert_eq!((found.len(), found[0].number, found[0].path.as_str()), (1, 30, "kpis/k-er"));
    assert_eq!(found[0].markets, [MarketId::from("us")]);
    assert_eq!(flags(70.1), []);
}

#[test]
fn less_is_better_escalates_by_the_same_share() {
    let mut sections = story();
    let kpi = Kpi {
        formula: Formula::Ratio("spend".into(), "orders".into()),
        lower_better: true,
        targets: BTreeMap::from([("us".into(), TargetCurve::flat(day("2026-12-01"), day("2026-12-31"), 7.0))]),
        ..Kpi::default()
    };
    sections.kpis = Arc::new(BTreeMap::from([("k-cpa".into(), kpi)]));
    let rows = vec![row("", "spend", "2026-12-02", 100.0), row("", "orders", "2026-12-02", 10.0)];
    sections.figures = super::sections(&[("us", 5, rows)]).figures;
    let found = crate::watch::flags(&sections, NOW);
    assert_eq!((found.len(), found[0].number), (1, 30));
}
