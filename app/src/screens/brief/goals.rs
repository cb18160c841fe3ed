//! The goal tree: the overall goal, each market's part of it, and why that part matters (S1-03).

use super::lock::about;
use super::why::standing;
use crate::parts::{Button, Flag, Glyph, Icon, IconButton, MarketName, Segmented, Tone, market_class, use_reader};
use crate::prose::Prose;
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::command::{BriefCommand, Command};
use campaign::language::Language;
use campaign::model::{GoalId, MarketId, markets_in_order};
use campaign::view::brief::languages;
use campaign::view::goal_tree::{Branch, Lack, goal_tree, lacks, name};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The tree, in one language at a time.
#[component]
pub(super) fn Goals() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let tree = Memo::new(move |_| goal_tree(&about(session)));
    let spoken = Memo::new(move |_| languages(&about(session)));
    let chosen = RwSignal::new(None::<Language>);
    let language = Memo::new(move |_| {
        let (spoken, mine) = (spoken.get(), reader.language.get());
        let first = spoken.first().copied().unwrap_or(mine);
        chosen.get().unwrap_or(if spoken.contains(&mine) { mine } else { first })
    });
    let may = move || !session.read_only.get();
    view! {
        <section class="brief-section goals" id="goals" tabindex="-1" aria-labelledby="goals-heading">
            <div class="brief-section-head"><h2 id="goals-heading">{t!("goals-title")}</h2></div>
            <p class="sub">{t!("goals-sub")}</p>
            {move || (spoken.with(Vec::len) > 1 && !tree.with(Vec::is_empty)).then(|| {
                let options = spoken.get().into_iter().map(|one| (one, TextProp::from(one.own_name()))).collect();
                view! {
                    <Segmented label=t!("goals-language") options value=language on_choose=move |one| chosen.set(Some(one)) />
                }
            })}
            <Show when=move || tree.with(Vec::is_empty)>
                <p>{t!("goals-empty")}</p>
                <Show when=may><p><AddGoal /></p></Show>
            </Show>
            {move || {
                let language = language.get();
                tree.get().into_iter().map(|branch| view! { <BranchView branch language /> }).collect_view()
            }}
            <Show when=move || may() && !tree.with(Vec::is_empty)><p><AddGoal /></p></Show>
        </section>
    }
}

#[component]
fn AddGoal() -> impl IntoView {
    let session = use_session();
    let add = move |()| {
        let last = session.brief.with_untracked(|brief| brief.goals.values().map(|goal| goal.order).max().unwrap_or(0));
        let id = GoalId::from_random(session.fresh());
        let add = BriefCommand::AddGoal(id, GoalId::default(), MarketId::default(), last + 10);
        session.dispatch(Command::Brief(add));
    };
    view! { <Button on_press=add><Icon glyph=Glyph::Add />{t!("goals-add")}</Button> }
}

#[component]
fn BranchView(branch: Branch, language: Language) -> impl IntoView {
    let session = use_session();
    let goal = branch.goal.clone();
    let parts = branch.parts.into_iter().map(|id| view! { <li><GoalView id language /></li> }).collect_view();
    let absent = move || {
        let (Some(parent), false) = (goal.clone(), session.read_only.get()) else { return Vec::new() };
        branch
            .absent
            .iter()
            .map(|market| view! { <AddPart parent=parent.clone() market=market.clone() /> }.into_any())
            .collect()
    };
    view! {
        <div class="goal-branch">
            {match branch.goal {
                Some(id) => view! { <GoalView id language /> }.into_any(),
                None => view! { <h3>{t!("goals-orphans")}</h3> }.into_any(),
            }}
            <ul class="goal-parts">{parts}</ul>
            <div class="cluster goal-absent">{absent}</div>
        </div>
    }
}

