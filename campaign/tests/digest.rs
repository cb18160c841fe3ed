//! Story 8: the Russian lead left at 18:00 on Tuesday and comes back at 09:00 on Wednesday.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "start/exchange.rs"]
mod exchange;
#[path = "start/genesis.rs"]
mod genesis;
#[path = "start/market.rs"]
mod market;

use campaign::command::{Command, ItemText};
use campaign::document::{Conflict, Hash, Replica};
use campaign::language::Language;
use campaign::model::{
    Anchor, CommentId, Creator, CreatorId, Item, ItemId, MarketId, Outcome, Person, PersonId, Review, Role, Section,
    SectionId, SectionKind, Strength, ThreadId,
};
use campaign::story::{self, Away, Digest, GroupKind, Reason, What, merged};
use campaign::time::{Instant, StoredDeadline, Zone};
use campaign::view::Reader;
use exchange::exchange;
use genesis::genesis;
use market::joins;

const TEXT: &str = "brief/sections/s-1/text/en";

fn moscow(words: &str) -> Instant {
    Zone::parse("Europe/Moscow").unwrap().exact(words.parse().unwrap()).unwrap()
}

fn due(words: &str) -> Option<StoredDeadline> {
    Some(StoredDeadline::local(words.parse().unwrap(), Zone::parse("America/New_York").unwrap()).unwrap())
}

/// Two desks that have the same campaign on Tuesday at 18:00 in Moscow.
struct Office {
    olga: Replica,
    marcus: Replica,
}

impl Office {
    fn open() -> Self {
        let at = moscow("2026-12-01T10:00");
        let genesis = genesis("p-olga", "Olga", Role::MarketLead, at);
        let (olga, effects) = Replica::create([1; 16], &genesis).unwrap();
        let mut marcus = Replica::expecting([2; 16], &PersonId::from("p-marcus"));
        marcus.receive(effects.changes.iter().map(|change| change.bytes.as_slice()), at).unwrap();
        let mut office = Self { olga, marcus };
        office.olga(at, joins("m-ru", "Russia", "R", "Europe/Moscow", "RU"));
        office.olga(at, joins("m-us", "United States", "U", "America/New_York", "US"));
        office.olga(at, Command::SetPersonMarket(PersonId::from("p-olga"), MarketId::from("m-ru")));
        let marcus = Person {
            name: "Marcus".to_owned(),
            role: Role::MarketLead,
            market: MarketId::from("m-us"),
            ..Person::default()
        };
        office.olga(at, Command::AddPerson(PersonId::from("p-marcus"), marcus));
        office.olga(at, Command::AddSection(SectionId::from("s-1"), SectionKind::Deliverables, String::new(), 0));
        office.olga(at, Command::WriteWords(TEXT.to_owned(), "Two reels by end of Tuesday".to_owned()));
        for (id, title, owner) in
            [("i-lock", "Asset lock", "p-marcus"), ("i-mine", "ERID", "p-olga"), ("i-back", "Kickoff", "p-marcus")]
        {
            let item = Item {
                title: title.to_owned(),
                owner: PersonId::from(owner),
                market: MarketId::from("m-us"),
                due: due("2026-12-09T18:00"),
                ..Item::default()
            };
            office.olga(at, Command::AddItem(ItemId::from(id), Box::new(item)));
        }
        let maya = Creator {
            name: "Maya".to_owned(),
            market: MarketId::from("m-us"),
            contact: PersonId::from("p-olga"),
            channel: campaign::model::SourcingChannel::Network,
            ..Creator::default()
        };
        office.olga(at, Command::AddCreator(CreatorId::from("cr-maya"), Box::new(maya)));
        office.ask(at, "t-quiet", "", Strength::Idea, "Silence first?");
        office.olga(moscow("2026-12-08T17:30"), Command::SetDone(ItemId::from("i-back"), true));
        office.meet();
        office
    }

    fn olga(&mut self, at: Instant, command: Command) {
        self.olga.apply(&command, at).unwrap();
    }

    fn marcus(&mut self, at: Instant, command: Command) {
        self.marcus.apply(&command, at).unwrap();
    }

    fn ask(&mut self, at: Instant, id: &str, market: &str, strength: Strength, says: &str) {
        let anchor = Anchor { path: TEXT.to_owned(), quote: "end of Tuesday".to_owned(), ..Anchor::default() };
        let open = Command::OpenThread(
            ThreadId::from(id),
            anchor,
            MarketId::from(market),
            strength,
            CommentId(format!("c-{id}")),
            says.to_owned(),
        );
        if market == "m-us" { self.marcus(at, open) } else { self.olga(at, open) }
    }

    /// Both desks have everything.
    fn meet(&mut self) {
        let now = moscow("2026-12-09T08:00");
        exchange(&mut self.olga, &mut self.marcus, now);
    }

