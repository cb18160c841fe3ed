//! KPIs as they are defined, each once, and the target of every market that counts it (S1-13, S1-14, E6).

use super::kpi_form::{KpiDialog, KpiForm};
use super::target_edit::{EditTarget, Editing};
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, Icon, Notice, Tone};
use crate::screens::seen::{Seen, named};
use crate::t;
use campaign::args;
use campaign::command::KpiCommand;
use campaign::model::KpiId;
use campaign::view::metrics::{KpiRow, TargetRow, kpis};
use leptos::prelude::*;

/// The tab.
#[component]
pub(super) fn TargetsTab() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let rows = seen.see(kpis);
    let ids = Memo::new(move |_| rows.with(|rows| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let (form, editing) = (KpiForm::new(), Editing::new());
    provide_context(form);
    provide_context(editing);
    // Of unified KPIs only: a market's own ones are its own business.
    let weights = Memo::new(move |_| {
        rows.with(|rows| rows.iter().filter(|row| row.only.is_none()).map(|row| row.kpi.weight).sum::<i64>())
    });
    let uneven = move || !ids.with(Vec::is_empty) && weights.get() != 100;
    let sum = move || {
        let sum = seen.reader.language.get().percent(weights.get() as f64, 0);
        seen.reader.format("metrics-kpi-weights", &args! {"sum" => sum})
    };
    view! {
        <div class="metrics-head">
            <Show when=move || seen.may()>
                <Button on_press=move |()| form.begin(None)><Icon glyph=Glyph::Add />{t!("metrics-kpi-add")}</Button>
            </Show>
        </div>
        <Show when=uneven><Notice tone=Tone::Warn><p>{sum}</p></Notice></Show>
        <Show
            when=move || !ids.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Metrics title=t!("metrics-empty-title") text=t!("metrics-empty") /> }
        >
            <div class="stack">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <Card rows id /> } />
            </div>
        </Show>
        <KpiDialog form />
        <EditTarget editing />
    }
}

#[component]
fn Card(rows: Memo<Vec<KpiRow>>, id: KpiId) -> impl IntoView {
    let heading = format!("target-{id}");
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.id == id).cloned()));
    let labelled = heading.clone();
    view! {
        <article class="card pad metrics-card" aria-labelledby=labelled>
            {move || row.get().map(|row| content(&row, heading.clone()))}
        </article>
    }
}

fn content(row: &KpiRow, heading: String) -> AnyView {
    let seen = expect_context::<Seen>();
    let (form, language) = (expect_context::<KpiForm>(), seen.reader.language.get());
    let (id, kpi) = (row.id.clone(), &row.kpi);
    let facts = [
        row.formula.clone(),
        kpi.window.clone(),
        kpi.source.clone(),
        kpi.currency.clone(),
        if kpi.lower_better { language.text("metrics-kpi-lower") } else { String::new() },
        format!("{} {}", language.text("label-weight"), language.percent(kpi.weight as f64, 0)),
    ];
    let facts: Vec<String> = facts.into_iter().filter(|words| !words.trim().is_empty()).collect();
    let only = row.only.as_ref().map(|badge| language.format("metrics-kpi-only", &args! {"market" => &badge.name}));
    let archive = {
        let id = id.clone();
        move |()| {
            seen.act(KpiCommand::Archive(id.clone()), "metrics-kpi-archived");
        }
    };
    let kept = (id.clone(), kpi.clone());
    let edit = move |()| form.begin(Some(kept.clone()));
    let name = format!(" {}", kpi.name);
    let same = name.clone();
    view! {
        <h2 id=heading>{kpi.name.clone()}" "{only.map(|only| view! { <Flag>{only}</Flag> })}</h2>
        <p class="sub">{facts.join(" · ")}</p>
        {row.warning.clone().map(|warning| view! { <Notice tone=Tone::Warn><p>{warning}</p></Notice> })}
        <ul class="metrics-targets" role="list">
            {row.targets.iter().map(|target| target_row(seen, &id, &kpi.name, target)).collect_view()}
        </ul>
        {seen.may().then(|| view! {
            <div class="cluster">
                <Button small=true on_press=edit>{t!("metrics-kpi-edit")}<span class="visually-hidden">{same}</span></Button>
                <Button small=true kind=ButtonKind::Quiet on_press=archive>{t!("metrics-kpi-archive")}<span class="visually-hidden">{name}</span></Button>
            </div>
        })}
    }
    .into_any()
}

fn target_row(seen: Seen, kpi: &KpiId, name: &str, target: &TargetRow) -> AnyView {
    let (editing, language) = (expect_context::<Editing>(), seen.reader.language.get());
    let args = args! {"kpi" => name, "market" => &target.badge.name};
    let label = language.format("metrics-target-edit-of", &args);
    let begin = (kpi.clone(), target.badge.id.clone(), target.curve.clone());
    let phase = |phase: &campaign::view::metrics::PhaseRow| {
        view! { <li>{phase.from.clone()}" – "{phase.until.clone()}": "<b>{phase.value.clone()}</b>" · "{phase.weight.clone()}</li> }
    };
    let sum = target.sum.as_ref().map(|sum| language.format("metrics-target-sum", &args! {"sum" => sum}));
    view! {
        <li>
            {named(&target.badge)}
            {match target.phases.is_empty() {
                true => view! { <span class="sub">{t!("metrics-target-none")}</span> }.into_any(),
                false => view! { <ol class="metrics-phases">{target.phases.iter().map(phase).collect_view()}</ol> }.into_any(),
            }}
            {sum.map(|sum| view! { <small>{sum}</small> })}
            {seen.may().then(|| view! {
                <Button kind=ButtonKind::Act on_press=move |()| editing.begin(seen, begin.clone())>
                    <span aria-hidden="true">{t!("metrics-target-edit")}</span><span class="visually-hidden">{label}</span>
                </Button>
            })}
        </li>
    }
    .into_any()
}
