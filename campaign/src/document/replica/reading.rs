//! What the document says: its sections and texts now and at past heads, its conflicts, its history.

use super::Replica;
use crate::document::{
    Conflict, DocumentError, Entry, Hash, History, LocalChange, Passage, anchor, conflict, place, read,
};
use crate::model::{Section, Sections};
use automerge::{ChangeHash, ReadDoc};

impl Replica {
    /// Everything, read now.
    pub fn sections(&self) -> Result<Sections, DocumentError> {
        self.read_all(None)
    }

    /// Everything as it stood at past heads.
    pub fn sections_at(&self, heads: &[Hash]) -> Result<Sections, DocumentError> {
        let heads: Vec<ChangeHash> = heads.iter().map(|hash| ChangeHash(*hash)).collect();
        self.read_all(Some(&heads))
    }

    fn read_all(&self, heads: Option<&[ChangeHash]>) -> Result<Sections, DocumentError> {
        let mut sections = Sections::default();
        for section in Section::ALL {
            read::refresh(&self.doc, &mut sections, section, heads)?;
        }
        Ok(sections)
    }

    /// Reads one section again into the shared whole.
    pub fn refresh(&self, sections: &mut Sections, section: Section) -> Result<(), DocumentError> {
        read::refresh(&self.doc, sections, section, None)
    }

    /// The words of one text.
    pub fn text(&self, path: &str) -> Option<String> {
        let id = place::text(&self.doc, path).ok()?;
        self.doc.text(&id).ok()
    }

    /// The words of one text as they stood at past heads; empty where there was none yet.
    pub fn text_at(&self, path: &str, heads: &[Hash]) -> String {
        let heads: Vec<ChangeHash> = heads.iter().map(|hash| ChangeHash(*hash)).collect();
        match place::object(&self.doc, path, Some(&heads)) {
            Ok((id, automerge::ObjType::Text)) => self.doc.text_at(&id, &heads).unwrap_or_default(),
            _ => String::new(),
        }
    }

    /// Cursors for a passage of a text, for a thread's anchor.
    pub fn pin(&self, path: &str, passage: Passage) -> Result<(String, String), DocumentError> {
        anchor::pin(&self.doc, path, passage)
    }

    /// Where a pinned passage is now.
    pub fn find(&self, path: &str, start: &str, end: &str) -> Option<Passage> {
        anchor::find(&self.doc, path, start, end)
    }

    /// The conflicts within one section.
    pub fn conflicts(&mut self, section: Section) -> Vec<Conflict> {
        self.close_typing();
        conflict::list(&mut self.doc, section)
    }

    /// The heads of the document; what is being typed becomes a change first.
    pub fn heads(&mut self) -> Vec<Hash> {
        self.close_typing();
        self.doc.document().get_heads().into_iter().map(|hash| hash.0).collect()
    }

    /// All of history, oldest first.
    pub fn history(&mut self) -> History {
        self.close_typing();
        History { entries: self.doc.get_changes_meta(&[]).into_iter().map(Entry::of).collect() }
    }

    /// The changes made by anybody that are not below these heads, in causal order.
    pub fn changes_since(&mut self, heads: &[Hash]) -> Vec<LocalChange> {
        self.close_typing();
        let heads: Vec<ChangeHash> = heads.iter().map(|hash| ChangeHash(*hash)).collect();
        self.doc.get_changes(&heads).iter().map(LocalChange::of).collect()
    }

    /// The whole document in one compact piece that stock Automerge opens.
    pub fn save(&mut self) -> Vec<u8> {
        self.close_typing();
        self.doc.save()
    }
}
