//! One item, edited in place: every field commits by itself, archiving can be undone.

use super::Chosen;
use crate::exact::Unclear;
use crate::parts::{Button, ButtonKind, Check, Dialog, Glyph, Icon, SelectField, TextField, WhenField, use_reader};
use crate::prose::Prose;
use crate::session::{Notice, use_session};
use crate::t;
use campaign::command::{Command, ItemText};
use campaign::model::{Item, ItemId, ItemKind, markets_in_order};
use campaign::time::{StoredDeadline, Zone};
use leptos::prelude::*;

/// The dialog; open while an item is chosen.
#[component]
pub(super) fn Editor() -> impl IntoView {
    let session = use_session();
    let chosen = expect_context::<Chosen>().0;
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        let there = chosen.with(|id| id.as_ref().is_some_and(|id| session.timeline.with(|all| all.contains_key(id))));
        if there != open.get_untracked() {
            open.set(there);
        }
    });
    Effect::new(move |before: Option<bool>| {
        let now = open.get();
        if before == Some(true) && !now {
            chosen.set(None);
        }
        now
    });
    view! {
        <Dialog open title=t!("timeline-edit") wide=true>
            {move || chosen.get().map(|id| view! { <Fields id /> })}
        </Dialog>
    }
}

#[component]
fn Fields(id: ItemId) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let id = StoredValue::new(id);
    let item = Memo::new(move |_| session.timeline.with(|all| all.get(&id.get_value()).cloned().unwrap_or_default()));
    let chosen = expect_context::<Chosen>().0;
    let set = move |field: ItemText| {
        Callback::new(move |value: String| {
            session.dispatch(Command::SetItem(id.get_value(), field, value));
        })
    };
    let of = move |read: fn(&Item) -> String| Signal::derive(move || item.with(read));
    let zone = Signal::derive(move || {
        let own = item.with(|item| session.markets.with(|all| all.get(&item.market).map(|market| market.profile.zone)));
        own.unwrap_or_else(|| reader.zone.get())
    });
    let archive = move |()| {
        if session.dispatch(Command::ArchiveItem(id.get_value())) {
            chosen.set(None);
            session.notice.set(Some(Notice { undo: true, ..Notice::good("timeline-archived") }));
        }
    };
    let note = format!("timeline/{}/note", id.get_value());
    if session.words_missing(&note) {
        session.dispatch(Command::OpenText(note.clone()));
    }
    view! {
        <div class="form">
            <Unclear about=format!("timeline/{}/title", id.get_value()) words=of(|item| item.title.clone()) put=set(ItemText::Title)>
                <TextField label=t!("timeline-what") value=of(|item| item.title.clone()) on_commit=set(ItemText::Title) />
            </Unclear>
            <div class="form-row">
                <SelectField label=t!("timeline-kind") options=kinds() value=of(|item| item.kind.code().to_owned()) on_commit=set(ItemText::Kind) />
                <SelectField label=t!("timeline-market") options=markets() value=of(|item| item.market.0.clone()) on_commit=set(ItemText::Market) />
            </div>
            <div class="form-row">
                <SelectField label=t!("timeline-owner") options=people() value=of(|item| item.owner.0.clone()) on_commit=set(ItemText::Owner) />
                <SelectField label=t!("timeline-creator") options=creators() value=of(|item| item.creator.0.clone()) on_commit=set(ItemText::Creator) />
            </div>
            <When label="timeline-start" value=Signal::derive(move || item.with(|item| item.start.clone())) zone on_commit=Callback::new(move |start| { session.dispatch(Command::SetStart(id.get_value(), start)); }) />
            <When label="timeline-due" value=Signal::derive(move || item.with(|item| item.due.clone())) zone on_commit=Callback::new(move |due| { session.dispatch(Command::SetDue(id.get_value(), due)); }) />
            <Check label=t!("timeline-done") checked=Signal::derive(move || item.with(|item| item.done)) on_change=move |done| { session.dispatch(Command::SetDone(id.get_value(), done)); } />
            <super::plan::ItemPlan id=id.get_value() />
            <Prose path=note label=Signal::derive(move || reader.text("timeline-note")) placeholder=Signal::derive(move || reader.text("timeline-note-hint")) />
            <p><Button kind=ButtonKind::Danger on_press=archive><Icon glyph=Glyph::Archive />{t!("timeline-archive")}</Button></p>
        </div>
    }
}

/// A deadline with every market's clock below it.
#[component]
fn When(
    label: &'static str,
    value: Signal<Option<StoredDeadline>>,
    zone: Signal<Zone>,
    on_commit: Callback<Option<StoredDeadline>>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let clocks = move || {
        let at = value.with(|value| value.as_ref().map(|due| due.instant_in(zone.get())))?;
        let printer = reader.printer();
        let mut lines = vec![printer.yours(at, zone.get())];
        session.markets.with(|markets| {
            lines.extend(
                markets_in_order(markets).into_iter().map(|(_, market)| printer.in_zone(at, market.profile.zone)),
            );
        });
        lines.dedup();
        Some(lines.into_iter().map(|line| view! { <span>{line}</span> }).collect_view())
    };
    view! {
        <WhenField label=move || reader.text(label) value zone on_commit disabled=session.read_only />
        <p class="sub small cluster">{clocks}</p>
    }
}

type Options = Signal<Vec<(String, String)>>;

fn kinds() -> Options {
    let reader = use_reader();
    Signal::derive(move || {
        ItemKind::ALL
            .iter()
            .map(|kind| (kind.code().to_owned(), reader.text(&format!("word-{}", kind.code()))))
            .collect()
    })
}

fn markets() -> Options {
    let (session, reader) = (use_session(), use_reader());
    Signal::derive(move || {
        let mut options = vec![(String::new(), reader.text("timeline-everybody"))];
        session.markets.with(|all| {
            options.extend(
                markets_in_order(all).into_iter().map(|(id, market)| (id.0.clone(), market.profile.name.clone())),
            );
        });
        options
    })
}

fn people() -> Options {
    let (session, reader) = (use_session(), use_reader());
    Signal::derive(move || {
        let mut options = vec![(String::new(), reader.text("timeline-no-owner"))];
        session.people.with(|all| {
            let here = all.iter().filter(|(_, person)| !person.archived);
            options.extend(here.map(|(id, person)| (id.0.clone(), person.name.clone())));
        });
        options
    })
}

fn creators() -> Options {
    let (session, reader) = (use_session(), use_reader());
    Signal::derive(move || {
        let mut options = vec![(String::new(), reader.text("timeline-no-creator"))];
        session.creators.with(|all| {
            let here = all.iter().filter(|(_, creator)| !creator.archived);
            options.extend(here.map(|(id, creator)| (id.0.clone(), creator.name.clone())));
        });
        options
    })
}
