//! What the composer prints is what was meant, and the linter has nothing to say about it.

use super::context;
use crate::language::Language;
use crate::language::lint::{compose, lint};
use crate::time::{CivilDate, CivilTime, Deadline, Instant, OFFERED, Zone};

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn story() -> Deadline {
    let at = CivilDate::new(2026, 12, 8).unwrap().at(CivilTime::new(18, 0).unwrap());
    Deadline::local(at, zone("Europe/Moscow"))
}

#[test]
fn a_deadline_is_one_sentence_with_every_recipients_clock() {
    let recipients = ["America/Los_Angeles", "America/New_York", "Europe/Moscow", "America/New_York"].map(zone);
    let say = |language, who, what| compose(language, who, what, &story(), zone("Europe/Moscow"), &recipients);
    assert_eq!(
        say(Language::En, "Ana", "sends the first cut"),
        "Ana sends the first cut by Tue 8 Dec 2026, 18:00 Moscow (07:00 Los Angeles, 10:00 New York)."
    );
    assert_eq!(
        say(Language::Ru, "Ана", "присылает первый монтаж"),
        "Ана присылает первый монтаж не позднее: вт 8 дек. 2026, 18:00, Москва (07:00, Лос-Анджелес; 10:00, Нью-Йорк)."
    );
    assert_eq!(
        say(Language::Es, "Ana", "envía el primer corte"),
        "Ana envía el primer corte a más tardar el mar 8 dic 2026, 18:00 Moscú (07:00 Los Ángeles, 10:00 Nueva York)."
    );
}

#[test]
fn another_day_is_named() {
    let late = Deadline::instant(Instant::from_iso("2026-12-08T22:00Z").unwrap(), zone("America/New_York"));
    let sentence = compose(Language::En, "Ana", "sends it", &late, zone("America/New_York"), &[zone("Europe/Moscow")]);
    assert_eq!(sentence, "Ana sends it by Tue 8 Dec 2026, 17:00 New York (Wed 01:00 Moscow).");
}

#[test]
fn the_linter_finds_nothing_in_what_the_composer_prints() {
    let zones: Vec<Zone> = OFFERED.iter().map(|name| zone(name)).collect();
    let what = [("Ana", "sends the first cut"), ("Ана", "присылает первый монтаж"), ("Ana", "envía el primer corte")];
    for (n, home) in zones.iter().enumerate() {
        let recipients: Vec<Zone> = (1..5).map(|step| zones[(n + step * 13) % zones.len()]).collect();
        for hours in [1, 12, 400, 2_600, 5_203, 7_000] {
            let at = Instant::from_iso("2026-12-01T09:00Z").unwrap().plus_minutes(hours * 61);
            for language in Language::ALL {
                let (who, what) = what[language as usize];
                let sentence = compose(language, who, what, &Deadline::instant(at, *home), *home, &recipients);
                let found = lint(&sentence, &context(language));
                // A time that exists twice is worth a word whoever prints it.
                let found: Vec<_> =
                    found.iter().filter(|it| it.rule.code() != "fold").map(|it| (it.rule, &it.text)).collect();
                assert!(found.is_empty(), "{sentence}: {found:?}");
            }
        }
    }
}
