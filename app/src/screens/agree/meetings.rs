//! The week's meetings against what everybody agreed to spend on them.

use super::desk::{Choices, Desk, line, part};
use crate::parts::{Button, ButtonKind, Empty, Glyph, IconButton, Notice, SelectField, TextField, Tone, said};
use crate::t;
use campaign::agree::{MeetingWeek, meeting_week};
use campaign::args;
use campaign::command::AgreeCommand;
use campaign::model::{Meeting, MeetingId, RecordId};
use leptos::prelude::*;

/// The part.
#[component]
pub(super) fn Meetings() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let now = Memo::new(move |_| desk.reader.now.get().start_of_minute());
    let week = Memo::new(move |_| desk.sections.with(|all| meeting_week(all, now.get(), desk.zone())));
    let ids = Memo::new(move |_| {
        desk.sections.with(|all| {
            let standing = all.agreement.meetings.iter().filter(|(_, one)| !one.archived);
            standing.map(|(id, _)| id.clone()).collect::<Vec<_>>()
        })
    });
    let body = view! {
        <div class="agree-budget">
            <Budget />
            <dl>
                <dt>{t!("agree-meeting-planned")}</dt>
                <dd>{move || sum(desk, week.get(), week.get().planned)}</dd>
                <dt>{t!("agree-meeting-used")}</dt>
                <dd>{move || sum(desk, week.get(), week.get().used)}</dd>
            </dl>
        </div>
        <div role="status">
            {move || over(desk, week.get().planned_over(), "agree-meeting-over-planned")}
            {move || over(desk, week.get().used_over(), "agree-meeting-over-used")}
        </div>
        <Show
            when=move || !ids.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Sync title=t!("agree-meetings-empty-title") text=t!("agree-meetings-empty") /> }
        >
            <ul class="card rows">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <MeetingRow id /> } />
            </ul>
        </Show>
        <Show when=move || desk.may()><AddMeeting /></Show>
    };
    part("meetings", "agree-meetings", "agree-meetings-sub", body.into_any())
}

fn minutes(desk: Desk, count: i64) -> String {
    desk.reader.format("agree-meeting-sum", &args! {"count" => count})
}

/// "65 minutes", or "65 of 60 minutes" where there is a budget.
fn sum(desk: Desk, week: MeetingWeek, count: i64) -> String {
    match week.budget {
        None => minutes(desk, count),
        Some(budget) => {
            let args = args! {"sum" => desk.reader.language.get().integer(count), "budget" => minutes(desk, budget)};
            desk.reader.format("agree-meeting-sum-of", &args)
        }
    }
}

fn over(desk: Desk, over: Option<i64>, key: &'static str) -> Option<AnyView> {
    let words = desk.reader.format(key, &args! {"count" => over?});
    Some(view! { <Notice tone=Tone::Warn><span>{words}</span></Notice> }.into_any())
}

/// Minutes a week; empty for no limit.
#[component]
fn Budget() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let wrong = RwSignal::new(None::<String>);
    let value = Signal::derive(move || {
        let budget = desk.sections.with(|all| all.agreement.meeting_minutes);
        budget.filter(|minutes| *minutes > 0).map(|minutes| minutes.to_string()).unwrap_or_default()
    });
    let set = move |words: String| {
        let words = words.trim().to_owned();
        let number = if words.is_empty() { Some(0) } else { words.parse::<i64>().ok() };
        match number.filter(|number| (0..=10_080).contains(number)) {
            Some(number) => {
                wrong.set(None);
                desk.act(AgreeCommand::SetBudget(number), "");
            }
            None => wrong.set(Some(desk.words("agree-meeting-budget-wrong"))),
        }
    };
    view! {
        <TextField kind="number" label=t!("agree-meeting-budget") hint=t!("agree-meeting-budget-hint") value on_commit=set error=wrong disabled=desk.session.read_only />
    }
}

fn weeks(desk: Desk) -> Signal<Choices> {
    Signal::derive(move || {
        let every = |weeks: i64| (weeks.to_string(), desk.reader.text(&format!("agree-meeting-every-{weeks}")));
        [1, 2, 4].map(every).to_vec()
    })
}

