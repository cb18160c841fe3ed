//! Where words stand, and how other words come in their place: in the document, or in a field not sent yet.

use crate::session::Session;
use campaign::command::{Command, Rewording};
use leptos::prelude::*;

/// Some words that the linter reads.
#[derive(Clone)]
pub struct Place {
    /// The path of the text, or of what a draft is about: says who gets it and in which language.
    pub about: String,
    /// The words as they are now.
    pub words: Signal<String>,
    put: Put,
}

#[derive(Clone)]
enum Put {
    /// By rewording the text of the document.
    Document,
    /// By giving the whole new words back.
    Whole(Callback<String>),
    /// They are sent and stay.
    Never,
}

impl Place {
    /// A text of the document.
    pub fn text(path: String, words: Signal<String>) -> Self {
        Self { about: path, words, put: Put::Document }
    }

    /// A field whose words are not in the document yet, or not as prose.
    pub fn draft(about: String, words: Signal<String>, put: Option<Callback<String>>) -> Self {
        Self { about, words, put: put.map_or(Put::Never, Put::Whole) }
    }

    /// Can other words be put here by this person?
    pub fn takes(&self, session: Session) -> bool {
        !matches!(self.put, Put::Never) && !session.read_only.get()
    }

    /// Puts words at a place instead of the old ones there. Where somebody has moved the old words meanwhile
    /// they are looked for, and left alone when they are gone.
    pub fn reword(&self, session: Session, at: usize, old: &str, new: &str) {
        let words = match self.put {
            Put::Document => session.words(&self.about),
            _ => self.words.get_untracked(),
        };
        let units: Vec<u16> = words.encode_utf16().collect();
        let length = old.encode_utf16().count();
        let stands = |at: &usize| units.get(*at..*at + length).is_some_and(|it| String::from_utf16_lossy(it) == old);
        let moved = || Some(words.get(..words.find(old)?)?.encode_utf16().count());
        let Some(at) = Some(at.min(units.len())).filter(stands).or_else(moved) else { return };
        match &self.put {
            Put::Document => {
                session.finish_typing();
                let place = Rewording { path: self.about.clone(), at, delete: length, insert: new.to_owned() };
                session.dispatch(Command::Reword(vec![place]));
            }
            Put::Whole(put) => {
                let (before, after) = (&units[..at], &units[at + length..]);
                put.run([&String::from_utf16_lossy(before), new, &String::from_utf16_lossy(after)].concat());
            }
            Put::Never => {}
        }
    }
}
