//! Plays the script: every person at a device of their own, every change through a command.

use super::calendar::Days;
use super::cast;
use crate::agree;
use crate::command::{AgreeCommand, Command, CommandError};
use crate::document::{Genesis, LocalChange, Passage, Replica};
use crate::language::Language;
use crate::model::{Anchor, CommentId, MarketId, PersonId, RecordId, Role, Strength, ThreadId};
use crate::time::Instant;
use std::collections::BTreeMap;

/// What somebody does.
pub(super) enum Act {
    /// A command.
    Do(Box<Command>),
    /// Replaces words in a text by typing.
    Retype { path: String, old: &'static str, new: String },
    /// Signs the alignment as it stands at that desk.
    Sign { id: RecordId, market: MarketId },
    /// Opens a thread on words of a text, or on a field where the quote is empty.
    Ask {
        id: &'static str,
        path: String,
        quote: &'static str,
        market: &'static str,
        strength: Strength,
        says: &'static str,
    },
}

/// Who does it and when; without a network since a moment, where that is given.
pub(super) struct Step {
    pub(super) at: Instant,
    pub(super) who: &'static str,
    pub(super) act: Act,
    pub(super) offline_since: Option<Instant>,
}

/// A command at a time.
pub(super) fn step(at: Instant, who: &'static str, command: Command) -> Step {
    Step { at, who, act: Act::Do(Box::new(command)), offline_since: None }
}

/// One person's device and how much of the log it holds.
struct Desk {
    replica: Replica,
    read: usize,
}

/// All devices, and the log between them.
pub(super) struct Stage {
    document: [u8; 16],
    desks: BTreeMap<String, Desk>,
    log: Vec<(Instant, LocalChange)>,
}

impl Stage {
    pub(super) fn open(document: [u8; 16], title: &str, days: &Days) -> Result<Self, CommandError> {
        let at = days.ago(&days.us, 24, 10, 5);
        let genesis = Genesis {
            document: document.iter().map(|byte| format!("{byte:02x}")).collect(),
            name: title.to_owned(),
            language: Language::En,
            owner: PersonId::from(cast::OWNER),
            owner_name: cast::OWNER_NAME.to_owned(),
            role: Role::Owner,
            at,
            sample: true,
        };
        let (replica, effects) = Replica::create(actor(document, cast::OWNER), &genesis)?;
        let log: Vec<_> = effects.changes.into_iter().map(|change| (at, change)).collect();
        let desks = BTreeMap::from([(cast::OWNER.to_owned(), Desk { replica, read: log.len() })]);
        Ok(Self { document, desks, log })
    }

    /// Plays the steps in the order of their times. `reading` is when a guest has read what there is by then.
    pub(super) fn play(
        &mut self,
        mut script: Vec<Step>,
        mut reading: Option<(Instant, PersonId)>,
    ) -> Result<(), CommandError> {
        script.sort_by_key(|step| step.at);
        // Who is without a network for one step is so for every step since then.
        let apart: Vec<_> = script.iter().filter_map(|step| Some((step.who, step.offline_since?, step.at))).collect();
        for step in &mut script {
            let gone =
                apart.iter().find(|(who, since, until)| *who == step.who && step.at > *since && step.at <= *until);
            step.offline_since = gone.map(|(_, since, _)| *since);
        }
        for step in script {
            if let Some((at, guest)) = reading.take_if(|(at, _)| *at < step.at) {
                self.read(at, &guest)?;
            }
            self.perform(step)?;
        }
        Ok(())
    }

    /// Every change in causal order, and the document in one piece.
    pub(super) fn close(mut self) -> Result<(Vec<Vec<u8>>, Vec<u8>), CommandError> {
        let changes: Vec<Vec<u8>> = self.log.iter().map(|(_, change)| change.bytes.clone()).collect();
        let end = self.log.last().map(|(at, _)| *at).unwrap_or_default();
        let desk = self.desk(cast::OWNER, None, end)?;
        let bytes = desk.replica.save();
        Ok((changes, bytes))
    }

    fn read(&mut self, at: Instant, guest: &PersonId) -> Result<(), CommandError> {
        let desk = self.desk(&guest.0, None, at)?;
        let seen = desk.replica.heads();
        let effects = desk.replica.apply(&Command::MarkReviewed(seen), at)?;
        self.log.extend(effects.changes.into_iter().map(|change| (at, change)));
        Ok(())
    }

    fn perform(&mut self, step: Step) -> Result<(), CommandError> {
        let at = step.at;
        let desk = self.desk(step.who, step.offline_since, at)?;
        let effects = match step.act {
            Act::Do(command) => desk.replica.apply(&*command, at)?,
            Act::Retype { path, old, new } => {
                let passage = find(&desk.replica, &path, old);
                desk.replica.splice(&path, passage.start, passage.end - passage.start, &new, at)?;
                desk.replica.commit_typing(at)
            }
            Act::Sign { id, market } => {
                let version = agree::version(&desk.replica.sections()?);
                desk.replica.apply(&Command::Agree(AgreeCommand::Sign(id, market, version)), at)?
            }
            Act::Ask { id, path, quote, market, strength, says } => {
                let anchor = anchor(&desk.replica, path, quote)?;
                let comment = CommentId(format!("c-{}-1", id.trim_start_matches("t-")));
                let market = MarketId::from(market);
                let open = Command::OpenThread(ThreadId::from(id), anchor, market, strength, comment, says.to_owned());
                desk.replica.apply(&open, at)?
            }
        };
        self.log.extend(effects.changes.into_iter().map(|change| (at, change)));
        Ok(())
    }

    /// The device of a person, up to date with the log, or as far as it was when its network went.
    fn desk(&mut self, who: &str, since: Option<Instant>, now: Instant) -> Result<&mut Desk, CommandError> {
        let actor = actor(self.document, who);
        let desk = self
            .desks
            .entry(who.to_owned())
            .or_insert_with(|| Desk { replica: Replica::expecting(actor, &PersonId::from(who)), read: 0 });
        let until = since.map_or(self.log.len(), |since| self.log.partition_point(|(at, _)| *at <= since));
        if desk.read < until {
            let news = self.log[desk.read..until].iter().map(|(_, change)| change.bytes.as_slice());
            desk.replica.receive(news, now)?;
            desk.read = until;
        }
        Ok(desk)
    }
}

/// One actor per person and document.
fn actor(document: [u8; 16], who: &str) -> [u8; 16] {
    let mut actor = document;
    for (place, byte) in who.bytes().enumerate() {
        let at = place % 16;
        actor[at] = actor[at].rotate_left(3) ^ byte;
    }
    actor
}

/// Where words stand in a text, in UTF-16 code units; the end where they do not.
fn find(replica: &Replica, path: &str, words: &str) -> Passage {
    let text = replica.text(path).unwrap_or_default();
    let length = |text: &str| text.encode_utf16().count();
    match text.find(words).filter(|_| !words.is_empty()) {
        Some(at) => Passage { start: length(&text[..at]), end: length(&text[..at]) + length(words) },
        None => Passage { start: length(&text), end: length(&text) },
    }
}

fn anchor(replica: &Replica, path: String, quote: &str) -> Result<Anchor, CommandError> {
    let (start, end) = match quote.is_empty() {
        true => Default::default(),
        false => replica.pin(&path, find(replica, &path, quote))?,
    };
    Ok(Anchor { path, start, end, quote: quote.to_owned() })
}
