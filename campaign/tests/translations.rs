//! Story 6 and what else people rely on when they say something about a text: translations that fall behind,
//! differences that are meant, sign-offs and releases; over real documents, with undo and two devices.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "start/genesis.rs"]
mod genesis;

use campaign::command::{Command, CommandError, StatementCommand};
use campaign::document::{Effects, Replica};
use campaign::language::Language;
use campaign::model::{
    Creator, CreatorId, Market, MarketId, Person, PersonId, Role, SectionId, SectionKind, StatementId, StatementKind,
};
use campaign::story::{self, Away, Digest, GroupKind, What};
use campaign::time::{Instant, Zone};
use campaign::view::Reader;
use campaign::watch::drift::{drift, intended};
use campaign::watch::release::{Handover, SignOff, gate};
use campaign::watch::translation::{Translation, TranslationState, translations};
use genesis::genesis;

const EN: &str = "brief/sections/s-1/text/en";
const RU: &str = "brief/sections/s-1/text/ru";
const LOCAL: &str = "brief/sections/s-1/local/m-us";
/// Tue 8 Dec 2026, 18:00 in Moscow.
const START: Instant = Instant(1_796_742_000_000);

/// Dana owns the campaign, Olga leads Russia, Marcus leads the US; each at a device of their own.
struct Office {
    dana: Replica,
    olga: Replica,
    marcus: Replica,
    now: Instant,
}

impl Office {
    fn open() -> Self {
        let genesis = genesis("p-dana", "Dana", Role::Owner, START);
        let (dana, effects) = Replica::create([1; 16], &genesis).unwrap();
        let mut olga = Replica::expecting([2; 16], &PersonId::from("p-olga"));
        let mut marcus = Replica::expecting([3; 16], &PersonId::from("p-marcus"));
        let first = |effects: &Effects| effects.changes.iter().map(|it| it.bytes.clone()).collect::<Vec<_>>();
        for replica in [&mut olga, &mut marcus] {
            replica.receive(first(&effects).iter().map(Vec::as_slice), START).unwrap();
        }
        let mut office = Self { dana, olga, marcus, now: START };
        for (id, zone, languages) in [("m-ru", "Europe/Moscow", "ru en"), ("m-us", "America/New_York", "en")] {
            let mut market = Market::default();
            market.profile.name = id.to_owned();
            market.profile.letter = id[2..3].to_uppercase();
            (market.profile.opens, market.profile.closes) = ("09:00".to_owned(), "18:00".to_owned());
            market.profile.zone = Zone::parse(zone).unwrap();
            market.profile.languages = languages.to_owned();
            office.dana(Command::AddMarket(MarketId::from(id), Box::new(market)));
        }
        for (id, market) in [("p-olga", "m-ru"), ("p-marcus", "m-us")] {
            let person =
                Person { name: id.to_owned(), role: Role::MarketLead, market: market.into(), ..Person::default() };
            office.dana(Command::AddPerson(PersonId::from(id), person));
        }
        office.dana(Command::AddSection(SectionId::from("s-1"), SectionKind::Thesis, String::new(), 0));
        office.dana(Command::WriteWords(EN.to_owned(), "Ten minutes every evening".to_owned()));
        office.meet();
        office.olga(Command::WriteWords(RU.to_owned(), "Десять минут каждый вечер".to_owned()));
        office.meet();
        office
    }

    fn dana(&mut self, command: Command) -> Effects {
        self.now = self.now.plus_minutes(60);
        self.dana.apply(&command, self.now).unwrap()
    }

    fn olga(&mut self, command: Command) -> Effects {
        self.now = self.now.plus_minutes(60);
        self.olga.apply(&command, self.now).unwrap()
    }

