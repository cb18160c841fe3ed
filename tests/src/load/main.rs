//! The load generator: measures the real relay over real sockets, and the digest, and prints one JSON object
//! per figure on stdout: `{"what": "…", "median": "…", "goal": "…"}`. Words for people go to stderr.
//!
//! `load` measures everything, `load rooms digest` only these. The relay gets the machine's first core to
//! itself, this program the second. Every relay is the binary in `DATELINE_BIN` (else `target/release/dateline`)
//! with a fresh data directory on the disk that `target/` is on. A part that cannot be measured is a row that
//! says why. `load campaign 10000 FILE` measures nothing: it writes a campaign of so many changes for the
//! browser to open.

mod busy;
mod changes;
mod crowded;
mod digest;
mod fault;
mod figures;
mod idle;
mod ingest;
mod latency;
mod machine;
mod noise;
mod plateau;
mod relay;
mod rooms;
mod socket;

use fault::Fault;
use figures::Row;
use machine::Machine;
use std::process::ExitCode;

/// One part: what it is called, what it measures, and how.
struct Part {
    name: &'static str,
    what: &'static str,
    goal: &'static str,
    measure: fn(&Machine) -> Result<Vec<Row>, Fault>,
}

const PARTS: [Part; 7] = [
    Part { name: "disk", what: "one fsync of this disk", goal: "", measure: machine::fsync },
    Part { name: "rooms", what: rooms::WHAT, goal: rooms::GOAL, measure: rooms::measure },
    Part { name: "crowded", what: crowded::WHAT, goal: crowded::GOAL, measure: crowded::measure },
    Part { name: "ingest", what: ingest::WHAT, goal: ingest::GOAL, measure: ingest::measure },
    Part { name: "idle", what: idle::WHAT, goal: idle::GOAL, measure: idle::measure },
    Part { name: "plateau", what: plateau::WHAT, goal: plateau::GOAL, measure: plateau::measure },
    Part { name: "digest", what: digest::WHAT, goal: digest::GOAL, measure: digest::measure },
];

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let [word, count, file] = wanted.as_slice()
        && word == "campaign"
    {
        return written(count, file);
    }
    let machine = Machine::pinned();
    if let Some(unknown) = wanted.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let known: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        eprintln!("There is nothing called {unknown} to measure. There are: {}.", known.join(", "));
        return ExitCode::from(2);
    }
    for part in PARTS.iter().filter(|part| wanted.is_empty() || wanted.iter().any(|name| name == part.name)) {
        eprintln!("→ {}: {}", part.name, part.what);
        match (part.measure)(&machine) {
            Ok(rows) => rows.iter().for_each(Row::print),
            Err(fault) => Row::new(part.what, format!("not measured: {fault}"), part.goal).print(),
        }
    }
    ExitCode::SUCCESS
}

/// Writes the campaign that the browser opens.
fn written(count: &str, file: &str) -> ExitCode {
    let Ok(count) = count.parse() else {
        eprintln!("{count} is not a number of changes.");
        return ExitCode::from(2);
    };
    match busy::write(count, file.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}
