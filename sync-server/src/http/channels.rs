//! Where notices go: set up by whoever reads them, tried, taken away. A target is never given back in full.

use super::who::{MemberOf, body};
use super::{ApiError, App};
use crate::access::is_id;
use crate::clock::now_ms;
use crate::notify::{Mailer, Preset};
use crate::store::{Channel, Notice, NoticeState};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use campaign::language::Language;
use serde::Deserialize;
use serde_json::{Value, json};

/// Channels one person, or a campaign, may have.
const CHANNELS: usize = 8;

#[derive(Deserialize)]
struct Wish {
    preset: String,
    target: String,
    #[serde(default)]
    chat: String,
}

/// Which channel the path names, once it is clear that it is theirs to touch.
struct Place {
    person: String,
    slot: String,
}

/// `mine` is the person's own, `campaign` everybody's, which leads look after.
fn place(member: &MemberOf, whose: &str, slot: &str) -> Result<Place, ApiError> {
    if !is_id(slot) {
        return Err(ApiError::Malformed("channel"));
    }
    match whose {
        "mine" => Ok(Place { person: member.person.clone(), slot: slot.to_owned() }),
        "campaign" if member.role.can_invite() => Ok(Place { person: String::new(), slot: slot.to_owned() }),
        "campaign" => Err(ApiError::NotAllowed(member.role)),
        _ => Err(ApiError::NoPage),
    }
}

/// `GET /api/campaigns/{document}/channels`: one's own, and the campaign's.
pub(super) async fn list(State(app): State<App>, member: MemberOf) -> Result<Json<Value>, ApiError> {
    let document = member.document;
    let all = app.relay.keeper().read(move |store| store.channels(document)).await?;
    let seen = all.into_iter().filter(|it| it.person.is_empty() || it.person == member.person);
    let shown = |it: Channel| {
        json!({
            "whose": if it.person.is_empty() { "campaign" } else { "mine" }, "channel": it.slot,
            "preset": it.preset, "target": masked(&it.preset, &it.target), "chat": it.chat, "since": it.created,
        })
    };
    Ok(Json(json!({
        "mail": app.courier.notifier().has_mail(),
        "campaign": member.role.can_invite(),
        "channels": seen.map(shown).collect::<Vec<_>>(),
    })))
}

/// `PUT /api/campaigns/{document}/channels/{mine|campaign}/{channel}` with preset, target and, for Telegram, chat.
pub(super) async fn set(
    State(app): State<App>,
    member: MemberOf,
    Path((_, whose, slot)): Path<(String, String, String)>,
    bytes: Bytes,
) -> Result<StatusCode, ApiError> {
    let Place { person, slot } = place(&member, &whose, &slot)?;
    let wish: Wish = body(&bytes)?;
    let target = wish.target.trim().to_owned();
    let chat = wish.chat.trim().to_owned();
    check(&app, &wish.preset, &target, &chat, person.is_empty())?;
    let preset = wish.preset;
    let (document, by) = (member.document, member.person);
    let channel = Channel { document, person, slot, preset, target, chat, by, created: app.clock.now_ms() };
    let kept = app.relay.keeper().write(move |store| {
        let same = |it: &Channel| it.person == channel.person;
        let others = store.channels(document)?.into_iter().filter(same).filter(|it| it.slot != channel.slot).count();
        if others >= CHANNELS {
            return Ok(false);
        }
        store.set_channel(&channel).map(|()| true)
    });
    if kept.await? { Ok(StatusCode::NO_CONTENT) } else { Err(ApiError::TooMany) }
}

