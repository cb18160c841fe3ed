//! The one owner of the document: commands go in, changes and what they touched come out.

use super::history::{Entry, History};
use super::undo::Undo;
use super::{
    Conflict, Context, DocumentError, Genesis, Intent, Passage, Writer, anchor, conflict, genesis, place, read,
};
use crate::model::{PersonId, Section, Sections};
use crate::time::Instant;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{
    ActorId, Author, AutoCommit, Change, ChangeHash, ChangeMetadata, LoadOptions, Patch, PatchAction, Prop, ReadDoc,
    TextEncoding,
};
use std::collections::BTreeSet;

/// The hash of a change.
pub type Hash = [u8; 32];

/// A change made here, ready for the device log and the relay.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalChange {
    /// Its hash.
    pub hash: Hash,
    /// Number of this change among those of this replica's actor, from 1.
    pub seq: u64,
    /// The change as bytes.
    pub bytes: Vec<u8>,
}

/// What happened inside one text, in UTF-16 code units.
#[derive(Clone, Debug, PartialEq)]
pub struct TextSplice {
    /// Path of the text.
    pub path: String,
    /// Where.
    pub at: usize,
    /// How much was taken away.
    pub deleted: usize,
    /// What came in.
    pub inserted: String,
}

/// What a step did: which sections to read again, what moved in texts, and the changes to keep and send.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects {
    /// Sections that must be read again.
    pub dirty: BTreeSet<Section>,
    /// Splices of texts, in order.
    pub splices: Vec<TextSplice>,
    /// Changes made here by this step.
    pub changes: Vec<LocalChange>,
    /// How to take the step back, where it was a command.
    pub undo: Option<Undo>,
}

/// One campaign on one device, in one tab.
pub struct Replica {
    doc: AutoCommit,
    author: PersonId,
    typing: Option<(String, Vec<super::UndoStep>)>,
    typed_at: Instant,
    /// What was typed and is a change already, but was not handed out yet.
    owed: Effects,
    /// The text somebody only paused in: what they type next goes on with the same change, as people see it.
    paused: Option<String>,
}

impl Replica {
    /// Starts a campaign. The effects hold its first change.
    pub fn create(actor: [u8; 16], genesis: &Genesis) -> Result<(Self, Effects), DocumentError> {
        let doc = AutoCommit::new_with_encoding(TextEncoding::Utf16CodeUnit);
        let mut replica = Self::around(doc, actor, genesis.owner.clone());
        let mut writer = Writer::new(&mut replica.doc);
        genesis::write(&mut writer, genesis)?;
        let effects = replica.commit("campaign.start", "campaign", genesis.at);
        Ok((replica, effects))
    }

    /// A replica of a campaign that has not arrived yet: nothing can be done but receive.
    pub fn expecting(actor: [u8; 16], author: &PersonId) -> Self {
        Self::around(AutoCommit::new_with_encoding(TextEncoding::Utf16CodeUnit), actor, author.clone())
    }

    /// Opens a campaign from snapshots and the changes beside them, in any order.
    ///
    /// # Errors
    /// When the bytes are not an Automerge document, or not a campaign this build can read.
    pub fn load<'a>(
        actor: [u8; 16],
        author: &PersonId,
        snapshots: impl IntoIterator<Item = &'a [u8]>,
        changes: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Self, DocumentError> {
        let mut snapshots = snapshots.into_iter();
        let mut doc = match snapshots.next() {
            Some(bytes) => {
                let options = LoadOptions::new().text_encoding(TextEncoding::Utf16CodeUnit);
                AutoCommit::load_with_options(bytes, options)
                    .map_err(|error| DocumentError::NotACampaign(error.to_string()))?
            }
            None => AutoCommit::new_with_encoding(TextEncoding::Utf16CodeUnit),
        };
        for more in snapshots {
            doc.load_incremental(more)?;
        }
        doc.apply_changes_batch(parse(changes)?)?;
        let replica = Self::around(doc, actor, author.clone());
        replica.check_schema()?;
        Ok(replica)
    }

    /// True once the campaign's first change is here.
    pub fn has_arrived(&self) -> bool {
        self.check_schema().is_ok()
    }

    /// Takes in a whole snapshot beside what is here already.
    pub fn receive_snapshot(&mut self, snapshot: &[u8], now: Instant) -> Result<Effects, DocumentError> {
        let mut effects = self.commit_typing(now);
        self.doc.load_incremental(snapshot)?;
        effects.touch(&self.doc.diff_incremental());
        Ok(effects)
    }

    fn around(mut doc: AutoCommit, actor: [u8; 16], author: PersonId) -> Self {
        // In this order: a new author makes Automerge choose a new, random actor.
        doc.set_author(Some(Author::from(author.as_str().as_bytes().to_vec())));
        doc.set_actor(ActorId::from(actor));
        doc.update_diff_cursor();
        Self { doc, author, typing: None, typed_at: Instant::default(), owed: Effects::default(), paused: None }
    }

    fn check_schema(&self) -> Result<(), DocumentError> {
        let campaign: crate::model::Campaign = read::section(&self.doc, Section::Campaign, None)?;
        match campaign.schema {
            0 => Err(DocumentError::NotACampaign("it has no campaign section".to_owned())),
            found if found > genesis::SCHEMA => Err(DocumentError::Newer { found, known: genesis::SCHEMA }),
            _ => Ok(()),
        }
    }

    /// Who writes here.
    pub fn author(&self) -> &PersonId {
        &self.author
    }

