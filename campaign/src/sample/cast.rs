//! The sample's markets and people.

use super::Guest;
use super::calendar::{Days, local};
use super::stage::{Step, step};
use crate::command::Command;
use crate::language::Language;
use crate::model::{Market, MarketId, MarketProfile, Person, PersonId, Role};
use crate::time::Zone;

pub(super) const TITLE: &str = "Zimka: the first winter";
pub(super) const OWNER: &str = "p-dana";
pub(super) const OWNER_NAME: &str = "Dana";

type Cast = (&'static str, &'static str, Role, &'static str, Language);

const PEOPLE: [Cast; 9] = [
    (OWNER, OWNER_NAME, Role::Owner, "", Language::En),
    ("p-olga", "Olga", Role::MarketLead, "m-ru", Language::Ru),
    ("p-marcus", "Marcus", Role::MarketLead, "m-us", Language::En),
    ("p-lucia", "Lucía", Role::MarketLead, "m-mx", Language::Es),
    ("p-timur", "Timur", Role::Bridge, "", Language::Ru),
    ("p-priya", "Priya", Role::BrandLead, "", Language::En),
    ("p-ksenia", "Ksenia", Role::Liaison, "m-ru", Language::Ru),
    ("p-diego", "Diego", Role::Liaison, "m-mx", Language::Es),
    ("p-june", "June", Role::Recorder, "m-us", Language::En),
];

pub(super) fn people() -> Vec<(PersonId, String, Role, Language)> {
    PEOPLE
        .iter()
        .map(|(id, name, role, _, language)| (PersonId::from(*id), (*name).to_owned(), *role, *language))
        .collect()
}

/// A guest joins after everybody else; one who has not said a name is called a guest.
pub(super) fn arrival(days: &Days, guest: &Guest) -> Step {
    let Guest { id, name, language } = guest.clone();
    let name = if name.trim().is_empty() { language.text("label-guest") } else { name };
    let person = Person { name, role: Role::Owner, language, ..Person::default() };
    step(days.ago(&days.us, 24, 10, 50), OWNER, Command::AddPerson(id, person))
}

/// Russia, the United States, Mexico; go-lives are set by the script.
pub(super) fn markets() -> [(&'static str, Market); 3] {
    [("m-ru", russia()), ("m-us", united_states()), ("m-mx", mexico())].map(|(id, profile)| {
        let order = ["m-ru", "m-us", "m-mx"].iter().position(|other| *other == id).unwrap_or_default() as i64;
        (id, Market { profile, order, ..Market::default() })
    })
}

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap_or_default()
}

fn russia() -> MarketProfile {
    MarketProfile {
        name: "Россия".to_owned(),
        letter: "R".to_owned(),
        zone: zone("Europe/Moscow"),
        opens: "09:00".to_owned(),
        closes: "18:00".to_owned(),
        weekend: "6 7".to_owned(),
        holidays: "RU".to_owned(),
        languages: "ru en".to_owned(),
        platforms: "VK, Telegram, Дзен, Rutube".to_owned(),
        ad_rules: "ERID и пометка «Реклама» в каждой публикации, отчёт в ЕРИР до конца месяца".to_owned(),
        peak_hours: "Будни 20–23 по Москве, воскресенье с полудня".to_owned(),
        response_norm: "В течение рабочего дня; правки письмом, срочное в Telegram".to_owned(),
        ..MarketProfile::default()
    }
}

fn united_states() -> MarketProfile {
    MarketProfile {
        name: "United States".to_owned(),
        letter: "U".to_owned(),
        zone: zone("America/New_York"),
        opens: "09:00".to_owned(),
        closes: "18:00".to_owned(),
        weekend: "6 7".to_owned(),
        holidays: "US".to_owned(),
        languages: "en".to_owned(),
        platforms: "Instagram, TikTok, YouTube".to_owned(),
        ad_rules: "FTC: “Paid partnership” on screen in the first three seconds and in the caption".to_owned(),
        peak_hours: "Weekdays 18–22 Eastern, Saturday mornings".to_owned(),
        response_norm: "Four working hours, in the thread".to_owned(),
        ..MarketProfile::default()
    }
}

fn mexico() -> MarketProfile {
    MarketProfile {
        name: "México".to_owned(),
        letter: "M".to_owned(),
        zone: zone("America/Mexico_City"),
        opens: "09:00".to_owned(),
        closes: "18:00".to_owned(),
        weekend: "6 7".to_owned(),
        holidays: "MX".to_owned(),
        languages: "es en".to_owned(),
        platforms: "Instagram, TikTok, Facebook".to_owned(),
        ad_rules: "PROFECO: “Publicidad” visible; menores de edad, solo con permiso por escrito".to_owned(),
        peak_hours: "Entre semana 20–23, domingo por la tarde".to_owned(),
        response_norm: "Un día hábil; por WhatsApp si es urgente".to_owned(),
        ..MarketProfile::default()
    }
}

/// Markets and people join in the first two days.
pub(super) fn script(days: &Days) -> Vec<Step> {
    let at = days.ago(&days.us, 24, 10, 20);
    let mut steps = Vec::new();
    for (place, (id, mut market)) in markets().into_iter().enumerate() {
        let (date, hour) = if id == "m-us" { (days.us_planned, 9) } else { (days.live, 11) };
        market.go_live = local(date, hour, market.profile.zone);
        let command = Command::AddMarket(MarketId::from(id), Box::new(market));
        steps.push(step(at.plus_minutes(place as i64), OWNER, command));
    }
    for (place, (id, name, role, market, language)) in PEOPLE.into_iter().enumerate().skip(1) {
        let person = Person {
            name: name.to_owned(),
            role,
            market: MarketId::from(market),
            language,
            reach: format!("{}@zimka.example", id.trim_start_matches("p-")),
            archived: false,
        };
        let command = Command::AddPerson(PersonId::from(id), person);
        steps.push(step(at.plus_minutes(10 + place as i64), OWNER, command));
    }
    steps
}
