//! The communication protocol: each channel with its purpose and the time within which somebody answers.

use super::part::{line, part};
use crate::parts::{Button, Check, Empty, Flag, Glyph, IconButton, SelectField, TextField, said};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::agree::channels;
use campaign::command::AgreeCommand;
use campaign::model::{Channel, ChannelId, MarketId};
use leptos::prelude::*;

/// The part.
#[component]
pub(super) fn Channels() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let ids = Memo::new(move |_| {
        seen.sections.with(|all| channels(all).into_iter().map(|(id, _)| id.clone()).collect::<Vec<_>>())
    });
    let body = view! {
        <Show
            when=move || !ids.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Thread title=t!("agree-channels-empty-title") text=t!("agree-channels-empty") /> }
        >
            <ul class="card rows">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <ChannelRow id /> } />
            </ul>
        </Show>
        <Show when=move || seen.may()><AddChannel /></Show>
    };
    part("channels", "agree-channels", "agree-channels-sub", body.into_any())
}

#[component]
fn ChannelRow(id: ChannelId) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let id = StoredValue::new(id);
    let channel = Memo::new(move |_| {
        seen.sections.with(|all| all.agreement.channels.get(&id.get_value()).cloned()).unwrap_or_default()
    });
    let field = move |label: &'static str, key: &'static str, read: fn(&Channel) -> String| {
        let set = move |words: String| {
            seen.quietly(AgreeCommand::SetChannel(id.get_value(), key, words));
        };
        let value = Signal::derive(move || channel.with(read));
        view! { <TextField label=said(label) value on_commit=set disabled=seen.session.read_only /> }.into_any()
    };
    let name = move || channel.with(|channel| channel.name.clone());
    let shown = Signal::derive(move || channel.with(|channel| channel.creators));
    let show = move |shown: bool| {
        seen.quietly(AgreeCommand::ShowChannel(id.get_value(), shown));
    };
    let archive = move || {
        seen.act(AgreeCommand::ArchiveChannel(id.get_value()), "agree-channel-archived");
    };
    view! {
        <li class="row agree-row" data-row="" tabindex="-1">
            <span>{move || mark(seen.badge(&channel.with(|channel| channel.market.clone())).as_ref())}</span>
            <div class="row-text">
                <div class="form-row">
                    {field("agree-channel-name", "name", |it| it.name.clone())}
                    {field("agree-channel-purpose", "purpose", |it| it.purpose.clone())}
                    {field("agree-channel-answer", "answer", |it| it.answer.clone())}
                </div>
                <Show
                    when=move || seen.may()
                    fallback=move || shown.get().then(|| view! { <Flag>{t!("agree-channel-creators")}</Flag> })
                >
                    <Check label=t!("agree-channel-creators") checked=shown on_change=show />
                </Show>
            </div>
            <div class="row-end">
                <Show when=move || seen.may()>
                    <IconButton glyph=Glyph::Archive small=true label=t!("agree-channel-archive", "title" => name()) on_press=move |()| archive() />
                </Show>
            </div>
        </li>
    }
}

#[component]
fn AddChannel() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let words = || RwSignal::new(String::new());
    let (market, name, purpose, answer) = (words(), words(), words(), words());
    let (creators, wrong, none) = (RwSignal::new(true), RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let add = move |()| {
        if name.with_untracked(|name| name.trim().is_empty()) {
            return wrong.set(seen.missing(true, "agree-channel-nameless"));
        }
        let last = seen.sections.with_untracked(|all| all.agreement.channels.values().map(|one| one.order).max());
        let channel = Channel {
            market: MarketId(market.get_untracked()),
            name: name.get_untracked(),
            purpose: purpose.get_untracked(),
            answer: answer.get_untracked(),
            creators: creators.get_untracked(),
            order: last.unwrap_or(0).saturating_add(10),
            archived: false,
        };
        let id = ChannelId::from_random(seen.session.fresh());
        if seen.quietly(AgreeCommand::AddChannel(id, Box::new(channel))) {
            for field in [name, purpose, answer] {
                field.set(String::new());
            }
        }
    };
    let markets = Signal::derive(move || seen.or("agree-channel-everywhere", seen.markets()));
    view! {
        <div class="form agree-form">
            <div class="form-row">
                <SelectField label=t!("agree-channel-market") options=markets value=market on_commit=move |id| market.set(id) />
                {line("agree-channel-name", "agree-channel-name", name, wrong)}
            </div>
            <div class="form-row">
                {line("agree-channel-purpose", "agree-channel-purpose", purpose, none)}
                {line("agree-channel-answer", "agree-channel-answer-hint", answer, none)}
            </div>
            <Check label=t!("agree-channel-creators") checked=creators on_change=move |shown| creators.set(shown) />
            <div class="form-end"><Button on_press=add>{t!("agree-channel-add")}</Button></div>
        </div>
    }
}
