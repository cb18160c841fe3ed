//! Values that SQLite does not know by itself, read with a check: a damaged row is said, never guessed at.

use crate::store::SecretHash;
use rusqlite::types::Type;
use rusqlite::{Error, Result, Row};
use sync_protocol::{ActorId, ChangeHash, DocumentId, Position};

pub(super) fn document(row: &Row<'_>, column: usize) -> Result<DocumentId> {
    bytes(row, column).map(DocumentId)
}

pub(super) fn hash(row: &Row<'_>, column: usize) -> Result<ChangeHash> {
    bytes(row, column).map(ChangeHash)
}

pub(super) fn actor(row: &Row<'_>, column: usize) -> Result<ActorId> {
    bytes(row, column).map(ActorId)
}

pub(super) fn secret(row: &Row<'_>, column: usize) -> Result<SecretHash> {
    bytes(row, column).map(SecretHash)
}

pub(super) fn position(row: &Row<'_>, column: usize) -> Result<Position> {
    number(row, column).map(Position)
}

pub(super) fn number(row: &Row<'_>, column: usize) -> Result<u64> {
    let value: i64 = row.get(column)?;
    u64::try_from(value).map_err(|_| Error::IntegralValueOutOfRange(column, value))
}

pub(super) fn hashes(row: &Row<'_>, column: usize) -> Result<Vec<ChangeHash>> {
    let all = row.get_ref(column)?.as_blob()?;
    let (each, rest) = all.as_chunks::<32>();
    if rest.is_empty() { Ok(each.iter().copied().map(ChangeHash).collect()) } else { Err(wrong(column)) }
}

/// SQLite's numbers are signed. Ours never come near the difference.
pub(super) fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

fn bytes<const N: usize>(row: &Row<'_>, column: usize) -> Result<[u8; N]> {
    row.get_ref(column)?.as_blob()?.try_into().map_err(|_| wrong(column))
}

fn wrong(column: usize) -> Error {
    Error::FromSqlConversionFailure(column, Type::Blob, "an identifier of the wrong length".into())
}
