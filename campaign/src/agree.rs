//! What is settled before execution, and what is still open: signatures on a version, blind definitions of success,
//! tensions between goals, decision rights, channels, meetings, each market's rules for advertising. Pure functions
//! of the sections; [`launch_points`] is what go-live waits for.

mod alignment;
mod compliance;
mod definition;
mod gate;
mod meeting;
mod protocol;
mod rights;
mod tension;
#[cfg(test)]
mod tests;
mod words;

pub use alignment::{Part, Signed, Standing, changed, may_sign, signatures, standing, unwritten, version};
pub use compliance::{Check, points as compliance_points, standing as compliance};
pub use definition::{Definitions, Row as DefinitionRow, definitions, is_stakeholder};
pub use gate::{LaunchPoint, launch_points};
pub use meeting::{MeetingWeek, meeting_week};
pub use protocol::{channels, channels_for_creators};
pub use rights::{PARTIES, RightFlaw, flaws, held_by, in_order as rights_in_order, parties};
pub use tension::{TensionState, goals_hash, may_resolve, state as tension_state};
pub use words::{party_name, right_title};
