//! Calendar feeds as RFC 5545 text, from plain events. Moments are in UTC, so that no program has to know a
//! zone's rules; identifiers and stamps are passed in, so that equal campaigns give equal bytes.

#[cfg(test)]
mod tests;

use crate::time::{Instant, Zone};
use crate::view::creator::{CalendarEvent, CreatorCalendar};
use icalendar::{Alarm, Calendar, Component, EventLike, Property, Trigger};

/// A calendar that others subscribe to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feed {
    /// The calendar's name.
    pub name: String,
    /// Its events, in any order.
    pub events: Vec<Event>,
}

/// One event: a moment, not a stretch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// The same for as long as it is the same thing, so that a moved deadline moves its event.
    pub uid: String,
    /// When it happens.
    pub at: Instant,
    /// What it is.
    pub summary: String,
    /// What to know about it; may have several lines.
    pub description: String,
    /// Where to read more.
    pub url: Option<String>,
    /// When to remind of it.
    pub remind: Option<Instant>,
}

/// Writes a calendar. `now` is when it was written: all that differs between two of an unchanged campaign.
#[must_use]
pub fn write(feed: impl Into<Feed>, now: Instant) -> String {
    let Feed { name, mut events } = feed.into();
    events.sort_by(|one, other| (one.at, &one.uid).cmp(&(other.at, &other.uid)));
    let mut written = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//Dateline//Dateline//EN"), ("CALSCALE", "GREGORIAN")] {
        written.append_property(Property::new(key, value));
    }
    // Said to be text, because only then are its marks escaped.
    for key in ["NAME", "X-WR-CALNAME"] {
        written.append_property(Property::new(key, word(&name)).add_parameter("VALUE", "TEXT").done());
    }
    written.append_property(Property::new("METHOD", "PUBLISH"));
    // How often a phone should look again, for those that ask one way or the other.
    written.append_property(Property::new("X-PUBLISHED-TTL", "PT1H"));
    let refresh = Property::new("REFRESH-INTERVAL", "PT1H").add_parameter("VALUE", "DURATION").done();
    written.append_property(refresh);
    for event in &events {
        written.push(one(event, now));
    }
    folded(&bare_alarms(&written.to_string().replace("\r\n ", "")))
}

/// Without the stamps of reminders: the crate gives each one, and the standard has none there.
fn bare_alarms(whole: &str) -> String {
    let mut inside = false;
    let kept = |line: &&str| {
        inside = (inside || line.starts_with("BEGIN:VALARM")) && !line.starts_with("END:VALARM");
        !(inside && line.starts_with("DTSTAMP"))
    };
    whole.split_inclusive("\r\n").filter(kept).collect()
}

/// Folds lines at 75 octets between characters. The crate's own folding lets a last line have 76.
fn folded(whole: &str) -> String {
    let mut text = String::with_capacity(whole.len() + whole.len() / 16);
    let mut length = 0;
    for character in whole.chars() {
        match character {
            '\r' | '\n' => length = 0,
            _ if length + character.len_utf8() > 75 => {
                text.push_str("\r\n ");
                length = 1 + character.len_utf8();
            }
            _ => length += character.len_utf8(),
        }
        text.push(character);
    }
    text
}

fn one(event: &Event, now: Instant) -> icalendar::Event {
    let mut written = icalendar::Event::new();
    written
        .uid(&word(&event.uid))
        .summary(&prose(&event.summary))
        .add_property("DTSTAMP", stamp(now))
        .add_property("DTSTART", stamp(event.at))
        // A deadline is a moment: it must not block the creator's day.
        .add_property("TRANSP", "TRANSPARENT");
    if !event.description.is_empty() {
        written.description(&prose(&event.description));
    }
    if let Some(url) = &event.url {
        written.url(&word(url));
    }
    if let Some(remind) = event.remind {
        written.alarm(alarm(event, remind, now));
    }
    written
}

fn alarm(event: &Event, remind: Instant, now: Instant) -> Alarm {
    // A reminder after the fact is none: it rings at the moment itself.
    let minutes = event.at.minutes_since(remind).max(0);
    let mut alarm = Alarm::display(&prose(&event.summary), Trigger::before_start(Default::default()));
    alarm
        .add_property("TRIGGER", format!("-PT{minutes}M"))
        // Given here, because the writer would otherwise make them up from the clock and from chance.
        .add_property("UID", format!("remind-{}", word(&event.uid)))
        .add_property("DTSTAMP", stamp(now));
    alarm
}

/// `20261208T150000Z`
fn stamp(at: Instant) -> String {
    let civil = Zone::utc().civil(at);
    let (year, month, day) = (civil.year(), civil.month(), civil.day());
    format!("{year:04}{month:02}{day:02}T{:02}{:02}00Z", civil.hour(), civil.minute())
}

/// Without control characters: the writer escapes line feeds in prose only, and no value may start a line.
fn word(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).collect()
}

/// With line feeds, which the writer escapes, and no other control character.
fn prose(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|character| *character == '\n' || !character.is_control()).collect()
}

impl From<&CreatorCalendar> for Feed {
    fn from(calendar: &CreatorCalendar) -> Self {
        Self { name: calendar.name.clone(), events: calendar.events.iter().map(Event::from).collect() }
    }
}

impl From<&CalendarEvent> for Event {
    fn from(event: &CalendarEvent) -> Self {
        let CalendarEvent { uid, at, summary, description, remind } = event.clone();
        Self { uid, at, summary, description, url: None, remind }
    }
}
