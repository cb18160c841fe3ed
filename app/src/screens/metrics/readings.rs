//! How people read each market's number: one's own first, the others' then (S2-17).

use super::OpenTab;
use super::diagnosis::reading;
use crate::parts::{AreaField, Button, ButtonKind, Empty, Glyph, Notice, Segmented, Tone};
use crate::screens::seen::{Seen, named};
use crate::t;
use campaign::args;
use campaign::command::KpiCommand;
use campaign::model::{KpiId, MarketId, ReadingVerdict};
use campaign::view::metrics::{self, ReadingCard};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The tab.
#[component]
pub(super) fn ReadingsTab() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let cards = seen.see(metrics::readings);
    let key = |card: &ReadingCard| (card.kpi.clone(), card.badge.id.clone());
    let keys = Memo::new(move |_| cards.with(|cards| cards.iter().map(key).collect::<Vec<_>>()));
    view! {
        <p class="sub">{t!("metrics-readings-about")}</p>
        <Show
            when=move || !keys.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Metrics title=t!("metrics-readings-empty") text=t!("metrics-empty") /> }
        >
            <div class="metrics-readings">
                <For each=move || keys.get() key=Clone::clone children=move |(kpi, market)| view! { <Card cards kpi market /> } />
            </div>
        </Show>
    }
}

#[component]
fn Card(cards: Memo<Vec<ReadingCard>>, kpi: KpiId, market: MarketId) -> impl IntoView {
    let (seen, open) = (expect_context::<Seen>(), expect_context::<OpenTab>());
    let place = StoredValue::new((kpi, market));
    let card = Memo::new(move |_| {
        let mine = |card: &&ReadingCard| place.with_value(|(kpi, market)| card.kpi == *kpi && card.badge.id == *market);
        cards.with(|cards| cards.iter().find(mine).cloned())
    });
    let again = RwSignal::new(false);
    let asks = Memo::new(move |_| {
        seen.may() && (again.get() || card.with(|it| it.as_ref().is_some_and(|it| it.own.is_none())))
    });
    let label = move || {
        let (name, market) =
            card.with(|card| card.as_ref().map(|it| (it.name.clone(), it.badge.name.clone())).unwrap_or_default());
        seen.reader.format("metrics-reading-region", &args! {"kpi" => name, "market" => market})
    };
    view! {
        <section class="card pad metrics-card" aria-label=label>
            {move || card.get().map(|card| shown(seen, open, card))}
            <Show when=move || asks.get()><Write place again /></Show>
            <Show when=move || seen.may() && !asks.get()>
                <Button kind=ButtonKind::Act on_press=move |()| again.set(true)>{t!("metrics-reading-again")}</Button>
            </Show>
        </section>
    }
}

fn shown(seen: Seen, open: OpenTab, card: ReadingCard) -> AnyView {
    let language = seen.reader.language.get();
    let number = match (card.number.is_empty(), card.share.is_empty()) {
        (true, _) => language.text("metrics-reading-no-number"),
        (_, true) => card.number.clone(),
        _ => language.format("metrics-reading-number", &args! {"number" => &card.number, "share" => &card.share}),
    };
    let hidden = language.format("metrics-reading-hidden", &args! {"count" => card.hidden});
    let lines = card.own.into_iter().chain(card.others).map(|line| view! { <li>{reading(line)}</li> }).collect_view();
    view! {
        <h2>{card.name.clone()}</h2>
        <p>{named(&card.badge)}" "<b>{number}</b></p>
        <ul class="metrics-notes" role="list">{lines}</ul>
        {(card.hidden > 0).then(|| view! { <p class="sub">{hidden}</p> })}
        {card.differ.then(|| view! {
            <Notice tone=Tone::Warn>
                <p>{t!("metrics-reading-differ")}</p>
                <Button kind=ButtonKind::Act on_press=move |()| open.show("curves")>{t!("metrics-reading-to-diagnosis")}</Button>
            </Notice>
        })}
    }
    .into_any()
}

/// One's own reading.
#[component]
fn Write(place: StoredValue<(KpiId, MarketId)>, again: RwSignal<bool>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (verdict, note, wrong) =
        (RwSignal::new(ReadingVerdict::Normal), RwSignal::new(String::new()), RwSignal::new(None));
    let save = move |()| {
        let words = note.get_untracked();
        wrong.set(seen.missing(words.trim().is_empty(), "metrics-reading-note-missing"));
        if words.trim().is_empty() {
            return;
        }
        let id = seen.new_record();
        let (kpi, market) = place.get_value();
        if seen.act(KpiCommand::Read(id.0, kpi, market, verdict.get_untracked(), words), "metrics-reading-saved") {
            again.set(false);
        }
    };
    let typed = move |words| {
        wrong.set(None);
        note.set(words);
    };
    let options = vec![
        (ReadingVerdict::Good, TextProp::from(t!("metrics-verdict-good"))),
        (ReadingVerdict::Normal, TextProp::from(t!("metrics-verdict-normal"))),
        (ReadingVerdict::Bad, TextProp::from(t!("metrics-verdict-bad"))),
    ];
    view! {
        <div class="form">
            <Segmented label=t!("metrics-reading-verdict") options value=verdict on_choose=move |chosen| verdict.set(chosen) />
            <AreaField label=t!("metrics-reading-note") value=note on_commit=typed on_typing=Callback::new(typed) error=wrong />
            <div><Button small=true kind=ButtonKind::Primary on_press=save>{t!("metrics-reading-save")}</Button></div>
        </div>
    }
}
