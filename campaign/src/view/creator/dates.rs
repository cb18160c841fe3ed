//! What is due from a creator, and what they are waiting for.
//!
//! An item that names the creator is theirs. A checkpoint that names them is an answer they wait for: the
//! team checks what they handed in and owes them a word by then. Everything else is due from them.

use super::Shown;
use crate::args;
use crate::language::when::Printer;
use crate::model::{Creator, CreatorId, Item, ItemId, ItemKind, MarketId, Sections};
use crate::time::Zone;

/// One thing that is due from the creator.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The item it is.
    pub item: ItemId,
    /// What it is.
    pub title: String,
    /// When; none while no date is set.
    pub when: Option<Shown>,
    /// "in 3 h 20 min", or "2 h late"; none without a date or when done.
    pub countdown: Option<String>,
    /// Whether its time is over and it is not done.
    pub late: bool,
    /// What to know about it.
    pub note: String,
}

/// One thing the creator will hear back about.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The item, promise or weekly feedback it is: its name in calendars.
    pub item: ItemId,
    /// What it is about.
    pub title: String,
    /// When they hear at the latest; none while nobody set a time.
    pub when: Option<Shown>,
    /// Who answers, and that there is no need to check before; or that the answer is late.
    pub says: String,
    /// Whether its time is over.
    pub late: bool,
    /// The market that answers; none for people across markets.
    pub market: Option<MarketId>,
}

/// Everything of one creator that has a time.
pub(super) struct Dates {
    pub(super) next: Option<Due>,
    pub(super) later: Vec<Due>,
    pub(super) done: Vec<Due>,
    pub(super) answers: Vec<Answer>,
}

impl Dates {
    pub(super) fn of(sections: &Sections, id: &CreatorId, creator: &Creator, printer: &Printer) -> Self {
        let mut open = Vec::new();
        let mut done = Vec::new();
        let mut answers = Vec::new();
        let own = sections.timeline.iter().filter(|(_, item)| !item.archived && item.creator == *id);
        for (item_id, item) in own {
            let when = shown(sections, creator, item, printer);
            match (item.kind, item.done) {
                (ItemKind::Buffer, _) | (ItemKind::Checkpoint, true) => {}
                (ItemKind::Checkpoint, false) => answers.push(answer(sections, item_id, item, when, printer)),
                (_, true) => done.push(due(item_id, item, when, printer)),
                (_, false) => open.push(due(item_id, item, when, printer)),
            }
        }
        answers.extend(super::answers::promised(sections, id, printer));
        // What has no date yet comes last.
        open.sort_by_key(|due| order(due.when.as_ref()));
        done.sort_by_key(|due| order(due.when.as_ref()));
        answers.sort_by_key(|answer| order(answer.when.as_ref()));
        let dated = open.first().is_some_and(|due| due.when.is_some());
        let next = dated.then(|| open.remove(0));
        Self { next, later: open, done, answers }
    }
}

fn order(when: Option<&Shown>) -> (bool, i64) {
    (when.is_none(), when.map_or(0, |when| when.at.0))
}

fn shown(sections: &Sections, creator: &Creator, item: &Item, printer: &Printer) -> Option<Shown> {
    let due = item.due.as_ref()?;
    Some(Shown::deadline(due, market_zone(sections, creator, item), printer))
}

/// The clock of the item's market; an item of all markets counts by the creator's own hub.
fn market_zone(sections: &Sections, creator: &Creator, item: &Item) -> Zone {
    sections
        .markets
        .get(&item.market)
        .or_else(|| sections.markets.get(&creator.market))
        .map_or(creator.zone, |market| market.profile.zone)
}

fn due(id: &ItemId, item: &Item, when: Option<Shown>, printer: &Printer) -> Due {
    let open = when.as_ref().filter(|_| !item.done);
    Due {
        item: id.clone(),
        title: item.title.clone(),
        countdown: open.map(|when| printer.countdown(when.at)),
        late: open.is_some_and(|when| when.at < printer.now()),
        note: item.note.trim().to_owned(),
        when,
    }
}

fn answer(sections: &Sections, id: &ItemId, item: &Item, when: Option<Shown>, printer: &Printer) -> Answer {
    let language = printer.language();
    let late = when.as_ref().is_some_and(|when| when.at < printer.now());
    let says = match sections.people.get(&item.owner).filter(|person| !person.name.is_empty()) {
        _ if late => language.text("creator-page-answer-late"),
        Some(person) => language.format("creator-page-answer-from", &args! {"who" => &person.name}),
        None => language.text("creator-page-answer"),
    };
    let market = Some(item.market.clone()).filter(|market| !market.is_empty());
    Answer { item: id.clone(), title: item.title.clone(), when, says, late, market }
}
