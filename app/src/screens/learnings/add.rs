//! Writing a learning down: what, where it belongs, where it was learned, whom it affects.

use super::place::{parse, places};
use crate::parts::{AreaField, Button, ButtonKind, Check, Dialog, SelectField};
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::{LearningCommand, SyncCommand};
use campaign::model::{Learning, LearningId, MarketId, MeetingStage};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The dialog.
#[component]
pub(super) fn AddLearning(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (words, place, from) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let markets = RwSignal::new(BTreeMap::<MarketId, bool>::new());
    let wrong = RwSignal::new(None);
    Effect::new(move |_| {
        if open.get() {
            for text in [words, place, from] {
                text.set(String::new());
            }
            markets.set(BTreeMap::new());
            wrong.set(None);
        }
    });
    let typed = move |said| {
        wrong.set(None);
        words.set(said);
    };
    let add = move |()| {
        let said = words.get_untracked();
        wrong.set(seen.missing(said.trim().is_empty(), "learnings-words-missing"));
        if said.trim().is_empty() {
            return;
        }
        let at = parse(&place.get_untracked());
        let learning = Learning {
            words: said,
            from: from.get_untracked(),
            template: at.map(|(template, _)| template),
            section: at.map(|(_, section)| section).unwrap_or_default(),
            markets: markets.get_untracked(),
            ..Learning::default()
        };
        let add = LearningCommand::Add(LearningId::from_random(seen.session.fresh()), Box::new(learning));
        if seen.act(SyncCommand::Learning(add), "learnings-added") {
            open.set(false);
        }
    };
    let place_choices = Signal::derive(move || places(seen.reader));
    let from_choices = Signal::derive(move || {
        let language = seen.reader.language.get();
        let held = seen.sections.with(|sections| {
            let all = sections.meetings.iter().filter(|(_, one)| !one.archived && one.stage() != MeetingStage::Planned);
            let mut all: Vec<_> =
                all.map(|(id, one)| (one.begins(), (format!("meetings/{id}"), one.title(language)))).collect();
            all.sort();
            all.into_iter().rev().map(|(_, choice)| choice).collect()
        });
        seen.or("learnings-from-none", held)
    });
    let box_of = move |(id, name): (String, String)| {
        let (id, asked) = (MarketId(id.clone()), MarketId(id));
        let checked = Signal::derive(move || markets.with(|markets| markets.get(&asked) == Some(&true)));
        let tick = move |there| {
            markets.update(|markets| {
                markets.insert(id.clone(), there);
            })
        };
        view! { <Check label=Signal::stored(name) checked on_change=tick /> }
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("learnings-add")}</Button> };
    view! {
        <Dialog open title=t!("learnings-add") footer=footer>
            <AreaField label=t!("learnings-words") value=words on_commit=typed on_typing=Callback::new(typed) error=wrong hint=t!("learnings-words-hint") />
            <SelectField label=t!("learnings-place") options=place_choices value=place on_commit=move |code| place.set(code) />
            <SelectField label=t!("learnings-from") options=from_choices value=from on_commit=move |path| from.set(path) />
            <fieldset class="sync-people">
                <legend>{t!("learnings-markets")}</legend>
                <p class="hint">{t!("learnings-markets-hint")}</p>
                <For each=move || seen.markets() key=Clone::clone children=box_of />
            </fieldset>
        </Dialog>
    }
}
