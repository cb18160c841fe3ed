//! What is open, in a sentence of the reader's language, with what to do about it.

use super::{LaunchPoint, RightFlaw};
use crate::args;
use crate::language::Language;
use crate::model::{MarketId, Right, RightKind, Role, Sections};
use crate::view::{Label, people};

impl LaunchPoint {
    /// "United States signed an earlier version; changed since: what success looks like."
    #[must_use]
    pub fn sentence(&self, sections: &Sections, language: Language) -> String {
        let market = |id: &MarketId| people::badge(sections, id).map(|badge| badge.name).unwrap_or_default();
        let about = || Label::of(sections, &self.path(), language).thing;
        match self {
            Self::Unwritten(point) => {
                let part = language.text(&format!("agree-part-{}", point.code()));
                language.format("agree-open-unwritten", &args! {"part" => part})
            }
            Self::DefinitionMissing(person) => {
                let who = people::name(sections, person, language);
                language.format("agree-open-definition", &args! {"who" => who})
            }
            Self::Unsigned(id) => language.format("agree-open-unsigned", &args! {"market" => market(id)}),
            Self::SignedEarlier(id, parts) => {
                let parts: Vec<String> =
                    parts.iter().map(|part| language.text(&format!("agree-part-{}", part.code()))).collect();
                let args = args! {"market" => market(id), "parts" => language.list(&parts)};
                language.format("agree-open-earlier", &args)
            }
            Self::Tension(_) => language.format("agree-open-tension", &args! {"title" => about()}),
            Self::TensionEarlier(_) => language.format("agree-open-tension-earlier", &args! {"title" => about()}),
            Self::Decider(_, flaw) => {
                let flaw = flaw.sentence(sections, language);
                language.format("agree-open-decider", &args! {"title" => about(), "flaw" => flaw})
            }
            Self::Compliance(id, count) => {
                language.format("agree-open-compliance", &args! {"market" => market(id), "count" => *count})
            }
        }
    }
}

impl RightFlaw {
    /// "nobody decides", "two people hold the role that decides: brand lead".
    #[must_use]
    pub fn sentence(&self, sections: &Sections, language: Language) -> String {
        let market = |id: &Option<MarketId>| {
            let badge = id.as_ref().and_then(|id| people::badge(sections, id));
            badge.map(|badge| badge.name).unwrap_or_default()
        };
        match self {
            Self::NoDecider => language.text("agree-flaw-none"),
            Self::SeveralDeciders(parties) => {
                let names: Vec<String> = parties.iter().map(|party| party_name(sections, party, language)).collect();
                language.format("agree-flaw-several", &args! {"who" => language.list(&names)})
            }
            Self::Nobody(party, id) => {
                let key = if id.is_some() { "agree-flaw-nobody-in" } else { "agree-flaw-nobody" };
                language.format(key, &args! {"who" => party_name(sections, party, language), "market" => market(id)})
            }
            Self::Shared(party, id, count) => {
                let key = if id.is_some() { "agree-flaw-shared-in" } else { "agree-flaw-shared" };
                let who = party_name(sections, party, language);
                language.format(key, &args! {"who" => who, "market" => market(id), "count" => *count})
            }
        }
    }
}

/// A role by its word, a person by their name.
#[must_use]
pub fn party_name(sections: &Sections, party: &str, language: Language) -> String {
    match Role::from_code(party) {
        Some(role) => language.text(&format!("word-{}", role.code())),
        None => people::name(sections, &party.into(), language),
    }
}

/// What a kind of decision is called.
#[must_use]
pub fn right_title(right: &Right, language: Language) -> String {
    match (right.title.trim(), right.kind) {
        ("", RightKind::Free) => language.text("label-something"),
        ("", kind) => language.text(&format!("agree-right-{}", kind.code())),
        (title, _) => title.to_owned(),
    }
}
