//! Drift and intended differences in the reader's words, each with its place and its one-click way out.

use super::{Badge, Label, Link, Reader, label, people};
use crate::args;
use crate::command::{Command, Rewording};
use crate::language::Language;
use crate::language::lint::{ParityFinding, exact_words};
use crate::model::{MarketId, SectionId, Sections, StatementId, StatementKind};
use crate::time::{Instant, StoredDeadline};
use crate::view::clarity::{clock_of, reworded, written_in};
use crate::watch::drift::{Detail, Drift, DriftKind};
use crate::watch::translation::Translation;

/// One flag, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct DriftRow {
    /// What sort.
    pub kind: DriftKind,
    /// Path of the text or thing that differs.
    pub path: String,
    /// What it is: "Core value: text for México".
    pub title: String,
    /// The market it concerns.
    pub badge: Option<Badge>,
    /// What is the matter, in one sentence.
    pub says: String,
    /// Where it is shown.
    pub link: Link,
    /// What one press does about it, where one press can.
    pub fix: Option<(String, Fix)>,
    /// Whether it can be meant: what has no measure can only be filled in.
    pub may_intend: bool,
}

/// What one press does about a drift.
#[derive(Clone, Debug, PartialEq)]
pub enum Fix {
    /// A command as it stands.
    Do(Box<Command>),
    /// Says that a translation is still right.
    StillCorrect(SectionId, Language),
}

impl Fix {
    /// The command; what is said needs an id of its own.
    #[must_use]
    pub fn command(self, id: StatementId) -> Command {
        match self {
            Self::Do(command) => *command,
            Self::StillCorrect(section, language) => Command::State(crate::command::StatementCommand::Translation(
                id,
                section,
                language,
                StatementKind::StillCorrect,
            )),
        }
    }
}

/// A difference that somebody meant.
#[derive(Clone, Debug, PartialEq)]
pub struct IntendedRow {
    /// The entry.
    pub id: StatementId,
    /// Path of what differs.
    pub path: String,
    /// What it is.
    pub title: String,
    /// The market it concerns.
    pub badge: Option<Badge>,
    /// Why.
    pub reason: String,
    /// Who said so.
    pub who: String,
    /// When, on the reader's clock.
    pub when: String,
}

/// Everything that drifts, in the reader's words.
#[must_use]
pub fn drift_rows(sections: &Sections, translations: &[Translation], reader: &Reader, now: Instant) -> Vec<DriftRow> {
    let found = crate::watch::drift::drift(sections, translations, now);
    found.into_iter().map(|one| row(sections, one, reader, now)).collect()
}

/// Every difference that is meant, latest first.
#[must_use]
pub fn intended_rows(sections: &Sections, reader: &Reader, now: Instant) -> Vec<IntendedRow> {
    let printer = reader.printer(now);
    let one = |(id, said): (&StatementId, &crate::model::Statement)| {
        let label = Label::of(sections, &said.about, reader.language);
        let zone = people::badge_of(sections, &said.by).map_or(reader.zone, |badge| badge.zone);
        IntendedRow {
            id: id.clone(),
            path: said.about.clone(),
            title: label.full(reader.language),
            badge: label.market.and_then(|market| people::badge(sections, &market)),
            reason: said.reason.clone(),
            who: people::name(sections, &said.by, reader.language),
            when: printer.yours(said.at, zone),
        }
    };
    crate::watch::drift::intended(sections).into_iter().rev().map(one).collect()
}

fn row(sections: &Sections, drift: Drift, reader: &Reader, now: Instant) -> DriftRow {
    let language = reader.language;
    DriftRow {
        title: title(sections, &drift, language),
        badge: drift.market.as_ref().and_then(|market| people::badge(sections, market)),
        says: says(sections, &drift, reader, now),
        fix: fix(sections, &drift, language),
        may_intend: !matches!(drift.detail, Detail::NoWhy(_) | Detail::Behind(..)),
        link: Link::of(&drift.path),
        kind: drift.kind,
        path: drift.path,
    }
}

