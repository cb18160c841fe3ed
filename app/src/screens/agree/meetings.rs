//! The week's meetings against what everybody agreed to spend on them.

use super::part::part;
use crate::parts::{Notice, TextField, Tone};
use crate::screens::seen::Seen;
use crate::t;
use campaign::agree::{MeetingWeek, meeting_week};
use campaign::args;
use campaign::command::AgreeCommand;
use leptos::prelude::*;

/// The part.
#[component]
pub(super) fn Meetings() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let week =
        Memo::new(move |_| seen.sections.with(|all| meeting_week(all, seen.minute.get(), seen.reader.zone.get())));
    let sync = move || format!("/campaign/{}/sync", seen.session.document());
    let body = view! {
        <div class="agree-budget">
            <Budget />
            <dl>
                <dt>{t!("agree-meeting-planned")}</dt>
                <dd>{move || sum(seen, week.get(), week.get().planned)}</dd>
                <dt>{t!("agree-meeting-used")}</dt>
                <dd>{move || sum(seen, week.get(), week.get().used)}</dd>
            </dl>
        </div>
        <div role="status">
            {move || over(seen, week.get().planned_over(), "agree-meeting-over-planned")}
            {move || over(seen, week.get().used_over(), "agree-meeting-over-used")}
        </div>
        <p><a href=sync>{t!("agree-meetings-sync")}</a></p>
    };
    part("meetings", "agree-meetings", "agree-meetings-sub", body.into_any())
}

fn minutes(seen: Seen, count: i64) -> String {
    seen.reader.format("agree-meeting-sum", &args! {"count" => count})
}

/// "65 minutes", or "65 of 60 minutes" where there is a budget.
fn sum(seen: Seen, week: MeetingWeek, count: i64) -> String {
    match week.budget {
        None => minutes(seen, count),
        Some(budget) => {
            let args = args! {"sum" => seen.reader.language.get().integer(count), "budget" => minutes(seen, budget)};
            seen.reader.format("agree-meeting-sum-of", &args)
        }
    }
}

fn over(seen: Seen, over: Option<i64>, key: &'static str) -> Option<AnyView> {
    let words = seen.reader.format(key, &args! {"count" => over?});
    Some(view! { <Notice tone=Tone::Warn><span>{words}</span></Notice> }.into_any())
}

/// Minutes a week; empty for no limit.
#[component]
fn Budget() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let wrong = RwSignal::new(None::<String>);
    let value = Signal::derive(move || {
        let budget = seen.sections.with(|all| all.agreement.meeting_minutes);
        budget.filter(|minutes| *minutes > 0).map(|minutes| minutes.to_string()).unwrap_or_default()
    });
    let set = move |words: String| {
        let words = words.trim().to_owned();
        let number = if words.is_empty() { Some(0) } else { words.parse::<i64>().ok() };
        match number.filter(|number| (0..=10_080).contains(number)) {
            Some(number) => {
                wrong.set(None);
                seen.quietly(AgreeCommand::SetBudget(number));
            }
            None => wrong.set(seen.missing(true, "agree-meeting-budget-wrong")),
        }
    };
    view! {
        <TextField kind="number" label=t!("agree-meeting-budget") hint=t!("agree-meeting-budget-hint") value on_commit=set error=wrong disabled=seen.session.read_only />
    }
}
