//! Redeeming an invite: once, in time, and into the session the browser already has.

use super::{SESSION_MS, new_secret};
use crate::clock::now_ms;
use crate::store::{Invite, Keeper, Member, Person, SecretHash, Session, Store, StoreError};
use sync_protocol::DocumentId;

/// Somebody is in.
#[derive(Clone, Debug)]
pub struct Joined {
    /// Who.
    pub person: String,
    /// Into which document, unless it was to run the relay.
    pub document: Option<DocumentId>,
    /// The new session's token; none where the browser's own session goes on.
    pub token: Option<String>,
}

/// Why an invite does not let anybody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such invite.
    Unknown,
    /// It was used.
    Used,
    /// Its days are over.
    Expired,
    /// It was withdrawn.
    Revoked,
}

/// The browser that follows an invite link.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    /// Whose session it has, if it has one.
    pub current: Option<String>,
    /// The id it worked under before it ever reached a relay: what it wrote carries this id as its author.
    pub own: Option<String>,
    /// The language it asks for.
    pub language: &'static str,
}

/// Redeems a secret for a browser. An invite to run the relay lets it keep its own id, unless that is
/// somebody's here already; an invite into a campaign names who comes.
pub async fn join(keeper: &Keeper, secret: &str, browser: Browser) -> Result<Result<Joined, Refused>, StoreError> {
    let (hash, token) = (SecretHash::of(secret.trim()), new_secret()?);
    keeper.write(move |store| redeem(store, &hash, browser, token)).await
}

fn redeem(
    store: &mut dyn Store,
    hash: &SecretHash,
    browser: Browser,
    token: String,
) -> Result<Result<Joined, Refused>, StoreError> {
    let now = now_ms();
    let Browser { current, own, language } = browser;
    let Some(invite) = store.invite(hash)? else { return Ok(Err(Refused::Unknown)) };
    if let Some((_, by)) = &invite.used {
        // The same browser opened its link again: it is in already.
        let again = current.filter(|person| person == by);
        let joined = again.map(|person| Joined { person, document: invite.document, token: None });
        return Ok(joined.ok_or(Refused::Used));
    }
    if invite.revoked.is_some() {
        return Ok(Err(Refused::Revoked));
    }
    if invite.expires <= now {
        return Ok(Err(Refused::Expired));
    }
    let person = match (&current, own) {
        (Some(person), _) => person.clone(),
        (None, Some(own)) if invite.document.is_none() && !store.is_taken(&own)? => own,
        (None, _) => invite.person.clone(),
    };
    if !store.use_invite(hash, &person, now)? {
        return Ok(Err(Refused::Used));
    }
    admit(store, &invite, &person, language, now)?;
    let token = if current.is_some() { None } else { Some(token) };
    if let Some(token) = &token {
        let (token, person) = (SecretHash::of(token), person.clone());
        store.add_session(&Session { token, person, created: now, expires: now + SESSION_MS })?;
    }
    Ok(Ok(Joined { person, document: invite.document, token }))
}

fn admit(store: &mut dyn Store, invite: &Invite, person: &str, language: &str, now: i64) -> Result<(), StoreError> {
    let known = store.person(person)?;
    let kept = |had: Option<&String>, new: &str, or: &str| match had {
        Some(had) if !had.is_empty() => had.clone(),
        _ if new.is_empty() => or.to_owned(),
        _ => new.to_owned(),
    };
    store.set_person(&Person {
        person: person.to_owned(),
        name: kept(known.as_ref().map(|it| &it.name), &invite.name, ""),
        language: kept(known.as_ref().map(|it| &it.language), &invite.language, language),
        keeper: invite.document.is_none(),
    })?;
    let Some(document) = invite.document else { return Ok(()) };
    let role = match store.role(document, person)? {
        // An invite never narrows what somebody may do already.
        Some(had) if wider(&had, &invite.role) => had,
        _ => invite.role.clone(),
    };
    store.set_member(&Member { document, person: person.to_owned(), role, since: now })
}

fn wider(had: &str, new: &str) -> bool {
    use campaign::model::Role;
    matches!((Role::from_code(had), Role::from_code(new)), (Some(had), Some(new)) if had <= new)
}
