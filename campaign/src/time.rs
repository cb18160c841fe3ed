//! Civil time, zones, working calendars, shared windows and the kinds of deadlines: the only room that
//! names chrono. Facts come from the IANA database inside chrono-tz, with what the law changed since.
//!
//! Nothing here reads a clock; "now" is always an argument. Nothing here prints for people: the
//! language room does, from the plain numbers these types give.

mod band;
pub mod calendar;
mod civil;
mod deadline;
mod error;
mod instant;
pub mod slots;
mod weekly;
mod window;
mod zone;
mod zones;

#[cfg(test)]
mod tests;

pub use band::{DayPart, Segment, Shade, ShadeKind, day_segments, shading};
pub use calendar::{DayEdit, DayKind, DayWork, WorkingCalendar};
pub use civil::{CivilDate, CivilDateTime, CivilTime};
pub use deadline::{Deadline, FoldChoice, MovedByLaw, StoredDeadline};
pub use error::TimeError;
pub use instant::Instant;
pub use weekly::{Phase, Weekly};
pub use window::{SharedWindow, next_change, shared_minutes, shared_windows, usual_minutes};
pub use zone::{ClockChange, Resolution, Zone};
pub use zones::OFFERED;

/// The version of the time zone database that this build's answers agree with, from 2024 on: chrono-tz's
/// tables with the amendments of `zone/amended.rs`.
pub const TZDB_VERSION: &str = "2026f";
