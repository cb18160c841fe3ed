//! What launch waits for, in the reader's words: each open point with the place where it is settled, and who let it
//! stay open why.

use super::{Badge, Label, Link, Reader, people, plan};
use crate::agree::{self, LaunchPoint};
use crate::args;
use crate::language::Language;
use crate::model::{RecordId, Sections};
use crate::watch::launch::{Check, Cost, Facts, Launch, Point, Says, launch};

/// One open point.
#[derive(Clone, Debug, PartialEq)]
pub struct LaunchLine {
    /// Stable name and the hash of what is open: what a waiver needs.
    pub key: String,
    /// See `key`.
    pub hash: String,
    /// What it is about: "Success metric: Russian text".
    pub title: String,
    /// What is the matter, in one sentence.
    pub says: String,
    /// The market it belongs to.
    pub badge: Option<Badge>,
    /// Where it is settled.
    pub link: Link,
    /// Why it may stay open, where somebody said so.
    pub waiver: Option<WaiverLine>,
}

/// Who let a point stay open.
#[derive(Clone, Debug, PartialEq)]
pub struct WaiverLine {
    /// The entry.
    pub id: RecordId,
    /// Why.
    pub reason: String,
    /// Who and when: "Waived by Dana, Tue 8 Dec, 18:00 your time".
    pub says: String,
}

/// One check with its points.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckLine {
    /// Which.
    pub check: Check,
    /// Its name.
    pub name: String,
    /// Nothing is open, or all of it was waived.
    pub green: bool,
    /// What is open, what is not waived first.
    pub points: Vec<LaunchLine>,
}

/// The gate.
#[derive(Clone, Debug, PartialEq)]
pub struct LaunchPage {
    /// Every check in order.
    pub checks: Vec<CheckLine>,
    /// "7 of 9 checks clear".
    pub clear: String,
    /// "clarity 58".
    pub clarity: String,
    /// What costs most, in words; none where nothing is open.
    pub costs: Option<String>,
    /// The score, 0 to 100.
    pub score: usize,
    /// The campaign may go live.
    pub ready: bool,
    /// "Ready for go-live", or that it is not.
    pub verdict: String,
}

/// The points of the agreements, in the reader's language: an unsigned alignment ([`Check::Aligned`]), a decision
/// without its decider ([`Check::Decided`]), an open tension between goals ([`Check::Tensions`]). None says that nobody
/// was asked, and these checks are not shown.
#[must_use]
pub fn agreed(sections: &Sections, language: Language) -> Option<Vec<Point>> {
    // What was waived about an alignment is waived no more when the alignment changes.
    let version = agree::version(sections);
    let point = |open: LaunchPoint| {
        let (check, standing) = match &open {
            LaunchPoint::Unwritten(_) | LaunchPoint::DefinitionMissing(_) => (Check::Aligned, String::new()),
            LaunchPoint::Unsigned(_) | LaunchPoint::SignedEarlier(..) => (Check::Aligned, version.clone()),
            LaunchPoint::Tension(id) | LaunchPoint::TensionEarlier(id) => {
                let tension = sections.agreement.tensions.get(id);
                (Check::Tensions, tension.map(|tension| agree::goals_hash(sections, tension)).unwrap_or_default())
            }
            LaunchPoint::Decider(_, flaw) => (Check::Decided, format!("{flaw:?}")),
            LaunchPoint::Compliance(_, count) => (Check::Confirmed, count.to_string()),
        };
        let findings = if let LaunchPoint::Compliance(_, count) = &open { *count } else { 1 };
        let made = Point::new(check, &open.path(), &standing, Says::Told(open.sentence(sections, language)));
        Point { key: format!("{}:{}", check.code(), open.key()), findings, ..made }
    };
    Some(agree::launch_points(sections).into_iter().map(point).collect())
}

/// Everything launch waits for: with the agreements, wherever it is asked.
#[must_use]
pub fn waits_for(facts: &Facts<'_>, language: Language) -> Launch {
    launch(facts, agreed(facts.sections, language).as_deref())
}

