//! The one pen: every command writes through it, and it remembers how to take each stroke back.

use super::scalar::Scalar;
use super::undo::{Undo, UndoStep};
use super::{DocumentError, place, read};
use crate::model::{Section, Sections};
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ObjType, ReadDoc, Value};

/// Writes fields, entities and prose, and keeps the journal for undo.
pub struct Writer<'a> {
    doc: &'a mut AutoCommit,
    journal: Vec<UndoStep>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(doc: &'a mut AutoCommit) -> Self {
        Self { doc, journal: Vec::new() }
    }

    pub(super) fn finish(self, command: String) -> Undo {
        Undo { command, steps: self.journal }
    }

    /// Sets one field. An equal value is not written again, unless writing it settles a conflict.
    pub fn set(&mut self, path: &str, value: impl Into<Scalar>) -> Result<(), DocumentError> {
        let value = value.into();
        let (parent, key) = place::parent(path);
        let (id, _) = place::object(self.doc, parent, None)?;
        let before = self.doc.get_all(&id, key)?;
        let was = before.last().and_then(|(value, _)| match value {
            Value::Scalar(scalar) => Some(Scalar::from_automerge(scalar)),
            Value::Object(_) => None,
        });
        if before.len() == 1 && was.as_ref() == Some(&value) {
            return Ok(());
        }
        self.doc.put(&id, key, value.clone())?;
        self.journal.push(UndoStep::Field { path: path.to_owned(), was: was.unwrap_or(Scalar::None), now: value });
        Ok(())
    }

    /// Makes an empty map where there is none.
    pub fn map(&mut self, path: &str) -> Result<(), DocumentError> {
        let (parent, key) = place::parent(path);
        let (id, _) = place::object(self.doc, parent, None)?;
        if self.doc.get(&id, key)?.is_none() {
            self.doc.put_object(&id, key, ObjType::Map)?;
        }
        Ok(())
    }

    /// Makes a new entity with its fields. Taking it back archives it: nothing is deleted.
    pub fn entity(&mut self, path: &str, fields: &[(&str, Scalar)]) -> Result<(), DocumentError> {
        self.map(path)?;
        let (id, _) = place::object(self.doc, path, None)?;
        for (key, value) in fields {
            self.doc.put(&id, *key, value.clone())?;
        }
        let path = format!("{path}/archived");
        self.journal.push(UndoStep::Field { path, was: Scalar::Flag(true), now: Scalar::Flag(false) });
        Ok(())
    }

    /// Makes a text with its first words, where there is none yet.
    pub fn prose(&mut self, path: &str, words: &str) -> Result<(), DocumentError> {
        let (parent, key) = place::parent(path);
        let (id, _) = place::object(self.doc, parent, None)?;
        if self.doc.get(&id, key)?.is_none() {
            let text = self.doc.put_object(&id, key, ObjType::Text)?;
            if !words.is_empty() {
                self.doc.splice_text(&text, 0, 0, words)?;
            }
        }
        Ok(())
    }

    /// Replaces two concurrently made texts by one, which settles their conflict.
    pub fn settle_prose(&mut self, path: &str, words: &str) -> Result<(), DocumentError> {
        let (parent, key) = place::parent(path);
        let (id, _) = place::object(self.doc, parent, None)?;
        let text = self.doc.put_object(&id, key, ObjType::Text)?;
        self.doc.splice_text(&text, 0, 0, words)?;
        Ok(())
    }

    /// Deletes and inserts within a text, in UTF-16 code units; positions past the end are pulled in.
    pub fn splice(&mut self, path: &str, at: usize, delete: usize, insert: &str) -> Result<(), DocumentError> {
        let text = place::text(self.doc, path)?;
        let length = self.doc.length(&text);
        let at = at.min(length);
        let delete = delete.min(length - at);
        let deleted = utf16_slice(&self.doc.text(&text)?, at, delete);
        self.doc.splice_text(&text, at, isize::try_from(delete).unwrap_or(0), insert)?;
        let cursor = match at < self.doc.length(&text) {
            true => self.doc.get_cursor(&text, at, None)?.to_string(),
            false => "e".to_owned(),
        };
        self.journal.push(UndoStep::Words { path: path.to_owned(), cursor, inserted: insert.to_owned(), deleted });
        Ok(())
    }

    /// Does something stand at this path?
    pub fn exists(&self, path: &str) -> bool {
        let (parent, key) = place::parent(path);
        let found = place::object(&*self.doc, parent, None).and_then(|(id, _)| Ok(self.doc.get(&id, key)?));
        matches!(found, Ok(Some(_)))
    }

    /// The field at this path, if it is one.
    pub fn field(&self, path: &str) -> Option<Scalar> {
        let (parent, key) = place::parent(path);
        let (id, _) = place::object(&*self.doc, parent, None).ok()?;
        match self.doc.get(&id, key).ok()?? {
            (Value::Scalar(scalar), _) => Some(Scalar::from_automerge(&scalar)),
            (Value::Object(_), _) => None,
        }
    }

    /// Everything as it stands with what this command has written so far.
    pub fn sections(&self) -> Result<Sections, DocumentError> {
        let mut sections = Sections::default();
        Section::ALL.into_iter().try_for_each(|which| read::refresh(&*self.doc, &mut sections, which, None))?;
        Ok(sections)
    }

    /// The keys of the map at this path; empty where there is none.
    pub fn keys(&self, path: &str) -> Vec<String> {
        match place::object(&*self.doc, path, None) {
            Ok((id, ObjType::Map)) => self.doc.keys(&id).collect(),
            _ => Vec::new(),
        }
    }

    /// The words of the text at this path.
    pub fn words(&self, path: &str) -> Option<String> {
        let text = place::text(&*self.doc, path).ok()?;
        self.doc.text(&text).ok()
    }

    /// Takes one step back; false where somebody has changed that place since.
    pub(super) fn take_back(&mut self, step: &UndoStep) -> Result<bool, DocumentError> {
        match step {
            UndoStep::Field { path, was, now } => {
                let current = self.field(path).unwrap_or(Scalar::Flag(false));
                if &current != now {
                    return Ok(false);
                }
                self.set(path, was.clone())?;
            }
            UndoStep::Words { path, cursor, inserted, deleted } => {
                let text = place::text(self.doc, path)?;
                let at = match cursor.as_str() {
                    "e" => self.doc.length(&text).saturating_sub(inserted.encode_utf16().count()),
                    cursor => match automerge::Cursor::try_from(cursor) {
                        Ok(cursor) => self.doc.get_cursor_position(&text, &cursor, None)?,
                        Err(_) => return Ok(false),
                    },
                };
                let length = inserted.encode_utf16().count();
                if &utf16_slice(&self.doc.text(&text)?, at, length) != inserted {
                    return Ok(false);
                }
                self.splice(path, at, length, deleted)?;
            }
        }
        Ok(true)
    }
}

/// The part of a string between two UTF-16 positions; half a surrogate pair is dropped.
pub(super) fn utf16_slice(text: &str, at: usize, length: usize) -> String {
    let units: Vec<u16> = text.encode_utf16().skip(at).take(length).collect();
    char::decode_utf16(units).filter_map(Result::ok).collect()
}
