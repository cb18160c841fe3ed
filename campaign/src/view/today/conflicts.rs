//! A conflict as people read it: what field, which values, whose, when on both clocks; to be settled by a person.

use crate::document::{Conflict, ConflictValue, Scalar};
use crate::language::when::Printer;
use crate::model::Sections;
use crate::time::Instant;
use crate::view::{Badge, Label, Reader, Value, people};

/// One field with more than one value.
#[derive(Clone, Debug, PartialEq)]
pub struct ConflictItem {
    /// Path of the field, for [`crate::command::Command::Settle`].
    pub path: String,
    /// What field it is, in words.
    pub label: Label,
    /// The values; the one shown everywhere first.
    pub choices: Vec<ConflictChoice>,
}

/// One of the values.
#[derive(Clone, Debug, PartialEq)]
pub struct ConflictChoice {
    /// What settling writes.
    pub value: Scalar,
    /// Whether it is prose, for settling.
    pub prose: bool,
    /// The value in words.
    pub words: String,
    /// Who wrote it.
    pub who: String,
    /// That person's market.
    pub badge: Option<Badge>,
    /// When: "Tue 8 Dec, 21:12 your time (13:12 New York)", by the author's device clock.
    pub when: String,
    /// The same moment.
    pub at: Instant,
}

/// The conflicts, those of the reader's market first.
#[must_use]
pub fn conflicts(sections: &Sections, found: &[Conflict], reader: &Reader, now: Instant) -> Vec<ConflictItem> {
    let printer = reader.printer(now);
    let mut items: Vec<ConflictItem> = found.iter().map(|conflict| item(sections, conflict, &printer)).collect();
    items.sort_by_key(|item| (item.label.market.as_ref() != Some(&reader.market), item.path.clone()));
    items
}

fn item(sections: &Sections, conflict: &Conflict, printer: &Printer) -> ConflictItem {
    ConflictItem {
        path: conflict.path.clone(),
        label: Label::of(sections, &conflict.path, printer.language()),
        choices: conflict.values.iter().map(|value| choice(sections, &conflict.path, value, printer)).collect(),
    }
}

fn choice(sections: &Sections, path: &str, value: &ConflictValue, printer: &Printer) -> ConflictChoice {
    let badge = people::badge_of(sections, &value.author);
    let origin = badge.as_ref().map_or(printer.zone(), |badge| badge.zone);
    ConflictChoice {
        value: value.value.clone(),
        prose: value.prose,
        words: Value::read(sections, path, &value.value).say(sections, printer),
        who: people::name(sections, &value.author, printer.language()),
        badge,
        when: printer.yours(value.at, origin),
        at: value.at,
    }
}
