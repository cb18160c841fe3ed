//! News of threads: opened, answered, ended, opened again.

use super::digest::Pass;
use super::entry::{Entry, Field, What};
use crate::model::{Comment, CommentId, Thread, ThreadId};
use crate::view::Value;

pub(super) fn threads(pass: &Pass<'_>) -> Vec<Entry> {
    let one = |(id, before, after): (&ThreadId, Option<&Thread>, Option<&Thread>)| thread(pass, id, before, after?);
    pass.changed(|sections| &sections.threads).filter_map(one).collect()
}

fn thread(pass: &Pass<'_>, id: &ThreadId, before: Option<&Thread>, after: &Thread) -> Option<Entry> {
    if after.archived {
        return None;
    }
    let path = format!("threads/{id}");
    let strange = unread(pass, before, after);
    let mut entry = match before {
        _ if after.outcome.is_some() && before.and_then(|was| was.outcome) != after.outcome => {
            let mut entry = pass.entry(What::ThreadResolved, path, &["thread.resolve"])?;
            entry.fields = outcome(&entry.path, after);
            entry
        }
        None => said(pass, What::ThreadOpened, path, &strange)?,
        Some(_) if !strange.is_empty() => said(pass, What::ThreadAnswered, path, &strange)?,
        Some(was) if was.outcome.is_some() && after.outcome.is_none() => {
            pass.entry(What::ThreadReopened, path, &["thread.reopen"])?
        }
        Some(was) if was.strength != after.strength => {
            let mut entry = pass.entry(What::ThreadEdited, path, &["thread.strength"])?;
            let field = ("strength", was.strength.code().into());
            entry.fields = pass.fields(&entry.path, &[field], &[("strength", after.strength.code().into())]);
            entry
        }
        Some(_) => return None,
    };
    entry.market = Some(after.market.clone()).filter(|market| !market.is_empty());
    Some(entry)
}

/// The comments of others that were not there before.
fn unread<'a>(pass: &Pass<'_>, before: Option<&Thread>, after: &'a Thread) -> Vec<(&'a CommentId, &'a Comment)> {
    let known = |id: &CommentId| before.is_some_and(|was| was.comments.contains_key(id));
    let mut list = after.in_order();
    list.retain(|(id, comment)| !known(id) && comment.author != pass.reader.person);
    list
}

/// What was said last: a comment names its own author and time.
fn said(pass: &Pass<'_>, what: What, path: String, comments: &[(&CommentId, &Comment)]) -> Option<Entry> {
    let (id, last) = comments.last()?;
    let mut entry = pass.entry(what, path, &["thread.open", "thread.comment"])?;
    entry.author = last.author.clone();
    entry.when = last.at;
    entry.count = comments.len();
    let path = format!("{}/comments/{id}/body", entry.path);
    entry.fields = vec![Field { path, before: Value::Empty, after: Value::Words(last.body.trim().to_owned()) }];
    Some(entry)
}

fn outcome(path: &str, thread: &Thread) -> Vec<Field> {
    let note = Value::Words(thread.outcome_note.clone());
    let kind = thread.outcome.map_or(Value::Empty, |outcome| Value::Word(format!("label-outcome-{}", outcome.code())));
    vec![
        Field { path: format!("{path}/outcome_note"), before: Value::Empty, after: note },
        Field { path: format!("{path}/outcome"), before: Value::Empty, after: kind },
    ]
}
