//! Story 10: a decision that needs nobody in a room, across the Russian New Year.

use super::*;
use campaign::command::CalendarCommand;
use campaign::model::RecordId;
use campaign::story::{self, Away, DecideNews, GroupKind, What};
use campaign::time::{DayEdit, DayWork};
use campaign::view::decisions::log;
use campaign::view::proposals::{ProposalCard, proposals};
use campaign::view::today;
use campaign::watch::{Standing, notices, standing, window};
use proptest::prelude::*;

fn asked() -> Instant {
    new_york("2026-12-30T17:00")
}

fn open() -> Office {
    let mut office = Office::open();
    office.decide("p-marcus", asked(), DecideCommand::Propose(id(), Box::new(proposal()))).unwrap();
    office
}

fn stands(office: &mut Office, now: Instant) -> Standing {
    let sections = office.sections();
    standing(&sections, &sections.decisions.proposals[&id()], now)
}

fn card(office: &mut Office, who: &str, now: Instant) -> ProposalCard {
    let (sections, reader) = (office.sections(), office.reader(who));
    proposals(&sections, &reader, now).remove(0)
}

fn day_off(office: &mut Office, date: &str) {
    let edit = DayEdit { name: "Office moves".to_owned(), ..DayEdit::plain(DayWork::Off) };
    let command = CalendarCommand::Set("m-ru".into(), vec![date.parse().unwrap()], edit);
    office.done("p-olga", asked().plus_minutes(30), Command::Calendar(command));
}

#[test]
fn nothing_fires_until_monday_11_january_18_00_in_moscow() {
    let mut office = open();
    let end = moscow("2027-01-11T18:00");
    for before in ["2026-12-31T18:00", "2027-01-01T18:00", "2027-01-08T18:00", "2027-01-11T17:59"] {
        assert_eq!(stands(&mut office, moscow(before)), Standing::Waiting, "{before}");
    }
    assert_eq!(stands(&mut office, end), Standing::ByDefault(end));
    assert_eq!(stands(&mut office, end.plus_days(30)), Standing::ByDefault(end));
    let card = card(&mut office, "p-marcus", moscow("2027-01-05T12:00"));
    assert!(card.until.contains("Mon 11 Jan, 10:00 your time (18:00 Moscow)"), "{}", card.until);
    assert!(card.calendar[0].starts_with("11 days"), "{:?}", card.calendar);
    assert_eq!(card.calendar.len(), 1);
}

#[test]
fn a_day_off_of_the_market_s_own_moves_it_and_the_screen_says_so() {
    let mut office = open();
    day_off(&mut office, "2027-01-11");
    let sections = office.sections();
    let found = window(&sections, &sections.decisions.proposals[&id()]);
    assert_eq!(found.ends, Some(moscow("2027-01-12T18:00")));
    assert_eq!(found.without_own, Some(moscow("2027-01-11T18:00")));
    assert_eq!(stands(&mut office, moscow("2027-01-11T18:00")), Standing::Waiting);
    let said = card(&mut office, "p-olga", moscow("2027-01-05T12:00")).calendar;
    assert!(said[1].contains("Mon 11 Jan (Office moves)") && said[1].contains("18:00"), "{said:?}");

    let mut elsewhere = open();
    day_off(&mut elsewhere, "2027-01-13");
    let calendar = card(&mut elsewhere, "p-olga", moscow("2027-01-05T12:00")).calendar;
    assert_eq!(calendar.len(), 1, "a day off after the window moves nothing: {calendar:?}");
}

#[test]
fn the_default_stands_in_the_log_and_in_both_digests_with_its_why() {
    let mut office = open();
    for (who, now, since) in [
        ("p-olga", moscow("2027-01-12T09:05"), moscow("2027-01-11T18:00")),
        ("p-marcus", new_york("2027-01-11T11:00"), new_york("2027-01-08T18:00")),
    ] {
        let (sections, reader) = (office.sections(), office.reader(who));
        let history = office.desk(who).history();
        let base = history.heads_of(&history.ancestors(&office.desk(who).heads()));
        let away = Away { history: &history, base: &base, before: &sections, after: &sections, conflicts: &[], since };
        let digest = story::digest(&away, &reader, now);
        let [entry] = digest.group(GroupKind::Decided) else { panic!("{who}: {digest:?}") };
        assert_eq!(entry.what, What::Decide(DecideNews::Default));
        let told = story::tell(entry, &sections, &reader.printer(now)).sentence;
        assert!(told.contains("by default: A. Friday in both. Why: The studio is booked for Friday"), "{told}");
        let rows = log(&sections, &reader, now);
        assert!(rows[0].by_default && rows[0].why == "The studio is booked for Friday", "{rows:?}");
    }
    let (sections, reader) = (office.sections(), office.reader("p-olga"));
    assert!(log(&sections, &reader, moscow("2027-01-11T17:59")).is_empty(), "nothing is decided before");
}

#[test]
fn what_comes_too_late_is_refused_and_a_new_proposal_goes_on_from_it() {
    let mut office = open();
    let say = |at: i64| DecideCommand::Input(id(), RecordId(format!("r-{at}")), 1, "Each on its own day".to_owned());
    let late = office.decide("p-olga", moscow("2027-01-11T18:00"), say(1));
    assert!(matches!(late, Err(CommandError::WindowOver)));
    let settle = DecideCommand::Settle(id(), RecordId::from("r-2"), 1, String::new());
    assert!(matches!(office.decide("p-marcus", moscow("2027-01-11T18:00"), settle), Err(CommandError::WindowOver)));
    let next = Proposal { after: id().0, decider: "p-olga".into(), market: "m-us".into(), ..proposal() };
    let opened = DecideCommand::Propose("pp-2".into(), Box::new(next));
    office.decide("p-olga", moscow("2027-01-11T18:05"), opened).unwrap();
    assert_eq!(stands(&mut office, moscow("2027-01-11T19:00")), Standing::ByDefault(moscow("2027-01-11T18:00")));
}

