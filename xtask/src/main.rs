//! The commands developers type: `cargo xtask build | run | test | ci | bench`.
//! It is the first thing a fresh machine compiles, so it stays small.

mod app;
mod bench;
mod checks;
mod ci;
mod fault;
mod place;
mod relay;
mod shell;
mod style;
mod tally;
mod tests;
mod tools;

use clap::{Parser, Subcommand};
use fault::Fault;
use place::Place;
use std::process::ExitCode;

/// Build, run and check Dateline. Needs rustup, Node and (for the browser tests) apt; installs
/// the rest into target/tools and says so.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Leave one self-contained binary, app included, at target/release/dateline.
    Build,
    /// Build, start the relay on http://127.0.0.1:8080 and print one link. Ctrl-C drains.
    Run {
        /// Passed on to `dateline serve`, for example --listen 0.0.0.0:8080 --data /srv/dateline.
        #[arg(last = true)]
        serve: Vec<String>,
    },
    /// Run every test: unit, property, relay, simulation, then the browser.
    Test {
        /// Run only one half.
        #[arg(long, value_enum)]
        only: Option<tests::Half>,
        /// Only tests whose name contains this (for the browser: Playwright's --grep).
        filter: Option<String>,
    },
    /// What continuous integration runs: format, clippy, docs, licences, then every test.
    Ci,
    /// Check licences and duplicate dependencies against deny.toml.
    Deny,
    /// Measure what DESIGN promises and print the goal beside each figure.
    Bench {
        /// Only the parts whose name contains this: bundle, creator, relay, digest, browser.
        only: Option<String>,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().task) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("\nxtask: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode, Fault> {
    let place = Place::find()?;
    match task {
        Task::Build => relay::build(&place).map(|_| ExitCode::SUCCESS),
        Task::Run { serve } => relay::run(&place, &serve),
        Task::Test { only, filter } => {
            let tally = tests::run(&place, only, filter.as_deref())?;
            println!("\n{tally}");
            tally.verdict().map(|()| ExitCode::SUCCESS)
        }
        Task::Ci => ci::run(&place).map(|()| ExitCode::SUCCESS),
        Task::Deny => checks::deny(&place).map(|words| {
            println!("{words}");
            ExitCode::SUCCESS
        }),
        Task::Bench { only } => bench::run(&place, only.as_deref()).map(|()| ExitCode::SUCCESS),
    }
}
