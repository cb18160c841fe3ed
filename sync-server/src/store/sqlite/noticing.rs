//! Channels, the outbox, receipts.

use super::{Result, Sqlite, ask, columns};
use crate::store::{Channel, Notice, NoticeState, Noticing, Receipt, SecretHash, StoreError};
use rusqlite::{Connection, Row, params};
use sync_protocol::DocumentId;

const CHANNEL: &str = "SELECT document, person, slot, preset, target, chat, by, created FROM channels";
const NOTICE: &str = "SELECT id, document, person, slot, key, urgent, title, body, state, tries, uncertain, next_at, \
                      created, error FROM notices";

fn read_channel(row: &Row<'_>) -> rusqlite::Result<Channel> {
    Ok(Channel {
        document: columns::document(row, 0)?,
        person: row.get(1)?,
        slot: row.get(2)?,
        preset: row.get(3)?,
        target: row.get(4)?,
        chat: row.get(5)?,
        by: row.get(6)?,
        created: row.get(7)?,
    })
}

fn read_notice(row: &Row<'_>) -> rusqlite::Result<Notice> {
    let state: String = row.get(8)?;
    Ok(Notice {
        id: row.get(0)?,
        document: columns::document(row, 1)?,
        person: row.get(2)?,
        slot: row.get(3)?,
        key: row.get(4)?,
        urgent: row.get(5)?,
        title: row.get(6)?,
        body: row.get(7)?,
        // A state of a newer build is not ours to send.
        state: NoticeState::from_code(&state).unwrap_or(NoticeState::Dead),
        tries: row.get(9)?,
        uncertain: row.get(10)?,
        next_at: row.get(11)?,
        created: row.get(12)?,
        error: row.get(13)?,
    })
}

fn read_receipt(row: &Row<'_>) -> rusqlite::Result<Receipt> {
    Ok(Receipt {
        document: columns::document(row, 0)?,
        creator: row.get(1)?,
        kind: row.get(2)?,
        version: row.get(3)?,
        day: row.get(4)?,
        at: row.get(5)?,
    })
}

/// Takes a person's channels of a campaign away with their access.
pub(super) fn forget_person(db: &Connection, document: DocumentId, person: &str) -> Result<()> {
    let mut forget = db.prepare_cached("DELETE FROM channels WHERE document=?1 AND person=?2 AND person<>''")?;
    Ok(forget.execute(params![document.0, person]).map(drop)?)
}

impl Noticing for Sqlite {
    fn set_channel(&mut self, it: &Channel) -> Result<()> {
        let mut set = self.connection.prepare_cached(
            "INSERT INTO channels(document, person, slot, preset, target, chat, by, created)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT(document, person, slot) DO UPDATE SET preset=?4, target=?5, chat=?6, by=?7, created=?8",
        )?;
        let row = params![it.document.0, it.person, it.slot, it.preset, it.target, it.chat, it.by, it.created];
        Ok(set.execute(row).map(drop)?)
    }

    fn remove_channel(&mut self, document: DocumentId, person: &str, slot: &str) -> Result<bool> {
        let mut remove =
            self.connection.prepare_cached("DELETE FROM channels WHERE document=?1 AND person=?2 AND slot=?3")?;
        Ok(remove.execute(params![document.0, person, slot])? > 0)
    }

    fn channel(&mut self, document: DocumentId, person: &str, slot: &str) -> Result<Option<Channel>> {
        ask::first(
            &self.connection,
            &format!("{CHANNEL} WHERE document=?1 AND person=?2 AND slot=?3"),
            params![document.0, person, slot],
            read_channel,
        )
    }

    fn channels(&mut self, document: DocumentId) -> Result<Vec<Channel>> {
        ask::all(
            &self.connection,
            &format!("{CHANNEL} WHERE document=?1 ORDER BY person, slot"),
            [document.0],
            read_channel,
        )
    }

    fn watched(&mut self) -> Result<Vec<(DocumentId, i64)>> {
        ask::all(
            &self.connection,
            "SELECT document, sum(created % 1000000007) + count(*) FROM channels GROUP BY document",
            [],
            |row| Ok((columns::document(row, 0)?, row.get(1)?)),
        )
    }

