//! One look at one campaign: loaded, asked, dropped.

use super::due::{self, Audience};
use super::reader::reader;
use super::recaps::recaps;
use crate::ops::reading;
use crate::store::{Channel, Notice, NoticeState, Store, StoreError};
use campaign::document::Replica;
use campaign::model::Sections;
use campaign::time::Instant;
use campaign::view::Reader;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use sync_protocol::DocumentId;

/// What one look found.
pub(super) struct Found {
    /// What was not told yet.
    pub(super) notices: Vec<Notice>,
    /// When something becomes due by itself.
    pub(super) next: i64,
}

/// The id of a notice: a function of what it is, so that a restored backup makes no second one.
#[must_use]
pub fn notice_id(document: DocumentId, person: &str, slot: &str, key: &str) -> String {
    let words = format!("{document}\n{person}\n{slot}\n{key}");
    Sha256::digest(words.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Looks at a campaign.
pub(super) fn round(store: &mut dyn Store, document: DocumentId, now: i64) -> Result<Found, StoreError> {
    let channels = store.channels(document)?;
    let replica = reading::replica(store, document)?;
    let sections = replica.sections().map_err(|error| damaged(document, &error))?;
    let mut look = Look { store, document, replica, sections, now: Instant(now), digests: HashMap::new() };
    let (mut notices, mut readers) = (Vec::new(), Vec::new());
    for channel in &channels {
        if let Some(reader) = look.reader(channel)? {
            look.tell(channel, &reader, &mut notices)?;
            readers.push(reader);
        }
    }
    let next = due::next(&look.sections, &readers, look.now).map_or(i64::MAX, |at| at.0);
    Ok(Found { notices, next })
}

struct Look<'a> {
    store: &'a mut dyn Store,
    document: DocumentId,
    replica: Replica,
    sections: Sections,
    now: Instant,
    /// One digest per person, whatever the number of their channels.
    digests: HashMap<String, due::Notice>,
}

impl Look<'_> {
    /// Who reads a channel; nobody where they are not in the campaign any more.
    fn reader(&mut self, channel: &Channel) -> Result<Option<Reader>, StoreError> {
        if !channel.person.is_empty() && self.store.role(self.document, &channel.person)?.is_none() {
            return Ok(None);
        }
        let person = if channel.person.is_empty() { &channel.by } else { &channel.person };
        reader(self.store, &self.sections, person).map(Some)
    }

    fn tell(&mut self, channel: &Channel, reader: &Reader, notices: &mut Vec<Notice>) -> Result<(), StoreError> {
        let audience = if channel.person.is_empty() { Audience::Campaign } else { Audience::Person };
        // Mail waits for the morning, and the morning's digest has it: never one mail per item.
        if channel.preset != "email" {
            for told in due::urgent(&self.sections, audience, reader, self.now) {
                self.add(channel, told, notices)?;
            }
        }
        // A recap is everybody's; each person has it in their digest.
        if audience == Audience::Campaign {
            for told in recaps(&self.sections, reader, self.now) {
                self.add(channel, told, notices)?;
            }
        }
        let morning = due::morning(&self.sections, reader, self.now).filter(|_| audience == Audience::Person);
        let Some((key, since)) = morning else { return Ok(()) };
        if since.0 < channel.created || self.is_known(channel, &key)? {
            return Ok(());
        }
        let digest = match self.digests.get(&channel.person) {
            Some(digest) => digest.clone(),
            None => {
                let made = due::digest(&mut self.replica, &self.sections, reader, self.now);
                let made = made.map_err(|error| damaged(self.document, &error))?;
                self.digests.insert(channel.person.clone(), made.clone());
                made
            }
        };
        self.add(channel, digest, notices)
    }

    fn is_known(&mut self, channel: &Channel, key: &str) -> Result<bool, StoreError> {
        self.store.has_notice(&notice_id(self.document, &channel.person, &channel.slot, key))
    }

    /// Nothing older than the channel is told: whoever sets one up does not want last month's.
    fn add(&mut self, channel: &Channel, told: due::Notice, notices: &mut Vec<Notice>) -> Result<(), StoreError> {
        if told.since.0 < channel.created || self.is_known(channel, &told.key)? {
            return Ok(());
        }
        // A morning without news is settled as well, or the first change after it would pass for the night's.
        let state = if told.title.is_empty() { NoticeState::Nothing } else { NoticeState::Queued };
        notices.push(Notice {
            id: notice_id(self.document, &channel.person, &channel.slot, &told.key),
            document: self.document,
            person: channel.person.clone(),
            slot: channel.slot.clone(),
            key: told.key,
            urgent: told.urgent,
            title: told.title,
            body: told.body,
            state,
            tries: 0,
            uncertain: false,
            next_at: self.now.0,
            created: self.now.0,
            error: String::new(),
        });
        Ok(())
    }
}

fn damaged(document: DocumentId, error: &impl std::fmt::Display) -> StoreError {
    StoreError::Damaged(format!("{document}: {error}"))
}
