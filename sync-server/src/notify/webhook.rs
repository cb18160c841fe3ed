//! One POST to a webhook: a fresh connection to an address that was checked, no redirects, little read back.

use super::Failure;
use super::address::{Reach, Target};
use axum::http::{Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper_util::rt::TokioIo;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

/// What is read of an answer: enough to let the receiver finish it.
const ANSWER: usize = 16 * 1024;

/// Posts to webhooks.
#[derive(Default)]
pub(super) struct Client {
    tls: OnceLock<Option<Arc<ClientConfig>>>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Client")
    }
}

impl Client {
    /// Sends one body. Whoever takes it has it under this id, also when it comes twice.
    pub(super) async fn post(&self, address: &str, id: &str, body: String, reach: Reach) -> Result<(), Failure> {
        let target = Target::parse(address, reach).map_err(|why| Failure::for_good(why.to_string()))?;
        let request = request(&target, id, body)?;
        let found = target.resolve(reach).await.map_err(|why| match why {
            Some(why) => Failure::for_good(why.to_string()),
            None => Failure::again("the host is not known"),
        })?;
        let stream = TcpStream::connect(found.as_slice()).await.map_err(|_| Failure::again("cannot connect"))?;
        if !target.secure {
            return judged(exchange(stream, request).await?).await;
        }
        let config = self.tls.get_or_init(config).clone();
        let config = config.ok_or_else(|| Failure::again("this server has no certificates to trust"))?;
        let name = ServerName::try_from(target.host).map_err(|_| Failure::for_good("not a host name"))?;
        let stream = TlsConnector::from(config).connect(name, stream).await;
        let stream = stream.map_err(|error| Failure::again(format!("TLS: {error}")))?;
        judged(exchange(stream, request).await?).await
    }
}

fn request(target: &Target, id: &str, body: String) -> Result<Request<Full<Bytes>>, Failure> {
    let path = target.uri.path_and_query().map_or("/", |it| it.as_str());
    let host = target.uri.authority().map(ToString::to_string).unwrap_or_default();
    let request = Request::post(path)
        .header(header::HOST, host)
        .header(header::USER_AGENT, concat!("dateline/", env!("CARGO_PKG_VERSION")))
        .header(header::CONTENT_TYPE, "application/json; charset=utf-8")
        .header(header::CONNECTION, "close")
        .header("idempotency-key", id);
    request.body(Full::new(Bytes::from(body))).map_err(|_| Failure::for_good("not a web address"))
}

async fn exchange<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    stream: S,
    request: Request<Full<Bytes>>,
) -> Result<Response<Incoming>, Failure> {
    let broken = |error: hyper::Error| Failure::again(format!("the connection broke: {error}"));
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a webhook's connection ended");
        }
    });
    sender.send_request(request).await.map_err(broken)
}

/// 2xx is taken. A redirect is not followed: it could lead anywhere.
async fn judged(response: Response<Incoming>) -> Result<(), Failure> {
    let status = response.status();
    let after = response.headers().get(header::RETRY_AFTER).and_then(|it| it.to_str().ok()?.parse().ok());
    // What it says beside the status is not ours to pass on.
    let _ = Limited::new(response.into_body(), ANSWER).collect().await;
    let words = format!("HTTP {}", status.as_u16());
    let passing = [StatusCode::REQUEST_TIMEOUT, StatusCode::TOO_EARLY, StatusCode::TOO_MANY_REQUESTS];
    match status.as_u16() {
        200..=299 => Ok(()),
        300..=499 if !passing.contains(&status) => Err(Failure::for_good(words)),
        _ => Err(Failure { words, is_final: false, after: after.map(Duration::from_secs) }),
    }
}

/// TLS with the system's certificates; SSL_CERT_FILE names others.
fn config() -> Option<Arc<ClientConfig>> {
    let mut roots = RootCertStore::empty();
    let found = rustls_native_certs::load_native_certs();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        tracing::error!("no certificates on this machine: no webhook can be reached (install ca-certificates)");
        return None;
    }
    let builder = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions();
    Some(Arc::new(builder.ok()?.with_root_certificates(roots).with_no_client_auth()))
}
