//! A campaign with a long history: the sample, and a writer who goes on typing, commenting and planning.

use crate::fault::Fault;
use campaign::command::Command;
use campaign::document::Replica;
use campaign::model::{CommentId, ItemId, PersonId, ThreadId};
use campaign::time::Instant;
use std::path::Path;

/// Wed 18 Nov 2026, 09:00 in Moscow.
pub(crate) const MORNING: Instant = Instant(1_794_981_600_000);

const TEXTS: [&str; 8] = [
    "brief/sections/s-thesis/text/en",
    "brief/sections/s-thesis/text/ru",
    "brief/sections/s-value/text/en",
    "brief/sections/s-value/text/ru",
    "brief/sections/s-metric/text/en",
    "brief/sections/s-creative/text/en",
    "brief/sections/s-creative/text/ru",
    "brief/sections/s-deliverables/text/en",
];
const ITEMS: [&str; 5] = ["i-kickoff", "i-contracts", "i-subtitles", "i-samples", "i-recap"];

/// Writes a campaign of so many changes into a file that the app imports.
pub(crate) fn write(count: usize, file: &Path) -> Result<(), Fault> {
    let sample = campaign::sample::campaign(MORNING).map_err(said)?;
    let mut writer = opened("p-marcus", &sample.changes)?;
    for number in 0..count.saturating_sub(sample.changes.len()) {
        work(&mut writer, number, MORNING.plus_hours(-60))?;
    }
    std::fs::write(file, writer.save()).map_err(said)
}

/// One thing somebody does: mostly typing, now and then a comment or a move in the plan.
pub(crate) fn work(replica: &mut Replica, number: usize, at: Instant) -> Result<Vec<Vec<u8>>, Fault> {
    let at = at.plus_minutes(i64::try_from(number / 25).unwrap_or_default());
    let item = ItemId::from(ITEMS[number % ITEMS.len()]);
    let effects = match number % 10 {
        0 => {
            let id = CommentId(format!("c-load-{}-{number}", at.0));
            let words = "That works for us, if the machines arrive by then.".to_owned();
            let comment = Command::AddComment(ThreadId::from("t-steam"), id, words, String::new());
            replica.apply(&comment, at).map_err(said)?
        }
        1 => replica.apply(&Command::SetDone(item, number % 20 == 1), at).map_err(said)?,
        _ => {
            let path = TEXTS[number % TEXTS.len()];
            let length = replica.text(path).unwrap_or_default().encode_utf16().count();
            // A text is written and cut; it does not grow for ever.
            let (delete, words) = if length > 2_000 { (5, "") } else { (0, "word ") };
            let place = (number * 7919) % length.saturating_sub(delete).max(1);
            replica.splice(path, place, delete, words, at).map_err(said)?;
            replica.commit_typing(at)
        }
    };
    Ok(effects.changes.into_iter().map(|change| change.bytes).collect())
}

pub(crate) fn opened(person: &str, changes: &[Vec<u8>]) -> Result<Replica, Fault> {
    let mut actor = [0x10; 16];
    actor.iter_mut().zip(person.bytes()).for_each(|(place, byte)| *place = byte);
    let mut replica = Replica::expecting(actor, &PersonId::from(person));
    receive(&mut replica, changes)?;
    Ok(replica)
}

pub(crate) fn receive(replica: &mut Replica, changes: &[Vec<u8>]) -> Result<(), Fault> {
    replica.receive(changes.iter().map(Vec::as_slice), MORNING).map(drop).map_err(said)
}

pub(crate) fn said(error: impl std::fmt::Display) -> Fault {
    Fault::Campaign(error.to_string())
}
