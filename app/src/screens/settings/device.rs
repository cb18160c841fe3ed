//! This device: the campaign as a file and back, whether the browser keeps what it stores, signing out.

use super::group::Group;
use super::invite::sentence;
use crate::device::{api, storage};
use crate::parts::{Button, ButtonKind, Dialog, FileButton, Flag, Glyph, Icon, Tone, use_reader};
use crate::session::{Account, Notice, Status, use_session};
use crate::shell::use_way;
use crate::t;
use campaign::args;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Files, storage, signing out.
#[component]
pub(super) fn ThisDevice() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let trouble = RwSignal::new(None::<String>);
    let merge = move |bytes: Vec<u8>| match session.merge_file(&bytes) {
        Ok(()) => {
            trouble.set(None);
            session.notice.set(Some(Notice::good("settings-merged")));
        }
        Err(error) => {
            leptos::logging::warn!("merge: {error}");
            trouble.set(Some(reader.language.get_untracked().text(error.file_key())));
        }
    };
    view! {
        <Group id="device" title=t!("settings-device") about=t!("settings-device-about")>
            <div class="card pad stack">
                <h3>{t!("settings-file")}</h3>
                <p class="muted">{t!("settings-file-about")}</p>
                <div class="cluster">
                    <Button on_press=move |()| session.export()><Icon glyph=Glyph::Export />{t!("settings-export")}</Button>
                    <FileButton on_bytes=merge on_trouble=move |words| trouble.set(Some(words))>
                        <Icon glyph=Glyph::Import />{t!("settings-merge")}
                    </FileButton>
                </div>
                <p class="error" role="alert">{move || trouble.get()}</p>
            </div>
            <Kept />
            <SignOut />
        </Group>
    }
}

/// Whether the browser keeps what it stores, and asking it to.
#[component]
fn Kept() -> impl IntoView {
    let kept = RwSignal::new(None::<bool>);
    let refused = RwSignal::new(false);
    spawn_local(async move {
        let answer = storage::is_persisted().await;
        // The screen may be gone by the time the browser answers.
        let _ = kept.try_set(Some(answer));
    });
    let ask = move |()| {
        spawn_local(async move {
            let answer = storage::ask_to_persist().await;
            kept.set(Some(answer));
            refused.set(!answer);
        });
    };
    view! {
        <div class="card pad stack">
            <h3 class="cluster">
                {t!("settings-kept")}
                {move || kept.get().map(|kept| match kept {
                    true => view! { <Flag tone=Tone::Good>{t!("settings-kept-yes")}</Flag> },
                    false => view! { <Flag tone=Tone::Warn>{t!("settings-kept-no")}</Flag> },
                })}
            </h3>
            <p class="muted">{t!("settings-kept-about")}</p>
            <Show when=move || kept.get() == Some(false)>
                <div><Button on_press=ask>{t!("settings-kept-ask")}</Button></div>
            </Show>
            <p class="hint" role="status">{move || refused.get().then(|| view! { {t!("settings-kept-refused")} })}</p>
        </div>
    }
}

/// Forgets this browser on the relay. What is on the device stays.
#[component]
fn SignOut() -> impl IntoView {
    let (session, reader, go) = (use_session(), use_reader(), use_way());
    let account = expect_context::<Account>();
    let (open, busy, trouble) = (RwSignal::new(false), RwSignal::new(false), RwSignal::new(None::<String>));
    let waiting = move || match session.status.get() {
        Status::Waiting(count) => count,
        _ => 0,
    };
    let leave = move |()| {
        busy.set(true);
        spawn_local(async move {
            let answer = api::sign_out().await;
            busy.set(false);
            match answer {
                Ok(()) => {
                    account.signed_in.set(false);
                    open.set(false);
                    go.run("/start".to_owned());
                }
                Err(error) => trouble.set(Some(sentence(reader.language.get_untracked(), &error))),
            }
        });
    };
    let footer = move || {
        view! {
            <Button on_press=move |()| open.set(false)>{t!("settings-sign-out-stay")}</Button>
            <Button kind=ButtonKind::Danger busy on_press=leave>{t!("settings-sign-out")}</Button>
        }
    };
    view! {
        <div class="cluster">
            <a class="button" href="/start">{t!("settings-all-campaigns")}</a>
            <Button kind=ButtonKind::Danger on_press=move |()| open.set(true)>{t!("settings-sign-out")}</Button>
        </div>
        <Dialog open title=t!("settings-sign-out") footer=footer>
            <p>{t!("settings-sign-out-what")}</p>
            <Show when=move || { waiting() > 0 }>
                <p><Flag tone=Tone::Warn>{move || reader.format("shell-pill-waiting", &args! {"count" => waiting()})}</Flag></p>
            </Show>
            <p class="error" role="alert">{move || trouble.get()}</p>
        </Dialog>
    }
}
