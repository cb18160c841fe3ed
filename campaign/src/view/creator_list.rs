//! The creators of a campaign as people look for them: by hub, by tier, by name (S1-17), each with the one
//! person who answers for them (S1-26) and what is due next.

use crate::model::{
    Creator, CreatorId, Item, ItemId, ItemKind, Market, MarketId, Person, PersonId, Tier, markets_in_order,
};
use crate::time::{Instant, Zone};
use std::collections::BTreeMap;

/// Which creators are looked for. The default is all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatorFilter {
    /// Of one hub only.
    pub market: Option<MarketId>,
    /// Of one tier only.
    pub tier: Option<Tier>,
    /// Words that occur in name, handle or platform.
    pub words: String,
}

/// One thing a creator hands in or waits for.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatorItem {
    /// The item.
    pub id: ItemId,
    /// What it is.
    pub title: String,
    /// What sort of thing.
    pub kind: ItemKind,
    /// Done already.
    pub done: bool,
    /// When, and by whose clock that was set; none while no date is set.
    pub due: Option<(Instant, Zone)>,
}

/// The creators that match, by hub in the order of the markets, then by tier, then by name.
#[must_use]
pub fn creators_shown(
    creators: &BTreeMap<CreatorId, Creator>,
    markets: &BTreeMap<MarketId, Market>,
    filter: &CreatorFilter,
) -> Vec<CreatorId> {
    let places: BTreeMap<_, _> =
        markets_in_order(markets).into_iter().enumerate().map(|(place, (id, _))| (id, place)).collect();
    let words = filter.words.trim().trim_start_matches('@').to_lowercase();
    let mut list: Vec<_> = creators
        .iter()
        .filter(|(_, creator)| !creator.archived)
        .filter(|(_, creator)| filter.market.as_ref().is_none_or(|market| creator.market == *market))
        .filter(|(_, creator)| filter.tier.is_none_or(|tier| creator.tier == tier))
        .filter(|(_, creator)| words.is_empty() || mentions(creator, &words))
        .collect();
    list.sort_by_cached_key(|(id, creator)| {
        let place = places.get(&creator.market).copied().unwrap_or(usize::MAX);
        (place, creator.tier, creator.name.to_lowercase(), (*id).clone())
    });
    list.into_iter().map(|(id, _)| id.clone()).collect()
}

fn mentions(creator: &Creator, words: &str) -> bool {
    [&creator.name, &creator.handle, &creator.platform].into_iter().any(|text| text.to_lowercase().contains(words))
}

/// The one person who answers for a creator; none where nobody was chosen or they have left.
#[must_use]
pub fn contact_of<'a>(creator: &Creator, people: &'a BTreeMap<PersonId, Person>) -> Option<&'a Person> {
    people.get(&creator.contact).filter(|person| !person.archived)
}

/// Everything on the timeline that is this creator's, earliest first, undated last.
#[must_use]
pub fn items_of(
    id: &CreatorId,
    creator: &Creator,
    timeline: &BTreeMap<ItemId, Item>,
    markets: &BTreeMap<MarketId, Market>,
) -> Vec<CreatorItem> {
    let hub = |market: &MarketId| markets.get(market).map(|market| market.profile.zone);
    let mut list: Vec<_> = timeline
        .iter()
        .filter(|(_, item)| !item.archived && item.creator == *id)
        .map(|(item_id, item)| {
            let zone = hub(&item.market).or_else(|| hub(&creator.market)).unwrap_or(creator.zone);
            let due =
                item.due.as_ref().map(|due| (due.instant_in(zone), due.deadline.zone_of_record().unwrap_or(zone)));
            CreatorItem { id: item_id.clone(), title: item.title.clone(), kind: item.kind, done: item.done, due }
        })
        .collect();
    list.sort_by_key(|item| (item.due.is_none(), item.due.map(|(at, _)| at), item.id.clone()));
    list
}

