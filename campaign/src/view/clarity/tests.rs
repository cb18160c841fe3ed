use super::*;
use crate::model::MarketProfile;

const NOW: Instant = Instant(1_796_115_600_000); // Tue 1 Dec 2026, 09:00 UTC

fn markets() -> BTreeMap<MarketId, Market> {
    let market = |zone: &str, languages: &str, order| Market {
        profile: MarketProfile {
            zone: Zone::parse(zone).unwrap(),
            languages: languages.to_owned(),
            ..MarketProfile::default()
        },
        order,
        ..Market::default()
    };
    BTreeMap::from([
        (MarketId::from("ru"), market("Europe/Moscow", "ru en", 0)),
        (MarketId::from("us"), market("America/New_York", "en es", 1)),
        (MarketId::from("mx"), market("America/Mexico_City", "es", 2)),
    ])
}

fn apply(section: &mut BriefSection, places: &[Rewording]) {
    for place in places {
        let language = Language::parse(place.path.rsplit('/').next().unwrap()).unwrap();
        let units: Vec<u16> = section.text[&language].encode_utf16().collect();
        let (before, after) = (&units[..place.at], &units[place.at + place.delete..]);
        let text = [String::from_utf16(before).unwrap(), place.insert.clone(), String::from_utf16(after).unwrap()];
        section.text.insert(language, text.concat());
    }
}

#[test]
fn a_language_is_written_on_the_clock_of_the_market_that_speaks_it_first() {
    let zone = |language| clock_of(language, &markets()).unwrap().name();
    assert_eq!(zone(Language::En), "America/New_York");
    assert_eq!(zone(Language::Ru), "Europe/Moscow");
    assert_eq!(zone(Language::Es), "America/Mexico_City");
}

/// Story 1: one exact time makes both versions say the same, and nothing is left to find.
#[test]
fn accepting_one_exact_time_rewrites_both_texts_and_clears_the_difference() {
    let mut section = BriefSection::default();
    section.text.insert(Language::En, "Send assets by end of Tuesday.".to_owned());
    section.text.insert(Language::Ru, "Пришлите материалы до конца вторника.".to_owned());
    let id = SectionId::from("s-1");
    let found = disagreements((&id, &section), Language::En, &markets(), Language::En, NOW);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].message.contains("23:59 New York") && found[0].message.contains("07:59 Moscow"), "{found:?}");
    assert!(found[0].message.contains("23:59 Moscow") && found[0].message.contains("15:59 New York"), "{found:?}");
    for choice in found[0].choices.clone() {
        let mut section = section.clone();
        apply(&mut section, &choice.places);
        assert_eq!(disagreements((&id, &section), Language::En, &markets(), Language::En, NOW), [], "{section:?}");
        for (language, text) in &section.text {
            let zone = clock_of(*language, &markets()).unwrap();
            assert_eq!(unclear(text, *language, zone, NOW), [], "{text}");
        }
    }
}

#[test]
fn exact_words_leave_nothing_to_find_in_any_language() {
    let old = [
        (Language::En, "Send it by end of Tuesday, please."),
        (Language::En, "We meet at 6 pm Tuesday."),
        (Language::Ru, "Пришлите до конца вторника, пожалуйста."),
        (Language::Ru, "Созвон во вторник в 18:00."),
        (Language::Es, "Envíalo al final del martes, por favor."),
        (Language::Es, "Nos vemos el martes a las 18:00."),
    ];
    for (language, text) in old {
        let zone = clock_of(language, &markets()).unwrap();
        let found = unclear(text, language, zone, NOW);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        let due = proposal(&found[0], zone).unwrap();
        let place = reworded("brief/sections/s/text/x", &found[0], language, due.due(), zone);
        let mut units: Vec<u16> = text.encode_utf16().collect();
        units.splice(place.at..place.at + place.delete, place.insert.encode_utf16());
        let mended = String::from_utf16(&units).unwrap();
        assert_eq!(unclear(&mended, language, zone, NOW), [], "{mended}");
    }
}

fn campaign() -> crate::model::Sections {
    let creator = crate::model::Creator {
        name: "Mia".to_owned(),
        market: MarketId::from("us"),
        zone: Zone::parse("America/Los_Angeles").unwrap(),
        language: Language::En,
        ..Default::default()
    };
    let mut markets = markets();
    for (id, name) in [("ru", "Россия"), ("us", "United States"), ("mx", "México")] {
        let profile = &mut markets.get_mut(&MarketId::from(id)).unwrap().profile;
        (profile.name, profile.weekend) = (name.to_owned(), "6 7".to_owned());
    }
    crate::model::Sections {
        markets: std::sync::Arc::new(markets),
        creators: std::sync::Arc::new(BTreeMap::from([("c-1".into(), creator)])),
        ..Default::default()
    }
}

