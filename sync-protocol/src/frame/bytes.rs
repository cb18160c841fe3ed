//! Lengths are checked before anything is allocated.

use std::convert::Infallible;

use minicbor::{Decode, Decoder, Encode, Encoder, data::Type, decode};

use super::FrameError;
use crate::{MAX_BATCH, MAX_FRAME, MAX_PAYLOAD, VERSION};

/// `[version, frame]`.
pub(super) fn to_vec<T: Encode<()>>(frame: &T) -> Vec<u8> {
    let mut encoder = Encoder::new(Vec::with_capacity(256));
    let written: Result<(), minicbor::encode::Error<Infallible>> = (|| {
        encoder.array(2)?.u8(VERSION)?.encode(frame)?;
        Ok(())
    })();
    debug_assert!(written.is_ok(), "writing to a Vec cannot fail");
    encoder.into_writer()
}

pub(super) fn from_slice<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, FrameError> {
    if bytes.len() > MAX_FRAME {
        return Err(FrameError::TooLarge(bytes.len()));
    }
    let mut decoder = Decoder::new(bytes);
    let version = read_version(&mut decoder).map_err(malformed)?;
    if version != VERSION {
        return Err(FrameError::UnknownVersion(version));
    }
    let frame = decoder.decode().map_err(malformed)?;
    match bytes.len() - decoder.position() {
        0 => Ok(frame),
        left => Err(FrameError::TrailingBytes(left)),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape map_err wants")]
fn malformed(error: decode::Error) -> FrameError {
    FrameError::Malformed(error.to_string())
}

fn read_version(decoder: &mut Decoder<'_>) -> Result<u8, decode::Error> {
    match decoder.array()? {
        Some(2) => decoder.u8(),
        _ => Err(decode::Error::message("a frame is an array of two")),
    }
}

pub(super) fn check_list(changes: &[Vec<u8>]) -> Result<(), FrameError> {
    if changes.iter().map(Vec::len).sum::<usize>() > MAX_PAYLOAD {
        return Err(FrameError::PayloadTooLarge);
    }
    if changes.is_empty() || changes.iter().any(Vec::is_empty) {
        return Err(FrameError::Malformed("an empty change".into()));
    }
    Ok(())
}

pub(super) fn check_part(offset: u32, total: u32, bytes: &[u8]) -> Result<(), FrameError> {
    if bytes.len() > MAX_PAYLOAD {
        return Err(FrameError::PayloadTooLarge);
    }
    let end = u64::from(offset) + bytes.len() as u64;
    if bytes.is_empty() || end > u64::from(total) {
        return Err(FrameError::Malformed("a part outside its change".into()));
    }
    Ok(())
}

/// One definite byte string.
pub(super) mod one {
    use super::*;
    use minicbor::encode::{self, Write};

    pub(in crate::frame) fn encode<C, W: Write>(
        bytes: &[u8],
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), encode::Error<W::Error>> {
        e.bytes(bytes)?.ok()
    }

    pub(in crate::frame) fn decode<C>(d: &mut Decoder<'_>, _: &mut C) -> Result<Vec<u8>, decode::Error> {
        if d.datatype()? != Type::Bytes {
            return Err(decode::Error::message("a definite byte string"));
        }
        d.bytes().map(<[u8]>::to_vec)
    }
}

/// A definite array of definite byte strings, at most [`MAX_BATCH`].
pub(super) mod list {
    use super::*;
    use minicbor::encode::{self, Write};

    pub(in crate::frame) fn encode<C, W: Write>(
        list: &[Vec<u8>],
        e: &mut Encoder<W>,
        c: &mut C,
    ) -> Result<(), encode::Error<W::Error>> {
        e.array(list.len() as u64)?;
        list.iter().try_for_each(|bytes| one::encode(bytes, e, c))
    }

    pub(in crate::frame) fn decode<C>(d: &mut Decoder<'_>, c: &mut C) -> Result<Vec<Vec<u8>>, decode::Error> {
        match d.array()? {
            Some(count) if count <= MAX_BATCH as u64 => (0..count).map(|_| one::decode(d, c)).collect(),
            _ => Err(decode::Error::message("too many changes")),
        }
    }
}
