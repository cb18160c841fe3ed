//! What each screen shows: pure projections of (sections, reader, now). No HTML.

mod agree_label;
pub mod brief;
mod brief_label;
pub mod brief_lock;
pub mod brief_matrix;
pub mod brief_templates;
pub mod brief_why;
pub mod calendar;
pub mod city;
pub mod clarity;
pub mod creator;
pub mod creator_list;
pub mod differences;
pub mod drift;
pub mod escalations;
pub mod feedback;
pub mod goal_tree;
pub mod handoffs;
pub mod label;
pub mod new_market;
pub mod people;
pub mod plan;
pub mod promises;
pub mod shared_window;
pub mod silence;
pub mod timeline;
pub mod today;
pub mod waiting_board;

mod link;
mod value;

pub use label::Label;
pub use link::Link;
pub use people::{Badge, Reader};
pub use value::Value;
