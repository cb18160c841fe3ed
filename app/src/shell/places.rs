//! The screens of a campaign: their paths, icons, names, and the letter that goes there after `g`.

use crate::parts::Glyph;

/// A screen of a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// While you were away, and what needs you.
    Today,
    /// The state of the campaign in five blocks, and what launch waits for.
    Overview,
    /// The master brief and each market's.
    Brief,
    /// Lanes per market over one axis.
    Timeline,
    /// Who makes the content.
    Creators,
    /// What was handed in and what goes back, promises, handoffs, who waits.
    Feedback,
    /// What was decided and why, what is being decided, what was agreed.
    Decisions,
    /// What could go wrong, per market and combined.
    Risks,
    /// What is counted: targets, curves, readings.
    Metrics,
    /// The weekly call: agenda, outcomes, recap; the day's log.
    Sync,
    /// What the campaign taught, and its closeout.
    Learnings,
    /// Markets, people, invites.
    Settings,
}

impl Place {
    /// All of them, in the order of the navigation.
    pub const ALL: [Self; 12] = [
        Self::Today,
        Self::Overview,
        Self::Brief,
        Self::Timeline,
        Self::Creators,
        Self::Feedback,
        Self::Decisions,
        Self::Risks,
        Self::Metrics,
        Self::Sync,
        Self::Learnings,
        Self::Settings,
    ];

    /// Those within reach of a thumb; the others are behind "More".
    pub const THUMB: [Self; 4] = [Self::Today, Self::Brief, Self::Timeline, Self::Feedback];

    /// The last part of its path.
    #[must_use]
    pub const fn segment(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Brief => "brief",
            Self::Timeline => "timeline",
            Self::Creators => "creators",
            Self::Feedback => "feedback",
            Self::Overview => "overview",
            Self::Decisions => "decisions",
            Self::Risks => "risks",
            Self::Metrics => "metrics",
            Self::Sync => "sync",
            Self::Learnings => "learnings",
            Self::Settings => "settings",
        }
    }

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Today => "shell-today",
            Self::Brief => "shell-brief",
            Self::Timeline => "shell-timeline",
            Self::Creators => "shell-creators",
            Self::Feedback => "shell-feedback",
            Self::Overview => "shell-overview",
            Self::Decisions => "shell-decisions",
            Self::Risks => "shell-risks",
            Self::Metrics => "shell-metrics",
            Self::Sync => "shell-sync",
            Self::Learnings => "shell-learnings",
            Self::Settings => "shell-settings",
        }
    }

    /// Its icon.
    #[must_use]
    pub const fn glyph(self) -> Glyph {
        match self {
            Self::Today => Glyph::Today,
            Self::Brief => Glyph::Brief,
            Self::Timeline => Glyph::Timeline,
            Self::Creators => Glyph::Creators,
            Self::Feedback => Glyph::Thread,
            Self::Overview => Glyph::Overview,
            Self::Decisions => Glyph::Decisions,
            Self::Risks => Glyph::Risks,
            Self::Metrics => Glyph::Metrics,
            Self::Sync => Glyph::Sync,
            Self::Learnings => Glyph::Learnings,
            Self::Settings => Glyph::Settings,
        }
    }

    /// The physical key that goes there after `g`: by position, so that it works in a Cyrillic layout too.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Today => "KeyT",
            Self::Brief => "KeyB",
            Self::Timeline => "KeyL",
            Self::Creators => "KeyC",
            Self::Feedback => "KeyF",
            Self::Overview => "KeyO",
            Self::Decisions => "KeyD",
            Self::Risks => "KeyR",
            Self::Metrics => "KeyM",
            Self::Sync => "KeyY",
            Self::Learnings => "KeyE",
            Self::Settings => "KeyS",
        }
    }

    /// The keys as shown: "G T".
    #[must_use]
    pub const fn keys(self) -> &'static str {
        match self {
            Self::Today => "G T",
            Self::Brief => "G B",
            Self::Timeline => "G L",
            Self::Creators => "G C",
            Self::Feedback => "G F",
            Self::Overview => "G O",
            Self::Decisions => "G D",
            Self::Risks => "G R",
            Self::Metrics => "G M",
            Self::Sync => "G Y",
            Self::Learnings => "G E",
            Self::Settings => "G S",
        }
    }

    /// Its whole path under a campaign's base.
    #[must_use]
    pub fn path(self, base: &str) -> String {
        format!("{base}/{}", self.segment())
    }
}
