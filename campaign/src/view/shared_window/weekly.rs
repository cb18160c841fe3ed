//! A weekly slot in words: what it is on everybody's clock, before and after the clocks change, and whom it
//! finds asleep. "10:00 UTC captures Russia's morning and the US evening" is corrected here, politely.

use super::{Participant, SideLine, calendars, side_lines};
use crate::args;
use crate::language::{Language, when::Printer};
use crate::time::slots::SlotState;
use crate::time::{CivilDate, Weekly};

/// What a proposed weekly slot really is.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// Everybody's side, in the order of the participants.
    pub sides: Vec<SideLine>,
    /// "Weekly, Tue 10:00 UTC is Moscow 13:00 and New York 05:00. Asleep then: New York."
    pub sentence: String,
    /// Is everybody at work?
    pub good: bool,
}

/// Checks a weekly slot as it falls next after now on a usual week: holidays left aside.
#[must_use]
pub fn check(everybody: &[Participant], weekly: &Weekly, printer: &Printer) -> Option<Check> {
    let language = printer.language();
    let today = weekly.zone.civil(printer.now()).date();
    let phase = weekly.phases(&calendars(everybody), today, 1).into_iter().next()?;
    let sides = side_lines(everybody, &phase.usual, language);
    let clocks = args! {"slot" => name(weekly, language), "clocks" => clocks(everybody, &phase.usual, language)};
    let mut said = vec![language.format("shared-window-check", &clocks)];
    let good = phase.usual.everybody_works();
    if good {
        said.push(language.text("shared-window-check-working"));
    }
    let complaints = [
        ("shared-window-check-asleep", &[SlotState::Asleep][..]),
        ("shared-window-check-outside", &[SlotState::Early, SlotState::Late]),
        ("shared-window-check-day-off", &[SlotState::DayOff]),
    ];
    for (key, states) in complaints {
        let who: Vec<&str> = sides.iter().filter(|side| states.contains(&side.state)).map(|side| &*side.name).collect();
        if !who.is_empty() {
            said.push(language.format(key, &args! {"who" => language.list(&who)}));
        }
    }
    Some(Check { sides, sentence: said.join(" "), good })
}

/// The series over the coming weeks, one sentence for each stretch between clock changes, then one for each
/// holiday it falls on.
#[must_use]
pub fn series(
    everybody: &[Participant],
    weekly: &Weekly,
    from: CivilDate,
    weeks: usize,
    printer: &Printer,
) -> Vec<String> {
    let (language, all) = (printer.language(), calendars(everybody));
    let day = |date: CivilDate| printer.day_in(weekly.zone.resolve(date.at(weekly.time)).by_rule(), weekly.zone);
    let phases = weekly.phases(&all, from, weeks).into_iter().enumerate().map(|(place, phase)| {
        let clocks = clocks(everybody, &phase.usual, language);
        match place {
            0 => {
                let slot = name(weekly, language);
                language.format("shared-window-phase-first", &args! {"slot" => slot, "clocks" => clocks})
            }
            _ => language.format("shared-window-phase-next", &args! {"day" => day(phase.from), "clocks" => clocks}),
        }
    });
    let missed = weekly.missed(&all, from, weeks).into_iter().map(|(date, places)| {
        let who: Vec<&str> = places.iter().filter_map(|place| everybody.get(*place)).map(|one| &*one.name).collect();
        language.format("shared-window-missed", &args! {"day" => day(date), "who" => language.list(&who)})
    });
    phases.chain(missed).collect()
}

/// "Weekly, Tue 10:00 UTC".
fn name(weekly: &Weekly, language: Language) -> String {
    let args = args! {
        "weekday" => language.weekday(weekly.weekday),
        "clock" => weekly.time.to_string(),
        "place" => language.place(weekly.zone.name()),
    };
    language.format("shared-window-weekly", &args)
}

/// "Moscow 13:00 and New York 05:00", each with its weekday where that is not the slot's own.
fn clocks(everybody: &[Participant], slot: &crate::time::slots::Slot, language: Language) -> String {
    let weekdays: Vec<u8> = slot.sides.iter().map(|side| side.begins.weekday()).collect();
    let one_day = weekdays.windows(2).all(|pair| pair[0] == pair[1]);
    let one = |(one, side): (&Participant, &crate::time::slots::Side)| {
        let time = side.begins.time().to_string();
        let weekday = language.weekday(side.begins.weekday());
        let clock = match one_day {
            true => time,
            false => language.format("time-with-weekday", &args! {"weekday" => weekday, "clock" => time}),
        };
        language.format("shared-window-clock", &args! {"who" => &one.name, "clock" => clock})
    };
    language.list(&everybody.iter().zip(&slot.sides).map(one).collect::<Vec<_>>())
}
