//! What a plan promises: stories 3 and 4 over real commands, and the properties of dates that follow from go-live.

mod kept;
mod properties;
mod stories;
mod told;

use crate::command::{Command, CommandError, PlanCommand};
use crate::document::{Effects, Genesis, Replica};
use crate::language::Language;
use crate::model::{Dependency, Item, ItemId, ItemKind, Market, MarketId, MarketProfile, PersonId, Role, Sections};
use crate::time::{Instant, StoredDeadline, Zone};

/// Mon 2 Nov 2026, 09:00 UTC.
const NOW: Instant = Instant(1_793_610_000_000);

fn due(at: &str, zone: &str) -> StoredDeadline {
    StoredDeadline::local(at.parse().unwrap(), Zone::parse(zone).unwrap()).unwrap()
}

fn market(name: &str, zone: &str, country: &str, language: &str, order: i64) -> Market {
    let profile = MarketProfile {
        name: name.to_owned(),
        letter: name[..1].to_owned(),
        zone: Zone::parse(zone).unwrap(),
        opens: "09:00".to_owned(),
        closes: "18:00".to_owned(),
        weekend: "6 7".to_owned(),
        holidays: country.to_owned(),
        languages: language.to_owned(),
        ..MarketProfile::default()
    };
    Market { profile, order, ..Market::default() }
}

/// A campaign of Russia and the US at one device.
struct Desk {
    replica: Replica,
}

impl Desk {
    fn new(ru: &str, us: &str) -> Self {
        let genesis = Genesis {
            document: "00".to_owned(),
            name: "Winter".to_owned(),
            language: Language::En,
            owner: PersonId::from("p-owner"),
            owner_name: "Priya".to_owned(),
            role: Role::Owner,
            at: NOW,
            sample: false,
        };
        let (replica, _) = Replica::create([1; 16], &genesis).unwrap();
        let mut desk = Self { replica };
        for (id, mut market, live) in [
            ("m-ru", market("Russia", "Europe/Moscow", "RU", "ru", 0), due(ru, "Europe/Moscow")),
            ("m-us", market("US", "America/New_York", "US", "en", 1), due(us, "America/New_York")),
        ] {
            market.go_live = Some(live);
            desk.can(Command::AddMarket(MarketId::from(id), Box::new(market)));
        }
        desk
    }

    fn try_to(&mut self, command: Command) -> Result<Effects, CommandError> {
        self.replica.apply(&command, NOW)
    }

    fn can(&mut self, command: Command) -> Effects {
        self.try_to(command).unwrap()
    }

    fn plan(&mut self, command: PlanCommand) -> Effects {
        self.can(Command::Plan(command))
    }

    fn sections(&self) -> Sections {
        self.replica.sections().unwrap()
    }

    /// The day and time of an item on a clock.
    fn at(&self, id: &str, zone: &str) -> String {
        let sections = self.sections();
        let zone = Zone::parse(zone).unwrap();
        zone.civil(sections.timeline[&ItemId::from(id)].due.as_ref().unwrap().instant_in(zone)).to_string()
    }

    fn item(&mut self, id: &str, item: Item) {
        let item = Item { title: id.to_owned(), ..item };
        self.can(Command::AddItem(ItemId::from(id), Box::new(item)));
    }

    /// Between the go-lives of the US and Russia, four working days.
    fn buffer(&mut self) {
        let buffer = Item {
            title: "Buffer".to_owned(),
            kind: ItemKind::Buffer,
            market: MarketId::from("m-ru"),
            after: "markets/m-us".to_owned(),
            before: "markets/m-ru".to_owned(),
            duration: 4,
            ..Item::default()
        };
        self.plan(PlanCommand::SetBuffer(ItemId::from("i-buffer"), Box::new(buffer)));
    }
}

fn link(from: &str, to: &str, lag: i64) -> Dependency {
    Dependency { from: from.to_owned(), to: to.to_owned(), lag, ..Dependency::default() }
}

/// Ids in the order they are asked for: i-1, i-2, …
fn numbered() -> impl FnMut() -> ItemId {
    let mut count = 0;
    move || {
        count += 1;
        ItemId(format!("i-{count}"))
    }
}
