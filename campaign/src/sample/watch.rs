//! The sample's waiting and drifting: a draft on which two markets insist on different things, a round that went
//! back, promised answers, a brief nobody acknowledged, an assumption that conflicts, feedback every Friday.

use super::calendar::{Days, local};
use super::stage::{Step, step};
use crate::command::{
    AssumptionCommand, Command, EscalationCommand, FeedbackCommand, HandoffCommand, PromiseCommand, RuleCommand,
    WatchCommand,
};
use crate::model::{
    Anchor, Aspect, Cadence, Comment, CommentId, Handoff, HandoffKind, ItemId, MarketId, Promise, RecordId, Strength,
    Thread, ThreadId,
};
use crate::time::{Instant, StoredDeadline};

pub(super) fn script(days: &Days) -> Vec<Step> {
    let mut steps = vera(days);
    steps.extend(ximena(days));
    steps.extend(promises(days));
    steps.extend(handoffs(days));
    steps.extend(assumptions(days));
    let cadence = Cadence {
        market: "m-ru".into(),
        by: "p-olga".into(),
        weekday: 5,
        time: "17:00".to_owned(),
        zone: days.ru.zone,
        what: "Правки по всему, что сдано за неделю".to_owned(),
        ..Cadence::default()
    };
    let add = RuleCommand::AddCadence("w-friday".into(), Box::new(cadence));
    steps.push(step(days.ago(&days.ru, 9, 12, 0), "p-olga", Command::Watch(WatchCommand::Rule(add))));
    steps
}

fn feedback(command: FeedbackCommand) -> Command {
    Command::Watch(WatchCommand::Feedback(command))
}

/// One point of feedback: id, deliverable, aspect, market, strength, words.
type Said = (&'static str, &'static str, Aspect, &'static str, Strength, &'static str);

fn say((id, item, aspect, market, strength, words): Said) -> Command {
    feedback(FeedbackCommand::Say {
        thread: ThreadId::from(id),
        item: ItemId::from(item),
        aspect,
        market: MarketId::from(market),
        strength: Some(strength),
        comment: CommentId(format!("c-{}-1", id.trim_start_matches("t-"))),
        body: words.to_owned(),
    })
}

/// The fingerprint a sender would have seen.
fn fingerprint((_, item, aspect, _, strength, words): Said) -> String {
    let comment = Comment { body: words.to_owned(), ..Comment::default() };
    let anchor = Anchor { path: aspect.path(&ItemId::from(item)), ..Anchor::default() };
    Thread { anchor, strength, comments: [(CommentId::default(), comment)].into(), ..Thread::default() }.fingerprint()
}

fn receive(id: &str, item: &str, link: &str, words: &str) -> Command {
    feedback(FeedbackCommand::Receive {
        id: RecordId::from(id),
        item: ItemId::from(item),
        link: link.to_owned(),
        words: words.to_owned(),
        received: None,
    })
}

/// Her draft came early; New York and Moscow want opposite captions.
fn vera(days: &Days) -> Vec<Step> {
    const DRAFT: &str = "i-vera-draft";
    let (us, ru) = (|minutes| days.recent(&days.us, minutes), |minutes| days.recent(&days.ru, minutes));
    let link = "https://files.zimka.example/vera/draft-1";
    let shorter = "The caption must fit two lines before “more”: our audience reads no further.";
    let longer = "В подписи обязательно полностью: кто рекламодатель и ERID. Короче сделать нельзя.";
    let opening = "Первые две секунды темноты прекрасны, но чайник стоит показать раньше.";
    vec![
        step(ru(590), "p-olga", receive("r-vera-1", DRAFT, link, "Сдала на неделю раньше, музыка пока черновая.")),
        step(
            us(300),
            "p-marcus",
            say(("t-vera-caption-us", DRAFT, Aspect::Caption, "m-us", Strength::MustFix, shorter)),
        ),
        step(
            ru(220),
            "p-ksenia",
            say(("t-vera-caption-ru", DRAFT, Aspect::Caption, "m-ru", Strength::MustFix, longer)),
        ),
        step(ru(215), "p-olga", say(("t-vera-opening", DRAFT, Aspect::Opening, "m-ru", Strength::Should, opening))),
    ]
}

/// One list of two markets' points went back to her: round 1 of 2.
fn ximena(days: &Days) -> Vec<Step> {
    const DRAFT: &str = "i-ximena-draft";
    let at = |ago: i64, hour: u8| days.ago(&days.mx, ago, hour, 10);
    let sound = "El molinillo se oye más que la voz. Baja la espuma un poco en la mezcla.";
    let open = "The first three seconds are lovely. Keep them as they are.";
    let said: [Said; 2] = [
        ("t-ximena-opening", DRAFT, Aspect::Opening, "m-us", Strength::Praise, open),
        ("t-ximena-sound", DRAFT, Aspect::Sound, "m-mx", Strength::MustFix, sound),
    ];
    let list = said.iter().map(|one| (ThreadId::from(one.0), fingerprint(*one))).collect();
    let round = FeedbackCommand::SendRound {
        id: RecordId::from("r-ximena-2"),
        item: ItemId::from(DRAFT),
        of: RecordId::from("r-ximena-1"),
        threads: list,
        words: "Dos puntos de los dos mercados, en una sola lista.".to_owned(),
    };
    let link = "https://files.zimka.example/ximena/borrador-1";
    vec![
        step(at(9, 10), "p-diego", receive("r-ximena-1", DRAFT, link, "Primer corte, sin color.")),
        step(at(6, 11), "p-marcus", say(said[0])),
        step(at(6, 12), "p-diego", say(said[1])),
        step(at(3, 13), "p-lucia", feedback(round)),
    ]
}

