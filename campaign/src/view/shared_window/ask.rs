//! Reading a proposed time as people write it: "10:00 UTC", «вт 17:00 Москва», "5 pm New York".

use super::Participant;
use crate::language::Language;
use crate::time::{CivilTime, Weekly, Zone};
use crate::view::city::city;

/// Abbreviations that mean one clock, or one that follows the clocks of a place.
const KNOWN: [(&str, &str); 12] = [
    ("utc", "UTC"),
    ("gmt", "UTC"),
    ("z", "UTC"),
    ("мск", "Europe/Moscow"),
    ("msk", "Europe/Moscow"),
    ("et", "America/New_York"),
    ("ct", "America/Chicago"),
    ("mt", "America/Denver"),
    ("pt", "America/Los_Angeles"),
    ("cdmx", "America/Mexico_City"),
    ("utc+0", "UTC"),
    ("всв", "UTC"),
];

/// Why a proposed time could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskError {
    /// There is no time of day in it.
    NoTime,
    /// The place is none Dateline knows.
    NoPlace,
}

impl AskError {
    /// The sentence that says what to write instead.
    #[must_use]
    pub fn sentence(self, language: Language) -> String {
        language.text(match self {
            Self::NoTime => "shared-window-ask-no-time",
            Self::NoPlace => "shared-window-ask-no-place",
        })
    }
}

/// The slot somebody proposes: a time, whose it is, perhaps a weekday. Without a place it is the reader's own
/// time, without a weekday it falls on `weekday`.
///
/// # Errors
/// [`AskError`], with a sentence for the reader.
pub fn ask(
    text: &str,
    everybody: &[Participant],
    (language, own): (Language, Zone),
    weekday: u8,
    minutes: i64,
) -> Result<Weekly, AskError> {
    let lower = text.to_lowercase();
    let mut words: Vec<&str> =
        lower.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()).collect();
    let time = take_time(&mut words).ok_or(AskError::NoTime)?;
    let weekday = take_weekday(&mut words).unwrap_or(weekday);
    words.retain(|word| !SMALL.contains(word));
    let zone =
        if words.is_empty() { own } else { place(&words.join(" "), everybody, language).ok_or(AskError::NoPlace)? };
    Ok(Weekly { weekday, time, minutes, zone })
}

/// Words between the parts that say nothing about them.
const SMALL: [&str; 15] =
    ["at", "on", "in", "every", "time", "в", "во", "на", "по", "каждый", "a", "las", "la", "los", "hora"];

fn take_time(words: &mut Vec<&str>) -> Option<CivilTime> {
    let (place, (hour, minute)) = words.iter().enumerate().find_map(|(place, word)| Some((place, clock(word)?)))?;
    let word = words.remove(place);
    let half = |word: &str| match word.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':') {
        "am" | "a.m." => Some(false),
        "pm" | "p.m." => Some(true),
        _ => None,
    };
    let next = words.get(place).copied().and_then(half);
    if next.is_some() {
        words.remove(place);
    }
    let hour = match (half(word).or(next), hour) {
        (Some(_), 0 | 13..) => return None,
        (Some(true), 1..=11) => hour + 12,
        (Some(false), 12) => 0,
        _ => hour,
    };
    CivilTime::new(hour, minute).ok()
}

/// Hour and minute of "10:00", "9", "5pm", "17.30".
fn clock(word: &str) -> Option<(u8, u8)> {
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic() || c == '.');
    let (hour, minute) = digits.split_once([':', '.']).unwrap_or((digits, "00"));
    let number = |text: &str| (text.len() <= 2).then(|| text.parse::<u8>().ok()).flatten();
    (minute.len() == 2).then_some(())?;
    Some((number(hour)?, number(minute)?))
}

/// A weekday by its name or its short name, in any of our languages.
fn take_weekday(words: &mut Vec<&str>) -> Option<u8> {
    let named = |word: &str| {
        let fits = |day: u8| {
            Language::ALL.iter().any(|language| {
                let (short, long) = (language.weekday(day).to_lowercase(), language.weekday_long(day).to_lowercase());
                let plural =
                    long.strip_suffix('s').is_some_and(|one| one == word) || word.strip_suffix('s') == Some(&long);
                word == short || word == long || plural
            })
        };
        (1..=7).find(|day| fits(*day))
    };
    let (place, day) =
        words.iter().enumerate().find_map(|(place, word)| Some((place, named(word.trim_end_matches('.'))?)))?;
    words.remove(place);
    Some(day)
}

fn place(words: &str, everybody: &[Participant], language: Language) -> Option<Zone> {
    let known = KNOWN.iter().find(|(word, _)| *word == words).and_then(|(_, name)| Zone::parse(name).ok());
    let market = |one: &&Participant| {
        let named = one.badge.as_ref().is_some_and(|badge| badge.name.to_lowercase() == words);
        named || one.name.to_lowercase() == words
    };
    known.or_else(|| everybody.iter().find(market).map(|one| one.calendar.zone)).or_else(|| city(language, words))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{moscow, new_york};
    use super::*;

    fn asked(text: &str) -> Result<String, AskError> {
        let moscow_time = Zone::parse("Europe/Moscow").unwrap();
        let weekly = ask(text, &[moscow(), new_york()], (Language::En, moscow_time), 2, 30)?;
        Ok(format!("{} {} {}", weekly.weekday, weekly.time, weekly.zone))
    }

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (text, read) in [
            ("10:00 UTC", "2 10:00 UTC"),
            ("at 10 utc", "2 10:00 UTC"),
            ("17:00", "2 17:00 Europe/Moscow"),
            ("Wed 5pm New York", "3 17:00 America/New_York"),
            ("5:30 pm ET", "2 17:30 America/New_York"),
            ("12 am PT", "2 00:00 America/Los_Angeles"),
            ("чт, 17.30 мск", "4 17:30 Europe/Moscow"),
            ("среда в 9:00 Нью-Йорк", "3 09:00 America/New_York"),
            ("los martes a las 16:00 Moscú", "2 16:00 Europe/Moscow"),
            ("Thu 08:00 America/Mexico_City", "4 08:00 America/Mexico_City"),
        ] {
            assert_eq!(asked(text).as_deref(), Ok(read), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_says_what_is_missing() {
        for text in ["", "UTC", "tomorrow", "25:00 UTC", "13 pm", "0 am", "10:5"] {
            assert_eq!(asked(text), Err(AskError::NoTime), "{text}");
        }
        assert_eq!(asked("10:00 Atlantis"), Err(AskError::NoPlace));
        assert_eq!(asked("10:00 EST"), Err(AskError::NoPlace), "an abbreviation that lies in summer is asked about");
    }
}
