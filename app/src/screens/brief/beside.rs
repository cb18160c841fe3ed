//! What stands beside the words of one text: whether they are done, why they read so, what they lack.

use super::columns::Column;
use super::lock::{LockNote, named};
use super::proposal::{ProposalView, who};
use super::why::{BareDirective, Change, NoWhy, WhyLine, standing};
use super::why_evidence::EvidenceList;
use crate::parts::{Button, ButtonKind, Flag, Glyph, Icon, Tone, use_reader};
use crate::prose::Prose;
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::{BriefCommand, Command};
use campaign::model::{MarketId, SectionId, SectionKind, StampId, StampKind};
use leptos::prelude::*;

/// Everything beside one text of a section.
#[component]
pub(super) fn Beside(
    /// Path of the text.
    path: String,
    /// Its column.
    column: Column,
    /// Kind of its section.
    #[prop(into)]
    kind: Signal<SectionKind>,
    /// Its name.
    label: Signal<String>,
    /// Locked for the person here.
    locked: Memo<bool>,
    /// The change being made.
    change: Change,
) -> impl IntoView {
    let section = SectionId(path.split('/').nth(2).unwrap_or_default().to_owned());
    let local = match &column {
        Column::Market(market) => Some((section, market.clone(), path.clone())),
        Column::Master(_) => None,
    };
    view! {
        <div class="beside">
            <BareDirective path=path.clone() kind />
            {match local {
                Some((section, market, path)) => view! {
                    <ProposalView section=section.clone() market=market.clone() label />
                    <LocalWhy section market path label />
                }.into_any(),
                None => view! { <LockNote path=path.clone() label locked /> }.into_any(),
            }}
            <WhyLine change label />
            <DoneMark path label />
        </div>
    }
}

/// Why a market says it in its own words, and what backs that; there once it says something.
#[component]
fn LocalWhy(section: SectionId, market: MarketId, path: String, label: Signal<String>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let why = format!("brief/sections/{section}/why/{market}");
    let words = standing(session, path.clone());
    let said = standing(session, why.clone());
    let shown = Memo::new(move |_| words.with(|it| !it.trim().is_empty()) || said.with(|it| !it.trim().is_empty()));
    let make = {
        let why = why.clone();
        move |_| {
            if !session.read_only.get_untracked() && session.words_missing(&why) {
                let open = BriefCommand::OpenWhy(section.clone(), market.clone());
                session.dispatch(Command::Brief(open));
            }
        }
    };
    let name = Signal::derive(move || format!("{}: {}", reader.text("brief-why"), label.get()));
    let hint = Signal::derive(move || reader.text("brief-why-hint"));
    let (path, why) = (StoredValue::new(path), StoredValue::new(why));
    view! {
        <Show when=move || shown.get()>
            <div class="slot-why" on:focusin=make.clone()>
                <span>{t!("brief-why")}</span>
                <Prose path=why.get_value() label=name placeholder=hint />
            </div>
            <NoWhy path=path.get_value() why=why.get_value() />
            <EvidenceList place=path.get_value() label />
        </Show>
    }
}

/// Everything beside one slot of a market's adaptations.
#[component]
pub(super) fn SlotBeside(
    /// Path of the slot.
    path: String,
    /// Its name.
    label: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let (text, why) = (format!("{path}/text"), format!("{path}/why"));
    let change = Change::watch(session, text.clone());
    let words = standing(session, text.clone());
    let (path, text) = (StoredValue::new(path), StoredValue::new(text));
    view! {
        <div class="beside">
            <NoWhy path=text.get_value() why />
            <BareDirective path=text.get_value() kind=Signal::stored(SectionKind::Creative) />
            <Show when=move || words.with(|words| !words.trim().is_empty())>
                <EvidenceList place=path.get_value() label />
                <WhyLine change label />
                <DoneMark path=text.get_value() label />
            </Show>
        </div>
    }
}

/// Whether somebody says that these exact words are done, and the way to say so.
#[component]
fn DoneMark(path: String, label: Signal<String>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let words = standing(session, path.clone());
    let path = StoredValue::new(path);
    let done = Memo::new(move |_| {
        let of = |words: &String| {
            session.brief.with(|brief| path.with_value(|path| brief.done(path, words).map(|it| it.author.clone())))
        };
        words.with(of)
    });
    let say = move |kind: StampKind| {
        session.finish_typing();
        let id = StampId::from_random(session.fresh());
        session.dispatch(Command::Brief(BriefCommand::Say(id, kind, path.get_value(), String::new())));
    };
    let written = move || words.with(|words| !words.trim().is_empty());
    view! {
        <Show when=written>
            <div class="done-mark">
                {move || match done.get() {
                    Some(person) => view! {
                        <Flag tone=Tone::Good>
                            <Icon glyph=Glyph::Check />
                            {reader.format("lock-done-by", &args! {"who" => who(&person)})}
                        </Flag>
                    }.into_any(),
                    None => ().into_any(),
                }}
                <Show when=move || !session.read_only.get()>
                    <Button kind=ButtonKind::Act on_press=move |()| {
                        say(if done.with_untracked(Option::is_some) { StampKind::Reopened } else { StampKind::Done });
                    }>
                        {named(
                            Signal::derive(move || {
                                reader.text(if done.with(Option::is_some) { "lock-reopen" } else { "lock-mark-done" })
                            }),
                            label,
                        )}
                    </Button>
                </Show>
            </div>
        </Show>
    }
}
