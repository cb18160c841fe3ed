//! A plan from go-live: a template, the days kept free, and every date it would make, before it makes any.

use super::sheet::Sheet;
use crate::parts::{Button, ButtonKind, Dialog, Glyph, Icon, Segmented, TextField, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::command::{Command, PlanCommand};
use campaign::model::{Item, ItemId, ItemKind};
use campaign::plan::suggested_days;
use campaign::plan::template::{BUFFER_DAYS, Template};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// What is being chosen.
#[derive(Clone, Copy)]
struct Choice {
    template: RwSignal<Template>,
    days: RwSignal<i64>,
}

/// The button and its dialog.
#[component]
pub(super) fn Begin(sheet: Sheet) -> impl IntoView {
    let session = use_session();
    let open = RwSignal::new(false);
    let choice = Choice { template: RwSignal::new(Template::EightWeeks), days: RwSignal::new(BUFFER_DAYS) };
    let undated = Memo::new(move |_| {
        sheet.sections.with(|all| !all.markets.values().any(|market| !market.archived && market.go_live.is_some()))
    });
    let apply = move |()| {
        let (template, days) = (choice.template.get_untracked(), choice.days.get_untracked());
        let mut fresh = || ItemId::from_random(session.fresh());
        let items = sheet.sections.with_untracked(|sections| template.items(sections, days, &mut fresh));
        if session.dispatch(Command::Plan(PlanCommand::ApplyTemplate(template, items))) {
            open.set(false);
            session.notice.set(Some(Notice { undo: true, ..Notice::good("planner-applied") }));
        }
    };
    let footer = move || {
        view! { <Button kind=ButtonKind::Primary on_press=apply disabled=undated>{t!("planner-apply")}</Button> }
    };
    view! {
        <Button on_press=move |()| open.set(true)><Icon glyph=Glyph::Timeline />{t!("planner-begin")}</Button>
        <Dialog open title=t!("planner-begin") wide=true footer=footer>
            <Choices sheet choice undated />
        </Dialog>
    }
}

#[component]
fn Choices(sheet: Sheet, choice: Choice, undated: Memo<bool>) -> impl IntoView {
    let reader = use_reader();
    let name = move |one: Template| TextProp::from(move || reader.text(&format!("planner-template-{}", one.code())));
    let options: Vec<(Template, TextProp)> = Template::ALL.into_iter().map(|one| (one, name(one))).collect();
    let what = move || reader.text(&format!("plan-template-{}", choice.template.get().code()));
    view! {
        <div class="form">
            <div>
                <Segmented label=t!("planner-template") options value=choice.template on_choose=move |one| choice.template.set(one) />
                <p class="hint">{what}</p>
            </div>
            <Show when=move || choice.template.get() == Template::Checkpoints><Free sheet choice /></Show>
            <Show when=move || !undated.get() fallback=|| view! { <p class="error">{t!("planner-undated")}</p> }>
                <Preview sheet choice />
            </Show>
        </div>
    }
}

/// The days kept free before go-live, with what the distance between the markets asks for (E7).
#[component]
fn Free(sheet: Sheet, choice: Choice) -> impl IntoView {
    let reader = use_reader();
    let wrong = RwSignal::new(None::<String>);
    let set = move |words: String| match words.trim().parse::<i64>().ok().filter(|days| (0..=60).contains(days)) {
        Some(days) => {
            wrong.set(None);
            choice.days.set(days);
        }
        None => wrong.set(Some(reader.language.get_untracked().text("planner-free-wrong"))),
    };
    let suggested = Memo::new(move |_| {
        let (markets, at) = (sheet.markets(), sheet.minute.get());
        let pairs = markets.iter().flat_map(|(_, _, one)| markets.iter().map(move |(_, _, other)| (*one, *other)));
        pairs.map(|(one, other)| suggested_days(BUFFER_DAYS, one, other, at)).max().unwrap_or(BUFFER_DAYS)
    });
    view! {
        <div class="plan-narrow">
            <TextField label=t!("planner-free") value=Signal::derive(move || choice.days.get().to_string()) on_commit=set kind="number" hint=t!("planner-free-hint") error=wrong />
            <Show when=move || { suggested.get() > choice.days.get() }>
                <p class="hint cluster">
                    {t!("planner-far", "count" => suggested.get())}
                    <Button kind=ButtonKind::Act on_press=move |()| choice.days.set(suggested.get_untracked())>{t!("planner-far-take", "count" => suggested.get())}</Button>
                </p>
            </Show>
        </div>
    }
}

/// Every date the template would make, on the clock of each market.
#[component]
fn Preview(sheet: Sheet, choice: Choice) -> impl IntoView {
    let reader = use_reader();
    let items = Memo::new(move |_| {
        let mut count = 0;
        let mut fresh = || {
            count += 1;
            ItemId::from_random(count)
        };
        let (template, days) = (choice.template.get(), choice.days.get());
        sheet.sections.with(|sections| template.items(sections, days, &mut fresh))
    });
    let row = move |(_, item): (ItemId, Item)| {
        let printer = reader.printer();
        let markets = sheet.markets();
        let own = markets.iter().find(|(id, ..)| *id == item.market).map(|(_, name, zone)| (name.clone(), *zone));
        let dates = markets.into_iter().map(|(_, name, zone)| {
            // What belongs to one market happens on its clock; the others read when that is on theirs.
            let at = item.due.as_ref().map(|due| due.instant_in(own.as_ref().map_or(zone, |(_, own)| *own)));
            let words = match at {
                Some(at) => printer.in_zone(at, zone),
                None if item.kind == ItemKind::Buffer => {
                    reader.format("plan-rule-working", &args! {"count" => item.duration})
                }
                None => reader.text("timeline-no-date"),
            };
            view! { <td data-label=name>{words}</td> }
        });
        let whose = own.as_ref().map(|(name, _)| view! { <small class="row-kind">{name.clone()}</small> });
        view! { <tr><th scope="row">{item.title.clone()}{whose}</th>{dates.collect_view()}</tr> }
    };
    let head =
        move || sheet.markets().into_iter().map(|(_, name, _)| view! { <th scope="col">{name}</th> }).collect_view();
    view! {
        <div class="table-wrap plan-preview" tabindex="0" role="group" aria-label=t!("planner-preview")>
            <table class="table cards">
                <caption class="visually-hidden">{t!("planner-preview")}</caption>
                <thead><tr><th scope="col">{t!("timeline-what")}</th>{head}</tr></thead>
                <tbody>{move || items.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
