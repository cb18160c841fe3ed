//! Notices: where they go when Dateline is closed, a test message, and what could not be delivered.

use super::group::Group;
use super::invite::sentence;
use crate::device::DeviceError;
use crate::device::channels::{self, Channel, Channels, Notice, Wish};
use crate::parts::{Button, ButtonKind, Row, Rows, SelectField, TextField, use_reader};
use crate::session::{Session, use_session};
use crate::t;
use campaign::args;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::text_prop::TextProp;
use std::future::Future;

/// What the relay last said, and what was just done.
#[derive(Clone, Copy)]
struct Desk {
    session: Session,
    channels: RwSignal<Option<Channels>>,
    dead: RwSignal<Vec<Notice>>,
    busy: RwSignal<bool>,
    done: RwSignal<Option<&'static str>>,
    trouble: RwSignal<Option<DeviceError>>,
}

impl Desk {
    fn new(session: Session) -> Self {
        let (channels, dead, busy) = (RwSignal::new(None), RwSignal::new(Vec::new()), RwSignal::new(false));
        Self { session, channels, dead, busy, done: RwSignal::new(None), trouble: RwSignal::new(None) }
    }

    /// Asks the relay; without an answer nothing is claimed.
    fn ask(self) {
        let document = self.session.document();
        spawn_local(async move {
            // The screen may be gone by the time the answers are here.
            match channels::list(document).await {
                Ok(found) => drop(self.channels.try_set(Some(found))),
                Err(error) => leptos::logging::log!("channels are not known now: {error}"),
            }
            if let Ok(dead) = channels::dead(document).await {
                drop(self.dead.try_set(dead));
            }
        });
    }

    /// Does one thing on the relay and says how it went.
    fn act(self, done: &'static str, work: impl Future<Output = Result<(), DeviceError>> + 'static) {
        self.busy.set(true);
        self.done.set(None);
        self.trouble.set(None);
        spawn_local(async move {
            let outcome = work.await;
            // The screen may be gone.
            let _ = self.busy.try_set(false);
            match outcome {
                Ok(()) => drop(self.done.try_set(Some(done))),
                Err(error) => drop(self.trouble.try_set(Some(error))),
            }
            self.ask();
        });
    }

    fn of(self, place: &'static str) -> Option<Channel> {
        let is = |it: &&Channel| place.split_once('/') == Some((it.whose.as_str(), it.channel.as_str()));
        self.channels.with(|all| all.as_ref()?.channels.iter().find(is).cloned())
    }
}

/// The group.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let desk = Desk::new(session);
    desk.ask();
    let known = move |read: fn(&Channels) -> bool| desk.channels.with(|all| all.as_ref().is_some_and(read));
    let trouble = move || {
        let language = reader.language.get();
        desk.trouble.with(|error| {
            error.as_ref().map(|error| match error {
                DeviceError::Offline => language.text("notice-offline"),
                error => sentence(language, error),
            })
        })
    };
    let email = move || match known(|all| all.mail) {
        true => {
            view! { <Place desk place="mine/mail" mail=true title=t!("notice-email") about=t!("notice-email-about") /> }
                .into_any()
        }
        false => view! { <p class="hint">{t!("notice-email-off")}</p> }.into_any(),
    };
    view! {
        <Group id="notices" title=t!("notice-settings") about=t!("notice-settings-about")>
            <Show when=move || known(|_| true) fallback=|| view! { <p class="hint">{t!("notice-offline")}</p> }>
                {email}
                <Place desk place="mine/chat" mail=false title=t!("notice-webhook") about=t!("notice-webhook-about") />
                <Show when=move || known(|all| all.campaign)>
                    <Place desk place="campaign/team" mail=false title=t!("notice-campaign") about=t!("notice-campaign-about") />
                </Show>
                <Dead desk />
            </Show>
            <p role="status">{move || desk.done.get().map(|key| reader.language.get().text(key))}</p>
            <p class="error" role="alert">{trouble}</p>
        </Group>
    }
}