fn check(app: &App, preset: &str, target: &str, chat: &str, campaign: bool) -> Result<(), ApiError> {
    match Preset::from_code(preset).ok_or(ApiError::Malformed("preset"))? {
        // A team's mail would be one mail per item: what is overdue is told to chats.
        Preset::Email if campaign => Err(ApiError::Malformed("preset")),
        Preset::Email if !Mailer::is_address(target) => Err(ApiError::WrongTarget("notice-wrong-address")),
        Preset::Email if !app.courier.notifier().has_mail() => Err(ApiError::WrongTarget("notice-no-mail")),
        Preset::Email => Ok(()),
        Preset::Telegram if chat.is_empty() || chat.len() > 64 => Err(ApiError::WrongTarget("notice-wrong-chat")),
        _ => {
            let reach = app.courier.notifier().reach();
            reach.allows(target).map_err(|_| ApiError::WrongTarget("notice-wrong-url"))
        }
    }
}

/// `DELETE /api/campaigns/{document}/channels/{mine|campaign}/{channel}`
pub(super) async fn remove(
    State(app): State<App>,
    member: MemberOf,
    Path((_, whose, slot)): Path<(String, String, String)>,
) -> Result<StatusCode, ApiError> {
    let Place { person, slot } = place(&member, &whose, &slot)?;
    let document = member.document;
    let write = app.relay.keeper().write(move |store| store.remove_channel(document, &person, &slot));
    if write.await? { Ok(StatusCode::NO_CONTENT) } else { Err(ApiError::ChannelUnknown) }
}

/// `POST /api/campaigns/{document}/channels/{mine|campaign}/{channel}/test`: sends a message at once and says how
/// that went. Counted per person like guesses, for it makes the relay call others.
pub(super) async fn test(
    State(app): State<App>,
    member: MemberOf,
    Path((_, whose, slot)): Path<(String, String, String)>,
) -> Result<StatusCode, ApiError> {
    let Place { person, slot } = place(&member, &whose, &slot)?;
    if !app.tests.take(&member.person) {
        return Err(ApiError::TooMany);
    }
    let (document, by) = (member.document, member.person.clone());
    let found = app.relay.keeper().read(move |store| {
        let language = store.person(&by)?.and_then(|it| Language::parse(&it.language)).unwrap_or_default();
        Ok((store.channel(document, &person, &slot)?, language))
    });
    let (channel, language) = found.await?;
    let channel = channel.ok_or(ApiError::ChannelUnknown)?;
    let notice = trial(&channel, language)?;
    let sent = app.courier.notifier().send(&channel, &notice).await;
    sent.map(|()| StatusCode::NO_CONTENT).map_err(|why| ApiError::TestFailed(why.words))
}

fn trial(channel: &Channel, language: Language) -> Result<Notice, ApiError> {
    let about = if channel.person.is_empty() { "notice-test-body-campaign" } else { "notice-test-body" };
    let now = now_ms();
    Ok(Notice {
        id: crate::access::new_secret()?,
        document: channel.document,
        person: channel.person.clone(),
        slot: channel.slot.clone(),
        key: "test".to_owned(),
        urgent: false,
        title: language.text("notice-test-title"),
        body: language.text(about),
        state: NoticeState::Queued,
        tries: 0,
        uncertain: false,
        next_at: now,
        created: now,
        error: String::new(),
    })
}

/// Enough to know it again: `https://hooks.slack.com/…x9Qz`, `o…@example.com`.
fn masked(preset: &str, target: &str) -> String {
    if preset == Preset::Email.code() {
        let (name, host) = target.rsplit_once('@').unwrap_or(("", target));
        return format!("{}…@{host}", name.chars().next().unwrap_or_default());
    }
    let (scheme, rest) = target.split_once("://").unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let secret = &rest[host.len()..];
    let last: String = secret.chars().rev().take(4).collect();
    let last: String = last.chars().rev().collect();
    // A short path is not much of a secret, and four letters of it would be most of it.
    let last = if secret.chars().count() > 16 { last } else { String::new() };
    format!("{scheme}://{host}/…{last}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_known_again_but_not_told() {
        let slack = "https://hooks.slack.com/services/T000/B000/abcdefghijklmnop";
        assert_eq!(masked("slack", slack), "https://hooks.slack.com/…mnop");
        assert_eq!(masked("json", "https://example.com/short"), "https://example.com/…");
        assert_eq!(masked("email", "olga@brand.example"), "o…@brand.example");
    }
}
