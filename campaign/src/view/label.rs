//! A place of the document in the reader's words: what it is about, and which field of it.

use super::{Link, people};
use crate::args;
use crate::language::Language;
use crate::model::{AdaptationSlot, BriefSection, MarketId, Sections};
use crate::plan::Node;
use crate::watch::Party;

/// A place in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What it is about: "Asset lock", "Core value", "Russia".
    pub thing: String,
    /// Which field: "due", "English text"; empty for the whole thing.
    pub field: String,
    /// The market it belongs to.
    pub market: Option<MarketId>,
    /// Where it is shown.
    pub link: Link,
}

impl Label {
    /// Thing and field in one line: "Asset lock, due".
    #[must_use]
    pub fn words(&self) -> String {
        match self.field.as_str() {
            "" => self.thing.clone(),
            field => format!("{}, {field}", self.thing),
        }
    }

    /// The place at a path, in words.
    #[must_use]
    pub fn of(sections: &Sections, path: &str, language: Language) -> Self {
        let keys: Vec<&str> = path.split('/').collect();
        Self {
            thing: thing(sections, &keys, language),
            field: field(sections, &keys, language),
            market: market(sections, &keys),
            link: Link::of(path),
        }
    }

    /// "Asset lock: due".
    #[must_use]
    pub fn full(&self, language: Language) -> String {
        match self.field.is_empty() {
            true => self.thing.clone(),
            false => language.format("label-place", &args! {"thing" => &self.thing, "field" => &self.field}),
        }
    }
}

/// The heading of a section: people's own, else its kind's name.
#[must_use]
pub fn heading(section: &BriefSection, language: Language) -> String {
    match section.title.trim() {
        "" => language.text(&format!("label-section-{}", section.kind.code())),
        title => title.to_owned(),
    }
}

/// The heading of an adaptation slot.
#[must_use]
pub fn slot(slot: AdaptationSlot, language: Language) -> String {
    language.text(&format!("label-slot-{}", slot.code()))
}

