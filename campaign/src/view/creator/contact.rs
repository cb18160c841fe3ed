//! The one person a creator writes to (S1-26).

use crate::args;
use crate::language::Language;
use crate::model::{Creator, Person, Sections};

/// Who to write to, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// What they are here: "market lead, United States".
    pub role: String,
    /// Where to reach them, in their own words.
    pub reach: String,
    /// A link that starts a message or a call, where their words hold an address.
    pub link: Option<String>,
}

impl Contact {
    pub(super) fn of(sections: &Sections, creator: &Creator, language: Language) -> Option<Self> {
        let person = sections.people.get(&creator.contact)?;
        let reach = person.reach.trim();
        Some(Self {
            name: person.name.clone(),
            role: role(sections, person, language),
            reach: reach.to_owned(),
            link: link(reach),
        })
    }
}

fn role(sections: &Sections, person: &Person, language: Language) -> String {
    let role = language.text(&format!("word-{}", person.role.code()));
    match sections.markets.get(&person.market) {
        Some(market) => {
            let args = args! {"role" => role, "market" => &market.profile.name};
            language.format("creator-page-contact-role", &args)
        }
        None => role,
    }
}

/// A link for an address: only schemes that start a message, a call or a secure page.
fn link(reach: &str) -> Option<String> {
    let word = reach.split_whitespace().find(|word| word.contains('@') || word.starts_with("https://"));
    match word.map(|word| word.trim_matches([',', ';', '.', '(', ')', '<', '>'])) {
        Some(word) if word.starts_with("https://") => Some(word.to_owned()),
        Some(word) if word.starts_with('@') && word.len() > 1 => telegram(&word[1..]),
        Some(word) if word.split('@').filter(|part| !part.is_empty()).count() == 2 => Some(format!("mailto:{word}")),
        _ => phone(reach),
    }
}

/// A handle alone is a Telegram name only if it looks like one; anything else stays plain words.
fn telegram(handle: &str) -> Option<String> {
    let fits = handle.len() >= 5 && handle.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    fits.then(|| format!("https://t.me/{handle}"))
}

fn phone(reach: &str) -> Option<String> {
    let start = reach.find('+')?;
    let digits: String = reach[start + 1..]
        .chars()
        .take_while(|c| c.is_ascii_digit() || " -()".contains(*c))
        .filter(char::is_ascii_digit)
        .collect();
    (7..=15).contains(&digits.len()).then(|| format!("tel:+{digits}"))
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn addresses_become_links_and_words_stay_words() {
        assert_eq!(link("olga@brand.example").as_deref(), Some("mailto:olga@brand.example"));
        assert_eq!(link("Mail: olga@brand.example, any time").as_deref(), Some("mailto:olga@brand.example"));
        assert_eq!(link("https://wa.me/15550100").as_deref(), Some("https://wa.me/15550100"));
        assert_eq!(link("Telegram @olga_lead").as_deref(), Some("https://t.me/olga_lead"));
        assert_eq!(link("WhatsApp +52 55 5555 0100").as_deref(), Some("tel:+525555550100"));
        assert_eq!(link("javascript:alert(1)"), None);
        assert_eq!(link("ask at the desk"), None);
        assert_eq!(link(""), None);
    }
}
