//! Each creator on the way in: how they were found, how far they are, what was written, and what was liked (S2-03, S2-18).

use super::desk::{Choices, Desk, mark};
use super::letter::{Letter, LetterDialog};
use crate::parts::{Button, ButtonKind, Flag, SelectField, Tone};
use crate::screens::address::address;
use crate::t;
use campaign::args;
use campaign::command::{Command, KpiCommand, SourcingCommand};
use campaign::model::{CreatorId, PipelineStage, SourcingChannel};
use campaign::view::Link;
use campaign::view::metrics::{PipelineRow, pipeline};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The list.
#[component]
pub(super) fn Pipeline() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let rows = desk.see(pipeline);
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
    let desk = expect_context::<Desk>();
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.id == id).cloned()));
    view! {
        <li class="row metrics-creator" data-row="" tabindex="-1">{move || row.get().map(|row| content(desk, row))}</li>
    }
}

fn content(desk: Desk, row: PipelineRow) -> AnyView {
    let (letter, language) = (expect_context::<Letter>(), desk.reader.language.get());
    let liked =
        (!row.liked.is_empty()).then(|| language.format("metrics-pipeline-liked", &args! {"words" => &row.liked}));
    let wrote = row.letter.as_ref().map(|(words, who, when)| {
        language.format("metrics-pipeline-letter", &args! {"words" => words, "who" => who, "when" => when})
    });
    let label = language.format("metrics-letter-add-of", &args! {"name" => &row.name});
    let place = address(desk.session, &Link::Creator(row.id.clone()));
    let (id, name) = (row.id.clone(), row.name.clone());
    view! {
        <span>{mark(row.badge.clone())}</span>
        <div class="row-text">
            <a href=place><b>{row.name.clone()}</b></a>
            {row.unsaid.then(|| view! { <p><Flag tone=Tone::Warn>{t!("metrics-pipeline-unsaid")}</Flag></p> })}
            {row.hint.then(|| view! { <p class="sub">{t!("metrics-pipeline-hint")}</p> })}
            {wrote.map(|words| view! { <p>{words}</p> })}
            {liked.map(|words| view! { <p>{words}</p> })}
            <div class="form-row">{choices(desk, &row)}</div>
            {desk.may().then(|| view! {
                <Button kind=ButtonKind::Act on_press=move |()| letter.begin(id.clone(), name.clone())>
                    <span aria-hidden="true">{t!("metrics-letter-add")}</span><span class="visually-hidden">{label}</span>
                </Button>
            })}
        </div>
    }
    .into_any()
}

/// Channel and stage.
fn choices(desk: Desk, row: &PipelineRow) -> AnyView {
    let language = desk.reader.language.get();
    let say = |kind: &str, code: &str| (code.to_owned(), language.text(&format!("metrics-{kind}-{code}")));
    let channels = SourcingChannel::ALL.into_iter().chain([SourcingChannel::Unsaid]);
    let channels: Choices = channels.map(|one| say("channel", one.code())).collect();
    let stages = PipelineStage::ALL.into_iter().chain([PipelineStage::Unsaid]);
    let stages: Choices = stages.map(|one| say("stage", one.code())).collect();
    let name = args! {"name" => &row.name};
    let channel_of = language.format("metrics-pipeline-channel", &name);
    let stage_of = language.format("metrics-pipeline-stage", &name);
    let (one, two) = (row.id.clone(), row.id.clone());
    let send = move |command| {
        desk.session.dispatch(Command::Kpi(KpiCommand::Sourcing(command)));
    };
    let channel = move |code: String| {
        if let Some(channel) = SourcingChannel::parse(&code) {
            send(SourcingCommand::SetChannel(one.clone(), channel));
        }
    };
    let stage = move |code: String| {
        if let Some(stage) = PipelineStage::parse(&code) {
            send(SourcingCommand::SetStage(two.clone(), stage));
        }
    };
    let (of_channel, of_stage) = (row.channel.code().to_owned(), row.stage.code().to_owned());
    let locked = desk.session.read_only;
    view! {
        <SelectField label=TextProp::from(channel_of) inline=true options=Signal::stored(channels) value=Signal::stored(of_channel) on_commit=channel disabled=locked />
        <SelectField label=TextProp::from(stage_of) inline=true options=Signal::stored(stages) value=Signal::stored(of_stage) on_commit=stage disabled=locked />
    }
    .into_any()
}
