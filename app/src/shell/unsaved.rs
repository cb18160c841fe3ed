//! What is not saved is said whole, below the top bar, with the way out beside it.

use super::pill::PillState;
use crate::parts::{Button, Glyph, Icon};
use crate::t;
use leptos::prelude::*;

/// The banner; nothing while all is well.
#[component]
pub(super) fn Unsaved(
    /// Where the work is.
    pill: Signal<PillState>,
    /// Save the campaign as a file.
    on_export: Callback<()>,
) -> impl IntoView {
    let reason = Memo::new(move |_| {
        pill.with(|pill| match pill {
            PillState::NotSaved { reason } => Some(reason.clone()),
            _ => None,
        })
    });
    let says = move || {
        reason.get().map(|reason| {
            view! {
                <div class="notice bad">
                    <Icon glyph=Glyph::Warning />
                    <p>{reason}</p>
                    <Button on_press=move || on_export.run(())>{t!("shell-pill-export")}</Button>
                </div>
            }
        })
    };
    // Always there, so that what comes into it is read aloud.
    view! { <div class="unsaved" role="alert">{says}</div> }
}
