//! The value of a field as what it means: a deadline, a person, a market; and how it is said.

use super::people;
use crate::document::Scalar;
use crate::language::{Language, when::Printer};
use crate::model::{CreatorId, Formula, KpiId, MarketId, PersonId, Rule, Sections, TargetCurve};
use crate::plan::Node;
use crate::time::{CivilTime, DayEdit, DayWork, StoredDeadline, Zone};

/// What stands in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Words as people wrote them.
    Words(String),
    /// A deadline, and the zone that counts where it is meant for each market's own clock.
    Due(Box<StoredDeadline>, Zone),
    /// A person.
    Person(PersonId),
    /// A market; empty means all of them.
    Market(MarketId),
    /// A creator.
    Creator(CreatorId),
    /// A word of the product, by its Fluent key.
    Word(String),
    /// A day that ends early.
    ShortUntil(CivilTime),
    /// Yes or no.
    Flag(bool),
    /// A time zone.
    Zone(Zone),
    /// A language.
    Language(Language),
    /// How a date follows from a go-live.
    Rule(Box<Rule>),
    /// How a number is computed.
    Formula(Formula),
    /// A KPI's target over time.
    Target(KpiId, Box<TargetCurve>),
    /// A date of the plan, by the path of what it belongs to.
    Date(Node),
}

impl Value {
    /// Reads what stands in the field at a path.
    #[must_use]
    pub fn read(sections: &Sections, path: &str, scalar: &Scalar) -> Self {
        match scalar {
            Scalar::None => Self::Empty,
            Scalar::Flag(flag) => Self::Flag(*flag),
            Scalar::Int(number) => Self::Words(number.to_string()),
            Scalar::Text(text) => Self::of_text(sections, path, text),
        }
    }

    /// Reads the words that stand in the field at a path.
    #[must_use]
    pub fn of_text(sections: &Sections, path: &str, text: &str) -> Self {
        let keys: Vec<&str> = path.split('/').collect();
        let key = keys.last().copied().unwrap_or_default();
        let words = || if text.is_empty() { Self::Empty } else { Self::Words(text.to_owned()) };
        match (keys.first().copied().unwrap_or_default(), key) {
            (_, "market") => Self::Market(text.into()),
            _ if text.is_empty() => Self::Empty,
            (_, "due" | "start" | "go_live" | "review_by") => match text.parse() {
                Ok(due) => Self::due(&due, zone_at(sections, &keys)),
                Err(_) => words(),
            },
            ("markets", _) if keys.get(2) == Some(&"days") => Self::of_day(text.parse().ok().as_ref()),
            ("timeline", "owner") | (_, "contact" | "outcome_by" | "author" | "recorder") => Self::Person(text.into()),
            ("timeline", "rule") => text.parse().map_or_else(|_| words(), |rule| Self::Rule(Box::new(rule))),
            ("timeline", "phase" | "gate") => Self::Word(format!("plan-{key}-{text}")),
            ("timeline", "after" | "before") | ("plan", "from" | "to") => {
                Node::parse(text).map_or_else(words, Self::Date)
            }
            ("timeline", "creator") => Self::Creator(text.into()),
            ("timeline", "kind") | ("people", "role") | ("threads", "strength") => Self::Word(format!("word-{text}")),
            ("creators", "tier") => Self::Word(format!("word-tier-{text}")),
            ("creators", "channel") => Self::Word(format!("metrics-channel-{text}")),
            ("creators", "stage") => Self::Word(format!("metrics-stage-{text}")),
            ("kpis", "unit") => Self::Word(format!("metrics-unit-{text}")),
            ("kpis", "formula") => text.parse().map_or_else(|_| words(), Self::Formula),
            ("kpis", _) if keys.get(2) == Some(&"targets") => {
                let kpi = keys.get(1).copied().unwrap_or_default();
                text.parse().map_or_else(|_| words(), |curve| Self::Target(kpi.into(), Box::new(curve)))
            }
            ("brief", "kind") => Self::Word(format!("label-section-{text}")),
            ("threads", "outcome") => Self::Word(format!("label-outcome-{text}")),
            ("agreement", _) if keys.get(3) == Some(&"deeds") => Self::Word(format!("word-{text}")),
            ("promises" | "assumptions", "owner" | "by") | ("handoffs", "from") => Self::Person(text.into()),
            ("decisions", "decider") => Self::Person(text.into()),
            ("captures", "kind") => Self::Word(format!("capture-kind-{text}")),
            ("risks", "owner") => Self::Person(text.into()),
            ("risks", "status") => Self::Word(format!("risks-status-{text}")),
            ("risks", _) if matches!(keys.get(2), Some(&"likelihood" | &"impact")) => {
                Self::Word(format!("risks-{}-{text}", keys.get(2).copied().unwrap_or_default()))
            }
            ("assumptions", "verdict") => Self::Word(format!("watch-verdict-{text}")),
            (_, "zone") => Zone::parse(text).map_or_else(|_| words(), Self::Zone),
            (_, "language" | "source_language") => Language::parse(text).map_or_else(words, Self::Language),
            _ => words(),
        }
    }

