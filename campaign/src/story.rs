//! What happened: the digest of "since you were away", computed from history and two states of the campaign.
//!
//! Pure: the same history, base and reader give the same digest at any later time. The steps:
//! [`base()`] says what the reader has seen, the caller reads the campaign as it stood then, [`digest()`]
//! compares it with now, [`tell()`] says it in the reader's language.

mod agree_news;
mod agreed;
mod base;
mod brief;
mod brief_news;
mod calendar;
mod circle;
mod day;
mod decide;
mod digest;
mod entry;
mod headline;
mod measure;
mod merged;
mod needs;
mod news;
mod plan;
mod risk;
mod statement;
mod sync;
mod talk;
mod tell;
mod watch;
mod words;

pub use agree_news::AgreeNews;
pub use base::{base, since};
pub use brief_news::BriefNews;
pub use day::{Bullet, DayAsked, draft, heads_before};
pub use decide::DecideNews;
pub use digest::{Away, digest};
pub use entry::{Digest, Entry, Field, Group, GroupKind, Reason, What};
pub use headline::headline;
pub use measure::MeasureNews;
pub use merged::{Merged, merged};
pub(crate) use needs::concerns;
pub use needs::{calls, is_called};
pub use sync::SyncNews;
pub use tell::{Told, reason, summary, tell};
pub use words::{Piece, shortened, word_diff};
