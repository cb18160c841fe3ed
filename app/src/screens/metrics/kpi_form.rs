//! Defining a KPI once: name, formula, unit, window, source, currency, who counts it (E6).

use crate::parts::{Button, ButtonKind, Check, Dialog, SelectField, TextField};
use crate::screens::seen::{Choices, Seen};
use crate::t;
use campaign::command::{KpiCommand, KpiText};
use campaign::exchange::table::{KNOWN, slug};
use campaign::measure::Figures;
use campaign::model::{Formula, Kpi, KpiId, KpiUnit, MarketId};
use campaign::view::metrics::column_words;
use leptos::prelude::*;

/// The KPI being defined: a new one, or one that is there.
#[derive(Clone, Copy)]
pub(super) struct KpiForm {
    open: RwSignal<bool>,
    id: RwSignal<Option<KpiId>>,
    was: RwSignal<Kpi>,
    draft: RwSignal<Kpi>,
    weight: RwSignal<String>,
    wrong: RwSignal<[Option<String>; 3]>,
}

impl KpiForm {
    pub(super) fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            id: RwSignal::new(None),
            was: RwSignal::default(),
            draft: RwSignal::default(),
            weight: RwSignal::default(),
            wrong: RwSignal::default(),
        }
    }

    /// Opens it.
    pub(super) fn begin(self, known: Option<(KpiId, Kpi)>) {
        let ratio = Formula::Ratio("engagements".to_owned(), "impressions".to_owned());
        let usual = Kpi { formula: ratio, unit: KpiUnit::Percent, ..Kpi::default() };
        let (id, kpi) = known.map_or((None, usual), |(id, kpi)| (Some(id), kpi));
        self.weight.set(kpi.weight.to_string());
        self.id.set(id);
        self.was.set(kpi.clone());
        self.draft.set(kpi);
        self.wrong.set([None, None, None]);
        self.open.set(true);
    }

    fn error(self, place: usize) -> Signal<Option<String>> {
        Signal::derive(move || self.wrong.with(|wrong| wrong.get(place).cloned().flatten()))
    }

    /// Writes what differs.
    fn finish(self, seen: Seen) {
        let mut kpi = self.draft.get_untracked();
        let weight = self.weight.get_untracked().trim().parse::<i64>().ok().filter(|it| (0..=100).contains(it));
        let no_name = kpi.name.trim().is_empty();
        let no_column = kpi.formula.columns().iter().any(|column| column.is_empty());
        self.wrong.set([
            seen.missing(no_name, "metrics-kpi-name-missing"),
            seen.missing(no_column, "metrics-formula-missing"),
            seen.missing(weight.is_none(), "metrics-kpi-weight-wrong"),
        ]);
        let Some(weight) = weight.filter(|_| !no_name && !no_column) else { return };
        kpi.weight = weight;
        let done = match self.id.get_untracked() {
            None => {
                seen.act(KpiCommand::Add(KpiId::from_random(seen.session.fresh()), Box::new(kpi)), "metrics-kpi-added")
            }
            Some(id) => changes(&id, &self.was.get_untracked(), &kpi).into_iter().all(|command| seen.quietly(command)),
        };
        if done {
            self.open.set(false);
        }
    }
}

/// One command per thing that differs: each is a change of its own in history.
fn changes(id: &KpiId, was: &Kpi, now: &Kpi) -> Vec<KpiCommand> {
    let texts = [
        (KpiText::Name, &was.name, &now.name),
        (KpiText::Window, &was.window, &now.window),
        (KpiText::Source, &was.source, &now.source),
        (KpiText::Currency, &was.currency, &now.currency),
    ];
    let texts = texts.into_iter().filter(|(_, was, now)| was.trim() != now.trim());
    let mut list: Vec<KpiCommand> =
        texts.map(|(field, _, words)| KpiCommand::Set(id.clone(), field, words.clone())).collect();
    list.extend((was.formula != now.formula).then(|| KpiCommand::SetFormula(id.clone(), now.formula.clone())));
    list.extend((was.unit != now.unit).then(|| KpiCommand::SetUnit(id.clone(), now.unit)));
    let lower = was.lower_better != now.lower_better;
    list.extend(lower.then(|| KpiCommand::SetLowerBetter(id.clone(), now.lower_better)));
    let weight = u8::try_from(now.weight).unwrap_or(0);
    list.extend((was.weight != now.weight).then(|| KpiCommand::SetWeight(id.clone(), weight)));
    list
}

