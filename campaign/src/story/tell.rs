//! Says the digest in the reader's language: one sentence per entry, and who, when and why beside it.

use super::entry::{Digest, Entry, Field, Reason, What};
use super::words::{Piece, shortened, word_diff};
use crate::args;
use crate::language::{Language, when::Printer};
use crate::model::Sections;
use crate::view::{Badge, Label, Value, people};

/// One entry in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What happened: "“Asset lock” moved: Wed 9 Dec, 18:00 → Thu 10 Dec, 02:00 your time (18:00 New York)".
    pub sentence: String,
    /// The other fields that changed, one sentence each.
    pub details: Vec<String>,
    /// What changed in words, with little around it.
    pub diff: Vec<Piece>,
    /// Who did it.
    pub who: String,
    /// That person's market.
    pub badge: Option<Badge>,
    /// When: "Tue 8 Dec, 23:40 your time (15:40 New York)".
    pub when: String,
    /// Why it needs the reader.
    pub reason: Option<String>,
}

/// Longer values are shown as a difference in words instead of an arrow.
const LONG: usize = 48;

/// Says one entry.
#[must_use]
pub fn tell(entry: &Entry, sections: &Sections, printer: &Printer) -> Told {
    let language = printer.language();
    let badge = people::badge_of(sections, &entry.author);
    let origin = badge.as_ref().map_or(printer.zone(), |badge| badge.zone);
    let mut diff = shortened(&entry.diff, 4);
    let prose = entry.fields.first().and_then(long);
    if let (Some((before, after)), true) = (&prose, diff.is_empty()) {
        diff = shortened(&word_diff(before, after), 4);
    }
    Told {
        sentence: sentence(entry, prose.is_some(), sections, printer),
        details: entry.fields.iter().skip(1).filter_map(|field| detail(entry, field, sections, printer)).collect(),
        diff,
        who: people::name(sections, &entry.author, language),
        badge,
        when: printer.yours(entry.when, origin),
        reason: entry.reason.map(|why| reason(why, language)),
    }
}

/// "Since Tue 8 Dec, 18:00 your time: 11 changes by 3 people".
#[must_use]
pub fn summary(digest: &Digest, printer: &Printer) -> String {
    let language = printer.language();
    let args = args! {
        "since" => printer.yours(digest.since, printer.zone()),
        "changes" => language.format("count-changes", &args! {"count" => digest.changes}),
        "people" => language.format("count-people", &args! {"count" => digest.people}),
    };
    language.format("digest-summary", &args)
}

/// Why an entry needs the reader.
#[must_use]
pub fn reason(reason: Reason, language: Language) -> String {
    language.text(match reason {
        Reason::Conflict => "digest-reason-conflict",
        Reason::Called => "digest-reason-called",
        Reason::Proposal => "digest-brief-reason-proposal",
        Reason::MustFix => "digest-reason-must-fix",
        Reason::Yours => "digest-reason-yours",
        Reason::Meeting => "digest-sync-reason",
        Reason::Overdue => "digest-reason-overdue",
        Reason::Contact => "digest-reason-contact",
        Reason::Translation => "digest-reason-translation",
        Reason::Input => "digest-decide-reason-input",
        Reason::Decide => "digest-decide-reason-decide",
        Reason::DayLog => "digest-decide-reason-day-log",
    })
}

fn sentence(entry: &Entry, prose: bool, sections: &Sections, printer: &Printer) -> String {
    let language = printer.language();
    let label = Label::of(sections, &entry.path, language);
    let (before, after) = match entry.fields.first() {
        Some(field) => sides(field, sections, printer),
        None => (String::new(), String::new()),
    };
    let field = entry.fields.first().map(|field| Label::of(sections, &field.path, language).field);
    let outcome = entry.fields.get(1).map(|field| field.after.say(sections, printer));
    let args = args! {
        "title" => title(entry, &label, sections, language),
        "before" => before,
        "after" => after,
        "field" => field.unwrap_or_default(),
        "outcome" => outcome.unwrap_or_default(),
        "count" => entry.count,
    };
    language.format(key(entry, prose), &args)
}

