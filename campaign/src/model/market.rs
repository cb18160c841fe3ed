//! A market and its profile (S0-01): zone, hours, weekend, holidays, platforms, norms, languages.

use crate::model::days;
use crate::model::lenient::lenient;
use crate::model::{MarketId, RecordId, StatusNote};
use crate::time::{CivilDate, CivilTime, DayEdit, StoredDeadline, WorkingCalendar, Zone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One market of the campaign, with its profile and its go-live.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Market {
    /// The profile people fill in when the market joins.
    #[serde(flatten)]
    pub profile: MarketProfile,
    /// When the campaign goes live here.
    #[serde(deserialize_with = "lenient")]
    pub go_live: Option<StoredDeadline>,
    /// How it stands in people's own words, as a log; the latest stands.
    pub status: BTreeMap<RecordId, StatusNote>,
    /// Place in the order people chose; also decides the market's colour.
    pub order: i64,
    /// Archived markets keep their history and leave every list.
    pub archived: bool,
}

/// What is different about working in this market.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MarketProfile {
    /// Name in the market's own words, e.g. «Россия».
    pub name: String,
    /// One letter that marks the market beside its colour.
    pub letter: String,
    /// The zone whose clock this market works by.
    #[serde(deserialize_with = "lenient")]
    pub zone: Zone,
    /// First working minute of a day, civil `HH:MM`.
    pub opens: String,
    /// End of the working day, civil `HH:MM`.
    pub closes: String,
    /// Non-working days of the week, ISO numbers (Monday is 1) with spaces: `6 7`.
    pub weekend: String,
    /// Country whose holidays count, ISO 3166 (`RU`, `US`, `MX`), or empty.
    pub holidays: String,
    /// Languages the market works in, codes with spaces: `ru en`.
    pub languages: String,
    /// Platforms used here.
    pub platforms: String,
    /// Rules for advertising here (ERID, FTC disclosure, …).
    pub ad_rules: String,
    /// When the audience is there, in the market's own words.
    pub peak_hours: String,
    /// How fast people answer here, in their own words.
    pub response_norm: String,
    /// Days that differ from the week and from the shipped holidays, as the market says.
    #[serde(with = "days")]
    pub days: BTreeMap<CivilDate, DayEdit>,
}

/// The fields of a profile that one edit may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarketText {
    /// [`MarketProfile::name`]
    Name,
    /// [`MarketProfile::letter`]
    Letter,
    /// [`MarketProfile::zone`]
    Zone,
    /// [`MarketProfile::opens`]
    Opens,
    /// [`MarketProfile::closes`]
    Closes,
    /// [`MarketProfile::weekend`]
    Weekend,
    /// [`MarketProfile::holidays`]
    Holidays,
    /// [`MarketProfile::languages`]
    Languages,
    /// [`MarketProfile::platforms`]
    Platforms,
    /// [`MarketProfile::ad_rules`]
    AdRules,
    /// [`MarketProfile::peak_hours`]
    PeakHours,
    /// [`MarketProfile::response_norm`]
    ResponseNorm,
}

impl MarketText {
    /// Every field, in the order screens show them.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::Letter,
        Self::Zone,
        Self::Opens,
        Self::Closes,
        Self::Weekend,
        Self::Holidays,
        Self::Languages,
        Self::Platforms,
        Self::AdRules,
        Self::PeakHours,
        Self::ResponseNorm,
    ];

    /// The key of this field in the document.
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Letter => "letter",
            Self::Zone => "zone",
            Self::Opens => "opens",
            Self::Closes => "closes",
            Self::Weekend => "weekend",
            Self::Holidays => "holidays",
            Self::Languages => "languages",
            Self::Platforms => "platforms",
            Self::AdRules => "ad_rules",
            Self::PeakHours => "peak_hours",
            Self::ResponseNorm => "response_norm",
        }
    }

    /// What the profile says in this field.
    pub fn of(self, profile: &MarketProfile) -> &str {
        match self {
            Self::Name => &profile.name,
            Self::Letter => &profile.letter,
            Self::Zone => profile.zone.name(),
            Self::Opens => &profile.opens,
            Self::Closes => &profile.closes,
            Self::Weekend => &profile.weekend,
            Self::Holidays => &profile.holidays,
            Self::Languages => &profile.languages,
            Self::Platforms => &profile.platforms,
            Self::AdRules => &profile.ad_rules,
            Self::PeakHours => &profile.peak_hours,
            Self::ResponseNorm => &profile.response_norm,
        }
    }
}

/// The markets that are not archived, in the order people chose.
pub fn in_order(markets: &BTreeMap<MarketId, Market>) -> Vec<(&MarketId, &Market)> {
    let mut list: Vec<_> = markets.iter().filter(|(_, market)| !market.archived).collect();
    list.sort_by_key(|(id, market)| (market.order, (*id).clone()));
    list
}

impl MarketProfile {
    /// When this market works. Hours that cannot be read are nine to six.
    pub fn calendar(&self) -> WorkingCalendar {
        let hour =
            |text: &str, usual: u8| text.parse().or_else(|_| CivilTime::new(usual, 0)).unwrap_or(CivilTime::MIDNIGHT);
        WorkingCalendar {
            zone: self.zone,
            opens: hour(&self.opens, 9),
            closes: hour(&self.closes, 18),
            weekend: self.weekend.split_whitespace().filter_map(|day| day.parse().ok()).collect(),
            country: self.holidays.clone(),
            days: self.days.clone(),
        }
    }
}
