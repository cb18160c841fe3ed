//! The markets that these tests' campaigns have.

use campaign::command::Command;
use campaign::model::{Market, MarketId, MarketProfile};
use campaign::time::Zone;

/// A market joins that works by its country's calendar, on weekdays from nine to six by its own clock.
pub fn joins(id: &str, name: &str, letter: &str, place: &str, country: &str) -> Command {
    let profile = MarketProfile {
        name: name.to_owned(),
        letter: letter.to_owned(),
        zone: Zone::parse(place).unwrap(),
        opens: "09:00".to_owned(),
        closes: "18:00".to_owned(),
        weekend: "6 7".to_owned(),
        holidays: country.to_owned(),
        ..MarketProfile::default()
    };
    Command::AddMarket(MarketId::from(id), Box::new(Market { profile, ..Market::default() }))
}
