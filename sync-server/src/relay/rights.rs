//! Notices that somebody's rights changed, in this process or another, and ends what is no longer allowed.

use super::Relay;
use super::registry::Ticket;
use crate::clock::now_ms;
use crate::store::{Store, StoreError};
use campaign::model::Role;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use std::time::{Duration, Instant};
use sync_protocol::{CloseCode, DocumentId};

/// Sessions also end by themselves; no rights change tells of it.
const ANYWAY: Duration = Duration::from_secs(60);

type Found = (HashMap<[u8; 32], bool>, HashMap<(Arc<str>, DocumentId), Option<Role>>);

/// Compares open sockets with the store whenever rights changed, for ever.
pub async fn watch(relay: Relay) {
    let mut tick = tokio::time::interval(relay.settings().rights);
    let (mut seen, mut looked) = (None, Instant::now());
    loop {
        tick.tick().await;
        let version = match relay.keeper().read(|store| store.rights_version()).await {
            Ok(version) => Some(version),
            Err(error) => {
                tracing::error!(%error, "cannot see whether rights changed");
                continue;
            }
        };
        if version == seen && looked.elapsed() < ANYWAY {
            continue;
        }
        (seen, looked) = (version, Instant::now());
        let tickets = relay.registry().all();
        let asked = tickets.clone();
        match relay.keeper().read(move |store| look(store, &asked)).await {
            Ok(found) => tickets.iter().for_each(|ticket| hold(ticket, &found)),
            Err(error) => {
                tracing::error!(%error, "cannot read rights");
                seen = None;
            }
        }
    }
}

fn look(store: &mut dyn Store, tickets: &[Arc<Ticket>]) -> Result<Found, StoreError> {
    let (mut sessions, mut roles) = Found::default();
    let now = now_ms();
    for ticket in tickets {
        if let Entry::Vacant(free) = sessions.entry(ticket.session.0) {
            free.insert(store.session(&ticket.session, now)?.is_some());
        }
        for document in ticket.documents() {
            if let Entry::Vacant(free) = roles.entry((ticket.person.clone(), document)) {
                let role = store.role(document, &ticket.person)?;
                free.insert(role.as_deref().and_then(Role::from_code));
            }
        }
    }
    Ok((sessions, roles))
}

fn hold(ticket: &Ticket, (sessions, roles): &Found) {
    if sessions.get(&ticket.session.0) == Some(&false) {
        return ticket.end(CloseCode::SessionGone);
    }
    for document in ticket.documents() {
        match roles.get(&(ticket.person.clone(), document)) {
            Some(Some(role)) if ticket.role(document).is_some_and(|had| had != *role) => {
                ticket.set_role(document, *role);
            }
            Some(None) if ticket.role(document).is_some() => ticket.end(CloseCode::Revoked),
            _ => {}
        }
    }
}
