//! What drains, what is pressed, what turns in a circle, what nobody has explained.

use super::moves::{market_name, name};
use crate::args;
use crate::language::Language;
use crate::model::{BaselineId, Sections};
use crate::plan::{self, Buffer, Graph, Third};
use crate::time::Instant;
use crate::view::{Reader, people};

/// One buffer in words.
#[derive(Clone, Debug, PartialEq)]
pub struct BufferLine {
    /// The numbers.
    pub buffer: Buffer,
    /// The item's title.
    pub title: String,
    /// "Go-live, US → Go-live, Russia: 50% of 4 working days used".
    pub sentence: String,
    /// What the colour means: "watch it".
    pub third: String,
    /// Slip, excess and burn rate, one sentence each where there is something to say.
    pub details: Vec<String>,
}

/// Every buffer, the emptiest first.
#[must_use]
pub fn buffers(sections: &Sections, reader: &Reader) -> Vec<BufferLine> {
    let mut all = plan::buffers(sections);
    all.sort_by_key(|buffer| (std::cmp::Reverse(buffer.state.percent()), buffer.item.clone()));
    all.into_iter().map(|buffer| buffer_line(sections, buffer, reader.language)).collect()
}

fn buffer_line(sections: &Sections, buffer: Buffer, language: Language) -> BufferLine {
    let state = buffer.state;
    let args = args! {
        "after" => name(sections, &buffer.after, language),
        "before" => name(sections, &buffer.before, language),
        "percent" => language.percent(state.percent() as f64, 0),
        "total" => state.total,
    };
    let third = match state.third() {
        Third::Green => "plan-buffer-green",
        Third::Yellow => "plan-buffer-yellow",
        Third::Red => "plan-buffer-red",
    };
    let days = |key: &str, days: i64| language.format(key, &args! {"days" => days});
    let slipped = buffer.slipped.filter(|slipped| *slipped > 0).map(|slipped| days("plan-slipped", slipped));
    let over = Some(state.over()).filter(|over| *over > 0).map(|over| days("plan-buffer-over", over));
    let burn = buffer.burn().filter(|burn| *burn > 100);
    let burn = burn.map(|burn| language.number(burn as f64 / 100.0, 1));
    let burn = burn.map(|rate| language.format("plan-buffer-burn", &args! {"rate" => rate}));
    BufferLine {
        title: sections.timeline.get(&buffer.item).map(|item| item.title.clone()).unwrap_or_default(),
        sentence: language.format("plan-buffer", &args),
        third: language.text(third),
        details: [slipped, over, burn].into_iter().flatten().collect(),
        buffer,
    }
}

/// Phases that lose days, one sentence each.
#[must_use]
pub fn compressions(sections: &Sections, reader: &Reader) -> Vec<String> {
    let language = reader.language;
    let phase = |code: &str| language.text(&format!("plan-phase-{code}"));
    let say = |found: plan::Compression| {
        let args = args! {
            "before" => phase(found.before.code()),
            "after" => phase(found.after.code()),
            "lost" => found.lost,
            "planned" => found.planned,
        };
        let sentence = language.format("plan-compression", &args);
        match &found.market {
            Some(market) => format!("{}: {sentence}", market_name(sections, market, language)),
            None => sentence,
        }
    };
    plan::compressions(sections).into_iter().map(say).collect()
}

/// A circle of waiting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleLine {
    /// The dependency or buffer that does not count.
    pub id: String,
    /// All of it in a sentence.
    pub sentence: String,
}

/// Every circle, with what does not count because of it.
#[must_use]
pub fn cycles(sections: &Sections, reader: &Reader) -> Vec<CycleLine> {
    let language = reader.language;
    let say = |cycle: plan::Cycle| {
        let names: Vec<String> = cycle.through.iter().map(|node| name(sections, node, language)).collect();
        let args = args! {
            "circle" => names.join(" → "),
            "from" => name(sections, &cycle.ignored.from, language),
            "to" => name(sections, &cycle.ignored.to, language),
        };
        CycleLine { sentence: language.format("plan-cycle", &args), id: cycle.ignored.id }
    };
    Graph::of(sections).cycles.into_iter().map(say).collect()
}

/// The promise about go-lives: whether it is broken, and a sentence.
#[must_use]
pub fn window(sections: &Sections, reader: &Reader) -> Option<(bool, String)> {
    let (state, language) = (plan::window(sections)?, reader.language);
    let args = args! {
        "apart" => length(state.minutes, language),
        "promised" => length(state.hours * 60, language),
        "first" => market_name(sections, &state.first.0, language),
        "last" => market_name(sections, &state.last.0, language),
    };
    Some(match state.is_broken() {
        true => (true, language.format("plan-window-broken", &args)),
        false => (false, language.format("plan-window-kept", &args! {"hours" => state.hours})),
    })
}

fn length(minutes: i64, language: Language) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => language.format("plan-hours", &args! {"hours" => hours}),
        (hours, rest) => language.format("plan-hours-minutes", &args! {"hours" => hours, "minutes" => rest}),
    }
}

/// A change of the plan that nobody has explained (S2-07).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unexplained {
    /// Which change.
    pub id: BaselineId,
    /// When it was made, by whom.
    pub sentence: String,
}

/// Changes of the plan without a reason, latest first.
#[must_use]
pub fn unexplained(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Unexplained> {
    let (language, printer) = (reader.language, reader.printer(now));
    let open = sections.plan.baselines.iter().filter(|(_, entry)| !entry.archived && !entry.first);
    let mut open: Vec<_> = open.filter(|(_, entry)| entry.reason.trim().is_empty()).collect();
    open.sort_by_key(|(id, entry)| (std::cmp::Reverse(entry.at), (*id).clone()));
    let say = |(id, entry): (&BaselineId, &crate::model::Baseline)| {
        let who = people::name(sections, &entry.author, language);
        let when = printer.yours(entry.at, reader.zone);
        let sentence = language.format("plan-why-missing", &args! {"when" => when, "who" => who});
        Unexplained { id: id.clone(), sentence }
    };
    open.into_iter().map(say).collect()
}
