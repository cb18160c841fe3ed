//! The machine: which core does what, where the relay's binary and its data are, how fast the disk is.

use crate::fault::Fault;
use crate::figures::{Row, median, milliseconds};
use std::io::{Seek, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The core the relay runs on.
pub(crate) const RELAY_CORE: usize = 0;
/// The core this program runs on.
const OWN_CORE: usize = 1;
/// Set in the environment of the pinned program, so that it does not pin itself again.
const PINNED: &str = "DATELINE_LOAD_PINNED";

/// What a measurement runs on.
#[derive(Debug)]
pub(crate) struct Machine {
    pinned: bool,
    binary: PathBuf,
    data: PathBuf,
}

impl Machine {
    /// Moves this program onto its core, which means starting it again through `taskset`.
    pub(crate) fn pinned() -> Self {
        let pinned = std::env::var_os(PINNED).is_some();
        if !pinned
            && may_pin(RELAY_CORE)
            && may_pin(OWN_CORE)
            && let Ok(program) = std::env::current_exe()
        {
            let mut again = on_core(OWN_CORE, &program);
            let error = again.args(std::env::args_os().skip(1)).env(PINNED, "1").exec();
            eprintln!("taskset did not start: {error}");
        }
        if !pinned {
            eprintln!("Relay and generator share all cores (no taskset, or only one core): expect worse figures.");
        }
        let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
        let binary = std::env::var_os("DATELINE_BIN").map_or_else(|| target.join("release/dateline"), PathBuf::from);
        let target = binary.parent().and_then(Path::parent).map_or(target, Path::to_path_buf);
        Self { pinned, binary, data: target.join("bench/load") }
    }

    /// The relay's binary on its core.
    pub(crate) fn relay(&self) -> Result<Command, Fault> {
        if !self.binary.is_file() {
            let advice = "`cargo xtask build` builds it, DATELINE_BIN names another";
            return Err(Fault::Relay(format!("there is no relay at {}; {advice}", self.binary.display())));
        }
        Ok(if self.pinned { on_core(RELAY_CORE, &self.binary) } else { Command::new(&self.binary) })
    }

    /// An empty directory of this name on the disk that is measured.
    pub(crate) fn fresh(&self, name: &str) -> Result<PathBuf, Fault> {
        let directory = self.data.join(format!("{name}-{}", std::process::id()));
        if directory.exists() {
            std::fs::remove_dir_all(&directory).map_err(Fault::system("emptying the data directory"))?;
        }
        std::fs::create_dir_all(&directory).map_err(Fault::system("making the data directory"))?;
        Ok(directory)
    }
}

/// Everything of this program happens on one thread, as it has one core.
pub(crate) fn on_one_thread<T>(work: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(Fault::system("starting the event loop"))?;
    tokio::task::LocalSet::new().block_on(&runtime, work)
}

/// May a program run on this core? Containers often have fewer than the machine.
fn may_pin(core: usize) -> bool {
    let mut probe = Command::new("taskset");
    probe.args(["-c", &core.to_string(), "true"]).stdout(Stdio::null()).stderr(Stdio::null());
    probe.status().is_ok_and(|status| status.success())
}

fn on_core(core: usize, program: &Path) -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", &core.to_string()]).arg(program);
    command
}

/// How long this disk takes to keep 4 KiB: below this no acknowledgement can be.
pub(crate) fn fsync(machine: &Machine) -> Result<Vec<Row>, Fault> {
    let directory = machine.fresh("disk")?;
    let failed = "writing to the disk";
    let mut file = std::fs::File::create(directory.join("probe")).map_err(Fault::system(failed))?;
    // Over blocks that are there already, as a write-ahead log is written again and again.
    file.write_all(&[0; 200 * 4096]).and_then(|()| file.sync_all()).map_err(Fault::system(failed))?;
    file.rewind().map_err(Fault::system(failed))?;
    let mut times = Vec::new();
    for _ in 0..200 {
        file.write_all(&[7; 4096]).map_err(Fault::system(failed))?;
        let begun = Instant::now();
        file.sync_data().map_err(Fault::system(failed))?;
        times.push(begun.elapsed());
    }
    // What is left behind is 800 KB below target/.
    let _ = std::fs::remove_dir_all(directory);
    Ok(vec![Row::new("one fsync of this disk, 4 KiB", milliseconds(median(&times).unwrap_or_default()), "")])
}
