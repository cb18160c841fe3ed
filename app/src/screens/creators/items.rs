//! What is due from this creator, and what they wait for: on their clock and on the reader's.

use super::detail::Shown;
use super::hubs::Hubs;
use crate::exact::Unclear;
use crate::parts::{Button, Check, Empty, Flag, Glyph, Icon, Moment, TextField, Tone, WhenField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::language::capitalised;
use campaign::model::{Item, ItemId, ItemKind};
use campaign::time::StoredDeadline;
use campaign::view::creator_list::{CreatorItem, items_of};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The list, and adding to it.
#[component]
pub(super) fn Items(
    /// Whose.
    shown: Shown,
) -> impl IntoView {
    let session = use_session();
    let items = Memo::new(move |_| {
        session.timeline.with(|timeline| {
            session.markets.with(|markets| {
                shown.creator.with(|creator| shown.id.with_value(|id| items_of(id, creator, timeline, markets)))
            })
        })
    });
    let ids = Memo::new(move |_| items.with(|items| items.iter().map(|item| item.id.clone()).collect::<Vec<_>>()));
    view! {
        <section aria-labelledby="items-heading">
            <h2 id="items-heading">{t!("creators-items")}</h2>
            <Show
                when=move || !ids.with(Vec::is_empty)
                fallback=|| view! { <Empty glyph=Glyph::Timeline title=t!("creators-items-empty-title") text=t!("creators-items-empty") /> }
            >
                <ul class="card rows" role="list">
                    <For each=move || ids.get() key=Clone::clone children=move |id| view! { <ItemRow shown id items /> } />
                </ul>
            </Show>
            <Show when=move || !session.read_only.get()><AddItem shown /></Show>
        </section>
    }
}

#[component]
fn ItemRow(shown: Shown, id: ItemId, items: Memo<Vec<CreatorItem>>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let key = StoredValue::new(id);
    let item =
        Memo::new(move |_| items.with(|items| key.with_value(|id| items.iter().find(|item| item.id == *id).cloned())));
    let stored = Signal::derive(move || {
        session.timeline.with(|timeline| key.with_value(|id| timeline.get(id).and_then(|item| item.due.clone())))
    });
    let zone = Signal::derive(move || shown.creator.with(|creator| creator.zone));
    let title = move || item.with(|item| item.as_ref().map(|item| item.title.clone()).unwrap_or_default());
    let kind = move || {
        let code = item.with(|item| item.as_ref().map(|item| item.kind.code())).unwrap_or("deliverable");
        capitalised(&reader.text(&format!("word-{code}")))
    };
    let done = Signal::derive(move || item.with(|item| item.as_ref().is_some_and(|item| item.done)));
    let set_done = move |done: bool| {
        session.dispatch(Command::SetDone(key.get_value(), done));
    };
    let set_due = move |due: Option<StoredDeadline>| {
        session.dispatch(Command::SetDue(key.get_value(), due));
    };
    view! {
        <li class="row creator-item" data-row="" tabindex="-1">
            <Icon glyph=Glyph::Clock />
            <div class="row-text stack">
                <div><b>{title}</b><small>{kind}</small></div>
                <Clocks shown item />
                <details>
                    <summary>{t!("creators-item-change")}</summary>
                    <WhenField label=t!("creators-item-due") value=stored zone on_commit=set_due disabled=session.read_only />
                </details>
            </div>
            <div class="row-end"><Check label=t!("creators-item-done") checked=done on_change=set_done /></div>
        </li>
    }
}

/// The creator's clock first, then the reader's; late is said.
#[component]
fn Clocks(shown: Shown, item: Memo<Option<CreatorItem>>) -> impl IntoView {
    let reader = use_reader();
    let due = Memo::new(move |_| item.with(|item| item.as_ref().and_then(|item| item.due)));
    let late = Memo::new(move |_| {
        let open = item.with(|item| item.as_ref().is_some_and(|item| !item.done));
        open && due.get().is_some_and(|(at, _)| at < reader.now.get())
    });
    let own_zone = Memo::new(move |_| shown.creator.with(|creator| creator.zone));
    let theirs = move || {
        due.get().map(|(at, _)| {
            let (name, zone) = (shown.creator.with(|creator| creator.name.clone()), own_zone.get());
            let moment = reader.printer().in_zone(at, zone);
            reader.format("creators-item-their-time", &args! {"name" => name, "moment" => moment})
        })
    };
    move || match due.get() {
        Some((at, origin)) => view! {
            <p class="creator-next">
                {theirs}<br />
                // The creator's clock stands above: an origin that is the same clock is not said twice.
                {move || match own_zone.get() == origin {
                    true => view! { <Moment at=at /> }.into_any(),
                    false => view! { <Moment at=at origin=origin /> }.into_any(),
                }}
                {move || late.get().then(|| view! { " "<Flag tone=Tone::Bad><Moment at=at countdown=true /></Flag> })}
            </p>
        }
        .into_any(),
        None => view! { <p><Flag tone=Tone::Warn>{t!("creators-item-no-date")}</Flag></p> }.into_any(),
    }
}

/// One more thing to hand in.
#[component]
fn AddItem(shown: Shown) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let hubs = expect_context::<Hubs>();
    let (title, due) = (RwSignal::new(String::new()), RwSignal::new(None::<StoredDeadline>));
    let error = RwSignal::new(None::<String>);
    // A date is proposed on the clock of the hub that asks for it.
    let zone = Signal::derive(move || {
        let (market, own) = shown.creator.with(|creator| (creator.market.clone(), creator.zone));
        hubs.get(&market).map_or(own, |hub| hub.zone)
    });
    let fresh = RwSignal::new(0u32);
    let add = move |()| {
        if title.with_untracked(|title| title.trim().is_empty()) {
            return error.set(Some(reader.language.get_untracked().text("creators-item-title-missing")));
        }
        let item = shown.creator.with_untracked(|creator| Item {
            title: title.get_untracked(),
            kind: ItemKind::Deliverable,
            market: creator.market.clone(),
            owner: creator.contact.clone(),
            creator: shown.id.get_value(),
            due: due.get_untracked(),
            ..Item::default()
        });
        if session.dispatch(Command::AddItem(ItemId::from_random(session.fresh()), Box::new(item))) {
            title.set(String::new());
            due.set(None);
            error.set(None);
            fresh.update(|times| *times += 1);
        }
    };
    let typed = move |words: String| {
        error.set(None);
        title.set(words);
    };
    view! {
        <div class="card pad form creator-add-item">
            <h3>{t!("creators-item-add")}</h3>
            <Unclear about=shown.id.with_value(|id| format!("creators/{id}/item")) words=title put=typed>
                <TextField label=t!("creators-item-title") value=title on_commit=typed on_typing=typed error=error placeholder=TextProp::from(t!("creators-item-title-hint")) />
            </Unclear>
            {move || {
                fresh.track();
                view! { <WhenField label=t!("creators-item-due") value=due zone on_commit=move |when| due.set(when) /> }
            }}
            <div><Button on_press=add><Icon glyph=Glyph::Add />{t!("creators-item-add")}</Button></div>
        </div>
    }
}
