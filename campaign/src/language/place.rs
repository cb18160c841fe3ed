//! The name of a time zone's city, as the reader calls it: Moscow, Москва, Moscú.

use super::Language;

impl Language {
    /// The city of an IANA zone. Zones without a name of ours show the city of their identifier.
    #[must_use]
    pub fn place(self, zone: &str) -> String {
        let key = format!("place-{}", zone.replace(['/', '+'], "-"));
        if self.catalog().has(&key) {
            return self.text(&key);
        }
        zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cities_have_names_in_each_language() {
        assert_eq!(Language::En.place("Europe/Moscow"), "Moscow");
        assert_eq!(Language::Ru.place("America/New_York"), "Нью-Йорк");
        assert_eq!(Language::Es.place("Europe/Moscow"), "Moscú");
        assert_eq!(Language::Es.place("America/Argentina/Buenos_Aires"), "Buenos Aires");
        assert_eq!(Language::Ru.place("Pacific/Pago_Pago"), "Pago Pago");
    }
}
