//! Joining by an invite link. The secret sits in the fragment and is redeemed only by a POST on a press of
//! the button: a bot that previews links uses nothing up. It stays in memory until it worked.

use crate::browser::page;
use crate::device::DeviceError;
use crate::parts::{Button, ButtonKind, Empty, Glyph, Icon, use_reader};
use crate::session::Account;
use crate::shell::{PlainPage, use_way};
use crate::t;
use campaign::language::Language;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What became of the link.
#[derive(Clone, Debug, PartialEq)]
enum Trouble {
    /// The relay did not answer: the same link can be tried again.
    Offline,
    /// The link will not work any more; the key or the relay's own sentence.
    Dead(String),
}

/// The screen.
#[component]
pub fn JoinScreen() -> impl IntoView {
    let secret = RwSignal::new(page::take_fragment());
    // A second link opened in the same tab changes only the fragment, of which the router hears nothing.
    let listener = window_event_listener(ev::hashchange, move |_| {
        if let Some(fresh) = page::take_fragment() {
            secret.set(Some(fresh));
        }
    });
    on_cleanup(move || listener.remove());
    view! {
        <PlainPage>
            <div class="join">
                {move || match secret.get() {
                    Some(secret) => view! { <Invitation secret /> }.into_any(),
                    None => view! { <NoSecret /> }.into_any(),
                }}
            </div>
        </PlainPage>
    }
}

/// The link came without its secret: cut off by a messenger, or already taken out of the address.
#[component]
fn NoSecret() -> impl IntoView {
    view! {
        <div class="card join-card">
            <h1>{t!("join-title")}</h1>
            <Empty glyph=Glyph::Link title=t!("join-incomplete-title") text=t!("error-invite-unknown") />
            <p><a href="/start">{t!("join-to-start")}</a></p>
        </div>
    }
}

#[component]
fn Invitation(secret: String) -> impl IntoView {
    let account = expect_context::<Account>();
    let (reader, go) = (use_reader(), use_way());
    let (busy, trouble) = (RwSignal::new(false), RwSignal::new(None::<Trouble>));
    let secret = StoredValue::new(secret);
    let join = move |()| {
        busy.set(true);
        trouble.set(None);
        spawn_local(async move {
            let answer = account.join(&secret.get_value()).await;
            busy.set(false);
            match answer {
                Ok(Some(document)) => go.run(format!("/campaign/{document}/today")),
                Ok(None) => go.run("/start".to_owned()),
                Err(error) => trouble.set(Some(named(reader.language.get_untracked(), error))),
            }
        });
    };
    let dead = Memo::new(move |_| matches!(trouble.get(), Some(Trouble::Dead(_))));
    let says = move || {
        trouble.get().map(|trouble| match trouble {
            Trouble::Offline => reader.text("join-offline"),
            Trouble::Dead(words) if reader.language.get().catalog().has(&words) => reader.text(&words),
            Trouble::Dead(words) => words,
        })
    };
    let again = move || reader.text(if trouble.with(Option::is_some) { "join-again" } else { "join-go" });
    view! {
        <div class="card join-card">
            <span class="empty-art"><Icon glyph=Glyph::Invite /></span>
            <h1>{t!("join-title")}</h1>
            <Show when=move || !dead.get()>
                <p>{t!("join-what")}</p>
                <p class="muted">{t!("join-once")}</p>
            </Show>
            <p class="join-says" role="alert">{says}</p>
            <Show when=move || !dead.get() fallback=|| view! { <p><a class="button" href="/start">{t!("join-to-start")}</a></p> }>
                <Button kind=ButtonKind::Primary busy on_press=join>{again}</Button>
            </Show>
        </div>
    }
}

/// What an answer means for the person: a known code has a sentence of ours in their language.
fn named(language: Language, error: DeviceError) -> Trouble {
    match error {
        DeviceError::Refused { code, message } => {
            let ours = Some(format!("error-{code}")).filter(|key| language.catalog().has(key));
            let theirs = Some(message).filter(|message| !message.is_empty());
            Trouble::Dead(ours.or(theirs).unwrap_or_else(|| "error-invite-unknown".to_owned()))
        }
        DeviceError::SignedOut => Trouble::Dead("error-invite-unknown".to_owned()),
        _ => Trouble::Offline,
    }
}