#[test]
fn an_answer_in_time_ends_the_silence_and_the_decider_decides() {
    let mut office = open();
    let settle = |entry: &str| DecideCommand::Settle(id(), RecordId::from(entry), 1, "Olga is right".to_owned());
    let early = office.decide("p-marcus", moscow("2026-12-31T12:00"), settle("r-0"));
    assert!(matches!(early, Err(CommandError::WindowOpen)), "the market has its time");
    // A colleague of the decider is not the market that is asked.
    let june = DecideCommand::Input(id(), RecordId::from("r-june"), 0, String::new());
    office.decide("p-june", moscow("2026-12-31T12:00"), june).unwrap();
    assert_eq!(stands(&mut office, moscow("2026-12-31T12:01")), Standing::Waiting);

    let input = DecideCommand::Input(id(), RecordId::from("r-1"), 1, "Our Friday is a day off".to_owned());
    office.decide("p-olga", moscow("2027-01-11T17:59"), input).unwrap();
    assert_eq!(stands(&mut office, moscow("2027-01-20T12:00")), Standing::Heard);
    let other = office.decide("p-olga", moscow("2027-01-12T12:00"), settle("r-2"));
    assert!(matches!(other, Err(CommandError::NotDecider)));
    let needs = |office: &mut Office, who: &str| {
        let (sections, reader) = (office.sections(), office.reader(who));
        let all = today::needs(&sections, &Default::default(), &reader, moscow("2027-01-12T12:00"));
        all.into_iter().map(|need| need.reason).filter(|reason| *reason != story::Reason::DayLog).collect::<Vec<_>>()
    };
    assert_eq!(needs(&mut office, "p-marcus"), [story::Reason::Decide]);
    assert_eq!(needs(&mut office, "p-olga"), []);
    office.decide("p-marcus", moscow("2027-01-12T12:00"), settle("r-3")).unwrap();
    assert!(matches!(stands(&mut office, moscow("2027-01-13T12:00")), Standing::Decided(entry) if entry.option == 1));
}

#[test]
fn the_market_hears_before_its_window_ends_and_those_concerned_when_the_default_applied() {
    let mut office = open();
    let mut keys = |who: &str, now: Instant| {
        let (sections, reader) = (office.sections(), office.reader(who));
        let told = notices(&sections, &reader, now).into_iter().filter(|it| it.path.contains("proposals"));
        told.map(|notice| notice.key).collect::<Vec<_>>()
    };
    assert_eq!(keys("p-olga", moscow("2027-01-11T13:59")), [""; 0]);
    assert_eq!(keys("p-olga", moscow("2027-01-11T14:00")), ["input-soon:decisions/proposals/pp-1:2027-01-11T15:00Z"]);
    assert_eq!(keys("p-marcus", moscow("2027-01-11T14:00")), [""; 0], "the decider waits");
    let applied = ["default-applied:decisions/proposals/pp-1:2027-01-11T15:00Z"];
    assert_eq!(keys("p-olga", moscow("2027-01-11T18:00")), applied);
    assert_eq!(keys("p-marcus", moscow("2027-01-12T18:00")), applied);
    assert_eq!(keys("p-june", moscow("2027-01-11T18:00")), [""; 0]);
    assert_eq!(keys("p-olga", moscow("2027-01-18T18:00")), [""; 0], "after a week it is no news");
}

#[test]
fn a_proposal_has_one_decider_two_options_and_a_default_with_its_why() {
    let mut office = Office::open();
    let mut refused = |change: fn(&mut Proposal)| {
        let mut wrong = proposal();
        change(&mut wrong);
        office.decide("p-marcus", asked(), DecideCommand::Propose(id(), Box::new(wrong))).unwrap_err().key()
    };
    assert_eq!(refused(|it| it.decider = "p-nobody".into()), "error-decider-missing");
    assert_eq!(refused(|it| it.options = "Only this".to_owned()), "error-choice-missing");
    assert_eq!(refused(|it| it.default = 2), "error-malformed");
    assert_eq!(refused(|it| it.default_why.clear()), "error-empty");
    assert_eq!(refused(|it| it.days = 0), "error-malformed");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn silence_never_decides_outside_working_hours_nor_before_a_day_has_passed(minutes in 0i64..500_000, days in 1i64..6) {
        let mut sections = campaign::model::Sections::default();
        let profile = MarketProfile {
            zone: zone("Europe/Moscow"),
            weekend: "6 7".to_owned(),
            holidays: "RU".to_owned(),
            ..MarketProfile::default()
        };
        let market = Market { profile, ..Market::default() };
        std::sync::Arc::make_mut(&mut sections.markets).insert("m-ru".into(), market);
        let asked = moscow("2026-01-01T00:00").plus_minutes(minutes);
        let asks = Proposal { at: asked, days, ..proposal() };
        let ends = window(&sections, &asks).ends.unwrap();
        let calendar = sections.markets[&MarketId::from("m-ru")].profile.calendar();
        prop_assert!(ends >= asked.plus_hours(24));
        prop_assert!(calendar.is_office_time(ends));
        prop_assert_eq!(standing(&sections, &asks, ends.plus_minutes(-1)), Standing::Waiting);
        prop_assert_eq!(standing(&sections, &asks, ends), Standing::ByDefault(ends));
    }
}
