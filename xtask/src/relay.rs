//! Building the one binary and running it.

use crate::app;
use crate::fault::Fault;
use crate::place::Place;
use crate::shell::{run as run_command, say, seconds};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Instant;

/// Leaves the relay, app included, at `target/release/dateline`.
pub(crate) fn build(place: &Place) -> Result<PathBuf, Fault> {
    let started = Instant::now();
    let ahead = ahead(place);
    let packed = app::build(place);
    if let Some(mut ahead) = ahead {
        // Whatever it could not compile says why in the build below.
        let _ = ahead.wait();
    }
    packed?;
    say("Building the relay with the app inside");
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&place.root).args(["build", "--release", "-p", "sync-server", "--bin", "dateline"]);
    run_command(&mut cargo, "The compiler's words are above.")?;
    let binary = place.binary();
    let size = std::fs::metadata(&binary).map_err(Fault::file("read", &binary))?.len();
    say(format!("{} is ready ({:.1} MB, {})", binary.display(), size as f64 / 1e6, seconds(started.elapsed())));
    Ok(binary)
}

/// Compiles what the relay is made of while the app's linker, which takes minutes, keeps only one core busy.
fn ahead(place: &Place) -> Option<Child> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&place.root).args(["build", "--quiet", "--release", "-p", "sync-server", "--lib"]);
    cargo.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()
}

/// Builds and serves until told to stop; a signal goes on to the relay, which drains.
pub(crate) fn run(place: &Place, serve: &[String]) -> Result<ExitCode, Fault> {
    let binary = build(place)?;
    // Signals that come while the relay starts must find it, so listen before there is anybody to tell.
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])
        .map_err(|error| Fault::Unexpected(format!("cannot listen for Ctrl-C: {error}")))?;
    let mut child = serving(place, serve, &binary)?;
    let pid = child.id();
    std::thread::spawn(move || signals.forever().for_each(|signal| pass_on(pid, signal)));
    announce(&mut child);
    let status = child.wait().map_err(|error| Fault::Unexpected(format!("lost the relay: {error}")))?;
    if status.success() {
        return Ok(ExitCode::SUCCESS);
    }
    Err(Fault::Failed {
        what: "dateline serve".into(),
        how: status.to_string(),
        advice: "Its own words are above.".into(),
    })
}

fn serving(place: &Place, serve: &[String], binary: &PathBuf) -> Result<Child, Fault> {
    let given = |flag: &str| serve.iter().any(|arg| arg == flag || arg.starts_with(&format!("{flag}=")));
    let mut relay = Command::new(binary);
    relay.current_dir(&place.root).arg("serve");
    if !given("--listen") && std::env::var_os("DATELINE_LISTEN").is_none() {
        relay.args(["--listen", "127.0.0.1:8080"]);
    }
    if !given("--data") && std::env::var_os("DATELINE_DATA").is_none() {
        relay.args(["--data", "data"]);
    }
    relay
        .args(serve)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        // A group of its own: the terminal's Ctrl-C comes here first and is passed on exactly once.
        .process_group(0)
        .spawn()
        .map_err(Fault::file("start", binary))
}

/// The relay says on stdout, in JSON, that it is ready; people get one link.
fn announce(child: &mut Child) {
    let Some(stdout) = child.stdout.take() else {
        return;
    };
    for line in BufReader::new(stdout).lines().map_while(Result::ok) {
        match link(&line) {
            Some(link) => {
                println!("\nDateline is running. Open this link:\n\n  {link}\n\nCtrl-C stops it; everything is kept.")
            }
            None => println!("{line}"),
        }
    }
}

fn link(line: &str) -> Option<String> {
    let event: serde_json::Value = serde_json::from_str(line).ok()?;
    (event["event"] == "ready").then_some(())?;
    event["link"].as_str().or(event["url"].as_str()).map(str::to_owned)
}

/// The shell's own `kill`: always there, and needs no unsafe code.
fn pass_on(pid: u32, signal: i32) {
    let told = Command::new("sh").arg("-c").arg(format!("kill -{signal} {pid}")).status();
    if !told.is_ok_and(|status| status.success()) {
        say(format!("Could not tell the relay (process {pid}) to stop"));
    }
}
