//! The sample's decisions: what was decided and why, a proposal that waits for Moscow, what each market has to spend
//! and what moved, two things caught in passing, and yesterday's log of New York.

use super::calendar::{Days, local};
use super::stage::{Step, step};
use crate::command::{Command, DecideCommand, Reallocation};
use crate::model::{BudgetEntry, CaptureKind, DayLog, Decision, Proposal, RecordId};

pub(super) fn script(days: &Days) -> Vec<Step> {
    let mut steps = decisions(days);
    steps.extend(budgets(days));
    steps.extend(rest(days));
    steps
}

fn decide(command: DecideCommand) -> Command {
    Command::Decide(command)
}

fn decisions(days: &Days) -> Vec<Step> {
    let evening = Decision {
        what: "Russia films evenings; the morning story stays with the US".to_owned(),
        why: "Half of Olga's creators never make coffee at home before work. An evening kettle says the same thing \
              about warmth, and nobody has to pretend."
            .to_owned(),
        options: "One morning story everywhere\nNo time of day in any market\nEach market its own hour".to_owned(),
        decider: "p-priya".into(),
        consulted: "p-olga p-marcus".to_owned(),
        informed: "p-lucia p-timur".to_owned(),
        review_by: local(days.day(7), 12, days.us.zone),
        about: "assumptions/a-morning".to_owned(),
        ..Decision::default()
    };
    let voice = Decision {
        what: "Ximena abre la campaña en México".to_owned(),
        why: "Su público ya pregunta por el molinillo; si ella empieza, los demás tienen de qué hablar.".to_owned(),
        options: "Todos el mismo día\nPrimero la marca, después los creadores".to_owned(),
        decider: "p-lucia".into(),
        consulted: "p-diego".to_owned(),
        about: "creators/cr-ximena".to_owned(),
        ..Decision::default()
    };
    let captions = Proposal {
        title: "Where does the long legal line go in the Russian captions?".to_owned(),
        why: "The preview cuts after two lines. Legal needs the advertiser and the ERID in full.".to_owned(),
        options: "On the second slide, the first stays clean\nOn the first slide, whatever the preview cuts".to_owned(),
        decider: "p-priya".into(),
        market: "m-ru".into(),
        days: 1,
        default: 0,
        default_why: "It is readable there, and the first two lines still sell the kettle.".to_owned(),
        about: "timeline/i-vera-draft".to_owned(),
        ..Proposal::default()
    };
    vec![
        step(
            days.ago(&days.us, 6, 15, 20),
            "p-june",
            decide(DecideCommand::Record("de-evening".into(), Box::new(evening))),
        ),
        step(
            days.ago(&days.mx, 5, 11, 30),
            "p-lucia",
            decide(DecideCommand::Record("de-voice".into(), Box::new(voice))),
        ),
        step(
            days.recent(&days.ru, 60),
            "p-marcus",
            decide(DecideCommand::Propose("pp-captions".into(), Box::new(captions))),
        ),
    ]
}

fn budgets(days: &Days) -> Vec<Step> {
    let grant = |id: &str, market: &str, currency: &str, whole: i64, words: &str| {
        let entry = BudgetEntry {
            market: market.into(),
            currency: currency.to_owned(),
            amount: whole * 100,
            words: words.to_owned(),
            ..BudgetEntry::default()
        };
        decide(DecideCommand::Grant(RecordId::from(id), Box::new(entry)))
    };
    let moved = Reallocation {
        decision: "de-foam".into(),
        decided: Decision {
            what: "5,000 USD go from New York to Mexico City".to_owned(),
            why: "Two US creators are cheaper than planned, and Mexico's second wave has no money for a studio day."
                .to_owned(),
            decider: "p-dana".into(),
            consulted: "p-marcus p-lucia".to_owned(),
            ..Decision::default()
        },
        from_entry: RecordId::from("r-foam-us"),
        to_entry: RecordId::from("r-foam-mx"),
        from: "m-us".into(),
        to: "m-mx".into(),
        currency: "USD".to_owned(),
        to_currency: "USD".to_owned(),
        amount: 500_000,
    };
    let at = days.ago(&days.us, 18, 10, 0);
    vec![
        step(at, "p-dana", grant("r-money-ru", "m-ru", "RUB", 4_200_000, "Креаторы и съёмки")),
        step(at.plus_minutes(1), "p-dana", grant("r-money-us", "m-us", "USD", 85_000, "Creators and studio")),
        step(at.plus_minutes(2), "p-dana", grant("r-money-mx", "m-mx", "MXN", 640_000, "Creadores y producción")),
        step(days.ago(&days.us, 4, 16, 0), "p-dana", decide(DecideCommand::Reallocate(Box::new(moved)))),
    ]
}

fn rest(days: &Days) -> Vec<Step> {
    let capture = |id: &str, kind, words: &str| decide(DecideCommand::Capture(id.into(), kind, words.to_owned()));
    let us_day = days.ago(&days.us, 2, 16, 50);
    let log = DayLog {
        market: "m-us".into(),
        date: days.us.zone.civil(us_day).date().to_string(),
        bullets: "Marcus heard from legal: the captions are fine if the ERID is readable\n\
                  Ana's studio day is booked for next week\n\
                  Learned: mornings before ten are the only quiet hours at the roastery"
            .to_owned(),
        ..DayLog::default()
    };
    let tv = "Если ролик конкурента выйдет на ТВ в ту же неделю, наши первые посты утонут. Слышала от медиабайера.";
    let mugs = "Diego on the phone: the mugs for the second wave leave the factory two days later. Tell Ximena.";
    vec![
        step(us_day, "p-june", decide(DecideCommand::LogDay(RecordId::from("r-day-us"), Box::new(log)))),
        step(days.recent(&days.us, 200), "p-june", capture("cp-mugs", CaptureKind::Action, mugs)),
        step(days.recent(&days.ru, 150), "p-olga", capture("cp-tv", CaptureKind::Risk, tv)),
    ]
}
