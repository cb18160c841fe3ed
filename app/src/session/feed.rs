//! Between the connection and the replica: frames in, frames out, and what the sync state machine asks for.

use super::account::Known;
use super::{Notice, Session};
use crate::browser::clock;
use crate::device::api;
use crate::device::connection::{Connection, Signal};
use campaign::model::Role;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync_protocol::{ChangeHash, Event, Position, RefusalCode};

impl Session {
    /// Connects to the relay, for as long as the campaign is open.
    pub(super) fn connect(&self) {
        let session = *self;
        let connection = Connection::start(move |signal| session.heard(signal));
        self.core.update_value(|core| core.connection = Some(connection));
    }

    fn heard(&self, signal: Signal) {
        if let (Signal::Up, Some(known)) = (&signal, self.unregistered()) {
            let session = *self;
            return spawn_local(async move {
                if session.register(known).await {
                    session.heard(Signal::Up);
                }
            });
        }
        if matches!(signal, Signal::Up) {
            self.offer_file();
        }
        let alive = self.core.try_update_value(|core| match signal {
            Signal::Up => core.sync.connected(),
            Signal::Down => core.sync.disconnected(),
            Signal::Frame(frame) => core.sync.frame(frame),
            Signal::Refused(_) => core.sync.disconnected(),
        });
        if alive.is_some() {
            self.pump();
        }
    }

    /// Does what the state machine asks for, then sends what the socket can carry now.
    pub(super) fn pump(&self) {
        let mut received = Vec::new();
        let mut acked = Vec::new();
        while let Some(Some(event)) = self.core.try_update_value(|core| core.sync.next_event()) {
            match event {
                Event::Received { bytes, .. } => received.push(bytes),
                Event::Acked { hash, .. } => acked.extend(self.acknowledged(hash)),
                other => self.obey(other),
            }
        }
        if !acked.is_empty() {
            self.keep(acked, false, None);
        }
        if !received.is_empty() {
            let saved = self.core.try_with_value(|core| core.sync.saved());
            self.keep(received.clone(), false, saved);
            self.receive(&received);
        }
        self.send();
        self.tell_status();
    }

    fn acknowledged(&self, hash: ChangeHash) -> Option<Vec<u8>> {
        self.core.try_update_value(|core| {
            core.synced_at = None;
            core.waiting.remove(hash.as_bytes())
        })?
    }

    fn obey(&self, event: Event) {
        match event {
            Event::CanWrite(may) => self.forbidden.set(!may),
            Event::CaughtUp | Event::Received { .. } | Event::Acked { .. } => {}
            Event::Refused { code, detail, .. } => {
                leptos::logging::error!("the relay refused a change: {code:?} {detail}");
            }
            Event::LogReplaced => self.offer_everything(),
            Event::FetchSnapshot { position } => self.fetch_snapshot(position),
            Event::Gone(code) => {
                leptos::logging::warn!("the campaign is closed for us: {code:?}");
                let key = match code {
                    RefusalCode::Revoked => "error-access-revoked",
                    _ => "error-closed",
                };
                self.forbidden.set(true);
                self.core.update_value(|core| core.closed = Some("frame-not-saved-closed"));
                self.notice.set(Some(Notice::bad(key)));
            }
            Event::Reconnect(reason) => {
                leptos::logging::warn!("connecting again: {reason}");
                self.core.update_value(|core| {
                    core.sync.disconnected();
                    if let Some(connection) = &core.connection {
                        connection.reconnect();
                    }
                });
            }
        }
    }

    fn send(&self) {
        self.core.update_value(|core| {
            let Some(connection) = core.connection.clone() else { return };
            while connection.has_room() {
                let Some(frame) = core.sync.next_frame() else { break };
                connection.send(&frame);
            }
        });
    }

    /// The relay was restored from an older backup: what it lost, this device still has.
    fn offer_everything(&self) {
        self.core.update_value(|core| {
            for change in core.replica.changes_since(&[]) {
                core.sync.local_change(ChangeHash(change.hash), change.bytes);
            }
        });
    }

    /// What came in from a file is shown to the relay whole, once it can be reached: what it has, it knows by hash.
    fn offer_file(&self) {
        let offered = self.core.try_with_value(|core| core.offering).unwrap_or(true);
        let known = self.account.known(&self.document().to_string());
        if !offered && known.is_some_and(|known| known.unoffered) {
            self.core.update_value(|core| core.offering = true);
            self.offer_everything();
        }
    }

    /// Remembers that the relay has all that came in from the file.
    pub(super) fn offered(&self) {
        self.core.update_value(|core| core.offering = false);
        let (account, known) = (self.account, self.account.known(&self.document().to_string()));
        spawn_local(async move {
            if let Some(known) = known {
                account.know(Known { unoffered: false, ..known }).await;
            }
        });
    }

    fn fetch_snapshot(&self, wanted: Position) {
        let session = *self;
        let document = self.document();
        spawn_local(async move {
            let snapshot = match api::snapshot(document).await {
                Ok(Some(snapshot)) if snapshot.position >= wanted.0 => snapshot,
                _ => {
                    session.core.try_update_value(|core| core.sync.snapshot_declined());
                    return session.pump();
                }
            };
            let Ok(last) = snapshot.last.parse::<ChangeHash>() else {
                session.core.try_update_value(|core| core.sync.snapshot_declined());
                return session.pump();
            };
            let taken = session.core.try_update_value(|core| {
                let effects = core.replica.receive_snapshot(&snapshot.bytes, clock::now())?;
                core.sync.snapshot_loaded(Position(snapshot.position), last);
                Ok::<_, campaign::document::DocumentError>((effects, core.sync.saved(), core.log.clone()))
            });
            match taken {
                Some(Ok((effects, saved, log))) => {
                    if let Some(log) = log
                        && let Err(error) =
                            log.keep_snapshot(document, clock::now().0 as f64, &snapshot.bytes, &saved).await
                    {
                        leptos::logging::error!("the snapshot could not be kept: {error}");
                    }
                    session.after(effects, false);
                }
                Some(Err(error)) => {
                    leptos::logging::error!("the snapshot could not be read: {error}");
                    session.core.try_update_value(|core| core.sync.snapshot_declined());
                    session.pump();
                }
                None => {}
            }
        });
    }

    /// True where the person's role lets them invite others.
    pub fn can_invite(&self) -> bool {
        Role::can_invite(self.role.get())
    }
}
