//! The sample's weekly sync: one that was held, with what came out of it and its recap, the next one with two points on
//! its agenda, and three learnings.

use super::calendar::{Days, local};
use super::stage::{Step, step};
use crate::command::{Command, LearningCommand, MeetingCommand, OutcomeDraft, SyncCommand};
use crate::meetings::next_start;
use crate::model::{
    Learning, MarketId, Meeting, MeetingId, MeetingKind, OutcomeKind, RecordId, SectionKind, TemplateKind,
};
use crate::time::{CivilTime, Instant, StoredDeadline};

const HELD: &str = "mt-held";
const NEXT: &str = "mt-next";
const COMES: [&str; 7] = ["p-olga", "p-marcus", "p-lucia", "p-timur", "p-ksenia", "p-diego", "p-june"];

pub(super) fn script(days: &Days) -> Vec<Step> {
    let begins = days.ago(&days.us, 7, 10, 0);
    let mut steps = held(days, begins);
    steps.extend(next(days, begins));
    steps.extend(learnings(days));
    steps
}

fn act(command: MeetingCommand) -> Command {
    Command::Sync(SyncCommand::Meeting(command))
}

fn start(days: &Days, begins: Instant) -> StoredDeadline {
    let civil = days.us.zone.civil(begins);
    StoredDeadline::local(civil, days.us.zone).unwrap_or_else(|_| StoredDeadline::instant(begins, days.us.zone))
}

fn held(days: &Days, begins: Instant) -> Vec<Step> {
    let id = || MeetingId::from(HELD);
    let meeting = Meeting {
        kind: MeetingKind::Sync,
        start: Some(start(days, begins)),
        minutes: 20,
        attendees: COMES.iter().map(|person| ((*person).into(), true)).collect(),
        recorder: "p-june".into(),
        ..Meeting::default()
    };
    let at = |minutes| begins.plus_minutes(minutes);
    let put = |record: &str, kind: &str, words: &str| {
        act(MeetingCommand::Put(id(), record.into(), kind.to_owned(), words.to_owned()))
    };
    let log = |record: &str, kind, words: &str, owner: &str, due| {
        let words = words.to_owned();
        let draft = OutcomeDraft { kind, words, owner: owner.into(), due, markets: Vec::new() };
        act(MeetingCommand::Log(id(), record.into(), Box::new(draft)))
    };
    let moment = |record: &str| RecordId::from(record);
    let subtitles = local(days.day(-8), 12, days.ru.zone);
    vec![
        step(days.ago(&days.us, 14, 11, 0), "p-timur", act(MeetingCommand::Plan(id(), Box::new(meeting)))),
        step(
            at(-90),
            "p-ksenia",
            put("r-held-p1", "blocker", "Без субтитров Соня не может сдать черновик: кто их делает?"),
        ),
        step(at(1), "p-june", act(MeetingCommand::Start(id(), moment("r-held-start")))),
        step(
            at(7),
            "p-june",
            log(
                "r-held-o1",
                OutcomeKind::Decision,
                "Reposts across markets carry the label of the market where they are seen.",
                "p-timur",
                None,
            ),
        ),
        step(
            at(11),
            "p-june",
            log("r-held-o2", OutcomeKind::Action, "Russian subtitles for Sonya’s draft", "p-ksenia", subtitles),
        ),
        step(
            at(14),
            "p-june",
            log(
                "r-held-o3",
                OutcomeKind::Shift,
                "Community creators in Mexico post after the hero reels, not before.",
                "",
                None,
            ),
        ),
        step(
            at(17),
            "p-june",
            log(
                "r-held-o4",
                OutcomeKind::Learning,
                "Ask for the subtitle language when the brief goes out. Sonya and Theo both lost two days because nobody had named it.",
                "",
                None,
            ),
        ),
        step(at(21), "p-june", act(MeetingCommand::Close(id(), moment("r-held-end"), MeetingId::from(NEXT)))),
        step(at(84), "p-june", act(MeetingCommand::SendRecap(id(), moment("r-held-recap"), String::new()))),
    ]
}

/// The next one was made when this one ended; after holidays it moves to the first week that lies ahead.
fn next(days: &Days, begins: Instant) -> Vec<Step> {
    let id = || MeetingId::from(NEXT);
    let (first, closed) = (start(days, begins), begins.plus_minutes(21));
    let at = days.recent(&days.us, 200).max(closed.plus_minutes(5));
    let mut steps = Vec::new();
    let ahead = next_start(MeetingKind::Sync, &first, days.now);
    if let Some(ahead) = ahead.filter(|ahead| Some(ahead) != next_start(MeetingKind::Sync, &first, closed).as_ref()) {
        steps.push(step(at, "p-timur", act(MeetingCommand::SetStart(id(), Box::new(ahead)))));
    }
    let put = |record: &str, kind: &str, words: &str| {
        act(MeetingCommand::Put(id(), record.into(), kind.to_owned(), words.to_owned()))
    };
    steps.push(step(
        days.recent(&days.ru, 45).max(at),
        "p-olga",
        put("r-next-p1", "decision", "До какого числа у креаторов ещё можно просить новый дубль?"),
    ));
    steps.push(step(
        days.recent(&days.us, 55).max(at),
        "p-marcus",
        put("r-next-p2", "blocker", "We cannot schedule Maya’s reel until legal has read the caption."),
    ));
    steps
}

fn learnings(days: &Days) -> Vec<Step> {
    let add = |id: &str, words: &str, section, market: &str| {
        let learning = Learning {
            words: words.to_owned(),
            template: Some(TemplateKind::Brief),
            section,
            markets: [(MarketId::from(market), true)].into(),
            ..Learning::default()
        };
        Command::Sync(SyncCommand::Learning(LearningCommand::Add(id.into(), Box::new(learning))))
    };
    let place = LearningCommand::SetPlace("l-held-o4".into(), Some((TemplateKind::Brief, SectionKind::Deliverables)));
    // It was written down in the meeting and given its place afterwards.
    let noon = days
        .us
        .zone
        .civil(days.ago(&days.us, 7, 10, 0))
        .date()
        .at(CivilTime::new(12, 30).unwrap_or(CivilTime::MIDNIGHT));
    vec![
        step(
            days.us.zone.resolve(noon).by_rule().max(days.ago(&days.us, 7, 10, 0).plus_minutes(90)),
            "p-june",
            Command::Sync(SyncCommand::Learning(place)),
        ),
        step(
            days.ago(&days.ru, 4, 16, 20),
            "p-ksenia",
            add(
                "l-erid",
                "ERID нужно получать до съёмки, а не перед публикацией: из-за него первый ролик ждал четыре дня. В бриф сразу писать, кто рекламодатель.",
                SectionKind::NonNegotiables,
                "m-us",
            ),
        ),
        step(
            days.ago(&days.mx, 3, 11, 40),
            "p-lucia",
            add(
                "l-familia",
                "Una toma con la familia en la cocina funciona mejor que la taza sola. Conviene pedirla desde el brief.",
                SectionKind::Creative,
                "m-ru",
            ),
        ),
    ]
}
