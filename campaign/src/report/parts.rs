//! The parts of a closeout: planned against actual, numbers against targets, rework, what was waived.

use super::closeout::Scope;
use super::{ReportBlock, ReportTable};
use crate::args;
use crate::language::Language;
use crate::measure::{Figures, attainment};
use crate::meetings::on_clocks;
use crate::model::{Baseline, GateDeed, ItemKind, MarketId, Sections, SubmissionKind};
use crate::plan::Node;
use crate::time::{CivilDate, Instant, StoredDeadline};
use crate::view::metrics::number;
use crate::view::{Label, people, plan};
use crate::watch::submissions;

fn heads(language: Language, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| crate::language::capitalised(&language.text(key))).collect()
}

/// Every date that was first agreed or is in the plan: as planned, as it came, and the days between.
pub(super) fn dates(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let baselines = sections.plan.baselines.iter().filter(|(_, one)| !one.archived);
    let first = baselines.min_by_key(|(id, one)| (one.at, (*id).clone())).map(|(_, one)| one);
    let go_lives = sections.markets.iter().filter(|(_, one)| !one.archived).map(|(id, _)| Node::GoLive(id.clone()));
    let of_plan = |kind: ItemKind| kind != ItemKind::Buffer;
    let items = sections.timeline.iter().filter(|(_, item)| !item.archived && of_plan(item.kind));
    let nodes = go_lives.chain(items.map(|(id, _)| Node::Item(id.clone())));
    let mut rows: Vec<(Option<Instant>, Vec<String>)> =
        nodes.filter_map(|node| date_row(sections, &node, first, language, scope)).collect();
    rows.sort();
    ReportBlock {
        heading: language.text("report-dates"),
        empty: language.text("report-dates-none"),
        lines: Vec::new(),
        table: Some(ReportTable {
            heads: heads(
                language,
                &["document-what", "word-market", "report-planned", "report-actual", "report-difference", "label-done"],
            ),
            rows: rows.into_iter().map(|(_, row)| row).collect(),
        }),
    }
}

fn date_row(
    sections: &Sections,
    node: &Node,
    first: Option<&Baseline>,
    language: Language,
    scope: &Scope,
) -> Option<(Option<Instant>, Vec<String>)> {
    let zone = node.zone(sections);
    let at = |due: &StoredDeadline| due.instant_in(zone);
    let planned = first.and_then(|first| first.date(&node.date_path())).map(|due| at(&due));
    let due = node.due(sections).map(at);
    let actual = delivered(sections, node).or(due);
    if planned.is_none() && actual.is_none() || !scope.holds(actual.or(planned)) {
        return None;
    }
    let say = |moment: Option<Instant>, nothing: &str| match moment {
        Some(moment) => on_clocks(language, &[zone], moment),
        None => language.text(nothing),
    };
    let days = |(planned, actual)| zone.civil(planned).date().days_until(zone.civil(actual).date());
    let difference = planned.zip(actual).map(days);
    let market = people::badge(sections, &node.market(sections)).map(|badge| badge.name);
    let done = match node {
        Node::GoLive(_) => String::new(),
        Node::Item(id) => {
            let done = sections.timeline.get(id).is_some_and(|item| item.done);
            language.text(if done { "label-yes" } else { "label-no" })
        }
    };
    let row = vec![
        plan::name(sections, node, language),
        market.unwrap_or_else(|| language.text("label-all-markets")),
        say(planned, "report-not-agreed"),
        say(actual, "label-nothing"),
        difference.map(|days| moved(days, language)).unwrap_or_default(),
        done,
    ];
    Some((actual.or(planned), row))
}

/// When a creator first handed it in.
fn delivered(sections: &Sections, node: &Node) -> Option<Instant> {
    let Node::Item(id) = node else { return None };
    let entries = sections.submissions.values().filter(|entry| !entry.archived && entry.item == *id);
    entries.filter(|entry| entry.kind == SubmissionKind::Received).map(crate::model::SubmissionEntry::when).min()
}

fn moved(days: i64, language: Language) -> String {
    let key = match days {
        0 => return language.text("report-same-day"),
        1.. => "report-later",
        _ => "report-earlier",
    };
    language.format(key, &args! {"days" => language.format("count-days", &args! {"count" => days.abs()})})
}

/// Why the plan changed after the first agreement.
pub(super) fn changes(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let mut all: Vec<_> = sections.plan.baselines.iter().filter(|(_, one)| !one.archived).collect();
    all.sort_by_key(|(id, one)| (one.at, (*id).clone()));
    let later = all.into_iter().skip(1).filter(|(_, one)| scope.holds(Some(one.at)));
    let line = |one: &Baseline| {
        let why = match one.reason.trim() {
            "" => language.text("report-change-unexplained"),
            why => why.to_owned(),
        };
        let who = people::name(sections, &one.author, language);
        let when = on_clocks(language, &scope.zones, one.at);
        language.format("report-said", &args! {"words" => why, "who" => who, "when" => when})
    };
    ReportBlock {
        heading: language.text("report-changes"),
        empty: language.text("report-changes-none"),
        lines: later.map(|(_, one)| line(one)).collect(),
        table: None,
    }
}

