//! Building the app into `app/dist`: compile, pack, compress. Skips packing when nothing changed.

mod compress;

use crate::fault::Fault;
use crate::place::{Place, files_below, read, write};
use crate::shell::{run, say, seconds};
use crate::{style, tools};
use std::hash::{DefaultHasher, Hasher};
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// Leaves the release app, compressed, in `app/dist`.
pub(crate) fn build(place: &Place) -> Result<(), Fault> {
    tools::for_the_app(place)?;
    say("Building the app");
    compile(place)?;
    style::bundle(place)?;
    let (mark, print) = (place.target.join("app.fingerprint"), fingerprint(place)?);
    let index = place.dist().join("index.html");
    if index.is_file() && read(&mark).is_ok_and(|last| last == print) {
        return Ok(());
    }
    let started = Instant::now();
    pack(place)?;
    compress::all(place)?;
    write(&mark, print)?;
    say(format!("The app is packed ({})", seconds(started.elapsed())));
    Ok(())
}

/// Compiles before Trunk does, so that Trunk, which runs offline, finds everything in place.
/// The arguments are Trunk's own: any other set would compile it all twice.
fn compile(place: &Place) -> Result<(), Fault> {
    let manifest = place.root.join("app/Cargo.toml");
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(place.root.join("app"))
        .args(["build", "--target=wasm32-unknown-unknown", "--profile", "wasm", "--bin", "app", "--manifest-path"])
        .arg(manifest);
    run(&mut cargo, "The compiler's words are above.")
}

fn pack(place: &Place) -> Result<(), Fault> {
    let mut trunk = Command::new(place.tools.join("bin/trunk"));
    trunk
        .current_dir(&place.root)
        .args(["build", "--release", "--offline", "--skip-version-check", "--log", "warn"])
        .env("PATH", place.path_with_tools())
        // Trunk reads NO_COLOR as a boolean and stops at "1".
        .env_remove("NO_COLOR");
    run(&mut trunk, "Trunk.toml and app/index.html say what it packs.")
}

/// A print of everything that goes into the packed app.
fn fingerprint(place: &Place) -> Result<String, Fault> {
    let wasm = place.target.join("wasm32-unknown-unknown/wasm/app.wasm");
    let mut inputs: Vec<PathBuf> = vec![wasm];
    inputs.extend(["Trunk.toml", "app/index.html", "app/style.css"].map(|file| place.root.join(file)));
    inputs.extend(files_below(&place.root.join("public")));
    let mut hasher = DefaultHasher::new();
    for input in inputs {
        hasher.write(input.as_os_str().as_encoded_bytes());
        hasher.write(&std::fs::read(&input).map_err(Fault::file("read", &input))?);
    }
    Ok(format!("{:016x}", hasher.finish()))
}
