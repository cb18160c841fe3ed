//! Tools compiled from crates.io, and the compiler's own wasm target.

use crate::fault::Fault;
use crate::place::{Place, read};
use crate::shell::{ask, run, say};
use std::path::Path;
use std::process::Command;

const TRUNK: &str = "0.21.14";
const NEXTEST: &str = "0.9.143";
const OFFLINE: &str = "It needs the network once; check that crates.io can be reached and run this again.";

/// The wasm target, which rustup does not add by itself where automatic installs are off.
pub(crate) fn wasm_target() -> Result<(), Fault> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let library = ask("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if library.is_some_and(|dir| Path::new(&dir).is_dir()) {
        return Ok(());
    }
    say(format!("Adding the compiler target {TARGET}: the app is WebAssembly"));
    run(
        Command::new("rustup").args(["target", "add", TARGET]),
        "Install rustup from https://rustup.rs, or add the target by the means your Rust came with.",
    )
}

/// Trunk puts the app's files together. An unoptimised build is fast enough and takes a third of the time.
pub(crate) fn trunk(place: &Place) -> Result<(), Fault> {
    let why = "it packs the app (about two minutes, once)";
    Tool { name: "trunk", program: "trunk", version: TRUNK, why, locked: true, lean: &["--no-default-features"] }
        .ensure(place)
}

/// wasm-bindgen's command must be exactly the version of the library the app is linked with.
/// Its published lock file does not resolve, hence not `--locked`.
pub(crate) fn wasm_bindgen(place: &Place) -> Result<(), Fault> {
    let version = locked_version(place, "wasm-bindgen")?;
    let why = "it joins the app's WebAssembly to the browser (about two minutes, once)";
    Tool { name: "wasm-bindgen-cli", program: "wasm-bindgen", version: &version, why, locked: false, lean: &[] }
        .ensure(place)
}

/// nextest, from PATH or from the tools. Without it the tests still run, one crate after another.
pub(crate) fn nextest(place: &Place) -> bool {
    if ask("cargo-nextest", &["--version"]).is_some() {
        return true;
    }
    let why = "it runs every test in a process of its own (a few minutes, once)";
    let lean = ["--no-default-features", "--features", "default-no-update"];
    let tool =
        Tool { name: "cargo-nextest", program: "cargo-nextest", version: NEXTEST, why, locked: true, lean: &lean };
    match tool.ensure(place) {
        Ok(()) => true,
        Err(fault) => {
            say(format!("{fault}\n  Going on with plain `cargo test`: the same tests, only slower"));
            false
        }
    }
}

struct Tool<'a> {
    name: &'a str,
    program: &'a str,
    version: &'a str,
    why: &'a str,
    locked: bool,
    lean: &'a [&'a str],
}

impl Tool<'_> {
    fn ensure(&self, place: &Place) -> Result<(), Fault> {
        let found = ask(place.tools.join("bin").join(self.program), &["--version"]);
        if found.is_some_and(|words| words.split_whitespace().any(|word| word == self.version)) {
            return Ok(());
        }
        say(format!("Installing {} {} into {}: {}", self.name, self.version, place.tools.display(), self.why));
        // One build directory for all tools: they share some dependencies.
        let scratch = place.tools.join("build");
        let mut install = Command::new("cargo");
        install
            .current_dir(&place.root)
            .args(["install", self.name, "--version", self.version, "--debug", "--force", "--quiet", "--root"])
            .arg(&place.tools)
            .arg("--target-dir")
            .arg(&scratch)
            .args(self.lean);
        if self.locked {
            install.arg("--locked");
        }
        run(&mut install, OFFLINE)
    }
}

/// The version of a package in Cargo.lock.
fn locked_version(place: &Place, name: &str) -> Result<String, Fault> {
    let path = place.root.join("Cargo.lock");
    let unexpected = |what: &str| Fault::Unexpected(format!("{}: {what}", path.display()));
    let lock: toml::Table = read(&path)?.parse().map_err(|_| unexpected("this is not a lock file"))?;
    lock.get("package")
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .find(|package| package.get("name").and_then(toml::Value::as_str) == Some(name))
        .and_then(|package| package.get("version")?.as_str())
        .map(str::to_owned)
        .ok_or_else(|| unexpected(&format!("{name} is not in it")))
}
