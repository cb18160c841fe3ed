//! Goals that pull apart: each pair with what was decided about it, or the form of whoever decides.

use super::part::{part, when};
use super::resolve::ResolveForm;
use super::tension_add::AddTension;
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, IconButton, Tone};
use crate::prose::Prose;
use crate::screens::seen::{Seen, mark};
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
    let seen = expect_context::<Seen>();
    let ids = Memo::new(move |_| {
        seen.sections.with(|all| {
            let standing = all.agreement.tensions.iter().filter(|(_, one)| !one.archived);
            let mut list: Vec<_> = standing.map(|(id, one)| (one.at, id.clone())).collect();
            list.sort();
            list.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
        })
    });
    let lacking = Memo::new(move |_| seen.sections.with(goal_tree::lacking));
    let goals = format!("/campaign/{}/brief#goals", seen.session.document());
    let body = view! {
        <Show when=move || { lacking.get() > 0 }>
            <p class="warn-line">
                {move || seen.reader.format("agree-goals-why", &args! {"count" => lacking.get()})}" "
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
        <Show when=move || seen.may()><AddTension /></Show>
    };
    part("tensions", "agree-tensions", "agree-tensions-sub", body.into_any())
}

#[component]
fn TensionCard(id: TensionId) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let key = StoredValue::new(id.clone());
    let path = format!("agreement/tensions/{id}");
    let state = Memo::new(move |_| seen.sections.with(|all| tension_state(all, &key.get_value())));
    let goals = Memo::new(move |_| {
        seen.sections.with(|all| {
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
        let language = seen.reader.language.get();
        seen.sections.with(|all| Label::of(all, &title.get_value(), language).thing)
    };
    let archive = move || {
        seen.act(AgreeCommand::ArchiveTension(key.get_value()), "agree-tension-archived");
    };
    let me = seen.session.me.get_value();
    let decides = Memo::new(move |_| seen.sections.with(|all| may_resolve(all, &me)));
    view! {
        <li class="card pad agree-tension" id=format!("tension-{id}") tabindex="-1">
            <div class="agree-head">
                <p>{flag}</p>
                <Show when=move || seen.may()>
                    <IconButton glyph=Glyph::Archive small=true label=t!("agree-tension-archive", "title" => named()) on_press=move |()| archive() />
                </Show>
            </div>
            <div class="both">{move || { let (a, b) = goals.get(); [goal(seen, &a), goal(seen, &b)] }}</div>
            <Prose path=format!("{path}/words") label=t!("agree-tension-words") placeholder=t!("agree-tension-words-hint") />
            {move || decided(seen, &state.get(), decides.get())}
            <Show when=move || state.with(TensionState::blocks)>
                <Show when=move || decides.get() && seen.may() fallback=move || view! { <p class="hint">{move || who(seen)}</p> }>
                    <ResolveForm id=key.get_value() />
                </Show>
            </Show>
        </li>
    }
}

/// One of the two goals: whose it is and what it says.
fn goal(seen: Seen, id: &GoalId) -> AnyView {
    let language = seen.reader.language.get();
    let (words, badge) = seen.sections.with(|all| {
        let goal = all.brief.goals.get(id);
        let words = goal.map(|goal| goal_tree::name(goal, all.campaign.source_language, language)).unwrap_or_default();
        (words, goal.and_then(|goal| people::badge(all, &goal.market)))
    });
    view! { <div class="value"><p class="agree-goal">{mark(badge.as_ref())}<span>{words}</span></p></div> }.into_any()
}

/// What was decided, by whom, when and why.
fn decided(seen: Seen, state: &TensionState, decides: bool) -> Option<AnyView> {
    let id: RecordId = match state {
        TensionState::Resolved(id) | TensionState::Earlier(id) => id.clone(),
        _ => return None,
    };
    let found: Resolution = seen.sections.with(|all| all.agreement.resolutions.get(&id).cloned())?;
    let market = seen.market_name(&found.market);
    let way = match found.kind {
        ResolutionKind::Priority => seen.reader.format("agree-resolved-priority", &args! {"market" => market}),
        ResolutionKind::Phased => seen.reader.format("agree-resolved-phased", &args! {"market" => market}),
        _ => seen.reader.text("agree-resolved-parallel"),
    };
    let language = seen.reader.language.get();
    let (who, badge) =
        seen.sections.with(|all| (people::name(all, &found.by, language), people::badge_of(all, &found.by)));
    let by =
        seen.reader.format("agree-signed-by", &args! {"who" => who, "when" => when(seen, found.at, badge.as_ref())});
    let reopen = move |()| {
        seen.act(AgreeCommand::Reopen(id.clone()), "agree-tension-open");
    };
    Some(
        view! {
            <div class="agree-decided">
                <p><b>{way}</b>" "{found.words}</p>
                <p class="small muted">{by}</p>
                {(decides && seen.may()).then(|| view! {
                    <p><Button small=true kind=ButtonKind::Quiet on_press=reopen>{t!("agree-resolve-reopen")}</Button></p>
                })}
            </div>
        }
        .into_any(),
    )
}

/// Who decides, for those who do not.
fn who(seen: Seen) -> String {
    let language = seen.reader.language.get();
    let names: Vec<String> = seen.sections.with(|all| {
        let people = all.people.keys().filter(|id| may_resolve(all, id));
        people.map(|id| people::name(all, id, language)).collect()
    });
    match names.is_empty() {
        true => language.text("agree-tension-nobody"),
        false => language.format("agree-tension-who", &args! {"who" => language.list(&names)}),
    }
}
