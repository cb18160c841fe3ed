//! A whole campaign as readable JSON, for scripts and for keeping.

use crate::model::Sections;
use serde_json::{Value, json};

/// The version of this form. It grows when a reader of the old form would be wrong about the new.
pub const VERSION: u32 = 1;

/// Everything in the campaign, sections by their own keys, deadlines in their one-line form.
#[must_use]
pub fn json(sections: &Sections) -> Value {
    json!({
        "dateline": VERSION,
        "campaign": *sections.campaign,
        "markets": *sections.markets,
        "people": *sections.people,
        "brief": *sections.brief,
        "timeline": *sections.timeline,
        "creators": *sections.creators,
        "threads": *sections.threads,
        "reviews": *sections.reviews,
        "statements": *sections.statements,
        "agreement": *sections.agreement,
        "risks": *sections.risks,
        "waivers": *sections.waivers,
    })
}

/// The same as text with line breaks.
#[must_use]
pub fn pretty(sections: &Sections) -> String {
    // The alternate form of a JSON value is its indented text.
    format!("{:#}\n", json(sections))
}
