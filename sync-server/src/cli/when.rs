//! `dateline when`: what a wall clock's time is elsewhere, and whether it exists.

use super::When;
use campaign::language::{Language, Printer};
use campaign::time::{CivilDateTime, Instant, Resolution, TZDB_VERSION, Zone};
use serde_json::{Value, json};
use std::process::ExitCode;

/// Prints one JSON object: 0, also where the time does not exist or exists twice; 2 where it cannot be read.
pub(super) fn run(wish: &When) -> ExitCode {
    match answer(wish) {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(words) => super::usage(&words),
    }
}

fn answer(wish: &When) -> Result<Value, String> {
    let language = wish.lang;
    let zone = |name: &str| Zone::parse(name).map_err(|error| language.time_error(&error));
    let at: CivilDateTime = wish.time.trim().parse().map_err(|error| language.time_error(&error))?;
    let here = zone(&wish.zone)?;
    let mut zones = vec![here];
    for name in &wish.elsewhere {
        zones.push(zone(name)?);
    }
    let resolution = here.resolve(at);
    let moments = match resolution {
        Resolution::Unique(at) => vec![at],
        Resolution::Gap { moved_forward, .. } => vec![moved_forward],
        Resolution::Fold { first, second } => vec![first, second],
    };
    let moments: Vec<Value> = moments.into_iter().map(|at| moment(at, &zones, language)).collect();
    let mut answer = json!({
        "asked": { "time": at.to_string(), "zone": here.name() },
        "kind": "exact", "gap": false, "fold": false, "lawChanged": law_changed(&zones), "tzdb": TZDB_VERSION,
        "moments": moments,
    });
    match resolution {
        Resolution::Unique(_) => {}
        Resolution::Gap { before, after, .. } => {
            answer["kind"] = json!("gap");
            answer["gap"] = json!({ "before": before.to_string(), "after": after.to_string() });
        }
        Resolution::Fold { first, second } => {
            answer["kind"] = json!("fold");
            answer["fold"] = json!({ "first": first.to_iso(), "second": second.to_iso() });
        }
    }
    if let Err(error) = here.exact(at) {
        answer["sentence"] = json!(language.time_error(&error));
        eprintln!("dateline: {}", language.time_error(&error));
    }
    Ok(answer)
}

/// One moment on every clock asked for; the first is the one the time was given on.
fn moment(at: Instant, zones: &[Zone], language: Language) -> Value {
    let on = |zone: &Zone| {
        let civil = zone.civil(at);
        // A printer's "now" a year away prints the year.
        let sentence = Printer::new(language, *zone, at.plus_days(-400)).in_zone(at, *zone);
        json!({
            "zone": zone.name(),
            "date": civil.date().to_string(),
            "time": format!("{:02}:{:02}", civil.hour(), civil.minute()),
            "weekday": civil.weekday(),
            "weekdayName": language.weekday_long(civil.weekday()),
            "offset": offset(zone.offset_minutes(at)),
            "sentence": sentence,
        })
    };
    json!({ "utc": at.to_iso(), "zones": zones.iter().map(on).collect::<Vec<_>>() })
}

fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// The zones whose law changed since 2025: clocks that were not updated show another hour.
fn law_changed(zones: &[Zone]) -> Value {
    let changed = zones.iter().filter_map(|zone| {
        let since = zone.changed_since_2025()?;
        Some(json!({ "zone": zone.name(), "since": since.to_iso() }))
    });
    Value::Array(changed.collect())
}
