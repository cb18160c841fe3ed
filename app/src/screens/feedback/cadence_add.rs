//! Setting up weekly feedback: who answers, for whom, what comes, on which day and clock.

use super::promise_add::zone_of;
use crate::parts::{Button, ButtonKind, CityField, Dialog, SelectField, TextField};
use crate::screens::seen::{Choices, Seen};
use crate::t;
use campaign::command::{RuleCommand, WatchCommand};
use campaign::language::capitalised;
use campaign::model::{Cadence, CadenceId, CreatorId, PersonId};
use campaign::watch::Party;
use leptos::prelude::*;

/// Friday, at the end of most markets' week: what is usual.
const USUAL: (i64, &str) = (5, "17:00");

/// The dialog.
#[component]
pub(super) fn AddCadence(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let draft = RwSignal::new(Cadence::default());
    let (wrong_what, wrong_time) = (RwSignal::new(None), RwSignal::new(None));
    Effect::new(move |_| {
        if open.get() {
            let by = seen.session.me.get_value();
            let zone = untrack(|| zone_of(seen, &by));
            let (weekday, time) = (USUAL.0, USUAL.1.to_owned());
            draft.set(Cadence { by, zone, weekday, time, ..Cadence::default() });
            wrong_what.set(None);
            wrong_time.set(None);
        }
    });
    let text = move |read: fn(&Cadence) -> String| Signal::derive(move || draft.with(read));
    let what = move |words| {
        wrong_what.set(None);
        draft.update(|draft| draft.what = words);
    };
    let time = move |words: String| {
        wrong_time.set(None);
        draft.update(|draft| draft.time = words.chars().take(5).collect());
    };
    let by = move |id| {
        let by = PersonId(id);
        let zone = untrack(|| zone_of(seen, &by));
        draft.update(|draft| (draft.by, draft.zone) = (by, zone));
    };
    let add = move |()| {
        let mut cadence = draft.get_untracked();
        let (no_what, no_time) = (cadence.what.trim().is_empty(), cadence.weekly().is_none());
        wrong_what.set(seen.missing(no_what, "feedback-cadence-what-missing"));
        wrong_time.set(seen.missing(no_time, "feedback-cadence-time-missing"));
        if no_what || no_time {
            return;
        }
        let market = seen.sections.with_untracked(|sections| Party::Person(cadence.by.clone()).market(sections));
        cadence.market = market.unwrap_or_default();
        let add = RuleCommand::AddCadence(CadenceId::from_random(seen.session.fresh()), Box::new(cadence));
        if seen.act(WatchCommand::Rule(add), "feedback-cadence-added") {
            open.set(false);
        }
    };
    let days = Signal::derive(move || {
        let language = seen.reader.language.get();
        (1..=7u8).map(|day| (day.to_string(), capitalised(&language.weekday_long(day)))).collect::<Choices>()
    });
    let people = Signal::derive(move || seen.people());
    let creators = Signal::derive(move || seen.or("feedback-cadence-everybody", seen.creators()));
    let weekday = move |day: String| draft.update(|draft| draft.weekday = day.parse().unwrap_or(USUAL.0));
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("feedback-cadence-add")}</Button> };
    view! {
        <Dialog open title=t!("feedback-cadence-add") footer=footer>
            <TextField label=t!("feedback-cadence-what") value=text(|it| it.what.clone()) on_commit=what on_typing=Callback::new(what) error=wrong_what />
            <SelectField label=t!("feedback-promise-by") options=people value=text(|it| it.by.to_string()) on_commit=by />
            <SelectField label=t!("feedback-cadence-for") options=creators value=text(|it| it.creator.to_string()) on_commit=move |id| draft.update(|draft| draft.creator = CreatorId(id)) />
            <div class="form-row">
                <SelectField label=t!("feedback-cadence-day") options=days value=text(|it| it.weekday.to_string()) on_commit=weekday />
                <TextField kind="time" label=t!("feedback-cadence-time") value=text(|it| it.time.clone()) on_commit=time on_typing=Callback::new(time) error=wrong_time />
                <CityField label=t!("feedback-cadence-city") value=Signal::derive(move || Some(draft.with(|it| it.zone))) on_commit=move |zone| draft.update(|draft| draft.zone = zone) />
            </div>
        </Dialog>
    }
}
