//! The plan backwards from go-live: which date each rule gives, what waits for what, how much of each buffer is
//! left, what a checkpoint still asks for. Pure functions of the sections; what they give are proposals, and only
//! commands move dates.

mod baseline;
mod buffer;
mod compression;
mod days;
mod gate;
mod graph;
mod node;
mod rule;
mod schedule;
pub mod template;
mod window;

pub use baseline::snapshot;
pub use buffer::{Buffer, BufferState, Third, buffer, buffers, suggested_days};
pub use compression::{Compression, compressions};
pub use days::Days;
pub use gate::{GateState, OpenPoint, gate, gates, go_live_points, may_sign, signed_hash};
pub use graph::{Cycle, Edge, Graph, Waits};
pub use node::{Node, shifted, zone_of};
pub use rule::{planned_due, planned_start, rule_date};
pub use schedule::{Move, Why, moves, moves_if, moves_with, stays_if};
pub use window::{WindowState, window};

#[cfg(test)]
mod tests;
