//! Which entries fit what was typed: every word must start a word of the entry, whole beginnings first.

/// The fitting entries, best first; all of them, in their order, when nothing was typed.
pub(super) fn best<T: Clone>(all: &[T], typed: &str, words: impl Fn(&T) -> &str) -> Vec<T> {
    let typed = typed.trim().to_lowercase();
    let mut found: Vec<(u8, &T)> =
        all.iter().filter_map(|entry| rank(&words(entry).to_lowercase(), &typed).map(|rank| (rank, entry))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, entry)| entry.clone()).collect()
}

fn rank(text: &str, typed: &str) -> Option<u8> {
    if text.starts_with(typed) {
        return Some(0);
    }
    let starts = |word: &str| text.split([' ', '-', ',']).any(|own| own.starts_with(word));
    if typed.split_whitespace().all(starts) {
        return Some(1);
    }
    text.contains(typed).then_some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find<'a>(all: &[&'a str], typed: &str) -> Vec<&'a str> {
        best(all, typed, |entry| entry)
    }

    #[test]
    fn beginnings_come_before_middles() {
        assert_eq!(find(&["Open the brief", "Brief", "Debrief"], "brief"), ["Brief", "Open the brief", "Debrief"]);
    }

    #[test]
    fn words_may_be_shortened_and_any_alphabet_is_searched() {
        assert_eq!(find(&["Отменить последнее", "Открыть бриф"], "отк бр"), ["Открыть бриф"]);
        assert!(find(&["Today"], "zzz").is_empty());
        assert_eq!(find(&["Today", "Brief"], " "), ["Today", "Brief"]);
    }
}
