//! Changes too large for a frame, while they arrive in parts.

use super::{Pusher, RelayDocument};
use crate::{Acked, ChangeHash, Limits, Refusal, RefusalCode, Staged};

/// A stretch of a pushed change.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// The hash the whole change will have.
    pub hash: ChangeHash,
    /// Where the stretch begins.
    pub offset: u32,
    /// How long the whole is.
    pub total: u32,
    /// The stretch.
    pub bytes: &'a [u8],
}

/// Why a stretch was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartError {
    /// Answer with `RelayFrame::Resume`: this much is here.
    Resume(Staged),
    /// The change is already in the log.
    Known(Acked),
    /// Answer with `RelayFrame::Refused`.
    Refused(Refusal),
}

/// The unfinished uploads of one document, oldest first.
#[derive(Debug, Default)]
pub(super) struct Staging(Vec<Upload>);

#[derive(Debug)]
struct Upload {
    person: String,
    hash: ChangeHash,
    total: u32,
    bytes: Vec<u8>,
}

impl Staging {
    fn of(&mut self, person: &str, hash: ChangeHash) -> Option<usize> {
        self.0.iter().position(|it| it.hash == hash && it.person == person)
    }

    /// Begins an upload; the person's oldest ones make room, nobody else's do.
    fn begin(&mut self, part: &Part<'_>, person: &str, limits: &Limits) -> Result<usize, Refusal> {
        let total = part.total as usize;
        let mine = |it: &Upload| it.person == person;
        while self.promised(mine) + total > limits.staged_person_bytes {
            match self.0.iter().position(mine) {
                Some(oldest) => drop(self.0.remove(oldest)),
                None => return Err(full("this person's uploads")),
            }
        }
        if self.promised(|_| true) + total > limits.staged_document_bytes {
            return Err(full("the document's uploads"));
        }
        let (person, hash, total) = (person.to_owned(), part.hash, part.total);
        self.0.push(Upload { person, hash, total, bytes: Vec::new() });
        Ok(self.0.len() - 1)
    }

    fn promised(&self, whose: impl Fn(&Upload) -> bool) -> usize {
        self.0.iter().filter(|it| whose(it)).map(|it| it.total as usize).sum()
    }
}

fn full(what: &str) -> Refusal {
    Refusal::new(RefusalCode::PersonFull, format!("{what} are full"))
}

impl RelayDocument {
    /// Takes a stretch of a change too large for one frame. `Ok(None)`: more is to come;
    /// `Ok(Some)`: the whole, its hash verified, for [`Self::admit`].
    pub fn stage(&mut self, part: Part<'_>, pusher: &Pusher<'_>) -> Result<Option<Vec<u8>>, PartError> {
        if let Some(acked) = self.acked(part.hash) {
            return Err(PartError::Known(acked));
        }
        self.stageable(&part, pusher).map_err(PartError::Refused)?;
        let place = match self.staging.of(pusher.person, part.hash) {
            Some(place) => place,
            None => self.staging.begin(&part, pusher.person, &self.limits).map_err(PartError::Refused)?,
        };
        let upload = &mut self.staging.0[place];
        if part.offset as usize != upload.bytes.len() || part.total != upload.total {
            return Err(self.resume(place, &part));
        }
        upload.bytes.extend_from_slice(part.bytes);
        if upload.bytes.len() < upload.total as usize {
            return Ok(None);
        }
        let whole = self.staging.0.remove(place).bytes;
        match self.verified_hash(&whole) {
            Ok(hash) if hash == part.hash => Ok(Some(whole)),
            Ok(_) => {
                Err(PartError::Refused(Refusal::new(RefusalCode::ChecksumMismatch, "another change than announced")))
            }
            Err(refusal) => Err(PartError::Refused(refusal)),
        }
    }

    fn resume(&mut self, place: usize, part: &Part<'_>) -> PartError {
        let upload = &mut self.staging.0[place];
        if part.total != upload.total {
            // The same change in another spelling (deflated or not): begin again.
            upload.total = part.total;
            upload.bytes.clear();
        }
        let received = u32::try_from(upload.bytes.len()).unwrap_or(0);
        PartError::Resume(Staged { hash: part.hash, received })
    }

    fn stageable(&self, part: &Part<'_>, pusher: &Pusher<'_>) -> Result<(), Refusal> {
        if !pusher.can_write {
            return Err(Refusal::new(RefusalCode::ReadOnly, "this role reads"));
        }
        if part.total as usize > self.limits.change_bytes {
            return Err(Refusal::new(RefusalCode::TooLarge, format!("{} bytes", part.total)));
        }
        Ok(())
    }

    /// This person's unfinished uploads.
    pub(super) fn staged(&self, person: &str) -> Vec<Staged> {
        let mine = self.staging.0.iter().filter(|it| it.person == person);
        mine.map(|it| Staged { hash: it.hash, received: u32::try_from(it.bytes.len()).unwrap_or(0) })
            .take(crate::MAX_BATCH)
            .collect()
    }
}
