//! How creators were found: the way into the campaign by channel, each creator on it, and a report that says nothing
//! from a handful (S2-03, S2-04).

#[cfg(test)]
mod tests;

use super::said::number;
use crate::language::Language;
use crate::measure::{self, Figures};
use crate::model::{CreatorId, KpiId, PipelineStage, Sections, SourcingChannel};
use crate::time::Instant;
use crate::view::{Badge, Reader, people};

/// One channel of the funnel.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelRow {
    /// The channel; none for the row that adds them up.
    pub channel: Option<SourcingChannel>,
    /// Its name.
    pub name: String,
    /// How many creators stand at each stage, from the first to the last; they add up to `all`.
    pub counts: Vec<usize>,
    /// How many there are.
    pub all: usize,
}

/// The stages a funnel shows, with the one for what nobody has said.
fn stages() -> impl Iterator<Item = PipelineStage> {
    PipelineStage::ALL.into_iter().chain([PipelineStage::Unsaid])
}

/// The names of the stages, and the channels with their counts; the last row adds them up.
#[must_use]
pub fn funnel(sections: &Sections, reader: &Reader, _: Instant) -> (Vec<String>, Vec<FunnelRow>) {
    let language = reader.language;
    let counts = measure::funnel(sections);
    let row = |(channel, stages_of): (&SourcingChannel, &std::collections::BTreeMap<PipelineStage, usize>)| {
        let counts: Vec<usize> = stages().map(|stage| stages_of.get(&stage).copied().unwrap_or_default()).collect();
        let all = counts.iter().sum();
        FunnelRow { channel: Some(*channel), name: channel_words(*channel, language), counts, all }
    };
    let mut rows: Vec<FunnelRow> = counts.iter().map(row).collect();
    let width = stages().count();
    let sums: Vec<usize> = (0..width).map(|at| rows.iter().map(|row| row.counts[at]).sum()).collect();
    let all = sums.iter().sum();
    rows.push(FunnelRow { channel: None, name: language.text("metrics-funnel-all"), counts: sums, all });
    (stages().map(|stage| stage_words(stage, language)).collect(), rows)
}

/// The creators of whom nobody has said how they were found, by name: the funnel says nothing of them.
#[must_use]
pub fn without_channel(sections: &Sections, _: &Reader, _: Instant) -> Vec<CreatorId> {
    let open = sections.creators.iter().filter(|(_, it)| !it.archived && it.channel == SourcingChannel::Unsaid);
    let mut found: Vec<_> = open.collect();
    found.sort_by_cached_key(|(id, creator)| (creator.name.to_lowercase(), (*id).clone()));
    found.into_iter().map(|(id, _)| id.clone()).collect()
}

fn channel_words(channel: SourcingChannel, language: Language) -> String {
    language.text(&format!("metrics-channel-{}", channel.code()))
}

fn stage_words(stage: PipelineStage, language: Language) -> String {
    language.text(&format!("metrics-stage-{}", stage.code()))
}

/// One creator on the way in.
#[derive(Clone, Debug, PartialEq)]
pub struct PipelineRow {
    /// Who.
    pub id: CreatorId,
    /// Their name.
    pub name: String,
    /// The hub that briefs them.
    pub badge: Option<Badge>,
    /// How they were found.
    pub channel: SourcingChannel,
    /// How far they are.
    pub stage: PipelineStage,
    /// Channel or stage was never said.
    pub unsaid: bool,
    /// What we liked in their work, as they can read it.
    pub liked: String,
    /// The last letter: what about, who, when.
    pub letter: Option<(String, String, String)>,
    /// Written to cold, and nobody says what was liked.
    pub hint: bool,
}

/// Every creator, what is missing first.
#[must_use]
pub fn pipeline(sections: &Sections, reader: &Reader, now: Instant) -> Vec<PipelineRow> {
    let printer = reader.printer(now);
    let live = sections.creators.iter().filter(|(_, creator)| !creator.archived);
    let mut rows: Vec<PipelineRow> = live
        .map(|(id, creator)| {
            let badge = people::badge(sections, &creator.market);
            let zone = badge.as_ref().map_or(reader.zone, |badge| badge.zone);
            let last = creator.outreach.values().filter(|letter| !letter.archived).max_by_key(|letter| letter.at);
            PipelineRow {
                id: id.clone(),
                name: creator.name.clone(),
                channel: creator.channel,
                stage: creator.stage,
                unsaid: creator.channel == SourcingChannel::Unsaid || creator.stage == PipelineStage::Unsaid,
                liked: measure::liked(creator).unwrap_or_default().to_owned(),
                letter: last.map(|letter| {
                    let who = people::name(sections, &letter.by, reader.language);
                    (letter.words.trim().to_owned(), who, printer.yours(letter.at, zone))
                }),
                hint: measure::wants_a_word(creator),
                badge,
            }
        })
        .collect();
    rows.sort_by_key(|row| (!row.hint, !row.unsaid, row.stage, row.name.to_lowercase(), row.id.clone()));
    rows
}

/// One channel in one market, for one KPI.
#[derive(Clone, Debug, PartialEq)]
pub struct SourcingRow {
    /// The market.
    pub badge: Option<Badge>,
    /// The channel.
    pub channel: String,
    /// How many creators have a value.
    pub count: usize,
    /// The median; none where there are too few.
    pub median: Option<String>,
    /// The middle half: "4%–6%".
    pub middle: Option<String>,
    /// The median less that of the other channels: "+1.2%"; none where either side is too few.
    pub difference: Option<String>,
    /// The middle halves overlap: it says little.
    pub overlap: bool,
}

/// The report of one KPI.
#[must_use]
pub fn sourcing(sections: &Sections, kpi: &KpiId, language: Language) -> Vec<SourcingRow> {
    let Some(kpi) = sections.kpis.get(kpi) else { return Vec::new() };
    let figures = Figures::shared(sections);
    let say = |value: f64| number(kpi, value, language);
    let signed = |value: f64| {
        let sign = if value < 0.0 { "−" } else { "+" };
        format!("{sign}{}", say(value.abs()))
    };
    let row = |row: measure::ChannelRow| SourcingRow {
        badge: people::badge(sections, &row.market),
        channel: channel_words(row.channel, language),
        count: row.count,
        median: row.spread.map(|spread| say(spread.median)),
        middle: row.spread.map(|spread| format!("{}–{}", say(spread.lower), say(spread.upper))),
        difference: row.difference.map(signed),
        overlap: row.overlap,
    };
    measure::report(sections, &figures, kpi).into_iter().map(row).collect()
}
