//! The list of learnings: filtered, edited in place, worked into a template, put aside.

use super::add::AddLearning;
use super::place::{code, parse, places};
use crate::parts::list::focus_id;
use crate::parts::{Button, ButtonKind, Check, Empty, Glyph, Icon, SelectField, TextField};
use crate::prose::Prose;
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark_or_across};
use crate::t;
use campaign::args;
use campaign::command::{LearningCommand, SyncCommand};
use campaign::model::{LearningId, MarketId};
use campaign::view::learnings::{LearningFilter, LearningRow, learnings};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

const APPLIED: &str = "applied";

/// The list with its filter.
#[component]
pub(super) fn Learnings() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (show, words) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let adding = RwSignal::new(false);
    let rows = Memo::new(move |_| {
        let show = show.get();
        let applied = show == APPLIED;
        let market = MarketId(if applied { String::new() } else { show });
        let filter = LearningFilter { market, applied, words: words.get() };
        seen.sections.with(|sections| learnings(sections, &filter, &seen.person(sections), seen.minute.get()))
    });
    let ids = Memo::new(move |_| rows.with(|rows| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let none = Memo::new(move |_| seen.sections.with(|all| all.learnings.values().all(|one| one.archived)));
    let choices = Signal::derive(move || {
        let market =
            |(id, name): (String, String)| (id, seen.reader.format("learnings-show-market", &args! {"market" => name}));
        let applied = (APPLIED.to_owned(), seen.reader.text("learnings-show-applied"));
        seen.or("learnings-show-all", seen.markets().into_iter().map(market).chain([applied]).collect())
    });
    let hash = use_location().hash;
    Effect::new(move |_| {
        let place = hash.with(|hash| hash.trim_start_matches('#').to_owned());
        if !place.is_empty() {
            request_animation_frame(move || request_animation_frame(move || focus_id(&place)));
        }
    });
    let nothing = move || match none.get() {
        true => view! { <Empty glyph=Glyph::Learnings title=t!("learnings-empty-title") text=t!("learnings-empty") /> }
            .into_any(),
        false => view! { <p class="hint">{t!("learnings-nothing-found")}</p> }.into_any(),
    };
    view! {
        <div class="list-head">
            <div class="form-row">
                <SelectField label=t!("learnings-show") options=choices value=show on_commit=move |code| show.set(code) />
                <TextField label=t!("learnings-search") kind="search" value=words on_commit=move |said| words.set(said) on_typing=Callback::new(move |said| words.set(said)) />
            </div>
            <Show when=move || seen.may()>
                <Button kind=ButtonKind::Primary on_press=move |()| adding.set(true)>
                    <Icon glyph=Glyph::Add />{t!("learnings-add")}
                </Button>
            </Show>
        </div>
        <Show when=move || !ids.with(Vec::is_empty) fallback=nothing>
            <ul class="card rows" role="list">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <Line rows id /> } />
            </ul>
        </Show>
        <AddLearning open=adding />
    }
}

#[component]
fn Line(rows: Memo<Vec<LearningRow>>, id: LearningId) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let element = id.to_string();
    let path = format!("learnings/{id}/words");
    let key = StoredValue::new(id.clone());
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.id == id).cloned()));
    let get = move |read: fn(&LearningRow) -> String| row.with(|row| row.as_ref().map(read)).unwrap_or_default();
    let open = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.open)));
    let from = move || {
        let (words, link) = row.with(|row| row.as_ref().and_then(|row| row.from.clone()))?;
        Some(view! { <a href=address(seen.session, &link)>{words}</a> })
    };
    let apply = move |()| {
        let applied = open.get_untracked();
        let done = if applied { "learnings-applied" } else { "learnings-unapply" };
        seen.act(SyncCommand::Learning(LearningCommand::SetApplied(key.get_value(), applied)), done);
    };
    let archive = move |()| {
        seen.act(SyncCommand::Learning(LearningCommand::Archive(key.get_value())), "learnings-archived");
    };
    let locked = Signal::derive(move || !seen.may());
    view! {
        <li class="row" id=element data-row="" tabindex="-1" aria-label=move || get(|row| row.words.clone())>
            {move || row.with(|row| mark_or_across(row.as_ref().and_then(|row| row.badge.as_ref())))}
            <div class="row-text stack learning">
                <Prose path=path label=t!("learnings-words") locked />
                <small>{move || get(|row| row.about.clone())}</small>
                <small>{move || get(|row| row.by.clone())}" "{from}</small>
                <Show when=move || seen.may()>
                    <Where key />
                    <div class="cluster">
                        <Button small=true on_press=apply>
                            {move || seen.reader.text(if open.get() { "learnings-apply" } else { "learnings-unapply" })}
                        </Button>
                        <Button small=true kind=ButtonKind::Quiet on_press=archive>{t!("learnings-archive")}</Button>
                    </div>
                </Show>
            </div>
        </li>
    }
}

/// Where it belongs and whom it affects, folded away.
#[component]
fn Where(key: StoredValue<LearningId>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let learning =
        Memo::new(move |_| seen.session.learnings.with(|all| all.get(&key.get_value()).cloned().unwrap_or_default()));
    let act = move |command| {
        seen.quietly(SyncCommand::Learning(command));
    };
    let place = Signal::derive(move || {
        learning.with(|one| one.template.map(|template| code(template, one.section)).unwrap_or_default())
    });
    let box_of = move |(id, name): (String, String)| {
        let (id, asked) = (MarketId(id.clone()), MarketId(id));
        let checked = Signal::derive(move || learning.with(|one| one.markets.get(&asked) == Some(&true)));
        let tick = move |there| act(LearningCommand::SetAffects(key.get_value(), id.clone(), there));
        view! { <Check label=Signal::stored(name) checked on_change=tick /> }
    };
    view! {
        <details class="feedback-more">
            <summary>{t!("learnings-edit")}</summary>
            <div class="stack">
                <SelectField
                    label=t!("learnings-place")
                    options=Signal::derive(move || places(seen.reader))
                    value=place
                    on_commit=move |chosen: String| act(LearningCommand::SetPlace(key.get_value(), parse(&chosen)))
                />
                <fieldset class="sync-people">
                    <legend>{t!("learnings-markets")}</legend>
                    <p class="hint">{t!("learnings-markets-hint")}</p>
                    <For each=move || seen.markets() key=Clone::clone children=box_of />
                </fieldset>
            </div>
        </details>
    }
}