    fn meet(&mut self) {
        for _ in 0..2 {
            let all: Vec<Vec<u8>> = [&mut self.dana, &mut self.olga, &mut self.marcus]
                .into_iter()
                .flat_map(|replica| replica.changes_since(&[]).into_iter().map(|change| change.bytes))
                .collect();
            for replica in [&mut self.dana, &mut self.olga, &mut self.marcus] {
                replica.receive(all.iter().map(Vec::as_slice), self.now).unwrap();
            }
        }
    }

    /// Dana types at the end of the master, with pauses, and leaves the field.
    fn retype(&mut self, words: &[&str]) {
        for word in words {
            self.now = self.now.plus_minutes(1);
            let end = self.dana.text(EN).unwrap().encode_utf16().count();
            self.dana.splice(EN, end, 0, word, self.now).unwrap();
            self.dana.pause_typing(self.now);
        }
        self.dana.commit_typing(self.now);
    }

    fn russian(&mut self) -> Translation {
        all(&mut self.olga).into_iter().find(|one| one.path == RU).unwrap()
    }

    fn say(&mut self, id: &str, kind: StatementKind) -> Effects {
        let say = StatementCommand::Translation(id.into(), "s-1".into(), Language::Ru, kind);
        self.olga(Command::State(say))
    }
}

fn all(replica: &mut Replica) -> Vec<Translation> {
    let (sections, history) = (replica.sections().unwrap(), replica.history());
    translations(&sections, &history, &mut |path, heads| replica.text_at(path, heads))
}

fn digest(replica: &mut Replica, base: &[[u8; 32]], now: Instant) -> Digest {
    let (sections, history) = (replica.sections().unwrap(), replica.history());
    let reader = Reader::of(&sections, replica.author(), Language::Ru, Zone::parse("Europe/Moscow").unwrap());
    let before = replica.sections_at(base).unwrap();
    let away = Away { history: &history, base, before: &before, after: &sections, conflicts: &[], since: START };
    story::digest(&away, &reader, now)
}

#[test]
fn a_translation_falls_behind_by_what_people_call_changes() {
    let mut office = Office::open();
    assert_eq!((office.russian().state, office.russian().behind), (TranslationState::Translated, 0));
    // Typed with pauses in one sitting, then left and typed again: two changes, five pauses.
    office.retype(&[", one", " cup", ", one button"]);
    office.retype(&[" and", " no noise"]);
    office.meet();
    let found = office.russian();
    assert_eq!((found.behind, found.was.as_str()), (2, "Ten minutes every evening"));
    let pieces = story::word_diff(&found.was, &office.olga.text(EN).unwrap());
    assert_eq!(pieces[1], story::Piece::Added(", one cup, one button and no noise".to_owned()));
}

#[test]
fn the_lead_of_that_market_reads_it_in_the_morning_and_nobody_else() {
    let mut office = Office::open();
    let base = office.olga.heads();
    office.retype(&[" at home"]);
    office.retype(&[", alone"]);
    office.meet();
    let now = office.now;
    let news = digest(&mut office.olga, &base, now);
    let [entry] = news.group(GroupKind::NeedsYou) else { panic!("{news:?}") };
    assert_eq!((entry.what, entry.count, entry.path.as_str()), (What::TranslationBehind, 2, RU));
    let sections = office.olga.sections().unwrap();
    let reader = Reader::of(&sections, &PersonId::from("p-olga"), Language::Ru, Zone::utc());
    let told = story::tell(entry, &sections, &reader.printer(now));
    assert_eq!(told.sentence, "Тезис кампании (русский текст): отстаёт от мастера на 2 изменения");
    assert_eq!(told.reason.as_deref(), Some("Ваш перевод отстал"));
    let marcus = digest(&mut office.marcus, &base, now);
    assert!(marcus.entries().all(|entry| entry.what == What::TextChanged), "{marcus:?}");
}

