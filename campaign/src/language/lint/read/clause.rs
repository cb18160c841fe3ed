//! Where clauses end: a sign, a linking word, a "please".

use super::Reader;
use crate::language::lint::token::Kind;

/// Words before which an expression of time is complete.
const BEHIND: &[&str] = &[
    "and",
    "or",
    "и",
    "или",
    "y",
    "o",
    "please",
    "pls",
    "plz",
    "plis",
    "porfa",
    "porfis",
    "porfavor",
    "gracias",
    "thanks",
    "thx",
    "плиз",
    "пж",
    "пжлст",
    "спасибо",
    "но",
    "but",
    "pero",
    "por",
    "пожалуйста",
    "so",
    "then",
    "ok",
    "sharp",
    "to",
    "with",
    "чтобы",
    "para",
    "если",
    "if",
    "si",
    "because",
    "иначе",
    "otherwise",
    "latest",
    "max",
    "maximo",
];

impl Reader<'_> {
    /// Does a clause end here?
    pub fn ends(&self, at: usize) -> bool {
        let word = self.text(at);
        matches!(word, "" | "." | "," | ";" | "!" | "?" | ")" | "…" | ":" | "-" | "/" | "]" | "*" | "|")
            || BEHIND.contains(&word)
            || self.tokens.get(at).is_some_and(|it| !it.text.is_ascii() && it.kind == Kind::Sign)
    }
}
