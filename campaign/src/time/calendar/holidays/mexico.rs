//! Mexico: article 74 of the Ley Federal del Trabajo.

use super::Entry;
use super::Holiday::Off;

pub(super) const DAYS: &[Entry] = &[
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
