//! Making invites.

use super::{new_person, new_secret};
use crate::clock::{DAY_MS, now_ms};
use crate::store::{Invite, Keeper, SecretHash, StoreError};
use campaign::model::Role;
use sync_protocol::DocumentId;

/// What an invite is to let somebody do.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Into which document; `None`: to run this relay.
    pub document: Option<DocumentId>,
    /// Who is invited.
    pub person: String,
    /// Their name.
    pub name: String,
    /// Language code.
    pub language: String,
    /// Their role.
    pub role: Role,
    /// Who invites; empty for the command line.
    pub by: String,
    /// How many days the link is good for.
    pub days: i64,
}

/// Keeps an invite and gives back its secret, which is kept nowhere, and when it expires.
pub async fn invite(keeper: &Keeper, wish: Invitation) -> Result<(String, i64), StoreError> {
    let (secret, created) = (new_secret()?, now_ms());
    let row = Invite {
        secret: SecretHash::of(&secret),
        document: wish.document,
        person: wish.person,
        name: wish.name,
        language: wish.language,
        role: wish.role.code().to_owned(),
        by: wish.by,
        created,
        expires: created + wish.days * DAY_MS,
        used: None,
        revoked: None,
    };
    let expires = row.expires;
    keeper.write(move |store| store.add_invite(&row)).await?;
    Ok((secret, expires))
}

/// An invite for whoever runs this relay: the first one, or the same person again on another browser. The
/// one made at an earlier start stops working.
pub async fn keeper_invite(keeper: &Keeper, days: i64) -> Result<(String, i64), StoreError> {
    let known = keeper.read(|store| {
        let first = store.keepers()?.into_iter().next();
        let named = store.word("setup-person")?;
        Ok(first.map(|it| (it.person, it.name, it.language)).or(named.map(|it| (it, String::new(), String::new()))))
    });
    let (person, name, language) = match known.await? {
        Some(known) => known,
        None => (new_person()?, String::new(), String::new()),
    };
    let again = person.clone();
    keeper
        .write(move |store| {
            store.set_word("setup-person", &again)?;
            store.revoke_invites(None, &again, now_ms()).map(drop)
        })
        .await?;
    let by = String::new();
    invite(keeper, Invitation { document: None, person, name, language, role: Role::Owner, by, days }).await
}