/// What this creator hands in next: the earliest open thing with a date.
#[must_use]
pub fn next_of(items: &[CreatorItem]) -> Option<&CreatorItem> {
    items.iter().find(|item| !item.done && item.due.is_some() && item.kind != ItemKind::Buffer)
}

/// How many of the five fields of the brief card say something.
#[must_use]
pub fn card_filled(creator: &Creator) -> usize {
    let card = &creator.card;
    [&card.goal, &card.role, &card.content, &card.live, &card.connects]
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::StoredDeadline;

    fn creator(name: &str, market: &str, tier: Tier) -> Creator {
        Creator {
            name: name.to_owned(),
            handle: format!("@{}", name.to_lowercase()),
            market: MarketId::from(market),
            tier,
            ..Creator::default()
        }
    }

    fn three() -> BTreeMap<CreatorId, Creator> {
        BTreeMap::from([
            (CreatorId::from("cr-1"), creator("Zoe", "m-us", Tier::Core)),
            (CreatorId::from("cr-2"), creator("Аня", "m-ru", Tier::Core)),
            (CreatorId::from("cr-3"), creator("Bob", "m-us", Tier::Hero)),
        ])
    }

    fn hubs() -> BTreeMap<MarketId, Market> {
        let market = |order| Market { order, ..Market::default() };
        BTreeMap::from([(MarketId::from("m-ru"), market(1)), (MarketId::from("m-us"), market(2))])
    }

    fn names(filter: &CreatorFilter) -> Vec<String> {
        let creators = three();
        creators_shown(&creators, &hubs(), filter).iter().map(|id| creators[id].name.clone()).collect()
    }

    #[test]
    fn hub_then_tier_then_name() {
        assert_eq!(names(&CreatorFilter::default()), ["Аня", "Bob", "Zoe"]);
    }

    #[test]
    fn filters_narrow_together_and_search_ignores_case_and_the_at_sign() {
        let hero = CreatorFilter { tier: Some(Tier::Hero), ..CreatorFilter::default() };
        assert_eq!(names(&hero), ["Bob"]);
        let russia = CreatorFilter { market: Some(MarketId::from("m-ru")), ..hero.clone() };
        assert!(names(&russia).is_empty());
        let words = CreatorFilter { words: " @АНЯ".to_owned(), ..CreatorFilter::default() };
        assert_eq!(names(&words), ["Аня"]);
    }

    #[test]
    fn a_contact_who_has_left_is_a_missing_contact() {
        let (mut bob, id) = (creator("Bob", "m-us", Tier::Core), PersonId::from("p-1"));
        bob.contact = id.clone();
        let mut people = BTreeMap::from([(id.clone(), Person::default())]);
        assert!(contact_of(&bob, &people).is_some());
        people.get_mut(&id).unwrap().archived = true;
        assert!(contact_of(&bob, &people).is_none());
    }

    #[test]
    fn own_items_only_earliest_first_and_what_is_done_is_not_next() {
        let zone = Zone::parse("America/New_York").unwrap();
        let item = |day: &str, done| Item {
            title: day.to_owned(),
            creator: CreatorId::from("cr-1"),
            due: Some(StoredDeadline::local(format!("{day}T18:00").parse().unwrap(), zone).unwrap()),
            done,
            ..Item::default()
        };
        let other = Item { creator: CreatorId::from("cr-2"), ..item("2026-12-01", false) };
        let undated = Item { due: None, ..item("2026-12-01", false) };
        let timeline = BTreeMap::from([
            (ItemId::from("i-1"), undated),
            (ItemId::from("i-2"), item("2026-12-08", false)),
            (ItemId::from("i-3"), item("2026-12-04", true)),
            (ItemId::from("i-4"), other),
        ]);
        let id = CreatorId::from("cr-1");
        let items = items_of(&id, &three()[&id], &timeline, &hubs());
        let ids: Vec<_> = items.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(ids, ["i-3", "i-2", "i-1"]);
        assert_eq!(next_of(&items).map(|item| item.id.as_str()), Some("i-2"));
    }
}