/// The gate for a reader.
#[must_use]
pub fn launch_page(facts: &Facts<'_>, reader: &Reader) -> LaunchPage {
    let (state, language) = (waits_for(facts, reader.language), reader.language);
    let checks = state.checks.iter().map(|checked| {
        let line = |(point, waiver): &(Point, Option<RecordId>)| line(facts, point, waiver.as_ref(), reader);
        let mut points: Vec<LaunchLine> = checked.points.iter().map(line).collect();
        points.sort_by_key(|line| line.waiver.is_some());
        CheckLine {
            check: checked.check,
            name: language.text(&format!("launch-check-{}", checked.check.code())),
            green: checked.is_green(),
            points,
        }
    });
    LaunchPage {
        checks: checks.collect(),
        clear: clear(&state, language),
        clarity: language.format("launch-clarity", &args! {"score" => state.score()}),
        costs: costs(&state, language),
        score: state.score(),
        ready: state.is_ready(),
        verdict: language.text(if state.is_ready() { "launch-ready" } else { "launch-not-ready" }),
    }
}

/// The two checks that cost most: "Costs most: “Advertising rules confirmed” , 12 of 14 open".
fn costs(state: &Launch, language: Language) -> Option<String> {
    let cost = |cost: &Cost| {
        let check = language.text(&format!("launch-check-{}", cost.check.code()));
        let args = args! {"check" => check, "wrong" => cost.wrong, "count" => cost.asked};
        language.format("launch-clarity-cost", &args)
    };
    let dearest: Vec<String> = state.dearest().iter().take(2).map(cost).collect();
    let args = args! {"costs" => language.list(&dearest)};
    (!dearest.is_empty()).then(|| language.format("launch-clarity-costs", &args))
}

/// "7 of 9 checks clear".
#[must_use]
pub fn clear(state: &Launch, language: Language) -> String {
    language.format("launch-clear", &args! {"clear" => state.clear(), "count" => state.checks.len()})
}

fn line(facts: &Facts<'_>, point: &Point, waiver: Option<&RecordId>, reader: &Reader) -> LaunchLine {
    let (sections, language) = (facts.sections, reader.language);
    let label = Label::of(sections, &point.path, language);
    let waiver = waiver.and_then(|id| {
        let entry = sections.waivers.get(id)?;
        let zone = people::badge_of(sections, &entry.by).map_or(reader.zone, |badge| badge.zone);
        let when = reader.printer(facts.now).yours(entry.at, zone);
        let args = args! {"who" => people::name(sections, &entry.by, language), "when" => when};
        let says = language.format("launch-waived", &args);
        Some(WaiverLine { id: id.clone(), reason: entry.reason.clone(), says })
    });
    let (title, link) = match &point.says {
        Says::Drift(drift) => (super::drift::title(sections, drift, language), label.link.clone()),
        Says::Window => (language.text("launch-window"), Link::Plan),
        Says::TwoOwners | Says::TwoValues => (label.full(language), Link::Conflicts),
        _ => (label.full(language), label.link.clone()),
    };
    LaunchLine {
        key: point.key.clone(),
        hash: point.hash.clone(),
        // One point of the matrix may be about several markets.
        badge: label
            .market
            .as_ref()
            .filter(|_| point.check != Check::Filled || point.findings == 1)
            .and_then(|market| people::badge(sections, market)),
        says: says(facts, point, reader),
        title,
        link,
        waiver,
    }
}

fn says(facts: &Facts<'_>, point: &Point, reader: &Reader) -> String {
    let (sections, language) = (facts.sections, reader.language);
    match &point.says {
        Says::Unclear(words) => {
            language.format("launch-unclear", &args! {"count" => point.findings, "words" => words.as_str()})
        }
        Says::Drift(drift) => super::drift::says(sections, drift, reader, facts.now),
        Says::Empty => language.format("launch-empty", &args! {"count" => point.findings}),
        Says::Ownerless => language.text("launch-ownerless"),
        Says::TwoOwners => language.text("launch-two-owners"),
        Says::TwoValues => language.text("launch-two-values"),
        Says::Unanswered(markets) => {
            let names: Vec<String> =
                markets.iter().filter_map(|market| people::badge(sections, market)).map(|badge| badge.name).collect();
            language.format("launch-unanswered", &args! {"markets" => language.list(&names)})
        }
        Says::NoGoLive => language.text("launch-no-go-live"),
        Says::Plan(open) => plan::point(sections, open, language).sentence,
        Says::Window => plan::window(sections, reader).map(|(_, words)| words).unwrap_or_default(),
        Says::Told(words) => words.clone(),
    }
}