/// What the sentence is about.
fn title(entry: &Entry, label: &Label, sections: &Sections, language: Language) -> String {
    let market = entry.market.as_ref().and_then(|market| people::badge(sections, market));
    match (entry.path.starts_with("brief/adaptations"), market) {
        (true, Some(market)) => {
            language.format("digest-adaptation", &args! {"slot" => &label.thing, "market" => market.name})
        }
        _ if entry.path.starts_with("markets")
            || entry.path.starts_with("threads")
            || entry.path.starts_with("risks")
            || matches!(entry.what, What::Brief(_) | What::Measure(_) | What::Sync(_) | What::Agree(_)) =>
        {
            label.thing.clone()
        }
        _ if label.field.is_empty() || entry.path.starts_with("rules") => label.thing.clone(),
        _ => language.format("digest-place", &args! {"thing" => &label.thing, "field" => &label.field}),
    }
}

/// The two sides of a field; a moved date says whose time it is once, at its end.
fn sides(field: &Field, sections: &Sections, printer: &Printer) -> (String, String) {
    let before = match (field.before.moment(), field.after.moment()) {
        (Some(at), Some(_)) => printer.bare(at),
        _ => field.before.say(sections, printer),
    };
    (before, snippet(&field.after.say(sections, printer)))
}

fn snippet(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.chars().count() {
        0..=160 => words,
        _ => format!("{}…", words.chars().take(158).collect::<String>().trim_end()),
    }
}

/// The two sides where they are too long for an arrow.
fn long(field: &Field) -> Option<(String, String)> {
    let words = |value: &Value| match value {
        Value::Words(words) => Some(words.clone()),
        Value::Empty => Some(String::new()),
        _ => None,
    };
    let (before, after) = (words(&field.before)?, words(&field.after)?);
    let many = |words: &str| words.chars().count() > LONG || words.contains('\n');
    (many(&before) || many(&after)).then_some((before, after))
}

fn detail(entry: &Entry, field: &Field, sections: &Sections, printer: &Printer) -> Option<String> {
    if matches!(entry.what, What::ThreadResolved | What::Decide(_)) {
        return None;
    }
    let language = printer.language();
    let name = Label::of(sections, &field.path, language).field;
    if long(field).is_some() {
        return Some(language.format("digest-detail-words", &args! {"field" => name}));
    }
    let (before, after) = sides(field, sections, printer);
    Some(language.format("digest-detail", &args! {"field" => name, "before" => before, "after" => after}))
}

