//! Places of the brief beside its sections, in the reader's words: goals, what was said, evidence, templates.

use super::{Label, goal_tree, people};
use crate::args;
use crate::language::Language;
use crate::model::Sections;

/// What a path is about; none where another room knows.
pub(super) fn thing(sections: &Sections, keys: &[&str], language: Language) -> Option<String> {
    let brief = &sections.brief;
    match keys {
        ["brief", "goals", id, ..] => {
            let goal = brief.goals.get(&(*id).into())?;
            let name = goal_tree::name(goal, sections.campaign.source_language, language);
            let market = people::badge(sections, &goal.market).map(|badge| badge.name);
            Some(match (name.is_empty(), market) {
                (false, _) => short(&name),
                (true, Some(market)) => language.format("goals-part-of", &args! {"market" => market}),
                (true, None) => language.text("goals-overall"),
            })
        }
        ["brief", "stamps", id, ..] => place(sections, &brief.stamps.get(&(*id).into())?.place, language),
        ["brief", "evidence", id, ..] => place(sections, &brief.evidence.get(&(*id).into())?.place, language),
        ["templates", id, ..] => Some(sections.templates.get(&(*id).into())?.name.clone()),
        _ => None,
    }
}

/// Which field of it; none where another room knows.
pub(super) fn field(sections: &Sections, keys: &[&str], language: Language) -> Option<String> {
    match keys {
        ["brief", "goals", _, "why", _] => Some(language.text("label-why")),
        ["brief", "goals", _, "text", code] | ["templates", _, "parts", _, "text", code] => {
            Some(language.text(&format!("label-text-{}", Language::parse(code).unwrap_or_default().code())))
        }
        ["brief", "sections", _, "why", market] => {
            let market = people::badge(sections, &(*market).into()).map(|badge| badge.name);
            Some(language.format("lock-why-of", &args! {"market" => market.unwrap_or_default()}))
        }
        ["brief", "stamps" | "evidence", ..] => Some(String::new()),
        _ => None,
    }
}

/// A place that something else is about; nothing leads from there to itself.
fn place(sections: &Sections, path: &str, language: Language) -> Option<String> {
    let sound = path.starts_with("brief/sections/") || path.starts_with("brief/adaptations/");
    sound.then(|| match path.strip_prefix("brief/adaptations/").and_then(|rest| rest.split('/').next()) {
        Some(market) => {
            let label = Label::of(sections, path, language);
            let market = people::badge(sections, &market.into()).map(|badge| badge.name).unwrap_or_default();
            language.format("digest-adaptation", &args! {"slot" => label.thing, "market" => market})
        }
        None => Label::of(sections, path, language).words(),
    })
}

fn short(words: &str) -> String {
    match words.chars().count() {
        0..=80 => words.to_owned(),
        _ => format!("{}…", words.chars().take(78).collect::<String>().trim_end()),
    }
}
