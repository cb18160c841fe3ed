//! Exact moments: gaps, folds, what is past, whom it reaches when, and whether versions agree.

use super::{context, said};
use crate::language::Language::{self, En, Es, Ru};
use crate::language::lint::{Context, Recipient, Version, lint, parity};
use crate::time::{CivilTime, WorkingCalendar, Zone};

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

#[test]
fn a_moment_that_does_not_exist_exists_twice_or_is_over_is_named() {
    assert_eq!(said(En, "14 Mar 2027, 02:30 New York"), ["gap: 14 Mar 2027, 02:30 New York"]);
    assert_eq!(said(Es, "5 de septiembre de 2027, 00:30 Santiago"), ["gap: 5 de septiembre de 2027, 00:30 Santiago"]);
    assert_eq!(said(Ru, "7 ноября 2027, 01:30 по Нью-Йорку"), ["fold: 7 ноября 2027, 01:30 по Нью-Йорку"]);
    assert_eq!(said(En, "by 2026-11-30T09:00Z"), ["past: by 2026-11-30T09:00Z"]);
    assert_eq!(said(En, "by 2026-12-01T09:00Z"), [] as [&str; 0]);
}

#[test]
fn a_recipient_who_is_asleep_or_off_is_named() {
    let calendar = WorkingCalendar {
        zone: zone("America/Los_Angeles"),
        opens: CivilTime::new(9, 0).unwrap(),
        closes: CivilTime::new(18, 0).unwrap(),
        weekend: vec![6, 7],
        country: "US".to_owned(),
        days: std::collections::BTreeMap::new(),
    };
    let recipients = [Recipient { name: "Mia".to_owned(), calendar }];
    let context = Context { recipients: &recipients, ..context(En) };
    let rules = |text: &str| lint(text, &context).iter().map(|it| it.rule.code()).collect::<Vec<_>>();
    assert_eq!(rules("by Tue 8 Dec 2026, 18:00 Moscow"), ["outside-hours"]);
    assert_eq!(rules("by Fri 25 Dec 2026, 21:00 Moscow"), ["day-off"]);
    assert_eq!(rules("by Tue 8 Dec 2026, 18:00 Los Angeles"), [] as [&str; 0]);
    let message = lint("by Tue 8 Dec 2026, 18:00 Moscow", &context)[0].message(En);
    assert!(message.contains("Tue 8 Dec, 07:00 Los Angeles for Mia"), "{message}");
}

fn version(language: Language, text: &'static str, name: &str) -> Version<'static> {
    Version { language, text, zone: zone(name) }
}

#[test]
fn two_briefs_with_the_end_of_different_tuesdays_are_one_finding_naming_both_moments() {
    let us = version(En, "Send the drafts by end of Tuesday, 8 December 2026.", "America/New_York");
    let ru = version(Ru, "Пришлите черновики до конца вторника, 8 декабря 2026.", "Europe/Moscow");
    let found = parity(&[us, ru], &context(En));
    assert_eq!(found.len(), 1);
    let message = found[0].message(En);
    for part in [
        "Tue 8 Dec 2026, 23:59 New York",
        "Wed 9 Dec 2026, 07:59 Moscow",
        "Tue 8 Dec 2026, 23:59 Moscow",
        "Tue 8 Dec 2026, 15:59 New York",
    ] {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn versions_that_name_the_same_moment_match() {
    let en = version(En, "Send it by Tue 8 Dec 2026, 15:59 New York.", "America/New_York");
    let ru = version(Ru, "Пришлите до 8 декабря 2026, 23:59 по Москве.", "Europe/Moscow");
    let es = version(
        Es,
        "Mándalo a más tardar el 8 de diciembre de 2026 a las 14:59 hora de Ciudad de México.",
        "America/Mexico_City",
    );
    assert_eq!(parity(&[en, ru, es], &context(En)), []);
}

#[test]
fn a_moment_only_one_version_names_is_a_finding() {
    let en = version(En, "Send it by Tue 8 Dec 2026, 15:59 New York.", "America/New_York");
    let ru = version(Ru, "Пришлите черновики.", "Europe/Moscow");
    let found = parity(&[en, ru], &context(En));
    assert_eq!(found.len(), 1);
    assert!(found[0].message(En).contains("Русский"), "{}", found[0].message(En));
}
