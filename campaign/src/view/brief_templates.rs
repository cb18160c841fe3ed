//! Templates: the shipped ones in every language, and what one would put into the brief as it is now.

use crate::command::Filling;
use crate::language::Language;
use crate::model::{BriefSection, SectionId, SectionKind, Sections, Template, TemplateKind, TemplatePart};
use std::collections::{BTreeMap, BTreeSet};

/// The shipped templates: code, what it is for, and its parts in order.
const SHIPPED: [(&str, TemplateKind, &[SectionKind]); 3] = [
    ("launch", TemplateKind::Brief, &SectionKind::ALL),
    ("feedback", TemplateKind::Feedback, &[SectionKind::Free]),
    ("status", TemplateKind::Status, &[SectionKind::Free]),
];

/// The templates that come with Dateline, named in the reader's language and written in all.
#[must_use]
pub fn shipped(reader: Language) -> Vec<(&'static str, Template)> {
    SHIPPED.iter().map(|(code, kind, parts)| (*code, template(code, *kind, parts, reader))).collect()
}

fn template(code: &str, kind: TemplateKind, sections: &[SectionKind], reader: Language) -> Template {
    let wanted = sections.iter().filter(|section| kind != TemplateKind::Brief || **section != SectionKind::Free);
    let part = |(place, section): (usize, &SectionKind)| {
        let key = format!("templates-{code}-{}", section.code());
        let text = Language::ALL.into_iter().map(|language| (language, language.text(&key))).collect();
        let part = TemplatePart { section: *section, title: String::new(), order: (place as i64 + 1) * 10, text };
        (section.code().to_owned(), part)
    };
    Template {
        kind,
        name: reader.text(&format!("templates-name-{code}")),
        parts: wanted.enumerate().map(part).collect(),
        archived: false,
    }
}

/// What a template would put into the brief: the empty texts of its sections, and the sections that are not
/// there yet under ids that the caller makes. Nothing that is written is touched.
#[must_use]
pub fn fillings(sections: &Sections, template: &Template, fresh: &mut dyn FnMut() -> SectionId) -> Vec<Filling> {
    let mut taken = BTreeSet::new();
    let parts = template.in_order().into_iter().filter_map(|(_, part)| {
        let found = find(sections, part).filter(|(id, _)| !taken.contains(*id));
        let empty = |language: &Language| {
            found.is_none_or(|(_, section)| section.text.get(language).is_none_or(|text| text.trim().is_empty()))
        };
        let texts: Vec<_> = part
            .text
            .iter()
            .filter(|(language, words)| !words.trim().is_empty() && empty(language))
            .map(|(language, words)| (*language, words.trim().to_owned()))
            .collect();
        let (section, new) = match found {
            Some((id, _)) => (id.clone(), None),
            None => (fresh(), Some((part.section, part.title.clone(), after(sections, part.order)))),
        };
        taken.insert(section.clone());
        (!texts.is_empty() || new.is_some()).then_some(Filling { section, new, texts })
    });
    parts.collect()
}

/// The section a part is for: of its kind, and of its heading where the heading is people's own.
fn find<'a>(sections: &'a Sections, part: &TemplatePart) -> Option<(&'a SectionId, &'a BriefSection)> {
    let same = |section: &BriefSection| {
        section.kind == part.section && (part.section != SectionKind::Free || section.title == part.title)
    };
    sections.brief.in_order().into_iter().find(|(_, section)| same(section))
}

/// A new section stands where the template has it among the others of the usual order, never before them all.
fn after(sections: &Sections, order: i64) -> i64 {
    match sections.brief.in_order().last() {
        Some((_, last)) => last.order + order,
        None => order,
    }
}

/// The brief as it is, as a template: every section with its words in every language.
#[must_use]
pub fn from_brief(sections: &Sections, name: &str) -> Template {
    let part = |(place, (_, section)): (usize, (&SectionId, &BriefSection))| {
        let text: BTreeMap<Language, String> = section.text.clone();
        let part = TemplatePart { section: section.kind, title: section.title.clone(), order: place as i64 * 10, text };
        (format!("part-{place}"), part)
    };
    let parts = sections.brief.in_order().into_iter().enumerate().map(part).collect();
    Template { kind: TemplateKind::Brief, name: name.trim().to_owned(), parts, archived: false }
}
