//! The socket to the relay: opens, beats, notices silence, opens again. It carries frames and knows nothing
//! of what is in them; whether something is saved is never read from it.

use gloo_timers::callback::{Interval, Timeout};
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use sync_protocol::{ClientFrame, CloseCode, RelayFrame, SUBPROTOCOL};
use wasm_bindgen::prelude::*;
use web_sys::{BinaryType, CloseEvent, MessageEvent, WebSocket};

/// The browser's buffer may hold this much before we wait: four frames' worth.
const BUFFERED: u32 = 64 * 1024;
/// A relay that says nothing for this long, pings included, is gone.
const BEAT_MS: u32 = 15_000;
const FIRST_PAUSE_MS: u32 = 250;
const LONGEST_PAUSE_MS: u32 = 20_000;

/// What the connection tells its owner.
pub enum Signal {
    /// A socket is open.
    Up,
    /// The socket is gone; another follows by itself.
    Down,
    /// A frame came.
    Frame(RelayFrame),
    /// The relay does not know this browser any more, or has taken its rights away.
    Refused(CloseCode),
}

type Listener = Rc<dyn Fn(Signal)>;
/// One of the window's events, and who hears it.
type Listening = (&'static str, Closure<dyn FnMut()>);
/// What hears a socket open, speak and close.
type Handlers = (Closure<dyn FnMut()>, Closure<dyn FnMut(MessageEvent)>, Closure<dyn FnMut(CloseEvent)>);

/// A connection that keeps coming back until it is dropped.
#[derive(Clone)]
pub struct Connection(Rc<Inner>);

struct Inner {
    listener: Listener,
    socket: RefCell<Option<Socket>>,
    failures: Cell<u32>,
    heard: Cell<bool>,
    pause: RefCell<Option<Timeout>>,
    beat: RefCell<Option<Interval>>,
    listeners: RefCell<Vec<Listening>>,
}

struct Socket {
    socket: WebSocket,
    _closures: Handlers,
}

impl Connection {
    /// Begins to connect; `listener` hears what happens.
    pub fn start(listener: impl Fn(Signal) + 'static) -> Self {
        let inner = Rc::new(Inner {
            listener: Rc::new(listener),
            socket: RefCell::default(),
            failures: Cell::new(0),
            heard: Cell::new(false),
            pause: RefCell::default(),
            beat: RefCell::default(),
            listeners: RefCell::default(),
        });
        inner.watch();
        inner.open();
        Self(inner)
    }

    /// Sends a frame. False where the socket cannot take it now: ask again on [`Signal::Up`] or later.
    pub fn send(&self, frame: &ClientFrame) -> bool {
        let socket = self.0.socket.borrow();
        socket.as_ref().is_some_and(|open| {
            open.socket.ready_state() == WebSocket::OPEN && open.socket.send_with_u8_array(&frame.encode()).is_ok()
        })
    }

    /// Can the socket carry more now?
    pub fn has_room(&self) -> bool {
        let socket = self.0.socket.borrow();
        socket.as_ref().is_some_and(|open| {
            open.socket.ready_state() == WebSocket::OPEN && open.socket.buffered_amount() < BUFFERED
        })
    }

    /// Drops the socket and opens another: the relay broke the protocol.
    pub fn reconnect(&self) {
        self.0.drop_socket();
        self.0.retry();
    }
}

impl Inner {
    fn open(self: &Rc<Self>) {
        self.pause.take();
        let Some(url) = url() else { return };
        let Ok(socket) = WebSocket::new_with_str(&url, SUBPROTOCOL) else {
            self.retry();
            return;
        };
        socket.set_binary_type(BinaryType::Arraybuffer);
        let closures = (self.on_open(), self.on_message(), self.on_close());
        socket.set_onopen(Some(closures.0.as_ref().unchecked_ref()));
        socket.set_onmessage(Some(closures.1.as_ref().unchecked_ref()));
        socket.set_onclose(Some(closures.2.as_ref().unchecked_ref()));
        self.socket.replace(Some(Socket { socket, _closures: closures }));
    }

    fn on_open(self: &Rc<Self>) -> Closure<dyn FnMut()> {
        let weak = Rc::downgrade(self);
        Closure::new(move || {
            let Some(inner) = weak.upgrade() else { return };
            inner.failures.set(0);
            inner.heard.set(true);
            (inner.listener.clone())(Signal::Up);
        })
    }

    fn on_message(self: &Rc<Self>) -> Closure<dyn FnMut(MessageEvent)> {
        let weak = Rc::downgrade(self);
        Closure::new(move |event: MessageEvent| {
            let Some(inner) = weak.upgrade() else { return };
            inner.heard.set(true);
            let Ok(buffer) = event.data().dyn_into::<js_sys::ArrayBuffer>() else { return };
            match RelayFrame::decode(&js_sys::Uint8Array::new(&buffer).to_vec()) {
                Ok(frame) => (inner.listener.clone())(Signal::Frame(frame)),
                Err(error) => {
                    leptos::logging::warn!("the relay sent a frame that cannot be read: {error}");
                    inner.drop_socket();
                    inner.retry();
                }
            }
        })
    }

    fn on_close(self: &Rc<Self>) -> Closure<dyn FnMut(CloseEvent)> {
        let weak = Rc::downgrade(self);
        Closure::new(move |event: CloseEvent| {
            let Some(inner) = weak.upgrade() else { return };
            inner.lost(event.code());
        })
    }

    fn lost(self: &Rc<Self>, code: u16) {
        self.drop_socket();
        match CloseCode::from_code(code) {
            Some(code) if !code.reconnects() => (self.listener.clone())(Signal::Refused(code)),
            _ => {
                (self.listener.clone())(Signal::Down);
                self.retry();
            }
        }
    }

    /// Opens again after a pause that doubles, so that a relay coming back is not stormed.
    fn retry(self: &Rc<Self>) {
        let failures = self.failures.get();
        self.failures.set(failures.saturating_add(1));
        let pause = FIRST_PAUSE_MS.saturating_mul(1 << failures.min(7)).min(LONGEST_PAUSE_MS);
        let spread = (js_sys::Math::random() * f64::from(pause) * 0.3) as u32;
        let weak = Rc::downgrade(self);
        let timeout = Timeout::new(pause + spread, move || {
            if let Some(inner) = weak.upgrade() {
                inner.open();
            }
        });
        self.pause.replace(Some(timeout));
    }

    fn drop_socket(&self) {
        if let Some(old) = self.socket.take() {
            old.socket.set_onopen(None);
            old.socket.set_onmessage(None);
            old.socket.set_onclose(None);
            // Closing a socket that is closed already is not an error worth telling.
            let _ = old.socket.close();
            // The closure that brought us here may be one of these: let it return before it is freed.
            Timeout::new(0, move || drop(old)).forget();
        }
    }

    /// Beats while a socket is open, and tries at once when the browser says that it is online again.
    fn watch(self: &Rc<Self>) {
        let weak = Rc::downgrade(self);
        self.beat.replace(Some(Interval::new(BEAT_MS, move || beat(&weak))));
        let weak = Rc::downgrade(self);
        self.listen("online", move || {
            if let Some(inner) = weak.upgrade()
                && inner.pause.borrow().is_some()
            {
                inner.failures.set(0);
                inner.open();
            }
        });
        let weak = Rc::downgrade(self);
        self.listen("offline", move || {
            if let Some(inner) = weak.upgrade()
                && inner.socket.borrow().is_some()
            {
                inner.lost(0);
            }
        });
    }

    /// Hears one of the window's events until dropped. Without it the pauses and beats still do their work.
    fn listen(&self, event: &'static str, heard: impl FnMut() + 'static) {
        let closure = Closure::<dyn FnMut()>::new(heard);
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        }
        self.listeners.borrow_mut().push((event, closure));
    }
}

/// Sends a ping where something was heard since the last beat, and gives up where nothing was.
fn beat(weak: &Weak<Inner>) {
    let Some(inner) = weak.upgrade() else { return };
    let open = inner.socket.borrow().as_ref().is_some_and(|open| open.socket.ready_state() == WebSocket::OPEN);
    if !open {
        return;
    }
    if inner.heard.replace(false) {
        let connection = Connection(inner);
        connection.send(&ClientFrame::Ping { nonce: 0 });
    } else {
        inner.lost(0);
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.drop_socket();
        let Some(window) = web_sys::window() else { return };
        for (event, closure) in self.listeners.borrow().iter() {
            // Nothing to do where the listener is gone already.
            let _ = window.remove_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        }
    }
}

fn url() -> Option<String> {
    let location = web_sys::window()?.location();
    let scheme = if location.protocol().ok()? == "https:" { "wss" } else { "ws" };
    Some(format!("{scheme}://{}/socket", location.host().ok()?))
}
