//! The recorder's queue (S2-13): what was changed and nobody said why. Computed; it empties as whys are added.

use super::{Badge, Label, Link, Reader, brief_lock, brief_why, people};
use crate::args;
use crate::command::{BriefCommand, Command, DecideCommand, PlanCommand};
use crate::document::{Entry, History};
use crate::model::{
    BaselineId, CreatorId, Decision, DecisionId, PersonId, Sections, StampId, StampKind, StatementKind,
};
use crate::time::Instant;

/// Where a why is missing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// A locked or signed text reads differently now: its path.
    Text(String),
    /// The plan changed.
    Plan(BaselineId),
    /// A decision says nothing of it.
    Decision(DecisionId),
    /// A creator's brief changed after it was signed.
    Card(CreatorId),
    /// A market differs from the master: path of its why.
    Difference(String),
}

/// One change without a why.
#[derive(Clone, Debug, PartialEq)]
pub struct GapRow {
    /// Where.
    pub gap: Gap,
    /// Stable name.
    pub key: String,
    /// What it is about.
    pub title: String,
    /// What happened.
    pub says: String,
    /// Who did it; nobody where history does not tell.
    pub by: PersonId,
    /// That person's market, or the one it belongs to.
    pub badge: Option<Badge>,
    /// When and by whom, in words.
    pub when: String,
    /// When.
    pub at: Instant,
    /// Where it is shown.
    pub link: Link,
}

impl GapRow {
    /// The one command that says why. `fresh` names what has to be named.
    #[must_use]
    pub fn answer(&self, words: &str, fresh: u64) -> Command {
        let words = words.to_owned();
        match &self.gap {
            Gap::Text(path) => {
                Command::Brief(BriefCommand::Say(StampId::from_random(fresh), StampKind::Why, path.clone(), words))
            }
            Gap::Plan(id) => Command::Plan(PlanCommand::GiveReason(id.clone(), words)),
            Gap::Decision(id) => Command::Decide(DecideCommand::GiveWhy(id.clone(), words)),
            Gap::Difference(path) => Command::WriteWords(path.clone(), words),
            Gap::Card(id) => {
                let about = format!("creators/{id}");
                let (what, decider) = (self.says.clone(), self.by.clone());
                let decision = Decision { what, why: words, decider, about, ..Decision::default() };
                Command::Decide(DecideCommand::Record(DecisionId::from_random(fresh), Box::new(decision)))
            }
        }
    }
}

/// Everything without a why, latest first.
#[must_use]
pub fn queue(sections: &Sections, history: &History, reader: &Reader, now: Instant) -> Vec<GapRow> {
    let mut found = texts(sections, history);
    found.extend(plans(sections));
    found.extend(decisions(sections));
    found.extend(cards(sections, history));
    found.extend(differences(sections, history));
    let mut rows: Vec<GapRow> =
        found.into_iter().map(|(gap, by, at)| row(sections, gap, by, at, reader, now)).collect();
    rows.sort_by(|one, two| (two.at, &one.gap).cmp(&(one.at, &two.gap)));
    rows
}

type Found = (Gap, PersonId, Instant);

fn texts(sections: &Sections, history: &History) -> Vec<Found> {
    let one = |path: String| {
        let last = brief_lock::last_writer(history, &path);
        let (by, at) = last.map(|it| (it.author.clone(), it.at)).unwrap_or_default();
        (Gap::Text(path), by, at)
    };
    brief_why::all_unexplained(sections).into_iter().map(one).collect()
}

fn plans(sections: &Sections) -> Vec<Found> {
    let open =
        sections.plan.baselines.iter().filter(|(_, it)| !it.archived && !it.first && it.reason.trim().is_empty());
    open.map(|(id, it)| (Gap::Plan(id.clone()), it.author.clone(), it.at)).collect()
}

fn decisions(sections: &Sections) -> Vec<Found> {
    let open = sections.decisions.log.iter().filter(|(_, it)| !it.archived && it.why.trim().is_empty());
    open.map(|(id, it)| (Gap::Decision(id.clone()), it.by.clone(), it.at)).collect()
}

/// A signed brief that was edited since, and no decision about that creator is younger than the edit. A new signature
/// settles it as well.
fn cards(sections: &Sections, history: &History) -> Vec<Found> {
    let one = |id: &CreatorId| {
        let path = format!("creators/{id}");
        let signed = sections
            .statements
            .values()
            .filter(|said| !said.archived && said.kind == StatementKind::SignedOff && said.about == path);
        let signed = signed.map(|said| said.at).max()?;
        let edited = |entry: &&Entry| {
            matches!(entry.command.as_str(), "text.edit" | "text.more")
                && entry.subjects().any(|subject| subject.starts_with(&format!("{path}/card/")))
        };
        let last = history.entries.iter().rev().find(edited).filter(|entry| entry.at > signed)?;
        let explained = |it: &Decision| !it.archived && it.about == path && it.at >= last.at;
        let open = !sections.decisions.log.values().any(explained);
        open.then(|| (Gap::Card(id.clone()), last.author.clone(), last.at))
    };
    sections.creators.iter().filter(|(_, creator)| !creator.archived).filter_map(|(id, _)| one(id)).collect()
}

fn differences(sections: &Sections, history: &History) -> Vec<Found> {
    let mut found = Vec::new();
    for (market, slots) in &sections.brief.adaptations {
        for (slot, _) in slots.iter().filter(|(_, it)| brief_why::without_why(&it.text, &it.why)) {
            let text = format!("brief/adaptations/{market}/{}/text", slot.code());
            let last = brief_lock::last_writer(history, &text);
            let (by, at) = last.map(|it| (it.author.clone(), it.at)).unwrap_or_default();
            found.push((Gap::Difference(format!("brief/adaptations/{market}/{}/why", slot.code())), by, at));
        }
    }
    found
}

fn row(sections: &Sections, gap: Gap, by: PersonId, at: Instant, reader: &Reader, now: Instant) -> GapRow {
    let language = reader.language;
    let (path, key) = match &gap {
        Gap::Text(path) => (path.clone(), "recorder-text"),
        Gap::Plan(id) => (format!("plan/baselines/{id}"), "recorder-plan"),
        Gap::Decision(id) => (format!("decisions/log/{id}"), "recorder-decision"),
        Gap::Card(id) => (format!("creators/{id}"), "recorder-card"),
        Gap::Difference(path) => (path.clone(), "recorder-difference"),
    };
    let label = Label::of(sections, &path, language);
    let badge = people::badge_of(sections, &by);
    let zone = badge.as_ref().map_or(reader.zone, |badge| badge.zone);
    let who = people::name(sections, &by, language);
    let when = reader.printer(now).yours(at, zone);
    let own = label.market.as_ref().and_then(|market| people::badge(sections, market));
    let title = match &gap {
        Gap::Difference(_) => label.thing.clone(),
        _ => label.full(language),
    };
    GapRow {
        says: language.format(key, &args! {"title" => &title}),
        when: if at == Instant(0) {
            String::new()
        } else {
            language.format("recorder-by", &args! {"who" => who, "when" => when})
        },
        key: path,
        title,
        badge: badge.or(own),
        link: label.link,
        gap,
        by,
        at,
    }
}
