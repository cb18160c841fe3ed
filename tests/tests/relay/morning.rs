//! A relay with the sample campaign, a clock in a file, and people who set channels up.

use crate::person::Person;
use crate::process::Relay;
use crate::receiver::Book;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

pub(crate) const HOUR: i64 = 3_600_000;
pub(crate) const DAY: i64 = 24 * HOUR;

static NEXT: AtomicU32 = AtomicU32::new(0);

/// The clock notices go by.
#[derive(Debug)]
pub(crate) struct Clock {
    pub(crate) file: PathBuf,
    midnight: i64,
}

impl Clock {
    /// Stands at the last midnight of UTC.
    pub(crate) fn new() -> Self {
        let name = format!("dateline-clock-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap();
        let clock = Self { file: std::env::temp_dir().join(name), midnight: now - now % DAY };
        clock.set(0, 0, 0);
        clock
    }

    /// So many days later, at this time in UTC.
    pub(crate) fn set(&self, days: i64, hour: i64, minute: i64) {
        let at = self.midnight + days * DAY + hour * HOUR + minute * 60_000;
        // In one step: nobody reads half a time.
        let new = self.file.with_extension("new");
        std::fs::write(&new, at.to_string()).unwrap();
        std::fs::rename(new, &self.file).unwrap();
    }

    /// The moment `set` would stand at.
    pub(crate) fn at(&self, days: i64, hour: i64, minute: i64) -> campaign::time::Instant {
        campaign::time::Instant(self.midnight + days * DAY + hour * HOUR + minute * 60_000)
    }

    pub(crate) fn path(&self) -> &str {
        self.file.to_str().unwrap()
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.file);
    }
}

/// The sample on a relay.
pub(crate) struct Scene {
    pub(crate) relay: Relay,
    pub(crate) clock: Clock,
    pub(crate) extra: Vec<String>,
    pub(crate) document: String,
    pub(crate) sample: Value,
}

impl Scene {
    pub(crate) async fn start(extra: &[&str]) -> Self {
        let clock = Clock::new();
        let all: Vec<String> = ["--clock-file", clock.path()].iter().chain(extra).map(|it| (*it).to_owned()).collect();
        let relay = Relay::start_with(&all.iter().map(String::as_str).collect::<Vec<_>>());
        let output = relay.command(&["sample"]);
        let sample: Value = serde_json::from_slice(&output.stdout).unwrap();
        let document = sample["document"].as_str().unwrap().to_owned();
        Self { relay, clock, extra: all, document, sample }
    }

    /// Starts again after a kill.
    pub(crate) fn launch(&mut self) {
        let extra: Vec<&str> = self.extra.iter().map(String::as_str).collect();
        self.relay.launch(&extra);
    }

    pub(crate) async fn person(&self, id: &str) -> Person {
        let all = self.sample["people"].as_array().unwrap();
        let link = all.iter().find(|it| it["person"] == id).unwrap()["link"].as_str().unwrap();
        // The sample's links name the address the relay was first reached at.
        Person::join(&self.relay, link).await
    }

    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/api/campaigns/{}/{rest}", self.document)
    }

    pub(crate) async fn channel(&self, person: &Person, place: &str, preset: &str, target: &str) {
        let body = json!({ "preset": preset, "target": target, "chat": "-100" });
        let answer = person.send("PUT", &self.path(&format!("channels/{place}")), body).await;
        assert_eq!(answer.status, 204, "{answer:?}");
    }

    /// What `dateline notices` prints.
    pub(crate) fn notices(&self) -> Vec<Value> {
        let output = self.relay.command(&["notices"]);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Goes on from day to day, at this time, until a morning's digest comes to this path; gives the day.
    pub(crate) async fn digest(&self, book: &Arc<Book>, to: &str, from: i64, hour: i64) -> i64 {
        let before = book.taken().len();
        for day in from..from + 21 {
            self.clock.set(day, hour, 0);
            let new = |it: &crate::receiver::Taken| it.to == to && it.json()["urgent"] == false;
            let patience = std::time::Duration::from_secs(4);
            let came = |taken: &crate::receiver::Taken| {
                new(taken) && book.taken().iter().skip(before).any(|it| it.id == taken.id)
            };
            if book.within(patience, &came).await.is_some() {
                return day;
            }
        }
        panic!("no working day in three weeks, or no digest: {:?}", book.taken());
    }
}
