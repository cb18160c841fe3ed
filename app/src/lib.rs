//! The client: what a person sees and presses. Reads sections, shows views, sends commands.

pub mod parts;
pub mod shell;
