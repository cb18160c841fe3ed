//! What leaves and enters as a file: calendars and, in time, tables, Markdown and JSON.

// Calendars are only written by the relay; the app never carries the writer.
#[cfg(not(target_arch = "wasm32"))]
pub mod ics;

pub mod json;
pub mod letter;
pub mod markdown;
pub mod table;
