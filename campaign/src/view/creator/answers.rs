//! What a creator waits for and when each market answers (S0-32); what went back to them, read-only (S2-06).

use super::{Answer, Shown};
use crate::args;
use crate::language::when::Printer;
use crate::model::{Creator, CreatorId, ItemId, Role, Sections};
use crate::view::feedback::{self, RoundLine};
use crate::view::people;
use crate::watch::{self, Party};

/// One deliverable's feedback as the creator reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatorFeedback {
    /// The deliverable.
    pub item: ItemId,
    /// What it is.
    pub title: String,
    /// How far it is, in words.
    pub says: String,
    /// The lists, the last one first: "round 2 of 2", who sent it, when, and its numbered points.
    pub rounds: Vec<RoundLine>,
}

/// The answers that people have promised to this creator, and the next of every weekly feedback.
pub(super) fn promised(sections: &Sections, id: &CreatorId, printer: &Printer) -> Vec<Answer> {
    let language = printer.language();
    let to = Party::Creator(id.clone());
    let open = sections.promises.iter().filter(|(_, it)| it.is_open() && it.waiter().as_ref() == Some(&to));
    let promises = open.filter_map(|(id, it)| {
        let at = it.moment(sections)?;
        let origin = it.promiser().zone(sections).unwrap_or(printer.zone());
        let late = at < printer.now();
        let who = people::name(sections, &it.by, language);
        let says = match late {
            true => language.text("creator-page-answer-late"),
            false => language.format("creator-page-answer-from", &args! {"who" => who}),
        };
        let when = Some(Shown::at(at, origin, printer));
        let market = it.promiser().market(sections);
        Some(Answer { item: ItemId(id.0.clone()), title: it.what.clone(), when, says, late, market })
    });
    let mut answers: Vec<Answer> = promises.collect();
    answers.extend(weekly(sections, id, printer));
    answers
}

/// The next time of each weekly feedback that is for this creator: by name, by market, or for everybody.
fn weekly(sections: &Sections, creator: &CreatorId, printer: &Printer) -> Vec<Answer> {
    let language = printer.language();
    let home = sections.creators.get(creator).map(|creator| &creator.market);
    let live = sections.rules.cadences.iter().filter(|(_, it)| {
        let for_all = it.creator.is_empty() && (it.market.is_empty() || Some(&it.market) == home);
        !it.archived && (it.creator == *creator || for_all)
    });
    live.filter_map(|(id, it)| {
        let at = *it.next(printer.now(), 1).first()?;
        let who = people::name(sections, &it.by, language);
        Some(Answer {
            item: ItemId(id.0.clone()),
            title: it.what.clone(),
            when: Some(Shown::at(at, it.zone, printer)),
            says: language.format("creator-page-answer-from", &args! {"who" => who}),
            late: false,
            market: Some(it.market.clone()).filter(|market| !market.is_empty()),
        })
    })
    .collect()
}

/// "Next you'll hear from United States by …; from Russia by …. Nothing is expected before then."
pub(super) fn hear(sections: &Sections, answers: &[Answer], printer: &Printer) -> Option<String> {
    let language = printer.language();
    let mut told = Vec::new();
    let mut parts = Vec::new();
    for answer in answers.iter().filter(|answer| !answer.late) {
        let (Some(when), Some(market)) = (&answer.when, &answer.market) else { continue };
        // Each market once: the earliest.
        if !told.contains(&market)
            && let Some(badge) = people::badge(sections, market)
        {
            told.push(market);
            let args = args! {"market" => badge.name, "when" => when.full()};
            parts.push(language.format("creator-page-hear-from", &args));
        }
    }
    (!parts.is_empty()).then(|| language.format("creator-page-hear", &args! {"answers" => parts.join("; ")}))
}

/// Every list of feedback that went to this creator, by deliverable.
pub(super) fn feedback(sections: &Sections, id: &CreatorId, printer: &Printer) -> Vec<CreatorFeedback> {
    let own = watch::submissions(sections).into_iter().filter(|one| one.item.creator == *id);
    own.filter(|one| !one.deliveries.is_empty() || !one.rounds.is_empty())
        .map(|one| {
            let mut rounds = feedback::rounds(sections, &one, printer);
            rounds.reverse();
            CreatorFeedback {
                item: one.id.clone(),
                title: one.item.title.clone(),
                says: printer.language().text(&format!("watch-stage-{}", one.stage().code())),
                rounds,
            }
        })
        .collect()
}

/// Who has the last word on their work (E8): the lead of their market, else the contact.
pub(super) fn approver(sections: &Sections, creator: &Creator, printer: &Printer) -> Option<String> {
    let mut people = people::of_market(sections, &creator.market).into_iter();
    let lead = people.find(|(_, person)| person.role == Role::MarketLead).map(|(id, _)| id);
    let who = sections.people.get(lead.unwrap_or(&creator.contact))?;
    let name = Some(&who.name).filter(|name| !name.is_empty())?;
    Some(printer.language().format("creator-page-approver", &args! {"who" => name}))
}
