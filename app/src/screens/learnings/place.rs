//! Where a learning belongs: the parts of templates as choices.

use crate::parts::Reader;
use campaign::args;
use campaign::model::{SectionKind, TemplateKind};

/// Every part of every template, after "no template".
pub(super) fn places(reader: Reader) -> Vec<(String, String)> {
    let none = (String::new(), reader.text("learnings-place-none"));
    let sections = SectionKind::ALL.into_iter().filter(|kind| *kind != SectionKind::Free).map(|kind| {
        let section = reader.text(&format!("label-section-{}", kind.code()));
        (code(TemplateKind::Brief, kind), reader.format("learnings-place-brief", &args! {"section" => section}))
    });
    let others = [TemplateKind::Feedback, TemplateKind::Status].map(|kind| {
        let words = reader.text(&format!("templates-kind-{}", kind.code()));
        (code(kind, SectionKind::Free), words)
    });
    std::iter::once(none).chain(sections).chain(others).collect()
}

/// A part of a template as the value of a choice.
pub(super) fn code(template: TemplateKind, section: SectionKind) -> String {
    match template {
        TemplateKind::Brief => format!("brief/{}", section.code()),
        other => other.code().to_owned(),
    }
}

/// The part of a template behind the value of a choice.
pub(super) fn parse(code: &str) -> Option<(TemplateKind, SectionKind)> {
    match code.split_once('/') {
        Some(("brief", section)) => {
            let section = SectionKind::ALL.into_iter().find(|kind| kind.code() == section)?;
            Some((TemplateKind::Brief, section))
        }
        _ => {
            let kind = TemplateKind::ALL.into_iter().find(|kind| kind.code() == code)?;
            Some((kind, SectionKind::Free))
        }
    }
}
