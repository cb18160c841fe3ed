//! Asking why a point may stay open at launch.

use crate::parts::{AreaField, Button, ButtonKind, Dialog, use_reader};
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::RiskCommand;
use campaign::view::launch::LaunchLine;
use leptos::prelude::*;

/// Which point is asked about.
#[derive(Clone, Copy)]
pub(super) struct Waiving {
    open: RwSignal<bool>,
    point: RwSignal<Option<LaunchLine>>,
    reason: RwSignal<String>,
    error: RwSignal<Option<String>>,
}

impl Default for Waiving {
    fn default() -> Self {
        Self {
            open: RwSignal::new(false),
            point: RwSignal::new(None),
            reason: RwSignal::default(),
            error: RwSignal::new(None),
        }
    }
}

impl Waiving {
    /// Asks about a point as it was shown.
    pub(super) fn begin(self, point: LaunchLine) {
        self.point.set(Some(point));
        self.reason.set(String::new());
        self.error.set(None);
        self.open.set(true);
    }
}

/// The dialog.
#[component]
pub(super) fn WaiveDialog(
    /// Which point.
    waiving: Waiving,
) -> impl IntoView {
    let (seen, reader) = (expect_context::<Seen>(), use_reader());
    let done = move |()| {
        let Some(point) = waiving.point.get_untracked() else { return };
        let reason = waiving.reason.get_untracked();
        if reason.trim().is_empty() {
            return waiving.error.set(Some(reader.language.get_untracked().text("launch-waive-missing")));
        }
        let id = seen.new_record();
        if seen.act(RiskCommand::Waive(id, point.key, point.hash, reason), "launch-waived-now") {
            waiving.open.set(false);
        }
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=done>{t!("launch-waive-done")}</Button> };
    let about = move || waiving.point.get().map(|point| view! { <p><b>{point.title}</b>": "{point.says}</p> });
    view! {
        <Dialog open=waiving.open title=t!("launch-waive-title") footer=footer>
            {about}
            <AreaField
                label=t!("launch-waive-why")
                hint=t!("launch-waive-hint")
                value=waiving.reason
                on_commit=move |words| waiving.reason.set(words)
                on_typing=Callback::new(move |words| {
                    waiving.error.set(None);
                    waiving.reason.set(words);
                })
                error=waiving.error
            />
        </Dialog>
    }
}
