//! One risk: its name, who answers for it, how far it is, and every market's line.

use super::rating::{RatingRow, level_flag};
use crate::parts::{AreaField, Flag, Glyph, IconButton, SelectField, Tone};
use crate::prose::Prose;
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::RiskCommand;
use campaign::language::capitalised;
use campaign::model::{RiskId, RiskStatus};
use campaign::view::risks::RiskRow;
use leptos::prelude::*;

/// The card.
#[component]
pub(super) fn RiskCard(
    /// The register.
    rows: Memo<Vec<RiskRow>>,
    /// Which risk.
    id: RiskId,
) -> impl IntoView {
    let (element, key) = (id.to_string(), StoredValue::new(id.clone()));
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.id == id).cloned()));
    let title = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.title.clone())).unwrap_or_default());
    let markets = Memo::new(move |_| {
        let ids = |row: &RiskRow| row.markets.iter().map(|market| market.badge.id.clone()).collect::<Vec<_>>();
        row.with(|row| row.as_ref().map(ids)).unwrap_or_default()
    });
    let over = move || row.with(|row| row.as_ref().is_some_and(|row| row.status == RiskStatus::Resolved));
    view! {
        <article class="card risk" class:over=over id=element data-row="" tabindex="-1" aria-label=title>
            <RiskHead row key title />
            <div class="table-wrap">
                <table class="table cards risk-markets">
                    <caption class="visually-hidden">{title}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!("risks-market")}</th>
                            <th scope="col">{t!("risks-likelihood")}</th>
                            <th scope="col">{t!("risks-impact")}</th>
                            <th scope="col">{t!("risks-rated")}</th>
                            <th scope="col" class="wide">{t!("risks-response")}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || markets.get() key=Clone::clone children=move |market| view! { <RatingRow row market /> } />
                    </tbody>
                </table>
            </div>
            <details class="risk-more">
                <summary>{t!("risks-about")}</summary>
                <Prose path=format!("risks/{}/about", key.get_value()) label=t!("risks-about-of", "title" => title.get()) />
                <p class="hint">{t!("risks-note-label")}</p>
                <Prose path=format!("risks/{}/note", key.get_value()) label=t!("risks-note-of", "title" => title.get()) />
            </details>
        </article>
    }
}

/// Name, combined rating and its note, owner, status.
#[component]
fn RiskHead(row: Memo<Option<RiskRow>>, key: StoredValue<RiskId>, title: Memo<String>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let combined = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|row| row.combined)));
    let note = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| capitalised(&row.note))).unwrap_or_default());
    let differs = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.differs)));
    let owner = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.owner.to_string())).unwrap_or_default());
    let unowned = Memo::new(move |_| owner.with(String::is_empty).then(|| seen.reader.text("risks-nobody")));
    let status = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.status)).unwrap_or_default());
    let stages = Signal::derive(move || {
        let words = |status: RiskStatus| capitalised(&seen.reader.text(&format!("risks-status-{}", status.code())));
        RiskStatus::ALL.map(|status| (status.code().to_owned(), words(status))).to_vec()
    });
    let fixed = Signal::derive(move || !seen.may());
    let people = Signal::derive(move || seen.or("risks-nobody-option", seen.people()));
    let rename = move |words: String| {
        // What was pasted may have had lines.
        let title = words.split_whitespace().collect::<Vec<_>>().join(" ");
        seen.quietly(RiskCommand::Rename(key.get_value(), title));
    };
    let own = move |id: String| {
        seen.quietly(RiskCommand::SetOwner(key.get_value(), id.as_str().into()));
    };
    let move_on = move |code: String| {
        if let Some(status) = RiskStatus::ALL.into_iter().find(|status| status.code() == code) {
            seen.quietly(RiskCommand::SetStatus(key.get_value(), status));
        }
    };
    let archive = move |()| {
        seen.act(RiskCommand::Archive(key.get_value()), "risks-archived");
    };
    view! {
        <header class="risk-head">
            <h2 class="visually-hidden">{title}</h2>
            <div class="risk-title"><AreaField label=t!("risks-name-of") value=title on_commit=rename inline=true one_line=true disabled=fixed /></div>
            <div class="cluster">
                {move || level_flag(seen, combined.get())}
                <Show when=move || differs.get()><Flag tone=Tone::Accent>{t!("risks-differs")}</Flag></Show>
                <small>{note}</small>
            </div>
            <div class="risk-fields">
                <SelectField label=t!("risks-owner") options=people value=owner on_commit=own error=unowned disabled=fixed />
                <SelectField label=t!("risks-status") options=stages value=Signal::derive(move || status.get().code().to_owned()) on_commit=move_on disabled=fixed />
                <Show when=move || seen.may()>
                    <IconButton glyph=Glyph::Close label=t!("risks-archive-of", "title" => title.get()) on_press=archive />
                </Show>
            </div>
        </header>
    }
}
