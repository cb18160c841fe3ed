//! A text as words, numbers and signs, each with its place in characters, in UTF-16 units and in bytes.

use super::quiet::Quiet;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Sign,
    /// The end of a line or a quiet stretch (code, a link, a quotation): no expression reaches across it.
    Wall,
}

/// One token.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    /// Lower-cased, without accents that people leave out.
    pub text: String,
    /// Its value, for a number of at most nine digits.
    pub number: Option<u32>,
    /// How many characters are in it.
    pub length: usize,
    /// Nothing stands between it and the token before.
    pub glued: bool,
    /// It begins with a capital.
    pub capital: bool,
    /// All its letters are capitals.
    pub shouted: bool,
    /// Its last letter carries an accent, as Spanish verbs of the past do.
    pub stressed: bool,
    pub bytes: (usize, usize),
    pub chars: (usize, usize),
    pub units: (usize, usize),
}

/// The tokens of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut quiet = Quiet::of(text);
    let mut found: Vec<Token> = Vec::new();
    let mut units = 0;
    let mut glued = false;
    for (at, (byte, c)) in text.char_indices().enumerate() {
        let width = c.len_utf16();
        let kind = if quiet.covers(byte) || c == '\n' { Some(Kind::Wall) } else { kind(c) };
        match kind {
            None => glued = false,
            Some(kind) => {
                grow(&mut found, (kind, c, glued), (byte, at, units));
                glued = true;
            }
        }
        units += width;
    }
    for token in &mut found {
        token.number = (token.kind == Kind::Number).then(|| token.text.parse().ok()).flatten();
    }
    found
}

fn kind(c: char) -> Option<Kind> {
    match c {
        _ if c.is_ascii_digit() => Some(Kind::Number),
        _ if c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c) => Some(Kind::Word),
        _ if c.is_whitespace() || c.is_control() || ('\u{200b}'..='\u{200f}').contains(&c) => None,
        _ => Some(Kind::Sign),
    }
}

/// Lets the last token grow by a character, or begins another.
fn grow(found: &mut Vec<Token>, (kind, c, glued): (Kind, char, bool), (byte, at, unit): (usize, usize, usize)) {
    let end = (byte + c.len_utf8(), at + 1, unit + c.len_utf16());
    if let Some(last) = found.last_mut()
        && glued
        && last.kind == kind
        && kind != Kind::Sign
        && (kind != Kind::Number || last.length < 9)
    {
        (last.bytes.1, last.chars.1, last.units.1) = end;
        last.length += 1;
        last.shouted &= c.is_uppercase();
        last.stressed = matches!(c, 'ó' | 'é');
        if kind != Kind::Wall {
            fold(c, &mut last.text);
        }
        return;
    }
    let mut text = String::new();
    fold(c, &mut text);
    found.push(Token {
        kind,
        text,
        number: None,
        length: 1,
        glued,
        capital: c.is_uppercase(),
        shouted: c.is_uppercase(),
        stressed: false,
        bytes: (byte, end.0),
        chars: (at, end.1),
        units: (unit, end.2),
    });
}

/// Lower case, and one letter for those that are written both ways.
fn fold(c: char, into: &mut String) {
    for c in c.to_lowercase() {
        match c {
            'á' | 'à' => into.push('a'),
            'é' => into.push('e'),
            'í' => into.push('i'),
            'ó' => into.push('o'),
            'ú' | 'ü' => into.push('u'),
            'ё' => into.push('е'),
            '’' | '‘' | 'ʼ' => into.push('\''),
            '–' | '—' | '−' | '‑' | '‐' | '―' => into.push('-'),
            '\u{300}'..='\u{36f}' => {}
            c => into.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters_units_and_bytes() {
        let found = tokens("🎬 до 6pm");
        let last = found.last().unwrap();
        assert_eq!((last.text.as_str(), last.chars, last.units), ("pm", (6, 8), (7, 9)));
        assert!(last.glued);
    }

    #[test]
    fn accents_and_dashes_are_folded() {
        let words: Vec<_> = tokens("Miércoles — её MAÑANA").into_iter().map(|token| token.text).collect();
        assert_eq!(words, ["miercoles", "-", "ее", "mañana"]);
    }
}
