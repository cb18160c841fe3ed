//! One WebSocket: reads frames, sends what the rooms have for it, notices silence, ends politely.

use super::Relay;
use super::desk::Desk;
use super::registry::Ticket;
use crate::store::StoreError;
use axum::extract::ws::{CloseFrame, Message, WebSocket};
use futures_util::SinkExt;
use std::sync::Arc;
use std::time::Duration;
use sync_protocol::{ClientFrame, CloseCode, FrameError, RelayFrame};
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

/// Frames sent before the socket is read again: who catches up for minutes must still be heard.
const ROUND: usize = 8;
/// A peer that takes nothing for this long is gone.
const STUCK: Duration = Duration::from_secs(30);
/// How long the last acks and the goodbye may take.
const FAREWELL: Duration = Duration::from_secs(2);

/// Why a socket ends.
enum End {
    /// Say this code.
    Say(CloseCode),
    /// There is nobody to say it to.
    Gone,
}

/// Serves one socket until it ends.
pub async fn serve(relay: Relay, mut socket: WebSocket, ticket: Arc<Ticket>) {
    let mut desk = Desk::new(relay.clone(), ticket.clone());
    let end = talk(&mut desk, &mut socket).await;
    if let End::Say(code) = end {
        // Whether the goodbye arrives changes nothing here.
        let _ = timeout(FAREWELL, Box::pin(goodbye(&mut desk, &mut socket, code))).await;
    }
    desk.leave();
    relay.registry().leave(&ticket);
}

async fn talk(desk: &mut Desk, socket: &mut WebSocket) -> End {
    let mut beat = interval(desk.relay.settings().ping);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    beat.reset();
    let mut heard = Instant::now();
    loop {
        let more = match pump(desk, socket).await {
            Ok(sent) => {
                if sent > 0 {
                    heard = Instant::now();
                }
                sent == ROUND
            }
            Err(end) => return end,
        };
        if let Some(code) = desk.ticket.verdict() {
            return End::Say(code);
        }
        if desk.relay.registry().is_draining() {
            return End::Say(CloseCode::Restarting);
        }
        tokio::select! {
            message = socket.recv(), if desk.has_room() => {
                heard = Instant::now();
                if let Err(end) = hear(desk, socket, message).await {
                    return end;
                }
            }
            () = desk.ticket.woken() => {}
            () = std::future::ready(()), if more => {}
            _ = beat.tick() => {
                if heard.elapsed() > desk.relay.settings().silence {
                    return End::Say(CloseCode::Silent);
                }
                if send(socket, Message::Ping(Default::default())).await.is_err() {
                    return End::Gone;
                }
            }
        }
    }
}

/// Sends a few of the frames the rooms have for this socket, in one write where they fit.
async fn pump(desk: &mut Desk, socket: &mut WebSocket) -> Result<usize, End> {
    let mut sent = 0;
    while sent < ROUND {
        let Some(frame) = desk.next().await.map_err(failed)? else { break };
        feed(socket, &frame).await?;
        sent += 1;
    }
    if sent > 0 {
        flush(socket).await?;
    }
    Ok(sent)
}

async fn hear(
    desk: &mut Desk,
    socket: &mut WebSocket,
    message: Option<Result<Message, axum::Error>>,
) -> Result<(), End> {
    let bytes = match message {
        Some(Ok(Message::Binary(bytes))) => bytes,
        Some(Ok(Message::Ping(_) | Message::Pong(_))) => return Ok(()),
        Some(Ok(Message::Text(_))) => return Err(End::Say(CloseCode::BadFrame)),
        Some(Err(error)) if is_too_big(&error) => return Err(End::Say(CloseCode::TooBig)),
        None | Some(Err(_) | Ok(Message::Close(_))) => return Err(End::Gone),
    };
    let frame = ClientFrame::decode(&bytes).map_err(|error| {
        tracing::debug!(%error, person = %desk.ticket.person, "not a frame");
        metrics::counter!("dateline_bad_frames_total").increment(1);
        End::Say(if matches!(error, FrameError::TooLarge(_)) { CloseCode::TooBig } else { CloseCode::BadFrame })
    })?;
    if let Some(answer) = desk.take(frame).await.map_err(failed)? {
        feed(socket, &answer).await?;
        flush(socket).await?;
    }
    Ok(())
}

/// The last acks of what is being committed, then the code.
async fn goodbye(desk: &mut Desk, socket: &mut WebSocket, code: CloseCode) {
    while code == CloseCode::Restarting && !desk.is_settled() {
        match pump(desk, socket).await {
            Ok(0) if !desk.is_settled() => desk.ticket.woken().await,
            Ok(_) => {}
            Err(_) => return,
        }
    }
    if code == CloseCode::Revoked {
        for frame in desk.farewells() {
            if feed(socket, &frame).await.is_err() {
                return;
            }
        }
    }
    let close = CloseFrame { code: code.code(), reason: Default::default() };
    if send(socket, Message::Close(Some(close))).await.is_ok() {
        // Until the peer has answered, closing the connection could swallow what it has not read yet.
        while let Some(Ok(_)) = socket.recv().await {}
    }
}

async fn feed(socket: &mut WebSocket, frame: &RelayFrame) -> Result<(), End> {
    if let RelayFrame::Refused { code, detail, .. } = frame {
        tracing::debug!(?code, detail, "refused a change");
        metrics::counter!("dateline_refused_total", "code" => format!("{code:?}")).increment(1);
    }
    let message = Message::Binary(frame.encode().into());
    patient(socket.feed(message)).await
}

async fn flush(socket: &mut WebSocket) -> Result<(), End> {
    patient(socket.flush()).await
}

async fn send(socket: &mut WebSocket, message: Message) -> Result<(), End> {
    patient(SinkExt::send(socket, message)).await
}

async fn patient(work: impl Future<Output = Result<(), axum::Error>>) -> Result<(), End> {
    match timeout(STUCK, work).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) | Err(_) => Err(End::Gone),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape map_err wants")]
fn failed(error: StoreError) -> End {
    tracing::error!(%error, "a socket could not be served");
    End::Say(CloseCode::DiskFailed)
}

fn is_too_big(error: &axum::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if error.to_string().contains("too long") || error.to_string().contains("too big") {
            return true;
        }
        cause = error.source();
    }
    false
}
