//! Randomness: secrets for links and cookies, ids for people and documents.

use crate::store::StoreError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use campaign::model::PersonId;
use sync_protocol::DocumentId;

fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::Database(format!("no randomness: {error}")))?;
    Ok(bytes)
}

/// 32 random bytes as they stand in a link or a cookie.
pub fn new_secret() -> Result<String, StoreError> {
    Ok(URL_SAFE_NO_PAD.encode(random::<32>()?))
}

/// The id of somebody who is not in any campaign yet.
pub fn new_person() -> Result<String, StoreError> {
    Ok(PersonId::from_random(u64::from_le_bytes(random()?)).0)
}

/// The id of a new document.
pub fn new_document() -> Result<DocumentId, StoreError> {
    Ok(DocumentId(random()?))
}
