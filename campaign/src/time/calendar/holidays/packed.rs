//! One row of a table in four bytes: thousands of days must not weigh on the browser build.
//!
//! From the highest bit: first day (11 bits), last day (11), kind (2), number of the name (8). A day is the
//! years since 2024, the month and the day of the month, so that rows compare as days do.

use super::Holiday;
use super::names::KEYS;

/// A row.
#[derive(Clone, Copy)]
pub(super) struct Packed(u32);

const OFF: u32 = 0;
const SHORT: u32 = 1;
const WORKING: u32 = 2;
const ESTIMATED: u32 = 3;

/// Not worked, from and to as `yyyymmdd`.
pub(super) const fn off(from: u32, to: u32, name: u8) -> Packed {
    pack(from, to, OFF, name)
}

/// Not worked; the day follows the moon and is an estimate until it is seen.
pub(super) const fn estimated(from: u32, to: u32, name: u8) -> Packed {
    pack(from, to, ESTIMATED, name)
}

/// Worked an hour less.
pub(super) const fn short(day: u32) -> Packed {
    pack(day, day, SHORT, 0)
}

/// Worked though it is a weekend day.
pub(super) const fn working(from: u32, to: u32) -> Packed {
    pack(from, to, WORKING, 0)
}

const fn pack(from: u32, to: u32, kind: u32, name: u8) -> Packed {
    Packed((squeeze(from) << 21) | (squeeze(to) << 10) | (kind << 8) | name as u32)
}

/// `yyyymmdd` in eleven bits; the years 2025 to 2028 fit.
pub(super) const fn squeeze(number: u32) -> u32 {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    ((year - 2025) << 9) | (month << 5) | day
}

const fn unsqueeze(day: u32) -> u32 {
    (2025 + (day >> 9)) * 10_000 + ((day >> 5) & 15) * 100 + (day & 31)
}

impl Packed {
    /// First day in eleven bits.
    pub(super) const fn from(self) -> u32 {
        self.0 >> 21
    }

    /// Last day in eleven bits.
    pub(super) const fn to(self) -> u32 {
        (self.0 >> 10) & 0x7ff
    }

    /// First and last day as `yyyymmdd`.
    pub(super) const fn span(self) -> (u32, u32) {
        (unsqueeze(self.from()), unsqueeze(self.to()))
    }

    /// Is it an estimate?
    pub(super) const fn is_estimated(self) -> bool {
        (self.0 >> 8) & 3 == ESTIMATED
    }

    /// What the days are.
    pub(super) fn holiday(self) -> Holiday {
        match (self.0 >> 8) & 3 {
            SHORT => Holiday::Short,
            WORKING => Holiday::Working,
            _ => Holiday::Off(KEYS.get((self.0 & 0xff) as usize).copied().unwrap_or("holiday-own")),
        }
    }
}
