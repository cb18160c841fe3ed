//! How much of the plan is shown, and where a moment lies in it.

use campaign::model::{ItemId, Sections};
use campaign::time::Instant;
use campaign::view::Reader;
use campaign::view::timeline::Clock;
use leptos::prelude::*;

/// How much of the plan is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zoom {
    /// This week and the next.
    TwoWeeks,
    /// Eight weeks around now.
    EightWeeks,
    /// From the first date to the last.
    All,
}

impl Zoom {
    pub(super) const ALL: [Self; 3] = [Self::TwoWeeks, Self::EightWeeks, Self::All];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::TwoWeeks => "timeline-two-weeks",
            Self::EightWeeks => "timeline-eight-weeks",
            Self::All => "timeline-all",
        }
    }

    /// The stretch around now; none for the whole plan.
    pub(super) fn span(self, now: Instant) -> Option<(Instant, Instant)> {
        match self {
            Self::TwoWeeks => Some((now.plus_days(-3), now.plus_days(11))),
            Self::EightWeeks => Some((now.plus_days(-21), now.plus_days(35))),
            Self::All => None,
        }
    }

    /// Width of one day, in hundredths of the letter size: a plan of many weeks is drawn closer.
    pub(super) const fn day(self, days: i64) -> i64 {
        match self {
            Self::TwoWeeks => 560,
            Self::All if days > 84 => 100,
            _ => 200,
        }
    }

    /// How fine the axis and the shading are.
    pub(super) const fn grain(self, days: i64) -> &'static str {
        match self {
            Self::TwoWeeks => "by-hour",
            Self::All if days > 84 => "by-week",
            _ => "by-day",
        }
    }
}

/// What the lanes are drawn from.
#[derive(Clone, Copy)]
pub(super) struct Picture {
    pub(super) sections: Memo<Sections>,
    pub(super) person: Signal<Reader>,
    pub(super) minute: Signal<Instant>,
    pub(super) zoom: RwSignal<Zoom>,
    pub(super) clock: RwSignal<Clock>,
}

/// A stretch of the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) from: Instant,
    pub(super) to: Instant,
}

impl Span {
    /// Where a moment lies, in per cent.
    pub(super) fn place(self, at: Instant) -> String {
        format!("{:.3}%", self.part(at) * 100.0)
    }

    /// How wide a stretch is, in per cent.
    pub(super) fn width(self, from: Instant, to: Instant) -> String {
        format!("{:.3}%", (self.part(to.min(self.to)) - self.part(from.max(self.from))) * 100.0)
    }

    /// The part of the stretch that lies before a moment.
    pub(super) fn part(self, at: Instant) -> f64 {
        (at.0 - self.from.0) as f64 / (self.to.0 - self.from.0).max(1) as f64
    }

    /// Days in it, rounded up.
    pub(super) fn days(self) -> i64 {
        (self.to.minutes_since(self.from) + 1_439) / 1_440
    }
}

/// True on a phone, where a table reads better than lanes.
pub(super) fn is_narrow() -> bool {
    window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width <= 640.0)
}

/// The item the address points at: `/timeline#i-…`.
pub(super) fn item_in_address() -> Option<ItemId> {
    let hash = window().location().hash().ok()?;
    let id = hash.strip_prefix('#')?;
    id.starts_with("i-").then(|| id.into())
}

/// Brings the first row that is not over into view: a phone opens at today, not at the beginning.
pub(super) fn scroll_to_row(id: &ItemId) {
    let selector = format!(".plan-table [data-item=\"{id}\"]");
    // One frame for the table to stand, one for the arrival on the screen to settle.
    request_animation_frame(move || {
        request_animation_frame(move || {
            if let Some(row) = document().query_selector(&selector).ok().flatten() {
                row.scroll_into_view();
            }
        });
    });
}
