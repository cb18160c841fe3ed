//! Node itself and what comes from npm: wasm-opt for the app, Playwright for the browser tests.

use crate::fault::Fault;
use crate::place::{Place, read, write};
use crate::shell::{ask, run, say};
use std::process::Command;

const OLDEST_NODE: u32 = 20;
const BINARYEN: &str = "132.0.0";
const OFFLINE: &str = "It needs the network once; check that registry.npmjs.org can be reached and run this again.";

/// Node and npm, new enough.
pub(crate) fn check() -> Result<(), Fault> {
    let advice = format!("Install Node {OLDEST_NODE} or newer from https://nodejs.org (npm comes with it).");
    let missing = |program: &str| Fault::Missing { program: program.into(), advice: advice.clone() };
    let version = ask("node", &["--version"]).ok_or_else(|| missing("Node"))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        return Err(missing(&format!("Node {OLDEST_NODE} (found {version})")));
    }
    ask("npm", &["--version"]).map(drop).ok_or_else(|| missing("npm"))
}

/// wasm-opt makes the app about a fifth smaller. Debian's is too old for today's compiler.
pub(crate) fn wasm_opt(place: &Place) -> Result<(), Fault> {
    let manifest = place.tools.join("node_modules/binaryen/package.json");
    let found = read(&manifest).ok().and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok());
    if found.is_some_and(|package| package["version"] == BINARYEN) {
        return Ok(());
    }
    say(format!("Installing binaryen {BINARYEN} into {}: its wasm-opt makes the app smaller", place.tools.display()));
    place.make(&place.tools)?;
    let mut install = npm("install");
    install.arg("--prefix").arg(&place.tools).arg(format!("binaryen@{BINARYEN}"));
    run(&mut install, OFFLINE)
}

/// The packages of the browser tests, exactly as locked.
pub(crate) fn packages(place: &Place) -> Result<(), Fault> {
    let dir = place.browser_tests();
    let lock = read(&dir.join("package-lock.json"))?;
    let mark = dir.join("node_modules/.installed-lock");
    if read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say("Installing the Node packages of the browser tests into tests/e2e/node_modules (Playwright, axe, Automerge)");
    run(npm("ci").current_dir(&dir), OFFLINE)?;
    write(&mark, lock)
}

fn npm(verb: &str) -> Command {
    let mut npm = Command::new("npm");
    npm.args([verb, "--no-audit", "--no-fund", "--loglevel=error"]);
    // The tests drive Debian's Chromium; Playwright's own browsers are never downloaded.
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    npm
}
