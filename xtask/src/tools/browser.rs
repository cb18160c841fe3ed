//! Chromium and the fonts that make Cyrillic and Latin look alike on every machine.

use crate::fault::Fault;
use crate::shell::{ask, run, say};
use std::env;
use std::path::PathBuf;
use std::process::Command;

const FONTS: &str = "fonts-noto-core";
const ELSEWHERE: &str = "On a system without apt, install Chromium and the Noto fonts yourself and set DATELINE_CHROMIUM to the browser's path.";

/// The browser the tests drive.
pub(crate) struct Browser {
    /// Its executable.
    pub(crate) program: PathBuf,
}

/// Finds Chromium, installing it with apt when it is not there.
pub(crate) fn find_or_install() -> Result<Browser, Fault> {
    if let Some(program) = env::var_os("DATELINE_CHROMIUM").map(PathBuf::from) {
        return if program.is_file() {
            Ok(Browser { program })
        } else {
            let program = format!("The browser {} (from DATELINE_CHROMIUM)", program.display());
            Err(Fault::Missing { program, advice: "Point DATELINE_CHROMIUM at an existing file, or unset it.".into() })
        };
    }
    let mut wanted = Vec::new();
    if on_path().is_none() {
        wanted.push("chromium");
    }
    if has_apt() && !installed(FONTS) {
        wanted.push(FONTS);
    }
    if !wanted.is_empty() {
        install(&wanted)?;
    }
    on_path().map(|program| Browser { program }).ok_or_else(|| missing("Chromium"))
}

fn install(packages: &[&str]) -> Result<(), Fault> {
    let names = packages.join(" and ");
    if !has_apt() {
        return Err(missing(&names));
    }
    say(format!("Installing {names} with apt-get: the browser tests open the app in a real browser"));
    let advice = format!("Run `sudo apt-get install {}` yourself and start again. {ELSEWHERE}", packages.join(" "));
    // A stale index is the usual reason an install fails; a failing update alone is no reason to stop.
    if let Err(fault) = run(apt().args(["-qq", "update"]), "") {
        say(format!("{fault}Trying with the package lists as they are"));
    }
    run(apt().args(["-qq", "install", "-y", "--no-install-recommends"]).args(packages), &advice)
}

fn apt() -> Command {
    let root = ask("id", &["-u"]).is_some_and(|id| id == "0");
    let mut command = Command::new(if root { "apt-get" } else { "sudo" });
    if !root {
        // -n: never ask for a password; the sentence above says what to type instead.
        command.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    }
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn has_apt() -> bool {
    ask("apt-get", &["--version"]).is_some()
}

fn installed(package: &str) -> bool {
    ask("dpkg-query", &["--show", "--showformat=${Status}", package])
        .is_some_and(|status| status.ends_with(" installed"))
}

fn on_path() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let candidates = names.iter().flat_map(|name| env::split_paths(&path).map(move |dir| dir.join(name)));
    candidates.into_iter().find(|candidate| candidate.is_file())
}

fn missing(what: &str) -> Fault {
    Fault::Missing { program: what.into(), advice: ELSEWHERE.into() }
}
