//! The meetings that come again and again: when the next one is, who writes, what it is about, what leaves it.
//!
//! Pure functions of (sections, history, now): an agenda is never stored, and neither is a recap.

mod agenda;
mod budget;
mod cadence;
mod lines;
mod recap;
mod recorder;
#[cfg(test)]
mod tests;

pub use agenda::{Agenda, AgendaBlock, AgendaLine, BlockKind, agenda, agenda_base};
pub use budget::{WeekMinutes, week_minutes};
pub use cadence::{last_held, next_start};
pub(crate) use lines::{learning_about, on_clocks};
pub(crate) use recap::outcome;
pub use recap::{RECAP_MINUTES, RecapState, recap, recap_state};
pub use recorder::next_recorder;
