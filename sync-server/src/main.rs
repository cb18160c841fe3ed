//! sync-server
fn main() {}
