//! Who a notice is for: in their language, by their market's clock.

use crate::store::{Store, StoreError};
use campaign::language::Language;
use campaign::model::{PersonId, Sections, markets_in_order};
use campaign::time::Zone;
use campaign::view::Reader;

/// A person as a reader. The campaign knows their language and market; of somebody across markets the relay does
/// not know the clock, and takes the first market's.
pub(super) fn reader(store: &mut dyn Store, sections: &Sections, person: &str) -> Result<Reader, StoreError> {
    let id = PersonId::from(person);
    let known = sections.people.get(&id);
    let language = match known {
        Some(known) => known.language,
        None => store.person(person)?.and_then(|it| Language::parse(&it.language)).unwrap_or_default(),
    };
    let own = known.and_then(|known| sections.markets.get(&known.market));
    let first = || markets_in_order(&sections.markets).into_iter().next().map(|(_, market)| market);
    let zone = own.or_else(first).map_or_else(Zone::default, |market| market.profile.zone);
    Ok(Reader::of(sections, &id, language, zone))
}