    /// What the night in New York brings.
    fn night(&mut self) {
        let night = moscow("2026-12-08T23:40");
        self.marcus(night, Command::SetDue(ItemId::from("i-lock"), due("2026-12-10T18:00")));
        self.marcus(night, Command::SetItem(ItemId::from("i-mine"), ItemText::Title, "ERID and FTC".to_owned()));
        self.marcus(night, Command::SetDone(ItemId::from("i-back"), false));
        self.marcus(night, Command::SetDone(ItemId::from("i-back"), true));
        self.marcus.splice(TEXT, 13, 14, "Tue 8 Dec, 18:00 New York", night).unwrap();
        self.marcus.commit_typing(night);
        self.ask(night, "t-must", "m-us", Strength::Should, "@ru-market-lead is that your clock?");
        self.marcus(
            night,
            Command::ResolveThread(ThreadId::from("t-quiet"), Outcome::Decided, "Silence stays".to_owned()),
        );
        self.marcus(night, Command::SetCreator(CreatorId::from("cr-maya"), "handle", "@maya".to_owned()));
        self.meet();
    }
}

struct Read {
    digest: Digest,
    told: Vec<String>,
    headline: String,
    summary: String,
}

fn read(replica: &mut Replica, person: &str, language: Language, zone: &str, now: &str) -> Read {
    let now = moscow(now);
    let sections = replica.sections().unwrap();
    let reader = Reader::of(&sections, &PersonId::from(person), language, Zone::parse(zone).unwrap());
    let last_end = reader.calendar(&sections).last_working_day_end(now).unwrap();
    let history = replica.history();
    let review: Option<&Review> = sections.reviews.get(&reader.person);
    let base: Vec<Hash> = story::base(&history, review, &reader.person, last_end);
    let before = replica.sections_at(&base).unwrap();
    let conflicts: Vec<Conflict> = Section::ALL.into_iter().flat_map(|section| replica.conflicts(section)).collect();
    let since = story::since(review, last_end);
    let away = Away { history: &history, base: &base, before: &before, after: &sections, conflicts: &conflicts, since };
    let digest = story::digest(&away, &reader, now);
    let printer = reader.printer(now);
    let told = digest.entries().map(|entry| story::tell(entry, &sections, &printer).sentence).collect();
    let headline = story::headline(&digest, &sections, &printer);
    Read { summary: story::summary(&digest, &printer), digest, told, headline }
}

const MORNING: &str = "2026-12-09T09:00";

#[test]
fn the_morning_lists_exactly_what_changed_what_needs_you_first() {
    let mut office = Office::open();
    office.night();
    let read = read(&mut office.olga, "p-olga", Language::Ru, "Europe/Moscow", MORNING);
    let kinds: Vec<GroupKind> = read.digest.groups.iter().map(|group| group.kind).collect();
    assert_eq!(kinds, [GroupKind::NeedsYou, GroupKind::Decided, GroupKind::Moved, GroupKind::Words]);
    let reasons: Vec<_> = read.digest.group(GroupKind::NeedsYou).iter().map(|entry| entry.reason).collect();
    assert_eq!(reasons, [Some(Reason::Called), Some(Reason::Yours), Some(Reason::Contact)]);
    assert_eq!(read.headline, "Пока вас не было. Нью-Йорк: перенос «Asset lock» и итог по 1 обсуждению");
    assert_eq!(read.summary, "С момента вт 8 дек., 18:00 по вашему времени: 8 изменений, 1 человек");
    assert_eq!(
        read.told,
        [
            "Новое обсуждение, «end of Tuesday»: @ru-market-lead is that your clock?",
            "ERID and FTC: название, ERID → ERID and FTC",
            "Maya: имя на площадке, не указано → @maya",
            "«end of Tuesday», решено: Silence stays",
            "«Asset lock»: новый срок, чт 10 дек., 02:00 → пт 11 дек., 02:00 по вашему времени (чт 18:00, Нью-Йорк)",
            "Новая редакция: Материалы к сдаче (английский текст)",
        ]
    );
}

#[test]
fn the_same_night_in_english_and_spanish() {
    let mut office = Office::open();
    office.night();
    let english = read(&mut office.olga, "p-olga", Language::En, "Europe/Moscow", MORNING);
    assert_eq!(english.headline, "While you were away, New York moved “Asset lock” and settled a thread");
    assert_eq!(english.summary, "Since Tue 8 Dec, 18:00 your time: 8 changes by 1 person");
    assert_eq!(
        english.told,
        [
            "New thread on “end of Tuesday”: @ru-market-lead is that your clock?",
            "ERID and FTC: title, ERID → ERID and FTC",
            "Maya: handle, not set → @maya",
            "“end of Tuesday”, decided: Silence stays",
            "“Asset lock” moved: Thu 10 Dec, 02:00 → Fri 11 Dec, 02:00 your time (Thu 18:00 New York)",
            "Reads differently: Deliverables (English text)",
        ]
    );
    let spanish = read(&mut office.olga, "p-olga", Language::Es, "Europe/Moscow", MORNING);
    assert_eq!(spanish.headline, "Mientras no estabas, Nueva York movió “Asset lock” y cerró una conversación");
    assert_eq!(spanish.told[5], "Nueva redacción: Entregables (texto en inglés)");
    assert!(spanish.told.iter().all(|said| !said.contains('⟦')), "{:?}", spanish.told);
}

