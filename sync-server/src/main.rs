//! `dateline`: the relay and its tools.

use std::process::ExitCode;

fn main() -> ExitCode {
    sync_server::cli::main()
}
