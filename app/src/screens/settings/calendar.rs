//! A market's working calendar: this year and the next, every day of it to be changed by a press or a key.

mod closure;
mod day;
mod grid;
mod list;

use crate::parts::{Button, Reader, Segmented, use_reader};
use crate::session::{Notice, Session, use_session};
use crate::t;
use campaign::args;
use campaign::command::{CalendarCommand, Command};
use campaign::model::{Market, MarketId};
use campaign::time::{CivilDate, DayEdit, DayWork, WorkingCalendar};
use campaign::view::calendar::{is_beyond_table, offered_day, year_counts};
use closure::Closure;
use day::DayDialog;
use grid::Year;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use list::List;

/// One calendar being edited.
#[derive(Clone, Copy)]
struct Editing {
    session: Session,
    reader: Reader,
    id: StoredValue<MarketId>,
    working: Memo<WorkingCalendar>,
    this_year: i32,
    year: RwSignal<i32>,
    /// The day the keyboard is on.
    at: RwSignal<CivilDate>,
    /// The day whose dialog is open.
    chosen: RwSignal<Option<CivilDate>>,
    days: NodeRef<Div>,
}

impl Editing {
    /// Puts the keyboard on a day, in whichever of the two years it is.
    fn step_to(self, date: CivilDate) {
        if !(self.this_year..=self.this_year + 1).contains(&date.year()) {
            return;
        }
        self.at.set(date);
        self.year.set(date.year());
        self.focus();
    }

    /// Focuses the day the keyboard is on, once it stands.
    fn focus(self) {
        request_animation_frame(move || {
            let day = self.at.get_untracked();
            let found = self
                .days
                .get_untracked()
                .and_then(|days| days.query_selector(&format!("[data-day=\"{day}\"]")).ok().flatten());
            if let Some(day) = found.and_then(|day| day.dyn_into::<HtmlElement>().ok()) {
                // Focusing fails only on a detached element.
                let _ = day.focus();
            }
        });
    }

    fn choose(self, date: CivilDate) {
        if !self.session.read_only.get_untracked() {
            self.at.set(date);
            self.chosen.set(Some(date));
        }
    }

    /// These days become this; without an edit they are again what the week and the table say.
    fn write(self, days: Vec<CivilDate>, edit: Option<DayEdit>) -> bool {
        let id = self.id.get_value();
        let command = match edit {
            Some(edit) => CalendarCommand::Set(id, days, edit),
            None => CalendarCommand::Clear(id, days),
        };
        let done = self.session.dispatch(Command::Calendar(command));
        if done {
            self.session.notice.set(Some(Notice { undo: true, ..Notice::good("calendar-changed") }));
        }
        done
    }
}

/// The calendar of one market, behind a fold: built when it is opened.
#[component]
pub(super) fn MarketCalendar(
    /// Which market.
    id: MarketId,
    /// The market.
    market: Memo<Market>,
) -> impl IntoView {
    let id = StoredValue::new(id);
    view! {
        <Fold title=t!("calendar-title")>
            <Opened id=id.get_value() market />
        </Fold>
    }
}

/// Something behind a summary that is built when it is opened.
#[component]
fn Fold(#[prop(into)] title: TextProp, children: ChildrenFn) -> impl IntoView {
    let open = RwSignal::new(false);
    let toggled = move |event: leptos::ev::Event| {
        let element = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
        open.set(element.is_some_and(|element| element.has_attribute("open")));
    };
    view! {
        <details class="market-more" on:toggle=toggled>
            <summary>{move || title.get()}</summary>
            {move || open.get().then(|| children())}
        </details>
    }
}

#[component]
fn Opened(id: MarketId, market: Memo<Market>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let working = Memo::new(move |_| market.with(|market| market.profile.calendar()));
    let today = working.with_untracked(|working| working.zone).civil(reader.now.get_untracked()).date();
    let this_year = today.year();
    let editing = Editing {
        session,
        reader,
        id: StoredValue::new(id),
        working,
        this_year,
        year: RwSignal::new(this_year),
        at: RwSignal::new(today),
        chosen: RwSignal::new(None),
        days: NodeRef::new(),
    };
    let years: Vec<(i32, TextProp)> =
        [this_year, this_year + 1].map(|year| (year, TextProp::from(year.to_string()))).to_vec();
    let turn = move |year: i32| {
        editing.year.set(year);
        if let Ok(first) = CivilDate::new(year, 1, 1) {
            editing.at.set(if year == this_year { today } else { first });
        }
    };
    view! {
        <div class="calendar stack">
            <div class="cluster">
                <Segmented label=t!("calendar-year") options=years value=editing.year on_choose=turn />
                <span class="muted num">{move || counts(editing)}</span>
            </div>
            <Warning editing />
            <Year editing today />
            <Key />
            <Offer editing />
            <Show when=move || !session.read_only.get()><Closure editing /></Show>
            <Fold title=t!("calendar-list")><List editing /></Fold>
        </div>
        <DayDialog editing />
    }
}

fn counts(editing: Editing) -> String {
    let counts = editing.working.with(|working| year_counts(working, editing.year.get()));
    editing.reader.format("calendar-counts", &args! {"count" => counts.working})
}

/// Where only the week is known.
#[component]
fn Warning(editing: Editing) -> impl IntoView {
    let reader = use_reader();
    let words = move || {
        let year = editing.year.get();
        editing.working.with(|working| match (working.country.is_empty(), is_beyond_table(working, year)) {
            (true, _) => Some(reader.text("calendar-no-country")),
            (_, true) => Some(reader.format("calendar-beyond", &args! {"year" => year.to_string()})),
            _ => None,
        })
    };
    move || words().map(|words| view! { <p class="hint">{words}</p> })
}

/// What the shapes mean.
#[component]
fn Key() -> impl IntoView {
    view! {
        <p class="legend calendar-key">
            <span><i class="cal-day off"></i>{t!("calendar-key-off")}</span>
            <span><i class="cal-day short"></i>{t!("calendar-key-short")}</span>
            <span><i class="cal-day worked"></i>{t!("calendar-key-worked")}</span>
            <span><i class="cal-day own"></i>{t!("calendar-key-own")}</span>
            <span><i class="cal-day provisional"></i>{t!("calendar-key-provisional")}</span>
        </p>
        <p class="hint">{t!("calendar-hint")}</p>
    }
}

/// A day many take off beside the law, one press away.
#[component]
fn Offer(editing: Editing) -> impl IntoView {
    let reader = use_reader();
    let offer = Memo::new(move |_| {
        editing.working.with(|working| offered_day(working, reader.language.get(), editing.year.get()))
    });
    move || {
        let (date, name) = offer.get().filter(|_| !editing.session.read_only.get())?;
        let day = reader.language.get().civil_day(date.at(campaign::time::CivilTime::MIDNIGHT), false);
        let words = reader.format("calendar-offer", &args! {"day" => day, "name" => &name});
        let edit = DayEdit { name, ..DayEdit::plain(DayWork::Off) };
        let take = move |()| {
            editing.write(vec![date], Some(edit.clone()));
        };
        Some(view! { <p><Button small=true on_press=take>{words}</Button></p> })
    }
}
