//! The shipped table of days that differ from the week, by country. Sources: the Labour Code of Russia with
//! the government's transfers for 2026 (2027's transfers are not final: only days fixed by law are listed);
//! US federal holidays with their observed days; Mexico's Ley Federal del Trabajo, article 74.

use crate::time::CivilDate;

/// How a day differs from what the week says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// Not worked; the Fluent key of its name.
    Off(&'static str),
    /// Worked an hour less.
    Short,
    /// Worked though it is a weekend day.
    Working,
}

/// The countries the table knows.
#[must_use]
pub const fn countries() -> &'static [&'static str] {
    &["RU", "US", "MX"]
}

/// The entries of one country: first and last day as `(year, month, day)` numbers, and what they are.
#[must_use]
pub fn holidays(country: &str) -> &'static [(u32, u32, Holiday)] {
    match country {
        "RU" => RUSSIA,
        "US" => UNITED_STATES,
        "MX" => MEXICO,
        _ => &[],
    }
}

/// What the table says about a day. Linear in the few dozen entries of a country.
pub(super) fn on(country: &str, date: CivilDate) -> Option<Holiday> {
    let number = date.year().unsigned_abs() * 10_000 + u32::from(date.month()) * 100 + u32::from(date.day());
    holidays(country).iter().find(|(from, to, _)| (*from..=*to).contains(&number)).map(|(_, _, holiday)| *holiday)
}

use Holiday::{Off, Short};

const RUSSIA: &[(u32, u32, Holiday)] = &[
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
    (20_270_223, 20_270_223, Off("holiday-defender")),
    (20_270_308, 20_270_308, Off("holiday-women")),
    (20_270_501, 20_270_501, Off("holiday-labour")),
    (20_270_509, 20_270_510, Off("holiday-victory")),
    (20_270_612, 20_270_614, Off("holiday-russia")),
    (20_271_104, 20_271_104, Off("holiday-unity")),
];

const UNITED_STATES: &[(u32, u32, Holiday)] = &[
    (20_260_101, 20_260_101, Off("holiday-new-year")),
    (20_260_119, 20_260_119, Off("holiday-king")),
    (20_260_216, 20_260_216, Off("holiday-presidents")),
    (20_260_525, 20_260_525, Off("holiday-memorial")),
    (20_260_619, 20_260_619, Off("holiday-juneteenth")),
    (20_260_703, 20_260_703, Off("holiday-independence")),
    (20_260_907, 20_260_907, Off("holiday-labour")),
    (20_261_012, 20_261_012, Off("holiday-columbus")),
    (20_261_111, 20_261_111, Off("holiday-veterans")),
    (20_261_126, 20_261_126, Off("holiday-thanksgiving")),
    (20_261_225, 20_261_225, Off("holiday-christmas")),
    (20_270_101, 20_270_101, Off("holiday-new-year")),
    (20_270_118, 20_270_118, Off("holiday-king")),
    (20_270_215, 20_270_215, Off("holiday-presidents")),
    (20_270_531, 20_270_531, Off("holiday-memorial")),
    (20_270_618, 20_270_618, Off("holiday-juneteenth")),
    (20_270_705, 20_270_705, Off("holiday-independence")),
    (20_270_906, 20_270_906, Off("holiday-labour")),
    (20_271_011, 20_271_011, Off("holiday-columbus")),
    (20_271_111, 20_271_111, Off("holiday-veterans")),
    (20_271_125, 20_271_125, Off("holiday-thanksgiving")),
    (20_271_224, 20_271_224, Off("holiday-christmas")),
];

const MEXICO: &[(u32, u32, Holiday)] = &[
    (20_260_101, 20_260_101, Off("holiday-new-year")),
    (20_260_202, 20_260_202, Off("holiday-constitution")),
    (20_260_316, 20_260_316, Off("holiday-juarez")),
    (20_260_501, 20_260_501, Off("holiday-labour")),
    (20_260_916, 20_260_916, Off("holiday-independence")),
    (20_261_116, 20_261_116, Off("holiday-revolution")),
    (20_261_225, 20_261_225, Off("holiday-christmas")),
    (20_270_101, 20_270_101, Off("holiday-new-year")),
    (20_270_201, 20_270_201, Off("holiday-constitution")),
    (20_270_315, 20_270_315, Off("holiday-juarez")),
    (20_270_501, 20_270_501, Off("holiday-labour")),
    (20_270_916, 20_270_916, Off("holiday-independence")),
    (20_271_115, 20_271_115, Off("holiday-revolution")),
    (20_271_225, 20_271_225, Off("holiday-christmas")),
];
