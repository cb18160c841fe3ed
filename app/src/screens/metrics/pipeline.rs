//! Each creator on the way in: how they were found, how far they are, what was written, and what was liked (S2-03, S2-18).

use super::letter::{Letter, LetterDialog};
use crate::parts::{Button, ButtonKind, Flag, SelectField, Tone};
use crate::screens::address::address;
use crate::screens::seen::{Seen, channels, mark, stages};
use crate::t;
use campaign::args;
use campaign::command::{KpiCommand, SourcingCommand};
use campaign::model::{CreatorId, PipelineStage, SourcingChannel};
use campaign::view::Link;
use campaign::view::metrics::{PipelineRow, pipeline};
use leptos::prelude::*;

/// Where a creator stands on the page.
pub(super) fn line_id(id: &CreatorId) -> String {
    format!("pipeline-{id}")
}

/// The list.
#[component]
pub(super) fn Pipeline() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let rows = seen.see(pipeline);
    let ids = Memo::new(move |_| rows.with(|rows| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let letter = Letter::default();
    provide_context(letter);
    view! {
        <div class="metrics-head"><h2>{t!("metrics-pipeline")}</h2></div>
        <ul class="card rows" role="list">
            <For each=move || ids.get() key=Clone::clone children=move |id| view! { <Line rows id /> } />
        </ul>
        <LetterDialog letter />
    }
}

#[component]
fn Line(rows: Memo<Vec<PipelineRow>>, id: CreatorId) -> impl IntoView {
    let (seen, letter) = (expect_context::<Seen>(), expect_context::<Letter>());
    let key = StoredValue::new(id.clone());
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| key.with_value(|id| row.id == *id)).cloned()));
    let name = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default()));
    let label = move || seen.reader.format("metrics-letter-add-of", &args! {"name" => name.get()});
    view! {
        <li id=line_id(&id) class="row metrics-creator" data-row="" tabindex="-1">
            <span>{move || row.get().and_then(|row| mark(row.badge.as_ref()))}</span>
            <div class="row-text">
                {move || row.get().map(|row| facts(seen, row))}
                // Apart from the facts: whoever chooses keeps the focus.
                <div class="form-row"><Choosing row name key /></div>
                <Show when=move || seen.may()>
                    <Button kind=ButtonKind::Act on_press=move |()| letter.begin(key.get_value(), name.get_untracked())>
                        <span aria-hidden="true">{t!("metrics-letter-add")}</span><span class="visually-hidden">{label}</span>
                    </Button>
                </Show>
            </div>
        </li>
    }
}

fn facts(seen: Seen, row: PipelineRow) -> AnyView {
    let language = seen.reader.language.get();
    let liked =
        (!row.liked.is_empty()).then(|| language.format("metrics-pipeline-liked", &args! {"words" => &row.liked}));
    let wrote = row.letter.as_ref().map(|(words, who, when)| {
        language.format("metrics-pipeline-letter", &args! {"words" => words, "who" => who, "when" => when})
    });
    let place = address(seen.session, &Link::Creator(row.id.clone()));
    view! {
        <a href=place><b>{row.name.clone()}</b></a>
        {row.unsaid.then(|| view! { <p><Flag tone=Tone::Warn>{t!("metrics-pipeline-unsaid")}</Flag></p> })}
        {row.hint.then(|| view! { <p class="sub">{t!("metrics-pipeline-hint")}</p> })}
        {wrote.map(|words| view! { <p>{words}</p> })}
        {liked.map(|words| view! { <p>{words}</p> })}
    }
    .into_any()
}

/// Channel and stage.
#[component]
fn Choosing(row: Memo<Option<PipelineRow>>, name: Memo<String>, key: StoredValue<CreatorId>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let unsaid = move |read: fn(&PipelineRow) -> bool| row.with(|row| row.as_ref().is_some_and(read));
    let channel_unsaid = Memo::new(move |_| unsaid(|row| row.channel == SourcingChannel::Unsaid));
    let stage_unsaid = Memo::new(move |_| unsaid(|row| row.stage == PipelineStage::Unsaid));
    let channels = Signal::derive(move || channels(seen.reader, channel_unsaid.get()));
    let stages = Signal::derive(move || stages(seen.reader, stage_unsaid.get()));
    let of = move |read: fn(&PipelineRow) -> &'static str| {
        Signal::derive(move || row.with(|row| row.as_ref().map_or("", read).to_owned()))
    };
    let send = move |command| {
        seen.quietly(KpiCommand::Sourcing(command));
    };
    let channel = move |code: String| {
        if let Some(channel) = SourcingChannel::parse(&code) {
            send(SourcingCommand::SetChannel(key.get_value(), channel));
        }
    };
    let stage = move |code: String| {
        if let Some(stage) = PipelineStage::parse(&code) {
            send(SourcingCommand::SetStage(key.get_value(), stage));
        }
    };
    let locked = seen.session.read_only;
    view! {
        <SelectField label=t!("metrics-pipeline-channel", "name" => name.get()) inline=true options=channels value=of(|row| row.channel.code()) on_commit=channel disabled=locked />
        <SelectField label=t!("metrics-pipeline-stage", "name" => name.get()) inline=true options=stages value=of(|row| row.stage.code()) on_commit=stage disabled=locked />
    }
}
