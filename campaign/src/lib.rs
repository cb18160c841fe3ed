//! What a campaign is: its nouns, its document, the commands that change it, and everything computed
//! from it. Pure: no I/O, no clock, no randomness, no UI, no sockets. Time, ids and actors are passed in.

pub mod agree;
pub mod command;
pub mod document;
pub mod model;
pub mod plan;
pub mod time;

pub mod exchange;
pub mod language;
pub mod measure;
pub mod meetings;
pub mod report;
pub mod sample;
pub mod story;
pub mod view;
pub mod watch;
