//! What whoever runs the relay does with it: keep copies, bring them back, look for damage, take data out.

pub mod backup;
pub mod counters;
pub mod export;
pub mod place;
pub mod reading;
pub mod sample;
pub mod verify;
