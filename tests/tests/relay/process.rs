//! The real binary with data of its own: started, asked, killed, started again.

#![allow(dead_code, clippy::allow_attributes, reason = "each test of the relay uses its part of this")]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// The binary under test: DATELINE_BIN, else the newest build.
pub(crate) fn binary() -> PathBuf {
    if let Some(path) = std::env::var_os("DATELINE_BIN") {
        return path.into();
    }
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    let built = |profile: &str| target.join(profile).join("dateline");
    let age = |path: &PathBuf| std::fs::metadata(path).and_then(|it| it.modified()).ok();
    let newest = [built("release"), built("debug")].into_iter().filter(|path| path.is_file()).max_by_key(age);
    newest.expect("no dateline binary: build it with `cargo build -p sync-server`, or name one in DATELINE_BIN")
}

/// A relay process and its data directory.
#[derive(Debug)]
pub(crate) struct Relay {
    child: Option<Child>,
    pub(crate) data: PathBuf,
    pub(crate) host: String,
    pub(crate) link: String,
}

impl Relay {
    /// Starts on a free port with an empty data directory.
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    pub(crate) fn start_with(extra: &[&str]) -> Self {
        let name = format!("dateline-test-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let data = std::env::temp_dir().join(name);
        let mut relay = Self { child: None, data, host: "127.0.0.1:0".into(), link: String::new() };
        relay.launch(extra);
        relay
    }

    /// Starts again on the same port and data.
    pub(crate) fn launch(&mut self, extra: &[&str]) {
        let mut child = Command::new(binary())
            .args(["serve", "--listen", &self.host, "--data"])
            .arg(&self.data)
            .args(extra)
            .env("RUST_LOG", "error")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the relay starts");
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("stdout is piped"));
        out.read_line(&mut line).expect("the relay says when it is ready");
        let ready: serde_json::Value = serde_json::from_str(&line).expect("one line of JSON");
        assert_eq!(ready["event"], "ready", "{line}");
        self.host = ready["url"].as_str().unwrap().trim_start_matches("http://").to_owned();
        self.link = ready["link"].as_str().unwrap().to_owned();
        self.child = Some(child);
    }

    /// Power cut.
    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("it can be killed");
            child.wait().expect("it ends");
        }
    }

    /// SIGTERM; gives the exit code.
    pub(crate) fn terminate(&mut self) -> Option<i32> {
        self.signal_term();
        self.child.take().expect("it runs").wait().expect("it ends").code()
    }

    pub(crate) fn signal_term(&self) {
        let pid = self.child.as_ref().expect("it runs").id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs").success());
    }

    pub(crate) fn wait(&mut self) -> Option<i32> {
        self.child.take().expect("it runs").wait().expect("it ends").code()
    }

    /// Another command of the same binary on the same data.
    pub(crate) fn command(&self, args: &[&str]) -> Output {
        command(&self.data, args)
    }

    /// The process's resident memory in kilobytes.
    pub(crate) fn memory_kb(&self) -> u64 {
        let pid = self.child.as_ref().expect("it runs").id();
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).expect("it runs");
        let line = status.lines().find(|line| line.starts_with("VmRSS")).expect("it has memory");
        line.split_whitespace().nth(1).and_then(|kb| kb.parse().ok()).expect("a number")
    }
}

pub(crate) fn command(data: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(binary());
    command.args(args).arg("--data").arg(data).env("RUST_LOG", "error");
    command.output().expect("the command runs")
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.kill();
        let _ = std::fs::remove_dir_all(&self.data);
    }
}
