//! Sockets, rooms, and the way of a change from push to ack.
//!
//! One room per open document; one task per socket. A socket holds a cursor per document and is woken when
//! a room has something; it then takes what fits. Nothing is queued per socket but its own answers.

mod commit;
mod desk;
mod registry;
mod rights;
mod room;
mod rooms;
mod snapshot;
mod socket;
mod tail;
mod witness;

pub use registry::{Registry, Ticket};
pub use rights::watch as watch_rights;
pub use rooms::Rooms;
pub use socket::serve;
pub use witness::Witness;
pub(crate) use witness::guarded;

use crate::settings::Settings;
use crate::store::Keeper;
use std::sync::Arc;

/// Everything sockets share. Copies are the same relay.
#[derive(Clone)]
pub struct Relay(Arc<Inner>);

struct Inner {
    keeper: Keeper,
    rooms: Rooms,
    registry: Registry,
    settings: Settings,
}

impl Relay {
    /// A relay over a store, with no sockets yet.
    #[must_use]
    pub fn new(keeper: Keeper, settings: Settings) -> Self {
        let rooms = Rooms::new(keeper.clone());
        Self(Arc::new(Inner { keeper, rooms, registry: Registry::default(), settings }))
    }

    /// The store.
    #[must_use]
    pub fn keeper(&self) -> &Keeper {
        &self.0.keeper
    }

    /// The open documents.
    #[must_use]
    pub fn rooms(&self) -> &Rooms {
        &self.0.rooms
    }

    /// The open sockets.
    #[must_use]
    pub fn registry(&self) -> &Registry {
        &self.0.registry
    }

    /// How this relay behaves.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }
}
