//! The other tabs of this browser: changes travel between them without the relay.

use sync_protocol::DocumentId;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel to the other tabs that have the same campaign open. Closes when dropped.
pub struct Tabs {
    channel: BroadcastChannel,
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Tabs {
    /// Joins the tabs of one campaign; `received` gets one change at a time.
    pub fn join(document: DocumentId, received: impl Fn(Vec<u8>) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(&format!("dateline-{document}")).ok()?;
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Ok(bytes) = event.data().dyn_into::<js_sys::Uint8Array>() {
                received(bytes.to_vec());
            }
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        Some(Self { channel, _listener: listener })
    }

    /// Tells the other tabs about a change. They also find it in the device log, so a failure only delays.
    pub fn tell(&self, change: &[u8]) {
        if let Err(error) = self.channel.post_message(&js_sys::Uint8Array::from(change)) {
            leptos::logging::warn!("another tab could not be told of a change: {error:?}");
        }
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
