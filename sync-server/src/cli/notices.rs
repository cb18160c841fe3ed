//! `dateline notices` and `dateline channels`.

use super::{Channels, Exit, Notices};
use crate::clock::now_ms;
use crate::http::described;
use crate::notify::{Mailer, Preset, Reach};
use crate::ops::place::Place;
use crate::store::{Channel, NoticeState, Noticing, Sqlite, Store, StoreError};
use serde_json::json;

/// Notices printed at most.
const PRINTED: usize = 100_000;

fn open(place: &Place) -> Result<Sqlite, Exit> {
    let none = || Exit::NotFound(format!("there is no data in {}", place.directory().display()));
    place.open_existing()?.ok_or_else(none)
}

/// One write beside a running relay.
fn write<T>(store: &mut Sqlite, work: impl FnOnce(&mut Sqlite) -> Result<T, StoreError>) -> Result<T, Exit> {
    store.begin()?;
    let done = work(store)?;
    store.commit()?;
    Ok(done)
}

pub(super) fn notices(place: &Place, wish: Notices) -> Result<(), Exit> {
    let mut store = open(place)?;
    if let (Some(document), Some(id)) = (wish.document, &wish.retry) {
        if !write(&mut store, |store| store.revive_notice(document, id, now_ms()))? {
            return Err(Exit::NotFound(format!("there is no dead notice {id} in {document}")));
        }
        println!("{}", json!({ "id": id, "state": NoticeState::Retry.code() }));
        return Ok(());
    }
    for notice in store.notices(wish.document, PRINTED)? {
        if wish.state.as_deref().is_none_or(|state| state == notice.state.code()) {
            println!("{}", described(&notice));
        }
    }
    Ok(())
}

pub(super) fn channels(place: &Place, wish: Channels) -> Result<(), Exit> {
    let mut store = open(place)?;
    if store.document(wish.document)?.is_none() {
        return Err(Exit::NotFound(format!("there is no campaign {}", wish.document)));
    }
    if wish.remove {
        if !write(&mut store, |store| store.remove_channel(wish.document, &wish.person, &wish.channel))? {
            return Err(Exit::NotFound(format!("there is no channel {}", wish.channel)));
        }
        println!("{}", json!({ "channel": wish.channel, "removed": true }));
        return Ok(());
    }
    if let (Some(preset), Some(target)) = (&wish.preset, &wish.target) {
        let channel = checked(&wish, preset, target)?;
        return write(&mut store, |store| store.set_channel(&channel)).map(|()| print(&channel));
    }
    store.channels(wish.document)?.iter().for_each(print);
    Ok(())
}

/// Whoever has this command runs the relay: what the relay itself would not reach fails when it is sent.
fn checked(wish: &Channels, preset: &str, target: &str) -> Result<Channel, Exit> {
    let known = Preset::from_code(preset).ok_or_else(|| Exit::Failed("email, json, slack or telegram".to_owned()))?;
    let by = if wish.person.is_empty() { &wish.reader } else { &wish.person };
    let wrong = match known {
        _ if by.is_empty() => Some("say whose language and clock it takes with --reader".to_owned()),
        Preset::Email if wish.person.is_empty() => Some("a campaign's channel is a webhook".to_owned()),
        Preset::Email if !Mailer::is_address(target) => Some("not a mail address".to_owned()),
        Preset::Telegram if wish.chat.is_empty() => Some("Telegram needs --chat".to_owned()),
        Preset::Email => None,
        _ => Reach { own_machine: true, private: true }.allows(target).err().map(|why| why.to_string()),
    };
    wrong.map_or_else(
        || {
            Ok(Channel {
                document: wish.document,
                person: wish.person.clone(),
                slot: wish.channel.clone(),
                preset: preset.to_owned(),
                target: target.to_owned(),
                chat: wish.chat.clone(),
                by: by.clone(),
                created: now_ms(),
            })
        },
        |words| Err(Exit::Failed(words)),
    )
}

/// One line, without the target.
fn print(channel: &Channel) {
    println!(
        "{}",
        json!({
            "document": channel.document.to_string(), "person": channel.person, "channel": channel.slot,
            "preset": channel.preset, "by": channel.by, "since": channel.created,
        })
    );
}