fn key(entry: &Entry, prose: bool) -> &'static str {
    use What as W;
    let field = entry.fields.first();
    let dated = field.map(|field| (field.before != Value::Empty, field.after != Value::Empty));
    match (entry.what, dated) {
        (W::ItemAdded, Some((_, true))) => "digest-item-added",
        (W::ItemAdded, _) => "digest-item-added-undated",
        (W::ItemMoved, Some((false, true))) => "digest-item-dated",
        (W::ItemMoved, Some((true, false))) => "digest-item-undated",
        (W::ItemMoved, _) => "digest-item-moved",
        (W::GoLiveMoved, Some((false, true))) => "digest-go-live-dated",
        (W::GoLiveMoved, Some((true, false))) => "digest-go-live-undated",
        (W::GoLiveMoved, _) => "digest-go-live-moved",
        (W::ItemEdited | W::CreatorEdited | W::MarketEdited | W::PersonEdited, _) if prose => "digest-field-rewritten",
        (W::ItemOwner | W::ItemEdited | W::CreatorContact | W::CreatorEdited, _) => "digest-field-changed",
        (W::MarketEdited | W::PersonEdited, _) => "digest-field-changed",
        (W::ItemArchived, _) => "digest-item-archived",
        (W::ItemDone, _) => "digest-item-done",
        (W::ItemUndone, _) => "digest-item-undone",
        (W::MarketAdded, _) => "digest-market-added",
        (W::MarketArchived, _) => "digest-market-archived",
        (W::CalendarEdited, _) => "digest-calendar-edited",
        (W::SectionAdded, _) => "digest-section-added",
        (W::SectionArchived, _) => "digest-section-archived",
        (W::SectionEdited, _) => "digest-section-edited",
        (W::TextWritten, _) => "digest-text-written",
        (W::TextChanged, _) => "digest-text-changed",
        (W::TextEmptied, _) => "digest-text-emptied",
        (W::CreatorAdded, _) => "digest-creator-added",
        (W::CreatorArchived, _) => "digest-creator-archived",
        (W::PersonAdded, _) => "digest-person-added",
        (W::PersonArchived, _) => "digest-person-archived",
        (W::ThreadOpened, _) => "digest-thread-opened",
        (W::ThreadAnswered, _) => "digest-thread-answered",
        (W::ThreadResolved, _) => "digest-thread-resolved",
        (W::ThreadReopened, _) => "digest-thread-reopened",
        (W::ThreadEdited, _) => "digest-thread-edited",
        (W::CampaignEdited, _) => "digest-campaign-edited",
        (W::Brief(news), _) => news.key(),
        (W::Agree(news), _) => news.key(),
        (W::Measure(news), _) => news.key(),
        (W::Decide(news), _) => news.key(),
        (W::Sync(news), _) => news.key(),
        (W::BufferAdded, _) => "digest-buffer-added",
        (W::PlanAgreed, _) => "digest-plan-agreed",
        (W::PlanChanged, _) => "digest-plan-changed",
        (W::PlanUnexplained, _) => "digest-plan-unexplained",
        (W::GateEvidence, _) => "digest-gate-evidence",
        (W::GateSigned, _) => "digest-gate-signed",
        (W::GateWaived, _) => "digest-gate-waived",
        (W::LinkAdded, _) => "digest-link-added",
        (W::LinkRemoved, _) => "digest-link-removed",
        (W::WindowEdited, _) => "digest-window-edited",
        (W::Conflicting, _) => "digest-conflicting",
        (W::TranslationBehind, _) => "digest-translation-behind",
        (W::Said(kind), _) => super::statement::key(kind),
        (W::Withdrawn, _) => "digest-said-withdrawn",
        (W::FeedbackReceived, _) => "digest-feedback-received",
        (W::FeedbackSent, _) => "digest-feedback-sent",
        (W::FeedbackReturned, _) => "digest-feedback-returned",
        (W::FeedbackCap, _) => "digest-feedback-cap",
        (W::PromiseMade, _) => "digest-promise-made",
        (W::PromiseKept, _) => "digest-promise-kept",
        (W::PromiseStarted, _) => "digest-promise-started",
        (W::PromiseSlipped, _) => "digest-promise-slipped",
        (W::PromiseArchived, _) => "digest-promise-archived",
        (W::HandoffAdded, _) => "digest-handoff-added",
        (W::HandoffEdited, _) => "digest-handoff-edited",
        (W::HandoffSent, _) => "digest-handoff-sent",
        (W::HandoffAcknowledged, _) => "digest-handoff-acknowledged",
        (W::HandoffArchived, _) => "digest-handoff-archived",
        (W::EscalationRaised, _) => "digest-escalation-raised",
        (W::EscalationTaken, _) => "digest-escalation-taken",
        (W::EscalationPlanned, _) => "digest-escalation-planned",
        (W::EscalationResolved, _) => "digest-escalation-resolved",
        (W::AssumptionAdded, _) => "digest-assumption-added",
        (W::AssumptionEdited, _) => "digest-assumption-edited",
        (W::AssumptionArchived, _) => "digest-assumption-archived",
        (W::RuleChanged, _) => "digest-rule-changed",
        (W::CadenceAdded, _) => "digest-cadence-added",
        (W::CadenceArchived, _) => "digest-cadence-archived",
        (W::RiskAdded, _) => "digest-risks-added",
        (W::RiskEdited, _) if prose => "digest-field-rewritten",
        (W::RiskRated, _) => "digest-risks-rated",
        (W::RiskEdited, _) => "digest-field-changed",
        (W::RiskArchived, _) => "digest-risks-archived",
        (W::LaunchWaived, _) => "digest-risks-waived",
        (W::WaiverEnded, _) => "digest-risks-waiver-ended",
    }
}
