//! Words as they are typed: in the document at once, one change at a pause.

use super::Replica;
use crate::document::{DocumentError, Effects, Undo, Writer};
use crate::model::Section;
use crate::time::Instant;

impl Replica {
    /// Types into a text. The words are in the document at once and become one change at the next
    /// [`Replica::commit_typing`], the next command, or when typing moves to another text.
    pub fn splice(
        &mut self,
        path: &str,
        at: usize,
        delete: usize,
        insert: &str,
        now: Instant,
    ) -> Result<Effects, DocumentError> {
        let mut effects = Effects::default();
        if !self.owed.changes.is_empty() || self.typing.as_ref().is_some_and(|(other, _)| other != path) {
            effects = self.commit_typing(now);
        }
        self.typed_at = now;
        let mut writer = Writer::new(&mut self.doc);
        writer.splice(path, at, delete, insert)?;
        let steps = writer.finish(String::new()).steps;
        self.typing.get_or_insert_with(|| (path.to_owned(), Vec::new())).1.extend(steps);
        effects.dirty.extend(Section::of_path(path));
        Ok(effects)
    }

    /// True while typed words have not become a change yet.
    pub fn is_typing(&self) -> bool {
        self.typing.is_some() || !self.owed.changes.is_empty()
    }

    /// Makes one change of the words typed since the last one, at a pause: whoever goes on typing goes on with
    /// what they are at, and history says so with another name (`text.more`).
    pub fn pause_typing(&mut self, at: Instant) -> Effects {
        let path = self.typing.as_ref().map(|(path, _)| path.clone());
        let goes_on = self.paused.take();
        let effects = self.commit_typed(at, goes_on.is_some() && goes_on == path);
        self.paused = path.or(goes_on);
        effects
    }

    /// Makes one change of the words typed since the last one; what is typed next is something new.
    pub fn commit_typing(&mut self, at: Instant) -> Effects {
        let goes_on = self.paused.take();
        let same = self.typing.as_ref().is_some_and(|(path, _)| goes_on.as_ref() == Some(path));
        self.commit_typed(at, same)
    }

    fn commit_typed(&mut self, at: Instant, goes_on: bool) -> Effects {
        let mut owed = std::mem::take(&mut self.owed);
        let Some((path, steps)) = self.typing.take() else { return owed };
        let effects = self.commit(if goes_on { "text.more" } else { "text.edit" }, &path, at);
        let earlier = owed.undo.take().map(|undo| undo.steps).unwrap_or_default();
        owed.absorb(effects);
        owed.undo = Some(Undo { command: format!("text.edit {path}"), steps: [earlier, steps].concat() });
        owed
    }

    /// Asking the document for its history ends what is being typed: it becomes a change under its name, and the
    /// next commit hands it out.
    pub(super) fn close_typing(&mut self) {
        if self.typing.is_some() {
            self.owed = self.pause_typing(self.typed_at);
        }
    }
}