fn rules(path: &str, words: &str) -> Vec<String> {
    let written = audience::Written::of(path, words, &campaign(), Language::En, Zone::utc());
    let say = |it: &Finding| format!("{} {}", it.rule.code(), it.severity.code());
    written.unclear(words, NOW).iter().map(say).collect()
}

#[test]
fn a_text_is_judged_by_those_who_get_it() {
    assert_eq!(rules("creators/c-1/card/goal", "Post it by end of Tuesday."), ["end-of-period error"]);
    assert_eq!(rules("creators/c-1/card/goal", "Post it by Tue 8 Dec 2026, 18:00 Moscow."), ["outside-hours hint"]);
    assert_eq!(rules("brief/adaptations/mx/tone/text", "Manda el guion para el martes."), ["missing-time warning"]);
    assert_eq!(rules("brief/adaptations/ru/tone/text", "Сдаём вт 8 дек. 2026, 23:59 Москва."), ["outside-hours hint"]);
    // Where three markets read, no hour suits all of them; a Saturday suits nobody.
    assert_eq!(rules("brief/sections/s/text/en", "Send it by Tue 8 Dec 2026, 18:00 New York."), [] as [&str; 0]);
    assert_eq!(rules("brief/sections/s/text/en", "Send it by Sat 12 Dec 2026, 12:00 New York.").len(), 3);
}

#[test]
fn an_answer_is_read_in_the_letters_it_is_written_in() {
    assert_eq!(rules("threads/t/comments/c/body", "Пришлю к пятнице."), ["missing-time warning"]);
    assert_eq!(rules("threads/t/comments/c/body", "I will send it by Friday."), ["missing-time warning"]);
}

#[test]
fn a_day_off_is_called_by_its_name() {
    let words = "Post it by Fri 25 Dec 2026, 12:00 Los Angeles.";
    let mut campaign = campaign();
    let markets = std::sync::Arc::make_mut(&mut campaign.markets);
    markets.get_mut(&MarketId::from("us")).unwrap().profile.holidays = "US".to_owned();
    let written = audience::Written::of("creators/c-1/card/goal", words, &campaign, Language::En, Zone::utc());
    let message = written.unclear(words, NOW)[0].message(Language::En);
    assert!(message.contains("for Mia") && message.contains("Christmas"), "{message}");
}

fn composed(who: &str, due: &str, zone: &str) -> deadline::Composed {
    let zone = Zone::parse(zone).unwrap();
    let due = StoredDeadline::local(due.parse().unwrap(), zone).unwrap();
    let what = ["sends the first cut", "присылает первый монтаж", ""].map(str::to_owned);
    let mut campaign = campaign();
    let people = std::sync::Arc::make_mut(&mut campaign.people);
    people.insert("p-1".into(), crate::model::Person { name: "Nora".to_owned(), ..Default::default() });
    let written = audience::Written::of("", "", &campaign, Language::En, zone);
    deadline::Composed::new(who, what, (due, zone), &campaign, &written.recipients)
}

#[test]
fn a_composed_deadline_is_said_in_three_languages_on_the_clock_of_whoever_keeps_it() {
    let mia = composed("creator:c-1", "2026-12-08 18:00", "Europe/Moscow");
    assert_eq!(
        mia.sentence(Language::En),
        "Mia sends the first cut by Tue 8 Dec 2026, 18:00 Moscow (07:00 Los Angeles)."
    );
    assert!(
        mia.sentence(Language::Ru).starts_with("Mia присылает первый монтаж не позднее"),
        "{}",
        mia.sentence(Language::Ru)
    );
    assert!(mia.sentence(Language::Es).contains("mar 8 dic 2026, 18:00 Moscú (07:00 Los Ángeles)"));
    let warnings = mia.warnings(Language::En, NOW);
    assert!(warnings.len() == 1 && warnings[0].contains("for Mia, outside their working hours"), "{warnings:?}");
    // Nobody knows the clock of somebody across markets: it is said on everybody's.
    let nora = composed("person:p-1", "2026-12-08 18:00", "Europe/Moscow").sentence(Language::En);
    assert!(
        nora.starts_with("Nora sends") && nora.contains("10:00 New York") && nora.contains("09:00 Mexico City"),
        "{nora}"
    );
    let past = composed("", "2026-11-24 18:00", "America/Vancouver").warnings(Language::En, NOW);
    assert!(past[0].contains("is over") && past[1].contains("Vancouver changed on"), "{past:?}");
}

#[test]
fn a_moment_in_words_fills_the_composer() {
    let zone = Zone::parse("America/New_York").unwrap();
    let due = deadline::in_words("9am PST 14 July 2027", Language::En, zone, NOW).unwrap();
    assert_eq!(due.deadline.zone_of_record().unwrap().name(), "America/Los_Angeles");
    assert_eq!(due.due(), Instant::from_iso("2027-07-14T16:00Z").unwrap());
    assert_eq!(deadline::in_words("soon", Language::En, zone, NOW), None);
}
