//! The overlap planner of the users' own schedule (S1-04, S1-06), in the reader's words.

use super::*;
use crate::time::{CivilTime, DayKind, Instant, Weekly, Zone};

fn date(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn office(name: &str, place: &str, country: &str) -> Participant {
    let calendar = WorkingCalendar {
        zone: Zone::parse(place).unwrap(),
        opens: CivilTime::new(9, 0).unwrap(),
        closes: CivilTime::new(18, 0).unwrap(),
        weekend: vec![6, 7],
        country: country.to_owned(),
        days: Default::default(),
    };
    Participant { name: name.to_owned(), badge: None, calendar }
}

pub(super) fn moscow() -> Participant {
    office("Moscow", "Europe/Moscow", "RU")
}

pub(super) fn new_york() -> Participant {
    office("New York", "America/New_York", "US")
}

fn los_angeles() -> Participant {
    office("Los Angeles", "America/Los_Angeles", "US")
}

fn reader(language: Language, now: &str) -> Printer {
    Printer::new(language, Zone::parse("Europe/Moscow").unwrap(), Instant::from_iso(now).unwrap())
}

fn ten_utc() -> Weekly {
    Weekly { weekday: 2, time: CivilTime::new(10, 0).unwrap(), minutes: 30, zone: Zone::utc() }
}

#[test]
fn the_kickoff_lands_on_a_working_day_for_both() {
    let both = [moscow(), new_york()];
    let days = (date("2026-11-27"), date("2026-12-04"));
    let found = proposal(&both, 60, days, 3, &reader(Language::En, "2026-11-20T09:00Z"));
    assert!(found.shared && found.offers.len() == 3, "{found:?}");
    for offer in &found.offers {
        for (one, side) in both.iter().zip(&offer.slot.sides) {
            let day = side.begins.date();
            assert!(one.calendar.day_kind(day) == DayKind::Working && days.0 <= day && day <= days.1, "{offer:?}");
        }
    }
    assert_eq!(found.offers[0].sides[1].words, "New York Fri 09:00, at work");
}

#[test]
fn ten_utc_is_corrected_politely() {
    let three = [moscow(), new_york(), los_angeles()];
    let checked = check(&three, &ten_utc(), &reader(Language::En, "2026-12-07T09:00Z")).unwrap();
    assert!(!checked.good);
    assert_eq!(
        checked.sentence,
        "Weekly, Tue 10:00 UTC is Moscow 13:00, New York 05:00 and Los Angeles 02:00. \
         Asleep then: New York and Los Angeles."
    );
    let summer = check(&[moscow(), new_york()], &ten_utc(), &reader(Language::Ru, "2026-07-06T09:00Z")).unwrap();
    assert_eq!(summer.sentence, "Еженедельно, вт 10:00 UTC — это Moscow 13:00 и New York 06:00. Ночь: New York.");
}

#[test]
fn nobody_shares_hours_is_said_and_the_best_slot_lets_all_sleep() {
    let far = [moscow(), los_angeles()];
    let days = (date("2026-12-08"), date("2026-12-10"));
    let found = proposal(&far, 30, days, 4, &reader(Language::En, "2026-12-07T09:00Z"));
    assert!(!found.shared && found.answer.starts_with("Nobody shares working hours"), "{}", found.answer);
    assert!(found.offers[0].sides.iter().all(|side| side.state != SlotState::Asleep), "{:?}", found.offers[0]);
    let never = proposal(&far, 3_000, (days.0, days.0), 4, &reader(Language::En, "2026-12-07T09:00Z"));
    assert!(never.offers.is_empty() && never.answer.starts_with("No slot"), "{}", never.answer);
}

#[test]
fn the_window_halves_when_new_york_s_clocks_go_back() {
    let both = [moscow(), new_york()];
    let autumn = reader(Language::En, "2026-09-15T09:00Z");
    let said = change(&both, &autumn).unwrap();
    assert_eq!(said, "From Sun 1 Nov your shared window halves, from 2 h to 1 h a day.");
    let spring = change(&both, &reader(Language::Es, "2026-12-08T09:00Z")).unwrap();
    assert_eq!(spring, "Desde el dom 14 mar 2027 la ventana común se duplica: de 1 h a 2 h al día.");
    let chicago = [moscow(), office("Chicago", "America/Chicago", "US")];
    assert!(change(&chicago, &autumn).unwrap().contains("share no working hours"));
    assert_eq!(change(&[moscow(), office("Bogotá", "America/Bogota", "CO")], &autumn), None);
}

#[test]
fn a_weekly_slot_is_told_for_everybody_before_and_after_the_clocks_change() {
    let moscow_five = Weekly {
        weekday: 3,
        time: CivilTime::new(17, 0).unwrap(),
        minutes: 30,
        zone: Zone::parse("Europe/Moscow").unwrap(),
    };
    let printer = reader(Language::En, "2026-10-19T09:00Z");
    let told = series(&[moscow(), new_york()], &moscow_five, date("2026-10-19"), 4, &printer);
    assert_eq!(
        told,
        [
            "Weekly, Wed 17:00 Moscow: Moscow 17:00 and New York 10:00",
            "From Wed 4 Nov: Moscow 17:00 and New York 09:00",
            "Wed 4 Nov is a day off: Moscow",
            "Wed 11 Nov is a day off: New York",
        ]
    );
}

#[test]
fn no_slot_begins_in_the_past() {
    let printer = reader(Language::En, "2026-12-08T14:31Z");
    let found = proposal(&[moscow(), new_york()], 30, (date("2026-12-08"), date("2026-12-08")), 50, &printer);
    assert!(found.offers.iter().all(|offer| offer.slot.from >= printer.now()) && !found.offers.is_empty());
}
