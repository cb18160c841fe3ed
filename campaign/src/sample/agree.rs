//! What the sample's people settled first: four points and everybody's signature on them, what success meant to each
//! before they read the others, two tensions of which one is decided, who decides what, where they write, how much
//! they meet, and what they confirmed about advertising.
//!
//! Planted: one tension that nobody has decided, and Mexico's checklist half
//! done.

use super::calendar::Days;
use super::cast::OWNER;
use super::stage::{Act, Step, step};
use crate::agree;
use crate::command::{AgreeCommand, Command};
use crate::model::{Channel, ChannelId, MarketId, PointKind, RecordId, ResolutionKind, RightDeed, TensionId};
use crate::time::{Instant, WorkingCalendar};

fn agreed(at: Instant, who: &'static str, command: AgreeCommand) -> Step {
    step(at, who, Command::Agree(command))
}

pub(super) fn script(days: &Days) -> Vec<Step> {
    [
        definitions(days),
        points(days),
        tensions(days),
        rights(days),
        channels(days),
        meetings(days),
        checks(days),
        signatures(days),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The leads sign what stands on their screens: after the success metric of the brief was made sharper.
fn signatures(days: &Days) -> Vec<Step> {
    let sign = |at: Instant, who: &'static str, market: &'static str| Step {
        at,
        who,
        act: Act::Sign { id: RecordId(format!("r-sign-{market}")), market: MarketId::from(market) },
        offline_since: None,
    };
    vec![
        sign(days.ago(&days.ru, 5, 15, 10), "p-olga", "m-ru"),
        sign(days.ago(&days.us, 5, 11, 20), "p-marcus", "m-us"),
        sign(days.ago(&days.mx, 5, 12, 40), "p-lucia", "m-mx"),
    ]
}

/// Five people and five meanings of one word.
fn definitions(days: &Days) -> Vec<Step> {
    let said: [(&'static str, &WorkingCalendar, &str); 5] = [
        (
            "p-olga",
            &days.ru,
            "Через месяц нам пишут незнакомые люди: не о машине, а о своей первой зиме. Если таких писем нет, охват не \
             важен.",
        ),
        (
            "p-marcus",
            &days.us,
            "People save the reel and send it on, and by the end of the month they can spell Zimka.",
        ),
        (
            "p-lucia",
            &days.mx,
            "Que nadie se ría de nosotros: si una familia graba su propia taza junto a la nuestra, ganamos.",
        ),
        ("p-priya", &days.us, "In three countries people describe the brand with the same two words: quiet, mine."),
        (OWNER, &days.us, "We learn what a first winter is worth to people, and stay within the budget while we do."),
    ];
    let one = |(who, clock, words): (&'static str, &WorkingCalendar, &str)| {
        let id = RecordId(format!("r-success-{}", who.trim_start_matches("p-")));
        agreed(days.ago(clock, 16, 15, 0), who, AgreeCommand::Define(id, words.to_owned()))
    };
    said.into_iter().map(one).collect()
}

fn points(days: &Days) -> Vec<Step> {
    let at = days.ago(&days.us, 15, 10, 30);
    let said = [
        (
            PointKind::Timelines,
            "Russia and Mexico keep their Friday; the US may slip within the four days of buffer and says so at once. \
             Only the bridge moves a date that another market waits for.",
        ),
        (
            PointKind::Success,
            "One in five comments tells a first winter of its own, in every market, within 28 days of that market’s \
             go-live. Engagement is read against each market’s own target, never against the other market.",
        ),
        (
            PointKind::Failure,
            "Whoever sees it first tells the bridge, in the thread and not in a call. A post that breaks a rule comes \
             down within the hour; we talk about why afterwards. Nobody changes a budget alone.",
        ),
        (
            PointKind::Decisions,
            "Positioning is Priya’s, adaptation is each market lead’s, taking a post down is Timur’s. Where two leads \
             disagree for a whole working day, Priya decides and writes why.",
        ),
    ];
    let write = |(minute, (point, words)): (i64, (PointKind, &str))| {
        let command = Command::WriteWords(point.path(), words.to_owned());
        step(at.plus_minutes(minute * 7), "p-timur", command)
    };
    (0..).zip(said).map(write).collect()
}

fn tensions(days: &Days) -> Vec<Step> {
    let add = |id: &str, a: &str, b: &str, words: &str| {
        AgreeCommand::AddTension(TensionId::from(id), a.into(), b.into(), words.to_owned())
    };
    let first = add(
        "tn-films",
        "g-ru",
        "g-mx",
        "Russia’s stories open the films of the other markets, so Mexico’s families cannot be filmed before Russia is \
         live.",
    );
    let decided = AgreeCommand::Resolve(
        RecordId::from("r-films"),
        TensionId::from("tn-films"),
        ResolutionKind::Phased,
        MarketId::from("m-ru"),
        "Russia’s first five stories come first; Mexico films its own cups from day three and loses nothing but the \
         opening shot."
            .to_owned(),
    );
    let open = add(
        "tn-ending",
        "g-us",
        "g-ru",
        "A reel made to be saved ends on the word Zimka; a reel made to be answered ends on a question. The hero reel \
         has one ending.",
    );
    let at = days.ago(&days.us, 13, 14, 0);
    vec![
        agreed(at, "p-lucia", first),
        agreed(at.plus_minutes(90), "p-priya", decided),
        agreed(days.ago(&days.us, 7, 12, 30), "p-timur", open),
    ]
}

fn rights(days: &Days) -> Vec<Step> {
    let at = days.ago(&days.us, 15, 12, 0);
    let add = AgreeCommand::AddRight("rt-down".into(), "Taking a post down".to_owned(), 20);
    let deeds = [
        ("bridge", RightDeed::Decides),
        ("market-lead", RightDeed::Executes),
        ("brand-lead", RightDeed::Informed),
        ("liaison", RightDeed::Consulted),
    ];
    let set = |(minute, (party, deed)): (i64, (&str, RightDeed))| {
        agreed(at.plus_minutes(minute), "p-timur", AgreeCommand::SetRight("rt-down".into(), party.to_owned(), deed))
    };
    std::iter::once(agreed(at, "p-timur", add)).chain((1..).zip(deeds).map(set)).collect()
}

fn channels(days: &Days) -> Vec<Step> {
    let said = [
        ("ch-threads", "p-timur", "", "Threads here", "Feedback and every decision", "One full working day", false),
        (
            "ch-ru",
            "p-ksenia",
            "m-ru",
            "Telegram, Ксения",
            "Съёмка, доставка, маркировка",
            "В течение двух рабочих часов",
            true,
        ),
        ("ch-ru-mail", "p-olga", "m-ru", "Письмо Ольге", "Договор и оплата", "В течение рабочего дня", true),
        ("ch-us", "p-marcus", "m-us", "Email to Marcus", "Briefs, drafts, questions", "Four working hours", true),
        ("ch-mx", "p-diego", "m-mx", "WhatsApp, Diego", "Lo urgente del rodaje", "Dos horas hábiles", true),
    ];
    let at = days.ago(&days.us, 14, 11, 0);
    let add =
        |(order, (id, who, market, name, purpose, answer, creators)): (i64, (&str, _, &str, &str, &str, &str, _))| {
            let channel = Channel {
                market: market.into(),
                name: name.to_owned(),
                purpose: purpose.to_owned(),
                answer: answer.to_owned(),
                creators,
                order,
                ..Channel::default()
            };
            agreed(at.plus_minutes(order * 3), who, AgreeCommand::AddChannel(ChannelId::from(id), Box::new(channel)))
        };
    (0..).zip(said).map(add).collect()
}

/// An hour a week for meetings.
fn meetings(days: &Days) -> Vec<Step> {
    vec![agreed(days.ago(&days.us, 14, 12, 9), OWNER, AgreeCommand::SetBudget(60))]
}

fn checks(days: &Days) -> Vec<Step> {
    let confirmed = |who: &'static str, clock: &WorkingCalendar, market: &str, country: &str, most: usize| {
        let at = days.ago(clock, 8, 12, 0);
        let one = |(minute, point): (i64, &str)| {
            let id = RecordId(format!("r-check-{market}-{point}"));
            let confirm = AgreeCommand::Confirm(id, MarketId::from(market), point.to_owned());
            agreed(at.plus_minutes(minute), who, confirm)
        };
        (0..).zip(agree::compliance_points(country).into_iter().take(most)).map(one).collect::<Vec<_>>()
    };
    [
        confirmed("p-ksenia", &days.ru, "m-ru", "RU", usize::MAX),
        confirmed("p-june", &days.us, "m-us", "US", usize::MAX),
        confirmed("p-diego", &days.mx, "m-mx", "MX", 4),
    ]
    .into_iter()
    .flatten()
    .collect()
}
