//! News of the plan: items that came, went, moved or changed hands, and go-lives.

use super::digest::Pass;
use super::entry::{Entry, Field, What};
use crate::document::Scalar;
use crate::model::{Item, ItemId, ItemKind, Market, MarketId, MarketText, Phase};
use crate::view::Value;

/// The fields of an item, the one that says most first.
fn item_fields(item: &Item) -> [(&'static str, Scalar); 15] {
    let due = |due: &Option<crate::time::StoredDeadline>| due.as_ref().map(ToString::to_string).unwrap_or_default();
    [
        ("due", due(&item.due).into()),
        ("owner", item.owner.as_str().into()),
        ("start", due(&item.start).into()),
        ("title", item.title.as_str().into()),
        ("market", item.market.as_str().into()),
        ("creator", item.creator.as_str().into()),
        ("kind", item.kind.code().into()),
        ("note", item.note.trim().into()),
        ("rule", item.rule.as_ref().map(ToString::to_string).unwrap_or_default().into()),
        ("duration", item.duration.into()),
        ("phase", item.phase.map_or("", Phase::code).into()),
        ("gate", item.gate.code().into()),
        ("after", item.after.as_str().into()),
        ("before", item.before.as_str().into()),
        ("pinned", item.pinned.into()),
    ]
}

pub(super) fn items(pass: &Pass<'_>) -> Vec<Entry> {
    let one = |(id, before, after): (&ItemId, Option<&Item>, Option<&Item>)| {
        let path = format!("timeline/{id}");
        let after = after?;
        let was = before.filter(|item| !item.archived);
        let fields = |was: &Item| pass.fields(&path, &item_fields(was), &item_fields(after));
        let (what, fields) = match was {
            None if after.archived => return None,
            None if after.kind == ItemKind::Buffer && after.due.is_none() => (What::BufferAdded, Vec::new()),
            None => (What::ItemAdded, pass.filled(&path, &item_fields(after)[..2])),
            Some(_) if after.archived => (What::ItemArchived, Vec::new()),
            Some(was) if !was.done && after.done => (What::ItemDone, fields(was)),
            Some(was) if was.done && !after.done => (What::ItemUndone, fields(was)),
            Some(was) => (item_change(&fields(was))?, fields(was)),
        };
        let commands = commands(what);
        let mut entry = pass.entry(what, path, commands)?;
        entry.market = Some(after.market.clone()).filter(|market| !market.is_empty());
        if what == What::BufferAdded {
            entry.count = usize::try_from(after.duration).unwrap_or(0);
        }
        entry.fields = fields;
        Some(entry)
    };
    pass.changed(|sections| &sections.timeline).filter_map(one).collect()
}

/// The commands that did it, so that the entry names who did just that.
fn commands(what: What) -> &'static [&'static str] {
    match what {
        What::ItemAdded | What::BufferAdded => &["item.add", "plan.template", "plan.buffer"],
        What::ItemArchived => &["item.archive"],
        What::ItemMoved => &["item.due", "conflict.settle", "plan.go-live", "plan.accept", "plan.rule"],
        What::ItemDone | What::ItemUndone => &["item.done"],
        _ => &["item.edit", "plan.item", "plan.rule", "plan.pin", "plan.buffer"],
    }
}

fn item_change(fields: &[Field]) -> Option<What> {
    let first = fields.first()?;
    Some(match first.path.rsplit('/').next() {
        Some("due") => What::ItemMoved,
        Some("owner") => What::ItemOwner,
        _ => What::ItemEdited,
    })
}

pub(super) fn markets(pass: &Pass<'_>) -> Vec<Entry> {
    let profile = |market: &Market| -> Vec<(&'static str, Scalar)> {
        let go_live = market.go_live.as_ref().map(ToString::to_string).unwrap_or_default();
        let texts = MarketText::ALL.iter().map(|field| (field.key(), field.of(&market.profile).into()));
        let note = crate::model::standing_note(&market.status).map(|note| note.words.as_str()).unwrap_or_default();
        [("go_live", go_live.into())].into_iter().chain(texts).chain([("status", note.into())]).collect()
    };
    let one = |(id, before, after): (&MarketId, Option<&Market>, Option<&Market>)| {
        let path = format!("markets/{id}");
        let after = after?;
        let (what, fields) = match before.filter(|market| !market.archived) {
            None if after.archived => return None,
            None => (What::MarketAdded, Vec::new()),
            Some(_) if after.archived => (What::MarketArchived, Vec::new()),
            Some(was) => {
                let fields = pass.fields(&path, &profile(was), &profile(after));
                let moved = fields.first()?.path.ends_with("/go_live");
                (if moved { What::GoLiveMoved } else { What::MarketEdited }, fields)
            }
        };
        let commands: &[&str] = match what {
            What::GoLiveMoved => &["market.go-live", "plan.go-live", "plan.accept"],
            _ => &["market.edit", "market.status"],
        };
        let mut entry = pass.entry(what, path, commands)?;
        entry.market = Some(id.clone());
        entry.fields = fields;
        Some(entry)
    };
    pass.changed(|sections| &sections.markets).filter_map(one).collect()
}

/// News of the campaign's own head.
pub(super) fn head(pass: &Pass<'_>) -> Option<Entry> {
    let (before, after) = (&pass.before.campaign, &pass.after.campaign);
    if before.name == after.name || before.name.is_empty() {
        return None;
    }
    let mut entry = pass.entry(What::CampaignEdited, "campaign".to_owned(), &["campaign.rename"])?;
    let words = |name: &String| Value::Words(name.clone());
    let field = Field { path: "campaign/name".to_owned(), before: words(&before.name), after: words(&after.name) };
    entry.fields = vec![field];
    Some(entry)
}
