use super::*;

fn market(zone: &str, country: &str) -> BandMarket {
    BandMarket {
        letter: "M".to_owned(),
        colour: "m1",
        calendar: WorkingCalendar {
            zone: Zone::parse(zone).unwrap(),
            opens: CivilTime::new(9, 0).unwrap(),
            closes: CivilTime::new(18, 0).unwrap(),
            weekend: vec![6, 7],
            country: country.to_owned(),
            days: Default::default(),
        },
    }
}

fn picture(now: &str, markets: &[BandMarket]) -> DayPicture {
    let printer = Printer::new(Language::En, Zone::parse("Europe/Moscow").unwrap(), Instant::from_iso(now).unwrap());
    DayPicture::of(&printer, markets)
}

#[test]
fn moscow_and_new_york_share_the_last_hour_of_a_winter_day() {
    let day = picture("2026-12-09T06:04Z", &[market("Europe/Moscow", "RU"), market("America/New_York", "US")]);
    assert_eq!(day.shared, [(17.0 / 24.0, 18.0 / 24.0)]);
    assert_eq!(day.shared_text, "Shared window: 17:00–18:00 Moscow, 09:00–10:00 New York");
    assert_eq!(day.markets[0].now, "09:04");
    assert_eq!(day.markets[1].now, "01:04");
    assert_eq!(day.markets[1].other_day, None);
}

#[test]
fn another_day_over_there_is_said() {
    let day = picture("2026-12-09T02:00Z", &[market("America/New_York", "US")]);
    assert_eq!(day.markets[0].other_day.as_deref(), Some("Tue"));
    assert!(day.shared.is_empty());
}

#[test]
fn the_light_covers_the_readers_whole_day_without_gaps() {
    for zone in ["Europe/Moscow", "America/Los_Angeles", "Asia/Kamchatka", "Asia/Kathmandu"] {
        let day = picture("2026-03-08T12:00Z", &[market(zone, "")]);
        let light = &day.markets[0].light;
        assert!(light.first().is_some_and(|first| first.from <= 0.0), "{zone}");
        assert!(light.last().is_some_and(|last| last.to >= 1.0), "{zone}");
        assert!(light.windows(2).all(|pair| (pair[0].to - pair[1].from).abs() < 1e-4), "{zone}");
    }
}

#[test]
fn a_holiday_is_a_day_off() {
    let day = picture("2026-11-26T15:00Z", &[market("Europe/Moscow", "RU"), market("America/New_York", "US")]);
    assert!(day.markets[1].off && !day.markets[0].off);
    assert_eq!(day.shared_text, "No hours shared by all markets today");
}