    /// What a market says about a day: in its own words, else the kind of day; as usual where it says nothing.
    #[must_use]
    pub fn of_day(edit: Option<&DayEdit>) -> Self {
        match edit {
            None => Self::Word("holiday-usual".to_owned()),
            Some(edit) if !edit.name.is_empty() => Self::Words(edit.name.clone()),
            Some(DayEdit { work: DayWork::Short, until: Some(until), .. }) => Self::ShortUntil(*until),
            Some(edit) => Self::Word(own_day_key(edit.work).to_owned()),
        }
    }

    /// A deadline, if there is one.
    #[must_use]
    pub fn deadline(due: Option<&StoredDeadline>, zone: Zone) -> Self {
        due.map_or(Self::Empty, |due| Self::due(due, zone))
    }

    fn due(due: &StoredDeadline, zone: Zone) -> Self {
        Self::Due(Box::new(due.clone()), zone)
    }

    /// The value in the reader's words; times on the reader's clock with whose time it was set in.
    #[must_use]
    pub fn say(&self, sections: &Sections, printer: &Printer) -> String {
        let language = printer.language();
        match self {
            Self::Empty => language.text("label-nothing"),
            Self::Words(words) => words.clone(),
            Self::Due(due, zone) => {
                printer.yours(due.instant_in(*zone), due.deadline.zone_of_record().unwrap_or(*zone))
            }
            Self::Person(person) if person.is_empty() => language.text("label-nobody"),
            Self::Person(person) => people::name(sections, person, language),
            Self::Market(market) => match sections.markets.get(market) {
                Some(market) => market.profile.name.clone(),
                None => language.text("label-all-markets"),
            },
            Self::Creator(creator) => match sections.creators.get(creator) {
                Some(creator) => creator.name.clone(),
                None => language.text("label-somebody"),
            },
            Self::Word(key) => language.text(key),
            Self::ShortUntil(until) => {
                language.format("calendar-short-until", &crate::args! {"clock" => until.to_string()})
            }
            Self::Flag(true) => language.text("label-yes"),
            Self::Flag(false) => language.text("label-no"),
            Self::Zone(zone) => language.place(zone.name()),
            Self::Language(of) => of.own_name().to_owned(),
            Self::Formula(formula) => super::metrics::formula_words(formula, language),
            Self::Target(kpi, curve) => super::metrics::target_words(sections, kpi, curve, language),
            Self::Rule(rule) => super::plan::rule_words(sections, rule, language),
            Self::Date(node) => super::plan::name(sections, node, language),
        }
    }

    /// The moment, where the value is one.
    #[must_use]
    pub fn moment(&self) -> Option<crate::time::Instant> {
        match self {
            Self::Due(due, zone) => Some(due.instant_in(*zone)),
            _ => None,
        }
    }
}

/// The Fluent key of what a day became.
pub(super) const fn own_day_key(work: DayWork) -> &'static str {
    match work {
        DayWork::Off => "holiday-own",
        DayWork::Short => "holiday-short",
        DayWork::Working => "holiday-working",
    }
}

/// The clock that counts at a path: the market's own, or that of the item's market.
fn zone_at(sections: &Sections, keys: &[&str]) -> Zone {
    let market = match keys {
        ["markets", id, ..] => MarketId::from(*id),
        ["timeline", id, ..] => {
            sections.timeline.get(&(*id).into()).map(|item| item.market.clone()).unwrap_or_default()
        }
        _ => MarketId::default(),
    };
    sections.markets.get(&market).map(|market| market.profile.zone).unwrap_or_default()
}
