//! Running every test: the Rust ones first, then the browser against the real release binary.

use crate::fault::Fault;
use crate::place::Place;
use crate::relay;
use crate::shell::{say, seconds, tee};
use crate::tally::Tally;
use crate::tools;
use clap::ValueEnum;
use std::process::Command;
use std::time::Instant;

/// The two halves of the tests.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Half {
    /// Unit, property, relay and simulation tests.
    Rust,
    /// Playwright with Chromium.
    Browser,
}

/// Installs what is missing, builds the binary, runs the tests, counts.
pub(crate) fn run(place: &Place, only: Option<Half>, filter: Option<&str>) -> Result<Tally, Fault> {
    // Ask for everything before the long work, so that a missing browser is known in the first seconds.
    let browser = if only == Some(Half::Rust) { None } else { Some(tools::for_the_browser(place)?) };
    let binary = relay::build(place)?;
    let mut tally = Tally::default();
    if only != Some(Half::Browser) {
        tally = tally.and(rust(place, filter, &binary)?);
    }
    if let Some(browser) = browser {
        tally = tally.and(in_browser(place, filter, &browser, &binary)?);
    }
    Ok(tally)
}

fn rust(place: &Place, filter: Option<&str>, binary: &std::path::Path) -> Result<Tally, Fault> {
    let started = Instant::now();
    let mut cargo = Command::new("cargo");
    if tools::for_the_tests(place) {
        cargo.args(["nextest", "run", "--no-fail-fast", "--no-tests=pass", "--status-level", "slow"]);
        cargo.args(["--final-status-level", "fail", "--show-progress", "none"]);
    } else {
        cargo.args(["test", "--no-fail-fast"]);
    }
    cargo
        .current_dir(&place.root)
        .args(["--workspace", "--exclude", "app"])
        .args(filter)
        .env("PATH", place.path_with_tools())
        .env("DATELINE_BIN", binary);
    count(cargo, "Rust tests", started)
}

fn in_browser(
    place: &Place,
    filter: Option<&str>,
    browser: &tools::Browser,
    binary: &std::path::Path,
) -> Result<Tally, Fault> {
    let started = Instant::now();
    let dir = place.browser_tests();
    let mut playwright = Command::new(dir.join("node_modules/.bin/playwright"));
    playwright.current_dir(&dir).arg("test");
    if let Some(filter) = filter {
        playwright.args(["--grep", filter, "--pass-with-no-tests"]);
    }
    playwright
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .env("DATELINE_CHROMIUM", &browser.program)
        .env("DATELINE_BIN", binary);
    count(playwright, "Browser tests", started)
}

fn count(mut command: Command, name: &str, started: Instant) -> Result<Tally, Fault> {
    say(format!("{name}…"));
    let mut tally = Tally::default();
    let well = tee(&mut command, |line| tally.listen(line))?;
    tally.ended(well);
    say(format!("{name}: {tally} ({})", seconds(started.elapsed())));
    Ok(tally)
}
