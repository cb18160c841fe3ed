//! The recorder's queue empties as whys are added, and a day is drafted from what was done in it.

use super::*;
use campaign::command::{BriefCommand, PlanCommand};
use campaign::model::{AdaptationSlot, BaselineId, DayLog, Decision, RecordId, StampId, StampKind};
use campaign::story::{DayAsked, draft, heads_before};
use campaign::view::daily;
use campaign::view::recorder::{Gap, queue};
use campaign::watch::notices;

const TEXT: &str = "brief/sections/s-1/text/en";
const WHY: &str = "brief/adaptations/m-ru/culture/why";

fn rows(office: &mut Office) -> Vec<campaign::view::recorder::GapRow> {
    let (sections, reader) = (office.sections(), office.reader("p-june"));
    let history = office.desk("p-june").history();
    queue(&sections, &history, &reader, new_york("2026-12-03T12:00"))
}

#[test]
fn the_queue_empties_as_whys_are_added() {
    let mut office = Office::open();
    let at = new_york("2026-12-02T10:00");
    assert_eq!(rows(&mut office), []);
    office.done("p-marcus", at, Command::WriteWords(TEXT.to_owned(), "A warm kettle".to_owned()));
    let sign = BriefCommand::Say(StampId::from("st-1"), StampKind::Done, TEXT.to_owned(), String::new());
    office.done("p-marcus", at, Command::Brief(sign));
    office.done("p-marcus", at, Command::Plan(PlanCommand::Agree(BaselineId::from("b-1"), String::new())));
    assert_eq!(rows(&mut office), [], "signing and the first agreement need no why");

    let later = at.plus_minutes(60);
    office.types("p-marcus", later, TEXT, ", in the evening");
    office.done("p-marcus", later, Command::Plan(PlanCommand::Agree(BaselineId::from("b-2"), String::new())));
    let decision = Decision { what: "Evenings".to_owned(), decider: "p-marcus".into(), ..Decision::default() };
    office.decide("p-june", later, DecideCommand::Record("de-1".into(), Box::new(decision))).unwrap();
    office.done("p-olga", later, Command::OpenAdaptation("m-ru".into(), AdaptationSlot::Culture));
    let tone = "brief/adaptations/m-ru/culture/text".to_owned();
    office.done("p-olga", later, Command::WriteWords(tone, "На вы".to_owned()));

    let mut left = rows(&mut office);
    let gaps: Vec<Gap> = left.iter().map(|row| row.gap.clone()).collect();
    for gap in [
        Gap::Text(TEXT.to_owned()),
        Gap::Plan(BaselineId::from("b-2")),
        Gap::Decision("de-1".into()),
        Gap::Difference(WHY.to_owned()),
    ] {
        assert!(gaps.contains(&gap), "{gap:?} is missing in {gaps:?}");
    }
    assert_eq!(left.len(), 4, "{left:?}");
    let text = left.iter().find(|row| row.gap == Gap::Text(TEXT.to_owned())).unwrap();
    assert_eq!((text.by.as_str(), text.at), ("p-marcus", later));

    let mut fresh = 0;
    while let Some(row) = left.pop() {
        fresh += 1;
        let who = if matches!(row.gap, Gap::Text(_)) { "p-marcus" } else { "p-june" };
        office.done(who, later.plus_minutes(5), row.answer("Because people asked", fresh));
        assert_eq!(rows(&mut office).len(), left.len(), "one why, one less: {:?}", row.gap);
    }
    let sections = office.sections();
    assert_eq!(sections.decisions.log[&"de-1".into()].why, "Because people asked");
}

#[test]
fn the_draft_covers_every_edit_of_a_locked_text_even_one_that_was_taken_back() {
    let mut office = Office::open();
    let yesterday = new_york("2026-12-01T15:00");
    office.done("p-marcus", yesterday, Command::WriteWords(TEXT.to_owned(), "A warm kettle".to_owned()));
    office.done("p-marcus", yesterday, Command::Brief(BriefCommand::SetNegotiable(SectionId::from("s-1"), false)));

    let today = new_york("2026-12-02T11:00");
    office.done("p-june", today, Command::RenameCampaign("Winter launch 2".to_owned()));
    office.done("p-olga", today, Command::OpenAdaptation("m-ru".into(), AdaptationSlot::Culture));
    let path = TEXT.to_owned();
    let (at, words) = (13, " tomorrow");
    let desk = office.desk("p-marcus");
    desk.splice(&path, at, 0, words, today).unwrap();
    let typed = desk.commit_typing(today);
    desk.splice(&path, at, words.len(), "", today.plus_minutes(3)).unwrap();
    let back = desk.commit_typing(today.plus_minutes(3));
    let changes: Vec<Vec<u8>> = typed.changes.into_iter().chain(back.changes).map(|change| change.bytes).collect();
    office.spread("p-marcus", today, &changes);

    let now = new_york("2026-12-02T17:46");
    let sections = office.sections();
    let market = "m-us".into();
    let day = daily::day(&sections, &market, now).unwrap();
    let desk = office.desk("p-june");
    let history = desk.history();
    let base = heads_before(&history, day.begins);
    let before = desk.sections_at(&base).unwrap();
    let asked = DayAsked { market: &market, begins: day.begins, language: Language::En };
    let bullets = draft(&history, &base, (&before, &sections), &asked, now);
    assert!(bullets[0].locked && bullets[0].words.contains("locked or signed text was edited"), "{bullets:?}");
    assert!(
        bullets.iter().any(|bullet| bullet.words.contains("Winter launch 2")),
        "her own change as well: {bullets:?}"
    );
    assert_eq!(bullets.len(), 2, "nothing of yesterday and nothing of Moscow: {bullets:?}");
}

#[test]
fn the_reminder_comes_at_17_45_on_the_market_s_clock_to_its_recorder() {
    let mut office = Office::open();
    let told = |office: &mut Office, who: &str, now: Instant| {
        let (sections, reader) = (office.sections(), office.reader(who));
        // The device stands in Tokyo; the day is New York's.
        let reader = Reader { zone: zone("Asia/Tokyo"), ..reader };
        let keys = notices(&sections, &reader, now).into_iter().map(|notice| notice.key);
        keys.filter(|key| key.starts_with("day-log")).collect::<Vec<_>>()
    };
    assert_eq!(told(&mut office, "p-june", new_york("2026-12-02T17:44")), [""; 0]);
    assert_eq!(told(&mut office, "p-june", new_york("2026-12-02T17:45")), ["day-log:m-us:2026-12-02"]);
    assert_eq!(told(&mut office, "p-marcus", new_york("2026-12-02T17:45")), [""; 0], "there is a recorder");
    assert_eq!(told(&mut office, "p-olga", moscow("2026-12-02T17:45")), ["day-log:m-ru:2026-12-02"], "here the lead");
    assert_eq!(told(&mut office, "p-olga", moscow("2026-12-31T17:45")), [""; 0], "no day off asks for a log");

    let log = DayLog {
        market: "m-us".into(),
        date: "2026-12-02".to_owned(),
        bullets: "Captions are settled\n\n  ".to_owned(),
        ..DayLog::default()
    };
    let at = new_york("2026-12-02T17:55");
    office.decide("p-june", at, DecideCommand::LogDay(RecordId::from("r-1"), Box::new(log))).unwrap();
    assert_eq!(told(&mut office, "p-june", at.plus_minutes(1)), [""; 0], "written is written");
    let (sections, reader) = (office.sections(), office.reader("p-june"));
    assert_eq!(daily::logs(&sections, &reader, at)[0].bullets, ["Captions are settled"]);
}
