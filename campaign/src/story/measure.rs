//! News of what is counted: KPIs, targets, readings, tables, experiments, letters to creators. A reading is told without
//! its words: whoever has not written their own yet reads the number blind (S2-17).

use super::digest::Pass;
use super::entry::{Entry, Field, GroupKind, Reason, What};
use crate::document::Scalar;
use crate::model::{Experiment, Kpi, Reading};
use crate::view::Value;

/// What can happen to what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named by the sentence in digest-metrics.ftl under its key")]
pub enum MeasureNews {
    KpiAdded,
    KpiArchived,
    KpiEdited,
    Target,
    Read,
    TableCame,
    TableGone,
    ExperimentAdded,
    ExperimentEdited,
    ExperimentClosed,
    ExperimentReopened,
    ExperimentArchived,
    Pivot,
    Wrote,
}

impl MeasureNews {
    pub(super) const fn group(self) -> GroupKind {
        match self {
            Self::ExperimentClosed | Self::Pivot => GroupKind::Decided,
            Self::Wrote => GroupKind::Creators,
            _ => GroupKind::Metrics,
        }
    }

    /// The Fluent key of its sentence.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::KpiAdded => "digest-metrics-kpi-added",
            Self::KpiArchived => "digest-metrics-kpi-archived",
            Self::KpiEdited => "digest-metrics-kpi-edited",
            Self::Target => "digest-metrics-target",
            Self::Read => "digest-metrics-read",
            Self::TableCame => "digest-metrics-table-came",
            Self::TableGone => "digest-metrics-table-gone",
            Self::ExperimentAdded => "digest-metrics-experiment-added",
            Self::ExperimentEdited => "digest-metrics-experiment-edited",
            Self::ExperimentClosed => "digest-metrics-experiment-closed",
            Self::ExperimentReopened => "digest-metrics-experiment-reopened",
            Self::ExperimentArchived => "digest-metrics-experiment-archived",
            Self::Pivot => "digest-metrics-pivot",
            Self::Wrote => "digest-metrics-wrote",
        }
    }
}

/// All of it, in no order.
pub(super) fn news(pass: &Pass<'_>) -> Vec<Entry> {
    let mut found = Vec::new();
    for (id, was, now) in pass.changed(|sections| &sections.kpis) {
        found.extend(now.map(|now| kpi(pass, &format!("kpis/{id}"), was, now)).into_iter().flatten());
    }
    for (id, was, now) in pass.changed(|sections| &sections.figures) {
        let what = match (was.is_some_and(|was| !was.archived), now.is_some_and(|now| !now.archived)) {
            (false, true) => MeasureNews::TableCame,
            (true, false) => MeasureNews::TableGone,
            _ => continue,
        };
        found.extend(entry(pass, what, format!("figures/{id}"), "figures.import").map(|mut entry| {
            entry.count = now.and_then(|now| usize::try_from(now.values).ok()).unwrap_or_default();
            entry.market = now.map(|now| now.market.clone()).filter(|market| !market.is_empty());
            entry
        }));
    }
    for (id, was, now) in pass.changed(|sections| &sections.experiments) {
        found.extend(now.and_then(|now| experiment(pass, format!("experiments/{id}"), was, now)));
    }
    for (id, was, now) in pass.changed(|sections| &sections.creators) {
        let Some(now) = now.filter(|now| !now.archived) else { continue };
        let known = was.map(|was| &was.outreach);
        let new =
            now.outreach.iter().filter(|(id, one)| !one.archived && !known.is_some_and(|log| log.contains_key(*id)));
        let Some((_, letter)) = new.max_by_key(|(_, one)| one.at) else { continue };
        found.extend(entry(pass, MeasureNews::Wrote, format!("creators/{id}"), "creator.outreach").map(|mut entry| {
            entry.fields = after(&entry.path, Value::Words(letter.words.clone()));
            entry.market = Some(now.market.clone()).filter(|market| !market.is_empty());
            entry
        }));
    }
    found
}

fn entry(pass: &Pass<'_>, what: MeasureNews, path: String, command: &str) -> Option<Entry> {
    pass.entry(What::Measure(what), path, &[command])
}

fn after(path: &str, value: Value) -> Vec<Field> {
    vec![Field { path: path.to_owned(), before: Value::Empty, after: value }]
}

