//! The nouns of a campaign, one file each. Plain data: no Automerge, no formatting, no clock.
//!
//! Every field has a default, because a section read from a document may come from an older or a
//! newer Dateline: what is unknown is ignored, what is missing is empty, what is damaged is empty.

mod assumption;
mod brief;
mod campaign;
mod creator;
mod days;
mod escalation;
mod handoff;
mod id;
mod lenient;
mod market;
mod person;
mod promise;
mod review;
mod role;
mod rules;
mod section;
mod submission;
mod thread;
mod timeline;

pub use assumption::{Assumption, Verdict};
pub use brief::{Adaptation, AdaptationSlot, Brief, BriefSection, SectionKind};
pub use campaign::Campaign;
pub use creator::{BriefCard, Creator, Tier};
pub use escalation::{Handling, HandlingKind, last_handling};
pub use handoff::{Handoff, HandoffEntry, HandoffKind, HandoffStep};
pub use id::{
    AssumptionId, CadenceId, CommentId, CreatorId, HandoffId, ItemId, MarketId, PersonId, PromiseId, RecordId,
    SectionId, ThreadId,
};
pub use market::{Market, MarketProfile, MarketText, in_order as markets_in_order};
pub use person::Person;
pub use promise::{Cadence, Promise, PromiseEntry, PromiseKind};
pub use review::Review;
pub use role::Role;
pub use rules::{Rules, Threshold};
pub use section::{Section, Sections};
pub use submission::{Aspect, SubmissionEntry, SubmissionKind};
pub use thread::{Anchor, Comment, Outcome, Strength, Thread};
pub use timeline::{Item, ItemKind};