    /// Carries out one command as one change. Words typed before it become a change of their own.
    ///
    /// # Errors
    /// When the command is refused; the document is as it was.
    pub fn apply<I: Intent>(&mut self, intent: &I, at: Instant) -> Result<Effects, I::Error> {
        let mut effects = self.commit_typing(at);
        let mut writer = Writer::new(&mut self.doc);
        let context = Context { author: &self.author, at };
        if let Err(error) = intent.write(&mut writer, &context) {
            self.doc.rollback();
            // What was typed before is a change all the same: the next commit hands it out.
            self.owed = effects;
            return Err(error);
        }
        let undo = writer.finish(format!("{} {}", intent.name(), intent.subject()));
        effects.absorb(self.commit(intent.name(), &intent.subject(), at));
        effects.undo = Some(undo);
        Ok(effects)
    }

    /// Takes one's own command back as far as nobody has written over it since. The number says how many
    /// strokes had to stay.
    pub fn undo(&mut self, undo: &Undo, at: Instant) -> Result<(Effects, usize), DocumentError> {
        let mut effects = self.commit_typing(at);
        let mut writer = Writer::new(&mut self.doc);
        let mut kept = 0;
        for step in undo.steps.iter().rev() {
            kept += usize::from(!writer.take_back(step)?);
        }
        let redo = writer.finish(undo.command.clone());
        effects.absorb(self.commit("undo", &undo.command, at));
        effects.undo = Some(redo);
        Ok((effects, kept))
    }

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
    fn close_typing(&mut self) {
        if self.typing.is_some() {
            self.owed = self.pause_typing(self.typed_at);
        }
    }

    /// Takes in changes from the relay or another tab. Duplicates are harmless; a change whose
    /// dependencies are missing waits inside the document.
    pub fn receive<'a>(
        &mut self,
        changes: impl IntoIterator<Item = &'a [u8]>,
        now: Instant,
    ) -> Result<Effects, DocumentError> {
        let changes = parse(changes)?;
        let mut effects = self.pause_typing(now);
        self.doc.apply_changes_batch(changes)?;
        effects.touch(&self.doc.diff_incremental());
        Ok(effects)
    }

    fn commit(&mut self, command: &str, subject: &str, at: Instant) -> Effects {
        let options = CommitOptions::default()
            .with_message(format!("{command} {subject}").trim_end())
            .with_time(at.0.div_euclid(1000));
        let mut effects = Effects::default();
        if self.doc.pending_ops() == 0 {
            return effects;
        }
        self.doc.commit_with(options);
        effects.touch(&self.doc.diff_incremental());
        if let Some(change) = self.doc.get_last_local_change() {
            effects.changes.push(local(&change));
        }
        effects
    }

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
        History { entries: self.doc.get_changes_meta(&[]).into_iter().map(entry).collect() }
    }

    /// The changes made by anybody that are not below these heads, in causal order.
    pub fn changes_since(&mut self, heads: &[Hash]) -> Vec<LocalChange> {
        self.close_typing();
        let heads: Vec<ChangeHash> = heads.iter().map(|hash| ChangeHash(*hash)).collect();
        self.doc.get_changes(&heads).iter().map(local).collect()
    }

    /// The whole document in one compact piece that stock Automerge opens.
    pub fn save(&mut self) -> Vec<u8> {
        self.close_typing();
        self.doc.save()
    }
}

impl Effects {
    fn absorb(&mut self, later: Effects) {
        self.dirty.extend(later.dirty);
        self.splices.extend(later.splices);
        self.changes.extend(later.changes);
    }

    fn touch(&mut self, patches: &[Patch]) {
        for patch in patches {
            let mut keys: Vec<&str> = patch.path.iter().filter_map(|(_, prop)| key(prop)).collect();
            let splice = match &patch.action {
                PatchAction::SpliceText { index, value, .. } => Some((*index, 0, value.make_string())),
                PatchAction::DeleteSeq { index, length } => Some((*index, *length, String::new())),
                PatchAction::PutMap { key, .. } | PatchAction::DeleteMap { key } => {
                    keys.push(key);
                    None
                }
                PatchAction::Conflict { prop } => {
                    keys.extend(key(prop));
                    None
                }
                _ => None,
            };
            let path = keys.join("/");
            self.dirty.extend(Section::of_path(&path));
            if let Some((at, deleted, inserted)) = splice {
                self.splices.push(TextSplice { path, at, deleted, inserted });
            }
        }
    }
}

fn key(prop: &Prop) -> Option<&str> {
    match prop {
        Prop::Map(key) => Some(key),
        Prop::Seq(_) => None,
    }
}

fn parse<'a>(changes: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<Change>, DocumentError> {
    changes
        .into_iter()
        .map(|bytes| Change::from_bytes(bytes.to_vec()).map_err(|error| DocumentError::BadChange(error.to_string())))
        .collect()
}

fn local(change: &Change) -> LocalChange {
    LocalChange { hash: change.hash().0, seq: change.seq(), bytes: change.raw_bytes().to_vec() }
}

/// A change's description as a line of history.
pub(super) fn entry(meta: ChangeMetadata<'_>) -> Entry {
    let message = meta.message.as_deref().unwrap_or_default();
    let (command, subject) = message.split_once(' ').unwrap_or((message, ""));
    let author = meta.author.as_ref().map(|author| String::from_utf8_lossy(author.as_bytes()).into_owned());
    Entry {
        hash: meta.hash.0,
        deps: meta.deps.iter().map(|hash| hash.0).collect(),
        author: PersonId(author.unwrap_or_default()),
        at: Instant(meta.timestamp.saturating_mul(1000)),
        command: command.to_owned(),
        subject: subject.to_owned(),
    }
}
