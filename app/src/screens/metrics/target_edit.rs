//! A market's target: phases that follow each other, each with its last day, its value and its weight (S1-14).

use crate::parts::{Button, ButtonKind, Dialog, TextField};
use crate::screens::seen::Seen;
use crate::t;
use campaign::args;
use campaign::command::KpiCommand;
use campaign::model::{KpiId, KpiUnit, MarketId, TargetCurve, TargetPhase};
use campaign::time::CivilDate;
use campaign::view::metrics::{editable, typed};
use leptos::prelude::*;

/// What a target starts with where there is none: one phase of thirty days.
const USUAL_DAYS: i64 = 29;

/// One phase as it is being typed.
#[derive(Clone, Copy)]
struct Typed {
    key: u32,
    until: RwSignal<String>,
    value: RwSignal<String>,
    weight: RwSignal<String>,
}

impl Typed {
    fn new(key: u32, until: CivilDate, value: String, weight: u8) -> Self {
        let (until, weight) = (until.to_string(), weight.to_string());
        Self { key, until: RwSignal::new(until), value: RwSignal::new(value), weight: RwSignal::new(weight) }
    }
}

/// The target being edited.
#[derive(Clone, Copy)]
pub(super) struct Editing {
    open: RwSignal<bool>,
    place: RwSignal<(KpiId, MarketId)>,
    title: RwSignal<String>,
    unit: RwSignal<KpiUnit>,
    from: RwSignal<String>,
    phases: RwSignal<Vec<Typed>>,
    next: StoredValue<u32>,
    wrong: RwSignal<Option<String>>,
}

impl Editing {
    pub(super) fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            place: RwSignal::default(),
            title: RwSignal::default(),
            unit: RwSignal::default(),
            from: RwSignal::default(),
            phases: RwSignal::default(),
            next: StoredValue::new(0),
            wrong: RwSignal::new(None),
        }
    }

    fn key(self) -> u32 {
        self.next
            .try_update_value(|next| {
                *next += 1;
                *next
            })
            .unwrap_or_default()
    }

    /// Opens it with the target as it stands.
    pub(super) fn begin(self, seen: Seen, (kpi, market, curve): (KpiId, MarketId, Option<TargetCurve>)) {
        let language = seen.reader.language.get_untracked();
        let today = seen.reader.zone.get_untracked().civil(seen.reader.now.get_untracked()).date();
        let (known, name) = seen.sections.with_untracked(|sections| {
            let name = campaign::view::people::badge(sections, &market).map(|badge| badge.name);
            (sections.kpis.get(&kpi).cloned().unwrap_or_default(), name.unwrap_or_default())
        });
        let curve = curve.unwrap_or_else(|| TargetCurve::flat(today, today.plus_days(USUAL_DAYS), 0.0));
        let phase = |phase: &TargetPhase| {
            let value = if phase.value == 0.0 { String::new() } else { editable(known.unit, phase.value, language) };
            Typed::new(self.key(), phase.until, value, phase.weight)
        };
        self.phases.set(curve.phases.iter().map(phase).collect());
        self.from.set(curve.from.to_string());
        self.unit.set(known.unit);
        self.title.set(language.format("metrics-target-edit-of", &args! {"kpi" => &known.name, "market" => &name}));
        self.place.set((kpi, market));
        self.wrong.set(None);
        self.open.set(true);
    }

    /// One phase more, a month after the last.
    fn add(self) {
        let last = self.phases.with_untracked(|all| all.last().and_then(|it| it.until.get_untracked().parse().ok()));
        let from = || self.from.get_untracked().parse::<CivilDate>().ok();
        let Some(day) = last.or_else(from).map(|day: CivilDate| day.plus_days(USUAL_DAYS + 1)) else { return };
        let phase = Typed::new(self.key(), day, String::new(), 0);
        self.phases.update(|all| all.push(phase));
    }

    /// The curve as typed, or the sentence that says what is wrong.
    fn curve(self, seen: Seen) -> Result<TargetCurve, String> {
        let language = seen.reader.language.get_untracked();
        let wrong = |key: &str| language.text(key);
        let mut before =
            self.from.get_untracked().parse::<CivilDate>().map_err(|_| wrong("metrics-target-wrong-day"))?;
        let (from, unit, mut phases) = (before, self.unit.get_untracked(), Vec::new());
        for phase in self.phases.get_untracked() {
            let until = phase.until.get_untracked().parse::<CivilDate>().ok();
            let late = until.filter(|until| *until > before || (phases.is_empty() && *until == before));
            before = late.ok_or_else(|| wrong("metrics-target-wrong-day"))?;
            let value = typed(unit, &phase.value.get_untracked()).ok_or_else(|| wrong("metrics-target-wrong-value"))?;
            let weight = phase.weight.get_untracked().trim().trim_end_matches('%').trim().parse::<u8>().unwrap_or(0);
            phases.push(TargetPhase { until: before, value, weight });
        }
        let sum: u32 = phases.iter().map(|phase| u32::from(phase.weight)).sum();
        match sum {
            100 => Ok(TargetCurve { from, phases }),
            sum => Err(language.format("metrics-target-wrong-weights", &args! {"sum" => sum})),
        }
    }

    fn finish(self, seen: Seen) {
        match self.curve(seen) {
            Err(words) => self.wrong.set(Some(words)),
            Ok(curve) => self.set(seen, Some(curve)),
        }
    }

    fn set(self, seen: Seen, curve: Option<TargetCurve>) {
        let (kpi, market) = self.place.get_untracked();
        if seen.act(KpiCommand::SetTarget(kpi, market, curve), "metrics-target-set") {
            self.open.set(false);
        }
    }
}

