//! The deadline composer: who, what and when as one sentence that the linter has nothing to say about.

use super::message::{exactly, place};
use crate::args;
use crate::language::Language;
use crate::time::{Deadline, Instant, Zone};

/// "Ana sends the first cut by Tue 8 Dec 2026, 18:00 Moscow (07:00 Los Angeles, 10:00 New York)."
///
/// `what` is what they do, in the sentence's language: "sends the first cut". Recipients who live by the
/// same clock are named once, the clock of record not again.
#[must_use]
pub fn compose(
    language: Language,
    who: &str,
    what: &str,
    deadline: &Deadline,
    zone: Zone,
    recipients: &[Zone],
) -> String {
    let at = deadline.instant_in(zone);
    let moment = exactly(language, zone.civil(at), zone);
    let mut seen = vec![zone];
    let mut there = Vec::new();
    for recipient in recipients {
        if !seen.contains(recipient) {
            seen.push(*recipient);
            there.push(elsewhere(language, at, zone, *recipient));
        }
    }
    let (who, what) = (who.trim(), what.trim());
    if who.is_empty() && what.is_empty() {
        let term = language.format("lint-by", &args! {"moment" => moment});
        return if there.is_empty() { term } else { format!("{term} ({})", there.join(separator(language))) };
    }
    if there.is_empty() {
        return language.format("lint-composed", &args! {"who" => who, "what" => what, "moment" => moment});
    }
    let args = args! {"who" => who, "what" => what, "moment" => moment, "there" => there.join(separator(language))};
    language.format("lint-composed-with-others", &args)
}

/// Decimal commas and commas inside moments make a comma too weak a sign in Russian.
const fn separator(language: Language) -> &'static str {
    match language {
        Language::Ru => "; ",
        Language::En | Language::Es => ", ",
    }
}

/// What to write instead of an unclear expression: the exact moment, with "by" where the old words gave a term
/// rather than an hour ("by end of Tuesday", and not "at 6 pm").
#[must_use]
pub fn exact_words(language: Language, old: &str, at: Instant, zone: Zone) -> String {
    const HOURS: [&str; 12] = ["at", "on", "this", "next", "в", "во", "a", "el", "este", "esta", "mañana", "завтра"];
    let moment = exactly(language, zone.civil(at), zone);
    let first = old.split_whitespace().next().unwrap_or_default().to_lowercase();
    let term = !HOURS.contains(&first.as_str()) && first.chars().all(char::is_alphabetic);
    if term { language.format("lint-by", &args! {"moment" => moment}) } else { moment }
}

/// "07:00 Los Angeles", or "Wed 02:00 Moscow" where it is another day there.
fn elsewhere(language: Language, at: Instant, zone: Zone, there: Zone) -> String {
    let (here, civil) = (zone.civil(at), there.civil(at));
    let clock = format!("{:02}:{:02}", civil.hour(), civil.minute());
    let moment = if here.date() == civil.date() {
        clock
    } else {
        language.format("time-with-weekday", &args! {"weekday" => language.weekday(civil.weekday()), "clock" => clock})
    };
    language.format("time-at-place", &args! {"moment" => moment, "place" => place(language, there)})
}
