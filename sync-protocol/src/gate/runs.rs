//! Run-length encoded columns, read one row at a time: a run of a billion costs nothing to hold.

use std::marker::PhantomData;

use super::bytes::{Bytes, malformed};
use crate::Refusal;

/// What a column can hold.
pub(super) trait Cell<'a>: Copy {
    fn read(from: &mut Bytes<'a>) -> Result<Self, Refusal>;
}

impl<'a> Cell<'a> for u64 {
    fn read(from: &mut Bytes<'a>) -> Result<Self, Refusal> {
        from.unsigned()
    }
}

impl<'a> Cell<'a> for i64 {
    fn read(from: &mut Bytes<'a>) -> Result<Self, Refusal> {
        from.signed()
    }
}

impl<'a> Cell<'a> for &'a str {
    fn read(from: &mut Bytes<'a>) -> Result<Self, Refusal> {
        std::str::from_utf8(from.prefixed()?).map_err(|_| malformed("a key that is not text"))
    }
}

/// A column of values or nothing, in runs.
#[derive(Debug)]
pub(super) struct Runs<'a, T> {
    rest: Bytes<'a>,
    left: u64,
    same: Option<T>,
    literal: bool,
    cell: PhantomData<&'a T>,
}

impl<'a, T: Cell<'a>> Runs<'a, T> {
    pub(super) const fn new(rest: Bytes<'a>) -> Self {
        Self { rest, left: 0, same: None, literal: false, cell: PhantomData }
    }

    pub(super) const fn done(&self) -> bool {
        self.left == 0 && self.rest.is_empty()
    }

    /// The next row; a column that has ended holds nothing from there on.
    pub(super) fn row(&mut self) -> Result<Option<T>, Refusal> {
        if self.left == 0 {
            if self.rest.is_empty() {
                return Ok(None);
            }
            self.start_run()?;
        }
        self.left -= 1;
        if self.literal { T::read(&mut self.rest).map(Some) } else { Ok(self.same) }
    }

    fn start_run(&mut self) -> Result<(), Refusal> {
        let count = self.rest.signed()?;
        self.literal = count < 0;
        self.left = count.unsigned_abs();
        self.same = None;
        if count > 0 {
            self.same = Some(T::read(&mut self.rest)?);
        } else if count == 0 {
            self.left = self.rest.unsigned()?;
        }
        if self.left == 0 { Err(malformed("an empty run")) } else { Ok(()) }
    }
}

/// A column of numbers, each written as its difference from the one before.
#[derive(Debug)]
pub(super) struct Deltas<'a> {
    runs: Runs<'a, i64>,
    value: i64,
}

impl<'a> Deltas<'a> {
    pub(super) const fn new(rest: Bytes<'a>) -> Self {
        Self { runs: Runs::new(rest), value: 0 }
    }

    pub(super) const fn done(&self) -> bool {
        self.runs.done()
    }

    pub(super) fn row(&mut self) -> Result<Option<u64>, Refusal> {
        let Some(step) = self.runs.row()? else {
            return Ok(None);
        };
        self.value = self.value.checked_add(step).ok_or_else(|| malformed("a counter overflows"))?;
        u64::try_from(self.value).map(Some).map_err(|_| malformed("a negative counter"))
    }
}

/// A column of yes and no: how many no, how many yes, in turn.
#[derive(Debug)]
pub(super) struct Flags<'a> {
    rest: Bytes<'a>,
    left: u64,
    flag: bool,
}

impl<'a> Flags<'a> {
    pub(super) const fn new(rest: Bytes<'a>) -> Self {
        Self { rest, left: 0, flag: true }
    }

    pub(super) const fn done(&self) -> bool {
        self.left == 0 && self.rest.is_empty()
    }

    pub(super) fn row(&mut self) -> Result<bool, Refusal> {
        while self.left == 0 {
            if self.rest.is_empty() {
                return Ok(false);
            }
            self.left = self.rest.unsigned()?;
            self.flag = !self.flag;
        }
        self.left -= 1;
        Ok(self.flag)
    }
}
