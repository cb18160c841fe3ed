//! Proposals as cards: what is asked, until when on both clocks and why until then, what was said, what holds.

use super::{Badge, Label, Link, Reader, people};
use crate::args;
use crate::language::when::Printer;
use crate::model::{Proposal, ProposalEntry, ProposalId, ProposalKind, Sections};
use crate::time::{CivilTime, Instant, Zone};
use crate::watch::{Standing, Window, standing, window};

/// One proposal.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposalCard {
    /// Which.
    pub id: ProposalId,
    /// The question.
    pub title: String,
    /// What one must know to answer.
    pub why: String,
    /// The options with their letters; the number is what commands need.
    pub options: Vec<OptionLine>,
    /// The market that is asked.
    pub asked: Option<Badge>,
    /// "Marcus decides. Asked Wed 30 Dec, 17:00 your time."
    pub asks: String,
    /// "Россия has one working day, until …"; that it never ends, where it never does.
    pub until: String,
    /// How far away that is, while it lies ahead.
    pub left: Option<String>,
    /// Why until then: days that are not worked, and days of the market's own that moved it.
    pub calendar: Vec<String>,
    /// What holds if the market stays silent, and why.
    pub silent: String,
    /// How far it is.
    pub standing: Standing,
    /// The same in words, with the why.
    pub says: String,
    /// When it was decided; none while it is open.
    pub decided: Option<Instant>,
    /// What was said, earliest first.
    pub entries: Vec<EntryLine>,
    /// What it is about.
    pub about: Option<(String, Link)>,
    /// The reader's market is asked, and has not spoken.
    pub awaits_input: bool,
    /// It waits for the reader's decision.
    pub awaits_decision: bool,
    /// The reader may take it back.
    pub may_withdraw: bool,
    /// The reader is the one who decides.
    pub mine: bool,
}

/// One option.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionLine {
    /// Its place, from 0.
    pub at: i64,
    /// "A. Both markets on Friday".
    pub words: String,
    /// It holds if the market stays silent.
    pub default: bool,
    /// It holds.
    pub holds: bool,
}

/// One thing that was said.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryLine {
    /// Who.
    pub who: String,
    /// That person's market then.
    pub badge: Option<Badge>,
    /// When.
    pub when: String,
    /// "for A", "decided B".
    pub does: String,
    /// In which words.
    pub words: String,
}

/// Every proposal: what waits for the reader first, then what is open, then the rest, latest first.
#[must_use]
pub fn proposals(sections: &Sections, reader: &Reader, now: Instant) -> Vec<ProposalCard> {
    let live = sections.decisions.proposals.iter().filter(|(_, proposal)| !proposal.archived);
    let mut list: Vec<(Instant, ProposalCard)> =
        live.map(|(id, proposal)| (proposal.at, card(sections, (id, proposal), reader, now))).collect();
    let rank = |card: &ProposalCard| match card.standing.is_open() {
        true if card.awaits_input || card.awaits_decision => 0,
        true => 1,
        false => 2,
    };
    list.sort_by_key(|(at, card)| (rank(card), std::cmp::Reverse(*at), card.id.clone()));
    list.into_iter().map(|(_, card)| card).collect()
}

fn card(sections: &Sections, (id, proposal): (&ProposalId, &Proposal), reader: &Reader, now: Instant) -> ProposalCard {
    let (language, printer) = (reader.language, reader.printer(now));
    let asked = people::badge(sections, &proposal.market);
    let zone = asked.as_ref().map_or(reader.zone, |badge| badge.zone);
    let window = window(sections, proposal);
    let standing = standing(sections, proposal, now);
    let decider = people::name(sections, &proposal.decider, language);
    let origin = people::badge_of(sections, &proposal.by).map_or(reader.zone, |badge| badge.zone);
    let asks = args! {"who" => &decider, "by" => people::name(sections, &proposal.by, language), "when" => printer.yours(proposal.at, origin)};
    let market = asked.as_ref().map(|badge| badge.name.clone()).unwrap_or_default();
    let default = proposal.choice(proposal.default).unwrap_or_default();
    let silent = args! {"market" => &market, "choice" => default, "why" => proposal.default_why.as_str()};
    let holds = match &standing {
        Standing::Decided(entry) => entry.option,
        Standing::ByDefault(_) => proposal.default,
        _ => -1,
    };
    let option = |(at, _)| {
        let at = i64::try_from(at).unwrap_or(-1);
        let words = proposal.choice(at).unwrap_or_default();
        OptionLine { at, words, default: at == proposal.default, holds: at == holds }
    };
    let mine = proposal.decider == reader.person;
    ProposalCard {
        id: id.clone(),
        title: proposal.title.clone(),
        why: proposal.why.trim().to_owned(),
        options: proposal.choices().into_iter().enumerate().map(option).collect(),
        asks: language.format("decisions-asks", &asks),
        until: until(proposal, &window, &market, zone, &printer),
        left: window.ends.filter(|ends| *ends > now && standing == Standing::Waiting).map(|at| printer.countdown(at)),
        calendar: calendar(&window, &market, zone, &printer),
        silent: language.format("decisions-if-silent", &silent),
        says: says(sections, proposal, &standing, zone, &printer),
        decided: match &standing {
            Standing::Decided(entry) | Standing::Withdrawn(entry) => Some(entry.at),
            Standing::ByDefault(at) => Some(*at),
            _ => None,
        },
        entries: proposal.in_order().into_iter().map(|(_, it)| entry(sections, proposal, it, &printer)).collect(),
        about: about(sections, &proposal.about, reader),
        awaits_input: standing == Standing::Waiting && reader.market == proposal.market,
        awaits_decision: standing == Standing::Heard && mine,
        may_withdraw: standing.is_open() && (mine || proposal.by == reader.person),
        mine,
        asked,
        standing,
    }
}

