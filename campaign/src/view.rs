//! What each screen shows: pure projections of (sections, reader, now). No HTML.

pub mod creator;
