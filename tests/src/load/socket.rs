//! A socket that speaks `dateline.v1`, as thin as can be: what it takes counts in every figure.

use crate::fault::Fault;
use crate::relay::Relay;
use futures_util::{SinkExt, StreamExt};
use sync_protocol::{ClientFrame, Cursor, DocumentId, Position, RelayFrame, SUBPROTOCOL};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};

/// One open socket.
#[derive(Debug)]
pub(crate) struct Socket {
    stream: WebSocketStream<TcpStream>,
}

impl Socket {
    /// Opens one as a page of the relay's own origin would.
    pub(crate) async fn open(relay: &Relay) -> Result<Self, Fault> {
        let mut request = format!("ws://{}/socket", relay.host).into_client_request()?;
        let origin = format!("http://{}", relay.host);
        for (name, value) in
            [("cookie", relay.cookie.as_str()), ("origin", &origin), ("sec-websocket-protocol", SUBPROTOCOL)]
        {
            let value = HeaderValue::from_str(value).map_err(|error| Fault::Relay(error.to_string()))?;
            request.headers_mut().insert(name, value);
        }
        let stream = TcpStream::connect(&relay.host).await.map_err(Fault::system("connecting"))?;
        stream.set_nodelay(true).map_err(Fault::system("TCP_NODELAY"))?;
        // Ten thousand of these have to fit into this process as well.
        let config = WebSocketConfig::default().read_buffer_size(4 * 1024).write_buffer_size(16 * 1024);
        let (stream, _) = tokio_tungstenite::client_async_with_config(request, stream, Some(config)).await?;
        Ok(Self { stream })
    }

    /// Opens one and follows a document from its start; gives the position the log ends at.
    pub(crate) async fn following(relay: &Relay, document: DocumentId) -> Result<(Self, Position), Fault> {
        let mut socket = Self::open(relay).await?;
        socket.send(&ClientFrame::Open { document, cursor: Cursor::default(), last: None }).await?;
        match socket.hear().await? {
            RelayFrame::Opened { head, can_write: true, .. } => Ok((socket, head)),
            other => Err(Fault::Relay(format!("{other:?} where the document should have opened"))),
        }
    }

    /// Sends one frame at once.
    pub(crate) async fn send(&mut self, frame: &ClientFrame) -> Result<(), Fault> {
        let sent = self.stream.send(Message::Binary(frame.encode().into())).await;
        self.or_why(sent).await
    }

    /// Puts a frame behind others that are sent together with [`Socket::flush`].
    pub(crate) async fn queue(&mut self, frame: &ClientFrame) -> Result<(), Fault> {
        Ok(self.stream.feed(Message::Binary(frame.encode().into())).await?)
    }

    /// Sends what is queued.
    pub(crate) async fn flush(&mut self) -> Result<(), Fault> {
        let sent = self.stream.flush().await;
        self.or_why(sent).await
    }

    /// A relay that closes says why before it does; the writer only sees a broken pipe.
    async fn or_why(&mut self, sent: Result<(), Error>) -> Result<(), Fault> {
        let Err(error) = sent else { return Ok(()) };
        loop {
            match self.hear().await {
                Ok(_) => {}
                Err(Fault::Closed(code)) => return Err(Fault::Closed(code)),
                Err(_) => return Err(error.into()),
            }
        }
    }

    /// The next frame. May be dropped while waiting without losing one.
    pub(crate) async fn hear(&mut self) -> Result<RelayFrame, Fault> {
        loop {
            match self.stream.next().await {
                Some(Ok(Message::Binary(bytes))) => {
                    return RelayFrame::decode(&bytes).map_err(|error| Fault::Relay(error.to_string()));
                }
                Some(Ok(Message::Close(frame))) => return Err(Fault::Closed(frame.map_or(1005, |it| it.code.into()))),
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error.into()),
                None => return Err(Fault::Closed(1006)),
            }
        }
    }

    /// Says goodbye and waits until the relay has as well.
    pub(crate) async fn close(mut self) -> Result<(), Fault> {
        self.stream.close(None).await?;
        // Whatever still comes, an error included, the socket is gone after it.
        while let Some(Ok(_)) = self.stream.next().await {}
        Ok(())
    }
}
