//! Who decides what: one row per kind of decision, one column per deed, and what is wrong with a row in words.

use super::part::{line, part};
use super::rights_edit::EditRight;
use crate::parts::{Button, Flag, Glyph, IconButton, Tone, said};
use crate::screens::seen::Seen;
use crate::t;
use campaign::agree::{flaws, parties, party_name, right_title, rights_in_order};
use campaign::command::AgreeCommand;
use campaign::language::capitalised;
use campaign::model::{RightDeed, RightId};
use leptos::prelude::*;

/// One row as it is shown.
#[derive(Clone, PartialEq)]
struct Line {
    id: RightId,
    title: String,
    deeds: [String; 5],
    flaws: Vec<String>,
}

/// The part.
#[component]
pub(super) fn Rights() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let lines = Memo::new(move |_| {
        let language = seen.reader.language.get();
        seen.sections.with(|all| {
            let row = |(id, right): (&RightId, &campaign::model::Right)| Line {
                id: id.clone(),
                title: right_title(right, language),
                deeds: RightDeed::ALL.map(|deed| {
                    let names: Vec<String> =
                        parties(right, deed).iter().map(|party| party_name(all, party, language)).collect();
                    names.join(", ")
                }),
                flaws: flaws(all, right).iter().map(|flaw| flaw.sentence(all, language)).collect(),
            };
            rights_in_order(all).into_iter().map(row).collect::<Vec<_>>()
        })
    });
    let editing = RwSignal::new(None::<RightId>);
    let head = |deed: RightDeed| view! { <th scope="col">{deed_word(seen, deed)}</th> };
    let body = view! {
        <div class="card table-wrap">
            <table class="table cards">
                <thead>
                    <tr>
                        <th scope="col">{t!("agree-rights-decision")}</th>
                        {RightDeed::ALL.map(head).collect_view()}
                        <th scope="col"><span class="visually-hidden">{t!("agree-right-edit", "title" => "")}</span></th>
                    </tr>
                </thead>
                <tbody>{move || lines.get().into_iter().map(|line| row(seen, line, editing)).collect_view()}</tbody>
            </table>
        </div>
        <Show when=move || seen.may()><AddRight /></Show>
        <EditRight editing />
    };
    part("rights", "agree-rights", "agree-rights-sub", body.into_any())
}

/// The word of a deed, as a heading.
pub(super) fn deed_word(seen: Seen, deed: RightDeed) -> Signal<String> {
    Signal::derive(move || capitalised(&seen.reader.text(&format!("word-{}", deed.code()))))
}

fn row(seen: Seen, line: Line, editing: RwSignal<Option<RightId>>) -> AnyView {
    let cell = |(deed, names): (RightDeed, String)| {
        let shown = if names.is_empty() { "–".to_owned() } else { capitalised(&names) };
        view! { <td data-label=deed_word(seen, deed)><span>{shown}</span></td> }
    };
    let cells = RightDeed::ALL.into_iter().zip(line.deeds).map(cell).collect_view();
    let standing = match line.flaws.is_empty() {
        true => view! { <Flag tone=Tone::Good>{t!("agree-right-sound")}</Flag> }.into_any(),
        false => {
            line.flaws.into_iter().map(|flaw| view! { <Flag tone=Tone::Bad>{flaw}</Flag> }).collect_view().into_any()
        }
    };
    let (id, title) = (line.id, line.title.clone());
    let edit = move |()| editing.set(Some(id.clone()));
    view! {
        <tr>
            <th scope="row"><span>{line.title}<br />{standing}</span></th>
            {cells}
            <td class="agree-cell-end">
                {seen.may().then(|| view! {
                    <IconButton glyph=Glyph::More small=true label=t!("agree-right-edit", "title" => title.clone()) on_press=edit />
                })}
            </td>
        </tr>
    }
    .into_any()
}

#[component]
fn AddRight() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (title, wrong) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let add = move |()| {
        let last = seen.sections.with_untracked(|all| all.agreement.rights.values().map(|one| one.order).max());
        let id = RightId::from_random(seen.session.fresh());
        if seen.quietly(AgreeCommand::AddRight(id, title.get_untracked(), last.unwrap_or(0).saturating_add(10))) {
            title.set(String::new());
        }
    };
    let empty = Signal::derive(move || title.with(|title| title.trim().is_empty()));
    view! {
        <div class="agree-inline">
            {line("agree-right-add", "agree-right-add-hint", title, wrong)}
            <Button on_press=add disabled=empty>{said("agree-right-add-do")}</Button>
        </div>
    }
}
