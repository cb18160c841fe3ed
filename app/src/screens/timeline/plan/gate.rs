//! A checkpoint: what it still asks for, and the ways to answer: evidence, a signature, a waiver with its reason.

use super::sheet::Sheet;
use crate::parts::{Button, ButtonKind, Flag, TextField, Tone, use_reader};
use crate::screens::address::address;
use crate::session::{Session, use_session};
use crate::t;
use campaign::command::{Command, PlanCommand};
use campaign::model::{GateDeed, GateEntryId, ItemId, MarketId};
use campaign::plan::{self, OpenPoint};
use campaign::view::plan::{GateLine, PointLine, gate_line};
use leptos::prelude::*;

/// The checkpoint.
#[component]
pub(super) fn GateField(sheet: Sheet, id: StoredValue<ItemId>) -> impl IntoView {
    let session = use_session();
    let line = Memo::new(move |_| {
        let person = sheet.person.get();
        sheet
            .sections
            .with(|sections| plan::gate(sections, &id.get_value()).map(|state| gate_line(sections, state, &person)))
    });
    // What a person signs is what stood on their screen.
    let say = Callback::new(move |(deed, market, words): (GateDeed, MarketId, String)| {
        let Some(shown) = line.with_untracked(|line| line.as_ref().map(|line| line.state.hash.clone())) else { return };
        let entry = GateEntryId::from_random(session.fresh());
        session.dispatch(Command::Plan(PlanCommand::Say(entry, id.get_value(), deed, market, words, shown)));
    });
    view! {
        <div class="plan-group">
            <h4>{t!("planner-checkpoint")}</h4>
            {move || line.get().map(|line| view! { <Standing line /> })}
            <Show when=move || !session.read_only.get()><Answers sheet line say /></Show>
        </div>
    }
}

/// How it stands: the verdict, what is open, what was said.
#[component]
fn Standing(line: GateLine) -> impl IntoView {
    let session = use_session();
    let tone = if line.state.is_clear() { Tone::Good } else { Tone::Warn };
    let said = line.said.into_iter().map(|(deed, words, who)| {
        let words = if words.is_empty() { who } else { format!("{words} ({who})") };
        view! { <li><span class="plan-words"><small class="muted">{deed}</small><span>{words}</span></span></li> }
    });
    view! {
        <p><Flag tone>{line.verdict}</Flag></p>
        <ul class="plan-list" role="list">
            {line.points.into_iter().map(|point| open_point(session, point)).collect_view()}
            {said.collect_view()}
        </ul>
    }
}

fn open_point(session: Session, point: PointLine) -> AnyView {
    match point.link {
        Some(link) => view! { <li><a href=address(session, &link)>{point.sentence}</a></li> }.into_any(),
        None => view! { <li>{point.sentence}</li> }.into_any(),
    }
}

#[component]
fn Answers(sheet: Sheet, line: Memo<Option<GateLine>>, say: Callback<(GateDeed, MarketId, String)>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (evidence, waiver) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    // Only the markets this person signs for.
    let mine = Memo::new(move |_| {
        let me = session.me.get_value();
        let points = line.with(|line| line.as_ref().map(|line| line.state.points.clone()).unwrap_or_default());
        sheet.sections.with(|sections| {
            let open = points.into_iter().filter_map(|point| match point {
                OpenPoint::SignOff(market) | OpenPoint::SignedEarlier(market) => Some(market),
                _ => None,
            });
            let signs = open.filter(|market| plan::may_sign(sections, &me, market));
            let named = |id: MarketId| {
                let name = sections.markets.get(&id).map(|market| market.profile.name.clone());
                (id, name.unwrap_or_default())
            };
            signs.map(named).collect::<Vec<_>>()
        })
    });
    let clear = Memo::new(move |_| line.with(|line| line.as_ref().is_none_or(|line| line.state.is_clear())));
    let send = move |deed: GateDeed, words: RwSignal<String>| {
        move |()| {
            if !words.with_untracked(|words| words.trim().is_empty()) {
                say.run((deed, MarketId::default(), words.get_untracked()));
                words.set(String::new());
            }
        }
    };
    let sign = move |(id, name): (MarketId, String)| {
        let press = move |()| say.run((GateDeed::SignOff, id.clone(), String::new()));
        view! { <Button kind=ButtonKind::Primary on_press=press>{t!("planner-sign")}{format!(" · {name}")}</Button> }
    };
    let field = move |label: &'static str, hint: &'static str, words: RwSignal<String>| {
        view! {
            <TextField
                label=move || reader.text(label)
                hint=Signal::derive(move || reader.text(hint))
                value=words
                on_commit=move |said| words.set(said)
                on_typing=Callback::new(move |said| words.set(said))
            />
        }
    };
    let empty = |words: RwSignal<String>| Signal::derive(move || words.with(|words| words.trim().is_empty()));
    view! {
        {field("planner-evidence", "planner-evidence-hint", evidence)}
        <p><Button on_press=send(GateDeed::Evidence, evidence) disabled=empty(evidence)>{t!("planner-evidence-add")}</Button></p>
        <p class="cluster"><For each=move || mine.get() key=|one| one.clone() children=sign /></p>
        <Show when=move || !clear.get()>
            {field("planner-waive-why", "planner-waive-hint", waiver)}
            <p><Button on_press=send(GateDeed::Waiver, waiver) disabled=empty(waiver)>{t!("planner-waive")}</Button></p>
        </Show>
    }
}