/// What something is about, with the way there; none where nothing is named.
pub(super) fn about(sections: &Sections, path: &str, reader: &Reader) -> Option<(String, Link)> {
    let label = Label::of(sections, path, reader.language);
    (!path.is_empty()).then(|| (label.full(reader.language), label.link))
}

fn until(proposal: &Proposal, window: &Window, market: &str, zone: Zone, printer: &Printer) -> String {
    let language = printer.language();
    match window.ends {
        Some(ends) => {
            let when = printer.yours(ends, zone);
            let args = args! {"market" => market, "count" => proposal.days, "when" => when};
            language.format("decisions-until", &args)
        }
        None => language.format("decisions-until-never", &args! {"market" => market}),
    }
}

/// Why the window ends when it does.
fn calendar(window: &Window, market: &str, zone: Zone, printer: &Printer) -> Vec<String> {
    let language = printer.language();
    let mut said = Vec::new();
    if window.free > 0 {
        said.push(language.format("decisions-free", &args! {"market" => market, "count" => window.free}));
    }
    if let Some(without) = window.without_own {
        let year = |date: crate::time::CivilDate| date.at(CivilTime::MIDNIGHT);
        let day = |(date, name): &(crate::time::CivilDate, String)| {
            let day = language.civil_day(year(*date), false);
            if name.is_empty() { day } else { format!("{day} ({name})") }
        };
        let days: Vec<String> = window.own.iter().map(day).collect();
        let args = args! {"market" => market, "days" => language.list(&days), "when" => printer.yours(without, zone)};
        said.push(language.format("decisions-own-day", &args));
    }
    said
}

fn says(sections: &Sections, proposal: &Proposal, standing: &Standing, zone: Zone, printer: &Printer) -> String {
    let language = printer.language();
    let market = people::badge(sections, &proposal.market).map(|badge| badge.name).unwrap_or_default();
    let who = |entry: &ProposalEntry| people::name(sections, &entry.by, language);
    let origin = |entry: &ProposalEntry| people::badge_of(sections, &entry.by).map_or(zone, |badge| badge.zone);
    match standing {
        Standing::Waiting => language.format("decisions-stands-waiting", &args! {"market" => market}),
        Standing::Heard => {
            let decider = people::name(sections, &proposal.decider, language);
            language.format("decisions-stands-heard", &args! {"market" => market, "who" => decider})
        }
        Standing::Decided(entry) => {
            let choice = proposal.choice(entry.option).unwrap_or_default();
            let when = printer.yours(entry.at, origin(entry));
            let args = args! {"who" => who(entry), "choice" => choice, "when" => when};
            language.format("decisions-stands-decided", &args)
        }
        Standing::ByDefault(at) => {
            let choice = proposal.choice(proposal.default).unwrap_or_default();
            let args = args! {
                "market" => market,
                "choice" => choice,
                "when" => printer.yours(*at, zone),
                "why" => proposal.default_why.as_str(),
            };
            language.format("decisions-stands-default", &args)
        }
        Standing::Withdrawn(entry) => {
            let when = printer.yours(entry.at, origin(entry));
            language.format("decisions-stands-withdrawn", &args! {"who" => who(entry), "when" => when})
        }
    }
}

fn entry(sections: &Sections, proposal: &Proposal, entry: &ProposalEntry, printer: &Printer) -> EntryLine {
    let language = printer.language();
    let badge = people::badge(sections, &entry.market);
    let choice = proposal.choice(entry.option).unwrap_or_default();
    let does = match (entry.kind, choice.is_empty()) {
        (ProposalKind::Input, false) => language.format("decisions-said-for", &args! {"choice" => choice}),
        (ProposalKind::Decided, _) => language.format("decisions-said-decided", &args! {"choice" => choice}),
        (ProposalKind::Withdrawn, _) => language.text("decisions-said-withdrawn"),
        (ProposalKind::Input | ProposalKind::Unknown, _) => String::new(),
    };
    EntryLine {
        who: people::name(sections, &entry.by, language),
        when: printer.yours(entry.at, badge.as_ref().map_or(printer.zone(), |badge| badge.zone)),
        badge,
        does,
        words: entry.words.clone(),
    }
}
