//! Writes templates, and fills a brief from one: only what is empty, in every language at once.

use super::error::{filled, known};
use super::{CommandError, Context, brief, brief_lock};
use crate::document::Writer;
use crate::language::Language;
use crate::model::{SectionId, SectionKind, Template, TemplateId};

/// What a template puts into one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filling {
    /// The section.
    pub section: SectionId,
    /// Kind, heading and place where the brief has no such section yet.
    pub new: Option<(SectionKind, String, i64)>,
    /// The words per language; what is written by now stays.
    pub texts: Vec<(Language, String)>,
}

pub(super) fn add(writer: &mut Writer<'_>, id: &TemplateId, template: &Template) -> Result<(), CommandError> {
    let path = format!("templates/{id}");
    writer.map("templates")?;
    let name = filled("name", &template.name)?;
    writer.entity(&path, &[("kind", template.kind.code().into()), ("name", name.into())])?;
    writer.map(&format!("{path}/parts"))?;
    // A key is a step of a path: one that comes from elsewhere may not lead out of its template.
    for (key, part) in template.parts.iter().filter(|(key, _)| !key.is_empty() && !key.contains('/')) {
        let path = format!("{path}/parts/{key}");
        let fields = [
            ("section", part.section.code().into()),
            ("title", part.title.trim().into()),
            ("order", part.order.into()),
        ];
        writer.entity(&path, &fields)?;
        writer.map(&format!("{path}/text"))?;
        for language in Language::ALL {
            let words = part.text.get(&language).map(String::as_str).unwrap_or_default();
            writer.prose(&format!("{path}/text/{}", language.code()), words)?;
        }
    }
    Ok(())
}

pub(super) fn rename(writer: &mut Writer<'_>, id: &TemplateId, name: &str) -> Result<(), CommandError> {
    known(writer, &format!("templates/{id}"))?;
    Ok(writer.set(&format!("templates/{id}/name"), filled("name", name)?)?)
}

pub(super) fn archive(writer: &mut Writer<'_>, id: &TemplateId) -> Result<(), CommandError> {
    known(writer, &format!("templates/{id}"))?;
    Ok(writer.set(&format!("templates/{id}/archived"), true)?)
}

pub(super) fn fill(writer: &mut Writer<'_>, context: &Context<'_>, fillings: &[Filling]) -> Result<(), CommandError> {
    for filling in fillings {
        let path = format!("brief/sections/{}", filling.section);
        match &filling.new {
            Some((kind, title, order)) => brief::add(writer, &filling.section, *kind, title, *order)?,
            None => known(writer, &path)?,
        }
        for (language, words) in &filling.texts {
            let path = format!("{path}/text/{}", language.code());
            let empty = writer.words(&path).is_none_or(|there| there.trim().is_empty());
            // A locked master is left for those who decide it; the rest of the template still helps.
            if empty && brief_lock::unlocked(writer, context, &path).is_ok() {
                brief::write_words(writer, &path, words)?;
            }
        }
    }
    Ok(())
}
