//! What only a browser has: its clock, zone and languages, randomness, files, its events, the service worker.

pub mod clock;
pub mod draft;
pub mod file;
pub mod locale;
pub mod page;
pub mod random;
pub mod stash;
pub mod worker;
