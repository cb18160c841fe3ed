//! Calendars as RFC 5545 text. Moments are in UTC, so that no program has to know a zone's rules.

use crate::time::{Instant, Zone};
use crate::view::creator::{CalendarEvent, CreatorCalendar};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};

/// Writes a creator's calendar. `now` is when it was written.
#[must_use]
pub fn write(calendar: &CreatorCalendar, now: Instant) -> String {
    let mut written = Calendar::new();
    written.name(&calendar.name);
    written.append_property(Property::new("METHOD", "PUBLISH"));
    // How often a phone should look again, for those that ask one way or the other.
    written.append_property(Property::new("X-PUBLISHED-TTL", "PT1H"));
    let refresh = Property::new("REFRESH-INTERVAL", "PT1H").add_parameter("VALUE", "DURATION").done();
    written.append_property(refresh);
    for event in &calendar.events {
        written.push(one(event, now));
    }
    written.to_string()
}

fn one(event: &CalendarEvent, now: Instant) -> Event {
    let mut written = Event::new();
    written
        .uid(&event.uid)
        .summary(&event.summary)
        .description(&event.description)
        .add_property("DTSTAMP", stamp(now))
        .add_property("DTSTART", stamp(event.at))
        // A deadline is a moment: it must not block the creator's day.
        .add_property("TRANSP", "TRANSPARENT");
    if let Some(remind) = event.remind {
        written.alarm(alarm(event, remind, now));
    }
    written
}

fn alarm(event: &CalendarEvent, remind: Instant, now: Instant) -> Alarm {
    let minutes = event.at.minutes_since(remind);
    let mut alarm = Alarm::display(&event.summary, Trigger::before_start(Default::default()));
    alarm
        .add_property("TRIGGER", format!("-PT{minutes}M"))
        // Given here, because the writer would otherwise make them up from the clock and from chance.
        .add_property("UID", format!("remind-{}", event.uid))
        .add_property("DTSTAMP", stamp(now));
    alarm
}

/// `20261208T150000Z`
fn stamp(at: Instant) -> String {
    let civil = Zone::utc().civil(at);
    let (year, month, day) = (civil.year(), civil.month(), civil.day());
    format!("{year:04}{month:02}{day:02}T{:02}{:02}00Z", civil.hour(), civil.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DUE: Instant = Instant(1_796_742_000_000);

    fn calendar(remind: Option<Instant>) -> CreatorCalendar {
        CreatorCalendar {
            name: "Winter launch: your dates".to_owned(),
            events: vec![CalendarEvent {
                uid: "i-1@dateline".to_owned(),
                at: DUE,
                summary: "Due: draft; reel 1, with light".to_owned(),
                description: "Tue 8 Dec, 07:00 your time (18:00 Moscow)\n\nBring light".to_owned(),
                remind,
            }],
        }
    }

    #[test]
    fn moments_are_written_in_utc_and_words_are_escaped() {
        let written = write(&calendar(None), DUE).replace("\r\n ", "");
        assert!(written.contains("DTSTART:20261208T150000Z\r\n"), "{written}");
        assert!(written.contains("UID:i-1@dateline\r\n"), "{written}");
        assert!(written.contains("SUMMARY:Due: draft\\; reel 1\\, with light\r\n"), "{written}");
        assert!(written.contains("(18:00 Moscow)\\n\\nBring light"), "{written}");
        assert!(!written.contains("VALARM"), "{written}");
    }

    #[test]
    fn a_reminder_is_told_as_minutes_before() {
        let written = write(&calendar(Some(Instant(DUE.0 - 34 * 3_600_000))), DUE);
        assert!(written.contains("TRIGGER:-PT2040M\r\n"), "{written}");
        assert_eq!(written.matches("BEGIN:VALARM").count(), 1);
    }

    #[test]
    fn the_same_calendar_is_written_the_same_way() {
        let calendar = calendar(Some(Instant(DUE.0 - 3_600_000)));
        assert_eq!(write(&calendar, DUE), write(&calendar, DUE));
    }
}