/// The dialog.
#[component]
pub(super) fn KpiDialog(form: KpiForm) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let fresh = move || form.id.with(Option::is_none);
    let title = Signal::derive(move || seen.reader.text(if fresh() { "metrics-kpi-add" } else { "metrics-kpi-edit" }));
    let footer =
        move || view! { <Button kind=ButtonKind::Primary on_press=move |()| form.finish(seen)>{title}</Button> };
    let draft = form.draft;
    let text = move |read: fn(&Kpi) -> String| Signal::derive(move || draft.with(read));
    let write =
        move |set: fn(&mut Kpi, String)| Callback::new(move |words: String| draft.update(|kpi| set(kpi, words)));
    let units = Signal::derive(move || {
        let say = |unit: KpiUnit| (unit.code().to_owned(), seen.reader.text(&format!("metrics-unit-{}", unit.code())));
        KpiUnit::ALL.into_iter().map(say).collect::<Choices>()
    });
    let set_unit: fn(&mut Kpi, String) =
        |kpi, code| kpi.unit = KpiUnit::ALL.into_iter().find(|unit| unit.code() == code).unwrap_or_default();
    let name = write(|kpi, words| kpi.name = words);
    let window = write(|kpi, words| kpi.window = words);
    let source = write(|kpi, words| kpi.source = words);
    let currency = write(|kpi, words| kpi.currency = words.trim().to_uppercase());
    let scopes = Signal::derive(move || seen.or("metrics-kpi-scope-all", seen.markets()));
    view! {
        <Dialog open=form.open title footer=footer>
            <TextField label=t!("metrics-kpi-name") value=text(|kpi| kpi.name.clone()) on_commit=name on_typing=name error=form.error(0) />
            <FormulaFields form />
            <div class="form-row">
                <SelectField label=t!("metrics-kpi-unit") options=units value=text(|kpi| kpi.unit.code().to_owned()) on_commit=write(set_unit) />
                <TextField label=t!("metrics-kpi-currency") value=text(|kpi| kpi.currency.clone()) on_commit=currency on_typing=currency optional=true />
            </div>
            <div class="form-row">
                <TextField label=t!("metrics-kpi-window") value=text(|kpi| kpi.window.clone()) on_commit=window on_typing=window optional=true />
                <TextField label=t!("metrics-kpi-source") value=text(|kpi| kpi.source.clone()) on_commit=source on_typing=source optional=true />
            </div>
            <div class="form-row">
                // Who counts it is chosen once: targets and readings belong to it.
                <SelectField label=t!("metrics-kpi-scope") options=scopes value=text(|kpi| kpi.scope.to_string()) on_commit=write(|kpi, id| kpi.scope = MarketId(id)) disabled=Signal::derive(move || !fresh()) />
                <TextField label=t!("metrics-kpi-weight") value=form.weight on_commit=move |words| form.weight.set(words) on_typing=Callback::new(move |words| form.weight.set(words)) error=form.error(2) />
            </div>
            <Check label=t!("metrics-kpi-lower") checked=Signal::derive(move || draft.with(|kpi| kpi.lower_better)) on_change=move |lower| draft.update(|kpi| kpi.lower_better = lower) />
        </Dialog>
    }
}

/// How it is computed: a kind, and one or two columns.
#[component]
fn FormulaFields(form: KpiForm) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let draft = form.draft;
    let kinds = Signal::derive(move || {
        let say = |kind: &str| (kind.to_owned(), seen.reader.text(&format!("metrics-formula-kind-{kind}")));
        ["ratio", "total", "mean"].into_iter().map(say).collect::<Choices>()
    });
    let columns = Signal::derive(move || {
        let language = seen.reader.language.get();
        let mut names: Vec<String> = KNOWN.into_iter().map(str::to_owned).collect();
        seen.sections.with(|sections| {
            names.extend(Figures::shared(sections).columns().into_iter().map(str::to_owned));
            names.extend(sections.kpis.values().flat_map(|kpi| kpi.formula.columns()).map(str::to_owned));
        });
        names.retain(|name| !name.is_empty());
        names.sort();
        names.dedup();
        names.into_iter().map(|name| (name.clone(), column_words(&name, language))).collect::<Choices>()
    });
    let kind = Signal::derive(move || {
        let line = draft.with(|kpi| kpi.formula.to_string());
        line.split(' ').next().unwrap_or_default().to_owned()
    });
    let column = move |place: usize| {
        let read = move |kpi: &Kpi| kpi.formula.columns().get(place).map(|name| (*name).to_owned()).unwrap_or_default();
        Signal::derive(move || draft.with(read))
    };
    let set = move |kind: &str, over: String, under: String| {
        let (over, under) = (slug(&over), slug(&under));
        let formula = match kind {
            "total" => Formula::Total(over),
            "mean" => Formula::Mean(over),
            _ => Formula::Ratio(over, under),
        };
        draft.update(|kpi| kpi.formula = formula);
    };
    let at = move |place: usize| column(place).get_untracked();
    let choose = move |code: String| {
        let under = Some(at(1)).filter(|under| !under.is_empty()).unwrap_or_else(|| "impressions".to_owned());
        set(&code, at(0), under);
    };
    let over = move |name: String| set(&kind.get_untracked(), name, at(1));
    let under = move |name: String| set(&kind.get_untracked(), at(0), name);
    let ratio = Memo::new(move |_| kind.get() == "ratio");
    let (first, second) = (column(0), column(1));
    view! {
        <SelectField label=t!("metrics-kpi-formula") options=kinds value=kind on_commit=choose error=form.error(1) />
        <div class="form-row">
            <SelectField label=t!("metrics-formula-over") options=columns value=first on_commit=over />
            <Show when=move || ratio.get()>
                <SelectField label=t!("metrics-formula-under") options=columns value=second on_commit=under />
            </Show>
        </div>
    }
}
