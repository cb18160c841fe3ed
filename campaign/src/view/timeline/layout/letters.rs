//! How wide words are, near enough to lay them out without a screen: system fonts differ by little, and a label
//! that turns out wider ends in an ellipsis instead of covering its neighbour.

/// The size of a label against the page's letters, in hundredths.
const LABEL_SIZE: i64 = 80;

/// Width of words in a label, in hundredths of the page's letter size.
#[must_use]
pub fn width_of(words: &str) -> i64 {
    words.chars().map(letter).sum::<i64>() * LABEL_SIZE / 100
}

/// Width of one letter in hundredths of its size.
fn letter(letter: char) -> i64 {
    match letter {
        ' ' | 'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '!' | '|' | '(' | ')' | '·' => 33,
        'f' | 'r' | 't' | '-' => 42,
        'm' | 'w' | 'M' | 'W' | '@' | '—' | '%' | 'ж' | 'ш' | 'щ' | 'ю' | 'ы' | 'ф' | 'м' => 88,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'Ы' | 'Ф' | 'М' => 100,
        one if one.is_uppercase() => 70,
        one if one.is_ascii() => 60,
        one if one.is_alphabetic() && one < '\u{2000}' => 63,
        // Signs, pictures and the scripts whose letters fill a square.
        _ => 105,
    }
}
