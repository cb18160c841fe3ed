//! Where things are: the repository, its target directory, the tools, the built app.

use crate::fault::Fault;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The paths every task needs.
pub(crate) struct Place {
    /// The repository.
    pub(crate) root: PathBuf,
    /// Cargo's target directory.
    pub(crate) target: PathBuf,
    /// Where trunk, wasm-bindgen and wasm-opt live. `DATELINE_TOOLS` points elsewhere, so that
    /// several checkouts or CI runs can share one set.
    pub(crate) tools: PathBuf,
}

impl Place {
    /// Finds the repository: cargo says at run time where xtask lies, which stays true when checkouts
    /// share a target directory.
    pub(crate) fn find() -> Result<Self, Fault> {
        let manifest =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().unwrap_or(&manifest).to_path_buf();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        let tools = env::var_os("DATELINE_TOOLS").map_or_else(|| target.join("tools"), |dir| root.join(dir));
        let place = Self { root, target, tools };
        // The relay embeds this directory when it compiles; it has to exist even before the app does.
        place.make(&place.dist())?;
        Ok(place)
    }

    /// The built app, embedded by the relay.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("app/dist")
    }

    /// The relay's release binary.
    pub(crate) fn binary(&self) -> PathBuf {
        self.target.join("release/dateline")
    }

    /// The browser tests.
    pub(crate) fn browser_tests(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }

    /// `PATH` with the tools first.
    pub(crate) fn path_with_tools(&self) -> OsString {
        let own = [self.tools.join("bin"), self.tools.join("node_modules/.bin")];
        let inherited = env::var_os("PATH").unwrap_or_default();
        let all = own.into_iter().chain(env::split_paths(&inherited));
        env::join_paths(all).unwrap_or(inherited)
    }

    /// Makes a directory and its parents.
    pub(crate) fn make(&self, dir: &Path) -> Result<(), Fault> {
        std::fs::create_dir_all(dir).map_err(Fault::file("make the directory", dir))
    }
}

/// Reads a text file.
pub(crate) fn read(path: &Path) -> Result<String, Fault> {
    std::fs::read_to_string(path).map_err(Fault::file("read", path))
}

/// Writes a file.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Fault> {
    std::fs::write(path, bytes).map_err(Fault::file("write", path))
}

/// All files below a directory, sorted; empty when it is not there.
pub(crate) fn files_below(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
