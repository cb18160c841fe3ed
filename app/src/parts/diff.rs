//! What changed in a text, word by word, and what a value was before: shown and read aloud.

use crate::t;
use campaign::story::Piece;
use leptos::prelude::*;

/// A stretch of a text compared with its earlier version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiffPiece {
    /// In both.
    Same(String),
    /// Only in the newer.
    Added(String),
    /// Only in the older.
    Removed(String),
}

impl From<&Piece> for DiffPiece {
    fn from(piece: &Piece) -> Self {
        match piece {
            Piece::Same(words) => Self::Same(words.clone()),
            Piece::Removed(words) => Self::Removed(words.clone()),
            Piece::Added(words) => Self::Added(words.clone()),
            Piece::Gap => Self::Same(" … ".to_owned()),
        }
    }
}

/// A compared text.
#[component]
pub fn Diff(
    /// The stretches in order.
    pieces: Vec<DiffPiece>,
) -> impl IntoView {
    let pieces: Vec<_> = pieces
        .into_iter()
        .map(|piece| match piece {
            DiffPiece::Same(text) => text.into_any(),
            DiffPiece::Added(text) => added(text).into_any(),
            DiffPiece::Removed(text) => removed(text).into_any(),
        })
        .collect();
    view! { <span class="diff">{pieces}</span> }
}

/// A value that was replaced: the old one struck through, then the new one.
#[component]
pub fn Changed(
    /// What it was; nothing when it was empty.
    #[prop(into)]
    before: String,
    /// What it is.
    #[prop(into)]
    after: String,
) -> impl IntoView {
    let before = (!before.is_empty()).then(|| view! { {removed(before)}" " });
    view! { <span class="diff">{before}{added(after)}</span> }
}

fn added(text: String) -> impl IntoView {
    view! { <ins><span class="visually-hidden">{t!("parts-added")}" "</span>{text}</ins> }
}

fn removed(text: String) -> impl IntoView {
    view! { <del><span class="visually-hidden">{t!("parts-removed")}" "</span>{text}</del> }
}