/// One channel: what it is, and setting it up, trying it, taking it away.
#[component]
fn Place(
    desk: Desk,
    place: &'static str,
    mail: bool,
    #[prop(into)] title: TextProp,
    #[prop(into)] about: TextProp,
) -> impl IntoView {
    let reader = use_reader();
    let document = desk.session.document();
    let now = Memo::new(move |_| desk.of(place));
    let test = move |()| desk.act("notice-tested", async move { channels::test(document, place).await });
    let remove = move |()| desk.act("notice-removed", async move { channels::remove(document, place).await });
    let shown = move || match now.get() {
        Some(channel) => view! {
            <p>{move || reader.format("notice-goes-to", &args! {"target" => &channel.target})}</p>
            <div class="cluster">
                <Button busy=desk.busy on_press=test>{t!("notice-test")}</Button>
                <Button busy=desk.busy kind=ButtonKind::Quiet on_press=remove>{t!("notice-remove")}</Button>
            </div>
        }
        .into_any(),
        None => view! { <Form desk place mail /> }.into_any(),
    };
    let label = title.clone();
    view! {
        <div class="card pad stack" role="group" aria-label=move || label.get()>
            <h3>{move || title.get()}</h3>
            <p class="muted">{move || about.get()}</p>
            {shown}
        </div>
    }
}

/// The address of a new channel. It is typed here and kept on the relay only.
#[component]
fn Form(desk: Desk, place: &'static str, mail: bool) -> impl IntoView {
    let reader = use_reader();
    let preset = if mail { "email" } else { "slack" }.to_owned();
    let wish = RwSignal::new(Wish { preset, ..Wish::default() });
    let text = move |read: fn(&Wish) -> &String| Signal::derive(move || wish.with(|wish| read(wish).clone()));
    let set_target = move |value: String| wish.update(|wish| wish.target = value);
    let set_chat = move |value: String| wish.update(|wish| wish.chat = value);
    let presets = Signal::derive(move || {
        let say = |code: &str| (code.to_owned(), reader.language.get().text(&format!("notice-preset-{code}")));
        ["slack", "telegram", "json"].map(say).to_vec()
    });
    let is_bot = move || wish.with(|wish| wish.preset == "telegram");
    let document = desk.session.document();
    let save = move |()| {
        let wish = wish.get_untracked();
        desk.act("notice-saved", async move { channels::set(document, place, &wish).await });
    };
    let label = if mail { TextProp::from(t!("notice-email-address")) } else { TextProp::from(t!("notice-url")) };
    let (kind, autocomplete) = if mail { ("email", "email") } else { ("url", "off") };
    view! {
        <div class="form">
            <Show when=move || !mail>
                <SelectField
                    label=t!("notice-preset")
                    options=presets
                    value=text(|wish| &wish.preset)
                    on_commit=move |code: String| wish.update(|wish| wish.preset = code)
                />
            </Show>
            <TextField
                label
                kind
                autocomplete
                hint=TextProp::from(t!("notice-url-hint"))
                value=text(|wish| &wish.target)
                on_commit=set_target
                on_typing=set_target
            />
            <Show when=is_bot>
                <TextField
                    label=t!("notice-chat")
                    hint=TextProp::from(t!("notice-chat-hint"))
                    value=text(|wish| &wish.chat)
                    on_commit=set_chat
                    on_typing=set_chat
                />
            </Show>
        </div>
        <p><Button kind=ButtonKind::Primary busy=desk.busy on_press=save>{t!("notice-save")}</Button></p>
    }
}

/// What was given up, with a way to try again.
#[component]
fn Dead(desk: Desk) -> impl IntoView {
    let reader = use_reader();
    let document = desk.session.document();
    let row = move |notice: Notice| {
        let id = notice.id.clone();
        let again = move |()| {
            let id = id.clone();
            desk.act("notice-again-done", async move { channels::retry(document, &id).await });
        };
        let (tries, error, title) = (notice.tries, notice.error, notice.title);
        let why = move || reader.format("notice-dead-why", &args! {"count" => tries, "error" => &error});
        view! {
            <Row>
                <div class="row-text"><b>{title}</b><p class="muted">{why}</p></div>
                <div class="row-end">
                    <Button kind=ButtonKind::Act busy=desk.busy on_press=again>{t!("notice-again")}</Button>
                </div>
            </Row>
        }
    };
    view! {
        <Show when=move || desk.dead.with(|dead| !dead.is_empty())>
            <div class="card pad stack">
                <h3>{t!("notice-dead")}</h3>
                <p class="muted">{t!("notice-dead-about")}</p>
                <Rows label=t!("notice-dead")>
                    <For each=move || desk.dead.get() key=|notice| notice.id.clone() children=row />
                </Rows>
            </div>
        </Show>
    }
}
