//! What the sample's people do around the words: goals with their whys, sign-offs, a proposal's reason, evidence.
//!
//! Planted: the success metric was signed, changed twice, and explained once; Mexico's own core value is a proposal
//! that nobody has decided; the American part of the goal does not say why it matters.

use super::super::calendar::Days;
use super::super::cast::OWNER;
use super::super::stage::{Step, step};
use super::write;
use crate::command::{BriefCommand, Command};
use crate::model::{EvidenceId, GoalId, MarketId, SectionId, StampId, StampKind};
use crate::time::Instant;

/// A goal: id, market, who writes it, and its words and why in the two languages everybody reads.
type Words = (&'static str, &'static str, &'static str, [&'static str; 2], [&'static str; 2]);

const GOALS: [Words; 4] = [
    (
        "g-first-winter",
        "",
        OWNER,
        [
            "People in three countries tell their own first winter because of ours.",
            "Люди в трёх странах рассказывают о своей первой зиме, увидев нашу.",
        ],
        ["", ""],
    ),
    (
        "g-ru",
        "m-ru",
        "p-olga",
        [
            "Six people in a hundred answer, most of them with a story about a new home.",
            "Шесть человек из ста отвечают, и чаще всего – историей о новом доме.",
        ],
        [
            "Russia goes live first: its stories open the films of the other two markets.",
            "Россия выходит первой: её истории открывают ролики двух других рынков.",
        ],
    ),
    (
        "g-us",
        "m-us",
        "p-marcus",
        [
            "A word nobody knows yet, Zimka, is saved and sent on more often than it is looked up.",
            "Незнакомое слово Zimka чаще сохраняют и пересылают, чем ищут в словаре.",
        ],
        ["", ""],
    ),
    (
        "g-mx",
        "m-mx",
        "p-lucia",
        [
            "Families film their own cup at the same table as ours.",
            "Семьи снимают свою чашку за таким же столом, как наш.",
        ],
        [
            "Chocolate is at home here: if Mexico laughs at us, nobody elsewhere will believe us either.",
            "Шоколад здесь свой: если в Мексике над нами посмеются, не поверят и в других странах.",
        ],
    ),
];

pub(super) fn script(days: &Days) -> Vec<Step> {
    let mut steps = goals(days);
    let metric = "brief/sections/s-metric/text/en";
    let thesis = "brief/sections/s-thesis/text/en";
    let say = |at, who, id: &str, kind, place: &str, words: &str| {
        let say = BriefCommand::Say(StampId::from(id), kind, place.to_owned(), words.to_owned());
        step(at, who, Command::Brief(say))
    };
    let signed = days.ago(&days.us, 12, 16, 0);
    steps.push(say(signed, "p-priya", "st-thesis", StampKind::Done, thesis, ""));
    steps.push(say(signed.plus_minutes(4), "p-priya", "st-metric", StampKind::Done, metric, ""));
    let sharper = days.ago(&days.us, 9, 15, 10).plus_minutes(6);
    let why = "One number for three markets measured none of them.";
    steps.push(say(sharper, "p-priya", "st-metric-why", StampKind::Why, metric, why));
    steps.extend(reasons(days));
    steps
}

fn goals(days: &Days) -> Vec<Step> {
    let start = days.ago(&days.us, 15, 15, 0);
    let one = |(place, (id, market, who, text, why)): (usize, &Words)| {
        let at = start.plus_minutes(place as i64 * 6);
        let parent = if market.is_empty() { GoalId::default() } else { GoalId::from(GOALS[0].0) };
        let add = BriefCommand::AddGoal(GoalId::from(*id), parent, MarketId::from(*market), place as i64 * 10);
        let mut steps = vec![step(at, who, Command::Brief(add))];
        for (key, words) in [("text", text), ("why", why)] {
            for (code, words) in ["en", "ru"].into_iter().zip(words).filter(|(_, words)| !words.is_empty()) {
                steps.push(write(at.plus_minutes(2), who, format!("brief/goals/{id}/{key}/{code}"), words));
            }
        }
        steps
    };
    GOALS.iter().enumerate().flat_map(one).collect()
}

/// Why two markets say it their own way, and where one of them has it from.
fn reasons(days: &Days) -> Vec<Step> {
    let why = |at: Instant, who, section: &str, market: &str, words: &str| {
        let open = BriefCommand::OpenWhy(SectionId::from(section), MarketId::from(market));
        let path = format!("brief/sections/{section}/why/{market}");
        [step(at, who, Command::Brief(open)), write(at.plus_minutes(1), who, path, words)]
    };
    let link = |at, who, id: &str, place: &str, link: &str, title: &str| {
        let add = BriefCommand::AddEvidence(EvidenceId::from(id), place.to_owned(), link.to_owned(), title.to_owned());
        step(at, who, Command::Brief(add))
    };
    let (ru, mx) = (days.ago(&days.ru, 13, 12, 0), days.ago(&days.mx, 13, 13, 0));
    let mut steps = Vec::new();
    steps.extend(why(ru, "p-olga", "s-creative", "m-ru", "Ёлка – это уже Новый год, а мы говорим о первой зиме."));
    steps.extend(why(
        mx,
        "p-lucia",
        "s-value",
        "m-mx",
        "Aquí nadie toma chocolate a solas: “para sentarse juntos” es la misma promesa, dicha como se dice en casa.",
    ));
    let (place, report) = ("brief/adaptations/m-ru/audience", "https://example.org/first-winter/ru");
    steps.push(link(ru.plus_minutes(9), "p-olga", "ev-ru", place, report, "Итоги прошлой кампании"));
    let (place, report) = ("brief/adaptations/m-us/platforms", "https://example.org/first-winter/us");
    steps.push(link(days.ago(&days.us, 13, 11, 0), "p-marcus", "ev-us", place, report, "Saves per post, last winter"));
    steps
}
