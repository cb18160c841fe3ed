//! Places of the agreement in the reader's words.

use crate::agree::{party_name, right_title};
use crate::args;
use crate::language::Language;
use crate::model::{MarketId, Sections};
use crate::view::{Label, people};

/// What a path is about; none where another room knows.
pub(super) fn thing(sections: &Sections, keys: &[&str], language: Language) -> Option<String> {
    let agreement = &sections.agreement;
    let named = |name: &str| match name.trim() {
        "" => language.text("label-something"),
        name => name.to_owned(),
    };
    Some(match keys {
        ["agreement", "points", code, ..] => match language.catalog().has(&format!("agree-part-{code}")) {
            true => language.text(&format!("agree-part-{code}")),
            false => language.text("agree-title"),
        },
        ["agreement", "signatures", ..] => language.text("agree-alignment"),
        ["agreement", "definitions", ..] => language.text("agree-definitions"),
        ["agreement", "tensions", id, ..] => {
            let tension = agreement.tensions.get(&(*id).into())?;
            let goal = |goal| Label::of(sections, &format!("brief/goals/{goal}"), language).thing;
            language.format("agree-tension-of", &args! {"a" => goal(&tension.a), "b" => goal(&tension.b)})
        }
        ["agreement", "resolutions", id, ..] => {
            let of = &agreement.resolutions.get(&(*id).into())?.tension;
            return thing(sections, &["agreement", "tensions", of.as_str()], language);
        }
        ["agreement", "rights", id, ..] => right_title(agreement.rights.get(&(*id).into())?, language),
        ["agreement", "channels", id, ..] => named(&agreement.channels.get(&(*id).into())?.name),
        ["agreement", "checks", id, ..] => {
            let point = agreement.checks.get(&(*id).into()).map(|check| format!("comply-{}", check.point));
            language.text(&point.filter(|key| language.catalog().has(key)).unwrap_or("agree-compliance".to_owned()))
        }
        ["agreement", "checks"] => language.text("agree-compliance"),
        ["agreement", "meeting_minutes"] => language.text("agree-meetings"),
        ["agreement", ..] => language.text("agree-title"),
        _ => return None,
    })
}

/// Which field of it; none where another room knows.
pub(super) fn field(sections: &Sections, keys: &[&str], language: Language) -> Option<String> {
    match keys {
        ["agreement", "rights", _, "deeds", party] => Some(party_name(sections, party, language)),
        ["agreement", "channels", _, key @ ("purpose" | "answer" | "name" | "creators")] => {
            Some(language.text(&format!("agree-channel-{key}")))
        }
        ["agreement", "meetings", _, key @ ("minutes" | "weeks" | "times")] => {
            Some(language.text(&format!("agree-meeting-{key}")))
        }
        ["agreement", ..] => Some(String::new()),
        _ => None,
    }
}

/// The market it belongs to: that of an entry, or the one that an open point names in an entry's place.
pub(super) fn market(sections: &Sections, keys: &[&str]) -> Option<MarketId> {
    let agreement = &sections.agreement;
    match keys {
        ["agreement", "signatures" | "checks", id, ..] if sections.markets.contains_key(&(*id).into()) => {
            Some((*id).into())
        }
        ["agreement", "definitions", id, ..] if sections.people.contains_key(&(*id).into()) => {
            people::badge_of(sections, &(*id).into()).map(|badge| badge.id)
        }
        ["agreement", "signatures", id, ..] => Some(agreement.signatures.get(&(*id).into())?.market.clone()),
        ["agreement", "channels", id, ..] => Some(agreement.channels.get(&(*id).into())?.market.clone()),
        ["agreement", "checks", id, ..] => Some(agreement.checks.get(&(*id).into())?.market.clone()),
        ["agreement", "definitions", id, ..] => {
            let by = &agreement.definitions.get(&(*id).into())?.by;
            people::badge_of(sections, by).map(|badge| badge.id)
        }
        _ => None,
    }
}
