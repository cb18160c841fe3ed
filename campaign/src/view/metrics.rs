//! What is counted, in the reader's words: curves of all markets on one axis, targets, readings kept apart until one's
//! own is written, tables, experiments, sourcing. Markets are told apart by letter; none is said to have failed.

mod chart;
mod curves;
mod experiments;
mod readings;
mod said;
mod scatter;
mod sourcing;
mod tables;
mod targets;

pub use chart::{Chart, ChartLine, Tick};
pub use curves::{CurveCard, CurveRow, MarketStand, Talk, curves};
pub use experiments::{ExperimentRow, experiments};
pub use readings::{ReadingCard, ReadingLine, readings};
pub use said::{column_words, formula_words, number, target_words, why};
pub use scatter::{Scatter, ScatterPoint, scatter};
pub use sourcing::{FunnelRow, PipelineRow, SourcingRow, funnel, pipeline, sourcing, without_channel};
pub use tables::{TableRow, tables};
pub use targets::{KpiRow, PhaseRow, TargetRow, editable, kpis, typed};