#[test]
fn an_edit_or_a_word_clears_it_and_changes_no_other_field() {
    let mut office = Office::open();
    office.retype(&[" at home"]);
    office.meet();
    assert_eq!(office.russian().behind, 1);
    let before = office.olga.sections().unwrap();
    let said = office.say("w-1", StatementKind::StillCorrect);
    let after = office.olga.sections().unwrap();
    assert_eq!(office.russian().behind, 0);
    assert_eq!(office.russian().state, TranslationState::Translated, "still correct says nothing about the state");
    assert_eq!((before.brief, before.creators, before.threads), (after.brief, after.creators, after.threads));
    // Taken back, it is behind again; said again, it is not.
    let now = office.now;
    let (undone, kept) = office.olga.undo(&said.undo.unwrap(), now).unwrap();
    assert_eq!((kept, office.russian().behind), (0, 1));
    office.olga.undo(&undone.undo.unwrap(), now).unwrap();
    assert_eq!(office.russian().behind, 0);
    office.retype(&[", alone"]);
    office.meet();
    assert_eq!(office.russian().behind, 1);
    office.olga(Command::WriteWords(RU.to_owned(), "дома, в одиночестве".to_owned()));
    assert_eq!(office.russian().behind, 0);
}

#[test]
fn what_changed_while_the_translator_was_offline_was_not_translated() {
    let mut office = Office::open();
    office.retype(&[" at home"]);
    office.olga(Command::WriteWords(RU.to_owned(), "без сети".to_owned()));
    office.meet();
    let found = office.russian();
    assert_eq!((found.behind, found.was.as_str()), (1, "Ten minutes every evening"));
}

#[test]
fn a_master_that_was_changed_back_leaves_nobody_behind() {
    let mut office = Office::open();
    let typed = office.dana(Command::WriteWords(EN.to_owned(), "Oops".to_owned()));
    let now = office.now;
    office.dana.undo(&typed.undo.unwrap(), now).unwrap();
    office.meet();
    assert_eq!((office.russian().behind, office.russian().was), (0, String::new()));
}

#[test]
fn both_versions_reworded_at_once_agree() {
    use campaign::command::Rewording;
    let mut office = Office::open();
    let place = |path: &str| Rewording { path: path.to_owned(), at: 0, delete: 0, insert: "10. ".to_owned() };
    office.dana(Command::Reword(vec![place(EN), place(RU)]));
    office.meet();
    assert_eq!(office.russian().behind, 0);
}

#[test]
fn untranslated_translated_adapted() {
    let mut office = Office::open();
    office.dana(Command::AddSection(SectionId::from("s-2"), SectionKind::Audience, String::new(), 1));
    office.meet();
    let other = all(&mut office.olga).into_iter().find(|one| one.section.as_str() == "s-2").unwrap();
    assert_eq!((other.state, other.behind), (TranslationState::Untranslated, 0));
    let empty = StatementCommand::Translation("w-0".into(), "s-2".into(), Language::Ru, StatementKind::Adapted);
    let refused = office.olga.apply(&Command::State(empty), START).unwrap_err();
    assert!(matches!(refused, CommandError::Empty(_)), "nothing can be said about no words");
    office.say("w-1", StatementKind::Adapted);
    assert_eq!(office.russian().state, TranslationState::Adapted);
    office.say("w-2", StatementKind::Translated);
    assert_eq!(office.russian().state, TranslationState::Translated);
}

#[test]
fn ten_thousand_changes_are_read_in_one_pass() {
    let mut office = Office::open();
    let history = {
        let mut history = office.dana.history();
        let edit = history.entries.iter().find(|entry| entry.subject == EN).unwrap().clone();
        for number in 0..10_000_u64 {
            let mut next = edit.clone();
            next.hash[..8].copy_from_slice(&number.to_be_bytes());
            next.deps = vec![history.entries.last().unwrap().hash];
            next.at = edit.at.plus_minutes(number as i64 * 60);
            history.entries.push(next);
        }
        history
    };
    let sections = office.dana.sections().unwrap();
    let found = translations(&sections, &history, &mut |_, _| String::new());
    assert_eq!(found[0].behind, 10_000);
}