fn thing(sections: &Sections, keys: &[&str], language: Language) -> String {
    let named = |name: Option<&String>| match name.filter(|name| !name.is_empty()) {
        Some(name) => name.clone(),
        None => language.text("label-something"),
    };
    let own = super::brief_label::thing(sections, keys, language);
    if let Some(found) = own.or_else(|| super::decision_label::thing(sections, keys, language)) {
        return found;
    }
    if let Some(found) = super::agree_label::thing(sections, keys, language) {
        return found;
    }
    match keys {
        ["timeline", id, ..] => named(sections.timeline.get(&(*id).into()).map(|item| &item.title)),
        ["creators", id, ..] => named(sections.creators.get(&(*id).into()).map(|creator| &creator.name)),
        ["people", id, ..] => named(sections.people.get(&(*id).into()).map(|person| &person.name)),
        ["markets", id, ..] => named(sections.markets.get(&(*id).into()).map(|market| &market.profile.name)),
        ["brief", "sections", id, ..] => match sections.brief.sections.get(&(*id).into()) {
            Some(section) => heading(section, language),
            None => language.text("label-something"),
        },
        ["brief", "adaptations", _, code, ..] => match AdaptationSlot::ALL.iter().find(|slot| slot.code() == *code) {
            Some(found) => slot(*found, language),
            None => language.text("word-adaptation"),
        },
        ["brief", ..] => language.text("label-brief"),
        ["threads", id, ..] => match sections.threads.get(&(*id).into()) {
            Some(thread) => about(sections, &thread.anchor.path, &thread.anchor.quote, language),
            None => language.text("label-something"),
        },
        ["plan", "links" | "gates", ..] => of_plan(sections, keys, language),
        ["plan", ..] => language.text("label-plan"),
        ["submissions", id, ..] => {
            let item = sections.submissions.get(&(*id).into()).and_then(|entry| sections.timeline.get(&entry.item));
            named(item.map(|item| &item.title))
        }
        ["promises", id, ..] => named(sections.promises.get(&(*id).into()).map(|promise| &promise.what)),
        ["handoffs", id, ..] => match sections.handoffs.get(&(*id).into()) {
            Some(handoff) => {
                let to = Party::of_path(&handoff.to).map(|to| to.name(sections, language));
                let args = args! {"to" => to.unwrap_or_else(|| language.text("label-somebody"))};
                language.format(&format!("watch-handoff-{}", handoff.kind.code()), &args)
            }
            None => language.text("label-something"),
        },
        ["assumptions", id, ..] => {
            named(sections.assumptions.get(&(*id).into()).map(|assumption| short(&assumption.words)).as_ref())
        }
        ["escalations", id, ..] => match sections.escalations.get(&(*id).into()) {
            Some(entry) => Label::of(sections, &handled_path(entry), language).thing,
            None => language.text("label-something"),
        },
        ["kpis", id, ..] => named(sections.kpis.get(&(*id).into()).map(|kpi| &kpi.name)),
        ["figures", id, ..] => named(sections.figures.get(&(*id).into()).map(|table| &table.name)),
        ["experiments", id, ..] => {
            named(sections.experiments.get(&(*id).into()).map(|one| short(&one.hypothesis)).as_ref())
        }
        ["risks", id, ..] => named(sections.risks.get(&(*id).into()).map(|risk| &risk.title)),
        ["waivers", id, ..] => match sections.waivers.get(&(*id).into()) {
            Some(entry) => {
                let about =
                    entry.point.split_once(':').map(|(_, path)| path).filter(|path| !path.starts_with("waivers"));
                Label::of(sections, about.unwrap_or_default(), language).full(language)
            }
            None => language.text("label-something"),
        },
        ["meetings", id, ..] => match sections.meetings.get(&(*id).into()) {
            Some(meeting) => meeting.title(language),
            None => language.text("label-something"),
        },
        ["learnings", id, ..] => {
            named(sections.learnings.get(&(*id).into()).map(|learning| short(&learning.words)).as_ref())
        }
        ["rules", "cadences", ..] => language.text("label-cadence"),
        ["rules", ..] => language.text("label-rules"),
        _ => named(Some(&sections.campaign.name)),
    }
}

/// A dependency by its two ends, a word at a checkpoint by the checkpoint.
fn of_plan(sections: &Sections, keys: &[&str], language: Language) -> String {
    let end = |path: &str| Node::parse(path).map(|node| super::plan::name(sections, &node, language));
    let found = match keys {
        ["plan", "links", id, ..] => sections
            .plan
            .links
            .get(&(*id).into())
            .and_then(|link| Some(format!("{} → {}", end(&link.from)?, end(&link.to)?))),
        ["plan", "gates", id, ..] => {
            let entry = sections.plan.gates.get(&(*id).into());
            entry.and_then(|entry| end(&format!("timeline/{}", entry.item)))
        }
        _ => None,
    };
    found.unwrap_or_else(|| language.text("label-something"))
}

/// The place that a line of the log of escalations is about: as raised, or as its first flag names it.
fn handled_path(entry: &crate::model::Handling) -> String {
    let flag = entry.flags.split_whitespace().next().and_then(|key| key.split(':').nth(1)).unwrap_or_default();
    let path = if entry.path.is_empty() { flag } else { &entry.path };
    // One line of the log never stands for another.
    if path.starts_with("escalations") { String::new() } else { path.to_owned() }
}

/// Words short enough for a title.
pub(super) fn short(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.chars().count() {
        0..=60 => words,
        _ => format!("{}…", words.chars().take(58).collect::<String>().trim_end()),
    }
}

/// What a thread is about: the quoted words, else the place it is anchored to.
fn about(sections: &Sections, path: &str, quote: &str, language: Language) -> String {
    let quote = short(quote);
    if quote.is_empty() && path.starts_with("threads") {
        return language.text("label-something");
    }
    match quote.is_empty() {
        true => Label::of(sections, path, language).full(language),
        false => quote,
    }
}

