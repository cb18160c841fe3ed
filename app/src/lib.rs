//! The client: what a person sees and presses. Reads sections, shows views, sends commands.

pub mod app;
pub mod browser;
pub mod device;
pub mod exact;
pub mod parts;
pub mod prose;
pub mod screens;
pub mod session;
pub mod shell;
