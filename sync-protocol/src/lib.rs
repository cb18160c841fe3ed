//! How documents travel between a Dateline client and its relay: the protocol `dateline.v1`.

pub mod client;
pub mod close;
pub mod frame;
pub mod gate;
pub mod id;
pub mod limits;
pub mod refusal;
pub mod relay;

pub use client::{ClientSync, Event, Pending, Saved};
pub use close::CloseCode;
pub use frame::{Acked, ClientFrame, FrameError, RelayFrame, Staged};
pub use gate::{Change, change_hash};
pub use id::{ActorId, ChangeHash, Cursor, DocumentId, Position};
pub use limits::Limits;
pub use refusal::{Refusal, RefusalCode};
pub use relay::{Admitted, Entry, Next, Part, PartError, Pusher, Reader, RelayDocument};

/// The WebSocket subprotocol both sides must name in the handshake.
pub const SUBPROTOCOL: &str = "dateline.v1";
/// The number every frame of this protocol begins with.
pub const VERSION: u8 = 1;
/// Bytes of changes one frame carries at most: a link cut after 16 KiB still makes progress.
pub const MAX_PAYLOAD: usize = 8 * 1024;
/// A frame larger than this is refused unread.
pub const MAX_FRAME: usize = 16 * 1024;
/// Changes one frame carries at most.
pub const MAX_BATCH: usize = 64;
/// Pushed changes a client leaves unacknowledged before it waits.
pub const WINDOW: usize = 32;
