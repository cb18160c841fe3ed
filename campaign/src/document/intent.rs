//! What the document asks of a command: a name for history, a subject, and how to write itself.

use super::Writer;
use crate::model::PersonId;
use crate::time::Instant;

/// One user intent, written as one change.
pub trait Intent {
    /// Why it may be refused.
    type Error;

    /// Its name in history, e.g. `item.due`.
    fn name(&self) -> &'static str;

    /// Path of the entity it is about, e.g. `timeline/i-1`.
    fn subject(&self) -> String;

    /// Writes it; on an error nothing of it stays.
    fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), Self::Error>;
}

/// Who does it and when.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The person at this device.
    pub author: &'a PersonId,
    /// The device's clock.
    pub at: Instant,
}
