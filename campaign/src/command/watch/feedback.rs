//! Writes submissions: received, talked about, one list sent back, accepted or turned down (S2-06, E2, E5).

use crate::command::error::known;
use crate::command::log::line;
use crate::command::{CommandError, thread, timeline};
use crate::document::{Context, Scalar, Writer};
use crate::model::{
    Anchor, Aspect, CommentId, ItemId, MarketId, RecordId, Strength, SubmissionKind, ThreadId, Threshold,
};
use crate::time::Instant;

const LOG: &str = "submissions";

/// What can be done about a deliverable.
#[derive(Clone, Debug, PartialEq)]
pub enum FeedbackCommand {
    /// The creator handed something in: link, words, and when the relay received it, if it did.
    Receive {
        /// The line's id.
        id: RecordId,
        /// Which deliverable.
        item: ItemId,
        /// Where it is to be seen.
        link: String,
        /// What came with it.
        words: String,
        /// The relay's time, where the work came through the relay.
        received: Option<Instant>,
    },
    /// Opens a thread of feedback for the creator. Without a strength it is refused (E2).
    Say {
        /// The thread's id.
        thread: ThreadId,
        /// Which deliverable.
        item: ItemId,
        /// Which part of it.
        aspect: Aspect,
        /// The market that speaks.
        market: MarketId,
        /// How strongly it is meant.
        strength: Option<Strength>,
        /// The first comment's id.
        comment: CommentId,
        /// What is said.
        body: String,
    },
    /// Sends one list of both markets' feedback to the creator.
    SendRound {
        /// The line's id.
        id: RecordId,
        /// Which deliverable.
        item: ItemId,
        /// The delivery it answers: lists that answer the same one are one round.
        of: RecordId,
        /// The threads on the list, with the fingerprints of their words as the sender saw them.
        threads: Vec<(ThreadId, String)>,
        /// A sentence before the list.
        words: String,
    },
    /// It is accepted, and so the deliverable is done.
    Accept {
        /// The line's id.
        id: RecordId,
        /// Which deliverable.
        item: ItemId,
        /// Which delivery of it.
        of: RecordId,
        /// What is said with it.
        words: String,
    },
    /// It is turned down, with the reason.
    Return {
        /// The line's id.
        id: RecordId,
        /// Which deliverable.
        item: ItemId,
        /// Which delivery of it.
        of: RecordId,
        /// Why.
        words: String,
    },
    /// How many rounds were agreed for this deliverable.
    AgreeCap {
        /// The line's id.
        id: RecordId,
        /// Which deliverable.
        item: ItemId,
        /// At most this many.
        cap: i64,
    },
}

impl FeedbackCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        let entry = |id: &RecordId| format!("{LOG}/{id}");
        match self {
            Self::Receive { id, .. } => ("feedback.receive", entry(id)),
            Self::Say { thread, .. } => ("thread.open", format!("threads/{thread}")),
            Self::SendRound { id, .. } => ("feedback.send", entry(id)),
            // Told as what it is for the plan: the deliverable is done.
            Self::Accept { item, .. } => ("feedback.accept", format!("timeline/{item}")),
            Self::Return { id, .. } => ("feedback.return", entry(id)),
            Self::AgreeCap { id, .. } => ("feedback.cap", entry(id)),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        let (Self::Receive { item, .. }
        | Self::Say { item, .. }
        | Self::SendRound { item, .. }
        | Self::Accept { item, .. }
        | Self::Return { item, .. }
        | Self::AgreeCap { item, .. }) = self;
        known(writer, &format!("timeline/{item}"))?;
        match self {
            Self::Receive { id, link, words, received, .. } => {
                if link.trim().is_empty() && words.trim().is_empty() {
                    return Err(CommandError::Empty("link"));
                }
                let mut fields = entry(item, SubmissionKind::Received, None, words);
                fields.push(("link", link.trim().into()));
                fields.extend(received.map(|at| ("received", at.0.into())));
                line(writer, context, LOG, id, &fields)
            }
            Self::Say { thread: id, aspect, market, strength, comment, body, .. } => {
                let strength = strength.ok_or(CommandError::NoStrength)?;
                let anchor = Anchor { path: aspect.path(item), ..Anchor::default() };
                thread::open(writer, context, id, &anchor, market, strength)?;
                thread::comment(writer, context, id, comment, body, "")
            }
            Self::SendRound { id, of, threads, words, .. } => {
                let mut fields = entry(item, SubmissionKind::Sent, Some(of), words);
                fields.push(("threads", listed(writer, threads)?.into()));
                known(writer, &format!("{LOG}/{of}"))?;
                line(writer, context, LOG, id, &fields)
            }
            Self::Accept { id, of, words, .. } => {
                known(writer, &format!("{LOG}/{of}"))?;
                line(writer, context, LOG, id, &entry(item, SubmissionKind::Accepted, Some(of), words))?;
                timeline::set_done(writer, item, true)
            }
            Self::Return { id, of, words, .. } => {
                known(writer, &format!("{LOG}/{of}"))?;
                let words = crate::command::error::filled("words", words)?;
                line(writer, context, LOG, id, &entry(item, SubmissionKind::Returned, Some(of), words))
            }
            Self::AgreeCap { id, cap, .. } => {
                let (least, most) = Threshold::Rounds.bounds();
                if !(least..=most).contains(cap) {
                    return Err(CommandError::Malformed { field: "cap", value: cap.to_string() });
                }
                let mut fields = entry(item, SubmissionKind::Cap, None, "");
                fields.push(("cap", (*cap).into()));
                line(writer, context, LOG, id, &fields)
            }
        }
    }
}

fn entry(item: &ItemId, kind: SubmissionKind, of: Option<&RecordId>, words: &str) -> Vec<(&'static str, Scalar)> {
    vec![
        ("item", item.as_str().into()),
        ("kind", kind.code().into()),
        ("of", of.map(RecordId::as_str).unwrap_or_default().into()),
        ("words", words.trim().into()),
    ]
}

/// The list as it is stored. Each thread must be there and say how strongly it is meant (E2).
fn listed(writer: &Writer<'_>, threads: &[(ThreadId, String)]) -> Result<String, CommandError> {
    if threads.is_empty() {
        return Err(CommandError::NothingToSend);
    }
    for (id, _) in threads {
        known(writer, &format!("threads/{id}"))?;
        let strength = writer.field(&format!("threads/{id}/strength")).map(|strength| strength.to_words());
        if !Strength::ALL.iter().any(|known| Some(known.code()) == strength.as_deref()) {
            return Err(CommandError::NoStrength);
        }
    }
    Ok(threads.iter().map(|(id, hash)| format!("{id}={hash}")).collect::<Vec<_>>().join(" "))
}
