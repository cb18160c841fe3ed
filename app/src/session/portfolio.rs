//! A look at a campaign that is not open: read from the device's log when the list of campaigns is shown. Nothing of it
//! is kept, so no date exists twice.

use super::{Account, Known};
use campaign::document::{Conflict, Replica};
use campaign::language::Language;
use campaign::model::{PersonId, Section};
use campaign::time::{Instant, Zone};
use campaign::view::Reader;
use campaign::view::portfolio::{PortfolioCard, card};
use sync_protocol::DocumentId;

/// What the look found.
#[derive(Clone, Debug, PartialEq)]
pub enum Glanced {
    /// The device is being read.
    Reading,
    /// The campaign is not on this device.
    NotHere,
    /// Its card.
    Card(Box<PortfolioCard>),
}

impl Account {
    /// Looks at a campaign on this device; nothing of it is opened or changed.
    pub async fn glance(&self, known: &Known, language: Language, zone: Zone, now: Instant) -> Glanced {
        let (Some(log), Ok(document)) = (self.log(), known.document.parse::<DocumentId>()) else {
            return Glanced::NotHere;
        };
        let Ok(held) = log.load(document).await else { return Glanced::NotHere };
        let person = PersonId(known.person.clone());
        let snapshots = held.snapshots.iter().map(Vec::as_slice);
        let changes = held.changes.iter().map(Vec::as_slice);
        let read = Replica::load([0; 16], &person, snapshots, changes).and_then(|replica| {
            let sections = replica.sections()?;
            Ok((replica, sections))
        });
        match read {
            Ok((mut replica, sections)) if replica.has_arrived() => {
                let history = replica.history();
                let conflicts: Vec<Conflict> =
                    Section::ALL.into_iter().flat_map(|section| replica.conflicts(section)).collect();
                let reader = Reader::of(&sections, &person, language, zone);
                let past = &mut |path: &str, heads: &[[u8; 32]]| replica.text_at(path, heads);
                Glanced::Card(Box::new(card(&sections, &history, &conflicts, past, &reader, now)))
            }
            Ok(_) => Glanced::NotHere,
            Err(error) => {
                leptos::logging::warn!("a campaign on this device could not be read: {error}");
                Glanced::NotHere
            }
        }
    }
}
