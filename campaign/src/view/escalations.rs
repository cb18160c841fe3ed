//! The escalations inbox: one card per matter, and the rules behind it, the same for every market.

use super::{Badge, Label, Link, Reader, people};
use crate::args;
use crate::language::when::Printer;
use crate::model::{AssumptionId, HandlingKind, PersonId, Sections, Threshold, Verdict};
use crate::time::Instant;
use crate::watch::{self, Escalation, Flag, FlagKind, Handled, Party, Severity, State};

/// One matter.
#[derive(Clone, Debug, PartialEq)]
pub struct EscalationCard {
    /// Stable name.
    pub key: String,
    /// Keys of its flags, for [`crate::command::EscalationCommand`].
    pub flags: Vec<String>,
    /// What it is, in one sentence.
    pub sentence: String,
    /// One sentence per flag, where there are several.
    pub parts: Vec<(String, Link)>,
    /// Which rule.
    pub kind: FlagKind,
    /// How much it presses.
    pub severity: Severity,
    /// What it is about.
    pub title: String,
    /// Where that is shown.
    pub link: Link,
    /// The markets it is about.
    pub markets: Vec<Badge>,
    /// "both markets", where it happens in several at once.
    pub both: Option<String>,
    /// Who looks after it.
    pub owner: String,
    /// The reader does.
    pub mine: bool,
    /// Since when, on the reader's clock.
    pub since: String,
    /// How far people are.
    pub state: State,
    /// The same in words: "taken by Timur".
    pub says: String,
    /// Of what somebody raised: what each side says.
    pub positions: Vec<Position>,
}

/// What one side says.
#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    /// Who says it; nobody for the words that stood there.
    pub who: String,
    /// That person's market.
    pub badge: Option<Badge>,
    /// In which words.
    pub words: String,
}

/// The inbox: what is open first.
#[must_use]
pub fn inbox(sections: &Sections, reader: &Reader, now: Instant) -> Vec<EscalationCard> {
    let printer = reader.printer(now);
    let flags = watch::flags(sections, now);
    let all = watch::escalations(sections, &flags, now);
    all.into_iter().map(|escalation| card(sections, &escalation, reader, &printer)).collect()
}

fn card(sections: &Sections, escalation: &Escalation, reader: &Reader, printer: &Printer) -> EscalationCard {
    let language = reader.language;
    let label = Label::of(sections, &escalation.root, language);
    let both = match escalation.markets.len() {
        0 | 1 => None,
        2 => Some(language.text("watch-both-markets")),
        count => Some(language.format("watch-all-markets", &args! {"count" => count})),
    };
    let part = |flag: &Flag| (watch::sentence(flag, sections, printer), Link::of(&flag.path));
    EscalationCard {
        key: escalation.key.clone(),
        flags: escalation.keys(),
        sentence: watch::escalation_sentence(escalation, sections, printer),
        parts: if escalation.flags.len() > 1 { escalation.flags.iter().map(part).collect() } else { Vec::new() },
        kind: escalation.kind,
        severity: escalation.severity,
        title: label.thing,
        link: label.link,
        markets: escalation.markets.iter().filter_map(|market| people::badge(sections, market)).collect(),
        both,
        owner: people::name(sections, &escalation.owner, language),
        mine: escalation.owner == reader.person,
        since: printer.yours(escalation.since, printer.zone()),
        state: escalation.handled.state,
        says: says(sections, &escalation.handled, printer),
        positions: escalation.flags.first().map(|flag| positions(sections, flag, printer)).unwrap_or_default(),
    }
}

fn says(sections: &Sections, handled: &Handled, printer: &Printer) -> String {
    let language = printer.language();
    let who = people::name(sections, &handled.by, language);
    let words = handled.words.as_str();
    match handled.state {
        State::Open => language.text("watch-state-open"),
        State::Taken => language.format("watch-state-taken", &args! {"who" => who}),
        State::Resolved => language.format("watch-state-resolved", &args! {"who" => who, "words" => words}),
        State::Planned => {
            let when = handled
                .due
                .as_ref()
                .map(|due| printer.yours(due.due(), due.deadline.zone_of_record().unwrap_or(printer.zone())));
            let args = args! {"who" => who, "words" => words, "when" => when.unwrap_or_default()};
            language.format("watch-state-planned", &args)
        }
    }
}

