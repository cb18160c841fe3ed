//! News of what people said about texts, and of translations that the master has left behind.

use super::digest::Pass;
use super::entry::{Entry, Field, Reason, What};
use crate::document::History;
use crate::language::Language;
use crate::model::{Role, SectionId, Statement, StatementId, StatementKind};
use crate::view::Value;
use crate::view::drift::answers_for;
use crate::watch::translation::{text_path, translation_at, translations};

/// What was said, and what was taken back.
pub(super) fn statements(pass: &Pass<'_>) -> Vec<Entry> {
    let one = |(_, before, after): (&StatementId, Option<&Statement>, Option<&Statement>)| {
        let after = after?;
        let stood = before.is_some_and(|was| !was.archived);
        let (what, command) = match (stood, after.archived) {
            (false, false) => (What::Said(after.kind), command(after.kind)?),
            (true, true) => (What::Withdrawn, "statement.withdraw"),
            _ => return None,
        };
        let mut entry = pass.entry(what, after.about.clone(), &[command])?;
        entry.author = if what == What::Withdrawn { entry.author } else { after.by.clone() };
        entry.when = if what == What::Withdrawn { entry.when } else { after.at };
        entry.fields = said(after).into_iter().collect();
        Some(entry)
    };
    pass.changed(|sections| &sections.statements).filter_map(one).collect()
}

const fn command(kind: StatementKind) -> Option<&'static str> {
    Some(match kind {
        StatementKind::Translated | StatementKind::Adapted | StatementKind::StillCorrect => "translation.say",
        StatementKind::Intended => "difference.intend",
        StatementKind::SignedOff => "brief.sign",
        StatementKind::Released => "brief.release",
        StatementKind::Unknown => return None,
    })
}

/// What goes into the sentence: the reason, or the market that signed.
fn said(statement: &Statement) -> Option<Field> {
    let after = match statement.kind {
        StatementKind::Intended => Value::Words(statement.reason.clone()),
        StatementKind::SignedOff => Value::Market(statement.market.clone()),
        _ => return None,
    };
    Some(Field { path: statement.about.clone(), before: Value::Empty, after })
}

/// The Fluent key of the sentence.
pub(super) const fn key(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Unknown | StatementKind::Translated => "digest-said-translated",
        StatementKind::Adapted => "digest-said-adapted",
        StatementKind::StillCorrect => "digest-said-still-correct",
        StatementKind::Intended => "digest-said-intended",
        StatementKind::SignedOff => "digest-said-signed",
        StatementKind::Released => "digest-said-released",
    }
}

/// Where the master changed and the reader answers for a translation of it, the news is that theirs is behind.
pub(super) fn behind(pass: &Pass<'_>, history: &History, entries: &mut [Entry]) {
    if !matches!(pass.reader.role, Role::MarketLead | Role::Liaison) {
        return;
    }
    let mine = answers_for(pass.after, &pass.reader.market);
    let changed = |entry: &&mut Entry| matches!(entry.what, What::TextWritten | What::TextChanged);
    let mut entries: Vec<&mut Entry> = entries.iter_mut().filter(changed).collect();
    if mine.is_empty() || entries.is_empty() {
        return;
    }
    // Texts that read as they did are no news already: the words of the past are not needed here.
    let found = translations(pass.after, history, &mut |_, _| "\u{0}".to_owned());
    for entry in &mut entries {
        let Some(section) = master_of(&entry.path, pass.after.campaign.source_language) else { continue };
        let late = mine.iter().filter_map(|language| translation_at(&found, &text_path(&section, *language)));
        if let Some(late) = late.into_iter().find(|one| one.is_stale()) {
            entry.what = What::TranslationBehind;
            entry.path = late.path.clone();
            entry.count = late.behind;
            entry.reason = Some(Reason::Translation);
        }
    }
}

/// The section whose master text stands at a path.
fn master_of(path: &str, source: Language) -> Option<SectionId> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["brief", "sections", id, "text", code] if *code == source.code() => Some((*id).into()),
        _ => None,
    }
}
