//! The work behind an import, some lines at a time: between two steps the browser draws and answers.

use crate::screens::seen::Seen;
use campaign::command::{Command, FigureCommand, KpiCommand, LONGEST_PART};
use campaign::exchange::table::{Column, Coming, Intake, Mapping, Names, Sheet, SheetReader, decode};
use campaign::measure::{Figures, encode};
use campaign::model::{ImportId, MarketId};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// So many lines are one step: a few milliseconds on a slow phone.
const STEP: usize = 400;

/// A file on its way in.
#[derive(Clone, Copy)]
pub(super) struct Flow {
    seen: Seen,
    /// The file's name.
    pub(super) name: RwSignal<String>,
    /// The file, cut into lines.
    pub(super) sheet: RwSignal<Option<Arc<Sheet>>>,
    /// What its columns are.
    pub(super) mapping: RwSignal<Mapping>,
    /// What would come in.
    pub(super) coming: RwSignal<Option<Arc<Coming>>>,
    /// What is under way, and how far it is, 0 to 1.
    pub(super) work: RwSignal<Option<(&'static str, f64)>>,
    /// Why the file cannot be read.
    pub(super) trouble: RwSignal<Option<String>>,
    /// Which run this is: an older one stops when it sees a newer.
    run: StoredValue<u32>,
}

impl Flow {
    pub(super) fn new(seen: Seen) -> Self {
        Self {
            seen,
            name: RwSignal::default(),
            sheet: RwSignal::new(None),
            mapping: RwSignal::default(),
            coming: RwSignal::new(None),
            work: RwSignal::new(None),
            trouble: RwSignal::new(None),
            run: StoredValue::new(0),
        }
    }

    fn next_run(self) -> u32 {
        self.run
            .try_update_value(|run| {
                *run += 1;
                *run
            })
            .unwrap_or_default()
    }

    /// Says how far a run is and lets the browser breathe; false where the run is over.
    async fn breathe(self, run: u32, key: &'static str, part: f64) -> bool {
        if self.run.try_get_value() != Some(run) {
            return false;
        }
        self.work.set(Some((key, part)));
        TimeoutFuture::new(0).await;
        self.run.try_get_value() == Some(run)
    }

    /// Puts the file aside.
    pub(super) fn leave(self) {
        self.next_run();
        self.sheet.set(None);
        self.coming.set(None);
        self.work.set(None);
        self.trouble.set(None);
    }

    /// Reads a file.
    pub(super) fn begin(self, bytes: Vec<u8>) {
        self.leave();
        let run = self.next_run();
        spawn_local(async move {
            let text = match decode(&bytes) {
                Ok(text) => text,
                Err(no) => return self.trouble.set(Some(self.seen.reader.language.get_untracked().text(no.key()))),
            };
            drop(bytes);
            let mut reader = SheetReader::new(text);
            while reader.read(STEP) {
                if !self.breathe(run, "metrics-import-reading", reader.progress()).await {
                    return;
                }
            }
            if self.run.try_get_value() != Some(run) {
                return;
            }
            let sheet = Arc::new(reader.finish());
            let me = self.seen.session.me.get_value();
            let mapping = self.seen.sections.with_untracked(|sections| {
                let own = sections.people.get(&me).map(|person| person.market.clone()).unwrap_or_default();
                Mapping::guess(&sheet, sections, &own)
            });
            self.mapping.set(mapping);
            self.sheet.set(Some(sheet));
            self.check();
        });
    }

    /// A column is another thing than was guessed; what it was before no other column keeps.
    pub(super) fn choose(self, place: usize, column: Column) {
        let Some(sheet) = self.sheet.get_untracked() else { return };
        self.mapping.update(|mapping| {
            if column != Column::Ignore {
                mapping.columns.iter_mut().filter(|other| **other == column).for_each(|other| *other = Column::Ignore);
            }
            if let Some(found) = mapping.columns.get_mut(place) {
                *found = column;
            }
            mapping.look(&sheet);
        });
        self.check();
    }

    /// Something else about the reading changes.
    pub(super) fn change(self, how: impl FnOnce(&mut Mapping)) {
        self.mapping.update(how);
        self.check();
    }

    /// Reads every value and compares it with what is known.
    fn check(self) {
        let run = self.next_run();
        self.coming.set(None);
        self.work.set(None);
        let mapping = self.mapping.get_untracked();
        let Some(sheet) = self.sheet.get_untracked().filter(|_| mapping.missing().is_none()) else { return };
        spawn_local(async move {
            let names = self.seen.sections.with_untracked(Names::of);
            let mut intake = Intake::new(&mapping);
            while intake.take(&sheet, &names, STEP) {
                if !self.breathe(run, "metrics-import-checking", intake.progress(&sheet)).await {
                    return;
                }
            }
            if !self.breathe(run, "metrics-import-checking", 1.0).await {
                return;
            }
            let figures = self.seen.sections.with_untracked(Figures::shared);
            self.coming.set(Some(Arc::new(intake.compare(&figures))));
            self.work.set(None);
        });
    }

    /// Writes what is new, in parts. It counts with the last command; that is also what one undo takes back.
    pub(super) fn write(self) {
        let Some(coming) = self.coming.get_untracked() else { return };
        let (run, session) = (self.next_run(), self.seen.session);
        let (id, name) = (ImportId::from_random(session.fresh()), self.name.get_untracked());
        let market: MarketId = coming.market.clone();
        let values = i64::try_from(coming.values()).unwrap_or(i64::MAX);
        session.finish_typing();
        spawn_local(async move {
            if !self.breathe(run, "metrics-import-writing", 0.0).await {
                return;
            }
            let parts = encode(&coming.series, LONGEST_PART);
            let count = parts.len().max(1) as f64;
            let write = |command| session.dispatch_part(Command::Kpi(KpiCommand::Figures(command)));
            let mut written = write(FigureCommand::Begin(id.clone(), name, market, values));
            for (place, part) in (0..).zip(parts) {
                // Who leaves this screen meanwhile has asked for the numbers all the same.
                self.work.try_set(Some(("metrics-import-writing", f64::from(place) / count)));
                TimeoutFuture::new(0).await;
                written = written && write(FigureCommand::Part(id.clone(), place, part));
            }
            let done = written && session.dispatch(Command::Kpi(KpiCommand::Figures(FigureCommand::Finish(id))));
            if self.run.try_get_value().is_some() {
                self.leave();
                match done {
                    true => self.seen.say("metrics-import-done"),
                    false => {
                        self.trouble.set(Some(self.seen.reader.language.get_untracked().text("metrics-import-failed")))
                    }
                }
            }
        });
    }
}
