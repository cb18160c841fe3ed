//! Whom a text is written to, in which language and by whose clock: what the linter must know beside the words.

use super::{clock_of, written_in};
use crate::language::Language;
use crate::language::lint::{Context, Finding, Recipient, Rule, lint};
use crate::model::{Creator, CreatorId, Market, MarketId, MarketProfile, Sections, markets_in_order};
use crate::time::{Instant, WorkingCalendar, Zone};

/// A text's language, clock and readers.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The language it is written in.
    pub language: Language,
    /// Whose clock its writer goes by where the words do not say.
    pub zone: Zone,
    /// Does a creator get it? Then what is unclear must be mended.
    pub creator_facing: bool,
    /// Who has to keep its deadlines.
    pub recipients: Vec<Recipient>,
}

impl Written {
    /// What is known of the text at a path; `reader` is the language of whoever looks, and `clock` theirs.
    #[must_use]
    pub fn of(path: &str, words: &str, sections: &Sections, reader: Language, clock: Zone) -> Self {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["creators", id, ..] => {
                if let Some(creator) = sections.creators.get(&CreatorId::from(*id)) {
                    return Self::to_creator(creator, words, sections);
                }
            }
            ["brief", "sections", _, "local", market]
            | ["brief", "adaptations", market, ..]
            | ["markets", market, ..] => {
                if let Some(market) = sections.markets.get(&MarketId::from(*market)) {
                    let language = spelled(words, written_in(path, &sections.markets, reader));
                    return Self {
                        language,
                        zone: market.profile.zone,
                        creator_facing: false,
                        recipients: vec![recipient(market)],
                    };
                }
            }
            ["timeline", id, ..] => return Self::of_item(id, words, sections, reader, clock),
            _ => {}
        }
        let master = parts.first() == Some(&"brief");
        let expected = written_in(path, &sections.markets, reader);
        let language = if master { expected } else { spelled(words, expected) };
        let zone = if master { clock_of(language, &sections.markets) } else { None };
        Self {
            language,
            zone: zone.unwrap_or(clock),
            creator_facing: false,
            recipients: markets_in_order(&sections.markets).into_iter().map(|(_, market)| recipient(market)).collect(),
        }
    }

    fn to_creator(creator: &Creator, words: &str, sections: &Sections) -> Self {
        Self {
            language: spelled(words, creator.language),
            zone: creator.zone,
            creator_facing: true,
            recipients: vec![Recipient { name: creator.name.clone(), calendar: creators_hours(creator, sections) }],
        }
    }

    fn of_item(id: &str, words: &str, sections: &Sections, reader: Language, clock: Zone) -> Self {
        let item = sections.timeline.get(&id.into());
        let market = item.and_then(|item| sections.markets.get(&item.market));
        let creator = item.and_then(|item| sections.creators.get(&item.creator));
        let recipients = match (creator, market) {
            (Some(creator), _) => {
                vec![Recipient { name: creator.name.clone(), calendar: creators_hours(creator, sections) }]
            }
            (None, Some(market)) => vec![recipient(market)],
            (None, None) => {
                markets_in_order(&sections.markets).into_iter().map(|(_, market)| recipient(market)).collect()
            }
        };
        Self {
            language: spelled(words, reader),
            zone: market.map_or(clock, |market| market.profile.zone),
            creator_facing: false,
            recipients,
        }
    }

    /// Everything unclear in the words. Where several markets read one text, no hour suits all of them: only
    /// days off are worth a word then.
    #[must_use]
    pub fn unclear(&self, words: &str, now: Instant) -> Vec<Finding> {
        let context = Context {
            creator_facing: self.creator_facing,
            recipients: &self.recipients,
            ..Context::new(self.language, self.zone.civil(now).date(), now)
        };
        let mut found = lint(words, &context);
        if self.recipients.len() > 1 {
            found.retain(|finding| finding.rule != Rule::OutsideHours);
        }
        found
    }
}

/// A market as somebody who keeps deadlines.
#[must_use]
pub fn recipient(market: &Market) -> Recipient {
    Recipient { name: market.profile.name.clone(), calendar: market.profile.calendar() }
}

/// A creator works as their market does, by their own clock.
#[must_use]
pub fn creators_hours(creator: &Creator, sections: &Sections) -> WorkingCalendar {
    let market = sections.markets.get(&creator.market);
    let usual = || MarketProfile { weekend: "6 7".to_owned(), ..MarketProfile::default() };
    let calendar = market.map_or_else(|| usual().calendar(), |market| market.profile.calendar());
    WorkingCalendar { zone: creator.zone, ..calendar }
}

/// The letters say more than the profile: a Russian answer to an English brief is read as Russian.
fn spelled(words: &str, expected: Language) -> Language {
    let cyrillic = words.chars().filter(|c| ('\u{400}'..='\u{4ff}').contains(c)).count();
    let latin = words.chars().filter(|c| c.is_alphabetic() && *c < '\u{400}').count();
    match expected {
        _ if cyrillic > latin => Language::Ru,
        Language::Ru if latin > 0 && cyrillic == 0 => Language::En,
        _ => expected,
    }
}
