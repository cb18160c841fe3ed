//! The closeout, and the same over a week or a month: planned against actual, targets against numbers, assumptions with
//! their verdicts, decisions, learnings, rework, what was waived (E9, E13, S1-22). It knows no "now": the same document
//! gives the same words at any time.

use super::{Report, ReportBlock, ReportTable, parts};
use crate::args;
use crate::language::{Language, capitalised};
use crate::meetings::{learning_about, on_clocks, outcome};
use crate::model::{
    Assumption, Decision, Judgement, Learning, Meeting, MeetingOutcome, OutcomeKind, Sections, markets_in_order,
};
use crate::time::{Instant, Zone};
use crate::view::people;

/// What a report covers: everything, or from a moment up to and without another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scope {
    /// From when; none for the beginning.
    pub from: Option<Instant>,
    /// Until when; none for the end.
    pub until: Option<Instant>,
    /// The clocks its times are told on: every market's.
    pub zones: Vec<Zone>,
}

impl Scope {
    /// The whole campaign.
    #[must_use]
    pub fn whole(sections: &Sections) -> Self {
        Self { from: None, until: None, zones: zones(sections) }
    }

    /// A stretch of it.
    #[must_use]
    pub fn between(sections: &Sections, from: Instant, until: Instant) -> Self {
        Self { from: Some(from), until: Some(until), zones: zones(sections) }
    }

    /// Does this moment belong to it? What has no moment only belongs to the whole.
    #[must_use]
    pub fn holds(&self, at: Option<Instant>) -> bool {
        match at {
            Some(at) => self.from.is_none_or(|from| at >= from) && self.until.is_none_or(|until| at < until),
            None => self.from.is_none() && self.until.is_none(),
        }
    }
}

fn zones(sections: &Sections) -> Vec<Zone> {
    let mut zones: Vec<Zone> =
        markets_in_order(&sections.markets).into_iter().map(|(_, market)| market.profile.zone).collect();
    zones.dedup_by_key(|zone| zone.name());
    if zones.is_empty() { vec![Zone::utc()] } else { zones }
}

/// The report in a language.
#[must_use]
pub fn closeout(sections: &Sections, language: Language, scope: &Scope) -> Report {
    let blocks = vec![
        parts::dates(sections, language, scope),
        parts::changes(sections, language, scope),
        parts::numbers(sections, language, scope),
        assumptions(sections, language, scope),
        decisions(sections, language, scope),
        shifts(sections, language, scope),
        actions(sections, language, scope),
        learnings(sections, language, scope),
        parts::rework_block(sections, language, scope),
        parts::waived(sections, language, scope),
    ];
    let name = args! {"campaign" => &sections.campaign.name};
    let (title, about) = match (scope.from, scope.until) {
        (Some(from), Some(until)) => {
            let args = args! {
                "from" => on_clocks(language, &scope.zones, from),
                "until" => on_clocks(language, &scope.zones, until),
            };
            (language.format("report-period-title", &name), vec![language.format("report-period", &args)])
        }
        _ => (language.format("report-closeout-title", &name), go_lives(sections, language)),
    };
    Report { title, about, blocks }
}

fn go_lives(sections: &Sections, language: Language) -> Vec<String> {
    let live = |market: &crate::model::Market| {
        let zone = market.profile.zone;
        let when = market.go_live.as_ref().map(|due| on_clocks(language, &[zone], due.instant_in(zone)));
        let when = when.unwrap_or_else(|| language.text("label-nothing"));
        language.format("document-go-live", &args! {"market" => &market.profile.name, "when" => when})
    };
    markets_in_order(&sections.markets).into_iter().map(|(_, market)| live(market)).collect()
}

/// The whole report tells every assumption as it stands, one over a stretch of time only those judged in it.
fn assumptions(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let mut all: Vec<(_, &Assumption)> = sections.assumptions.iter().filter(|(_, one)| !one.archived).collect();
    all.retain(|(_, one)| scope.holds(None) || one.judged().is_some_and(|judged| scope.holds(Some(judged.at))));
    all.sort_by_key(|(id, one)| (one.at, (*id).clone()));
    let judged = |judged: &Judgement| {
        let when = on_clocks(language, &scope.zones, judged.at);
        let args = args! {"who" => people::name(sections, &judged.by, language), "when" => when};
        language.format("report-judged-by", &args)
    };
    let row = |one: &Assumption| {
        vec![
            one.words.trim().to_owned(),
            language.text(&format!("watch-verdict-{}", one.verdict.code())),
            one.judged().map(judged).unwrap_or_default(),
            people::name(sections, &one.owner, language),
        ]
    };
    let keys = ["word-assumption", "label-verdict", "report-judged", "label-owner"];
    let none = if scope.holds(None) { "report-assumptions-none" } else { "report-assumptions-none-judged" };
    ReportBlock {
        heading: language.text("report-assumptions"),
        empty: language.text(none),
        lines: Vec::new(),
        table: Some(ReportTable {
            heads: keys.iter().map(|key| capitalised(&language.text(key))).collect(),
            rows: all.into_iter().map(|(_, one)| row(one)).collect(),
        }),
    }
}

