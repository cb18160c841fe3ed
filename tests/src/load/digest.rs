//! How long the digest takes over ten thousand changes: from an open campaign to sentences in Russian.

use crate::busy::{MORNING, opened, receive, said, work};
use crate::fault::Fault;
use crate::figures::{Row, median, milliseconds};
use crate::machine::Machine;
use campaign::command::Command;
use campaign::document::{Conflict, Replica};
use campaign::language::Language;
use campaign::model::{ItemId, PersonId, Section};
use campaign::story::{self, Away};
use campaign::time::Zone;
use campaign::view::Reader;
use std::time::Duration;

pub(crate) const WHAT: &str = "digest over 10,000 changes, all of them news";
pub(crate) const GOAL: &str = "≤ 100 ms";

const CHANGES: usize = 10_000;
/// What one night brings.
const NIGHT: usize = 300;
const RUNS: usize = 15;
const READER: &str = "p-olga";
const WRITER: &str = "p-marcus";

pub(crate) fn measure(_: &Machine) -> Result<Vec<Row>, Fault> {
    let sample = campaign::sample::campaign(MORNING).map_err(said)?;
    let before = sample.changes.len();
    let mut writer = opened(WRITER, &sample.changes)?;
    let mut reader = opened(READER, &sample.changes)?;
    // Up to last night the reader has seen everything: a change of her own says so.
    let mut past = Vec::new();
    for number in 0..CHANGES - before - NIGHT - 1 {
        past.extend(work(&mut writer, number, MORNING.plus_hours(-60))?);
    }
    receive(&mut reader, &past)?;
    let all = timed(&mut reader, WHAT, CHANGES - NIGHT - 1)?;
    let own = Command::SetDone(ItemId::from("i-recap"), true);
    let seen = reader.apply(&own, MORNING.plus_hours(-48)).map_err(said)?;
    receive(&mut writer, &seen.changes.into_iter().map(|change| change.bytes).collect::<Vec<_>>())?;
    let mut night = Vec::new();
    for number in 0..NIGHT {
        night.extend(work(&mut writer, number, MORNING.plus_hours(-8))?);
    }
    receive(&mut reader, &night)?;
    let some = timed(&mut reader, "digest over 10,000 changes, the last night's 300 of them news", CHANGES)?;
    Ok(vec![all, some])
}

/// The median time, with what it was spent on as words.
fn timed(replica: &mut Replica, what: &str, least: usize) -> Result<Row, Fault> {
    let count = replica.history().entries.len();
    if count < least {
        return Err(Fault::Campaign(format!("{count} changes were made where {least} were wanted")));
    }
    let mut steps: [Vec<Duration>; 5] = Default::default();
    let mut told = 0;
    for _ in 0..RUNS {
        let (spent, sentences) = once(replica)?;
        told = sentences;
        steps.iter_mut().zip(spent).for_each(|(all, one)| all.push(one));
    }
    let middle = steps.each_ref().map(|all| milliseconds(median(all).unwrap_or_default()));
    let [history, then, conflicts, compare, whole] = middle;
    eprintln!(
        "  {count} changes, {told} sentences: history {history}, state then {then}, conflicts {conflicts}, compare and tell {compare}"
    );
    Ok(Row::new(what, whole, GOAL))
}

/// What the screen does when it opens in the morning, step by step; the last time is all of it.
fn once(replica: &mut Replica) -> Result<([Duration; 5], usize), Fault> {
    let after = replica.sections().map_err(said)?;
    let reader = Reader::of(&after, &PersonId::from(READER), Language::Ru, Zone::parse("Europe/Moscow").map_err(said)?);
    let begun = std::time::Instant::now();
    let last_end = reader.calendar(&after).last_working_day_end(MORNING).unwrap_or(MORNING);
    let history = replica.history();
    let base = story::base(&history, None, &reader.person, last_end);
    let read = begun.elapsed();
    let before = replica.sections_at(&base).map_err(said)?;
    let then = begun.elapsed();
    let conflicts: Vec<Conflict> = Section::ALL.into_iter().flat_map(|section| replica.conflicts(section)).collect();
    let listed = begun.elapsed();
    let (base, conflicts) = (base.as_slice(), conflicts.as_slice());
    let away = Away { history: &history, base, before: &before, after: &after, conflicts, since: last_end };
    let digest = story::digest(&away, &reader, MORNING);
    let printer = reader.printer(MORNING);
    let told: Vec<_> = digest.entries().map(|entry| story::tell(entry, &after, &printer)).collect();
    let whole = begun.elapsed();
    Ok(([read, then - read, listed - then, whole - listed, whole], told.len()))
}
