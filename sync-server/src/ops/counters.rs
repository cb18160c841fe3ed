//! The counters and what each means.

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

/// Begins to count for this process. None where somebody began before.
#[must_use]
pub fn install() -> Option<PrometheusHandle> {
    let buckets = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.1, 1.0];
    let builder = PrometheusBuilder::new().set_buckets(&buckets).ok()?;
    let handle = builder.install_recorder().ok()?;
    metrics::describe_gauge!("dateline_sockets", "Open sockets");
    metrics::describe_gauge!("dateline_rooms", "Documents in memory");
    metrics::describe_counter!("dateline_changes_total", "Changes committed");
    metrics::describe_counter!("dateline_refused_total", "Changes refused, by code");
    metrics::describe_counter!("dateline_quarantined_total", "Changes Automerge failed on");
    metrics::describe_counter!("dateline_bad_frames_total", "Messages that were no frames");
    metrics::describe_gauge!("dateline_notices", "Notices, by state; dead ones want somebody's eye");
    metrics::describe_counter!("dateline_notice_tries_total", "Tries to bring a notice out, by outcome");
    metrics::describe_histogram!("dateline_commit_seconds", "From the first write of a group to its fsync");
    metrics::describe_histogram!("dateline_commit_writes", "Writes in one group");
    metrics::describe_histogram!("dateline_witness_seconds", "Trying a group on the in-memory copy");
    Some(handle)
}
