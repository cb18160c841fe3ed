//! The sample's fourteen creators: three markets, three tiers, each with a clock and one contact.

use super::calendar::{Days, local};
use super::cards;
use super::stage::{Step, step};
use crate::command::Command;
use crate::language::Language;
use crate::model::{Creator, CreatorId, Item, ItemId, ItemKind, MarketId, PersonId, Tier};
use crate::time::Zone;

/// One creator: id, name, handle, platform, market, contact, tier, zone, content.
struct Person(
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Tier,
    &'static str,
    &'static str,
);

const CREATORS: [Person; 14] = [
    Person(
        "cr-vera",
        "Вера",
        "@vera_na_kuhne",
        "VK",
        "m-ru",
        "p-olga",
        Tier::Hero,
        "Europe/Moscow",
        "Ролик на 45–60 секунд: первая зима в квартире с видом на ТЭЦ. И три истории вечером того же дня.",
    ),
    Person(
        "cr-ilya",
        "Илья",
        "@ilya_pishet",
        "Telegram",
        "m-ru",
        "p-olga",
        Tier::Core,
        "Europe/Samara",
        "Короткий рассказ с тремя фотографиями: как в новом городе впервые позвали в гости.",
    ),
    Person(
        "cr-aigul",
        "Айгуль",
        "@aigul_snimaet",
        "VK",
        "m-ru",
        "p-ksenia",
        Tier::Core,
        "Asia/Yekaterinburg",
        "Ролик до 30 секунд: вечер после смены, одна чашка, окно во двор.",
    ),
    Person(
        "cr-maxim",
        "Максим",
        "@max_sever",
        "Rutube",
        "m-ru",
        "p-ksenia",
        Tier::Core,
        "Asia/Krasnoyarsk",
        "Ролик до 30 секунд: минус тридцать за окном, плюс двадцать четыре на кухне.",
    ),
    Person(
        "cr-sonya",
        "Соня",
        "@sonya_i_kot",
        "Telegram",
        "m-ru",
        "p-ksenia",
        Tier::Community,
        "Asia/Vladivostok",
        "Видеоответ Вере: своя первая зима и кот, который её пережил.",
    ),
    Person(
        "cr-maya",
        "Maya",
        "@mayaafterdark",
        "Instagram",
        "m-us",
        "p-marcus",
        Tier::Hero,
        "America/Los_Angeles",
        "One reel, 45 to 60 seconds: the first winter after leaving home, told from the kitchen floor. Three stories the same evening.",
    ),
    Person(
        "cr-theo",
        "Theo",
        "@theo.cooks",
        "TikTok",
        "m-us",
        "p-marcus",
        Tier::Core,
        "America/New_York",
        "One reel up to 30 seconds: a fifth-floor walk-up, one pot, one guest.",
    ),
    Person(
        "cr-priscilla",
        "Cilla",
        "@cillaandsnow",
        "Instagram",
        "m-us",
        "p-june",
        Tier::Core,
        "America/Chicago",
        "One reel up to 30 seconds: the first lake-effect storm, and who knocked on the door.",
    ),
    Person(
        "cr-jonah",
        "Jonah",
        "@slowjonah",
        "YouTube",
        "m-us",
        "p-june",
        Tier::Core,
        "America/Denver",
        "One short up to 30 seconds: what a new city sounds like at six in the evening.",
    ),
    Person(
        "cr-bea",
        "Bea",
        "@bea_reads_late",
        "TikTok",
        "m-us",
        "p-june",
        Tier::Community,
        "America/Phoenix",
        "A video answer to Maya: winter where it never snows.",
    ),
    Person(
        "cr-ximena",
        "Ximena",
        "@ximenaycacao",
        "Instagram",
        "m-mx",
        "p-lucia",
        Tier::Hero,
        "America/Mexico_City",
        "Un reel de 45 a 60 segundos: el primer diciembre lejos de la abuela, con su molinillo. Tres historias esa misma noche.",
    ),
    Person(
        "cr-beto",
        "Beto",
        "@betoconpan",
        "TikTok",
        "m-mx",
        "p-diego",
        Tier::Core,
        "America/Monterrey",
        "Un reel de hasta 30 segundos: la panadería de la esquina y la primera mañana de frío.",
    ),
    Person(
        "cr-paloma",
        "Paloma",
        "@palomaenlacocina",
        "Facebook",
        "m-mx",
        "p-diego",
        Tier::Core,
        "America/Mexico_City",
        "Un video de hasta 30 segundos: la receta que se comparte por teléfono.",
    ),
    Person(
        "cr-chucho",
        "Chucho",
        "@chuchoentijuana",
        "TikTok",
        "m-mx",
        "p-diego",
        Tier::Community,
        "America/Tijuana",
        "Una respuesta en video a Ximena: invierno de frontera, con vista a las dos ciudades.",
    ),
];

pub(super) fn names() -> Vec<(CreatorId, String)> {
    CREATORS.iter().map(|person| (CreatorId::from(person.0), person.1.to_owned())).collect()
}

pub(super) fn script(days: &Days) -> Vec<Step> {
    let mut steps = Vec::new();
    for (place, person) in CREATORS.iter().enumerate() {
        let (lead, calendar, language) = match person.4 {
            "m-ru" => ("p-olga", &days.ru, Language::Ru),
            "m-us" => ("p-marcus", &days.us, Language::En),
            _ => ("p-lucia", &days.mx, Language::Es),
        };
        let place = place as i64;
        let at = days.ago(calendar, 12 - place % 5, 11, 0).plus_minutes(place * 13);
        let id = CreatorId::from(person.0);
        steps.push(step(at, lead, Command::AddCreator(id.clone(), Box::new(creator(person, language)))));
        for (turn, (item, title)) in items(days, person, language, calendar.zone).into_iter().enumerate() {
            let id = ItemId(format!("i-{}-{title}", person.0.trim_start_matches("cr-")));
            let at = at.plus_minutes(2 + turn as i64);
            steps.push(step(at, lead, Command::AddItem(id, Box::new(item))));
        }
    }
    steps
}

fn creator(person: &Person, language: Language) -> Creator {
    let Person(id, name, handle, platform, market, contact, tier, zone, content) = *person;
    Creator {
        name: name.to_owned(),
        handle: handle.to_owned(),
        platform: platform.to_owned(),
        market: MarketId::from(market),
        contact: PersonId::from(contact),
        tier,
        zone: Zone::parse(zone).unwrap_or_default(),
        language,
        card: cards::card(language, tier, content),
        channel: super::measure::found(id),
        ..Creator::default()
    }
}

/// What each creator hands in, and when they hear back: with an id's ending.
fn items(days: &Days, person: &Person, language: Language, zone: Zone) -> Vec<(Item, &'static str)> {
    let [draft, feedback, last] = cards::titles(language);
    let make = |title: &str, kind, owner: &str, offset: i64, hour: u8| Item {
        title: format!("{title}: {}", person.1),
        kind,
        market: MarketId::from(person.4),
        owner: PersonId::from(owner),
        creator: CreatorId::from(person.0),
        due: local(days.day(offset), hour, zone),
        ..Item::default()
    };
    let mut items = vec![
        (make(draft, ItemKind::Deliverable, person.5, -10, 18), "draft"),
        (make(feedback, ItemKind::Checkpoint, person.5, -9, 17), "feedback"),
    ];
    if person.6 != Tier::Community {
        items.push((make(last, ItemKind::Deliverable, person.5, -4, 18), "final"));
    }
    items
}
