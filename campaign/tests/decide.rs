//! What people rely on about decisions: silence decides when it may, money adds up, whys are asked for, a day is told.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "decide/budget.rs"]
mod budget;
#[path = "decide/capture.rs"]
mod capture;
#[path = "start/genesis.rs"]
mod genesis;
#[path = "start/market.rs"]
mod market;
#[path = "decide/recorder.rs"]
mod recorder;
#[path = "decide/silence.rs"]
mod silence;

use campaign::command::{Command, CommandError, DecideCommand};
use campaign::document::Replica;
use campaign::language::Language;
use campaign::model::{
    Market, MarketId, MarketProfile, Person, PersonId, Proposal, ProposalId, Role, SectionId, SectionKind, Sections,
};
use campaign::time::{Instant, Zone};
use campaign::view::Reader;
use genesis::genesis;
use market::joins;

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn moscow(words: &str) -> Instant {
    zone("Europe/Moscow").exact(words.parse().unwrap()).unwrap()
}

fn new_york(words: &str) -> Instant {
    zone("America/New_York").exact(words.parse().unwrap()).unwrap()
}

/// Everybody's device, each with all that was done anywhere.
struct Office {
    desks: Vec<(PersonId, Replica)>,
}

impl Office {
    /// Marcus leads the US and the campaign's words; Olga leads Russia; June records for the US.
    fn open() -> Self {
        let at = new_york("2026-12-01T10:00");
        let genesis = genesis("p-marcus", "Marcus", Role::CampaignLead, at);
        let (first, _) = Replica::create([1; 16], &genesis).unwrap();
        let mut office = Self { desks: vec![(PersonId::from("p-marcus"), first)] };
        office.done("p-marcus", at, joins("m-ru", "Russia", "RU", "Europe/Moscow", "RU"));
        office.done("p-marcus", at, joins("m-us", "United States", "US", "America/New_York", "US"));
        office.done("p-marcus", at, Command::SetPersonMarket("p-marcus".into(), "m-us".into()));
        for (id, name, role, market) in
            [("p-olga", "Olga", Role::MarketLead, "m-ru"), ("p-june", "June", Role::Recorder, "m-us")]
        {
            let person = Person { name: name.to_owned(), role, market: market.into(), ..Person::default() };
            office.done("p-marcus", at, Command::AddPerson(id.into(), person));
            let actor = [u8::try_from(office.desks.len()).unwrap() + 1; 16];
            let mut desk = Replica::expecting(actor, &PersonId::from(id));
            let all = office.desks[0].1.changes_since(&[]);
            desk.receive(all.iter().map(|change| change.bytes.as_slice()), at).unwrap();
            office.desks.push((PersonId::from(id), desk));
        }
        office.done(
            "p-marcus",
            at,
            Command::AddSection(SectionId::from("s-1"), SectionKind::CoreValue, String::new(), 0),
        );
        office
    }

    fn desk(&mut self, who: &str) -> &mut Replica {
        &mut self.desks.iter_mut().find(|(id, _)| id.as_str() == who).unwrap().1
    }

    /// Somebody does something; everybody has it at once.
    fn act(&mut self, who: &str, at: Instant, command: Command) -> Result<(), CommandError> {
        let effects = self.desk(who).apply(&command, at)?;
        self.spread(who, at, &effects.changes.iter().map(|change| change.bytes.clone()).collect::<Vec<_>>());
        Ok(())
    }

    fn spread(&mut self, who: &str, at: Instant, changes: &[Vec<u8>]) {
        for (_, desk) in self.desks.iter_mut().filter(|(id, _)| id.as_str() != who) {
            desk.receive(changes.iter().map(Vec::as_slice), at).unwrap();
        }
    }

    fn done(&mut self, who: &str, at: Instant, command: Command) {
        self.act(who, at, command).unwrap();
    }

    fn decide(&mut self, who: &str, at: Instant, command: DecideCommand) -> Result<(), CommandError> {
        self.act(who, at, Command::Decide(command))
    }

    /// Words typed at the end of a text, as one change.
    fn types(&mut self, who: &str, at: Instant, path: &str, words: &str) {
        let desk = self.desk(who);
        let end = desk.text(path).unwrap_or_default().encode_utf16().count();
        desk.splice(path, end, 0, words, at).unwrap();
        let effects = desk.commit_typing(at);
        self.spread(who, at, &effects.changes.iter().map(|change| change.bytes.clone()).collect::<Vec<_>>());
    }

    fn sections(&mut self) -> Sections {
        self.desks[0].1.sections().unwrap()
    }

    fn reader(&mut self, who: &str) -> Reader {
        let sections = self.sections();
        let place = if who == "p-olga" { "Europe/Moscow" } else { "America/New_York" };
        Reader::of(&sections, &PersonId::from(who), Language::En, zone(place))
    }
}

/// Two options, one whole Russian working day, A by default.
fn proposal() -> Proposal {
    Proposal {
        title: "Which day do both markets publish?".to_owned(),
        options: "Friday in both\nEach on its own day".to_owned(),
        decider: "p-marcus".into(),
        market: "m-ru".into(),
        days: 1,
        default: 0,
        default_why: "The studio is booked for Friday".to_owned(),
        ..Proposal::default()
    }
}

fn id() -> ProposalId {
    ProposalId::from("pp-1")
}
