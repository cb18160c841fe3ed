//! Experiments: what is believed, tried and measured; each ends with a result, and a result may change the course.

use super::experiment_add::AddExperiment;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, Empty, Glyph, Icon, TextField};
use crate::prose::Prose;
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::command::{ExperimentCommand, KpiCommand};
use campaign::model::ExperimentId;
use campaign::view::metrics::{ExperimentRow, experiments};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The experiment that gets its result.
#[derive(Clone, Copy, Default)]
struct Closing {
    open: RwSignal<bool>,
    about: RwSignal<(ExperimentId, String)>,
    result: RwSignal<String>,
    wrong: RwSignal<Option<String>>,
}

impl Closing {
    fn begin(self, id: ExperimentId, title: String) {
        self.about.set((id, title));
        self.result.set(String::new());
        self.wrong.set(None);
        self.open.set(true);
    }

    fn finish(self, seen: Seen) {
        let words = self.result.get_untracked();
        self.wrong.set(seen.missing(words.trim().is_empty(), "metrics-experiment-result-missing"));
        let close = ExperimentCommand::Close(self.about.get_untracked().0, words.clone());
        if !words.trim().is_empty() && seen.act(KpiCommand::Experiment(close), "metrics-experiment-closed") {
            self.open.set(false);
        }
    }
}

/// The tab.
#[component]
pub(super) fn ExperimentsTab() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let rows = seen.see(experiments);
    let ids = Memo::new(move |_| rows.with(|rows| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let (adding, closing) = (RwSignal::new(false), Closing::default());
    provide_context(closing);
    view! {
        <p class="sub">{t!("metrics-experiments-about")}</p>
        <div class="metrics-head">
            <Show when=move || seen.may()>
                <Button on_press=move |()| adding.set(true)><Icon glyph=Glyph::Add />{t!("metrics-experiment-add")}</Button>
            </Show>
        </div>
        <Show
            when=move || !ids.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Metrics title=t!("metrics-experiments-empty-title") text=t!("metrics-experiments-empty") /> }
        >
            <div class="stack">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <Card rows id /> } />
            </div>
        </Show>
        <AddExperiment open=adding />
        <CloseDialog closing />
    }
}

#[component]
fn Card(rows: Memo<Vec<ExperimentRow>>, id: ExperimentId) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (anchor, path) = (id.to_string(), format!("experiments/{id}/hypothesis"));
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.id == id).cloned()));
    let label = move || row.with(|row| row.as_ref().map(|row| row.experiment.hypothesis.clone()));
    view! {
        <article class="card pad metrics-card" id=anchor tabindex="-1" aria-label=label>
            <Prose path label=seen.reader.text("metrics-experiment-hypothesis") />
            {move || row.get().map(|row| content(seen, &row))}
        </article>
    }
}

fn content(seen: Seen, row: &ExperimentRow) -> AnyView {
    let (one, language) = (&row.experiment, seen.reader.language.get());
    let (key, when) = match one.is_open() {
        true => ("metrics-experiment-runs", &row.began),
        false => ("metrics-experiment-ended", &row.closed),
    };
    let mut facts = vec![language.format(key, &args! {"when" => when})];
    facts.extend(
        (!row.metric.is_empty()).then(|| language.format("metrics-experiment-decides", &args! {"kpi" => &row.metric})),
    );
    facts.push(language.format("metrics-experiment-owner", &args! {"who" => &row.owner}));
    let tried: Vec<String> = one.tried().map(str::to_owned).collect();
    let tried = tried.into_iter().map(|variant| view! { <li>{variant}</li> }).collect_view();
    let result = (!one.is_open()).then(|| {
        view! { <p class="metrics-outcome"><b>{t!("metrics-experiment-result")}</b>": "{one.result.clone()}</p> }
    });
    view! {
        <p class="sub">{mark(row.badge.as_ref())}" "{facts.join(" · ")}</p>
        <ol class="metrics-variants">{tried}</ol>
        {result}
        {(!one.is_open()).then(|| pivot(seen, row))}
        {seen.may().then(|| actions(seen, row))}
    }
    .into_any()
}

/// The change of course that follows; the decision itself names the experiment by its id.
fn pivot(seen: Seen, row: &ExperimentRow) -> AnyView {
    let id = row.id.clone();
    let set = move |words: String| {
        let pivot = ExperimentCommand::SetPivot(id.clone(), words);
        seen.quietly(KpiCommand::Experiment(pivot));
    };
    let value = Signal::stored(row.experiment.pivot.clone());
    let decided = row.decisions.iter().map(|(what, link)| {
        let place = address(seen.session, link);
        view! { <li><a href=place>{what.clone()}</a></li> }
    });
    let decided = decided.collect_view();
    let any = !row.decisions.is_empty();
    view! {
        {any.then(|| view! { <p>{t!("metrics-experiment-decisions")}</p> })}
        <ul class="metrics-notes" role="list">{decided}</ul>
        <TextField label=t!("metrics-experiment-pivot") hint=TextProp::from(t!("metrics-experiment-pivot-hint")) value on_commit=set optional=true disabled=seen.session.read_only />
    }
    .into_any()
}

fn actions(seen: Seen, row: &ExperimentRow) -> AnyView {
    let (closing, language) = (expect_context::<Closing>(), seen.reader.language.get());
    let title = row.experiment.hypothesis.clone();
    let (id, open) = (row.id.clone(), row.experiment.is_open());
    let archive = {
        let id = id.clone();
        move |()| {
            seen.act(KpiCommand::Experiment(ExperimentCommand::Archive(id.clone())), "metrics-experiment-archived");
        }
    };
    let archive_of = language.format("metrics-experiment-archive-of", &args! {"title" => &title});
    let close_of = language.format("metrics-experiment-close-of", &args! {"title" => &title});
    let press = move |()| match open {
        true => closing.begin(id.clone(), title.clone()),
        false => {
            let again = ExperimentCommand::Reopen(id.clone());
            seen.quietly(KpiCommand::Experiment(again));
        }
    };
    view! {
        <div class="cluster">
            <Button small=true on_press=press>
                {match open {
                    true => view! { <span aria-hidden="true">{t!("metrics-experiment-close")}</span><span class="visually-hidden">{close_of}</span> }.into_any(),
                    false => view! { {t!("metrics-experiment-reopen")} }.into_any(),
                }}
            </Button>
            <Button small=true kind=ButtonKind::Quiet on_press=archive>
                <span aria-hidden="true">{t!("metrics-experiment-archive")}</span><span class="visually-hidden">{archive_of}</span>
            </Button>
        </div>
    }
    .into_any()
}

/// Asks for the result.
#[component]
fn CloseDialog(closing: Closing) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let footer = move || {
        view! { <Button kind=ButtonKind::Primary on_press=move |()| closing.finish(seen)>{t!("metrics-experiment-close")}</Button> }
    };
    let typed = Callback::new(move |words| {
        closing.wrong.set(None);
        closing.result.set(words);
    });
    view! {
        <Dialog open=closing.open title=t!("metrics-experiment-close") footer=footer>
            <p class="sub">{move || closing.about.with(|(_, title)| title.clone())}</p>
            <AreaField label=t!("metrics-experiment-result") value=closing.result on_commit=typed on_typing=typed error=closing.wrong />
        </Dialog>
    }
}
