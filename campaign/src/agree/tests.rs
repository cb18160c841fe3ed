//! What users rely on: a signature is about a version, exactly one decides, open tensions keep the launch, blind is
//! blind, and the week's meetings add up.

mod people;
mod signing;
mod written;

use crate::command::{AgreeCommand, BriefCommand, Command, CommandError, RuleCommand, WatchCommand};
use crate::document::{Genesis, Replica};
use crate::language::Language;
use crate::model::{
    GoalId, Market, MarketId, MarketProfile, Person, PersonId, PointKind, RecordId, Role, SectionKind, Sections,
    Threshold,
};
use crate::time::{Instant, Zone};

/// Somebody's device; all share one document by being the same replica under another author.
struct Desk {
    replicas: Vec<(PersonId, Replica)>,
    minute: i64,
}

const METRIC: &str = "brief/sections/s-metric/text/en";

/// Russia and the US with their leads, a brand lead, a bridge; the owner started it.
fn desk() -> Desk {
    let owner = PersonId::from("p-dana");
    let genesis = Genesis {
        document: "00".repeat(16),
        name: "Winter".to_owned(),
        language: Language::En,
        owner: owner.clone(),
        owner_name: "Dana".to_owned(),
        role: Role::Owner,
        at: Instant(0),
        sample: false,
    };
    let (replica, _) = Replica::create([1; 16], &genesis).unwrap();
    let mut desk = Desk { replicas: vec![(owner, replica)], minute: 0 };
    for (id, name, letter, country) in [("m-ru", "Russia", "R", "RU"), ("m-us", "United States", "U", "US")] {
        let (name, letter, holidays) = (name.to_owned(), letter.to_owned(), country.to_owned());
        let (opens, closes, weekend) = ("09:00".to_owned(), "18:00".to_owned(), "6 7".to_owned());
        let profile = MarketProfile { name, letter, holidays, opens, closes, weekend, ..MarketProfile::default() };
        let market = Market { profile, ..Market::default() };
        desk.done("p-dana", Command::AddMarket(MarketId::from(id), Box::new(market)));
    }
    for (name, role, market) in [
        ("Olga", Role::MarketLead, "m-ru"),
        ("Marcus", Role::MarketLead, "m-us"),
        ("Priya", Role::BrandLead, ""),
        ("Timur", Role::Bridge, ""),
    ] {
        let id = PersonId(format!("p-{}", name.to_lowercase()));
        let person = Person { name: name.to_owned(), role, market: market.into(), ..Person::default() };
        desk.done("p-dana", Command::AddPerson(id, person));
    }
    desk.done("p-dana", Command::AddSection("s-metric".into(), SectionKind::SuccessMetric, String::new(), 0));
    desk.write(METRIC, "Three per cent.");
    desk
}

impl Desk {
    /// Carries a command out as somebody, after everything that happened before.
    fn act(&mut self, who: &str, command: Command) -> Result<(), CommandError> {
        self.minute += 1;
        let at = Instant(self.minute * 60_000);
        let all: Vec<Vec<u8>> = self.all();
        let who = PersonId::from(who);
        if !self.replicas.iter().any(|(id, _)| *id == who) {
            let actor = [u8::try_from(self.replicas.len() + 1).unwrap(); 16];
            self.replicas.push((who.clone(), Replica::expecting(actor, &who)));
        }
        let (_, replica) = self.replicas.iter_mut().find(|(id, _)| *id == who).unwrap();
        replica.receive(all.iter().map(Vec::as_slice), at).unwrap();
        replica.apply(&command, at).map(drop)
    }

    fn done(&mut self, who: &str, command: Command) {
        self.act(who, command).unwrap();
    }

    fn agree(&mut self, who: &str, command: AgreeCommand) {
        self.done(who, Command::Agree(command));
    }

    /// Writes at the end of a text, as the owner.
    fn write(&mut self, path: &str, words: &str) {
        self.done("p-dana", Command::WriteWords(path.to_owned(), words.to_owned()));
    }

    fn write_all(&mut self) {
        for point in PointKind::ALL {
            self.write(&point.path(), &format!("What we say about {}.", point.code()));
        }
    }

    fn all(&mut self) -> Vec<Vec<u8>> {
        let each = self.replicas.iter_mut().flat_map(|(_, replica)| replica.changes_since(&[]));
        each.map(|change| change.bytes).collect()
    }

    fn sections(&mut self) -> Sections {
        let all = self.all();
        let (_, replica) = &mut self.replicas[0];
        replica.receive(all.iter().map(Vec::as_slice), Instant(self.minute * 60_000)).unwrap();
        replica.sections().unwrap()
    }

    /// A market's lead signs what stands now.
    fn sign(&mut self, who: &str, market: &str) -> Result<(), CommandError> {
        let version = super::version(&self.sections());
        let id = RecordId(format!("r-{who}-{}", self.minute));
        self.act(who, Command::Agree(AgreeCommand::Sign(id, market.into(), version)))
    }

    /// Two goals, one per market.
    fn goals(&mut self) {
        for (id, market, words) in [("g-ru", "m-ru", "Trust."), ("g-us", "m-us", "Growth.")] {
            if id == "g-ru" {
                let root = BriefCommand::AddGoal("g-all".into(), GoalId::default(), MarketId::default(), 0);
                self.done("p-dana", Command::Brief(root));
            }
            let add = BriefCommand::AddGoal(id.into(), "g-all".into(), market.into(), 0);
            self.done("p-dana", Command::Brief(add));
            self.write(&format!("brief/goals/{id}/text/en"), words);
        }
    }
}

/// The sentences of what is open, in English.
fn open(sections: &Sections) -> Vec<String> {
    super::launch_points(sections).iter().map(|point| point.sentence(sections, Language::En)).collect()
}

fn utc() -> Zone {
    Zone::utc()
}

fn rounds(number: i64) -> Command {
    Command::Watch(WatchCommand::Rule(RuleCommand::Set(Threshold::Rounds, number)))
}
