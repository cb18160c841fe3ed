//! The sample campaign: a whole winter launch for Russia, the United States and Mexico, built through the same
//! commands as any other, with the classic failures planted in it.
//!
//! Planted: "end of Tuesday" and «до конца вторника» in the deliverables; a success metric whose Russian text is
//! older than the English; two conflicting edits (a deadline, a contact); a buffer of which the US has eaten
//! two of four working days; an item without an owner; an empty creative direction in Spanish; captions on which two markets insist on
//! opposite things; a creator whose brief one market has not signed; two goals that pull apart and nobody has decided; a brief that nobody acknowledged; an assumption that conflicts;
//! one number that two leads read differently.
//!
//! Everything is computed from `now` and the document's id: the same input tells the same story.

mod agree;
mod brief;
mod calendar;
mod cards;
mod cast;
mod creators;
mod decide;
mod measure;
mod overnight;
mod plan;
mod risks;
mod stage;
mod statements;
mod status;
mod syncs;
mod threads;
mod watch;

use crate::command::CommandError;
use crate::language::Language;
use crate::model::{CreatorId, PersonId, Role};
use crate::time::Instant;

/// The sample, ready to be stored or opened.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The document's id.
    pub document: [u8; 16],
    /// The campaign's name.
    pub title: String,
    /// Every change, in causal order.
    pub changes: Vec<Vec<u8>>,
    /// All of it in one compact piece.
    pub bytes: Vec<u8>,
    /// Who works on it; the first one owns it.
    pub people: Vec<(PersonId, String, Role, Language)>,
    /// The creators.
    pub creators: Vec<(CreatorId, String)>,
}

/// Who opens the sample without being one of its people: they have read everything up to the last night, and so
/// find its news in the morning, as its own people do.
#[derive(Clone, Debug, Default)]
pub struct Guest {
    /// Their id.
    pub id: PersonId,
    /// Their name; without one they are called a guest.
    pub name: String,
    /// The language they read in.
    pub language: Language,
}

/// The sample as it looks at `now`, under an id of its own.
///
/// # Errors
/// When a command of the script is refused, which a test holds not to happen.
pub fn campaign(now: Instant) -> Result<Sample, CommandError> {
    let mut document = *b"dateline-sample-";
    document[8..].copy_from_slice(&now.0.to_be_bytes());
    campaign_as(document, now)
}

/// The sample under an id that the caller chose.
///
/// # Errors
/// As [`campaign`].
pub fn campaign_as(document: [u8; 16], now: Instant) -> Result<Sample, CommandError> {
    campaign_for(document, now, None, 1)
}

/// The sample for somebody who opens it. `copy` is told by the name from the second one on.
///
/// # Errors
/// As [`campaign`].
pub fn campaign_for(
    document: [u8; 16],
    now: Instant,
    guest: Option<&Guest>,
    copy: usize,
) -> Result<Sample, CommandError> {
    let days = calendar::Days::around(now);
    let title = title(copy);
    let mut script = Vec::new();
    script.extend(cast::script(&days));
    script.extend(brief::script(&days));
    script.extend(plan::script(&days));
    script.extend(creators::script(&days));
    script.extend(threads::script(&days));
    script.extend(statements::script(&days));
    script.extend(status::script(&days));
    script.extend(measure::script(&days));
    script.extend(risks::script(&days));
    if let Some(guest) = guest {
        script.push(cast::arrival(&days, guest));
    }
    script.extend(overnight::script(&days));
    script.extend(watch::script(&days));
    script.extend(agree::script(&days));
    script.extend(decide::script(&days));
    script.extend(syncs::script(&days));
    let mut stage = stage::Stage::open(document, &title, &days)?;
    let reading = guest.map(|guest| (overnight::evening(&days), guest.id.clone()));
    stage.play(script, reading)?;
    let (changes, bytes) = stage.close()?;
    Ok(Sample { document, title, changes, bytes, people: cast::people(), creators: creators::names() })
}

/// The name of a copy: they must be told apart in a list.
#[must_use]
pub fn title(copy: usize) -> String {
    match copy {
        0 | 1 => cast::TITLE.to_owned(),
        copy => format!("{} ({copy})", cast::TITLE),
    }
}
