//! A new experiment: hypothesis, variants, the KPI that decides, and where it runs.

use crate::parts::{AreaField, Button, ButtonKind, Dialog, SelectField};
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::{ExperimentCommand, KpiCommand};
use campaign::model::{Experiment, ExperimentId, KpiId, MarketId};
use leptos::prelude::*;

/// The dialog.
#[component]
pub(super) fn AddExperiment(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let draft = RwSignal::new(Experiment::default());
    let (no_words, no_variants) = (RwSignal::new(None), RwSignal::new(None));
    Effect::new(move |_| {
        if open.get() {
            let metric = untrack(|| seen.kpis()).into_iter().next().map(|(id, _)| KpiId(id)).unwrap_or_default();
            draft.set(Experiment { metric, owner: seen.session.me.get_value(), ..Experiment::default() });
            no_words.set(None);
            no_variants.set(None);
        }
    });
    let add = move |()| {
        let one = draft.get_untracked();
        let (blank, few) = (one.hypothesis.trim().is_empty(), one.tried().count() < 2);
        no_words.set(seen.missing(blank, "metrics-experiment-hypothesis-missing"));
        no_variants.set(seen.missing(few, "metrics-experiment-variants-missing"));
        if blank || few {
            return;
        }
        let add = ExperimentCommand::Add(ExperimentId::from_random(seen.session.fresh()), Box::new(one));
        if seen.act(KpiCommand::Experiment(add), "metrics-experiment-added") {
            open.set(false);
        }
    };
    let footer =
        move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("metrics-experiment-add")}</Button> };
    let text = move |read: fn(&Experiment) -> String| Signal::derive(move || draft.with(read));
    let words = Callback::new(move |words| {
        no_words.set(None);
        draft.update(|draft| draft.hypothesis = words);
    });
    let variants = Callback::new(move |lines| {
        no_variants.set(None);
        draft.update(|draft| draft.variants = lines);
    });
    let metrics = Signal::derive(move || seen.or("metrics-experiment-metric-none", seen.kpis()));
    let markets = Signal::derive(move || seen.or("label-all-markets", seen.markets()));
    view! {
        <Dialog open title=t!("metrics-experiment-add") footer=footer>
            <AreaField label=t!("metrics-experiment-hypothesis") value=text(|one| one.hypothesis.clone()) on_commit=words on_typing=words error=no_words />
            <AreaField label=t!("metrics-experiment-variants") value=text(|one| one.variants.clone()) on_commit=variants on_typing=variants error=no_variants />
            <div class="form-row">
                <SelectField label=t!("metrics-experiment-metric") options=metrics value=text(|one| one.metric.to_string()) on_commit=move |id| draft.update(|draft| draft.metric = KpiId(id)) />
                <SelectField label=t!("metrics-experiment-market") options=markets value=text(|one| one.market.to_string()) on_commit=move |id| draft.update(|draft| draft.market = MarketId(id)) />
            </div>
        </Dialog>
    }
}
