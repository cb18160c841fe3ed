//! A whole campaign as readable JSON, for scripts and for keeping.

use crate::model::{Section, Sections};
use serde_json::{Map, Value, json};

/// The version of this form. It grows when a reader of the old form would be wrong about the new.
pub const VERSION: u32 = 1;

/// Everything in the campaign, sections by their own keys, deadlines in their one-line form.
#[must_use]
pub fn json(sections: &Sections) -> Value {
    let mut whole = Map::from_iter([("dateline".to_owned(), json!(VERSION))]);
    whole.extend(Section::ALL.into_iter().map(|which| (which.key().to_owned(), section(sections, which))));
    Value::Object(whole)
}

/// One section. A section that is new in the model does not compile without its line here.
fn section(sections: &Sections, which: Section) -> Value {
    match which {
        Section::Campaign => json!(*sections.campaign),
        Section::Markets => json!(*sections.markets),
        Section::People => json!(*sections.people),
        Section::Brief => json!(*sections.brief),
        Section::Timeline => json!(*sections.timeline),
        Section::Creators => json!(*sections.creators),
        Section::Threads => json!(*sections.threads),
        Section::Reviews => json!(*sections.reviews),
        Section::Kpis => json!(*sections.kpis),
        Section::Figures => json!(*sections.figures),
        Section::Experiments => json!(*sections.experiments),
        Section::Statements => json!(*sections.statements),
        Section::Templates => json!(*sections.templates),
        Section::Plan => json!(*sections.plan),
        Section::Submissions => json!(*sections.submissions),
        Section::Promises => json!(*sections.promises),
        Section::Handoffs => json!(*sections.handoffs),
        Section::Escalations => json!(*sections.escalations),
        Section::Assumptions => json!(*sections.assumptions),
        Section::Rules => json!(*sections.rules),
        Section::Agreement => json!(*sections.agreement),
        Section::Decisions => json!(*sections.decisions),
        Section::Captures => json!(*sections.captures),
        Section::Risks => json!(*sections.risks),
        Section::Waivers => json!(*sections.waivers),
        Section::Meetings => json!(*sections.meetings),
        Section::Learnings => json!(*sections.learnings),
    }
}

/// The same as text with line breaks.
#[must_use]
pub fn pretty(sections: &Sections) -> String {
    // The alternate form of a JSON value is its indented text.
    format!("{:#}\n", json(sections))
}
