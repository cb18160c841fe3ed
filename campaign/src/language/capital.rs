//! A word of the vocabulary at the beginning of a sentence or in a list of choices.

/// The text with its first letter in upper case: "market lead" → "Market lead", «лид рынка» → «Лид рынка».
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::capitalised;

    #[test]
    fn only_the_first_letter_changes() {
        assert_eq!(capitalised("market lead"), "Market lead");
        assert_eq!(capitalised("лид рынка"), "Лид рынка");
        assert_eq!(capitalised(""), "");
    }
}