#[component]
fn MeetingRow(id: MeetingId) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let id = StoredValue::new(id);
    let meeting = Memo::new(move |_| {
        desk.sections.with(|all| all.agreement.meetings.get(&id.get_value()).cloned()).unwrap_or_default()
    });
    let title = move || meeting.with(|meeting| meeting.title.clone());
    let set = move |key: &'static str, wrong: RwSignal<Option<String>>| {
        move |words: String| match words.trim().parse::<i64>() {
            Ok(number) => {
                wrong.set(None);
                desk.act(AgreeCommand::SetMeeting(id.get_value(), key, number), "");
            }
            Err(_) => wrong.set(Some(desk.words("agree-meeting-wrong"))),
        }
    };
    let number = move |label: &'static str, key: &'static str, read: fn(&Meeting) -> i64| {
        let wrong = RwSignal::new(None::<String>);
        let value = Signal::derive(move || meeting.with(read).to_string());
        view! { <TextField kind="number" label=said(label) value on_commit=set(key, wrong) error=wrong disabled=desk.session.read_only /> }
            .into_any()
    };
    let every = Signal::derive(move || meeting.with(|meeting| meeting.weeks).to_string());
    let held = move |()| {
        let (record, minutes) = (RecordId::from_random(desk.session.fresh()), meeting.with_untracked(|it| it.minutes));
        desk.act(AgreeCommand::Hold(record, id.get_value(), minutes), "agree-meeting-held-done");
    };
    let archive = move || {
        desk.act(AgreeCommand::ArchiveMeeting(id.get_value()), "agree-meeting-archived");
    };
    view! {
        <li class="row agree-row" data-row="" tabindex="-1">
            <span></span>
            <div class="row-text">
                <b>{title}</b>
                <div class="form-row agree-numbers">
                    {number("agree-meeting-minutes", "minutes", |it| it.minutes)}
                    {number("agree-meeting-times", "times", |it| it.times)}
                    <SelectField label=t!("agree-meeting-weeks") options=weeks(desk) value=every on_commit=set("weeks", RwSignal::new(None)) disabled=desk.session.read_only />
                </div>
            </div>
            <div class="row-end">
                <Show when=move || desk.may()>
                    <Button small=true on_press=held>{t!("agree-meeting-held")}<span class="visually-hidden">{move || format!(": {}", title())}</span></Button>
                    <IconButton glyph=Glyph::Archive small=true label=t!("agree-meeting-archive", "title" => title()) on_press=move |()| archive() />
                </Show>
            </div>
        </li>
    }
}

#[component]
fn AddMeeting() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (title, wrong) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let (long, times) = (RwSignal::new("30".to_owned()), RwSignal::new("1".to_owned()));
    let every = RwSignal::new("1".to_owned());
    let add = move |()| {
        let number = |words: RwSignal<String>, most: i64| {
            words.with_untracked(|words| words.trim().parse::<i64>().ok()).filter(|number| (1..=most).contains(number))
        };
        let (Some(minutes), Some(times), Some(weeks)) = (number(long, 1_440), number(times, 7), number(every, 4))
        else {
            return wrong.set(Some(desk.words("agree-meeting-wrong")));
        };
        let title_now = title.get_untracked();
        if title_now.trim().is_empty() {
            return wrong.set(Some(desk.words("agree-meeting-wrong")));
        }
        let meeting = Meeting { title: title_now, minutes, times, weeks, archived: false };
        let id = MeetingId::from_random(desk.session.fresh());
        if desk.act(AgreeCommand::AddMeeting(id, Box::new(meeting)), "") {
            title.set(String::new());
        }
    };
    let number = move |label: &'static str, words: RwSignal<String>| {
        let take = move |said: String| {
            wrong.set(None);
            words.set(said);
        };
        view! { <TextField kind="number" label=said(label) value=words on_commit=take on_typing=Callback::new(take) /> }
            .into_any()
    };
    view! {
        <div class="form agree-form">
            {line("agree-meeting-title", "agree-meeting-title", title, wrong)}
            <div class="form-row agree-numbers">
                {number("agree-meeting-minutes", long)}
                {number("agree-meeting-times", times)}
                <SelectField label=t!("agree-meeting-weeks") options=weeks(desk) value=every on_commit=move |weeks| every.set(weeks) />
            </div>
            <div class="form-end"><Button kind=ButtonKind::Plain on_press=add>{t!("agree-meeting-add")}</Button></div>
        </div>
    }
}