    fn add_notice(&mut self, it: &Notice) -> Result<bool> {
        let mut add = self.connection.prepare_cached(
            "INSERT OR IGNORE INTO notices(id, document, person, slot, key, urgent, title, body, state, tries,
             uncertain, next_at, created, error) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, 0, ?10, ?11, '')",
        )?;
        let state = it.state.code();
        let row = params![
            it.id,
            it.document.0,
            it.person,
            it.slot,
            it.key,
            it.urgent,
            it.title,
            it.body,
            state,
            it.next_at,
            it.created
        ];
        Ok(add.execute(row)? == 1)
    }

    fn has_notice(&mut self, id: &str) -> Result<bool> {
        let mut known = self.connection.prepare_cached("SELECT EXISTS(SELECT 1 FROM notices WHERE id=?1)")?;
        Ok(known.query_row([id], |row| row.get(0))?)
    }

    fn has_due_notices(&mut self, now_ms: i64) -> Result<bool> {
        let mut due = self.connection.prepare_cached(
            "SELECT EXISTS(SELECT 1 FROM notices WHERE state IN ('queued', 'retry') AND next_at<=?1)",
        )?;
        Ok(due.query_row([now_ms], |row| row.get(0))?)
    }

    fn take_notices(&mut self, now_ms: i64, count: usize) -> Result<Vec<Notice>> {
        let mut taken: Vec<Notice> = ask::all(
            &self.connection,
            &format!("{NOTICE} WHERE state IN ('queued', 'retry') AND next_at<=?1 ORDER BY next_at, id LIMIT ?2"),
            params![now_ms, columns::signed(count as u64)],
            read_notice,
        )?;
        let mut mark =
            self.connection.prepare_cached("UPDATE notices SET state='sending', tries=tries+1 WHERE id=?1")?;
        for notice in &mut taken {
            mark.execute([&notice.id])?;
            notice.state = NoticeState::Sending;
            notice.tries += 1;
        }
        Ok(taken)
    }

    fn settle_notice(&mut self, id: &str, state: NoticeState, next_at: i64, error: &str) -> Result<()> {
        let mut settle = self.connection.prepare_cached(
            "UPDATE notices SET state=?2, next_at=?3, error=?4, body=CASE WHEN ?2='sent' THEN '' ELSE body END
             WHERE id=?1",
        )?;
        Ok(settle.execute(params![id, state.code(), next_at, error]).map(drop)?)
    }

    fn recover_notices(&mut self, now_ms: i64) -> Result<u64> {
        let mut recover = self
            .connection
            .prepare_cached("UPDATE notices SET state='retry', uncertain=1, next_at=?1 WHERE state='sending'")?;
        Ok(recover.execute([now_ms])? as u64)
    }

    fn revive_notice(&mut self, document: DocumentId, id: &str, now_ms: i64) -> Result<bool> {
        let mut revive = self.connection.prepare_cached(
            "UPDATE notices SET state='retry', tries=0, next_at=?3 WHERE document=?1 AND id=?2 AND state='dead'",
        )?;
        Ok(revive.execute(params![document.0, id, now_ms])? == 1)
    }

    fn notices(&mut self, document: Option<DocumentId>, count: usize) -> Result<Vec<Notice>> {
        ask::all(
            &self.connection,
            &format!(
                "{NOTICE} WHERE (?1 IS NULL OR document=?1) AND state<>'nothing' ORDER BY created DESC, id LIMIT ?2"
            ),
            params![document.map(|it| it.0), columns::signed(count as u64)],
            read_notice,
        )
    }

    fn notice_counts(&mut self) -> Result<Vec<(NoticeState, u64)>> {
        let found: Vec<(String, u64)> =
            ask::all(&self.connection, "SELECT state, count(*) FROM notices GROUP BY state", [], |row| {
                Ok((row.get::<_, String>(0)?, columns::number(row, 1)?))
            })?;
        Ok(found.into_iter().filter_map(|(code, count)| Some((NoticeState::from_code(&code)?, count))).collect())
    }

    fn add_receipt(&mut self, it: &Receipt) -> Result<bool> {
        let mut add = self.connection.prepare_cached(
            "INSERT OR IGNORE INTO receipts(document, creator, kind, version, day, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        Ok(add.execute(params![it.document.0, it.creator, it.kind, it.version, it.day, it.at])? == 1)
    }

    fn receipts(&mut self, document: DocumentId) -> Result<Vec<Receipt>> {
        ask::all(
            &self.connection,
            "SELECT document, creator, kind, version, day, at FROM receipts WHERE document=?1 ORDER BY number",
            [document.0],
            read_receipt,
        )
    }

    fn acknowledged(&mut self, document: DocumentId, creator: &str, version: &str) -> Result<Option<i64>> {
        ask::first(
            &self.connection,
            "SELECT at FROM receipts WHERE document=?1 AND creator=?2 AND kind='acknowledged' AND version=?3",
            params![document.0, creator, version],
            |row| row.get(0),
        )
    }

    fn renew_session(&mut self, token: &SecretHash, expires: i64) -> std::result::Result<(), StoreError> {
        let mut renew =
            self.connection.prepare_cached("UPDATE sessions SET expires=max(expires, ?2) WHERE token=?1")?;
        Ok(renew.execute(params![token.0, expires]).map(drop)?)
    }
}
