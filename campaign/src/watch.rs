//! What needs attention now: pure functions of (sections, now), the same in the browser and in the relay.
//!
//! [`flags`] says what is late, open too long, promised badly or contradictory; nothing of it is stored, so any
//! past state of the campaign can be asked the same question. A flag's key names rule, thing and epoch (what the
//! thing was when the rule began to hold), so that it fires once. What people did about flags is a log
//! ([`handled`]); [`escalations`] groups the flags that escalate by the thing at their root, across markets.
//! [`notices`] is what one person should hear about, for the watchman of the relay. Beside the rules stand
//! [`drift`], [`translation`] and [`release`], which compare texts.

mod analytics;
mod decision;
pub mod drift;
mod escalation;
mod feedback;
mod flag;
mod handling;
pub mod launch;
mod meeting;
mod metric;
mod notice;
pub mod owner;
mod party;
mod promise;
mod quiet;
pub mod release;
mod rules;
mod submission;
pub mod translation;
mod waiting;
mod words;

#[cfg(test)]
mod tests;

pub use analytics::{MarketPace, paces};
pub use decision::{Standing, Window, concerned, defaults, standing, window};
pub use escalation::{Escalation, escalations};
pub use feedback::{Contradiction, Numbered, contradictions, numbered, pending, threads_on};
pub use flag::{Flag, FlagKind, Severity};
pub use handling::{Handled, State, handled};
pub use metric::{Reading, readings};
pub use notice::{Notice, Urgency, notices};
pub use party::Party;
pub use promise::{Hours, at_risk, delay_notice, hours_of, is_started};
pub use quiet::{QUIET_FROM, QUIET_UNTIL, hushed, is_quiet};
pub use rules::{flags, flags_with};
pub use submission::{Delivery, Round, Stage, Submission, submission, submissions};
pub use waiting::{Chain, Wait, chains, waits};
pub use words::{escalation_sentence, sentence};
