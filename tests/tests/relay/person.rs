//! Somebody with a browser: a cookie, requests, a socket that speaks the protocol.

#![allow(dead_code, clippy::allow_attributes, reason = "each test of the relay uses its part of this")]

use crate::process::Relay;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::time::Duration;
use sync_protocol::{ChangeHash, ClientFrame, Cursor, DocumentId, RelayFrame, SUBPROTOCOL};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::{Error, Message};

/// Nothing here takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(15);

/// An answer over HTTP.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("not JSON: {self:?}"))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// One request on a connection of its own.
pub(crate) async fn request(host: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut stream = TcpStream::connect(host).await.expect("the relay listens");
    let mut text = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
    for (name, value) in headers {
        text += &format!("{name}: {value}\r\n");
    }
    text += &format!("Content-Length: {}\r\n\r\n{body}", body.len());
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut all = Vec::new();
    timeout(PATIENCE, stream.read_to_end(&mut all)).await.expect("an answer").unwrap();
    let end = all.windows(4).position(|it| it == b"\r\n\r\n").expect("a head");
    let head = String::from_utf8_lossy(&all[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
    Answer { status, head, body: all.split_off(end + 4) }
}

/// A browser that is signed in.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) host: String,
    pub(crate) id: String,
    pub(crate) cookie: String,
}

impl Person {
    /// Follows an invite link in a fresh browser.
    pub(crate) async fn join(relay: &Relay, link: &str) -> Self {
        let answer = redeem(&relay.host, link).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        let id = answer.json()["person"].as_str().unwrap().to_owned();
        Self { host: relay.host.clone(), id, cookie }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        request(&self.host, "GET", path, &[("Cookie", &self.cookie)], "").await
    }

    pub(crate) async fn send(&self, method: &str, path: &str, body: Value) -> Answer {
        let origin = format!("http://{}", self.host);
        let headers = [("Cookie", self.cookie.as_str()), ("Origin", &origin), ("Content-Type", "application/json")];
        request(&self.host, method, path, &headers, &body.to_string()).await
    }

    /// Registers a new campaign.
    pub(crate) async fn register(&self, document: DocumentId) {
        let body = json!({ "document": document.to_string(), "name": "Winter" });
        assert_eq!(self.send("POST", "/api/campaigns", body).await.status, 200);
    }

    /// Makes an invite and gives its link.
    pub(crate) async fn invite(&self, document: DocumentId, person: &str, role: &str) -> String {
        let body = json!({ "person": person, "role": role, "name": person, "language": "en" });
        let answer = self.send("POST", &format!("/api/campaigns/{document}/invites"), body).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()["link"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn socket(&self) -> Socket {
        self.try_socket(&format!("http://{}", self.host)).await.expect("the socket opens")
    }

    /// Opens a socket as a page of this origin would.
    pub(crate) async fn try_socket(&self, origin: &str) -> Result<Socket, Error> {
        let mut request = format!("ws://{}/socket", self.host).into_client_request()?;
        let headers = request.headers_mut();
        headers.insert("cookie", HeaderValue::from_str(&self.cookie).unwrap());
        headers.insert("origin", HeaderValue::from_str(origin).unwrap());
        headers.insert("sec-websocket-protocol", HeaderValue::from_static(SUBPROTOCOL));
        let stream = TcpStream::connect(&self.host).await.map_err(Error::Io)?;
        stream.set_nodelay(true).map_err(Error::Io)?;
        let (stream, _) = tokio_tungstenite::client_async(request, stream).await?;
        Ok(Socket { stream })
    }

    /// A socket with a document open from the start.
    pub(crate) async fn open(&self, document: DocumentId) -> Socket {
        let mut socket = self.socket().await;
        socket.open(document, Cursor::default(), None).await;
        socket
    }
}

/// Redeems a link in a fresh browser.
pub(crate) async fn redeem(host: &str, link: &str) -> Answer {
    let secret = link.split_once('#').expect("an invite link").1;
    let origin = format!("http://{host}");
    let body = json!({ "secret": secret }).to_string();
    request(host, "POST", "/api/join", &[("Origin", &origin)], &body).await
}

/// A socket of the protocol.
#[derive(Debug)]
pub(crate) struct Socket {
    stream: WebSocketStream<TcpStream>,
}

/// What came over a socket.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    Frame(RelayFrame),
    Closed(u16),
    Cut,
}

impl Socket {
    pub(crate) async fn send(&mut self, frame: &ClientFrame) {
        self.raw(Message::Binary(frame.encode().into())).await;
    }

    pub(crate) async fn raw(&mut self, message: Message) {
        // The relay may close first; what it said then is still to be read.
        let _ = timeout(PATIENCE, self.stream.send(message)).await.expect("the relay reads");
    }

    pub(crate) async fn push(&mut self, document: DocumentId, changes: Vec<Vec<u8>>) {
        self.send(&ClientFrame::Push { document, changes }).await;
    }

    pub(crate) async fn open(&mut self, document: DocumentId, cursor: Cursor, last: Option<ChangeHash>) -> RelayFrame {
        self.send(&ClientFrame::Open { document, cursor, last }).await;
        let frame = self.frame().await;
        assert!(matches!(frame, RelayFrame::Opened { .. }), "{frame:?}");
        frame
    }

    pub(crate) async fn hear(&mut self) -> Heard {
        loop {
            match timeout(PATIENCE, self.stream.next()).await.expect("the relay says something") {
                Some(Ok(Message::Binary(bytes))) => return Heard::Frame(RelayFrame::decode(&bytes).expect("a frame")),
                Some(Ok(Message::Close(frame))) => return Heard::Closed(frame.map_or(1005, |it| it.code.into())),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Heard::Cut,
            }
        }
    }

    pub(crate) async fn frame(&mut self) -> RelayFrame {
        match self.hear().await {
            Heard::Frame(frame) => frame,
            other => panic!("{other:?} where a frame was due"),
        }
    }

    /// Reads until the relay closes; gives the code.
    pub(crate) async fn closed(&mut self) -> Heard {
        loop {
            match self.hear().await {
                Heard::Frame(_) => {}
                end => return end,
            }
        }
    }

    /// Waits until this change is acknowledged.
    pub(crate) async fn acked(&mut self, hash: ChangeHash) {
        loop {
            match self.frame().await {
                RelayFrame::Ack { acked, .. } if acked.iter().any(|it| it.hash == hash) => return,
                RelayFrame::Refused { code, detail, .. } => panic!("refused: {code:?} {detail}"),
                _ => {}
            }
        }
    }

    /// Reads the log until it has this many changes.
    pub(crate) async fn changes(&mut self, count: usize) -> Vec<Vec<u8>> {
        let (mut all, mut partial) = (Vec::new(), Vec::new());
        while all.len() < count {
            match self.frame().await {
                RelayFrame::Changes { changes, .. } => all.extend(changes),
                RelayFrame::Part { offset, total, bytes, .. } => {
                    assert_eq!(offset as usize, partial.len());
                    partial.extend(bytes);
                    if partial.len() == total as usize {
                        all.push(std::mem::take(&mut partial));
                    }
                }
                _ => {}
            }
        }
        all
    }
}
