//! What the sample's people said about texts: an adaptation that is more than a translation, differences that are
//! meant, and the creators' briefs on their way to them. One still waits for a market; the others were released
//! before the master changed overnight.

use super::calendar::Days;
use super::stage::{Step, step};
use crate::command::{Command, StatementCommand};
use crate::language::Language;
use crate::model::{CreatorId, MarketId, SectionId, StatementId, StatementKind};

/// Creators whose brief was handed over, with the lead who did it.
const RELEASED: [(&str, &str); 11] = [
    ("cr-vera", "p-olga"),
    ("cr-ilya", "p-olga"),
    ("cr-aigul", "p-olga"),
    ("cr-maxim", "p-olga"),
    ("cr-sonya", "p-olga"),
    ("cr-maya", "p-marcus"),
    ("cr-priscilla", "p-marcus"),
    ("cr-jonah", "p-marcus"),
    ("cr-ximena", "p-lucia"),
    ("cr-beto", "p-lucia"),
    ("cr-paloma", "p-lucia"),
];

pub(super) fn script(days: &Days) -> Vec<Step> {
    let mut steps = vec![
        step(days.ago(&days.ru, 17, 15, 0), "p-olga", adapted("w-thesis-ru", "s-thesis", Language::Ru)),
        step(days.ago(&days.mx, 16, 16, 0), "p-lucia", adapted("w-value-es", "s-value", Language::Es)),
        step(
            days.ago(&days.ru, 12, 17, 0),
            "p-olga",
            meant(
                "w-creative-ru",
                "brief/sections/s-creative/local/m-ru",
                "Окно и звук улицы – наша первая зима; ёлка сразу превратила бы ролик в новогодний.",
            ),
        ),
        step(
            days.ago(&days.mx, 12, 17, 0),
            "p-lucia",
            meant(
                "w-value-mx",
                "brief/sections/s-value/local/m-mx",
                "Aquí la espuma es la promesa: el chocolate sin espuma no es chocolate.",
            ),
        ),
    ];
    steps.extend(signed(days));
    steps
}

fn adapted(id: &str, section: &str, language: Language) -> Command {
    let section = SectionId::from(section);
    Command::State(StatementCommand::Translation(StatementId::from(id), section, language, StatementKind::Adapted))
}

fn meant(id: &str, path: &str, why: &str) -> Command {
    Command::State(StatementCommand::Intend(StatementId::from(id), path.to_owned(), why.to_owned()))
}

/// Every market signs on one day, each hub hands over on the next; the US has signed one again since last night.
fn signed(days: &Days) -> Vec<Step> {
    let released = || RELEASED.iter().map(|(creator, _)| *creator);
    let both = || released().chain(["cr-theo"]).collect::<Vec<_>>();
    let mut steps = vec![
        step(days.ago(&days.ru, 5, 12, 0), "p-olga", sign("m-ru", &both())),
        step(days.ago(&days.us, 5, 12, 0), "p-marcus", sign("m-us", &both())),
        step(days.ago(&days.mx, 5, 12, 0), "p-lucia", sign("m-mx", &released().collect::<Vec<_>>())),
    ];
    for (place, (creator, lead)) in RELEASED.into_iter().enumerate() {
        let clock = [("p-olga", &days.ru), ("p-marcus", &days.us)].into_iter().find(|(who, _)| *who == lead);
        let clock = clock.map_or(&days.mx, |(_, clock)| clock);
        let id = StatementId(format!("w-out-{}", creator.trim_start_matches("cr-")));
        let command = Command::State(StatementCommand::Release(id, CreatorId::from(creator)));
        steps.push(step(days.ago(clock, 4, 13, 0).plus_minutes(place as i64), lead, command));
    }
    let again = StatementCommand::Sign(
        vec![(StatementId::from("w-again-maya"), CreatorId::from("cr-maya"))],
        MarketId::from("m-us"),
    );
    steps.push(step(days.recent(&days.us, 45), "p-marcus", Command::State(again)));
    steps
}

fn sign(market: &str, creators: &[&str]) -> Command {
    let name = |creator: &str| {
        let creator_name = creator.trim_start_matches("cr-");
        StatementId(format!("w-{market}-{creator_name}"))
    };
    let signs = creators.iter().map(|creator| (name(creator), CreatorId::from(*creator))).collect();
    Command::State(StatementCommand::Sign(signs, MarketId::from(market)))
}
