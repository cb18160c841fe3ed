//! Following an address into the brief: `#section-…`, `#adaptations`, `#thread-…`.

use super::filter::ThreadFilter;
use super::passage::Focused;
use crate::parts::list::focus_id;
use crate::session::Session;
use campaign::model::ThreadId;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Brings what the address names into view and gives it the focus, now and whenever the address changes.
pub(super) fn follow_address(session: Session, filter: ThreadFilter, focused: Focused) {
    let hash = use_location().hash;
    Effect::new(move |_| {
        let place = hash.with(|hash| hash.trim_start_matches('#').to_owned());
        if place.is_empty() {
            return;
        }
        if let Some(id) = place.strip_prefix("thread-").map(|id| ThreadId(id.to_owned())) {
            filter.show(session, &id);
            focused.0.set(Some(id));
        }
        // Two frames: in the first the sections are put on the page, in the second they have their height.
        request_animation_frame(move || request_animation_frame(move || focus_id(&place)));
    });
}
