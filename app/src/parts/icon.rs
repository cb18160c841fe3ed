//! Line icons, drawn here so that nothing is fetched. Always beside words or under an `aria-label`.

use leptos::prelude::*;

/// Every icon of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Glyph {
    /// A rising sun: today.
    Today,
    /// A page with lines: the brief.
    Brief,
    /// Bars over an axis: the timeline.
    Timeline,
    /// Two people: creators.
    Creators,
    /// Sliders: settings.
    Settings,
    /// A cross.
    Close,
    /// A plus.
    Add,
    /// A tick.
    Check,
    /// A cloud with a tick: on the relay.
    Synced,
    /// A device: saved here.
    Device,
    /// An arrow up from a tray: waiting to be sent.
    Waiting,
    /// A broken circle that turns.
    Turning,
    /// A triangle with a mark: look here.
    Warning,
    /// A chain link.
    Link,
    /// Two sheets: copy.
    Copy,
    /// An arrow into a tray: download.
    Export,
    /// An arrow out of a tray: bring a file in.
    Import,
    /// A clock.
    Clock,
    /// A globe.
    Globe,
    /// A half-filled circle: light and dark.
    Theme,
    /// A magnifying glass.
    Search,
    /// A speech bubble.
    Thread,
    /// A lock.
    Lock,
    /// Three dots.
    More,
    /// A pointing-down chevron.
    Down,
    /// An arrow back in time.
    Undo,
    /// A box: archive.
    Archive,
    /// A flag on a pole: a milestone or go-live.
    Milestone,
    /// A person with a plus.
    Invite,
    /// A keyboard.
    Keys,
    /// A table.
    Table,
    /// A diamond split in two: a conflict.
    Conflict,
    /// Five blocks: the whole at a glance.
    Overview,
    /// A fork in a path, one way taken: a decision.
    Decisions,
    /// A shield: risks.
    Risks,
    /// Bars of three heights: metrics.
    Metrics,
    /// Two arrows that meet in a round: the call.
    Sync,
    /// An open book: learnings.
    Learnings,
}

impl Glyph {
    const fn path(self) -> &'static str {
        match self {
            Self::Today => "M3 18h18M6 14a6 6 0 0 1 12 0M12 3v3M4.6 7.6l1.6 1.6M19.4 7.6l-1.6 1.6M8 21.5h8",
            Self::Brief => "M6 3h9l4 4v14H6zM14.5 3v4.5H19M9 12h7M9 16h5",
            Self::Timeline => "M3 5v15h18M7 8h7M10 12h8M7 16h5",
            Self::Creators => {
                "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.3a6.5 6.5 0 0 1 3.5 5.7"
            }
            Self::Settings => {
                "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
            }
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Add => "M12 5v14M5 12h14",
            Self::Check => "M5 12.5l4.5 4.5L19 7",
            Self::Synced => {
                "M7 19a4.5 4.5 0 0 1-.6-8.96 6 6 0 0 1 11.5 1.5A3.8 3.8 0 0 1 17.5 19zM9 14l2.2 2.2L15 12.5"
            }
            Self::Device => {
                "M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.500-1.500v-15A1.5 1.5 0 0 1 8 3zM9.500 12.200l1.800 1.800 3.200-3.400"
            }
            Self::Waiting => "M12 15V5M8 8.500L12 4.500l4 4M4 15v4h16v-4",
            Self::Turning => "M20 12a8 8 0 1 1-3.200-6.400",
            Self::Warning => "M12 4L2.500 20h19zM12 10v4.500M12 17.200v.1",
            Self::Link => {
                "M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1"
            }
            Self::Copy => "M9 9h11v11H9zM5 15H4V4h11v1",
            Self::Export => "M12 4v10M8 10.500l4 4 4-4M4 16v4h16v-4",
            Self::Import => "M12 15V5M8 8.500l4-4 4 4M4 13v7h16v-7",
            Self::Clock => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.300l3.500 2",
            Self::Globe => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c2.500 2.600 3.700 5.600 3.700 9S14.500 18.400 12 21c-2.500-2.600-3.700-5.600-3.700-9S9.500 5.600 12 3z"
            }
            Self::Theme => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 3v18M12 8l6-3M12 13l8.800-3M12 18l8-3",
            Self::Search => "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.500 4.500",
            Self::Thread => "M4 5h16v11h-8l-5 4v-4H4z",
            Self::Lock => "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
            Self::More => "M5.500 12v.1M12 12v.1M18.500 12v.1",
            Self::Down => "M6 9.500l6 6 6-6",
            Self::Undo => "M8 5L4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-4",
            Self::Archive => "M3.500 5h17v4h-17zM5.500 9v10h13V9M10 13h4",
            Self::Milestone => "M6 21V4M6 5h12l-2.500 3.500L18 12H6",
            Self::Invite => {
                "M10 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3.500 20a6.500 6.500 0 0 1 11-4.700M18 14v6M15 17h6"
            }
            Self::Keys => "M2.500 6h19v12h-19zM6 10v.1M10 10v.1M14 10v.1M18 10v.1M7 14h10",
            Self::Table => "M3.500 5h17v14h-17zM3.500 10h17M3.500 14.500h17M10 10v9",
            Self::Conflict => "M12 3l9 9-9 9-9-9zM12 3v18",
            Self::Overview => "M4 4h7v7H4zM13 4h7v4h-7zM13 10h7v10h-7zM4 13h7v7H4z",
            Self::Decisions => "M12 21v-8M12 13L5.500 6.500M12 13l6.500-6.500M5 11V6h5M19 11V6h-5",
            Self::Risks => "M12 3l8 3v6c0 4.500-3.300 7.700-8 9-4.700-1.300-8-4.500-8-9V6zM12 8v5M12 16v.1",
            Self::Metrics => "M4 20h16M6.500 20v-6M12 20V5M17.500 20v-9",
            Self::Sync => {
                "M20 11a8 8 0 0 0-14-4.500L4 8.500M4 4v4.500h4.500M4 13a8 8 0 0 0 14 4.500l2-2M20 20v-4.500h-4.500"
            }
            Self::Learnings => {
                "M12 6.500C10 5 7 4.500 3.500 4.500v14c3.500 0 6.500.5 8.500 2 2-1.500 5-2 8.500-2v-14C17 4.500 14 5 12 6.500zM12 6.500v14"
            }
        }
    }
}

/// One icon; decorative, so hidden from readers of the screen.
#[component]
pub fn Icon(
    /// Which one.
    glyph: Glyph,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=glyph.path()></path>
        </svg>
    }
}
