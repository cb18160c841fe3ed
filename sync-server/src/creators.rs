//! What the creator's page is drawn from: the token's campaign, read from the log and kept while it stays
//! as it is.

use crate::clock::now_ms;
use crate::ops::reading;
use crate::pages::{CreatorAccess, CreatorRefusal, CreatorSource};
use crate::store::{CreatorLink, Keeper, SecretHash, Store, StoreError};
use campaign::model::{CreatorId, Sections};
use campaign::time::Instant;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use sync_protocol::{DocumentId, Position};

/// Campaigns kept read; beyond it all are forgotten and read again.
const KEPT: usize = 64;

type Read = HashMap<DocumentId, (Position, Sections)>;

/// Opens campaigns for creators' tokens.
#[derive(Clone)]
pub struct Creators {
    keeper: Keeper,
    read: Arc<Mutex<Read>>,
}

impl Creators {
    /// Over a store.
    #[must_use]
    pub fn new(keeper: Keeper) -> Self {
        Self { keeper, read: Arc::default() }
    }
}

impl CreatorSource for Creators {
    async fn creator(&self, token: &str) -> Result<CreatorAccess, CreatorRefusal> {
        let (hash, kept) = (SecretHash::of(token), self.read.clone());
        let found = self.keeper.read(move |store| {
            let link = match store.creator_link(&hash)? {
                None => return Ok(Err(CreatorRefusal::Unknown)),
                Some(CreatorLink { revoked: Some(_), .. }) => return Ok(Err(CreatorRefusal::Revoked)),
                Some(link) if link.expires <= now_ms() => return Ok(Err(CreatorRefusal::Expired)),
                Some(link) => link,
            };
            let sections = sections(store, link.document, &kept)?;
            Ok(Ok(CreatorAccess { sections, creator: CreatorId(link.creator) }))
        });
        found.await.unwrap_or_else(|error| {
            tracing::error!(%error, "a creator's page could not be drawn");
            Err(CreatorRefusal::Trouble)
        })
    }

    fn now(&self) -> Instant {
        Instant(now_ms())
    }
}

fn sections(store: &mut dyn Store, document: DocumentId, kept: &Mutex<Read>) -> Result<Sections, StoreError> {
    let head = store.head(document)?;
    if let Some((_, sections)) = kept.lock().get(&document).filter(|(at, _)| *at == head) {
        return Ok(sections.clone());
    }
    let replica = reading::replica(store, document)?;
    let sections = replica.sections().map_err(|error| StoreError::Damaged(format!("{document}: {error}")))?;
    let mut kept = kept.lock();
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept.insert(document, (head, sections.clone()));
    Ok(sections)
}
