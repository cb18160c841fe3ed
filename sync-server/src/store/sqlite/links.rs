//! Invites and creators' links: secrets as hashes, and what became of each.

use super::{Result, ask, columns};
use crate::store::{CreatorLink, Invite, SecretHash};
use rusqlite::{Connection, Row, params};
use sync_protocol::DocumentId;

const LINK: &str = "SELECT token, document, creator, by, created, expires, revoked FROM creator_links";

pub(super) fn add_invite(db: &Connection, it: &Invite) -> Result<()> {
    let mut add = db.prepare_cached(
        "INSERT INTO invites(secret, document, person, name, language, role, by, created, expires)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let document = it.document.map(|document| document.0);
    let row = params![it.secret.0, document, it.person, it.name, it.language, it.role, it.by, it.created, it.expires];
    Ok(add.execute(row).map(drop)?)
}

pub(super) fn invite(db: &Connection, secret: &SecretHash) -> Result<Option<Invite>> {
    ask::first(
        db,
        "SELECT secret, document, person, name, language, role, by, created, expires, used_at, used_by, revoked
         FROM invites WHERE secret=?1",
        [secret.0],
        read_invite,
    )
}

fn read_invite(row: &Row<'_>) -> rusqlite::Result<Invite> {
    let document: Option<[u8; 16]> = row.get(1)?;
    let used_at: Option<i64> = row.get(9)?;
    let used_by: Option<String> = row.get(10)?;
    Ok(Invite {
        secret: columns::secret(row, 0)?,
        document: document.map(DocumentId),
        person: row.get(2)?,
        name: row.get(3)?,
        language: row.get(4)?,
        role: row.get(5)?,
        by: row.get(6)?,
        created: row.get(7)?,
        expires: row.get(8)?,
        used: used_at.map(|at| (at, used_by.unwrap_or_default())),
        revoked: row.get(11)?,
    })
}

pub(super) fn use_invite(db: &Connection, secret: &SecretHash, person: &str, now_ms: i64) -> Result<bool> {
    let mut mark = db.prepare_cached(
        "UPDATE invites SET used_at=?2, used_by=?3
         WHERE secret=?1 AND used_at IS NULL AND revoked IS NULL AND expires>?2",
    )?;
    Ok(mark.execute(params![secret.0, now_ms, person])? == 1)
}

pub(super) fn revoke_invites(db: &Connection, document: Option<DocumentId>, person: &str, now_ms: i64) -> Result<u64> {
    let mut revoke = db.prepare_cached(
        "UPDATE invites SET revoked=?3
         WHERE document IS ?1 AND person=?2 AND used_at IS NULL AND revoked IS NULL",
    )?;
    let count = revoke.execute(params![document.map(|it| it.0), person, now_ms])?;
    Ok(count as u64)
}

pub(super) fn set_creator_link(db: &Connection, it: &CreatorLink) -> Result<()> {
    revoke_creator_link(db, it.document, &it.creator, it.created)?;
    let mut add = db.prepare_cached(
        "INSERT INTO creator_links(token, document, creator, by, created, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let row = params![it.token.0, it.document.0, it.creator, it.by, it.created, it.expires];
    Ok(add.execute(row).map(drop)?)
}

pub(super) fn creator_link(db: &Connection, token: &SecretHash) -> Result<Option<CreatorLink>> {
    ask::first(db, &format!("{LINK} WHERE token=?1"), [token.0], read_link)
}

fn read_link(row: &Row<'_>) -> rusqlite::Result<CreatorLink> {
    Ok(CreatorLink {
        token: columns::secret(row, 0)?,
        document: columns::document(row, 1)?,
        creator: row.get(2)?,
        by: row.get(3)?,
        created: row.get(4)?,
        expires: row.get(5)?,
        revoked: row.get(6)?,
    })
}

pub(super) fn creator_links(db: &Connection, document: DocumentId, now_ms: i64) -> Result<Vec<CreatorLink>> {
    ask::all(
        db,
        &format!("{LINK} WHERE document=?1 AND revoked IS NULL AND expires>?2 ORDER BY creator"),
        params![document.0, now_ms],
        read_link,
    )
}

pub(super) fn revoke_creator_link(db: &Connection, document: DocumentId, creator: &str, now_ms: i64) -> Result<bool> {
    let mut revoke =
        db.prepare_cached("UPDATE creator_links SET revoked=?3 WHERE document=?1 AND creator=?2 AND revoked IS NULL")?;
    Ok(revoke.execute(params![document.0, creator, now_ms])? > 0)
}
