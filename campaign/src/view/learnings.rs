//! The learnings: all of them, filtered, and those that stand beside one part of a template.

use super::{Badge, Label, Link, Reader, people};
use crate::args;
use crate::meetings::learning_about;
use crate::model::{Learning, LearningId, MarketId, SectionKind, Sections, TemplateKind};
use crate::time::Instant;

/// One learning.
#[derive(Clone, Debug, PartialEq)]
pub struct LearningRow {
    /// Which.
    pub id: LearningId,
    /// Its words; prose at `learnings/<id>/words`.
    pub words: String,
    /// The part of a template and the markets, in words.
    pub about: String,
    /// Who wrote it down, and when.
    pub by: String,
    /// That person's market.
    pub badge: Option<Badge>,
    /// Where it was learned.
    pub from: Option<(String, Link)>,
    /// Nobody has worked it into the template yet.
    pub open: bool,
}

/// Which learnings are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LearningFilter {
    /// Those that affect this market; empty for any.
    pub market: MarketId,
    /// Those that are worked into a template, instead of the open ones.
    pub applied: bool,
    /// Those that hold these words.
    pub words: String,
}

impl LearningFilter {
    fn takes(&self, learning: &Learning, about: &str) -> bool {
        let wanted = self.words.trim().to_lowercase();
        let holds = |words: &str| words.to_lowercase().contains(&wanted);
        !learning.archived
            && learning.applied == self.applied
            && (self.market.is_empty() || learning.affects(&self.market))
            && (holds(&learning.words) || holds(about))
    }
}

/// The learnings a filter takes, the latest first.
#[must_use]
pub fn learnings(sections: &Sections, filter: &LearningFilter, reader: &Reader, now: Instant) -> Vec<LearningRow> {
    let all = sections.learnings.iter();
    let mut found: Vec<_> =
        all.filter(|(_, one)| filter.takes(one, &learning_about(sections, one, reader.language))).collect();
    found.sort_by_key(|(id, one)| (std::cmp::Reverse(one.at), (*id).clone()));
    found.into_iter().map(|(id, one)| row(sections, id, one, reader, now)).collect()
}

/// What somebody should know who begins with this part of a template: the open ones, the latest first.
#[must_use]
pub fn beside(
    sections: &Sections,
    template: TemplateKind,
    section: SectionKind,
    reader: &Reader,
    now: Instant,
) -> Vec<LearningRow> {
    let mut all = learnings(sections, &LearningFilter::default(), reader, now);
    all.retain(|row| sections.learnings[&row.id].is_about(template, section));
    all
}

fn row(sections: &Sections, id: &LearningId, learning: &Learning, reader: &Reader, now: Instant) -> LearningRow {
    let language = reader.language;
    let from = (!learning.from.is_empty()).then(|| {
        let label = Label::of(sections, &learning.from, language);
        (label.thing, label.link)
    });
    let args = args! {
        "who" => people::name(sections, &learning.by, language),
        "when" => reader.printer(now).yours(learning.at, reader.zone),
    };
    LearningRow {
        id: id.clone(),
        words: learning.words.clone(),
        about: learning_about(sections, learning, language),
        by: language.format("learnings-by", &args),
        badge: people::badge_of(sections, &learning.by),
        from,
        open: learning.is_open(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::time::Zone;
    use std::sync::Arc;

    #[test]
    fn whoever_begins_with_a_section_sees_what_is_open_for_it_and_nothing_else() {
        let one = |section, applied, archived| Learning {
            words: "Name the subtitle language".to_owned(),
            template: Some(TemplateKind::Brief),
            section,
            applied,
            archived,
            ..Learning::default()
        };
        let elsewhere = Learning { template: Some(TemplateKind::Status), ..one(SectionKind::Creative, false, false) };
        let all = [
            ("l-1", one(SectionKind::Creative, false, false)),
            ("l-2", one(SectionKind::Audience, false, false)),
            ("l-3", one(SectionKind::Creative, true, false)),
            ("l-4", one(SectionKind::Creative, false, true)),
            ("l-5", elsewhere),
        ];
        let learnings = all.into_iter().map(|(id, one)| (LearningId::from(id), one)).collect();
        let sections = Sections { learnings: Arc::new(learnings), ..Sections::default() };
        let reader = Reader::of(&sections, &"p-1".into(), Language::En, Zone::utc());
        let ids = |rows: Vec<LearningRow>| rows.into_iter().map(|row| row.id.0).collect::<Vec<_>>();
        let creative = beside(&sections, TemplateKind::Brief, SectionKind::Creative, &reader, Instant(0));
        assert_eq!(ids(creative), ["l-1"]);
        // Outside a brief a template is one part.
        assert_eq!(ids(beside(&sections, TemplateKind::Status, SectionKind::Free, &reader, Instant(0))), ["l-5"]);
        let filter = LearningFilter { applied: true, ..LearningFilter::default() };
        assert_eq!(ids(super::learnings(&sections, &filter, &reader, Instant(0))), ["l-3"]);
        let filter = LearningFilter { words: "SUBTITLE".to_owned(), market: "m-1".into(), ..LearningFilter::default() };
        assert_eq!(super::learnings(&sections, &filter, &reader, Instant(0)).len(), 3);
    }
}
