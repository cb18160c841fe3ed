//! `dateline sample` and `dateline invite`.

use super::{Exit, Invite};
use crate::access::{self, Invitation, new_person, new_secret};
use crate::clock::{DAY_MS, now_ms};
use crate::ops::place::Place;
use crate::ops::sample::{self, Stored};
use crate::store::{CreatorLink, Keeper, SecretHash};
use campaign::model::Role;
use serde_json::{Value, json};
use sync_protocol::DocumentId;

/// How long the sample's links are good for.
const SAMPLE_DAYS: i64 = 60;

pub(super) async fn sample(place: &Place, origin: Option<String>) -> Result<(), Exit> {
    let keeper = Keeper::start(Box::new(place.open()?))?;
    let origin = public(&keeper, origin).await?;
    let stored = sample::store(&keeper, None).await?;
    let people = people_links(&keeper, &origin, &stored).await?;
    let creators = creator_links(&keeper, &origin, &stored).await?;
    println!(
        "{}",
        json!({
            "document": stored.document.to_string(), "name": stored.title,
            "people": people, "creators": creators,
        })
    );
    eprintln!("The sample is stored as {}. Each link above opens it as one of its people.", stored.document);
    keeper.close();
    Ok(())
}

async fn people_links(keeper: &Keeper, origin: &str, stored: &Stored) -> Result<Vec<Value>, Exit> {
    let mut links = Vec::new();
    for (person, name, role, language) in &stored.people {
        let invitation = Invitation {
            document: Some(stored.document),
            person: person.clone(),
            name: name.clone(),
            language: language.clone(),
            role: Role::from_code(role).unwrap_or_default(),
            by: String::new(),
            days: SAMPLE_DAYS,
        };
        let (secret, expires) = access::invite(keeper, invitation).await?;
        let link = format!("{origin}/join#{secret}");
        links.push(json!({
            "person": person, "name": name, "role": role, "language": language, "link": link, "expires": expires,
        }));
    }
    Ok(links)
}

async fn creator_links(keeper: &Keeper, origin: &str, stored: &Stored) -> Result<Vec<Value>, Exit> {
    let mut links = Vec::new();
    for (creator, name) in &stored.creators {
        let (secret, created) = (new_secret()?, now_ms());
        let expires = created + SAMPLE_DAYS * DAY_MS;
        let row = CreatorLink {
            token: SecretHash::of(&secret),
            document: stored.document,
            creator: creator.clone(),
            by: String::new(),
            created,
            expires,
            revoked: None,
        };
        keeper.write(move |store| store.set_creator_link(&row)).await?;
        let link = format!("{origin}/c/{secret}");
        links.push(json!({ "creator": creator, "name": name, "link": link, "expires": expires }));
    }
    Ok(links)
}

pub(super) async fn invite(place: &Place, origin: Option<String>, wish: Invite) -> Result<(), Exit> {
    let keeper = Keeper::start(Box::new(place.open()?))?;
    let origin = public(&keeper, origin).await?;
    if let Some(document) = wish.document
        && keeper.read(move |store| store.document(document)).await?.is_none()
    {
        return Err(Exit::NotFound(format!("there is no campaign {document} in {}", place.directory().display())));
    }
    let (secret, expires) = match wish.document {
        None if wish.person.is_none() => access::keeper_invite(&keeper, wish.days).await?,
        document => {
            let person = wish.person.map_or_else(new_person, Ok)?;
            let (name, language, role, by) = (wish.name, wish.language.code().to_owned(), wish.role, String::new());
            let wish = Invitation { document, person, name, language, role, by, days: wish.days };
            access::invite(&keeper, wish).await?
        }
    };
    println!("{}", json!({ "link": format!("{origin}/join#{secret}"), "expires": expires }));
    eprintln!("Hand this link to one person: it lets one browser in, once.");
    keeper.close();
    Ok(())
}

pub(super) async fn revoke(place: &Place, document: DocumentId, person: String) -> Result<(), Exit> {
    let keeper = Keeper::start(Box::new(place.open()?))?;
    let asked = person.clone();
    let removed = keeper.write(move |store| {
        store.revoke_invites(Some(document), &asked, now_ms())?;
        store.remove_member(document, &asked)
    });
    if !removed.await? {
        return Err(Exit::NotFound(format!("{person} is not in {document}")));
    }
    println!("{}", json!({ "document": document.to_string(), "revoked": person }));
    keeper.close();
    Ok(())
}

/// The origin given, or the one the relay was last served under.
async fn public(keeper: &Keeper, origin: Option<String>) -> Result<String, Exit> {
    let remembered = keeper.read(|store| store.word("origin")).await?;
    Ok(origin.or(remembered).unwrap_or_else(|| "http://127.0.0.1:8080".to_owned()))
}