/// Both positions of what somebody raised: the words as they stood, then everybody's who raised it.
fn positions(sections: &Sections, flag: &Flag, printer: &Printer) -> Vec<Position> {
    if flag.kind != FlagKind::Objection {
        return Vec::new();
    }
    let log = sections.escalations.values();
    let raised = |entry: &&crate::model::Handling| {
        !entry.archived && entry.kind == HandlingKind::Raised && entry.path == flag.path && entry.at >= flag.since
    };
    let mut entries: Vec<_> = log.filter(raised).collect();
    entries.sort_by_key(|entry| entry.at);
    let stood = entries.first().map(|entry| entry.theirs.clone()).unwrap_or_default();
    let stood = Position { who: String::new(), badge: None, words: stood };
    let said = entries.iter().map(|entry| Position {
        who: people::name(sections, &entry.by, printer.language()),
        badge: people::badge_of(sections, &entry.by),
        words: entry.words.clone(),
    });
    std::iter::once(stood).chain(said).filter(|position| !position.words.is_empty()).collect()
}

/// One threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleLine {
    /// Which.
    pub threshold: Threshold,
    /// "A creator is more than 6 hours late".
    pub words: String,
    /// What is chosen.
    pub value: i64,
    /// The least and the most that can be.
    pub bounds: (i64, i64),
}

/// Every threshold, and the line that says for whom they hold: "The same for Russia and United States" (S0-24).
#[must_use]
pub fn rules(sections: &Sections, reader: &Reader) -> (Vec<RuleLine>, String) {
    let language = reader.language;
    let line = |threshold: Threshold| {
        let value = sections.rules.get(threshold);
        let words = language.format(&format!("watch-threshold-{}", threshold.code()), &args! {"count" => value});
        RuleLine { threshold, words, value, bounds: threshold.bounds() }
    };
    let names: Vec<String> = people::badges(sections).into_iter().map(|badge| badge.name).collect();
    let same = language.format("watch-same-for-all", &args! {"markets" => language.list(&names)});
    (Threshold::ALL.into_iter().map(line).collect(), same)
}

/// One assumption.
#[derive(Clone, Debug, PartialEq)]
pub struct AssumptionRow {
    /// Which.
    pub id: AssumptionId,
    /// Its words; prose at `assumptions/<id>/words`.
    pub words: String,
    /// Who will find out; empty is a gap.
    pub owner: PersonId,
    /// The owner's name.
    pub owner_name: String,
    /// How it turned out.
    pub verdict: Verdict,
    /// The same in words.
    pub says: String,
    /// Who judged it when; empty while nobody has.
    pub judged: String,
    /// Somebody says that it conflicts, and nobody has settled it.
    pub disputed: bool,
}

/// The assumptions, what is disputed first, then what nobody knows yet.
#[must_use]
pub fn assumptions(sections: &Sections, reader: &Reader, now: Instant) -> Vec<AssumptionRow> {
    let disputed: Vec<String> = watch::flags(sections, now)
        .into_iter()
        .filter(|flag| flag.kind == FlagKind::Objection)
        .map(|flag| flag.root)
        .collect();
    let live = sections.assumptions.iter().filter(|(_, assumption)| !assumption.archived);
    let mut rows: Vec<AssumptionRow> = live
        .map(|(id, assumption)| AssumptionRow {
            id: id.clone(),
            words: assumption.words.clone(),
            owner: assumption.owner.clone(),
            owner_name: Party::Person(assumption.owner.clone()).name(sections, reader.language),
            verdict: assumption.verdict,
            says: reader.language.text(&format!("watch-verdict-{}", assumption.verdict.code())),
            judged: judged(sections, assumption, reader, now),
            disputed: disputed.contains(&format!("assumptions/{id}")),
        })
        .collect();
    rows.sort_by_key(|row| (!row.disputed, row.verdict, row.id.clone()));
    rows
}

fn judged(sections: &Sections, assumption: &crate::model::Assumption, reader: &Reader, now: Instant) -> String {
    let Some(judged) = assumption.judged() else { return String::new() };
    let zone = people::badge_of(sections, &judged.by).map_or(reader.zone, |badge| badge.zone);
    let who = people::name(sections, &judged.by, reader.language);
    let args = args! {"who" => who, "when" => reader.printer(now).yours(judged.at, zone)};
    reader.language.format("report-judged-by", &args)
}
