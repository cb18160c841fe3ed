//! Which language a visitor gets when all that is known is what their browser asks for.

use super::Language;

/// The supported language an `Accept-Language` value likes best; `None` when it names none of ours.
#[must_use]
pub fn negotiate(accept: &str) -> Option<Language> {
    let mut best: Option<(Language, f32)> = None;
    for wish in accept.split(',') {
        let mut parts = wish.split(';');
        let Some(language) = parts.next().and_then(Language::parse) else {
            continue;
        };
        let weight =
            parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
        // Equal weights: the one named first wins.
        if weight > best.map_or(0.0, |(_, weight)| weight) {
            best = Some((language, weight));
        }
    }
    best.map(|(language, _)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_supported_wish_wins() {
        assert_eq!(negotiate("ru-RU,ru;q=0.9,en;q=0.8"), Some(Language::Ru));
        assert_eq!(negotiate("de-DE, en;q=0.3, es-MX;q=0.7"), Some(Language::Es));
        assert_eq!(negotiate("fr, en;q=0, *;q=0.5"), None);
        assert_eq!(Language::negotiated(""), Language::En);
        assert_eq!(Language::negotiated("ru;q=rubbish"), Language::En);
    }
}
