//! Whose markets, how long, which days.

use super::Finding;
use crate::parts::{SelectField, TextField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::model::{MarketId, markets_in_order};
use leptos::prelude::*;

const LENGTHS: [i64; 6] = [15, 30, 45, 60, 90, 120];

/// The form; every change is answered at once.
#[component]
pub(super) fn Form(finding: Finding) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let markets = move || {
        let all = session.markets.get();
        let order = markets_in_order(&all).into_iter();
        order.map(|(id, market)| (id.clone(), market.profile.name.clone())).collect::<Vec<_>>()
    };
    let lengths = Signal::derive(move || {
        let language = reader.language.get();
        LENGTHS.map(|minutes| (minutes.to_string(), language.duration(minutes * 60_000))).to_vec()
    });
    let error = Signal::derive(move || finding.days().is_none().then(|| reader.text("shared-window-days-wrong")));
    let keep = |field: RwSignal<String>| Callback::new(move |words: String| field.set(words));
    view! {
        <div class="card pad stack">
            <fieldset class="field">
                <legend>{t!("shared-window-who")}</legend>
                <div class="weekdays">
                    <For each=markets key=Clone::clone children=move |(id, name)| view! { <Who finding id name /> } />
                </div>
                <p class="error" role="alert">
                    {move || finding.here.with(Vec::is_empty).then(|| reader.text("shared-window-nobody"))}
                </p>
            </fieldset>
            <div class="form-row">
                <SelectField
                    label=t!("shared-window-length")
                    options=lengths
                    value=Signal::derive(move || finding.minutes.get().to_string())
                    on_commit=move |minutes: String| finding.minutes.set(minutes.parse().unwrap_or(60))
                />
                <TextField label=t!("shared-window-from") kind="date" value=finding.from on_commit=keep(finding.from) on_typing=keep(finding.from) error=error />
                <TextField label=t!("shared-window-to") kind="date" value=finding.to on_commit=keep(finding.to) on_typing=keep(finding.to) />
            </div>
        </div>
    }
}

/// One market, in or out.
#[component]
fn Who(finding: Finding, id: MarketId, name: String) -> impl IntoView {
    let key = StoredValue::new(id);
    let here = move || finding.here.with(|here| key.with_value(|id| here.contains(id)));
    let set = move |on: bool| {
        finding.without.update(|without| match on {
            true => drop(without.remove(&key.get_value())),
            false => drop(without.insert(key.get_value())),
        });
    };
    view! {
        <label>
            <input type="checkbox" prop:checked=here on:change=move |event| set(event_target_checked(&event)) />
            {name}
        </label>
    }
}
