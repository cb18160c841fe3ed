//! One market's line of a risk: its likelihood, its impact, both together, and its response.

use crate::parts::{Button, Flag, SelectField, Tone};
use crate::prose::Prose;
use crate::screens::seen::{Seen, named};
use crate::t;
use campaign::command::{Command, RiskCommand};
use campaign::language::capitalised;
use campaign::model::{MarketId, RiskId, RiskLevel};
use campaign::view::risks::{MarketRisk, RiskRow};
use leptos::prelude::*;

/// The tone of a level.
pub(in crate::screens) const fn tone(level: Option<RiskLevel>) -> Tone {
    match level {
        None => Tone::Plain,
        Some(RiskLevel::Low) => Tone::Good,
        Some(RiskLevel::Medium) => Tone::Accent,
        Some(RiskLevel::High) => Tone::Warn,
        Some(RiskLevel::Critical) => Tone::Bad,
    }
}

/// A level as a flag.
pub(in crate::screens) fn level_flag(seen: Seen, level: Option<RiskLevel>) -> AnyView {
    let code = level.map_or("none", RiskLevel::code);
    view! { <Flag tone=tone(level)>{capitalised(&seen.reader.text(&format!("risks-level-{code}")))}</Flag> }.into_any()
}

/// One market of a risk as a row of the table.
#[component]
pub(super) fn RatingRow(
    /// The register.
    row: Memo<Option<RiskRow>>,
    /// Which market.
    market: MarketId,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let mine = Memo::new(move |_| {
        row.with(|row| {
            let row = row.as_ref()?;
            let found = row.markets.iter().find(|one| one.badge.id == market)?;
            Some((row.id.clone(), found.clone()))
        })
    });
    let title = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.title.clone())).unwrap_or_default());
    let market =
        move || mine.with(|mine| mine.as_ref().map(|(_, market)| market.badge.name.clone())).unwrap_or_default();
    let rating = Memo::new(move |_| mine.with(|mine| mine.as_ref().and_then(|(_, market)| market.rating)));
    let path = mine.with_untracked(|mine| mine.as_ref().map(|(_, market)| market.path.clone())).unwrap_or_default();
    let badge = mine.with_untracked(|mine| mine.as_ref().map(|(_, market)| named(&market.badge)));
    let likelihood = t!("risks-likelihood-in", "market" => market(), "title" => title.get());
    let impact = t!("risks-impact-in", "market" => market(), "title" => title.get());
    view! {
        <tr>
            <th scope="row">{badge}</th>
            <td data-label=t!("risks-likelihood")>
                {choice(seen, mine, likelihood, ("likelihood", |market| market.likelihood, RiskCommand::SetLikelihood))}
            </td>
            <td data-label=t!("risks-impact")>
                {choice(seen, mine, impact, ("impact", |market| market.impact, RiskCommand::SetImpact))}
            </td>
            <td data-label=t!("risks-rated")>{move || level_flag(seen, rating.get())}</td>
            <td data-label=t!("risks-response")>
                <Response path label=t!("risks-response-in", "market" => market(), "title" => title.get()) />
            </td>
        </tr>
    }
}

/// Which of the two ratings: its name in keys, how it is read, how it is set.
type Rating =
    (&'static str, fn(&MarketRisk) -> Option<RiskLevel>, fn(RiskId, MarketId, Option<RiskLevel>) -> RiskCommand);

fn choice(
    seen: Seen,
    mine: Memo<Option<(RiskId, MarketRisk)>>,
    label: Signal<String>,
    (key, read, set): Rating,
) -> AnyView {
    let options = Signal::derive(move || {
        let each = RiskLevel::ALL.map(|level| {
            (level.code().to_owned(), capitalised(&seen.reader.text(&format!("risks-{key}-{}", level.code()))))
        });
        seen.or("risks-not-rated", each.to_vec())
    });
    let value = Signal::derive(move || {
        mine.with(|mine| mine.as_ref().and_then(|(_, market)| read(market))).map_or("", RiskLevel::code).to_owned()
    });
    let commit = move |code: String| {
        if let Some((id, market)) = mine.get_untracked() {
            seen.quietly(set(id, market.badge.id, RiskLevel::from_code(&code)));
        }
    };
    view! {
        <SelectField label options value on_commit=commit inline=true disabled=Signal::derive(move || !seen.may()) />
    }
    .into_any()
}

/// The words; a text that no device has made yet begins with a press.
#[component]
fn Response(path: String, label: Signal<String>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let missing = {
        let path = path.clone();
        Memo::new(move |_| {
            seen.session.version.track();
            seen.session.words_missing(&path)
        })
    };
    let path = StoredValue::new(path);
    view! {
        <Show
            when=move || !missing.get()
            fallback=move || view! {
                <Button small=true disabled=Signal::derive(move || !seen.may()) on_press=move |()| {
                    seen.quietly(Command::OpenText(path.get_value()));
                }>{t!("risks-response")}<span class="visually-hidden">{move || label.get()}</span></Button>
            }
        >
            <Prose path=path.get_value() label placeholder=t!("risks-response-empty") />
        </Show>
    }
}
