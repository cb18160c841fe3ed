//! Reading tables as platforms export them: any of the encodings people really have, separators and decimal marks that
//! are guessed, headings in three languages, dates in either order with a question where that matters.
//!
//! In steps, so that a screen stays alive: [`SheetReader`] cuts the text into lines, [`Mapping::guess`] says what each
//! column is and the person may say otherwise, [`Intake`] reads the values, and [`Intake::compare`] says what of them is
//! news. Nothing of a table is lost silently: every value that does not come in is a [`Trouble`] with its line and why.

mod compare;
mod country;
mod date;
mod decode;
mod heading;
mod intake;
mod mapping;
mod names;
mod number;
mod separate;
mod sheet;
#[cfg(test)]
mod tests;

pub use compare::Coming;
pub use date::{DateOrder, Why as NoDate};
pub use decode::{NotATable, decode};
pub use heading::{Column, KNOWN, slug};
pub use intake::{Intake, Trouble, Why};
pub use mapping::Mapping;
pub use names::Names;
pub use number::{Decimal, number};
pub use sheet::{Line, Sheet, SheetReader};