fn field(sections: &Sections, keys: &[&str], language: Language) -> String {
    if let Some(found) = super::brief_label::field(sections, keys, language) {
        return found;
    }
    if let Some(found) = super::agree_label::field(sections, keys, language) {
        return found;
    }
    match keys {
        ["brief", "sections", _, "text", code] => {
            let code = Language::parse(code).unwrap_or_default().code();
            language.text(&format!("label-text-{code}"))
        }
        ["brief", "sections", _, "local", market] => {
            let market = people::badge(sections, &(*market).into()).map(|badge| badge.name);
            language.format("label-local", &args! {"market" => market.unwrap_or_default()})
        }
        ["risks", _, "likelihood" | "impact" | "response", market] => {
            let key = keys.get(2).copied().unwrap_or_default();
            let market = people::badge(sections, &(*market).into()).map(|badge| badge.name).unwrap_or_default();
            language.format(&format!("risks-field-{key}"), &args! {"market" => market})
        }
        ["brief", "adaptations", _, _, "why"] => language.text("label-why"),
        ["brief", "adaptations", ..] => String::new(),
        ["creators", _, "card", key] => known(language, &format!("label-card-{key}")),
        ["markets", _, "days", date] => match date.parse::<crate::time::CivilDate>() {
            Ok(date) => language.civil_day(date.at(crate::time::CivilTime::MIDNIGHT), true),
            Err(_) => String::new(),
        },
        ["markets", _, "status", ..] => language.text("overview-status-field"),
        ["timeline", _, "on", aspect] => known(language, &format!("watch-aspect-{aspect}")),
        ["kpis", _, "targets", market] => {
            let market = people::badge(sections, &(*market).into()).map(|badge| badge.name);
            language.format("label-target", &args! {"market" => market.unwrap_or_default()})
        }
        ["rules", key] => known(language, &format!("label-{}", key.replace('_', "-"))),
        ["threads", _, "comments", ..] => language.text("label-comment"),
        ["plan" | "decisions", _, _, key] => known(language, &format!("label-{}", key.replace('_', "-"))),
        [_, _, key] => known(language, &format!("label-{}", key.replace('_', "-"))),
        ["brief", "sections", _, key] | ["campaign", key] => {
            known(language, &format!("label-{}", key.replace('_', "-")))
        }
        _ => String::new(),
    }
}

/// The words under a key; a field written by a newer Dateline keeps its own name out of the sentence.
fn known(language: Language, key: &str) -> String {
    match language.catalog().has(key) {
        true => language.text(key),
        false => String::new(),
    }
}

fn market(sections: &Sections, keys: &[&str]) -> Option<MarketId> {
    let market = match keys {
        ["timeline", id, ..] => sections.timeline.get(&(*id).into())?.market.clone(),
        ["creators", id, ..] => sections.creators.get(&(*id).into())?.market.clone(),
        ["people", id, ..] => sections.people.get(&(*id).into())?.market.clone(),
        ["threads", id, ..] => sections.threads.get(&(*id).into())?.market.clone(),
        ["submissions", id, ..] => {
            sections.timeline.get(&sections.submissions.get(&(*id).into())?.item)?.market.clone()
        }
        ["promises", id, ..] => sections.promises.get(&(*id).into())?.promiser().market(sections)?,
        ["handoffs", id, ..] => sections.handoffs.get(&(*id).into())?.market.clone(),
        ["agreement", ..] => super::agree_label::market(sections, keys)?,
        ["experiments", id, ..] => sections.experiments.get(&(*id).into())?.market.clone(),
        ["kpis", _, "targets", id] => (*id).into(),
        ["decisions", ..] => super::decision_label::market(sections, keys)?,
        ["markets" | "brief", id] | ["markets", id, ..] | ["brief", "adaptations", id, ..] => (*id).into(),
        ["brief", "sections", _, "local", id] | ["risks", _, _, id] => (*id).into(),
        _ => return None,
    };
    sections.markets.contains_key(&market).then_some(market)
}
