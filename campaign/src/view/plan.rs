//! The plan in words: what should move, how the buffers stand, what checkpoints still ask for, and what is wrong.

mod gates;
mod moves;
mod rule;
#[cfg(test)]
mod tests;
mod warnings;

pub use gates::{GateLine, PointLine, gate_line, gates, point};
pub use moves::{MoveLine, lines, name, proposals};
pub use rule::rule_words;
pub use warnings::{BufferLine, CycleLine, Unexplained, buffers, compressions, cycles, unexplained, window};

use super::{Reader, people};
use crate::args;
use crate::model::Sections;
use crate::time::Instant;

/// Everything the plan has to say.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanPage {
    /// Dates that should move; a person accepts them.
    pub proposals: Vec<MoveLine>,
    /// The buffers.
    pub buffers: Vec<BufferLine>,
    /// The checkpoints that ask for something.
    pub gates: Vec<GateLine>,
    /// Phases that lose days, one sentence each.
    pub compressions: Vec<String>,
    /// Circles of waiting.
    pub cycles: Vec<CycleLine>,
    /// The promise about go-lives: whether it is broken, and a sentence.
    pub window: Option<(bool, String)>,
    /// Changes of the plan that nobody has explained.
    pub unexplained: Vec<Unexplained>,
    /// Who agreed on the dates last, and when.
    pub agreed: Option<String>,
}

/// The page for a reader.
#[must_use]
pub fn plan(sections: &Sections, reader: &Reader, now: Instant) -> PlanPage {
    let language = reader.language;
    let agreed = sections.plan.agreed().map(|agreed| {
        let when = reader.printer(now).yours(agreed.at, reader.zone);
        language
            .format("plan-agreed", &args! {"who" => people::name(sections, &agreed.author, language), "when" => when})
    });
    PlanPage {
        proposals: proposals(sections, reader, now),
        buffers: buffers(sections, reader),
        gates: gates(sections, reader),
        compressions: compressions(sections, reader),
        cycles: cycles(sections, reader),
        window: window(sections, reader),
        unexplained: unexplained(sections, reader, now),
        agreed,
    }
}
