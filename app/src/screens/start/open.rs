//! Two more ways in: the sample campaign from the relay, and a campaign's file.

use crate::device::{DeviceError, api};
use crate::parts::{FileButton, Glyph, Icon, use_reader};
use crate::session::{Account, Session};
use crate::shell::use_way;
use crate::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Opens the sample, which the relay stores for this person.
#[component]
pub(super) fn SampleChoice() -> impl IntoView {
    let account = expect_context::<Account>();
    let (reader, go) = (use_reader(), use_way());
    let (busy, trouble) = (RwSignal::new(false), RwSignal::new(None::<String>));
    let open = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let answer = api::sample().await;
            if answer.is_ok() {
                account.ask_relay().await;
            }
            busy.set(false);
            match answer {
                Ok(document) => go.run(format!("/campaign/{document}/today")),
                Err(error) => trouble.set(Some(sentence(reader.language.get_untracked(), &error))),
            }
        });
    };
    view! {
        <button
            type="button"
            class="card choice"
            aria-busy=move || busy.get().then_some("true")
            on:click=open
        >
            <Icon glyph=Glyph::Today />
            <b>{t!("start-sample")}</b>
            <p>{t!("start-sample-hint")}</p>
            <span class="error" role="alert">{move || trouble.get()}</span>
        </button>
    }
}

fn sentence(language: campaign::language::Language, error: &DeviceError) -> String {
    match error {
        DeviceError::Offline => language.text("start-sample-offline"),
        DeviceError::SignedOut => language.text("start-sample-signed-out"),
        DeviceError::Refused { message, .. } if !message.is_empty() => message.clone(),
        other => language.text(other.key()),
    }
}

/// Brings a campaign in from a file that was exported before.
#[component]
pub(super) fn ImportChoice() -> impl IntoView {
    let account = expect_context::<Account>();
    let (reader, go) = (use_reader(), use_way());
    let trouble = RwSignal::new(None::<String>);
    let import = move |bytes: Vec<u8>| {
        trouble.set(None);
        spawn_local(async move {
            match Session::import(account, &bytes).await {
                Ok(document) => go.run(format!("/campaign/{document}/today")),
                Err(error) => {
                    leptos::logging::warn!("import: {error}");
                    trouble.set(Some(reader.language.get_untracked().text(error.file_key())));
                }
            }
        });
    };
    view! {
        <div class="card choice">
            <Icon glyph=Glyph::Import />
            <b>{t!("start-import")}</b>
            <p>{t!("start-import-hint")}</p>
            <div><FileButton on_bytes=import on_trouble=move |words| trouble.set(Some(words))>{t!("start-import-choose")}</FileButton></div>
            <p class="error" role="alert">{move || trouble.get()}</p>
        </div>
    }
}
