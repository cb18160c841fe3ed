//! What needs attention now: pure functions of the campaign, its history and the moment. Nothing here is stored.

pub mod drift;
pub mod release;
pub mod translation;
