//! "10:00 UTC" is corrected here: whom it captures, and what it becomes when clocks change.

use super::Finding;
use super::offers::side_view;
use crate::parts::{TextField, use_reader};
use crate::t;
use campaign::time::Weekly;
use campaign::view::shared_window::{AskError, ask, check, series};
use leptos::prelude::*;

/// How far ahead a weekly slot is told: past the next change of clocks, in most seasons.
const WEEKS: usize = 20;

/// The field and its answer.
#[component]
pub(super) fn CheckTime(finding: Finding) -> impl IntoView {
    let reader = use_reader();
    let keep = Callback::new(move |words: String| finding.asked.set(words));
    let read = Memo::new(move |_| {
        let text = finding.asked.get();
        (!text.trim().is_empty()).then(|| asked(finding, &text))
    });
    let error =
        Signal::derive(move || read.get().and_then(Result::err).map(|error| error.sentence(reader.language.get())));
    let weekly = Memo::new(move |_| read.get().and_then(Result::ok));
    let checked = Memo::new(move |_| {
        let weekly = weekly.get()?;
        finding.everybody.with(|all| check(all, &weekly, &finding.printer.get()))
    });
    let told = Memo::new(move |_| {
        let Some(weekly) = weekly.get() else { return Vec::new() };
        let printer = finding.printer.get();
        let today = weekly.zone.civil(printer.now()).date();
        finding.everybody.with(|all| series(all, &weekly, today, WEEKS, &printer))
    });
    let sides = move || {
        let sides = checked.get().map(|checked| checked.sides).unwrap_or_default();
        finding.everybody.with(|all| all.iter().zip(sides).map(|(who, side)| side_view(who, side)).collect_view())
    };
    view! {
        <section aria-labelledby="check-time" class="card pad stack">
            <h2 id="check-time">{t!("shared-window-ask")}</h2>
            <TextField label=t!("shared-window-proposed") hint=t!("shared-window-ask-hint") value=finding.asked on_commit=keep on_typing=keep error=error />
            <p role="status" class="checked">{move || checked.get().map(|checked| checked.sentence)}</p>
            <Show when=move || checked.with(Option::is_some)>
                <ul class="slot-sides">{sides}</ul>
                <h3>{t!("shared-window-series")}</h3>
                <ul class="series">{move || told.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            </Show>
        </section>
    }
}

fn asked(finding: Finding, text: &str) -> Result<Weekly, AskError> {
    let printer = finding.printer.get();
    let (language, zone) = (printer.language(), printer.zone());
    let weekday = finding.days().map_or(2, |(from, _)| from.weekday().min(5));
    finding.everybody.with(|all| ask(text, all, (language, zone), weekday, finding.minutes.get()))
}
