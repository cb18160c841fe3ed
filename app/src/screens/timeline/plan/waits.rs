//! What an item waits for and what waits for it, and the way to say so.

use super::item::days;
use super::sheet::{Sheet, about};
use crate::parts::{Button, ButtonKind, SelectField, TextField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::{Command, PlanCommand};
use campaign::model::{Dependency, DependencyId, ItemId};
use campaign::plan::Node;
use campaign::view::plan::name;
use leptos::prelude::*;

/// The dependencies of an item.
#[component]
pub(super) fn Waits(sheet: Sheet, id: StoredValue<ItemId>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let lines = Memo::new(move |_| {
        let (here, language) = (Node::Item(id.get_value()).path(), reader.language.get());
        sheet.sections.with(|sections| {
            let links = sections.plan.links.iter().filter(|(_, link)| !link.archived);
            let words = |(id, link): (&DependencyId, &Dependency)| {
                let (key, other) = match (link.to == here, link.from == here) {
                    (true, _) => ("planner-waits-for", &link.from),
                    (false, true) => ("planner-waited-by", &link.to),
                    (false, false) => return None,
                };
                let what = name(sections, &Node::parse(other)?, language);
                let line = language.format(key, &args! {"what" => what});
                let lag = (link.lag > 0).then(|| {
                    let days = language.format("plan-rule-working", &args! {"count" => link.lag});
                    match sections.markets.get(&link.market) {
                        Some(market) => format!("{days}, {}", market.profile.name),
                        None => days,
                    }
                });
                Some((id.clone(), line, lag))
            };
            links.filter_map(words).collect::<Vec<_>>()
        })
    });
    let line = move |(id, words, lag): (DependencyId, String, Option<String>)| {
        let (id, what) = (StoredValue::new(id), StoredValue::new(words.clone()));
        let cut = move |()| {
            session.dispatch(Command::Plan(PlanCommand::Unlink(id.get_value())));
        };
        view! {
            <li>
                <span class="plan-words"><span>{words}</span>{lag.map(|lag| view! { <small class="muted">{lag}</small> })}</span>
                <Show when=move || !session.read_only.get()>
                    <span class="push"><Button kind=ButtonKind::Act on_press=cut>{about(t!("planner-cut"), what.get_value())}</Button></span>
                </Show>
            </li>
        }
    };
    view! {
        <div class="plan-group">
            <h4>{t!("planner-waits")}</h4>
            <Show when=move || lines.with(Vec::is_empty)><p class="hint">{t!("planner-waits-none")}</p></Show>
            <ul class="plan-list" role="list"><For each=move || lines.get() key=|line| line.clone() children=line /></ul>
            <Show when=move || !session.read_only.get()><Add sheet id /></Show>
        </div>
    }
}

/// After what, how long after, and whose working days that is.
#[component]
fn Add(sheet: Sheet, id: StoredValue<ItemId>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (from, lag, market) =
        (RwSignal::new(String::new()), RwSignal::new("0".to_owned()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(None::<String>);
    let nodes = Signal::derive(move || {
        let none = (String::new(), reader.text("planner-choose"));
        core::iter::once(none).chain(sheet.nodes(&Node::Item(id.get_value()))).collect::<Vec<_>>()
    });
    let markets = Signal::derive(move || {
        let none = (String::new(), reader.text("planner-lag-own"));
        core::iter::once(none).chain(sheet.markets().into_iter().map(|(id, name, _)| (id.0, name))).collect::<Vec<_>>()
    });
    let add = move |()| {
        let Some(lag_now) = days(&lag.get_untracked(), 400) else {
            return wrong.set(Some(reader.language.get_untracked().text("planner-days-wrong")));
        };
        wrong.set(None);
        let link = Dependency {
            from: from.get_untracked(),
            to: Node::Item(id.get_value()).path(),
            lag: lag_now,
            market: market.get_untracked().as_str().into(),
            archived: false,
        };
        if session.dispatch(Command::Plan(PlanCommand::Link(DependencyId::from_random(session.fresh()), link))) {
            from.set(String::new());
            lag.set("0".to_owned());
        }
    };
    view! {
        <div class="form-row">
            <SelectField label=t!("planner-wait-for") options=nodes value=from on_commit=move |path| from.set(path) />
            <TextField label=t!("planner-lag") value=lag on_commit=move |words| lag.set(words) on_typing=Callback::new(move |words| lag.set(words)) kind="number" error=wrong />
            <SelectField label=t!("planner-lag-whose") options=markets value=market on_commit=move |id| market.set(id) />
        </div>
        <p><Button on_press=add disabled=Signal::derive(move || from.with(String::is_empty))>{t!("planner-wait-add")}</Button></p>
    }
}