#[test]
fn a_meant_difference_leaves_drift_and_is_told() {
    let mut office = Office::open();
    let base = office.marcus.heads();
    office.dana(Command::WriteWords(LOCAL.to_owned(), "Ten loud minutes".to_owned()));
    office.meet();
    let flags = |replica: &mut Replica| {
        let found = all(replica);
        drift(&replica.sections().unwrap(), &found, START).len()
    };
    assert_eq!(flags(&mut office.olga), 1);
    let reason = "The US wants noise.".to_owned();
    let intend = |id: &str, reason: String| Command::State(StatementCommand::Intend(id.into(), LOCAL.into(), reason));
    assert!(office.olga.apply(&intend("w-0", " ".to_owned()), START).is_err(), "without a reason it is drift");
    office.olga(intend("w-1", reason.clone()));
    office.meet();
    assert_eq!((flags(&mut office.marcus), intended(&office.marcus.sections().unwrap()).len()), (0, 1));
    let now = office.now;
    let news = digest(&mut office.marcus, &base, now);
    let told = news.entries().find(|entry| entry.what == What::Said(StatementKind::Intended)).unwrap();
    assert_eq!(told.author, PersonId::from("p-olga"));
    office.olga(Command::State(StatementCommand::Withdraw(StatementId::from("w-1"), LOCAL.to_owned())));
    assert_eq!(flags(&mut office.olga), 1);
}

#[test]
fn a_brief_is_handed_over_when_every_market_has_signed_it_and_by_its_own_hub() {
    let mut office = Office::open();
    let maya = CreatorId::from("cr-maya");
    let mut creator = Creator {
        name: "Maya".to_owned(),
        market: "m-us".into(),
        contact: PersonId::from("p-marcus"),
        channel: campaign::model::SourcingChannel::Agency,
        ..Creator::default()
    };
    office.dana(Command::AddCreator(maya.clone(), Box::new(creator.clone())));
    office.meet();
    let sign = |id: &str, market: &str| {
        Command::State(StatementCommand::Sign(vec![(id.into(), "cr-maya".into())], market.into()))
    };
    let release = |id: &str| Command::State(StatementCommand::Release(id.into(), "cr-maya".into()));
    let refused = office.marcus.apply(&sign("w-0", "m-us"), START).unwrap_err();
    assert!(matches!(refused, CommandError::Incomplete));
    for key in ["goal", "role", "content", "live", "connects"] {
        office.dana(Command::WriteWords(format!("creators/cr-maya/card/{key}"), format!("The {key}")));
    }
    office.meet();
    let now = office.now;
    office.marcus.apply(&sign("w-1", "m-us"), now).unwrap();
    assert!(matches!(office.marcus.apply(&sign("w-2", "m-ru"), now).unwrap_err(), CommandError::NotYours));
    assert!(matches!(office.marcus.apply(&release("w-2"), now).unwrap_err(), CommandError::Unsigned));
    office.olga(sign("w-3", "m-ru"));
    office.meet();
    assert!(matches!(office.olga.apply(&release("w-4"), now).unwrap_err(), CommandError::NotYours));
    office.marcus.apply(&release("w-4"), now).unwrap();
    let sections = office.marcus.sections().unwrap();
    let gate_now = gate(&sections, &maya).unwrap();
    let Handover::Done(said) = &gate_now.handover else { panic!("{gate_now:?}") };
    creator.card.goal = "The goal".to_owned();
    assert_eq!((said.card.goal.as_str(), said.by.as_str()), ("The goal", "p-marcus"));
    // The master moves on: what was signed was an earlier version, what was handed over stays what it was.
    office.retype(&[" at home"]);
    office.meet();
    let sections = office.olga.sections().unwrap();
    let later = gate(&sections, &maya).unwrap();
    assert!(later.markets.iter().all(|(_, sign)| matches!(sign, SignOff::Earlier(_))));
    assert!(matches!(&later.handover, Handover::Earlier(said) if said.card.goal == "The goal"));
}
