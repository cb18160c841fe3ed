//! Russia: articles 95 and 112 of the Labour Code with the government's transfers for 2026. Those of 2027
//! (20 and 22 February, 5 November, 31 December) are as the MIT-licensed `holidays` package of PyPI, 0.108,
//! has them, and count as provisional.

use super::Entry;
use super::Holiday::{Off, Short, Working};

/// The first year whose transfers are not final.
pub(super) const PROVISIONAL_FROM: i32 = 2027;

pub(super) const DAYS: &[Entry] = &[
    (20_260_101, 20_260_111, Off("holiday-new-year")),
    (20_260_221, 20_260_223, Off("holiday-defender")),
    (20_260_307, 20_260_309, Off("holiday-women")),
    (20_260_430, 20_260_430, Short),
    (20_260_501, 20_260_503, Off("holiday-labour")),
    (20_260_508, 20_260_508, Short),
    (20_260_509, 20_260_511, Off("holiday-victory")),
    (20_260_611, 20_260_611, Short),
    (20_260_612, 20_260_614, Off("holiday-russia")),
    (20_261_103, 20_261_103, Short),
    (20_261_104, 20_261_104, Off("holiday-unity")),
    (20_261_231, 20_261_231, Off("holiday-new-year")),
    (20_270_101, 20_270_108, Off("holiday-new-year")),
    (20_270_220, 20_270_220, Working),
    (20_270_221, 20_270_223, Off("holiday-defender")),
    (20_270_308, 20_270_308, Off("holiday-women")),
    (20_270_430, 20_270_430, Short),
    (20_270_501, 20_270_503, Off("holiday-labour")),
    (20_270_509, 20_270_510, Off("holiday-victory")),
    (20_270_611, 20_270_611, Short),
    (20_270_612, 20_270_614, Off("holiday-russia")),
    (20_271_103, 20_271_103, Short),
    (20_271_104, 20_271_105, Off("holiday-unity")),
    (20_271_231, 20_271_231, Off("holiday-new-year")),
];
