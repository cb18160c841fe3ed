//! The container of a change: magic, checksum, kind, length; inflated with a limit.

use std::borrow::Cow;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use sha2::{Digest, Sha256};

use super::bytes::{Bytes, malformed};
use crate::{ChangeHash, Refusal, RefusalCode};

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const DOCUMENT: u8 = 0;
const CHANGE: u8 = 1;
const DEFLATED: u8 = 2;
const BUNDLE: u8 = 3;

/// The body of the one change chunk `bytes` consist of, and its verified hash.
pub(super) fn open(bytes: &[u8], limit: usize) -> Result<(ChangeHash, Cow<'_, [u8]>), Refusal> {
    if bytes.len() > limit {
        return Err(too_large(bytes.len(), limit));
    }
    let mut rest = Bytes(bytes);
    if rest.array::<4>()? != MAGIC {
        return Err(malformed("not Automerge"));
    }
    let checksum = rest.array::<4>()?;
    let kind = rest.byte()?;
    let data = rest.prefixed()?;
    if !rest.is_empty() {
        return Err(malformed("something after the change"));
    }
    let body = match kind {
        CHANGE => Cow::Borrowed(data),
        DEFLATED => Cow::Owned(inflate(data, limit)?),
        DOCUMENT | BUNDLE => {
            return Err(Refusal::new(RefusalCode::NotAChange, format!("chunk type {kind}")));
        }
        _ => return Err(malformed("an unknown chunk type")),
    };
    let hash = hash(&body);
    if hash.0[..4] != checksum {
        return Err(Refusal::new(RefusalCode::ChecksumMismatch, "checksum"));
    }
    Ok((hash, body))
}

fn too_large(size: usize, limit: usize) -> Refusal {
    Refusal::new(RefusalCode::TooLarge, format!("{size} bytes, at most {limit}"))
}

fn inflate(data: &[u8], limit: usize) -> Result<Vec<u8>, Refusal> {
    decompress_to_vec_with_limit(data, limit).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => too_large(error.output.len() + 1, limit),
        _ => malformed("not deflated"),
    })
}

/// The hash of a change body: also of a deflated one, so both spellings are the same change.
fn hash(body: &[u8]) -> ChangeHash {
    let mut length = [0_u8; 10];
    let mut used = 0;
    let mut left = body.len();
    loop {
        #[expect(clippy::cast_possible_truncation, reason = "masked to seven bits")]
        let low = (left & 0x7f) as u8;
        left >>= 7;
        length[used] = if left == 0 { low } else { low | 0x80 };
        used += 1;
        if left == 0 {
            break;
        }
    }
    let digest = Sha256::new().chain_update([CHANGE]).chain_update(&length[..used]).chain_update(body).finalize();
    ChangeHash(digest.into())
}
