//! The small accessible pieces every screen is made of. They take plain values, signals and callbacks,
//! know nothing of campaigns or devices, and say everything in the reader's language.

pub mod button;
pub mod city;
pub mod day_band;
pub mod dialog;
pub mod diff;
pub mod empty;
pub mod field;
pub mod file_button;
pub mod flag;
pub mod icon;
pub mod list;
pub mod listing;
pub mod market;
pub mod menu;
pub mod moment;
pub mod qr;
pub mod reader;
pub mod segmented;
pub mod share;
pub mod tabs;
pub mod toast;
mod unique;
pub mod when_field;

pub use button::{Button, ButtonKind, IconButton};
pub use city::CityField;
pub use day_band::{BandMarket, DayBand, DayPicture, MarketDay};
pub use dialog::Dialog;
pub use diff::{Changed, Diff, DiffPiece};
pub use empty::{Empty, Notice};
pub use field::{AreaField, Check, SelectField, TextField};
pub use file_button::FileButton;
pub use flag::{Flag, Tone};
pub use icon::{Glyph, Icon};
pub use list::{Row, Rows};
pub use listing::Listing;
pub use market::{MarketMark, MarketName, market_class};
pub use menu::{Menu, MenuItem};
pub use moment::Moment;
pub use qr::QrCode;
pub use reader::{Reader, said, use_reader};
pub use segmented::Segmented;
pub use share::{ShareLink, copy};
pub use tabs::{TabPanel, Tabs};
pub use toast::{ToastBoard, ToastRack, use_toasts};
pub use when_field::WhenField;
