//! What the linter is relied on for.
