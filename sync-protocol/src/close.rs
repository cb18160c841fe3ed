//! Why a socket was closed, as WebSocket close codes.

/// The close codes a `dateline.v1` socket ends with, and what each asks of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseCode {
    /// 1000: the client said goodbye.
    Normal,
    /// 1009: a message larger than [`crate::MAX_FRAME`]. A bug in the sender.
    TooBig,
    /// 1011: the relay could not write to its disk. Nothing unacknowledged is safe; retry later.
    DiskFailed,
    /// 1012: the relay is restarting (drain). Reconnect at once, then with back-off.
    Restarting,
    /// 1013: too many sockets or too much traffic. Reconnect with back-off.
    TryLater,
    /// 4400: a frame that is not one. A bug in the sender: do not reconnect unchanged.
    BadFrame,
    /// 4401: the session ended (signed out, expired). Sign in again; keep the local changes.
    SessionGone,
    /// 4403: access was revoked. Do not reconnect; offer the export.
    Revoked,
    /// 4408: nothing was heard for too long. Reconnect.
    Silent,
}

impl CloseCode {
    /// The number on the wire.
    #[must_use]
    pub const fn code(self) -> u16 {
        match self {
            Self::Normal => 1000,
            Self::TooBig => 1009,
            Self::DiskFailed => 1011,
            Self::Restarting => 1012,
            Self::TryLater => 1013,
            Self::BadFrame => 4400,
            Self::SessionGone => 4401,
            Self::Revoked => 4403,
            Self::Silent => 4408,
        }
    }

    /// The meaning of a number, if it is one of ours.
    #[must_use]
    pub const fn from_code(code: u16) -> Option<Self> {
        Some(match code {
            1000 => Self::Normal,
            1009 => Self::TooBig,
            1011 => Self::DiskFailed,
            1012 => Self::Restarting,
            1013 => Self::TryLater,
            4400 => Self::BadFrame,
            4401 => Self::SessionGone,
            4403 => Self::Revoked,
            4408 => Self::Silent,
            _ => return None,
        })
    }

    /// Whether a client should connect again by itself.
    #[must_use]
    pub const fn reconnects(self) -> bool {
        matches!(self, Self::DiskFailed | Self::Restarting | Self::TryLater | Self::Silent)
    }
}
