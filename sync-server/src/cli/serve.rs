//! `dateline serve`: listen, print one link, drain when told to stop.

use super::{Exit, Serve};
use crate::access;
use crate::access::{Limiter, Tests};
use crate::assets::Assets;
use crate::clock::{Clock, now_ms};
use crate::http::{App, Parts, router};
use crate::notify::{Courier, Mailer, Notifier, Reach};
use crate::ops::counters;
use crate::ops::place::Place;
use crate::relay::{Relay, watch_rights};
use crate::settings::{Origins, Settings};
use crate::store::Keeper;
use crate::watchman::Watchman;
use axum::serve::ListenerExt;
use serde_json::json;
use std::future::IntoFuture;
use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

/// How long draining may take before the process ends anyway. Nothing acknowledged depends on it.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long the printed link is good for; the next start prints another.
const LINK_DAYS: i64 = 7;

pub(super) async fn serve(place: &Place, origin: Option<String>, serve: Serve) -> Result<(), Exit> {
    let in_use = || Exit::Refused(format!("a relay is already running on {}", place.directory().display()));
    let _claim = place.claim()?.ok_or_else(in_use)?;
    let keeper = Keeper::start(Box::new(place.open()?))?;
    raise_file_limit();
    let listener = TcpListener::bind(serve.listen)
        .await
        .map_err(|error| Exit::Failed(format!("cannot listen on {}: {error}", serve.listen)))?;
    let address = listener.local_addr()?;
    let origins = Origins::new(origin.as_deref(), address);
    remember(&keeper, origins.public()).await?;
    let link = link(&keeper, &origins).await?;
    let settings = Settings { idle: serve.idle, sockets_per_person: serve.sockets_per_person, ..Settings::default() };
    let relay = Relay::new(keeper.clone(), settings);
    tokio::spawn(watch_rights(relay.clone()));
    let (tidied, idle) = (relay.clone(), serve.idle);
    tokio::spawn(async move { tidied.rooms().keep_tidy(idle).await });
    let assets = Assets::embedded();
    if !assets.has_app() {
        tracing::warn!("this binary was built without the app; `cargo xtask build` builds it in");
    }
    let url = format!("http://{}", if address.ip().is_unspecified() { on_this_machine(address) } else { address });
    let metrics = counters::install();
    let (courier, clock) = noticing(&keeper, &serve, &origins, address)?;
    let parts = Parts {
        relay: relay.clone(),
        origins,
        assets,
        metrics,
        limiter: Limiter::default(),
        tests: Tests::default(),
        courier,
        clock,
        trust_proxy: serve.trust_proxy,
    };
    announce(&url, &link)?;
    run(listener, App::new(parts), relay).await?;
    tokio::task::spawn_blocking(move || keeper.close()).await.map_err(|error| Exit::Failed(error.to_string()))?;
    tracing::info!("stopped; everything acknowledged is on disk");
    Ok(())
}

/// Starts the watchman and the courier.
fn noticing(keeper: &Keeper, serve: &Serve, origins: &Origins, address: SocketAddr) -> Result<(Courier, Clock), Exit> {
    let mailer = match (&serve.smtp, &serve.smtp_from) {
        (Some(url), Some(from)) => Some(Mailer::new(url, from).map_err(|error| Exit::Failed(error.to_string()))?),
        (Some(_), None) => return Err(Exit::Failed("SMTP needs a sender: DATELINE_SMTP_FROM".to_owned())),
        _ => None,
    };
    let clock = match &serve.clock_file {
        Some(file) => {
            tracing::warn!(file = %file.display(), "notices go by the clock in a file; this is for tests");
            Clock::File(file.clone())
        }
        None => Clock::System,
    };
    let reach = Reach { own_machine: address.ip().is_loopback(), private: serve.notify_private };
    let notifier = Arc::new(Notifier::new(reach, mailer, origins.public()));
    let courier = Courier::new(keeper.clone(), notifier, clock.clone());
    tokio::spawn(courier.clone().run());
    tokio::spawn(Watchman::new(keeper.clone(), courier.clone(), clock.clone()).run());
    Ok((courier, clock))
}

fn on_this_machine(address: SocketAddr) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], address.port()))
}

/// Other commands make links too, and know no address of their own.
async fn remember(keeper: &Keeper, origin: &str) -> Result<(), Exit> {
    let origin = origin.to_owned();
    Ok(keeper.write(move |store| store.set_word("origin", &origin)).await?)
}

/// An invite where nobody who runs this relay is signed in anywhere; else the plain address.
async fn link(keeper: &Keeper, origins: &Origins) -> Result<String, Exit> {
    let signed_in = keeper.read(|store| {
        let keepers = store.keepers()?;
        keepers.iter().try_fold(false, |any, it| Ok(any || store.live_sessions(&it.person, now_ms())? > 0))
    });
    if signed_in.await? {
        tracing::info!("to sign in on another browser: dateline invite");
        return Ok(format!("{}/", origins.public()));
    }
    let (secret, _) = access::keeper_invite(keeper, LINK_DAYS).await?;
    Ok(format!("{}/join#{secret}", origins.public()))
}

fn announce(url: &str, link: &str) -> Result<(), Exit> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", json!({ "event": "ready", "url": url, "link": link }))?;
    out.flush()?;
    tracing::info!("ready on {url}; the link to open is on stdout");
    Ok(())
}

/// Serves until a signal, then drains: no new connections, what is queued is committed, sockets are told
/// to come back.
async fn run(listener: TcpListener, app: App, relay: Relay) -> Result<(), Exit> {
    let listener = listener.tap_io(|connection| {
        // Small frames that wait for more are late frames.
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "no TCP_NODELAY");
        }
    });
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        // An error means that the sender is gone: stop as well.
        let _ = stopped.await;
    });
    let server = tokio::spawn(server.into_future());
    told_to_stop().await?;
    tracing::info!("draining");
    // Nobody listens any more only if the server ended by itself.
    let _ = stop.send(());
    let drained = tokio::time::timeout(PATIENCE, async {
        relay.registry().drain().await;
        server.await
    });
    match drained.await {
        Ok(Ok(Ok(()))) => {}
        Ok(Ok(Err(error))) => return Err(error.into()),
        Ok(Err(error)) => return Err(Exit::Failed(error.to_string())),
        Err(_) => tracing::warn!("some connections did not end in time"),
    }
    Ok(())
}

async fn told_to_stop() -> Result<(), Exit> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut hang_up = signal(SignalKind::hangup())?;
    tokio::select! {
        result = tokio::signal::ctrl_c() => result?,
        _ = terminate.recv() => {}
        _ = hang_up.recv() => {}
    }
    Ok(())
}

/// Each socket is an open file; the usual limit is for people, not for relays.
fn raise_file_limit() {
    match rlimit::increase_nofile_limit(1 << 16) {
        Ok(limit) if limit < 4096 => tracing::warn!(limit, "few open files allowed: few sockets possible"),
        Ok(_) => {}
        Err(error) => tracing::warn!(%error, "the limit of open files could not be raised"),
    }
}