#[test]
fn marked_as_read_on_one_device_it_is_read_on_the_other() {
    let mut office = Office::open();
    office.night();
    let heads = office.olga.heads();
    office.olga(moscow("2026-12-09T09:05"), Command::MarkReviewed(heads));
    let mut phone = Replica::expecting([5; 16], &PersonId::from("p-olga"));
    let everything = office.olga.changes_since(&[]);
    phone.receive(everything.iter().map(|change| change.bytes.as_slice()), moscow("2026-12-09T09:06")).unwrap();
    let read = read(&mut phone, "p-olga", Language::Ru, "Europe/Moscow", "2026-12-09T09:10");
    assert!(read.digest.is_empty(), "{:?}", read.told);
    assert_eq!(read.headline, "Пока вас не было, ничего не изменилось");
}

#[test]
fn what_was_made_offline_before_the_evening_and_arrives_later_is_still_news() {
    let mut office = Office::open();
    // Marcus has no network since Tuesday noon; Olga works on and leaves at six.
    office.marcus(moscow("2026-12-08T16:00"), Command::SetDue(ItemId::from("i-lock"), due("2026-12-11T18:00")));
    office.olga(moscow("2026-12-08T17:50"), Command::SetDone(ItemId::from("i-mine"), true));
    office.meet();
    let read = read(&mut office.olga, "p-olga", Language::En, "Europe/Moscow", MORNING);
    let what: Vec<What> = read.digest.entries().map(|entry| entry.what).collect();
    assert_eq!(what, [What::ItemMoved], "{:?}", read.told);
}

#[test]
fn what_the_reader_has_since_changed_themselves_is_no_news_and_a_conflict_is() {
    let mut office = Office::open();
    office.night();
    // Olga saw the new lock this morning and answered it with another date: it is hers now.
    office.olga(moscow("2026-12-09T09:20"), Command::SetDue(ItemId::from("i-lock"), due("2026-12-10T12:00")));
    let read_later = read(&mut office.olga, "p-olga", Language::En, "Europe/Moscow", "2026-12-09T09:30");
    assert!(read_later.digest.entries().all(|entry| entry.path != "timeline/i-lock"), "{:?}", read_later.told);
    // Marcus, offline, moves it too: now it has two values, and that needs her.
    office.marcus(moscow("2026-12-09T09:40"), Command::SetDue(ItemId::from("i-lock"), due("2026-12-10T16:00")));
    office.meet();
    let read = read(&mut office.olga, "p-olga", Language::En, "Europe/Moscow", "2026-12-09T10:00");
    let first = read.digest.entries().next().unwrap();
    assert_eq!((first.what, first.reason), (What::Conflicting, Some(Reason::Conflict)));
    assert!(read.told[0].starts_with("Conflicting edits, Asset lock (due): "), "{}", read.told[0]);
}

#[test]
fn what_two_wrote_apart_is_shown_for_a_look_until_it_was_seen() {
    let mut office = Office::open();
    office.meet();
    let (before, at) = (office.olga.heads(), moscow("2026-12-09T09:00"));
    office.olga.splice(TEXT, 0, 0, "Soon: ", at).unwrap();
    office.olga.commit_typing(at);
    office.marcus.splice(TEXT, 0, 0, "Please: ", at).unwrap();
    office.marcus.commit_typing(at);
    assert!(merged(&office.olga.history(), &before).is_empty(), "one side alone is nothing to look at");
    office.meet();
    let found = merged(&office.olga.history(), &before);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].path.as_str(), found[0].authors.len()), (TEXT, 2));
    let seen = office.olga.heads();
    assert!(merged(&office.olga.history(), &seen).is_empty());
    // Who writes on after having read both is nobody's other side.
    office.marcus.splice(TEXT, 0, 0, "Again: ", at).unwrap();
    office.marcus.commit_typing(at);
    office.meet();
    assert!(merged(&office.olga.history(), &seen).is_empty());
}

#[test]
fn every_kind_of_news_has_one_place() {
    assert!(GroupKind::ALL.windows(2).all(|pair| pair[0] < pair[1]), "in order, and none twice");
}
