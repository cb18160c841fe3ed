//! Which cities keep which country's holidays: for every country whose table is shipped.

use crate::time::Zone;

/// Each country with the clocks of its cities, the main one first. Words with spaces, to stay small.
const HOMES: [(&str, &str); 15] = [
    (
        "RU",
        "Europe/Moscow Europe/Kaliningrad Europe/Samara Europe/Saratov Europe/Volgograd Europe/Kirov \
         Europe/Astrakhan Europe/Ulyanovsk Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul \
         Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk \
         Asia/Vladivostok Asia/Khandyga Asia/Ust-Nera Asia/Sakhalin Asia/Magadan Asia/Srednekolymsk \
         Asia/Kamchatka Asia/Anadyr",
    ),
    (
        "US",
        "America/New_York America/Detroit America/Chicago America/Denver America/Boise America/Phoenix \
         America/Los_Angeles America/Anchorage Pacific/Honolulu",
    ),
    (
        "MX",
        "America/Mexico_City America/Tijuana America/Monterrey America/Merida America/Cancun \
         America/Hermosillo America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Matamoros \
         America/Mazatlan",
    ),
    (
        "AR",
        "America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Mendoza \
         America/Argentina/Salta America/Argentina/Tucuman America/Argentina/Ushuaia",
    ),
    (
        "BR",
        "America/Sao_Paulo America/Bahia America/Belem America/Boa_Vista America/Campo_Grande \
         America/Cuiaba America/Fortaleza America/Maceio America/Manaus America/Noronha \
         America/Porto_Velho America/Recife America/Rio_Branco",
    ),
    (
        "CA",
        "America/Toronto America/Edmonton America/Halifax America/Montreal America/Regina \
         America/St_Johns America/Vancouver America/Whitehorse America/Winnipeg",
    ),
    ("CL", "America/Santiago America/Punta_Arenas Pacific/Easter"),
    ("CO", "America/Bogota"),
    ("DE", "Europe/Berlin"),
    ("ES", "Europe/Madrid Africa/Ceuta Atlantic/Canary"),
    ("FR", "Europe/Paris"),
    ("GB", "Europe/London"),
    ("KZ", "Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Atyrau Asia/Oral Asia/Qostanay Asia/Qyzylorda"),
    ("PE", "America/Lima"),
    ("UZ", "Asia/Tashkent Asia/Samarkand"),
];

/// The country whose holidays a city keeps, ISO 3166, where Dateline knows that country's table; else empty.
#[must_use]
pub fn country_of(zone: Zone) -> &'static str {
    let keeps = |zones: &str| zones.split_whitespace().any(|name| name == zone.name());
    HOMES.iter().find(|(_, zones)| keeps(zones)).map_or("", |(country, _)| country)
}

/// The city a country's business most likely works by.
#[must_use]
pub fn main_city(country: &str) -> Option<Zone> {
    let (_, zones) = HOMES.iter().find(|(code, _)| *code == country)?;
    Zone::parse(zones.split_whitespace().next()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::calendar::countries;

    #[test]
    fn every_country_of_the_table_has_a_home_and_every_home_a_clock() {
        let homes: Vec<&str> = HOMES.iter().map(|(country, _)| *country).collect();
        assert_eq!(homes, countries());
        for (country, zones) in HOMES {
            for name in zones.split_whitespace() {
                assert_eq!(country_of(Zone::parse(name).unwrap()), country, "{name}");
            }
        }
        assert_eq!(main_city("CO").map(|zone| zone.name()), Some("America/Bogota"));
        assert_eq!((main_city("XX"), country_of(Zone::utc())), (None, ""));
    }
}
