//! Where nothing is read: code, links, addresses, hashtags and quoted names.

/// Stretches of a text that are passed over.
pub(super) struct Quiet {
    ranges: Vec<(usize, usize)>,
    next: usize,
}

/// A quotation or a link's text is at most this many bytes long: beyond, the opening sign was something else.
const REACH: usize = 240;

impl Quiet {
    pub(super) fn of(text: &str) -> Self {
        let mut ranges = Vec::new();
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let length = stretch(text, at, rest);
            if let Some(length) = length {
                ranges.push((at, at + length));
            }
            at += length.unwrap_or_else(|| rest.chars().next().map_or(1, char::len_utf8));
        }
        Self { ranges, next: 0 }
    }

    /// Is this byte inside a quiet stretch? Asked in order.
    pub(super) fn covers(&mut self, byte: usize) -> bool {
        while self.ranges.get(self.next).is_some_and(|range| range.1 <= byte) {
            self.next += 1;
        }
        self.ranges.get(self.next).is_some_and(|range| range.0 <= byte)
    }
}

/// The length in bytes of the quiet stretch that begins here.
fn stretch(text: &str, at: usize, rest: &str) -> Option<usize> {
    let first = rest.chars().next()?;
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let opens = before.is_none_or(|c| !c.is_alphanumeric());
    match first {
        '`' if rest.starts_with("```") => Some(rest.get(3..)?.find("```").map_or(rest.len(), |end| end + 6)),
        '`' => close(rest, '`'),
        '«' => close(rest, '»'),
        '“' => close(rest, '”'),
        '„' => close(rest, '“').or_else(|| close(rest, '”')),
        '"' if opens => close(rest, '"'),
        '[' => link(rest),
        _ if opens && !first.is_whitespace() && before.is_none_or(begins) => address(rest),
        _ => None,
    }
}

/// An address begins a word: looking elsewhere would cost a look ahead at every sign.
fn begins(before: char) -> bool {
    before.is_whitespace() || "(<>[*_,;:|".contains(before)
}

/// Up to and including the closing sign, on the same line and not too far.
fn close(rest: &str, sign: char) -> Option<usize> {
    let skip = rest.chars().next()?.len_utf8();
    for (at, c) in rest.get(skip..)?.char_indices() {
        if c == '\n' || at > REACH {
            return None;
        }
        if c == sign {
            return Some(skip + at + c.len_utf8());
        }
    }
    None
}

/// `[text](target)`.
fn link(rest: &str) -> Option<usize> {
    let text = close(rest, ']')?;
    let target = rest.get(text..)?;
    target.starts_with('(').then(|| close(target, ')')).flatten().map(|end| text + end)
}

/// A web or mail address, a hashtag or a name after @.
fn address(rest: &str) -> Option<usize> {
    let mut word = rest;
    for (at, c) in rest.char_indices() {
        if c.is_whitespace() || "<>()«»\"“”,;".contains(c) {
            word = rest.get(..at)?;
            break;
        }
        if at > 4 * REACH {
            word = rest.get(..at)?;
            break;
        }
    }
    let tail = word.trim_end_matches(['.', ':', '!', '?', '\'', '…']);
    is_address(tail).then_some(tail.len())
}

fn is_address(word: &str) -> bool {
    let named = |sign: char| word.strip_prefix(sign).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    if word.contains("://") || word.starts_with("www.") || named('#') || (named('@') && !digit_first(word)) {
        return true;
    }
    if let Some((user, host)) = word.split_once('@') {
        return !user.is_empty() && host.contains('.');
    }
    let host = word.split(['/', '?']).next().unwrap_or_default();
    let mut labels = host.rsplit('.');
    let top = labels.next().unwrap_or_default();
    let second = labels.next().unwrap_or_default();
    let letters = |label: &str| label.len() >= 2 && label.chars().all(|c| c.is_ascii_alphabetic());
    second.len() >= 2 && letters(top) && (word.len() > host.len() || KNOWN_TOPS.contains(&top)) && second.is_ascii()
        || (second.len() == 1 && letters(top) && word.len() > host.len())
}

fn digit_first(word: &str) -> bool {
    word.chars().nth(1).is_some_and(|c| c.is_ascii_digit())
}

const KNOWN_TOPS: &[&str] =
    &["com", "ru", "org", "net", "io", "mx", "es", "co", "app", "dev", "md", "txt", "mp", "png", "jpg", "pdf", "csv"];

#[cfg(test)]
mod tests {
    use super::*;

    fn loud(text: &str) -> String {
        let mut quiet = Quiet::of(text);
        text.char_indices().filter(|(byte, _)| !quiet.covers(*byte)).map(|(_, c)| c).collect()
    }

    #[test]
    fn code_links_addresses_and_quotations_are_quiet() {
        assert_eq!(loud("a `by Tuesday` b"), "a  b");
        assert_eq!(loud("a ```\nby Tuesday\n``` b"), "a  b");
        assert_eq!(loud("see https://x.io/by-friday, then"), "see , then");
        assert_eq!(loud("write ana@example.com."), "write .");
        assert_eq!(loud("#tomorrow and «До конца»"), " and ");
        assert_eq!(loud("[by Friday](https://x.io) go"), " go");
        assert_eq!(loud("it's 6\" wide and t.me/friday"), "it's 6\" wide and ");
        assert_eq!(loud("by Friday.Then"), "by Friday.Then");
    }

    #[test]
    fn an_open_quote_silences_nothing() {
        assert_eq!(loud("« by Friday"), "« by Friday");
        assert_eq!(loud("“ by\nFriday”"), "“ by\nFriday”");
    }
}
