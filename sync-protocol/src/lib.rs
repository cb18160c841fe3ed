//! How documents travel between a Dateline client and its relay: the protocol `dateline.v1`.
//!
//! This crate is both ends of the protocol without a socket, a clock or a disk (sans-IO):
//! [`ClientSync`] for the app, [`RelayDocument`] and [`Reader`] for the relay, the [`gate`] between
//! them. It compiles to WebAssembly. What follows is the whole specification; a client in any
//! language can be written from it.
//!
//! # The idea: a log, not a gossip
//!
//! The relay keeps, per document, an append-only **log** of Automerge changes. The first change has
//! [`Position`] 1; a change never moves and never leaves. A client remembers one [`Cursor`]: how
//! far it has read. It never asks "what do you have that I have not", it says "from here on".
//! A pushed change is appended, **committed to disk, and only then acknowledged**. Changes are
//! identified by Automerge's SHA-256; pushing one twice is harmless, it is acknowledged again with
//! the position it has. So after any doubt (a cut, a restart, a reload) a client opens at its
//! cursor and pushes everything not acknowledged.
//!
//! # Handshake
//!
//! A WebSocket to `/socket` with `Sec-WebSocket-Protocol: dateline.v1`, the session's cookie, and
//! an `Origin` that is the relay's own. Without a session the upgrade is answered with 401, from a
//! foreign origin with 403. Every message is binary and holds one frame; text is refused (4400).
//! One socket carries any number of documents. There is no hello: the client begins with `Open`.
//!
//! # Frames
//!
//! A frame is CBOR (RFC 8949): `[version, [kind, [field, …]]]`, arrays of definite length,
//! `version` = 1. Fields stand in the order given here; an absent optional field is `null` or, at
//! the end, left out. Unknown fields at the end are skipped; an unknown kind or version is refused.
//! `doc` is a byte string of 16, `hash` of 32, `bytes` a byte string, numbers unsigned.
//! `cursor` is `[position, offset]`. A frame has at most [`MAX_FRAME`] = 16,384 bytes, carries
//! at most [`MAX_PAYLOAD`] = 8,192 bytes of changes and [`MAX_BATCH`] = 64 changes. Anything else
//! is no frame: the socket is closed with 4400 (1009 if it was too large).
//!
//! From the client ([`ClientFrame`]):
//!
//! | kind | name | fields | |
//! |---|---|---|---|
//! | 0 | Open | doc, cursor, hash? | follow the log after `cursor`; the hash is that of the change at `cursor.position` (absent at 0) |
//! | 1 | Push | doc, \[bytes, …\] | whole changes, causal order |
//! | 2 | PushPart | doc, hash, offset, total, bytes | a stretch of one change larger than a frame; hash of the whole |
//! | 3 | Close | doc | stop following |
//! | 4 | Ping | nonce | a browser cannot see WebSocket pings; every 20 s of silence is enough |
//!
//! From the relay ([`RelayFrame`]):
//!
//! | kind | name | fields | |
//! |---|---|---|---|
//! | 0 | Opened | doc, head, can_write, cursor, \[\[hash, received\], …\] | the log ends at `head` and will be sent from `cursor`; unfinished uploads |
//! | 1 | Changes | doc, first, \[bytes, …\] | the changes at `first`, `first+1`, … |
//! | 2 | Part | doc, position, offset, total, bytes | a stretch of one change larger than a frame |
//! | 3 | Ack | doc, \[\[hash, position\], …\] | these are on the relay's disk |
//! | 4 | Refused | doc, hash?, code, detail | this one was not taken; `code` is a [`RefusalCode`], `detail` for logs |
//! | 5 | Resume | doc, \[hash, received\] | go on with this upload from byte `received` |
//! | 6 | Gone | doc, code | not, or no longer, open on this socket |
//! | 7 | Snapshot | doc, position | a snapshot at `position` spares you a long tail |
//! | 8 | Pong | nonce | |
//!
//! # Reading: positions, cursors, parts
//!
//! After `Opened` the relay sends the log from the cursor on, in order, without gaps, and goes on as
//! it grows. A change larger than [`MAX_PAYLOAD`] comes as consecutive `Part`s. `cursor.offset` is
//! how many bytes of change `position + 1` have been received: a link that is cut after 16 KiB
//! still makes progress, because the next `Open` continues in the middle of the change. A frame
//! that would leave a gap is a fault: the client closes and opens again. Frames that repeat what
//! is there are skipped.
//!
//! **No echo.** When an `Ack` (for whatever change) names exactly the position after the cursor and
//! `offset` is 0, *both* sides move the cursor onto it: the client has that change, and the relay
//! does not send it. Acks within a frame count one after another. Own changes at other positions
//! come back in the log like anybody's and are recognised by their hash.
//!
//! **A log restored from an older backup.** If the relay does not have the client's `hash` at
//! `cursor.position`, `Opened` says `cursor` = `[0, 0]`: the client forgets all positions and
//! pushes everything its person ever wrote; the relay knows by hash what it has.
//!
//! **Snapshots.** When the tail is long the relay may send `Snapshot` and then nothing of the log
//! until the client has sent `Open` again (acks still come). The client fetches
//! `GET /api/campaigns/{doc}/snapshot` (headers `dateline-position`, `dateline-last`: the hash of
//! the change there) and opens at that position, or at its old one. It is offered once a socket.
//!
//! # Writing: windows, acks, refusals
//!
//! A client has at most [`WINDOW`] = 32 changes sent and neither acknowledged nor refused. A change
//! beyond [`MAX_PAYLOAD`] is sent as consecutive `PushPart`s; the relay keeps unfinished uploads in
//! memory per person and lists them in `Opened`. A part out of place is answered with `Resume`,
//! once; parts already sent behind it are ignored.
//!
//! `Ack` means: on the relay's disk, whatever happens to the relay next. A refusal of
//! [`RefusalCode::MissingDependencies`] passes: try again when the log has brought more. Any other
//! lasts: the change stays on the device, the person is told, and it is tried again at the next
//! connection. A refusal without hash means the bytes were not even a change; send everything again
//! as `PushPart`, which names each, to find out which. A client that may not write pushes nothing.
//!
//! "Synced" may be shown only when nothing is waiting **and** everything up to `head` was received
//! and stored ([`ClientSync::is_synced`]); that a socket is open means nothing.
//!
//! # Closing
//!
//! | code | why | then |
//! |---|---|---|
//! | 1000 | goodbye | |
//! | 1009 | a message beyond 16 KiB | a bug |
//! | 1011 | the relay's disk failed | reconnect with back-off; nothing unacknowledged is safe there |
//! | 1012 | the relay drains and restarts | reconnect at once, then with back-off |
//! | 1013 | too busy | reconnect with back-off |
//! | 4400 | not a frame | a bug: do not reconnect unchanged |
//! | 4401 | the session is gone | sign in again, keep what is waiting |
//! | 4403 | access was revoked | do not reconnect; offer the export |
//! | 4408 | silent too long | reconnect |
//!
//! A client that hears nothing for 30 s, its pings unanswered, takes the socket for dead.
//!
//! # The ingest gate
//!
//! Automerge 0.12 inflates without limit and unwraps on hostile counters (shown in
//! `tests/hostile.rs`, with the bytes in `tests/corpus/`). So [`gate`] reads a change itself before
//! Automerge sees a byte of it, and [`RelayDocument::admit`] holds it against the log. In order:
//!
//! 1. one chunk, of type change (1) or deflated change (2), nothing behind it; a document or bundle
//!    is [`RefusalCode::NotAChange`]; at most [`Limits::change_bytes`] before and after inflating;
//! 2. checksum and hash;
//! 3. header: dependencies, a 16-byte actor, sequence, first counter, time, message, other actors
//!    in ascending order, each within its limit;
//! 4. only the columns Automerge 0.12 writes, in order, none deflated by itself, exactly filling
//!    their space; after them nothing but the author;
//! 5. every operation once: known action, whole key, whole value, valid text, every counter it
//!    names from a named actor and smaller than its own, all columns equally long;
//! 6. already there? Then it is acknowledged, whatever else has changed;
//! 7. the role may write; dependencies there; sequence contiguous; `start_op` at most one beyond
//!    the document's and above its dependencies';
//! 8. the actor belongs to the person who first used it, other actors are known, the author is the
//!    person; time at most ten years ahead (a wrong clock loses no work) (numbers below 10¹¹ are seconds, others milliseconds);
//! 9. room in the document and in the person's share.
//!
//! All numbers are in [`Limits`], each with its reason.
//!
//! **Witness and quarantine.** The gate proves that a change is well formed, not that it makes
//! sense (an element inserted behind one that does not exist). So a relay may keep a *witness*: an
//! Automerge document, on a worker under `catch_unwind`, that applies what the gate has admitted
//! before it is committed. When the witness fails, the bytes go to *quarantine* (a table of their
//! own), the pusher gets [`RefusalCode::Quarantined`], the index is rebuilt from the store, and the
//! document stays open for everybody else.
//!
//! # For whoever builds a relay on this
//!
//! Per document one [`RelayDocument`], rebuilt with [`RelayDocument::restore`]; per socket and
//! document one [`Reader`]. `Push` and `PushPart` go to [`RelayDocument::receive`], which returns
//! what to store; commit it, in order; call [`RelayDocument::committed`]; then ask every reader that
//! has room for [`Reader::next`]. A reader is a cursor and the answers it is owed, so a slow one
//! costs nothing. A failed commit means: drop the `RelayDocument`, ack nothing.

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
