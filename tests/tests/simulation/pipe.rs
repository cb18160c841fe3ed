//! One direction of a socket: bytes arrive in order, a few at a time, until it is cut.

/// Bytes under way and bytes that have arrived; only whole frames come out.
#[derive(Debug, Default)]
pub(crate) struct Pipe {
    under_way: Vec<u8>,
    arrived: Vec<u8>,
}

impl Pipe {
    pub(crate) fn send(&mut self, frame: &[u8]) {
        self.under_way.extend((frame.len() as u32).to_be_bytes());
        self.under_way.extend(frame);
    }

    pub(crate) fn under_way(&self) -> usize {
        self.under_way.len()
    }

    /// Lets some bytes arrive and gives the frames that are whole now.
    pub(crate) fn deliver(&mut self, bytes: usize) -> Vec<Vec<u8>> {
        let bytes = bytes.min(self.under_way.len());
        self.arrived.extend(self.under_way.drain(..bytes));
        let mut frames = Vec::new();
        while let Some((length, rest)) = self.arrived.split_first_chunk::<4>() {
            let length = u32::from_be_bytes(*length) as usize;
            let Some(frame) = rest.get(..length) else {
                break;
            };
            frames.push(frame.to_vec());
            self.arrived.drain(..4 + length);
        }
        frames
    }
}
