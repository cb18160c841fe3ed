//! Another program reads what was meant.

use super::{Event, Feed, write};
use crate::time::Instant;
use icalendar::{Calendar, Component};
use proptest::prelude::*;

/// 2026-12-08T15:00Z: Tuesday 18:00 in Moscow.
const DUE: Instant = Instant(1_796_742_000_000);
const NOW: Instant = Instant(1_796_000_040_000);

fn event(summary: &str, description: &str) -> Event {
    Event {
        uid: "i-1@dateline".to_owned(),
        at: DUE,
        summary: summary.to_owned(),
        description: description.to_owned(),
        url: Some("https://relay.example/c/abc?x=1;y=2,3".to_owned()),
        remind: Some(DUE.plus_hours(-34)),
    }
}

fn feed(events: Vec<Event>) -> Feed {
    Feed { name: "Winter, launch; Зима".to_owned(), events }
}

fn read(text: &str) -> Calendar {
    text.parse().unwrap_or_else(|why| panic!("{why}\n{text}"))
}

#[test]
fn moments_are_written_in_utc_and_words_are_escaped() {
    let says = "Tue 8 Dec, 07:00 your time (18:00 Moscow)\n\nBring light";
    let text = write(feed(vec![event("Due: draft; reel 1, with light", says)]), NOW).replace("\r\n ", "");
    assert!(text.contains("\r\nDTSTART:20261208T150000Z\r\n"), "{text}");
    assert!(text.contains("\r\nDTSTAMP:20261130T005400Z\r\n"), "{text}");
    assert!(text.contains("\r\nUID:i-1@dateline\r\n"), "{text}");
    assert!(text.contains("SUMMARY:Due: draft\\; reel 1\\, with light\r\n"), "{text}");
    assert!(text.contains("(18:00 Moscow)\\n\\nBring light"), "{text}");
}

#[test]
fn a_reminder_is_told_as_minutes_before_and_only_where_there_is_one() {
    let reminded = write(feed(vec![event("Draft", "")]), NOW);
    assert!(reminded.contains("TRIGGER:-PT2040M\r\n"), "{reminded}");
    assert_eq!(reminded.matches("BEGIN:VALARM").count(), 1);
    assert_eq!(reminded.matches("DTSTAMP").count(), 1, "the event's: {reminded}");
    let quiet = write(feed(vec![Event { remind: None, ..event("Draft", "") }]), NOW);
    assert!(!quiet.contains("VALARM"), "{quiet}");
}

#[test]
fn another_program_reads_back_what_people_wrote() {
    let says = "Line one, with; marks\\and\nline two — вторник, 8 декабря, 18:00 по Москве; el martes a las 18:00";
    let text = write(feed(vec![event("Первый черновик: «Зима»; 1, 2", says)]), NOW);
    let calendar = read(&text);
    assert_eq!(calendar.get_name(), Some("Winter, launch; Зима"));
    let events: Vec<_> = calendar.events().collect();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].get_summary(), Some("Первый черновик: «Зима»; 1, 2"));
    assert_eq!(events[0].get_description(), Some(says));
    assert_eq!(events[0].get_uid(), Some("i-1@dateline"));
    assert_eq!(events[0].property_value("DTSTART"), Some("20261208T150000Z"));
    assert_eq!(events[0].get_url(), Some("https://relay.example/c/abc?x=1;y=2,3"));
    assert_eq!(events[0].components().len(), 1, "one reminder");
}

#[test]
fn an_unchanged_campaign_gives_the_same_bytes_in_any_order_of_events() {
    let (one, other) = (event("One", ""), Event { uid: "i-2@dateline".to_owned(), ..event("Other", "") });
    let forth = write(feed(vec![one.clone(), other.clone()]), NOW);
    assert_eq!(forth, write(feed(vec![other, one]), NOW));
}

#[test]
fn nobody_writes_an_event_through_a_title_a_link_or_a_name() {
    let hostile = Event {
        uid: "i\r\nBEGIN:VEVENT".to_owned(),
        url: Some("https://a.example/\r\nBEGIN:VEVENT".to_owned()),
        ..event("x\r\nEND:VEVENT\rBEGIN:VEVENT\nUID:forged", "\r\nBEGIN:VALARM")
    };
    let text = write(Feed { name: "n\nBEGIN:VEVENT\r\nUID:forged".to_owned(), events: vec![hostile] }, NOW);
    assert_eq!(text.split(['\r', '\n']).filter(|line| *line == "BEGIN:VEVENT").count(), 1, "{text}");
    assert!(!text.split(['\r', '\n']).any(|line| line == "UID:forged"), "{text}");
    assert_eq!(read(&text).events().count(), 1);
}

proptest! {
    #[test]
    fn no_line_is_longer_than_75_octets_and_none_is_cut_inside_a_character(
        summary in "[а-яё a-z,;\u{1F384}\u{301}]{0,300}",
        description in any::<String>(),
        at in any::<i64>(),
        remind in any::<i64>(),
    ) {
        let moment = Event { at: Instant(at), remind: Some(Instant(remind)), ..event(&summary, &description) };
        let text = write(feed(vec![moment]), NOW);
        prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']), "a line ends only with CR LF: {line:?}");
        }
        let whole = text.replace("\r\n ", "");
        prop_assert_eq!(whole.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
    }
}
