//! The creator's one link: made, shown as code and text, renewed, withdrawn.

use super::detail::Shown;
use crate::device::DeviceError;
use crate::device::api::{self, Link};
use crate::parts::{Button, ButtonKind, Dialog, Glyph, Icon, SelectField, ShareLink, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::language::Language;
use campaign::time::Instant;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Days a link may live.
const DAYS: [u32; 4] = [14, 30, 60, 120];

/// What is under way with the link.
#[derive(Clone, Copy)]
struct Linking {
    open: RwSignal<bool>,
    days: RwSignal<u32>,
    link: RwSignal<Option<Link>>,
    busy: RwSignal<bool>,
    trouble: RwSignal<Option<String>>,
}

/// The card, and the dialog that shows the link.
#[component]
pub(super) fn CreatorLink(
    /// Whose.
    shown: Shown,
) -> impl IntoView {
    let session = use_session();
    let linking = Linking {
        open: RwSignal::new(false),
        days: RwSignal::new(60),
        link: RwSignal::new(None),
        busy: RwSignal::new(false),
        trouble: RwSignal::new(None),
    };
    let begin = move |()| {
        linking.link.set(None);
        linking.trouble.set(None);
        linking.open.set(true);
    };
    view! {
        <section class="card pad stack" aria-labelledby="link-heading">
            <h3 id="link-heading">{t!("creators-link")}</h3>
            <p class="muted">{t!("creators-link-about")}</p>
            <Show
                when=move || session.role.get().can_invite()
                fallback=|| view! { <p class="hint">{t!("creators-link-not-allowed")}</p> }
            >
                <div><Button on_press=begin><Icon glyph=Glyph::Link />{t!("creators-link-make")}</Button></div>
            </Show>
            <LinkDialog shown linking />
        </section>
    }
}

fn sentence(language: Language, error: &DeviceError) -> String {
    match error {
        DeviceError::Offline => language.text("creators-link-offline"),
        DeviceError::Refused { message, .. } if !message.is_empty() => message.clone(),
        other => language.text(other.key()),
    }
}

#[component]
fn LinkDialog(shown: Shown, linking: Linking) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let language = move || reader.language.get_untracked();
    let make = move |()| {
        linking.busy.set(true);
        linking.trouble.set(None);
        spawn_local(async move {
            let id = shown.id.get_value();
            let answer = api::creator_link(session.document(), id.as_str(), linking.days.get_untracked()).await;
            linking.busy.set(false);
            match answer {
                Ok(link) => linking.link.set(Some(link)),
                Err(error) => linking.trouble.set(Some(sentence(language(), &error))),
            }
        });
    };
    let withdraw = move |()| {
        linking.busy.set(true);
        spawn_local(async move {
            let answer = api::revoke_creator_link(session.document(), shown.id.get_value().as_str()).await;
            linking.busy.set(false);
            match answer {
                Ok(()) => {
                    linking.open.set(false);
                    session.notice.set(Some(Notice::good("creators-link-withdrawn")));
                }
                Err(error) => linking.trouble.set(Some(sentence(language(), &error))),
            }
        });
    };
    let name = move || shown.creator.with(|creator| creator.name.clone());
    let footer = move || {
        view! {
            <Button kind=ButtonKind::Danger busy=linking.busy on_press=withdraw>{t!("creators-link-withdraw")}</Button>
            <Show when=move || linking.link.with(Option::is_none)>
                <Button kind=ButtonKind::Primary busy=linking.busy on_press=make>{t!("creators-link-make")}</Button>
            </Show>
        }
    };
    view! {
        <Dialog open=linking.open title=move || reader.format("creators-link-of", &args! {"name" => name()}) footer=footer>
            {move || match linking.link.get() {
                Some(link) => view! {
                    <ShareLink
                        link=link.link
                        expires=Instant(link.expires)
                        label=move || reader.format("creators-link-of", &args! {"name" => name()})
                    />
                    <p class="hint">{t!("creators-link-only")}</p>
                }
                .into_any(),
                None => view! { <Lifetime linking /> }.into_any(),
            }}
            <p class="error" role="alert">{move || linking.trouble.get()}</p>
        </Dialog>
    }
}

/// How long the link lives, and what making one does to the link before it.
#[component]
fn Lifetime(linking: Linking) -> impl IntoView {
    let reader = use_reader();
    let days = Signal::derive(move || {
        DAYS.map(|days| (days.to_string(), reader.format("count-days", &args! {"count" => days}))).to_vec()
    });
    view! {
        <p class="muted">{t!("creators-link-replaces")}</p>
        <SelectField
            label=t!("creators-link-days")
            options=days
            value=Signal::derive(move || linking.days.get().to_string())
            on_commit=move |value: String| linking.days.set(value.parse().unwrap_or(60))
        />
    }
}
