//! One deliverable: what came, what is ready to go back as one list, and the rounds so far.

use super::list::round;
use super::point::PointView;
use super::received::{Deliveries, Rounds};
use super::say::SayForm;
use super::send::SendPanel;
use crate::parts::{Empty, Flag, Glyph, Notice, Tone};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::language::capitalised;
use campaign::model::{Aspect, ItemId};
use campaign::view::feedback::{FeedbackPage, page};
use campaign::view::people;
use campaign::view::silence::silences;
use campaign::watch::Stage;
use leptos::prelude::*;

/// The deliverable being shown, shared by the parts of this page.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub(super) seen: Seen,
    pub(super) id: StoredValue<ItemId>,
    pub(super) page: Memo<Option<FeedbackPage>>,
}

impl Shown {
    /// A part of the page; its own quiet value where the deliverable is gone.
    pub(super) fn get<T: Default>(self, read: impl Fn(&FeedbackPage) -> T) -> T {
        self.page.with(|page| page.as_ref().map(read)).unwrap_or_default()
    }
}

/// The page.
#[component]
pub(super) fn FeedbackPageView(
    /// Which deliverable.
    id: ItemId,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let id = StoredValue::new(id);
    let page = Memo::new(move |_| {
        seen.sections.with(|sections| page(sections, &id.get_value(), &seen.person(sections), seen.minute.get()))
    });
    let shown = Shown { seen, id, page };
    let back = format!("/campaign/{}/feedback", seen.session.document());
    view! {
        <div class="screen feedback">
            <p><a class="creator-back" href=back>{t!("feedback-back")}</a></p>
            <Head shown />
            <div class="feedback-page">
                <div class="stack">
                    <Pending shown />
                    <Show when=move || seen.may()><SayForm shown /></Show>
                    <Rounds shown />
                </div>
                <div class="stack">
                    <SendPanel shown />
                    <Silent shown />
                    <Deliveries shown />
                </div>
            </div>
        </div>
    }
}

#[component]
fn Head(shown: Shown) -> impl IntoView {
    let verdict = move || {
        shown.get(|page| page.verdict.clone()).map(|(stage, words)| {
            let tone = if stage == Stage::Accepted { Tone::Good } else { Tone::Bad };
            let state = capitalised(&shown.get(|page| page.row.says.clone()));
            view! { <Notice tone><span><b>{state}</b>" "{words}</span></Notice> }
        })
    };
    view! {
        <header class="page-head">
            <div>
                <h1>{move || shown.get(|page| page.row.title.clone())}</h1>
                <p class="sub feedback-who">
                    {move || mark(shown.get(|page| page.row.badge.clone()).as_ref())}
                    {move || shown.get(|page| page.row.creator.clone())}
                    " · "{move || shown.get(|page| page.row.says.clone())}
                </p>
                <div class="cluster">{move || shown.page.get().map(|page| round(&page.row))}</div>
            </div>
        </header>
        {verdict}
    }
}

/// Both markets' points as the one list that will go.
#[component]
fn Pending(shown: Shown) -> impl IntoView {
    let ids =
        Memo::new(move |_| shown.get(|page| page.pending.iter().map(|point| point.thread.clone()).collect::<Vec<_>>()));
    let contradictions = move || {
        let found = shown.get(|page| page.contradictions.clone());
        let language = shown.seen.reader.language.get();
        let line = |one: campaign::watch::Contradiction| {
            let aspect = Aspect::of_path(&one.path).map(|(_, aspect)| aspect).unwrap_or_default();
            let field = language.text(&format!("watch-aspect-{}", aspect.code()));
            let name = |market| shown.seen.sections.with(|sections| people::badge(sections, market)).map(|it| it.name);
            let markets: Vec<String> = one.markets.iter().filter_map(name).collect();
            let says = language
                .format("feedback-contradiction", &args! {"markets" => language.list(&markets), "field" => field});
            view! { <Notice tone=Tone::Bad><span>{says}</span></Notice> }
        };
        found.into_iter().map(line).collect_view()
    };
    view! {
        <section aria-labelledby="feedback-list">
            <h2 id="feedback-list">{t!("feedback-list")}</h2>
            {contradictions}
            <Show
                when=move || !ids.with(Vec::is_empty)
                fallback=|| view! {
                    <Empty glyph=Glyph::Thread title=t!("feedback-list-empty-title") text=t!("feedback-list-empty") />
                }
            >
                <ol class="card feedback-points">
                    <For each=move || ids.get() key=Clone::clone children=move |thread| view! { <PointView shown thread /> } />
                </ol>
            </Show>
        </section>
    }
}

/// The markets that have said nothing, and until when they may.
#[component]
fn Silent(shown: Shown) -> impl IntoView {
    let seen = shown.seen;
    let list = Memo::new(move |_| {
        seen.sections
            .with(|sections| silences(sections, &shown.id.get_value(), &seen.person(sections), seen.minute.get()))
    });
    let line = move |one: campaign::view::silence::Silence| {
        let key = if one.over { "feedback-silence-over" } else { "feedback-silence-until" };
        let says = seen.reader.format(key, &args! {"market" => &one.badge.name, "when" => one.until});
        view! { <li class="feedback-who">{mark(Some(&one.badge))}<span>{says}</span>{one.over.then(|| view! { <Flag>{t!("feedback-silence-none")}</Flag> })}</li> }
    };
    view! {
        <Show when=move || !list.with(Vec::is_empty)>
            <section class="card pad" aria-labelledby="feedback-silent">
                <h2 id="feedback-silent">{t!("feedback-silent")}</h2>
                <p class="hint">{t!("feedback-silent-why")}</p>
                <ul class="plain-list">{move || list.get().into_iter().map(line).collect_view()}</ul>
            </section>
        </Show>
    }
}
