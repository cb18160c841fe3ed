//! What the numbers say: figures from imported tables, KPIs computed from them, targets to date, attainment,
//! pacing, gaps between markets and honest statistics. Pure functions of (sections, day); nothing is stored.

mod attainment;
mod figures;
mod gap;
mod statistics;
#[cfg(test)]
mod tests;

pub use attainment::{Attainment, Pacing, attainment, campaign_attainment, curve, expected, value};
pub use figures::{Figures, Row, encode};
pub use gap::{Gap, Twins, diagnoses, gap, metric_gap_percent, twins};
pub use statistics::{ENOUGH, Spread, median, spread};