/// Every KPI against its target, as far as the figures of a market go.
pub(super) fn numbers(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let figures = Figures::of(sections);
    let mut rows = Vec::new();
    for kpi in sections.kpis.values().filter(|kpi| !kpi.archived) {
        for badge in people::badges(sections).into_iter().filter(|badge| kpi.counts_in(&badge.id)) {
            let until = scope.until.map(|until| badge.zone.civil(Instant(until.0 - 1)).date());
            let last = figures.last_day(&badge.id, &kpi.formula.columns());
            let day = last.map(|last| until.map_or(last, |until| last.min(until)));
            let found = day.and_then(|day: CivilDate| Some((day, attainment(&figures, kpi, &badge.id, day)?)));
            let mut row = vec![kpi.name.clone(), badge.name];
            match found {
                Some((day, found)) => row.extend([
                    number(kpi, found.expected, language),
                    number(kpi, found.actual, language),
                    language.percent(found.index * 100.0, 0),
                    language.civil_day(day.at(crate::time::CivilTime::MIDNIGHT), true),
                ]),
                None => row.extend([language.text("report-no-figures"), String::new(), String::new(), String::new()]),
            }
            rows.push(row);
        }
    }
    let keys = ["word-kpi", "word-market", "word-target", "report-actual", "word-attainment", "report-until"];
    ReportBlock {
        heading: language.text("report-numbers"),
        empty: language.text("report-numbers-none"),
        lines: Vec::new(),
        table: Some(ReportTable { heads: heads(language, &keys), rows }),
    }
}

/// How much of what was handed in was made again, in one market.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rework {
    /// The market; empty for deliverables of all markets.
    pub market: MarketId,
    /// How often something was handed in.
    pub handed_in: usize,
    /// How often it went back: with feedback and not accepted, or turned down (E9).
    pub rejected: usize,
}

/// The rework of every market that had something handed in.
#[must_use]
pub fn rework(sections: &Sections, holds: &dyn Fn(Instant) -> bool) -> Vec<Rework> {
    let mut found: Vec<Rework> = Vec::new();
    for one in submissions(sections) {
        for delivery in one.deliveries.iter().filter(|delivery| holds(delivery.entry.when())) {
            let answers = sections.submissions.values().filter(|entry| !entry.archived && entry.of == delivery.id);
            let mut answers: Vec<_> = answers.map(|entry| (entry.when(), entry.kind)).collect();
            answers.sort_by_key(|(at, _)| *at);
            let accepted = answers.iter().any(|(_, kind)| *kind == SubmissionKind::Accepted);
            let back = |kind: SubmissionKind| matches!(kind, SubmissionKind::Sent | SubmissionKind::Returned);
            let rejected = !accepted && answers.iter().any(|(_, kind)| back(*kind));
            let place = found.iter().position(|row| row.market == one.item.market).unwrap_or_else(|| {
                found.push(Rework { market: one.item.market.clone(), ..Rework::default() });
                found.len() - 1
            });
            found[place].handed_in += 1;
            found[place].rejected += usize::from(rejected);
        }
    }
    found.sort_by(|one, other| one.market.cmp(&other.market));
    found
}

/// The rework counter.
pub(super) fn rework_block(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let all = rework(sections, &|at| scope.holds(Some(at)));
    let row = |name: String, one: &Rework| {
        let share = language.percent(100.0 * one.rejected as f64 / one.handed_in.max(1) as f64, 0);
        vec![name, one.handed_in.to_string(), one.rejected.to_string(), share]
    };
    let name = |market: &MarketId| people::badge(sections, market).map(|badge| badge.name);
    let named = |one: &Rework| name(&one.market).unwrap_or_else(|| language.text("label-all-markets"));
    let mut rows: Vec<Vec<String>> = all.iter().map(|one| row(named(one), one)).collect();
    if all.len() > 1 {
        let sum = |of: fn(&Rework) -> usize| all.iter().map(of).sum();
        let whole =
            Rework { handed_in: sum(|one| one.handed_in), rejected: sum(|one| one.rejected), ..Rework::default() };
        rows.push(row(language.text("report-together"), &whole));
    }
    ReportBlock {
        heading: language.text("report-rework"),
        empty: language.text("report-rework-none"),
        lines: Vec::new(),
        table: Some(ReportTable {
            heads: heads(language, &["word-market", "report-handed-in", "report-rejected", "report-share"]),
            rows,
        }),
    }
}

/// Checkpoints that were passed with something open, and why.
pub(super) fn waived(sections: &Sections, language: Language, scope: &Scope) -> ReportBlock {
    let waivers = sections.plan.gates.iter().filter(|(_, one)| !one.archived && one.deed == Some(GateDeed::Waiver));
    let mut waivers: Vec<_> = waivers.filter(|(_, one)| scope.holds(Some(one.at))).collect();
    waivers.sort_by_key(|(id, one)| (one.at, (*id).clone()));
    let line = |one: &crate::model::GateEntry| {
        let what = Label::of(sections, &format!("timeline/{}", one.item), language).thing;
        let args = args! {
            "what" => what,
            "words" => one.words.trim(),
            "who" => people::name(sections, &one.author, language),
            "when" => on_clocks(language, &scope.zones, one.at),
        };
        language.format("report-waiver", &args)
    };
    ReportBlock {
        heading: language.text("report-waived"),
        empty: language.text("report-waived-none"),
        lines: waivers.into_iter().map(|(_, one)| line(one)).collect(),
        table: None,
    }
}
