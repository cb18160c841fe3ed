//! Experiments, those that run first.

use crate::model::{Experiment, ExperimentId, Sections};
use crate::time::Instant;
use crate::view::{Badge, Link, Reader, people};

/// One experiment.
#[derive(Clone, Debug, PartialEq)]
pub struct ExperimentRow {
    /// Which.
    pub id: ExperimentId,
    /// As it stands.
    pub experiment: Experiment,
    /// The market it runs in; none for all.
    pub badge: Option<Badge>,
    /// The KPI that decides.
    pub metric: String,
    /// Who looks after it.
    pub owner: String,
    /// When it began, on the reader's clock.
    pub began: String,
    /// When it was closed; empty while it runs.
    pub closed: String,
    /// The decisions that name it: each in its words, and where it is shown.
    pub decisions: Vec<(String, Link)>,
}

/// All of them.
#[must_use]
pub fn experiments(sections: &Sections, reader: &Reader, now: Instant) -> Vec<ExperimentRow> {
    let printer = reader.printer(now);
    let mut list: Vec<(&ExperimentId, &Experiment)> =
        sections.experiments.iter().filter(|(_, it)| !it.archived).collect();
    list.sort_by_key(|(id, it)| (!it.is_open(), std::cmp::Reverse(it.at), *id));
    let row = |(id, one): (&ExperimentId, &Experiment)| {
        let badge = people::badge(sections, &one.market);
        let zone = badge.as_ref().map_or(reader.zone, |badge| badge.zone);
        ExperimentRow {
            id: id.clone(),
            experiment: one.clone(),
            metric: sections.kpis.get(&one.metric).map(|kpi| kpi.name.clone()).unwrap_or_default(),
            owner: people::name(sections, &one.owner, reader.language),
            decisions: decisions(sections, id),
            began: printer.yours(one.at, zone),
            closed: if one.is_open() { String::new() } else { printer.yours(one.closed, zone) },
            badge,
        }
    };
    list.into_iter().map(row).collect()
}

/// What was decided about an experiment, earliest first.
fn decisions(sections: &Sections, id: &ExperimentId) -> Vec<(String, Link)> {
    let path = format!("experiments/{id}");
    let about = sections.decisions.log.iter().filter(|(_, one)| !one.archived && one.about == path);
    let mut list: Vec<_> =
        about.map(|(id, one)| (one.at, one.what.trim().to_owned(), Link::Decision(id.clone()))).collect();
    list.sort_by_key(|(at, ..)| *at);
    list.into_iter().map(|(_, what, link)| (what, link)).collect()
}
