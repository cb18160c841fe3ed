//! Where a place of the campaign is shown: the address a link to it has.

use crate::session::Session;
use campaign::view::Link;

/// The address of a place.
pub(super) fn address(session: Session, link: &Link) -> String {
    let base = format!("/campaign/{}", session.document());
    match link {
        Link::Section(id) => format!("{base}/brief#section-{id}"),
        Link::Adaptation(_) => format!("{base}/brief#adaptations"),
        Link::Goals => format!("{base}/brief#goals"),
        Link::Templates => format!("{base}/brief#templates"),
        Link::Thread(id) => format!("{base}/brief#thread-{id}"),
        Link::Item(id) => format!("{base}/timeline#{id}"),
        Link::Creator(id) => format!("{base}/creators?creator={id}"),
        Link::Feedback(id) => format!("{base}/feedback?item={id}"),
        Link::Promise(id) => format!("{base}/feedback?show=promises#{id}"),
        Link::Handoff(id) => format!("{base}/feedback?show=handoffs#{id}"),
        Link::Escalations => format!("{base}/today#escalations"),
        // Assumptions have no screen of their own yet; Today shows what they raise.
        Link::Assumption(_) => base,
        Link::Agreement(part) => format!("{base}/decisions/agree#{part}"),
        Link::Rules => format!("{base}/settings"),
        Link::Market(_) | Link::Person(_) | Link::Campaign => format!("{base}/settings"),
    }
}
