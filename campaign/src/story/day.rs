//! The draft of a market's daily log (S2-12): what its people did that day, and every edit of a locked or signed text
//! by one of them, also one that was taken back. A person keeps, deletes and edits the bullets.

use super::digest::{Away, digest};
use super::tell::tell;
use crate::args;
use crate::document::{Hash, History};
use crate::language::Language;
use crate::model::{MarketId, PersonId, Sections, StampKind};
use crate::time::Instant;
use crate::view::{Label, Reader, brief_lock};
use std::collections::BTreeSet;

/// One bullet of the draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Bullet {
    /// What happened.
    pub words: String,
    /// It is about a text that is locked or signed.
    pub locked: bool,
}

/// Which market's day, and in which language it is told.
#[derive(Clone, Copy, Debug)]
pub struct DayAsked<'a> {
    /// The market.
    pub market: &'a MarketId,
    /// When its day began.
    pub begins: Instant,
    /// The language of whoever writes the log.
    pub language: Language,
}

/// The heads of everything that was there before a moment.
#[must_use]
pub fn heads_before(history: &History, begins: Instant) -> Vec<Hash> {
    let earlier: Vec<Hash> = history.entries.iter().filter(|entry| entry.at < begins).map(|entry| entry.hash).collect();
    history.heads_of(&history.ancestors(&earlier))
}

/// The draft: `before` is the campaign at [`heads_before`] the day, `after` the campaign now.
#[must_use]
pub fn draft(
    history: &History,
    base: &[Hash],
    (before, after): (&Sections, &Sections),
    asked: &DayAsked<'_>,
    now: Instant,
) -> Vec<Bullet> {
    let Some(market) = after.markets.get(asked.market) else { return Vec::new() };
    // Nobody is the reader: everybody's changes are told, the writer's own as well.
    let reader = Reader {
        language: asked.language,
        zone: market.profile.zone,
        ..Reader::of(after, &PersonId::default(), asked.language, market.profile.zone)
    };
    let away = Away { history, base, before, after, conflicts: &[], since: asked.begins };
    let printer = reader.printer(now);
    let ours = |person: &PersonId| after.people.get(person).is_some_and(|it| it.market == *asked.market);
    let locked = locked_edits(history, base, after, ours);
    let told = digest(&away, &reader, now);
    let mut paths = BTreeSet::new();
    let mut bullets = Vec::new();
    for entry in told.entries().filter(|entry| ours(&entry.author)) {
        paths.insert(entry.path.clone());
        let words = tell(entry, after, &printer).sentence;
        bullets.push(Bullet { words, locked: locked.contains(&entry.path) });
    }
    for path in locked.iter().filter(|path| !paths.contains(*path)) {
        let title = Label::of(after, path, asked.language).full(asked.language);
        bullets.push(Bullet { words: asked.language.format("daily-locked", &args! {"title" => title}), locked: true });
    }
    bullets.sort_by_key(|bullet| !bullet.locked);
    bullets
}

/// The locked and signed texts that one of these people typed into since.
fn locked_edits(
    history: &History,
    base: &[Hash],
    after: &Sections,
    ours: impl Fn(&PersonId) -> bool,
) -> BTreeSet<String> {
    let seen = history.ancestors(base);
    let since = history.entries.iter().filter(|entry| !seen.contains(&entry.hash) && ours(&entry.author));
    let typed = since.filter(|entry| matches!(entry.command.as_str(), "text.edit" | "text.more" | "undo"));
    let guarded = |path: &str| {
        let signed = || after.brief.stamps_on(path).iter().any(|stamp| stamp.kind == StampKind::Done);
        brief_lock::is_locked_master(after, path) || signed()
    };
    typed.flat_map(|entry| entry.subjects()).filter(|path| guarded(path)).map(str::to_owned).collect()
}
