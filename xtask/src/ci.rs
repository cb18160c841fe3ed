//! What continuous integration runs. The order shares builds: checks first (clippy and docs use
//! the same metadata), then the one release binary, then the tests against it.

use crate::fault::Fault;
use crate::place::Place;
use crate::shell::{seconds, step};
use crate::{checks, tests, tools};
use std::process::Command;
use std::time::Instant;

const NATIVE: [&str; 3] = ["--workspace", "--exclude", "app"];
const WASM: &str = "wasm32-unknown-unknown";

/// Runs everything; the last line is the total.
pub(crate) fn run(place: &Place) -> Result<(), Fault> {
    let started = Instant::now();
    place.make(&place.target.join("ci"))?;
    tools::for_the_app(place)?;
    cargo(place, "format", &["fmt", "--all", "--check"], &[], "")?;
    let at = Instant::now();
    let words = checks::deny(place)?;
    report("licences and duplicates", at, &words);
    lint(place)?;
    docs(place)?;
    let at = Instant::now();
    let tally = tests::run(place, None, None)?;
    report("tests", at, "");
    println!("All of it took {}.", seconds(started.elapsed()));
    println!("{tally}");
    tally.verdict()
}

fn lint(place: &Place) -> Result<(), Fault> {
    let deny = ["--", "-D", "warnings"];
    cargo(place, "clippy, native", &["clippy"], &[&NATIVE[..], &["--all-targets"], &deny].concat(), "")?;
    let crates = ["-p", "app", "-p", "campaign", "-p", "sync-protocol", "--target", WASM];
    cargo(place, "clippy, wasm32", &["clippy"], &[&crates[..], &deny].concat(), "")
}

fn docs(place: &Place) -> Result<(), Fault> {
    let doc = ["doc", "--no-deps", "--document-private-items"];
    cargo(place, "docs, native", &doc, &NATIVE, "-D warnings")?;
    cargo(place, "docs, wasm32", &doc, &["-p", "app", "--target", WASM], "-D warnings")
}

fn cargo(place: &Place, name: &str, verb: &[&str], args: &[&str], rustdoc: &str) -> Result<(), Fault> {
    let started = Instant::now();
    let log = place.target.join("ci").join(format!("{}.log", name.replace([' ', ','], "")));
    let mut command = Command::new("cargo");
    command.current_dir(&place.root).args(verb).args(args);
    if !rustdoc.is_empty() {
        command.env("RUSTDOCFLAGS", rustdoc);
    }
    step(name, &log, &mut command)?;
    report(name, started, "");
    Ok(())
}

fn report(name: &str, started: Instant, words: &str) {
    println!("✓ {name:<26} {:>9}  {words}", seconds(started.elapsed()));
}
