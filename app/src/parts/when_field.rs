//! A deadline in civil time: a day, a time, and whose clock. Below it what that means on the reader's own
//! clock. A time that does not exist is refused with a sentence; of one that exists twice both are offered.

use super::city::CityField;
use super::{Button, ButtonKind, Moment, use_reader};
use crate::t;
use campaign::args;
use campaign::language::Language;
use campaign::time::{CivilDate, CivilTime, Instant, StoredDeadline, TimeError, Zone};
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use leptos::web_sys::HtmlInputElement;

/// What is being put together.
#[derive(Clone, Copy)]
struct Composer {
    date: RwSignal<String>,
    time: RwSignal<String>,
    zone: RwSignal<Option<Zone>>,
    proposed: Signal<Zone>,
    error: RwSignal<Option<String>>,
    twice: RwSignal<Option<(Instant, Instant)>>,
    /// What was set here last: coming back as the value, it must not disturb what is typed next.
    own: StoredValue<Option<StoredDeadline>>,
    value: Signal<Option<StoredDeadline>>,
    on_commit: Callback<Option<StoredDeadline>>,
}

impl Composer {
    fn new(
        value: Signal<Option<StoredDeadline>>,
        proposed: Signal<Zone>,
        on_commit: Callback<Option<StoredDeadline>>,
    ) -> Self {
        let composer = Self {
            date: RwSignal::new(String::new()),
            time: RwSignal::new(String::new()),
            zone: RwSignal::new(None),
            proposed,
            error: RwSignal::new(None),
            twice: RwSignal::new(None),
            own: StoredValue::new(None),
            value,
            on_commit,
        };
        Effect::new(move |_| composer.show(value.get()));
        composer
    }

    /// Takes over what is stored.
    fn show(self, stored: Option<StoredDeadline>) {
        if stored.is_some() && self.own.get_value() == stored {
            return;
        }
        self.error.set(None);
        self.twice.set(None);
        let Some(stored) = stored else { return };
        let zone = stored.deadline.zone_of_record().unwrap_or_else(|| self.proposed.get_untracked());
        let civil = zone.civil(stored.instant_in(zone));
        self.date.set(civil.date().to_string());
        self.time.set(civil.time().to_string());
        self.zone.set(Some(zone));
    }

    fn clock(self) -> Zone {
        self.zone.get().unwrap_or_else(|| self.proposed.get())
    }

    /// Commits as soon as day and time are there and mean one moment.
    fn take(self, language: Language) {
        self.twice.set(None);
        let (date, time) = (self.date.get_untracked(), self.time.get_untracked());
        if date.is_empty() || time.is_empty() {
            return self.error.set(None);
        }
        let zone = untrack(|| self.clock());
        match compose(&date, &time, zone) {
            Ok(due) => {
                self.error.set(None);
                self.commit(due);
            }
            Err(Refused::TooFar) => {
                self.error.set(Some(language.format("error-date-out-of-range", &args! {"text" => date})));
            }
            Err(Refused::Time(error)) => {
                if let TimeError::Fold { first, second, .. } = &error {
                    self.twice.set(Some((*first, *second)));
                }
                self.error.set(Some(language.time_error(&error)));
            }
        }
    }

    fn commit(self, due: StoredDeadline) {
        self.twice.set(None);
        self.error.set(None);
        if self.value.get_untracked().as_ref() != Some(&due) {
            self.own.set_value(Some(due.clone()));
            self.on_commit.run(Some(due));
        }
    }

    fn clear(self) {
        self.date.set(String::new());
        self.time.set(String::new());
        self.error.set(None);
        self.twice.set(None);
        self.on_commit.run(None);
    }
}

/// Why a day and a time make no deadline.
enum Refused {
    TooFar,
    Time(TimeError),
}

impl From<TimeError> for Refused {
    fn from(error: TimeError) -> Self {
        Self::Time(error)
    }
}

