//! The sync pill: where the work is, in words, with an icon, and never more hopeful than the truth.

use crate::parts::{Glyph, Icon, use_reader};
use campaign::args;
use campaign::time::Instant;
use leptos::prelude::*;

/// The seven truths.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PillState {
    /// Not on this device's disk yet.
    #[default]
    Saving,
    /// The campaign has not come to this device yet: nothing here to be saved.
    Arriving,
    /// This browser may not open the campaign.
    Closed,
    /// On this device's disk.
    SavedOnDevice,
    /// On this device; so many changes are not on the relay's disk yet.
    Waiting(usize),
    /// On the relay's disk, as of then.
    Synced(Instant),
    /// Not safe anywhere: why, in the reader's words.
    NotSaved {
        /// A sentence that says what to do.
        reason: String,
    },
}

impl PillState {
    const fn class(&self) -> &'static str {
        match self {
            Self::Saving | Self::Arriving => "pill saving",
            Self::SavedOnDevice => "pill saved",
            Self::Waiting(_) => "pill waiting",
            Self::Synced(_) => "pill synced",
            Self::NotSaved { .. } | Self::Closed => "pill not-saved",
        }
    }

    const fn glyph(&self) -> Glyph {
        match self {
            Self::Saving | Self::Arriving => Glyph::Turning,
            Self::SavedOnDevice => Glyph::Device,
            Self::Waiting(_) => Glyph::Waiting,
            Self::Synced(_) => Glyph::Synced,
            Self::NotSaved { .. } | Self::Closed => Glyph::Warning,
        }
    }
}

/// The pill. Its words are announced politely when they change; why something is not saved is said below the bar.
#[component]
pub fn SyncPill(
    /// Where the work is.
    #[prop(into)]
    state: Signal<PillState>,
) -> impl IntoView {
    let reader = use_reader();
    let words = Memo::new(move |_| {
        state.with(|state| match state {
            PillState::Saving => (reader.text("shell-pill-saving"), reader.text("shell-pill-saving")),
            PillState::Arriving => (reader.text("shell-pill-arriving"), reader.text("shell-pill-arriving")),
            PillState::Closed => (reader.text("shell-pill-closed"), reader.text("shell-pill-closed")),
            PillState::SavedOnDevice => (reader.text("shell-pill-saved"), reader.text("shell-pill-saved-short")),
            PillState::Waiting(count) => {
                let args = args! {"count" => *count};
                (reader.format("shell-pill-waiting", &args), reader.format("shell-pill-waiting-short", &args))
            }
            PillState::Synced(at) => {
                // Only the clock: the tick of `now` must not announce the pill again.
                let clock = reader.printer().clock(*at);
                let said = reader.format("shell-pill-synced", &args! {"clock" => clock});
                (said, reader.text("shell-pill-synced-short"))
            }
            PillState::NotSaved { .. } => (reader.text("shell-pill-not-saved"), reader.text("shell-pill-not-saved")),
        })
    });
    let icon = Memo::new(move |_| state.with(PillState::glyph));
    view! {
        <div class=move || state.with(PillState::class)>
            {move || view! { <Icon glyph=icon.get() /> }}
            <span role="status" aria-live="polite" class="pill-words" title=move || words.get().0>
                <span class="pill-long">{move || words.get().0}</span>
                <span class="pill-short">{move || words.get().1}</span>
            </span>
        </div>
    }
}
