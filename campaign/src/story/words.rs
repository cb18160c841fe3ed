//! What changed in a text, word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A stretch of a text that stayed, went or came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// It stayed.
    Same(String),
    /// It was taken away.
    Removed(String),
    /// It came.
    Added(String),
    /// Words that stayed and are left out.
    Gap,
}

/// The difference between two texts in words, spaces and marks.
#[must_use]
pub fn word_diff(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (tokens(before), tokens(after));
    let mut pieces = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (gone, came) = (old[op.old_range()].concat(), new[op.new_range()].concat());
        match op {
            DiffOp::Equal { .. } => pieces.push(Piece::Same(gone)),
            DiffOp::Delete { .. } => pieces.push(Piece::Removed(gone)),
            DiffOp::Insert { .. } => pieces.push(Piece::Added(came)),
            DiffOp::Replace { .. } => pieces.extend([Piece::Removed(gone), Piece::Added(came)]),
        }
    }
    joined(pieces)
}

/// A space that stayed between two replaced words joins them: one replacement reads better than three.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut result = Vec::new();
    let mut pieces = pieces.into_iter().peekable();
    let (mut gone, mut came) = (String::new(), String::new());
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Removed(words) => gone.push_str(&words),
            Piece::Added(words) => came.push_str(&words),
            Piece::Same(space)
                if space.trim().is_empty() && !gone.is_empty() && !came.is_empty() && pieces.peek().is_some() =>
            {
                gone.push_str(&space);
                came.push_str(&space);
            }
            same => {
                flush(&mut result, &mut gone, &mut came);
                result.push(same);
            }
        }
    }
    flush(&mut result, &mut gone, &mut came);
    result
}

fn flush(result: &mut Vec<Piece>, gone: &mut String, came: &mut String) {
    if !gone.is_empty() {
        result.push(Piece::Removed(std::mem::take(gone)));
    }
    if !came.is_empty() {
        result.push(Piece::Added(std::mem::take(came)));
    }
}

/// The same with at most `words` unchanged words around each change.
#[must_use]
pub fn shortened(pieces: &[Piece], words: usize) -> Vec<Piece> {
    let last = pieces.len().saturating_sub(1);
    let shorten = |(place, piece): (usize, &Piece)| match piece {
        Piece::Same(text) => around(text, words, place > 0, place < last),
        other => vec![other.clone()],
    };
    pieces.iter().enumerate().flat_map(shorten).collect()
}

fn around(text: &str, words: usize, after_change: bool, before_change: bool) -> Vec<Piece> {
    let tokens = tokens(text);
    let room = words * 2;
    let (head, tail) = (if after_change { room } else { 0 }, if before_change { room } else { 0 });
    if tokens.len() <= head + tail + 2 {
        return vec![Piece::Same(text.to_owned())];
    }
    let mut pieces = Vec::new();
    if head > 0 {
        pieces.push(Piece::Same(tokens[..head].concat()));
    }
    pieces.push(Piece::Gap);
    if tail > 0 {
        pieces.push(Piece::Same(tokens[tokens.len() - tail..].concat()));
    }
    pieces
}

/// Words (letters, digits and what ties them), runs of space, and single marks.
fn tokens(text: &str) -> Vec<&str> {
    let class = |c: char| match c {
        c if c.is_alphanumeric() || matches!(c, '\'' | '’' | '-') => 1,
        c if c.is_whitespace() => 2,
        _ => 3,
    };
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut previous = 0;
    for (at, c) in text.char_indices() {
        let here = class(c);
        if at > 0 && (here != previous || here == 3) {
            tokens.push(&text[start..at]);
            start = at;
        }
        previous = here;
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(text: &str) -> Piece {
        Piece::Same(text.to_owned())
    }

    #[test]
    fn only_the_words_that_changed_are_marked() {
        let diff = word_diff("Сдать до конца вторника, оба ролика", "Сдать до среды 18:00, оба ролика");
        let changed = [Piece::Removed("конца вторника".to_owned()), Piece::Added("среды 18:00".to_owned())];
        assert_eq!(diff, [&[same("Сдать до ")][..], &changed, &[same(", оба ролика")]].concat());
        assert_eq!(word_diff("same", "same"), [same("same")]);
        assert_eq!(word_diff("", "new"), [Piece::Added("new".to_owned())]);
        assert_eq!(word_diff("", ""), []);
    }

    #[test]
    fn long_stretches_that_stayed_are_left_out() {
        let before = format!("{}old {}", "word ".repeat(40), "rest ".repeat(40));
        let short = shortened(&word_diff(&before, &before.replace("old", "new")), 2);
        assert_eq!(short[0], Piece::Gap);
        assert_eq!(short[1], same("word word "));
        assert_eq!(short.last(), Some(&Piece::Gap));
    }
}
