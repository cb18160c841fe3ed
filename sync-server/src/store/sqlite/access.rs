//! People, members, sessions.

use super::{Result, ask, columns};
use crate::store::{Member, Membership, Person, SecretHash, Session};
use rusqlite::{Connection, Row, params};
use sync_protocol::DocumentId;

const PERSON: &str = "SELECT person, name, language, keeper FROM people";

pub(super) fn set_person(db: &Connection, it: &Person) -> Result<()> {
    let mut set = db.prepare_cached(
        "INSERT INTO people(person, name, language, keeper) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT(person) DO UPDATE SET name=?2, language=?3, keeper=max(keeper, ?4)",
    )?;
    Ok(set.execute(params![it.person, it.name, it.language, it.keeper]).map(drop)?)
}

pub(super) fn person(db: &Connection, person: &str) -> Result<Option<Person>> {
    ask::first(db, &format!("{PERSON} WHERE person=?1"), [person], read_person)
}

pub(super) fn is_taken(db: &Connection, person: &str) -> Result<bool> {
    let mut known = db.prepare_cached(
        "SELECT EXISTS(SELECT 1 FROM people WHERE person=?1) OR EXISTS(SELECT 1 FROM members WHERE person=?1)
             OR EXISTS(SELECT 1 FROM invites WHERE person=?1)",
    )?;
    Ok(known.query_row([person], |row| row.get(0))?)
}

pub(super) fn keepers(db: &Connection) -> Result<Vec<Person>> {
    ask::all(db, &format!("{PERSON} WHERE keeper=1 ORDER BY created, person"), [], read_person)
}

fn read_person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person { person: row.get(0)?, name: row.get(1)?, language: row.get(2)?, keeper: row.get(3)? })
}

pub(super) fn set_member(db: &Connection, it: &Member) -> Result<()> {
    let mut set = db.prepare_cached(
        "INSERT INTO members(document, person, role, since) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT(document, person) DO UPDATE SET role=?3",
    )?;
    Ok(set.execute(params![it.document.0, it.person, it.role, it.since]).map(drop)?)
}

pub(super) fn remove_member(db: &Connection, document: DocumentId, person: &str) -> Result<bool> {
    let mut remove = db.prepare_cached("DELETE FROM members WHERE document=?1 AND person=?2")?;
    Ok(remove.execute(params![document.0, person])? > 0)
}

fn read_member(row: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member { document: columns::document(row, 0)?, person: row.get(1)?, role: row.get(2)?, since: row.get(3)? })
}

pub(super) fn members(db: &Connection, document: DocumentId) -> Result<Vec<Membership>> {
    ask::all(
        db,
        "SELECT m.document, m.person, m.role, m.since, coalesce(p.name, ''), coalesce(p.language, 'en'),
          EXISTS(SELECT 1 FROM invites i WHERE i.used_by=m.person AND coalesce(i.document, m.document)=m.document)
          OR EXISTS(SELECT 1 FROM sessions s WHERE s.person=m.person)
         FROM members m LEFT JOIN people p ON p.person=m.person WHERE m.document=?1 ORDER BY m.since, m.person",
        [document.0],
        |row| {
            Ok(Membership { member: read_member(row)?, name: row.get(4)?, language: row.get(5)?, joined: row.get(6)? })
        },
    )
}

pub(super) fn removed(db: &Connection, document: DocumentId) -> Result<Vec<String>> {
    ask::all(
        db,
        "SELECT person FROM
          (SELECT coalesce(used_by, person) AS person, used_at IS NULL AND revoked IS NULL AS pending
           FROM invites WHERE document=?1) i
         WHERE NOT EXISTS(SELECT 1 FROM members m WHERE m.document=?1 AND m.person=i.person)
         GROUP BY person HAVING max(pending)=0 ORDER BY person",
        [document.0],
        |row| row.get(0),
    )
}

pub(super) fn memberships(db: &Connection, person: &str) -> Result<Vec<Member>> {
    ask::all(
        db,
        "SELECT document, person, role, since FROM members WHERE person=?1 ORDER BY since, document",
        [person],
        read_member,
    )
}

pub(super) fn role(db: &Connection, document: DocumentId, person: &str) -> Result<Option<String>> {
    ask::first(db, "SELECT role FROM members WHERE document=?1 AND person=?2", params![document.0, person], |row| {
        row.get(0)
    })
}

pub(super) fn add_session(db: &Connection, it: &Session) -> Result<()> {
    let mut add = db.prepare_cached("INSERT INTO sessions(token, person, created, expires) VALUES (?1, ?2, ?3, ?4)")?;
    Ok(add.execute(params![it.token.0, it.person, it.created, it.expires]).map(drop)?)
}

pub(super) fn session(db: &Connection, token: &SecretHash, now_ms: i64) -> Result<Option<Session>> {
    let read = |row: &Row<'_>| {
        Ok(Session { token: columns::secret(row, 0)?, person: row.get(1)?, created: row.get(2)?, expires: row.get(3)? })
    };
    ask::first(
        db,
        "SELECT token, person, created, expires FROM sessions WHERE token=?1 AND expires>?2",
        params![token.0, now_ms],
        read,
    )
}

pub(super) fn remove_session(db: &Connection, token: &SecretHash) -> Result<()> {
    let mut remove = db.prepare_cached("DELETE FROM sessions WHERE token=?1")?;
    Ok(remove.execute([token.0]).map(drop)?)
}

pub(super) fn live_sessions(db: &Connection, person: &str, now_ms: i64) -> Result<u64> {
    let mut count = db.prepare_cached("SELECT count(*) FROM sessions WHERE person=?1 AND expires>?2")?;
    Ok(count.query_row(params![person, now_ms], |row| columns::number(row, 0))?)
}
