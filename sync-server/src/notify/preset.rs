//! What each kind of receiver wants to read.

use crate::store::Notice;
use serde_json::json;

/// What Telegram takes in one message, in UTF-16 units.
const TELEGRAM: usize = 4096;
/// Slack cuts a message's text here.
const SLACK: usize = 40_000;

/// The kinds of channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// A mail address.
    Email,
    /// A webhook that takes plain JSON.
    Json,
    /// An incoming webhook of Slack, or of what speaks like it (Mattermost, Rocket.Chat).
    Slack,
    /// `sendMessage` of Telegram's Bot API.
    Telegram,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Self; 4] = [Self::Email, Self::Json, Self::Slack, Self::Telegram];

    /// As it is kept.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Json => "json",
            Self::Slack => "slack",
            Self::Telegram => "telegram",
        }
    }

    /// Reads the code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.code() == code)
    }

    /// The body of a webhook's request.
    pub(super) fn body(self, notice: &Notice, chat: &str, link: &str) -> String {
        let text = format!("{}\n\n{link}", notice.body.trim_end());
        let value = match self {
            Self::Slack => {
                json!({ "text": cut(&format!("*{}*\n{}", slack(&notice.title), slack(&text)), SLACK, link) })
            }
            Self::Telegram => json!({
                "chat_id": chat,
                "text": cut(&format!("{}\n\n{text}", notice.title), TELEGRAM, link),
                "link_preview_options": { "is_disabled": true },
            }),
            Self::Json | Self::Email => json!({
                "id": notice.id,
                "document": notice.document.to_string(),
                "person": notice.person,
                "key": notice.key,
                "urgent": notice.urgent,
                "title": notice.title,
                "text": notice.body,
                "link": link,
                "createdAt": campaign::time::Instant(notice.created).to_iso(),
            }),
        };
        value.to_string()
    }
}

/// Slack's three special characters.
fn slack(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A text that is too long ends with the link to the whole.
fn cut(text: &str, most: usize, link: &str) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let end = format!("…\n\n{link}");
    let room = most.saturating_sub(end.encode_utf16().count());
    let mut used = 0;
    let kept = text.chars().take_while(|c| {
        used += c.len_utf16();
        used <= room
    });
    kept.collect::<String>() + &end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::NoticeState;
    use serde_json::Value;
    use sync_protocol::DocumentId;

    fn notice(body: &str) -> Notice {
        Notice {
            id: "n1".into(),
            document: DocumentId([1; 16]),
            person: "p-olga".into(),
            slot: "chat".into(),
            key: "k".into(),
            urgent: false,
            title: "A <b> & c".into(),
            body: body.into(),
            state: NoticeState::Queued,
            tries: 0,
            uncertain: false,
            next_at: 0,
            created: 0,
            error: String::new(),
        }
    }

    fn body(preset: Preset, text: &str) -> Value {
        serde_json::from_str(&preset.body(&notice(text), "-100", "https://d.example/x")).unwrap()
    }

    #[test]
    fn each_receiver_reads_its_own_shape() {
        assert_eq!(body(Preset::Slack, "Hi")["text"], "*A &lt;b&gt; &amp; c*\nHi\n\nhttps://d.example/x");
        let telegram = body(Preset::Telegram, "Hi");
        assert_eq!(telegram["chat_id"], "-100");
        assert_eq!(telegram["text"], "A <b> & c\n\nHi\n\nhttps://d.example/x");
        let plain = body(Preset::Json, "Hi");
        assert_eq!((&plain["id"], &plain["text"], &plain["urgent"]), (&"n1".into(), &"Hi".into(), &false.into()));
        assert_eq!(plain["createdAt"], "1970-01-01T00:00Z");
    }

    #[test]
    fn a_text_too_long_for_telegram_ends_with_the_link() {
        let telegram = body(Preset::Telegram, &"я🙂".repeat(3000));
        let text = telegram["text"].as_str().unwrap();
        assert!(text.encode_utf16().count() <= TELEGRAM);
        assert!(text.ends_with("…\n\nhttps://d.example/x"));
    }
}
