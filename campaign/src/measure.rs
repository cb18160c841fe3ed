//! What the numbers say: figures from imported tables, KPIs computed from them, targets to date, attainment,
//! pacing, gaps between markets and honest statistics. Pure functions of (sections, day); nothing is stored.

mod attainment;
mod figures;
mod gap;
mod sourcing;
mod statistics;
#[cfg(test)]
mod tests;

pub use attainment::{Attainment, Pacing, attainment, campaign_attainment, curve, expected, index, value};
pub use figures::{Figures, Row, Series, encode, series};
pub use gap::{Diagnosis, Gap, Twins, diagnoses, gap, readings, through, twins, wide};
pub use sourcing::{ChannelRow, by_creator, funnel, liked, report, wants_a_word};
pub use statistics::{ENOUGH, Spread, median, spread};
