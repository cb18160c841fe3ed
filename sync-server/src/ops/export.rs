//! Taking a campaign out, in formats that outlive this program.

use super::reading;
use crate::clock::now_ms;
use crate::relay::{Witness, guarded};
use crate::store::{Store, StoreError};
use campaign::exchange::{json, markdown};
use campaign::language::Language;
use campaign::model::{Sections, markets_in_order};
use campaign::time::{Instant, Zone};
use sync_protocol::DocumentId;

/// A format a campaign can be taken out in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// One file with all of history, which any Automerge opens
    Automerge,
    /// Everything the campaign holds now, section by section
    Json,
    /// What people would read, as a text
    Markdown,
}

/// A campaign in a format. The language is for what Dateline itself says in a Markdown text; without one,
/// that of the master brief.
pub fn export(
    store: &mut dyn Store,
    document: DocumentId,
    format: Format,
    language: Option<Language>,
) -> Result<Vec<u8>, StoreError> {
    let damaged = |why: String| StoreError::Damaged(format!("{document}: {why}"));
    if format == Format::Automerge {
        let witness = Witness::load(store, document)?;
        return guarded(|| Ok(witness.document().save())).map_err(damaged);
    }
    let replica = reading::replica(store, document)?;
    let sections = guarded(|| replica.sections().map_err(|error| error.to_string())).map_err(damaged)?;
    Ok(match format {
        Format::Json => json::pretty(&sections).into_bytes(),
        _ => text(&sections, language.unwrap_or(sections.campaign.source_language)).into_bytes(),
    })
}

/// Times stand on the first market's clock, beside each market's own.
fn text(sections: &Sections, language: Language) -> String {
    let first = markets_in_order(&sections.markets).first().map(|(_, market)| market.profile.zone);
    markdown::markdown(sections, language, first.unwrap_or_else(Zone::utc), Instant(now_ms()))
}
