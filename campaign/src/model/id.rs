//! Names of entities: short strings with a prefix that tells the kind, made by the caller.

/// Declares one id type: a string that only ever names one kind of entity.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// Makes an id from random bits: the caller brings the randomness, this crate has none.
            pub fn from_random(bits: u64) -> Self {
                Self(format!(concat!($prefix, "-{}"), letters(bits)))
            }

            /// The id as it stands in paths and messages.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// True where nothing has been chosen yet.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(/// Names a market.
    MarketId, "m");
id!(/// Names a person; also the author written into each of that person's changes.
    PersonId, "p");
id!(/// Names a section of the brief.
    SectionId, "s");
id!(/// Names a milestone, checkpoint or deliverable.
    ItemId, "i");
id!(/// Names a creator.
    CreatorId, "cr");
id!(/// Names a thread.
    ThreadId, "t");
id!(/// Names a KPI.
    KpiId, "k");
id!(/// Names a table of figures that was brought in.
    ImportId, "f");
id!(/// Names an experiment.
    ExperimentId, "x");
id!(/// Names what somebody said about a text.
    StatementId, "w");
id!(/// Names a goal.
    GoalId, "g");
id!(/// Names what somebody said about exact words.
    StampId, "st");
id!(/// Names a link that backs a reason.
    EvidenceId, "ev");
id!(/// Names a template.
    TemplateId, "tp");
id!(/// Names a comment within its thread.
    CommentId, "c");
id!(/// Names a dependency between two dates of the plan.
    DependencyId, "d");
id!(/// Names an agreed state of the plan.
    BaselineId, "b");
id!(/// Names what somebody said at a checkpoint.
    GateEntryId, "g");
id!(/// Names one line of an append-only log.
    RecordId, "r");
id!(/// Names a promised answer.
    PromiseId, "pr");
id!(/// Names a weekly feedback.
    CadenceId, "w");
id!(/// Names a handoff.
    HandoffId, "h");
id!(/// Names an assumption.
    AssumptionId, "a");
id!(/// Names a tension between two goals.
    TensionId, "tn");
id!(/// Names a kind of decision.
    RightId, "rt");
id!(/// Names a channel of the communication protocol.
    ChannelId, "ch");
id!(/// Names a meeting that comes again.
    MeetingId, "mt");
id!(/// Names a decision.
    DecisionId, "de");
id!(/// Names a proposal.
    ProposalId, "pp");
id!(/// Names something that was captured.
    CaptureId, "cp");
id!(/// Names a risk.
    RiskId, "rk");

id!(/// Names a learning.
    LearningId, "l");

/// Ten characters of an alphabet without look-alikes: 50 bits, enough for one campaign's entities.
fn letters(mut bits: u64) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    (0..10)
        .map(|_| {
            let letter = ALPHABET[(bits & 31) as usize];
            bits >>= 5;
            char::from(letter)
        })
        .collect()
}
