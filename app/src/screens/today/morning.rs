//! What the screen is computed from: history, the campaign then and now, the reader, and the minute.

use crate::screens::brief::translation::Translations;
use crate::screens::seen::Seen;
use crate::session::Session;
use campaign::model::Sections;
use campaign::story::{self, Away, Digest, GroupKind, Merged, What};
use campaign::view::drift::{DriftRow, drift_rows};
use campaign::view::today::{Attention, SharedHours, Today, attention, shared_hours, today};
use leptos::prelude::*;

/// The digest and what stands beside it. Computed again when a change arrives or a minute passes, not with
/// every key.
#[derive(Clone, Copy)]
pub(super) struct Morning {
    pub(super) sections: Memo<Sections>,
    pub(super) digest: Memo<Digest>,
    pub(super) today: Memo<Today>,
    pub(super) attention: Memo<Attention>,
    pub(super) drift: Memo<Vec<DriftRow>>,
    pub(super) shared: Memo<Vec<SharedHours>>,
    /// Texts that two sides wrote into apart.
    pub(super) merged: Memo<Vec<Merged>>,
}

impl Morning {
    pub(super) fn of(session: Session) -> Self {
        let seen = Seen::start(session);
        let Seen { reader, sections, minute, .. } = seen;
        let person = move |sections: &Sections| seen.person(sections);
        let last = Memo::new(move |_| {
            let (now, after, history) = (minute.get(), sections.get(), session.history());
            let person = person(&after);
            let review = after.reviews.get(&person.person).cloned();
            let last_end = person.calendar(&after).last_working_day_end(now).unwrap_or(now);
            (story::base(&history, review.as_ref(), &person.person, last_end), story::since(review.as_ref(), last_end))
        });
        let merged = Memo::new(move |_| last.with(|(base, _)| story::merged(&session.history(), base)));
        let digest = Memo::new(move |_| {
            let (now, after, history) = (minute.get(), sections.get(), session.history());
            let person = person(&after);
            let (base, since) = last.get();
            let before = session.sections_at(&base);
            let conflicts = session.conflicts.get();
            let away =
                Away { history: &history, base: &base, before: &before, after: &after, conflicts: &conflicts, since };
            story::digest(&away, &person, now)
        });
        let today = Memo::new(move |_| {
            let sections = sections.get();
            let person = person(&sections);
            digest.with(|digest| today(&sections, digest, &session.conflicts.get(), &person, minute.get()))
        });
        let attention = Memo::new(move |_| {
            let (sections, now) = (sections.get(), minute.get());
            let person = person(&sections);
            digest.with(|digest| today.with(|today| attention(&sections, digest, today, &person, now)))
        });
        let translations = Translations::watch(session);
        // Words like "by Friday" mean another moment only when another day begins.
        let hour = Memo::new(move |_| reader.now.get().0 / 3_600_000);
        let drift = Memo::new(move |_| {
            hour.track();
            let (sections, now) = (sections.get(), reader.now.get_untracked());
            let conflicts = session.conflicts.get();
            let mut rows = translations.0.with(|all| drift_rows(&sections, all, &person(&sections), now));
            // A text with two values is settled first; what drifts is seen then. And what needs the reader as news
            // stands there, once.
            rows.retain(|row| !conflicts.iter().any(|conflict| conflict.path == row.path));
            digest.with(|digest| {
                let needs = digest.group(GroupKind::NeedsYou);
                rows.retain(|row| {
                    !needs.iter().any(|entry| entry.what == What::TranslationBehind && entry.path == row.path)
                });
            });
            rows
        });
        let shared = Memo::new(move |_| {
            let sections = sections.get();
            shared_hours(&sections, &person(&sections), minute.get())
        });
        Self { sections, digest, today, attention, drift, shared, merged }
    }
}
