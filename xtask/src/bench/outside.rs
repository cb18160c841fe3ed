//! Figures measured by other programs: the load generator over real sockets, and the browser.
//! Each prints one JSON object per row on stdout: `{"what": "…", "median": "…", "goal": "…"}`.

use super::Row;
use crate::fault::Fault;
use crate::place::Place;
use crate::shell::run;
use crate::tools;
use serde_json::Value;
use std::process::{Command, Stdio};

/// Playwright's configuration for measuring, below `tests/e2e`.
const BROWSER_CONFIG: &str = "bench.config.ts";

/// The relay under load, over real sockets.
pub(crate) fn relay(place: &Place) -> Result<Vec<Row>, Fault> {
    load(place, &["disk", "rooms", "crowded", "ingest", "idle", "plateau"])
}

/// The digest over a long history.
pub(crate) fn digest(place: &Place) -> Result<Vec<Row>, Fault> {
    load(place, &["digest"])
}

/// The load generator: the binary `load` of the crate in `tests/`.
fn load(place: &Place, parts: &[&str]) -> Result<Vec<Row>, Fault> {
    build_load(place)?;
    let mut load = Command::new(place.target.join("release/load"));
    load.args(parts).env("DATELINE_BIN", place.binary());
    rows(&mut load)
}

fn build_load(place: &Place) -> Result<(), Fault> {
    let package = ["-p", "cross-crate-tests", "--bin", "load"];
    let mut build = Command::new("cargo");
    build.current_dir(&place.root).args(["build", "--release"]).args(package);
    run(&mut build, "The load generator is the binary `load` in tests/.")
}

/// The browser measures: Playwright specs under `tests/e2e/bench`.
pub(crate) fn browser(place: &Place) -> Result<Vec<Row>, Fault> {
    let dir = place.browser_tests();
    if !dir.join(BROWSER_CONFIG).is_file() {
        return Err(Fault::Unexpected(format!("there is no {}", dir.join(BROWSER_CONFIG).display())));
    }
    let browser = tools::for_the_browser(place)?;
    let campaigns = place.target.join("bench");
    place.make(&campaigns)?;
    build_load(place)?;
    for count in ["1000", "10000"] {
        let mut load = Command::new(place.target.join("release/load"));
        load.args(["campaign", count]).arg(campaigns.join(format!("{count}.automerge")));
        run(&mut load, "The load generator writes the campaigns that the browser opens.")?;
    }
    let mut playwright = Command::new(dir.join("node_modules/.bin/playwright"));
    playwright
        .current_dir(&dir)
        .args(["test", "--config", BROWSER_CONFIG])
        .env("DATELINE_CAMPAIGNS", &campaigns)
        .env("DATELINE_CHROMIUM", &browser.program)
        .env("DATELINE_BIN", place.binary());
    rows(&mut playwright)
}

/// Lines that are not rows are words for people and are shown as they are.
fn rows(command: &mut Command) -> Result<Vec<Row>, Fault> {
    let what = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Fault::Unexpected(format!("{what} could not be started: {error}")))?;
    let mut rows = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        match row(line) {
            Some(row) => rows.push(row),
            None => eprintln!("  {line}"),
        }
    }
    match (output.status.success(), rows.is_empty()) {
        (true, false) => Ok(rows),
        // What was measured before it stopped is worth as much as ever.
        (false, false) => {
            rows.push(Row::new(what, format!("not measured: it stopped early ({})", output.status), ""));
            Ok(rows)
        }
        (_, true) => {
            Err(Fault::Failed { what, how: output.status.to_string(), advice: "It printed no figure.".into() })
        }
    }
}

fn row(line: &str) -> Option<Row> {
    let row: Value = serde_json::from_str(line.trim()).ok()?;
    Some(Row::new(row["what"].as_str()?, row["median"].as_str()?, row["goal"].as_str().unwrap_or("")))
}
