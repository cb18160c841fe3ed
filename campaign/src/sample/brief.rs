//! The sample's brief: a master in English and Russian, in Spanish where it matters, and what each market
//! makes of it.

mod local;
mod master;
mod words;

use super::calendar::Days;
use super::cast::OWNER;
use super::stage::{Act, Step, step};
use crate::command::Command;
use crate::model::SectionId;
use master::{SECTIONS, Words};

pub(super) fn script(days: &Days) -> Vec<Step> {
    let mut steps = Vec::new();
    let start = days.ago(&days.us, 21, 11, 0);
    for (place, words) in SECTIONS.iter().enumerate() {
        let at = start.plus_minutes(place as i64 * 9);
        let id = SectionId::from(words.id);
        steps.push(step(at, OWNER, Command::AddSection(id, words.kind, words.title.to_owned(), place as i64 * 10)));
        steps.push(write(at.plus_minutes(6), OWNER, format!("brief/sections/{}/text/en", words.id), words.en));
        steps.extend(translated(days, place as i64, words));
    }
    steps.extend(local::script(days));
    steps.extend(words::script(days));
    // The English goal became sharper after it was translated: the Russian text is two edits behind.
    let metric = |at, old, new: &str| Step {
        at,
        who: "p-priya",
        act: Act::Retype { path: "brief/sections/s-metric/text/en".to_owned(), old, new: new.to_owned() },
        offline_since: None,
    };
    steps.push(metric(
        days.ago(&days.us, 9, 15, 10),
        "at least 2%",
        "at least 3% in the US, 6% in Russia and 4% in Mexico",
    ));
    steps.push(metric(days.ago(&days.us, 6, 11, 45), "within a month", "within 28 days of each market’s go-live"));
    steps
}

fn translated(days: &Days, place: i64, words: &Words) -> Vec<Step> {
    let path = |language: &str| format!("brief/sections/{}/text/{language}", words.id);
    let ru = (!words.ru.is_empty())
        .then(|| write(days.ago(&days.ru, 19, 11, 0).plus_minutes(place * 14), "p-olga", path("ru"), words.ru));
    let es = (!words.es.is_empty())
        .then(|| write(days.ago(&days.mx, 18, 10, 30).plus_minutes(place * 11), "p-lucia", path("es"), words.es));
    ru.into_iter().chain(es).collect()
}

/// Writes words into an empty text.
fn write(at: crate::time::Instant, who: &'static str, path: String, words: &str) -> Step {
    step(at, who, Command::WriteWords(path, words.to_owned()))
}
