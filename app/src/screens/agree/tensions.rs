//! Goals that pull apart: each pair with what was decided about it, or the form of whoever decides.

use super::desk::{Desk, mark, part};
use super::resolve::ResolveForm;
use super::tension_add::AddTension;
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, IconButton, Tone};
use crate::prose::Prose;
use crate::t;
use campaign::agree::{TensionState, may_resolve, tension_state};
use campaign::args;
use campaign::command::AgreeCommand;
use campaign::model::{GoalId, RecordId, Resolution, ResolutionKind, TensionId};
use campaign::view::{Label, goal_tree, people};
use leptos::prelude::*;

/// The part.
#[component]
pub(super) fn Tensions() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let ids = Memo::new(move |_| {
        desk.sections.with(|all| {
            let standing = all.agreement.tensions.iter().filter(|(_, one)| !one.archived);
            let mut list: Vec<_> = standing.map(|(id, one)| (one.at, id.clone())).collect();
            list.sort();
            list.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
        })
    });
    let lacking = Memo::new(move |_| desk.sections.with(goal_tree::lacking));
    let goals = format!("/campaign/{}/brief#goals", desk.session.document());
    let body = view! {
        <Show when=move || { lacking.get() > 0 }>
            <p class="warn-line">
                {move || desk.reader.format("agree-goals-why", &args! {"count" => lacking.get()})}" "
                <a href=goals.clone()>{t!("agree-goals-open")}</a>
            </p>
        </Show>
        <Show
            when=move || !ids.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Conflict title=t!("agree-tensions-empty-title") text=t!("agree-tensions-empty") /> }
        >
            <ul class="agree-list">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <TensionCard id /> } />
            </ul>
        </Show>
        <Show when=move || desk.may()><AddTension /></Show>
    };
    part("tensions", "agree-tensions", "agree-tensions-sub", body.into_any())
}

#[component]
fn TensionCard(id: TensionId) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let key = StoredValue::new(id.clone());
    let path = format!("agreement/tensions/{id}");
    let state = Memo::new(move |_| desk.sections.with(|all| tension_state(all, &key.get_value())));
    let goals = Memo::new(move |_| {
        desk.sections.with(|all| {
            let one = all.agreement.tensions.get(&key.get_value());
            one.map(|one| (one.a.clone(), one.b.clone())).unwrap_or_default()
        })
    });
    let flag = move || match state.get() {
        TensionState::Open => view! { <Flag tone=Tone::Bad>{t!("agree-tension-open")}</Flag> }.into_any(),
        TensionState::Resolved(_) => view! { <Flag tone=Tone::Good>{t!("agree-tension-resolved")}</Flag> }.into_any(),
        TensionState::Earlier(_) => view! { <Flag tone=Tone::Bad>{t!("agree-tension-earlier")}</Flag> }.into_any(),
        TensionState::Moot => view! { <Flag>{t!("agree-tension-moot")}</Flag> }.into_any(),
    };
    let title = StoredValue::new(path.clone());
    let named = move || {
        let language = desk.reader.language.get();
        desk.sections.with(|all| Label::of(all, &title.get_value(), language).thing)
    };
    let archive = move || {
        desk.act(AgreeCommand::ArchiveTension(key.get_value()), "agree-tension-archived");
    };
    let me = desk.session.me.get_value();
    let decides = Memo::new(move |_| desk.sections.with(|all| may_resolve(all, &me)));
    view! {
        <li class="card pad agree-tension" id=format!("tension-{id}") tabindex="-1">
            <div class="agree-head">
                <p>{flag}</p>
                <Show when=move || desk.may()>
                    <IconButton glyph=Glyph::Archive small=true label=t!("agree-tension-archive", "title" => named()) on_press=move |()| archive() />
                </Show>
            </div>
            <div class="both">{move || { let (a, b) = goals.get(); [goal(desk, &a), goal(desk, &b)] }}</div>
            <Prose path=format!("{path}/words") label=t!("agree-tension-words") placeholder=t!("agree-tension-words-hint") />
            {move || decided(desk, &state.get(), decides.get())}
            <Show when=move || state.with(TensionState::blocks)>
                <Show when=move || decides.get() && desk.may() fallback=move || view! { <p class="hint">{move || who(desk)}</p> }>
                    <ResolveForm id=key.get_value() />
                </Show>
            </Show>
        </li>
    }
}

/// One of the two goals: whose it is and what it says.
fn goal(desk: Desk, id: &GoalId) -> AnyView {
    let language = desk.reader.language.get();
    let (words, badge) = desk.sections.with(|all| {
        let goal = all.brief.goals.get(id);
        let words = goal.map(|goal| goal_tree::name(goal, all.campaign.source_language, language)).unwrap_or_default();
        (words, goal.and_then(|goal| people::badge(all, &goal.market)))
    });
    view! { <div class="value"><p class="agree-goal">{mark(badge.as_ref())}<span>{words}</span></p></div> }.into_any()
}

/// What was decided, by whom, when and why.
fn decided(desk: Desk, state: &TensionState, decides: bool) -> Option<AnyView> {
    let id: RecordId = match state {
        TensionState::Resolved(id) | TensionState::Earlier(id) => id.clone(),
        _ => return None,
    };
    let found: Resolution = desk.sections.with(|all| all.agreement.resolutions.get(&id).cloned())?;
    let market = desk.badge(&found.market).map(|badge| badge.name).unwrap_or_default();
    let way = match found.kind {
        ResolutionKind::Priority => desk.reader.format("agree-resolved-priority", &args! {"market" => market}),
        ResolutionKind::Phased => desk.reader.format("agree-resolved-phased", &args! {"market" => market}),
        _ => desk.reader.text("agree-resolved-parallel"),
    };
    let language = desk.reader.language.get();
    let (who, badge) =
        desk.sections.with(|all| (people::name(all, &found.by, language), people::badge_of(all, &found.by)));
    let by =
        desk.reader.format("agree-signed-by", &args! {"who" => who, "when" => desk.when(found.at, badge.as_ref())});
    let reopen = move |()| {
        desk.act(AgreeCommand::Reopen(id.clone()), "agree-tension-open");
    };
    Some(
        view! {
            <div class="agree-decided">
                <p><b>{way}</b>" "{found.words}</p>
                <p class="small muted">{by}</p>
                {(decides && desk.may()).then(|| view! {
                    <p><Button small=true kind=ButtonKind::Quiet on_press=reopen>{t!("agree-resolve-reopen")}</Button></p>
                })}
            </div>
        }
        .into_any(),
    )
}

/// Who decides, for those who do not.
fn who(desk: Desk) -> String {
    let language = desk.reader.language.get();
    let names: Vec<String> = desk.sections.with(|all| {
        let people = all.people.keys().filter(|id| may_resolve(all, id));
        people.map(|id| people::name(all, id, language)).collect()
    });
    match names.is_empty() {
        true => language.text("agree-tension-nobody"),
        false => language.format("agree-tension-who", &args! {"who" => language.list(&names)}),
    }
}
