//! The rule of an item: in words, and as what it is made of.

use super::item::days;
use super::sheet::Sheet;
use crate::parts::{SelectField, TextField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::{Command, PlanCommand};
use campaign::model::{CountsFrom, Item, ItemId, Rule, Unit};
use campaign::time::CivilTime;
use campaign::view::plan::rule_words;
use leptos::prelude::*;

/// Where the date comes from. What is chosen moves the date at once, unless it is pinned.
#[component]
pub(super) fn RuleField(sheet: Sheet, id: StoredValue<ItemId>, item: Memo<Item>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let rule = Memo::new(move |_| item.with(|item| item.rule.clone()));
    let set = move |rule: Option<Rule>| {
        session.dispatch(Command::Plan(PlanCommand::SetRule(id.get_value(), rule)));
    };
    let words = move || match rule.get() {
        Some(rule) => sheet.sections.with(|sections| rule_words(sections, &rule, reader.language.get())),
        None => reader.text("planner-rule-none-hint"),
    };
    let options = Signal::derive(move || {
        let fixed = [
            ("", "planner-rule-none"),
            ("own", "plan-anchor-own"),
            ("first", "plan-anchor-first"),
            ("last", "plan-anchor-last"),
        ];
        let fixed = fixed.map(|(code, key)| (code.to_owned(), reader.text(key)));
        let market = |(id, name, _): (campaign::model::MarketId, String, _)| {
            (id.0, reader.format("plan-anchor-market", &args! {"market" => name}))
        };
        fixed.into_iter().chain(sheet.markets().into_iter().map(market)).collect()
    });
    let choose = move |code: String| match code.as_str() {
        "" => set(None),
        code => {
            let before = rule.get_untracked().unwrap_or_else(|| Rule::own(-5, evening()));
            set(Some(Rule { anchor: anchor(code), ..before }));
        }
    };
    view! {
        <p class="plan-rule">{words}</p>
        <div class="form-row">
            <SelectField label=t!("planner-rule")  options value=Signal::derive(move || rule.with(|rule| rule.as_ref().map(code).unwrap_or_default())) on_commit=choose disabled=session.read_only />
            <Show when=move || rule.with(Option::is_some)>
                <Offset rule set=Callback::new(move |rule| set(Some(rule))) />
            </Show>
        </div>
    }
}

fn evening() -> CivilTime {
    CivilTime::new(18, 0).unwrap_or(CivilTime::MIDNIGHT)
}

fn anchor(code: &str) -> CountsFrom {
    match code {
        "own" => CountsFrom::Own,
        "first" => CountsFrom::First,
        "last" => CountsFrom::Last,
        id => CountsFrom::Market(id.into()),
    }
}

fn code(rule: &Rule) -> String {
    match &rule.anchor {
        CountsFrom::Own => "own".to_owned(),
        CountsFrom::First => "first".to_owned(),
        CountsFrom::Last => "last".to_owned(),
        CountsFrom::Market(id) => id.0.clone(),
    }
}

/// How many days, of which kind, before or after, and at what time.
#[component]
fn Offset(rule: Memo<Option<Rule>>, set: Callback<Rule>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (wrong, wrong_time) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    // None of many days has a direction of its own; the one chosen last stands until it has.
    let later = RwSignal::new(rule.with_untracked(|rule| rule.as_ref().is_some_and(|rule| rule.days > 0)));
    let with = move |change: &dyn Fn(Rule) -> Rule| {
        if let Some(now) = rule.get_untracked() {
            set.run(change(now));
        }
    };
    let count = Signal::derive(move || rule.with(|rule| rule.as_ref().map_or(0, |rule| rule.days.abs()).to_string()));
    let set_count = move |words: String| match days(&words, 400) {
        Some(days) => {
            wrong.set(None);
            let sign = if later.get_untracked() { 1 } else { -1 };
            with(&|rule| Rule { days: sign * days, ..rule });
        }
        None => wrong.set(Some(reader.language.get_untracked().text("planner-days-wrong"))),
    };
    let kinds = Signal::derive(move || {
        let kinds = ["working-before", "working-after", "calendar-before", "calendar-after"];
        kinds.map(|kind| (kind.to_owned(), reader.text(&format!("planner-rule-{kind}")))).to_vec()
    });
    let kind = Signal::derive(move || {
        let calendar = rule.with(|rule| rule.as_ref().is_some_and(|rule| rule.unit == Unit::Calendar));
        let side = if later.get() { "after" } else { "before" };
        format!("{}-{side}", if calendar { "calendar" } else { "working" })
    });
    let set_kind = move |kind: String| {
        later.set(kind.ends_with("after"));
        let sign = if kind.ends_with("after") { 1 } else { -1 };
        let unit = if kind.starts_with("calendar") { Unit::Calendar } else { Unit::Working };
        with(&|rule| Rule { days: sign * rule.days.abs(), unit, ..rule });
    };
    let time =
        Signal::derive(move || rule.with(|rule| rule.as_ref().map(|rule| rule.time.to_string()).unwrap_or_default()));
    let set_time = move |words: String| match words.get(..5).unwrap_or(&words).parse::<CivilTime>() {
        Ok(time) => {
            wrong_time.set(None);
            with(&|rule| Rule { time, ..rule });
        }
        Err(_) => wrong_time.set(Some(reader.language.get_untracked().text("parts-when-unreadable"))),
    };
    view! {
        <TextField label=t!("planner-rule-days") value=count on_commit=set_count kind="number" error=wrong disabled=session.read_only />
        <SelectField label=t!("planner-rule-kind") options=kinds value=kind on_commit=set_kind disabled=session.read_only />
        <TextField label=t!("planner-rule-time") value=time on_commit=set_time kind="time" error=wrong_time disabled=session.read_only />
    }
}
