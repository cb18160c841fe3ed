//! The one owner of the document: commands go in, changes and what they touched come out.

mod reading;
mod typing;

use super::undo::Undo;
use super::{Context, DocumentError, Effects, Genesis, Intent, LocalChange, Writer, genesis, read};
use crate::model::{PersonId, Section};
use crate::time::Instant;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Author, AutoCommit, Change, LoadOptions, TextEncoding};

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
            effects.changes.push(LocalChange::of(&change));
        }
        effects
    }
}

fn parse<'a>(changes: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<Change>, DocumentError> {
    changes
        .into_iter()
        .map(|bytes| Change::from_bytes(bytes.to_vec()).map_err(|error| DocumentError::BadChange(error.to_string())))
        .collect()
}
