//! Writes learnings; their words are prose and edited as such.

use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::document::{Context, Scalar, Writer};
use crate::model::{Learning, LearningId, MarketId, SectionKind, TemplateKind};

/// What can be done about a learning.
#[derive(Clone, Debug, PartialEq)]
pub enum LearningCommand {
    /// Writes one down: words, where it comes from, the part of a template, the markets.
    Add(LearningId, Box<Learning>),
    /// Takes one over from another campaign, under the id it has there, so that it is known when it comes again.
    TakeOver(LearningId, Box<Learning>, String),
    /// It is about this part of a template; none for no template.
    SetPlace(LearningId, Option<(TemplateKind, SectionKind)>),
    /// It affects a market, or does not.
    SetAffects(LearningId, MarketId, bool),
    /// It is worked into the template, or not.
    SetApplied(LearningId, bool),
    /// It is put aside.
    Archive(LearningId),
}

impl LearningCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        let (name, id) = match self {
            Self::Add(id, _) => ("learning.add", id),
            Self::TakeOver(id, ..) => ("learning.take-over", id),
            Self::SetPlace(id, _) | Self::SetAffects(id, ..) => ("learning.edit", id),
            Self::SetApplied(id, _) => ("learning.apply", id),
            Self::Archive(id) => ("learning.archive", id),
        };
        (name, format!("learnings/{id}"))
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Add(id, learning) => add(writer, context, id, learning),
            Self::TakeOver(id, learning, origin) => take_over(writer, context, id, learning, origin),
            Self::SetPlace(id, place) => {
                set(writer, id, "template", place.map_or("", |(template, _)| template.code()))?;
                set(writer, id, "section", place.map_or(SectionKind::Free, |(_, section)| section).code())
            }
            Self::SetAffects(id, market, affects) => {
                known(writer, &format!("learnings/{id}"))?;
                known(writer, &format!("markets/{market}"))?;
                writer.map(&format!("learnings/{id}/markets"))?;
                set(writer, id, &format!("markets/{market}"), *affects)
            }
            Self::SetApplied(id, applied) => set(writer, id, "applied", *applied),
            Self::Archive(id) => crate::command::archive(writer, "learnings", id.as_str()),
        }
    }
}

fn set(writer: &mut Writer<'_>, id: &LearningId, key: &str, value: impl Into<Scalar>) -> Result<(), CommandError> {
    known(writer, &format!("learnings/{id}"))?;
    Ok(writer.set(&format!("learnings/{id}/{key}"), value)?)
}

/// A new learning of the author's.
pub(super) fn add(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &LearningId,
    learning: &Learning,
) -> Result<(), CommandError> {
    let words = filled("words", &learning.words)?;
    let path = format!("learnings/{id}");
    let fields = [
        ("from", learning.from.as_str().into()),
        ("origin", learning.origin.as_str().into()),
        ("template", learning.template.map_or("", TemplateKind::code).into()),
        ("section", learning.section.code().into()),
        ("applied", false.into()),
    ];
    line(writer, context, "learnings", id, &fields)?;
    writer.map(&format!("{path}/markets"))?;
    for market in learning.named() {
        known(writer, &format!("markets/{market}"))?;
        writer.set(&format!("{path}/markets/{market}"), true)?;
    }
    Ok(writer.prose(&format!("{path}/words"), words)?)
}

/// The other campaign's meetings and markets are not here: what is kept is the words and the place in the template.
fn take_over(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &LearningId,
    learning: &Learning,
    origin: &str,
) -> Result<(), CommandError> {
    if writer.exists(&format!("learnings/{id}")) {
        return Ok(());
    }
    let kept = Learning {
        words: learning.words.clone(),
        origin: origin.trim().to_owned(),
        template: learning.template,
        section: learning.section,
        ..Learning::default()
    };
    add(writer, context, id, &kept)
}