fn fields(kpi: &Kpi) -> [(&'static str, Scalar); 8] {
    [
        ("name", kpi.name.as_str().into()),
        ("formula", kpi.formula.to_string().as_str().into()),
        ("unit", kpi.unit.code().into()),
        ("window", kpi.window.as_str().into()),
        ("source", kpi.source.as_str().into()),
        ("currency", kpi.currency.as_str().into()),
        ("lower_better", kpi.lower_better.into()),
        ("weight", kpi.weight.into()),
    ]
}

fn kpi(pass: &Pass<'_>, path: &str, was: Option<&Kpi>, now: &Kpi) -> Vec<Entry> {
    let whole = |what, command| entry(pass, what, path.to_owned(), command).into_iter().collect::<Vec<_>>();
    match was.filter(|was| !was.archived) {
        None if now.archived => Vec::new(),
        None => whole(MeasureNews::KpiAdded, "kpi.add"),
        Some(_) if now.archived => whole(MeasureNews::KpiArchived, "kpi.archive"),
        Some(was) => {
            let mut found = Vec::new();
            let edited = pass.fields(path, &fields(was), &fields(now));
            if !edited.is_empty() {
                found.extend(entry(pass, MeasureNews::KpiEdited, path.to_owned(), "kpi.edit").map(|mut entry| {
                    entry.fields = edited;
                    entry
                }));
            }
            found.extend(targets(pass, path, was, now));
            found.extend(readings(pass, path, was, now));
            found
        }
    }
}

fn targets(pass: &Pass<'_>, path: &str, was: &Kpi, now: &Kpi) -> Vec<Entry> {
    let markets = now.targets.keys().chain(was.targets.keys().filter(|market| !now.targets.contains_key(*market)));
    let one = |market: &crate::model::MarketId| {
        let line = |kpi: &Kpi| kpi.targets.get(market).map(ToString::to_string).unwrap_or_default();
        let field = format!("{path}/targets/{market}");
        let (before, after) = (line(was), line(now));
        if before == after {
            return None;
        }
        let mut entry = entry(pass, MeasureNews::Target, path.to_owned(), "kpi.target")?;
        let read = |sections, line: &str| Value::of_text(sections, &field, line);
        let (before, after) = (read(pass.before, &before), read(pass.after, &after));
        entry.fields = vec![Field { path: field.clone(), before, after }];
        entry.market = Some(market.clone());
        Some(entry)
    };
    markets.filter_map(one).collect()
}

fn readings(pass: &Pass<'_>, path: &str, was: &Kpi, now: &Kpi) -> Vec<Entry> {
    let new = |(id, reading): &(&String, &Reading)| {
        !reading.archived && !was.readings.contains_key(*id) && reading.author != pass.reader.person
    };
    let one = |(_, reading): (&String, &Reading)| {
        let mut entry = entry(pass, MeasureNews::Read, path.to_owned(), "kpi.read")?;
        (entry.author, entry.when) = (reading.author.clone(), reading.at);
        entry.fields = after(path, Value::Market(reading.market.clone()));
        entry.market = Some(reading.market.clone());
        Some(entry)
    };
    now.readings.iter().filter(new).filter_map(one).collect()
}

fn experiment(pass: &Pass<'_>, path: String, was: Option<&Experiment>, now: &Experiment) -> Option<Entry> {
    use MeasureNews as N;
    let was = was.filter(|was| !was.archived);
    let (what, command, said) = match was {
        None if now.archived => return None,
        Some(_) if now.archived => (N::ExperimentArchived, "experiment.archive", ""),
        _ if !now.is_open() && was.is_none_or(Experiment::is_open) => {
            (N::ExperimentClosed, "experiment.close", now.result.trim())
        }
        Some(was) if !was.is_open() && now.is_open() => (N::ExperimentReopened, "experiment.reopen", ""),
        Some(was) if was.pivot != now.pivot => (N::Pivot, "experiment.pivot", now.pivot.trim()),
        None => (N::ExperimentAdded, "experiment.add", ""),
        Some(_) => (N::ExperimentEdited, "experiment.edit", ""),
    };
    let mut entry = entry(pass, what, path, command)?;
    entry.market = Some(now.market.clone()).filter(|market| !market.is_empty());
    if !said.is_empty() {
        entry.fields = after(&entry.path, Value::Words(said.to_owned()));
    }
    let mine = now.owner == pass.reader.person && what != N::ExperimentArchived;
    entry.reason = mine.then_some(Reason::Yours);
    Some(entry)
}
