//! The groups of the digest, and what waits for the reader although it is not news.

use super::morning::Morning;
use crate::parts::{Diff, DiffPiece, Flag, Row, Rows, Tone, use_reader};
use crate::screens::address::address;
use crate::screens::seen::mark_or_across;
use crate::session::use_session;
use crate::t;
use campaign::story::{self, Entry, GroupKind, Piece, Told, What};
use campaign::time::Instant;
use campaign::view::today::Need;
use leptos::prelude::*;

/// The news of one kind; conflicts stand in a list of their own, where they can be settled, and so do outdated
/// translations that are not the reader's to mend.
pub(super) fn told(morning: Morning, kind: GroupKind) -> Vec<Entry> {
    let drift = morning.drift.get();
    let elsewhere =
        |entry: &Entry| entry.what == What::TranslationBehind && drift.iter().any(|row| row.path == entry.path);
    let is_news = |entry: &&Entry| entry.what != What::Conflicting && !elsewhere(entry);
    morning.digest.with(|digest| digest.group(kind).iter().filter(is_news).cloned().collect())
}

/// What makes a row another row.
fn key(entry: &Entry) -> (String, Instant, What, usize) {
    (entry.path.clone(), entry.when, entry.what, entry.count)
}

/// What needs the reader: news first, then what has waited for longer.
#[component]
pub(super) fn Needs(morning: Morning) -> impl IntoView {
    let news = move || told(morning, GroupKind::NeedsYou);
    let needs = move || morning.attention.with(|attention| attention.needs.clone());
    let any = move || !news().is_empty() || !needs().is_empty();
    view! {
        <Show when=any>
            <section class="digest-part" aria-labelledby="needs-you">
                <h2 id="needs-you">{t!("digest-group-needs-you")}</h2>
                <Rows>
                    <For each=news key=key children=move |entry| view! { <NewsRow morning entry /> } />
                    <For each=needs key=|need| (need.path.clone(), need.at, need.says.clone()) children=|need| view! { <NeedRow need /> } />
                </Rows>
            </section>
        </Show>
    }
}

/// One group of news.
#[component]
pub(super) fn News(morning: Morning, kind: GroupKind) -> impl IntoView {
    let reader = use_reader();
    let entries = move || told(morning, kind);
    view! {
        <Show when=move || !entries().is_empty()>
            <section class="digest-part" aria-labelledby=kind.key()>
                <h2 id=kind.key()>{move || reader.text(kind.key())}</h2>
                <Rows>
                    <For each=entries key=key children=move |entry| view! { <NewsRow morning entry /> } />
                </Rows>
            </section>
        </Show>
    }
}

#[component]
pub(super) fn NewsRow(morning: Morning, entry: Entry) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let href = address(session, &entry.link);
    let told = Memo::new(move |_| story::tell(&entry, &morning.sections.get(), &reader.printer()));
    let pieces =
        move || {
            told.with(|told| {
                if is_said(told) { Vec::new() } else { told.diff.iter().map(Into::into).collect::<Vec<DiffPiece>>() }
            })
        };
    view! {
        <Row>
            {move || told.with(|told| mark_or_across(told.badge.as_ref()))}
            <div class="row-text">
                <p>{move || told.with(|told| told.sentence.clone())}</p>
                {move || told.with(|told| told.details.iter().map(|detail| view! { <p>{detail.clone()}</p> }).collect_view())}
                {move || { let pieces = pieces(); (!pieces.is_empty()).then(|| view! { <p><Diff pieces /></p> }) }}
                <small>{move || told.with(|told| format!("{}, {}", told.who, told.when))}</small>
                {move || told.with(|told| told.reason.clone()).map(|reason| view! { <Flag tone=Tone::Warn>{reason}</Flag> })}
            </div>
            <a class="row-end act" href=href>
                {t!("today-open")}<span class="visually-hidden">{move || told.with(|told| told.sentence.clone())}</span>
            </a>
        </Row>
    }
}

/// What the sentence itself says already: a comment that is new from its first word to its last.
fn is_said(told: &Told) -> bool {
    let [Piece::Added(words)] = told.diff.as_slice() else { return false };
    let start: String = words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(40).collect();
    told.sentence.contains(&start)
}

#[component]
pub(super) fn NeedRow(need: Need) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let href = address(session, &need.link);
    let reason = need.reason;
    view! {
        <Row>
            {mark_or_across(need.badge.as_ref())}
            <div class="row-text">
                <p>{need.title.clone()}</p>
                <small>{need.says}</small>
                <Flag tone=Tone::Warn>{move || story::reason(reason, reader.language.get())}</Flag>
            </div>
            <a class="row-end act" href=href>{t!("today-open")}<span class="visually-hidden">{need.title}</span></a>
        </Row>
    }
}
