//! What a creator sees on their one page: contact first, what is due next, when they hear back, when it goes live.
//!
//! Nothing here that is not theirs: other creators, internal threads and people never enter this projection,
//! because it is the only thing that leaves the relay for somebody without a session.

mod answers;
mod calendar;
mod channels;
mod contact;
mod dates;
mod local;
mod shown;

pub use answers::CreatorFeedback;
pub use calendar::{CalendarEvent, CreatorCalendar};
pub use channels::ChannelLine;
pub use contact::Contact;
pub use dates::{Answer, Due};
pub use local::Difference;
pub use shown::Shown;

use crate::language::{Language, when::Printer};
use crate::model::{BriefCard, Creator, CreatorId, Market, MarketId, Sections, markets_in_order};
use crate::time::Instant;
use crate::watch::release::released;
use dates::Dates;

/// A creator's page, ready to be written as HTML.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatorPage {
    /// The language the page is in.
    pub language: Language,
    /// The language the creator reads in, and so the one their brief is written in.
    pub own_language: Language,
    /// The campaign's name.
    pub campaign: String,
    /// The creator's name.
    pub creator: String,
    /// The one person to write to; none only where nobody was chosen yet.
    pub contact: Option<Contact>,
    /// What we liked in their work (S2-18).
    pub liked: Option<String>,
    /// Where to write about what, and when they hear back there.
    pub channels: Vec<ChannelLine>,
    /// What is due next, late things first.
    pub next: Option<Due>,
    /// Everything else that is due, in order.
    pub later: Vec<Due>,
    /// What is already done.
    pub done: Vec<Due>,
    /// When they hear back, earliest first; empty means nothing is pending.
    pub answers: Vec<Answer>,
    /// "Next you'll hear from …": each market once; none where nothing is promised.
    pub hear: Option<String>,
    /// Who has the last word on their work.
    pub approver: Option<String>,
    /// What went back to them, by deliverable; read-only.
    pub feedback: Vec<CreatorFeedback>,
    /// When each market goes live.
    pub go_lives: Vec<GoLive>,
    /// The five fields of the brief as they were handed over; none while the markets are still agreeing on it.
    pub brief: Option<Vec<BriefLine>>,
    /// What is different in their market, why, and what backs it; none before the brief is theirs.
    pub differences: Vec<Difference>,
    /// The city whose clock the page shows.
    pub place: String,
    /// When this page was made.
    pub made: Shown,
}

/// One market's go-live.
#[derive(Clone, Debug, PartialEq)]
pub struct GoLive {
    /// The market.
    pub id: MarketId,
    /// The market's name.
    pub market: String,
    /// The letter that marks it.
    pub letter: String,
    /// The market's place among all, which decides its colour.
    pub place: usize,
    /// Whether this is the creator's own market.
    pub own: bool,
    /// When; none while no date is set.
    pub when: Option<Shown>,
}

/// One field of the brief card.
#[derive(Clone, Debug, PartialEq)]
pub struct BriefLine {
    /// What the field is called.
    pub label: String,
    /// What it says; empty while unwritten.
    pub text: String,
}

/// The page of one creator at one moment. `None` when the campaign has no such creator (any more).
/// Without a wish for a language the page is in the creator's own.
#[must_use]
pub fn creator_page(
    sections: &Sections,
    id: &CreatorId,
    now: Instant,
    language: Option<Language>,
) -> Option<CreatorPage> {
    let creator = sections.creators.get(id).filter(|creator| !creator.archived)?;
    let language = language.unwrap_or(creator.language);
    let printer = Printer::new(language, creator.zone, now);
    let dates = Dates::of(sections, id, creator, &printer);
    let brief = released(sections, id).map(|said| brief(&said.card, language));
    let own = brief.as_ref().map(|_| &creator.market);
    Some(CreatorPage {
        language,
        own_language: creator.language,
        campaign: sections.campaign.name.clone(),
        creator: creator.name.clone(),
        contact: Contact::of(sections, creator, language),
        liked: crate::measure::liked(creator).map(str::to_owned),
        channels: channels::channels(sections, creator),
        next: dates.next,
        later: dates.later,
        done: dates.done,
        hear: answers::hear(sections, &dates.answers, &printer),
        approver: answers::approver(sections, creator, &printer),
        feedback: answers::feedback(sections, id, &printer),
        answers: dates.answers,
        go_lives: go_lives(sections, creator, &printer),
        differences: own.map(|market| local::differences(sections, market, language)).unwrap_or_default(),
        brief,
        place: language.place(creator.zone.name()),
        made: Shown::at(now, creator.zone, &printer),
    })
}

/// The dates of one creator as a calendar. `None` when the campaign has no such creator (any more).
#[must_use]
pub fn creator_calendar(
    sections: &Sections,
    id: &CreatorId,
    now: Instant,
    language: Option<Language>,
) -> Option<CreatorCalendar> {
    let creator = sections.creators.get(id).filter(|creator| !creator.archived)?;
    let printer = Printer::new(language.unwrap_or(creator.language), creator.zone, now);
    let dates = Dates::of(sections, id, creator, &printer);
    let live = go_lives(sections, creator, &printer);
    Some(CreatorCalendar::of(&sections.campaign.name, id, &dates, &live, &printer))
}

/// Both markets' go-lives are on the page, so that the sequence is understood (S1-11); the own market first.
fn go_lives(sections: &Sections, creator: &Creator, printer: &Printer) -> Vec<GoLive> {
    let mut markets: Vec<(usize, (&MarketId, &Market))> =
        markets_in_order(&sections.markets).into_iter().enumerate().collect();
    markets.sort_by_key(|(_, (id, _))| **id != creator.market);
    markets
        .into_iter()
        .map(|(place, (id, market))| GoLive {
            place,
            id: id.clone(),
            market: market.profile.name.clone(),
            letter: market.profile.letter.clone(),
            own: *id == creator.market,
            when: market.go_live.as_ref().map(|due| Shown::deadline(due, market.profile.zone, printer)),
        })
        .collect()
}

fn brief(card: &BriefCard, language: Language) -> Vec<BriefLine> {
    BriefCard::KEYS
        .iter()
        .map(|key| BriefLine {
            label: language.text(&format!("creator-page-brief-{key}")),
            text: card.field(key).trim().to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests;
