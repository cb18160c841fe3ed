//! What every catalog file is held to: the same in all languages, complete, and called by name only where it exists.