/// The dialog.
#[component]
pub(super) fn EditTarget(editing: Editing) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let footer = move || {
        view! {
            <Button kind=ButtonKind::Quiet on_press=move |()| editing.set(seen, None)>{t!("metrics-target-clear")}</Button>
            <Button kind=ButtonKind::Primary on_press=move |()| editing.finish(seen)>{t!("metrics-target-save")}</Button>
        }
    };
    let from = Callback::new(move |day| editing.from.set(day));
    let place = move |key: u32| {
        editing.phases.with(|all| all.iter().position(|phase| phase.key == key)).unwrap_or_default() + 1
    };
    view! {
        <Dialog open=editing.open title=editing.title footer=footer>
            <p class="sub">{t!("metrics-target-about")}</p>
            <TextField kind="date" label=t!("metrics-target-from") value=editing.from on_commit=from on_typing=from />
            <For
                each=move || editing.phases.get()
                key=|phase| phase.key
                children=move |phase| view! { <Phase editing phase number=Signal::derive(move || place(phase.key)) /> }
            />
            <p class="error" role="alert">{move || editing.wrong.get()}</p>
            <div><Button small=true on_press=move |()| editing.add()>{t!("metrics-target-add")}</Button></div>
        </Dialog>
    }
}

#[component]
fn Phase(editing: Editing, phase: Typed, number: Signal<usize>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let write = move |into: RwSignal<String>| {
        Callback::new(move |words: String| {
            editing.wrong.set(None);
            into.set(words);
        })
    };
    let (until, value, weight) = (write(phase.until), write(phase.value), write(phase.weight));
    let alone = move || editing.phases.with(|all| all.len() < 2);
    let drop_it = move |()| editing.phases.update(|all| all.retain(|other| other.key != phase.key));
    let legend = move || seen.reader.format("metrics-target-phase", &args! {"number" => number.get()});
    view! {
        <fieldset class="metrics-phase">
            <legend>{legend}</legend>
            <div class="form-row">
                <TextField kind="date" label=t!("metrics-target-until") value=phase.until on_commit=until on_typing=until />
                <TextField label=t!("metrics-target-value") value=phase.value on_commit=value on_typing=value />
                <TextField label=t!("metrics-target-weight") value=phase.weight on_commit=weight on_typing=weight />
            </div>
            <Show when=move || !alone()>
                <Button kind=ButtonKind::Act on_press=drop_it>{t!("metrics-target-drop")}</Button>
            </Show>
        </fieldset>
    }
}