fn compose(date: &str, time: &str, zone: Zone) -> Result<StoredDeadline, Refused> {
    let date: CivilDate = date.parse()?;
    let time: CivilTime = time.get(..5).unwrap_or(time).parse()?;
    match (2000..=2100).contains(&date.year()) {
        true => Ok(StoredDeadline::local(date.at(time), zone)?),
        false => Err(Refused::TooFar),
    }
}

/// A native date or time field knows when what was typed is no date at all.
fn unreadable(event: &leptos::ev::FocusEvent) -> bool {
    let input: HtmlInputElement = event_target(event);
    input.value().is_empty() && !input.check_validity()
}

/// Day, time and city of one deadline.
#[component]
pub fn WhenField(
    /// What happens then.
    #[prop(into)]
    label: TextProp,
    /// When, as it stands.
    #[prop(into)]
    value: Signal<Option<StoredDeadline>>,
    /// Whose clock is proposed while none is chosen.
    #[prop(into)]
    zone: Signal<Zone>,
    /// The reader set another time, or none.
    #[prop(into)]
    on_commit: Callback<Option<StoredDeadline>>,
    /// Not editable by this person.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let reader = use_reader();
    let composer = Composer::new(value, zone, on_commit);
    let take = move || composer.take(reader.language.get_untracked());
    let left = move |event: leptos::ev::FocusEvent| match unreadable(&event) {
        true => composer.error.set(Some(reader.language.get_untracked().text("parts-when-unreadable"))),
        false => take(),
    };
    let city = Signal::derive(move || Some(composer.clock()));
    let choose_city = move |zone| {
        composer.zone.set(Some(zone));
        take();
    };
    let error_id = super::unique::unique("when-error");
    let (described, described_time) = (error_id.clone(), error_id.clone());
    view! {
        <fieldset class="when field">
            <legend>{move || label.get()}</legend>
            <div class="when-row">
                <input
                    type="date"
                    class="control"
                    aria-label=t!("parts-when-day")
                    aria-describedby=described
                    min="2000-01-01"
                    max="2100-12-31"
                    disabled=move || disabled.get()
                    prop:value=move || composer.date.get()
                    on:input=move |event| composer.date.set(event_target_value(&event))
                    on:blur=left
                />
                <input
                    type="time"
                    class="control"
                    aria-label=t!("parts-when-time")
                    aria-describedby=described_time
                    disabled=move || disabled.get()
                    prop:value=move || composer.time.get()
                    on:input=move |event| composer.time.set(event_target_value(&event))
                    on:blur=left
                />
                <CityField inline=true label=t!("parts-when-city") value=city on_commit=choose_city disabled />
            </div>
            <p class="error" id=error_id role="alert">{move || composer.error.get()}</p>
            <Twice composer />
            <Stands composer disabled />
        </fieldset>
    }
}

/// The two moments of a time that exists twice.
#[component]
fn Twice(composer: Composer) -> impl IntoView {
    move || {
        composer.twice.get().map(|(first, second)| {
            let zone = composer.clock();
            let take = move |at| composer.commit(StoredDeadline::instant(at, zone));
            view! {
                <div class="cluster">
                    <Button small=true on_press=move |()| take(first)>{t!("error-time-fold-first")}</Button>
                    <Button small=true on_press=move |()| take(second)>{t!("error-time-fold-second")}</Button>
                </div>
            }
        })
    }
}

/// What is stored, on the reader's clock.
#[component]
fn Stands(composer: Composer, disabled: Signal<bool>) -> impl IntoView {
    move || {
        composer.value.get().map(|stored| {
            let zone = stored.deadline.zone_of_record().unwrap_or_else(|| composer.proposed.get());
            view! {
                <p class="hint cluster">
                    <Moment at=stored.instant_in(zone) origin=zone />
                    {move || (!disabled.get()).then(|| view! {
                        <Button kind=ButtonKind::Act on_press=move |()| composer.clear()>{t!("parts-when-none")}</Button>
                    })}
                </p>
            }
        })
    }
}
