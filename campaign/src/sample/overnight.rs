//! What happened in the last working hours, so that whoever opens the sample has news: and two edits made apart.

use super::calendar::{Days, local};
use super::stage::{Act, Step, step};
use super::threads::{answer, ask, end};
use crate::command::Command;
use crate::model::{CreatorId, ItemId, MarketId, Outcome, PersonId, Strength};
use crate::time::Instant;

pub(super) fn script(days: &Days) -> Vec<Step> {
    slip(days).into_iter().chain(night(days)).collect()
}

/// The minute before the night began.
pub(super) fn evening(days: &Days) -> Instant {
    night(days).map(|step| step.at).min().unwrap_or(days.now).plus_minutes(-1)
}

fn night(days: &Days) -> impl Iterator<Item = Step> {
    [new_york(days), moscow(days), mexico_city(days), apart(days)].into_iter().flatten()
}

/// Two days ago the US moved its go-live into the buffer.
fn slip(days: &Days) -> Vec<Step> {
    let go_live = local(days.us_live, 9, days.us.zone);
    let at = days.recent(&days.us, 13 * 60);
    let note = "US go-live slips two working days: the machines reach creators late. Russia keeps its date, two days of buffer left.";
    vec![
        step(at, "p-marcus", Command::SetGoLive(MarketId::from("m-us"), go_live)),
        step(at.plus_minutes(3), "p-marcus", Command::WriteWords("timeline/i-buffer/note".to_owned(), note.to_owned())),
    ]
}

fn new_york(days: &Days) -> Vec<Step> {
    let at = |minutes| days.recent(&days.us, minutes);
    let lock = local(days.day(-2), 18, days.us.zone);
    let done = Command::SetDone(ItemId::from("i-phase-sourcing"), true);
    vec![
        step(at(210), "p-marcus", Command::SetDue(ItemId::from("i-us-lock"), lock)),
        answer(
            at(190),
            "p-marcus",
            "t-tuesday",
            2,
            "Good catch. Here it means 23:59 Eastern, which is Wednesday morning for you. @ru-market-lead can you propose one exact time for everybody?",
        ),
        ask(
            at(150),
            "p-june",
            "t-erid",
            ("timeline/i-ru-legal", ""),
            ("m-us", Strength::MustFix),
            "Two US creators will repost Vera. Do their posts need an ERID too? They cannot be scheduled until we know. @ru-liaison",
        ),
        Step {
            at: at(120),
            who: "p-priya",
            act: Act::Retype {
                path: "brief/sections/s-creative/text/en".to_owned(),
                old: "One take is better than five cuts.",
                new: "One take is better than five cuts; two cuts are allowed in reels over 45 seconds.".to_owned(),
            },
            offline_since: None,
        },
        step(at(75), "p-timur", done),
        end(
            at(60),
            "p-priya",
            "t-steam",
            Outcome::Decided,
            "The line about the lived-in kitchen stays word for word in every language.",
        ),
    ]
}

fn moscow(days: &Days) -> Vec<Step> {
    let at = |minutes| days.recent(&days.ru, minutes);
    vec![
        answer(
            at(160),
            "p-ksenia",
            "t-hero",
            2,
            "Со стороны России можем принять монтаж на день раньше, если субтитры придут отдельно.",
        ),
        Step {
            at: at(140),
            who: "p-olga",
            act: Act::Retype {
                path: "brief/adaptations/m-ru/platforms/text".to_owned(),
                old: "Дзен только для длинного рассказа.",
                new: "Дзен – для длинного рассказа Ильи, с той же маркировкой.".to_owned(),
            },
            offline_since: None,
        },
        step(at(95), "p-olga", Command::SetDue(ItemId::from("i-sonya-draft"), local(days.day(-9), 12, days.ru.zone))),
        ask(
            at(50),
            "p-olga",
            "t-metric",
            ("brief/sections/s-metric/text/ru", "вовлечённость не ниже 2 %"),
            ("m-ru", Strength::MustFix),
            "Русский текст старше английского: там уже 6 % для России. @us-market-lead подтвердите цифры, и я перепишу.",
        ),
    ]
}

fn mexico_city(days: &Days) -> Vec<Step> {
    let at = |minutes| days.recent(&days.mx, minutes);
    vec![
        step(at(130), "p-diego", Command::SetDone(ItemId::from("i-samples"), true)),
        answer(
            at(90),
            "p-lucia",
            "t-posadas",
            3,
            "Beto dijo que sí. @mx-liaison cambia la fecha de Ximena cuando tengas su confirmación.",
        ),
        step(at(70), "p-diego", Command::SetDue(ItemId::from("i-ximena-final"), local(days.day(-3), 14, days.mx.zone))),
    ]
}

/// Two pairs of edits by people who were offline at the same time: each keeps both values.
fn apart(days: &Days) -> Vec<Step> {
    let (olga, lucia) = (days.recent(&days.ru, 30), days.recent(&days.mx, 40));
    let (marcus, timur) = (olga.plus_minutes(7), lucia.plus_minutes(11));
    let cut = |day: i64, hour: u8, zone| Command::SetDue(ItemId::from("i-hero-cut"), local(days.day(day), hour, zone));
    let contact = |person: &str| Command::SetContact(CreatorId::from("cr-ximena"), PersonId::from(person));
    let pair = |first: (Instant, &'static str, Command), second: (Instant, &'static str, Command)| {
        let since = Some(first.0.plus_minutes(-1));
        [first, second].map(|(at, who, command)| Step { offline_since: since, ..step(at, who, command) })
    };
    let cuts = pair((olga, "p-olga", cut(-7, 15, days.ru.zone)), (marcus, "p-marcus", cut(-7, 12, days.us.zone)));
    let contacts = pair((lucia, "p-lucia", contact("p-diego")), (timur, "p-timur", contact("p-timur")));
    cuts.into_iter().chain(contacts).collect()
}