/// What it is about.
pub(super) fn title(sections: &Sections, drift: &Drift, language: Language) -> String {
    match &drift.detail {
        // The why stands in the adaptation: its slot and market say where.
        Detail::NoWhy(slot) => label::slot(*slot, language),
        _ => Label::of(sections, &drift.path, language).full(language),
    }
}

/// What is the matter, in one sentence.
pub(super) fn says(sections: &Sections, drift: &Drift, reader: &Reader, now: Instant) -> String {
    let language = reader.language;
    match (&drift.detail, drift.kind) {
        (Detail::Moments(finding, _), _) => finding.message(language),
        (Detail::Milestone(own, everybody), _) => {
            let printer = reader.printer(now);
            let due = |id| {
                let item = sections.timeline.get(id)?;
                let zone = super::timeline::zone_of(sections, sections.timeline.get(own)?);
                let at = item.due.as_ref()?.instant_in(zone);
                Some(printer.yours(at, item.due.as_ref()?.deadline.zone_of_record().unwrap_or(zone)))
            };
            let own = due(own).unwrap_or_default();
            language.format("drift-milestone", &args! {"own" => own, "all" => due(everybody).unwrap_or_default()})
        }
        (Detail::Behind(_, _, count), _) => language.format("drift-behind", &args! {"count" => *count}),
        (Detail::NoWhy(_), _) => language.text("drift-no-why"),
        (Detail::Metric(found), _) => super::metrics::why(sections, found, language),
        (Detail::Plain, DriftKind::Empty) => language.text("drift-empty"),
        (Detail::Plain, _) => language.text("drift-divergence"),
    }
}

fn fix(sections: &Sections, drift: &Drift, language: Language) -> Option<(String, Fix)> {
    let press = |key: &str, command: Command| Some((language.text(key), Fix::Do(Box::new(command))));
    match (&drift.detail, drift.kind) {
        (Detail::Moments(finding, _), _) => moment(sections, &drift.path, finding, language),
        (Detail::Milestone(own, everybody), _) => {
            let due: Option<StoredDeadline> = sections.timeline.get(everybody)?.due.clone();
            press("drift-fix-milestone", Command::SetDue(own.clone(), due))
        }
        (Detail::Behind(section, of, _), _) => {
            Some((language.text("translation-still-correct"), Fix::StillCorrect(section.clone(), *of)))
        }
        (Detail::Plain, DriftKind::Divergence) => {
            let own = crate::watch::drift::compared(sections, &drift.path)?.0;
            let whole = Rewording {
                path: drift.path.clone(),
                at: 0,
                delete: own.encode_utf16().count(),
                insert: String::new(),
            };
            press("drift-fix-divergence", Command::Reword(vec![whole]))
        }
        _ => None,
    }
}

/// The master's moment in place of the other one, where both texts name one.
fn moment(sections: &Sections, path: &str, finding: &ParityFinding, language: Language) -> Option<(String, Fix)> {
    let (master, own) = (finding.first.as_ref()?, finding.second.as_ref()?);
    let written = written_in(path, &sections.markets, finding.languages.1);
    let words = reworded(path, &own.finding, written, master.at, master.zone);
    let moment = exact_words(language, "at", master.at, master.zone);
    let says = language.format("drift-fix-moment", &args! {"moment" => moment});
    Some((says, Fix::Do(Box::new(Command::Reword(vec![words])))))
}

/// The languages a market's people answer for: those it works in that are not the master's own.
#[must_use]
pub fn answers_for(sections: &Sections, market: &MarketId) -> Vec<Language> {
    let source = sections.campaign.source_language;
    let spoken = sections.markets.get(market).map(|market| market.profile.languages.as_str()).unwrap_or_default();
    let languages = spoken.split([' ', ',']).filter_map(Language::parse);
    // A language that another market lives by is that market's to keep right.
    languages
        .filter(|language| *language != source)
        .filter(|language| {
            let home = sections.markets.get(market).map(|market| market.profile.zone);
            clock_of(*language, &sections.markets) == home
        })
        .collect()
}
