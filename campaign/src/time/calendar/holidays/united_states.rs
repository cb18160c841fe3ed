//! The United States: federal holidays on the days they are observed.

use super::Entry;
use super::Holiday::Off;

pub(super) const DAYS: &[Entry] = &[
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
    (20_271_231, 20_271_231, Off("holiday-new-year")),
];
