//! Experiments, those that run first.

use crate::model::{Experiment, ExperimentId, Sections};
use crate::time::Instant;
use crate::view::{Badge, Reader, people};

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
            began: printer.yours(one.at, zone),
            closed: if one.is_open() { String::new() } else { printer.yours(one.closed, zone) },
            badge,
        }
    };
    list.into_iter().map(row).collect()
}
