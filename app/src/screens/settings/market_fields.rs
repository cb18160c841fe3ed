//! A market's profile, field by field, edited in place.

use crate::exact::Unclear;
use crate::parts::{AreaField, CityField, SelectField, TextField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::language::Language;
use campaign::model::{Market, MarketId, MarketText};
use campaign::time::{CivilTime, Zone, calendar::countries};
use campaign::view::differences::country;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// One market being edited.
#[derive(Clone, Copy)]
struct Editing {
    id: StoredValue<MarketId>,
    market: Memo<Market>,
}

impl Editing {
    fn value(self, field: MarketText) -> Signal<String> {
        Signal::derive(move || self.market.with(|market| field.of(&market.profile).to_owned()))
    }
}

/// All fields of the profile.
#[component]
pub(super) fn MarketFields(
    /// Which market.
    id: MarketId,
    /// The market.
    market: Memo<Market>,
) -> impl IntoView {
    let session = use_session();
    let editing = Editing { id: StoredValue::new(id), market };
    let zone = Signal::derive(move || Some(market.with(|market| market.profile.zone)));
    let set_zone = move |zone: Zone| {
        session.dispatch(Command::SetMarket(editing.id.get_value(), MarketText::Zone, zone.name().to_owned()));
    };
    view! {
        <div class="form-row">
            <Line editing field=MarketText::Name label=t!("market-name") />
            <Line editing field=MarketText::Letter label=t!("market-letter") />
            <CityField label=t!("market-zone") value=zone on_commit=set_zone disabled=session.read_only />
        </div>
        <div class="form-row">
            <Line editing field=MarketText::Opens label=t!("market-opens") kind="time" />
            <Line editing field=MarketText::Closes label=t!("market-closes") kind="time" />
            <Holidays editing />
        </div>
        <Weekend editing />
        <Languages editing />
        <Area editing field=MarketText::Platforms label=t!("market-platforms") hint=t!("settings-hint-platforms") />
        <Area editing field=MarketText::AdRules label=t!("market-ad-rules") hint=t!("settings-hint-ad-rules") />
        <Area editing field=MarketText::PeakHours label=t!("market-peak-hours") hint=t!("settings-hint-peak-hours") />
        <Area editing field=MarketText::ResponseNorm label=t!("market-response-norm") hint=t!("settings-hint-response-norm") />
    }
}

/// One line, with a sentence where it cannot be taken.
#[component]
fn Line(
    editing: Editing,
    field: MarketText,
    #[prop(into)] label: TextProp,
    #[prop(default = "text")] kind: &'static str,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let error = RwSignal::new(None::<String>);
    let set = move |words: String| {
        let wrong = refused(field, &words, reader.language.get_untracked());
        if wrong.is_none() {
            session.dispatch(Command::SetMarket(editing.id.get_value(), field, words));
        }
        error.set(wrong);
    };
    view! { <TextField label value=editing.value(field) on_commit=set error=error kind disabled=session.read_only /> }
}

/// Why a line cannot be taken, as a sentence.
fn refused(field: MarketText, words: &str, language: Language) -> Option<String> {
    let words = words.trim();
    match field {
        MarketText::Name if words.is_empty() => Some(language.text("settings-name-missing")),
        MarketText::Letter if !(1..=2).contains(&words.chars().count()) => Some(language.text("settings-letter-wrong")),
        MarketText::Opens | MarketText::Closes if words.parse::<CivilTime>().is_err() => {
            Some(language.format("error-time-unreadable", &args! {"text" => words}))
        }
        _ => None,
    }
}

/// A few words.
#[component]
fn Area(
    editing: Editing,
    field: MarketText,
    #[prop(into)] label: TextProp,
    #[prop(into)] hint: TextProp,
) -> impl IntoView {
    let session = use_session();
    let set = move |words: String| {
        session.dispatch(Command::SetMarket(editing.id.get_value(), field, words));
    };
    let words = editing.value(field);
    let area = view! { <AreaField label value=words on_commit=set hint disabled=session.read_only /> };
    // Hours the audience keeps are habits; rules and promises have terms.
    if !matches!(field, MarketText::AdRules | MarketText::ResponseNorm) {
        return area.into_any();
    }
    let about = format!("markets/{}/{}", editing.id.get_value(), field.key());
    view! { <Unclear about words put=set>{area}</Unclear> }.into_any()
}

/// Whose holidays count.
#[component]
fn Holidays(editing: Editing) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let options = Signal::derive(move || {
        let language = reader.language.get();
        let none = (String::new(), language.text("settings-holidays-none"));
        let known = countries().iter().map(|code| ((*code).to_owned(), country(code, language)));
        std::iter::once(none).chain(known).collect::<Vec<_>>()
    });
    let set = move |code: String| {
        session.dispatch(Command::SetMarket(editing.id.get_value(), MarketText::Holidays, code));
    };
    view! {
        <SelectField
            label=t!("market-holidays")
            options
            value=editing.value(MarketText::Holidays)
            on_commit=set
            disabled=session.read_only
        />
    }
}

/// The days of the week that are not worked.
#[component]
fn Weekend(editing: Editing) -> impl IntoView {
    let reader = use_reader();
    let days = move || {
        let first = reader.language.get().first_weekday();
        (0..7u8)
            .map(|step| (first - 1 + step) % 7 + 1)
            .map(|day| (day.to_string(), reader.language.get().weekday(day), reader.language.get().weekday_long(day)))
            .collect::<Vec<_>>()
    };
    view! { <Several editing field=MarketText::Weekend label=t!("market-weekend") options=days /> }
}

/// The languages the market works in.
#[component]
fn Languages(editing: Editing) -> impl IntoView {
    let names = || {
        let own = |language: Language| language.own_name().to_owned();
        Language::ALL.map(|language| (language.code().to_owned(), own(language), own(language))).to_vec()
    };
    view! { <Several editing field=MarketText::Languages label=t!("market-languages") options=names /> }
}

/// Several of a few, kept as words with spaces; words that are not among them stay.
#[component]
fn Several<F>(editing: Editing, field: MarketText, #[prop(into)] label: TextProp, options: F) -> impl IntoView
where
    F: Fn() -> Vec<(String, String, String)> + Send + 'static,
{
    let session = use_session();
    let value = editing.value(field);
    let set = move |word: &str, on: bool| {
        let mut words: Vec<String> = value.get_untracked().split_whitespace().map(ToOwned::to_owned).collect();
        words.retain(|one| one != word);
        if on {
            words.push(word.to_owned());
        }
        words.sort();
        session.dispatch(Command::SetMarket(editing.id.get_value(), field, words.join(" ")));
    };
    let option = move |(word, short, long): (String, String, String)| {
        let (ticked, key) = (word.clone(), word);
        let checked = move || value.with(|value| value.split_whitespace().any(|one| one == ticked));
        let name = long.clone();
        view! {
            <label title=long>
                <input
                    type="checkbox"
                    aria-label=name
                    disabled=move || session.read_only.get()
                    prop:checked=checked
                    on:change=move |event| set(&key, event_target_checked(&event))
                />
                {short}
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{move || label.get()}</legend>
            <div class="weekdays">{move || options().into_iter().map(option).collect_view()}</div>
        </fieldset>
    }
}
