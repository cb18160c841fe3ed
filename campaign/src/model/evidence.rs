//! Where a reason comes from: links beside an adaptation or a market's own words (S1-30).

use serde::{Deserialize, Serialize};

/// One link that backs what is said at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Evidence {
    /// What it backs: `brief/adaptations/<market>/<slot>` or `brief/sections/<id>/local/<market>`.
    pub place: String,
    /// The address, always https.
    pub link: String,
    /// What is found there; empty shows the address.
    pub title: String,
    /// Archived links keep their history and leave the page.
    pub archived: bool,
}

impl Evidence {
    /// The address where it is one that may be followed: what others wrote is not trusted to be a link.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        is_address(&self.link).then_some(self.link.as_str())
    }

    /// What to call the link: its title, else the host it leads to.
    #[must_use]
    pub fn name(&self) -> &str {
        match self.title.trim() {
            "" => self.link.trim_start_matches("https://").split(['/', '?', '#']).next().unwrap_or_default(),
            title => title,
        }
    }
}

/// Is this an address over https with a host, no secrets before it and no spaces in it?
#[must_use]
pub fn is_address(link: &str) -> bool {
    let Some(rest) = link.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = !link.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>\\`".contains(c));
    plain && host.contains('.') && !host.contains('@') && !host.starts_with('.') && link.len() <= 2048
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_with_a_host_is_a_link() {
        for good in ["https://example.org", "https://example.org/a?b=c#d", "https://пример.рф/данные"] {
            assert!(is_address(good), "{good}");
        }
        for bad in ["http://example.org", "javascript:alert(1)", "https://", "https://x y.org", "https://me@x.org", "x"]
        {
            assert!(!is_address(bad), "{bad}");
        }
        let named = Evidence { link: "https://example.org/report".to_owned(), ..Evidence::default() };
        assert_eq!((named.name(), named.address()), ("example.org", Some("https://example.org/report")));
    }
}
