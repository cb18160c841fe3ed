//! Canada: public holidays. What every province keeps. Written by `generate.py`.

use super::names::*;
use super::packed::{Packed, off};

pub(super) const DAYS: &[Packed] = &[
    off(20_250_101, 20_250_101, NEW_YEAR),
    off(20_250_418, 20_250_418, GOOD_FRIDAY),
    off(20_250_701, 20_250_701, CANADA),
    off(20_250_901, 20_250_901, LABOUR),
    off(20_251_225, 20_251_225, CHRISTMAS),
    off(20_260_101, 20_260_101, NEW_YEAR),
    off(20_260_403, 20_260_403, GOOD_FRIDAY),
    off(20_260_701, 20_260_701, CANADA),
    off(20_260_907, 20_260_907, LABOUR),
    off(20_261_225, 20_261_225, CHRISTMAS),
    off(20_270_101, 20_270_101, NEW_YEAR),
    off(20_270_326, 20_270_326, GOOD_FRIDAY),
    off(20_270_701, 20_270_701, CANADA),
    off(20_270_906, 20_270_906, LABOUR),
    off(20_271_225, 20_271_225, CHRISTMAS),
    off(20_271_227, 20_271_227, CHRISTMAS),
    off(20_280_101, 20_280_101, NEW_YEAR),
    off(20_280_103, 20_280_103, NEW_YEAR),
    off(20_280_414, 20_280_414, GOOD_FRIDAY),
    off(20_280_701, 20_280_701, CANADA),
    off(20_280_904, 20_280_904, LABOUR),
    off(20_281_225, 20_281_225, CHRISTMAS),
];