#[component]
fn AddPart(parent: GoalId, market: MarketId) -> impl IntoView {
    let session = use_session();
    let called = {
        let market = market.clone();
        Memo::new(move |_| {
            session.markets.with(|all| all.get(&market).map(|it| it.profile.name.clone()).unwrap_or_default())
        })
    };
    let add = move |()| {
        let id = GoalId::from_random(session.fresh());
        session.dispatch(Command::Brief(BriefCommand::AddGoal(id, parent.clone(), market.clone(), 0)));
    };
    view! {
        <Button small=true on_press=add><Icon glyph=Glyph::Add />{t!("goals-add-part", "market" => called.get())}</Button>
    }
}

/// One goal: whose it is, its words, and why it matters.
#[component]
fn GoalView(id: GoalId, language: Language) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let path = format!("brief/goals/{id}");
    let id = StoredValue::new(id);
    let goal =
        Memo::new(move |_| session.brief.with(|brief| brief.goals.get(&id.get_value()).cloned().unwrap_or_default()));
    let market = Memo::new(move |_| {
        let whose = goal.with(|goal| goal.market.clone());
        session.markets.with(|markets| {
            let at = markets_in_order(markets).iter().position(|(one, _)| **one == whose)?;
            let profile = &markets.get(&whose)?.profile;
            Some((at, profile.letter.clone(), profile.name.clone()))
        })
    });
    let whose = move || match market.get() {
        Some((_, _, market)) => reader.format("goals-part-of", &args! {"market" => market}),
        None => reader.text("goals-overall"),
    };
    let part = move || goal.with(|goal| !goal.parent.is_empty());
    let text = format!("{path}/text/{}", language.code());
    let here = standing(session, text.clone());
    // Where it is not written in this language yet, the words in another one say what is meant.
    let elsewhere = move || {
        let source = session.campaign.with(|campaign| campaign.source_language);
        let words = goal.with(|goal| name(goal, source, source));
        let shown = here.with(|words| words.trim().is_empty()) && !words.is_empty();
        shown.then(|| reader.format("goals-elsewhere", &args! {"language" => source.own_name(), "words" => words}))
    };
    let lack = Memo::new(move |_| goal.with(lacks));
    let archive = move || {
        if session.dispatch(Command::Brief(BriefCommand::ArchiveGoal(id.get_value()))) {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("goals-archived") }));
        }
    };
    let label = Signal::derive(move || format!("{}, {}", whose(), language.own_name()));
    let why_label = Signal::derive(move || format!("{}: {}", reader.text("goals-why"), label.get()));
    let hint = move |key: &'static str| Signal::derive(move || reader.text(key));
    let why = StoredValue::new(format!("{path}/why/{}", language.code()));
    view! {
        <div class="goal">
            <div class="brief-text-head">
                {move || match market.get() {
                    Some((at, letter, name)) => view! { <MarketName letter colour=market_class(at) name /> }.into_any(),
                    None => view! { <b>{whose}</b> }.into_any(),
                }}
                <Show when=move || lack.get() == Some(Lack::Words)><Flag tone=Tone::Warn>{t!("goals-missing-words")}</Flag></Show>
                <Show when=move || !session.read_only.get()>
                    <IconButton
                        glyph=Glyph::Archive
                        small=true
                        label=t!("goals-archive", "goal" => whose())
                        on_press=move |()| archive()
                    />
                </Show>
            </div>
            <Prose path=text label lang=language.code() placeholder=hint("goals-words-hint") />
            {move || elsewhere().map(|words| view! { <p class="hint warn-line">{words}</p> })}
            <Show when=part>
                <div class="slot-why">
                    <span>{t!("goals-why")}</span>
                    <Prose path=why.get_value() label=why_label lang=language.code() placeholder=hint("goals-why-hint") />
                </div>
                <Show when=move || lack.get() == Some(Lack::Why)>
                    <p class="goal-lack" role="note"><Icon glyph=Glyph::Warning />{t!("goals-missing-why")}</p>
                </Show>
            </Show>
        </div>
    }
}
