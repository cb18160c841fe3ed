//! One campaign among others: when it goes live next, how clear it is, what drifts, when it last changed (S0-10). Read
//! from the campaign itself whenever the list is shown, so that no date exists twice.

#[cfg(test)]
mod tests;

use super::launch::{clear, waits_for};
use super::{Badge, Reader, people};
use crate::args;
use crate::document::{Conflict, History};
use crate::model::Sections;
use crate::time::Instant;
use crate::watch::launch::Facts;
use crate::watch::translation::translations;
use crate::watch::{self, Escalation};

/// One campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct PortfolioCard {
    /// Its name.
    pub name: String,
    /// The next go-live: its market, and a sentence with the day, the weekday and both clocks.
    pub go_live: Option<(Badge, String)>,
    /// All go-lives have come.
    pub live: bool,
    /// "7 of 9 checks clear".
    pub clear: String,
    /// Ready for go-live.
    pub ready: bool,
    /// Escalations that nobody has settled or planned.
    pub escalations: usize,
    /// "Last change Tue 8 Dec, 18:00 your time, by Olga"; none where nothing was ever changed.
    pub changed: Option<String>,
}

/// The card of a campaign for a reader.
#[must_use]
pub fn card(
    sections: &Sections,
    history: &History,
    conflicts: &[Conflict],
    past: &mut dyn FnMut(&str, &[[u8; 32]]) -> String,
    reader: &Reader,
    now: Instant,
) -> PortfolioCard {
    let (language, printer) = (reader.language, reader.printer(now));
    let translations = translations(sections, history, past);
    let launch = waits_for(&Facts { sections, translations: &translations, conflicts, now }, language);
    let lives = people::badges(sections).into_iter().filter_map(|badge| {
        let at = sections.markets.get(&badge.id)?.go_live.as_ref()?.instant_in(badge.zone);
        Some((at, badge))
    });
    let (come, ahead): (Vec<_>, Vec<_>) = lives.partition(|(at, _)| *at <= now);
    let next = ahead.into_iter().min_by_key(|(at, badge)| (*at, badge.id.clone()));
    let flags = watch::flags(sections, now);
    let changed = history.entries.iter().filter(|entry| entry.command != "review.mark").max_by_key(|entry| entry.at);
    PortfolioCard {
        name: sections.campaign.name.clone(),
        live: next.is_none() && !come.is_empty(),
        go_live: next.map(|(at, badge)| {
            let args = args! {"market" => badge.name.as_str(), "when" => printer.yours(at, badge.zone)};
            let says = language.format("overview-next-go-live", &args);
            (badge, says)
        }),
        clear: clear(&launch, language),
        ready: launch.is_ready(),
        escalations: watch::escalations(sections, &flags, now).iter().filter(|one| Escalation::is_open(one)).count(),
        changed: changed.map(|entry| {
            let zone = people::badge_of(sections, &entry.author).map_or(reader.zone, |badge| badge.zone);
            let who = people::name(sections, &entry.author, language);
            language.format("overview-changed", &args! {"when" => printer.yours(entry.at, zone), "who" => who})
        }),
    }
}
