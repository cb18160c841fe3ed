//! Where a place of the campaign is shown: the address a link to it has.

use crate::session::Session;
use campaign::view::Link;
use leptos::prelude::WithUntracked;

/// The address of a place.
pub(super) fn address(session: Session, link: &Link) -> String {
    let base = format!("/campaign/{}", session.document());
    match link {
        Link::Section(id) => format!("{base}/brief#section-{id}"),
        Link::Adaptation(_) => format!("{base}/brief#adaptations"),
        Link::Goals => format!("{base}/brief#goals"),
        Link::Templates => format!("{base}/brief#templates"),
        Link::Thread(id) => {
            // What is said about a number stands beside the number.
            let on = session.threads.with_untracked(|all| all.get(id).map(|thread| thread.anchor.path.clone()));
            match on.as_deref().and_then(|path| path.strip_prefix("kpis/")) {
                Some(kpi) => format!("{base}/metrics#kpi-{kpi}"),
                None => format!("{base}/brief#thread-{id}"),
            }
        }
        Link::Kpi(id) => format!("{base}/metrics#kpi-{id}"),
        Link::Figures => format!("{base}/metrics?show=import"),
        Link::Experiment(id) => format!("{base}/metrics?show=experiments#{id}"),
        Link::Item(id) => format!("{base}/timeline#{id}"),
        Link::Creator(id) => format!("{base}/creators?creator={id}"),
        Link::Feedback(id) => format!("{base}/feedback?item={id}"),
        Link::Promise(id) => format!("{base}/feedback?show=promises#{id}"),
        Link::Handoff(id) => format!("{base}/feedback?show=handoffs#{id}"),
        Link::Escalations => format!("{base}/today#escalations"),
        Link::Agreement(part) => format!("{base}/decisions/agree#{part}"),
        Link::Assumption(id) => format!("{base}/decisions?show=assumptions#{id}"),
        Link::Decision(id) => format!("{base}/decisions?show=decided#{id}"),
        Link::Proposal(id) => format!("{base}/decisions?proposal={id}#{id}"),
        Link::Budget => format!("{base}/decisions?show=budget"),
        Link::Captures => format!("{base}/decisions?show=open"),
        Link::DailyLog => format!("{base}/decisions?show=daily"),
        Link::Risk(id) => format!("{base}/risks#{id}"),
        Link::Launch => format!("{base}/overview#launch"),
        Link::Conflicts => format!("{base}/today#conflicts"),
        Link::Plan => format!("{base}/timeline"),
        Link::Meeting(id) => format!("{base}/sync?meeting={id}"),
        Link::Learning(id) => format!("{base}/learnings#{id}"),
        Link::Rules => format!("{base}/settings"),
        Link::Market(_) | Link::Person(_) | Link::Campaign => format!("{base}/settings"),
    }
}
