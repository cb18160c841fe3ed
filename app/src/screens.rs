//! The screens, one folder each. They read the session's signals, show views, and send commands; they know
//! nothing of documents, devices or sockets.

mod address;
pub mod agree;
pub mod brief;
pub mod capture;
pub mod creators;
pub mod decisions;
pub mod feedback;
pub mod join;
pub mod learnings;
pub mod metrics;
pub mod overview;
mod report;
pub mod risks;
mod seen;
pub mod settings;
pub mod start;
pub mod sync;
mod tabs;
pub mod timeline;
pub mod today;

pub use agree::AgreeScreen;
pub use brief::BriefScreen;
pub use creators::CreatorsScreen;
pub use decisions::DecisionsScreen;
pub use feedback::FeedbackScreen;
pub use join::JoinScreen;
pub use learnings::LearningsScreen;
pub use metrics::MetricsScreen;
pub use overview::OverviewScreen;
pub use risks::RisksScreen;
pub use settings::SettingsScreen;
pub use start::StartScreen;
pub use sync::SyncScreen;
pub use timeline::{ConversionScreen, FindTimeScreen, TimelineScreen};
pub use today::TodayScreen;
