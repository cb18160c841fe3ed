//! A market's own days in the document: one command, one change, nothing lost when two people edit apart.

#![expect(clippy::unwrap_used, reason = "a test stops at the first thing that is not as it should be")]

#[path = "start/exchange.rs"]
mod exchange;
#[path = "start/genesis.rs"]
mod genesis;
#[path = "start/market.rs"]
mod market;

use campaign::command::{CalendarCommand, Command, CommandError};
use campaign::document::Replica;
use campaign::language::Language;
use campaign::model::{MarketId, PersonId, Role, Section};
use campaign::story::{self, Away, What};
use campaign::time::{CivilDate, DayEdit, DayKind, DayWork, Instant, WorkingCalendar, Zone};
use campaign::view::Reader;
use exchange::exchange;
use genesis::genesis;
use market::joins;

const NOW: Instant = Instant(1_796_000_000_000);

fn date(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn market() -> MarketId {
    MarketId::from("m-us")
}

fn edit(line: &str) -> DayEdit {
    line.parse().unwrap()
}

fn set(days: &[&str], line: &str) -> Command {
    Command::Calendar(CalendarCommand::Set(market(), days.iter().map(|day| date(day)).collect(), edit(line)))
}

fn start() -> (Replica, Replica) {
    let genesis = genesis("p-ru", "Olga", Role::MarketLead, NOW);
    let (mut one, _) = Replica::create([1; 16], &genesis).unwrap();
    let joins = joins("m-us", "United States", "U", "America/New_York", "US");
    one.apply(&joins, NOW).unwrap();
    let bytes = one.save();
    let other = Replica::load([2; 16], &PersonId::from("p-us"), [bytes.as_slice()], []).unwrap();
    (one, other)
}

fn calendar(replica: &Replica) -> WorkingCalendar {
    replica.sections().unwrap().markets[&market()].profile.calendar()
}

#[test]
fn a_closure_of_several_days_is_one_change_and_is_taken_back_as_one() {
    let (mut desk, _) = start();
    let closed = ["2026-11-27", "2026-11-30", "2026-12-01"];
    let effects = desk.apply(&set(&closed, "off Studio moves"), NOW).unwrap();
    assert_eq!(effects.changes.len(), 1);
    assert!(closed.iter().all(|day| calendar(&desk).day_kind(date(day)) == DayKind::Off("holiday-own")));
    assert_eq!(calendar(&desk).days[&date("2026-11-27")].name, "Studio moves");
    assert_eq!(calendar(&desk).add_working_days(date("2026-11-25"), 1), date("2026-12-02"));
    desk.undo(&effects.undo.unwrap(), NOW).unwrap();
    assert!(calendar(&desk).days.is_empty());
}

#[test]
fn a_cleared_day_is_what_the_table_says_again() {
    let (mut desk, _) = start();
    desk.apply(&set(&["2026-12-25"], "working"), NOW).unwrap();
    assert_eq!(calendar(&desk).day_kind(date("2026-12-25")), DayKind::Working);
    let clear = CalendarCommand::Clear(market(), vec![date("2026-12-25"), date("2026-12-26")]);
    desk.apply(&Command::Calendar(clear), NOW).unwrap();
    assert_eq!(calendar(&desk).day_kind(date("2026-12-25")), DayKind::Off("holiday-christmas"));
    assert!(calendar(&desk).days.is_empty());
}

#[test]
fn two_people_who_close_different_days_apart_keep_both() {
    let (mut one, mut other) = start();
    one.apply(&set(&["2026-11-27"], "off"), NOW).unwrap();
    other.apply(&set(&["2026-12-24"], "short"), NOW).unwrap();
    exchange(&mut one, &mut other, NOW);
    assert_eq!(calendar(&one), calendar(&other));
    assert_eq!(calendar(&one).days.len(), 2);
}

#[test]
fn the_same_day_said_twice_is_a_conflict_to_settle() {
    let (mut one, mut other) = start();
    one.apply(&set(&["2026-11-27"], "off"), NOW).unwrap();
    other.apply(&set(&["2026-11-27"], "short"), NOW).unwrap();
    exchange(&mut one, &mut other, NOW);
    let conflicts = one.conflicts(Section::Markets);
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].path, "markets/m-us/days/2026-11-27");
}

#[test]
fn what_names_no_day_too_many_or_no_market_is_refused() {
    let (mut desk, _) = start();
    assert!(desk.apply(&set(&[], "off"), NOW).is_err());
    let years = (0..400).map(|ahead| date("2026-01-01").plus_days(ahead)).collect();
    let closing = CalendarCommand::Set(market(), years, DayEdit::plain(DayWork::Off));
    assert!(desk.apply(&Command::Calendar(closing), NOW).is_err());
    let nowhere = CalendarCommand::Clear(MarketId::from("m-xx"), vec![date("2026-01-01")]);
    let refused = desk.apply(&Command::Calendar(nowhere), NOW);
    assert!(matches!(refused, Err(CommandError::Unknown(_))));
}

#[test]
fn the_morning_tells_of_closed_days_in_each_language() {
    let (mut olga, mut marcus) = start();
    let base = olga.heads();
    let before = olga.sections().unwrap();
    marcus.apply(&set(&["2026-11-27"], "off"), NOW).unwrap();
    marcus.apply(&set(&["2026-12-24"], "short Early Christmas"), NOW).unwrap();
    exchange(&mut olga, &mut marcus, NOW);
    let (history, after) = (olga.history(), olga.sections().unwrap());
    let away = Away { history: &history, base: &base, before: &before, after: &after, conflicts: &[], since: NOW };
    let said = |language: Language| {
        let reader = Reader::of(&after, &PersonId::from("p-ru"), language, Zone::parse("Europe/Moscow").unwrap());
        let digest = story::digest(&away, &reader, NOW);
        let printer = reader.printer(NOW);
        let entry = digest.entries().find(|entry| entry.what == What::CalendarEdited).unwrap().clone();
        let told = story::tell(&entry, &after, &printer);
        (told.sentence, told.details)
    };
    let (sentence, details) = said(Language::En);
    assert_eq!(
        sentence,
        "Working calendar, United States: 2 days changed, the first Fri 27 Nov 2026, as usual → Day off"
    );
    assert_eq!(details, ["Thu 24 Dec 2026: as usual → Early Christmas"]);
    let (russian, _) = said(Language::Ru);
    assert_eq!(
        russian,
        "Рабочий календарь, United States: изменены 2 дня, первый пт 27 нояб. 2026, как обычно → выходной"
    );
    assert!(said(Language::Es).0.contains("cambiaron 2 días"));
}