/// What came out of meetings, of one kind, earliest first, with the day it was said.
fn of_kind<'a>(sections: &'a Sections, scope: &Scope, kind: OutcomeKind) -> Vec<(&'a Meeting, &'a MeetingOutcome)> {
    let meetings = sections.meetings.values().filter(|meeting| !meeting.archived);
    let all =
        meetings.flat_map(|meeting| meeting.results().into_iter().map(move |(id, one)| (one.at, id, meeting, one)));
    let mut found: Vec<_> = all.filter(|(at, _, _, one)| one.kind == Some(kind) && scope.holds(Some(*at))).collect();
    found.sort_by_key(|(at, id, ..)| (*at, (*id).clone()));
    found.into_iter().map(|(_, _, meeting, one)| (meeting, one)).collect()
}

/// An outcome with the meeting it came out of.
fn said(sections: &Sections, language: Language, scope: &Scope, (meeting, one): (&Meeting, &MeetingOutcome)) -> String {
    let args = args! {
        "words" => outcome(sections, one, language, &scope.zones),
        "meeting" => meeting.title(language),
    };
    language.format("report-from-meeting", &args)
}

/// The log of decisions with their whys, and what meetings decided without naming who, in the order it was decided.
fn decisions(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let log = sections.decisions.log.iter().filter(|(_, one)| !one.archived && scope.holds(Some(one.at)));
    let line = |one: &Decision| {
        let who = people::name(sections, &one.decider, language);
        let when = on_clocks(language, &scope.zones, one.at);
        let words = match one.why.trim() {
            "" => one.what.trim().to_owned(),
            why => language.format("report-decision", &args! {"what" => one.what.trim(), "why" => why}),
        };
        language.format("report-said", &args! {"words" => words, "who" => who, "when" => when})
    };
    let mut lines: Vec<_> = log.map(|(id, one)| (one.at, id.to_string(), line(one))).collect();
    let loose = of_kind(sections, scope, OutcomeKind::Decision).into_iter().filter(|(_, one)| one.made.is_empty());
    lines.extend(loose.map(|found| (found.1.at, String::new(), said(sections, language, scope, found))));
    lines.sort();
    ReportBlock {
        heading: language.text("report-outcome-decision"),
        empty: language.text("report-outcome-none-decision"),
        lines: lines.into_iter().map(|(.., line)| line).collect(),
        table: None,
    }
}

fn shifts(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let all = of_kind(sections, scope, OutcomeKind::Shift).into_iter();
    ReportBlock {
        heading: language.text("report-outcome-shift"),
        empty: language.text("report-outcome-none-shift"),
        lines: all.map(|found| said(sections, language, scope, found)).collect(),
        table: None,
    }
}

/// What somebody was asked to do, and whether it is done.
fn actions(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let line = |one: &MeetingOutcome| {
        let item = one.made.strip_prefix("timeline/").and_then(|id| sections.timeline.get(&id.into()));
        let done = item.is_some_and(|item| item.done);
        let args = args! {
            "words" => outcome(sections, one, language, &scope.zones),
            "state" => language.text(if done { "report-action-done" } else { "report-action-open" }),
        };
        language.format("report-action-state", &args)
    };
    ReportBlock {
        heading: language.text("report-outcome-action"),
        empty: language.text("report-outcome-none-action"),
        lines: of_kind(sections, scope, OutcomeKind::Action).into_iter().map(|(_, one)| line(one)).collect(),
        table: None,
    }
}

fn learnings(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let ours = |one: &Learning| !one.archived && one.origin.is_empty();
    let mut all: Vec<_> = sections.learnings.iter().filter(|(_, one)| ours(one)).collect();
    all.retain(|(_, one)| scope.holds(Some(one.at)));
    all.sort_by_key(|(id, one)| (one.at, (*id).clone()));
    let line = |one: &Learning| {
        let about = learning_about(sections, one, language);
        language.format("report-learning", &args! {"words" => one.words.trim(), "about" => about})
    };
    ReportBlock {
        heading: language.text("report-outcome-learning"),
        empty: language.text("report-outcome-none-learning"),
        lines: all.into_iter().map(|(_, one)| line(one)).collect(),
        table: None,
    }
}
