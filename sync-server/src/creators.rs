//! What the creator's page is drawn from: the token's campaign, read from the log and kept while it stays
//! as it is.

use crate::clock::now_ms;
use crate::ops::reading;
use crate::pages::{CreatorAccess, CreatorRefusal, CreatorSource, version};
use crate::store::{CreatorLink, Keeper, Receipt, SecretHash, Store, StoreError};
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
    origin: Arc<str>,
    read: Arc<Mutex<Read>>,
}

impl Creators {
    /// Over a store; links are made with this origin.
    #[must_use]
    pub fn new(keeper: Keeper, origin: &str) -> Self {
        Self { keeper, origin: origin.into(), read: Arc::default() }
    }
}

impl Creators {
    /// What a token opens, and of which campaign.
    async fn find(&self, token: &str) -> Result<(DocumentId, CreatorAccess), CreatorRefusal> {
        let (hash, kept) = (SecretHash::of(token), self.read.clone());
        let found = self.keeper.read(move |store| {
            let link = match store.creator_link(&hash)? {
                None => return Ok(Err(CreatorRefusal::Unknown)),
                Some(CreatorLink { revoked: Some(_), .. }) => return Ok(Err(CreatorRefusal::Revoked)),
                Some(link) if link.expires <= now_ms() => return Ok(Err(CreatorRefusal::Expired)),
                Some(link) => link,
            };
            let sections = sections(store, link.document, &kept)?;
            let creator = CreatorId(link.creator);
            let version = version(&sections, &creator).unwrap_or_default();
            let acknowledged = store.acknowledged(link.document, &creator.0, &version)?.map(Instant);
            Ok(Ok((link.document, CreatorAccess { sections, creator, acknowledged })))
        });
        found.await.unwrap_or_else(|error| {
            tracing::error!(%error, "a creator's page could not be drawn");
            Err(CreatorRefusal::Trouble)
        })
    }

    /// Keeps a receipt where it is the first of its kind.
    async fn keep(&self, receipt: Receipt) -> Result<(), CreatorRefusal> {
        let written = self.keeper.write(move |store| store.add_receipt(&receipt)).await;
        written.map(drop).map_err(|error| {
            tracing::error!(%error, "a receipt could not be kept");
            CreatorRefusal::Trouble
        })
    }
}

impl CreatorSource for Creators {
    async fn creator(&self, token: &str) -> Result<CreatorAccess, CreatorRefusal> {
        self.find(token).await.map(|(_, access)| access)
    }

    async fn opened(&self, token: &str) {
        let Ok((document, CreatorAccess { sections, creator, .. })) = self.find(token).await else { return };
        let Some(version) = version(&sections, &creator) else { return };
        let zone = sections.creators.get(&creator).map(|it| it.zone).unwrap_or_default();
        let at = self.now();
        let day = zone.civil(at).date().to_string();
        let kind = "opened".to_owned();
        // A picture that cannot be counted is a picture all the same.
        let _ = self.keep(Receipt { document, creator: creator.0, kind, version, day, at: at.0 }).await;
    }

    async fn acknowledge(&self, token: &str, confirmed: &str) -> Result<(), CreatorRefusal> {
        let (document, CreatorAccess { sections, creator, .. }) = self.find(token).await?;
        let Some(version) = version(&sections, &creator).filter(|version| version == confirmed) else { return Ok(()) };
        let (kind, day) = ("acknowledged".to_owned(), String::new());
        self.keep(Receipt { document, creator: creator.0, kind, version, day, at: self.now().0 }).await
    }

    fn origin(&self) -> &str {
        &self.origin
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