fn promises(days: &Days) -> Vec<Step> {
    let make = |at: Instant, who: &'static str, id: &str, to: &str, (what, about): (&str, &str), due| {
        let promise = Promise {
            by: who.into(),
            to: to.to_owned(),
            what: what.to_owned(),
            about: about.to_owned(),
            due,
            ..Promise::default()
        };
        let make = PromiseCommand::Make(id.into(), Box::new(promise));
        step(at, who, Command::Watch(WatchCommand::Promise(make)))
    };
    let (ru, us) = (days.recent(&days.ru, 200), days.recent(&days.us, 150));
    let vera = "creators/cr-vera";
    vec![
        make(
            ru,
            "p-olga",
            "pr-vera-ru",
            vera,
            ("Правки по черновику", "timeline/i-vera-draft"),
            local(days.day(-9), 12, days.ru.zone),
        ),
        make(
            us,
            "p-marcus",
            "pr-vera-us",
            vera,
            ("Слово Нью-Йорка о подписи", ""),
            local(days.day(-9), 11, days.us.zone),
        ),
        // Nine in the evening in New York is five in the morning for whoever waits, and no working hour here.
        make(
            us.plus_minutes(4),
            "p-marcus",
            "pr-erid",
            "people/p-ksenia",
            ("Which reposts need an ERID", "threads/t-erid"),
            local(days.day(-12), 21, days.us.zone),
        ),
    ]
}

fn handoffs(days: &Days) -> Vec<Step> {
    let watch = |command: HandoffCommand| Command::Watch(WatchCommand::Handoff(command));
    let add = |kind, from: &str, to: &str, (market, about): (&str, &str), due: Option<StoredDeadline>| {
        let (to, about) = (to.to_owned(), about.to_owned());
        Box::new(Handoff { kind, from: from.into(), to, market: market.into(), about, due, ..Handoff::default() })
    };
    let at = days.ago(&days.ru, 7, 15, 0);
    let brief = add(HandoffKind::Brief, "p-ksenia", "creators/cr-sonya", ("m-ru", "creators/cr-sonya"), None);
    let mut steps = vec![step(at, "p-ksenia", watch(HandoffCommand::Add("h-sonya".into(), brief)))];
    for (turn, point) in (1..).zip(HandoffKind::Brief.checklist()) {
        let check = HandoffCommand::Check("h-sonya".into(), point, true);
        steps.push(step(at.plus_minutes(turn), "p-ksenia", watch(check)));
    }
    let sent = HandoffCommand::Send("h-sonya".into(), RecordId::from("r-sonya-sent"));
    steps.push(step(at.plus_minutes(9), "p-ksenia", watch(sent)));
    let lock = local(days.day(-3), 15, days.us.zone);
    let assets = add(HandoffKind::Assets, "p-marcus", "people/p-priya", ("m-us", "timeline/i-us-lock"), lock);
    let numbers = local(days.day(5), 10, days.us.zone);
    let figures = add(HandoffKind::Performance, "p-june", "people/p-dana", ("", "timeline/i-recap"), numbers);
    let us = days.ago(&days.us, 6, 10, 40);
    steps.push(step(us, "p-marcus", watch(HandoffCommand::Add("h-assets".into(), assets))));
    steps.push(step(us.plus_minutes(3), "p-june", watch(HandoffCommand::Add("h-numbers".into(), figures))));
    steps
}

fn assumptions(days: &Days) -> Vec<Step> {
    let at = days.ago(&days.us, 10, 11, 0);
    let add = |id: &str, words: &str, owner: &str| {
        let add = AssumptionCommand::Add(id.into(), words.to_owned(), owner.into());
        Command::Watch(WatchCommand::Assumption(add))
    };
    let morning = "People make their coffee at home in the morning, before work.";
    let raise = EscalationCommand::Raise {
        id: RecordId::from("r-morning"),
        path: "assumptions/a-morning".to_owned(),
        theirs: morning.to_owned(),
        words: "В России дома кофе варят вечером и в выходные; утром его берут по дороге. Ролики про утро у нас не сработают."
            .to_owned(),
    };
    vec![
        step(at, "p-priya", add("a-morning", morning, "p-priya")),
        step(at.plus_minutes(4), "p-lucia", add("a-heritage", "En México la espuma pesa más que la marca.", "p-lucia")),
        step(days.recent(&days.ru, 120), "p-olga", Command::Watch(WatchCommand::Escalation(raise))),
    ]
}
