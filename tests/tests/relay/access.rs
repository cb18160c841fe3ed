//! Who gets in, who stays out, and how soon access ends.

use crate::person::{Heard, Person, redeem, request};
use crate::process::Relay;
use crate::writer::Writer;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use sync_protocol::{CloseCode, Cursor, DocumentId, RefusalCode, RelayFrame};

const DOCUMENT: DocumentId = DocumentId([9; 16]);

async fn owner(relay: &Relay) -> Person {
    let person = Person::join(relay, &relay.link).await;
    person.register(DOCUMENT).await;
    person
}

/// What the list of members says of somebody.
fn listed(members: &Value, person: &str) -> Value {
    let mut all = members.as_array().unwrap().iter();
    all.find(|it| it["person"] == person).cloned().unwrap_or_default()
}

#[tokio::test]
async fn an_invite_lets_one_browser_in_once() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let link = olga.invite(DOCUMENT, "p-jack", "member").await;
    let jack = Person::join(&relay, &link).await;
    assert_eq!(jack.id, "p-jack");
    let me = jack.get("/api/me").await.json();
    assert_eq!(me["campaigns"][0]["document"], DOCUMENT.to_string());
    assert_eq!(me["campaigns"][0]["role"], "member");
    let again = redeem(&relay.host, &link).await;
    assert_eq!((again.status, again.json()["error"].as_str()), (410, Some("invite-used")));
    let unknown = redeem(&relay.host, "http://x/join#nonsense").await;
    assert_eq!((unknown.status, unknown.json()["error"].as_str()), (404, Some("invite-unknown")));
}

#[tokio::test]
async fn a_second_invite_adds_to_the_session_the_browser_has() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let jack = Person::join(&relay, &olga.invite(DOCUMENT, "p-jack", "member").await).await;
    let other = DocumentId([10; 16]);
    olga.register(other).await;
    let link = olga.invite(other, "p-somebody", "viewer").await;
    let secret = link.split_once('#').unwrap().1;
    let answer = jack.send("POST", "/api/join", json!({ "secret": secret })).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["person"], "p-jack");
    assert_eq!(answer.json()["document"], other.to_string());
    assert_eq!(answer.json()["campaigns"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn who_first_runs_the_relay_keeps_the_id_they_worked_under_and_nobody_takes_anothers() {
    let relay = Relay::start();
    let join = async |link: &str, own: &str| {
        let secret = link.split_once('#').unwrap().1;
        let origin = format!("http://{}", relay.host);
        let body = json!({ "secret": secret, "person": own }).to_string();
        let answer = request(&relay.host, "POST", "/api/join", &[("Origin", &origin)], &body).await;
        let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        Person { host: relay.host.clone(), id: answer.json()["person"].as_str().unwrap().to_owned(), cookie }
    };
    let olga = join(&relay.link, "p-offline").await;
    assert_eq!(olga.id, "p-offline");
    olga.register(DOCUMENT).await;
    let eve = join(&olga.invite(DOCUMENT, "p-eve", "member").await, "p-offline").await;
    assert_eq!(eve.id, "p-eve", "nobody becomes the owner by saying so");
}

#[tokio::test]
async fn a_get_never_uses_an_invite_up() {
    let relay = Relay::start();
    let secret = relay.link.split_once('#').unwrap().1;
    request(&relay.host, "GET", &format!("/api/join?secret={secret}"), &[], "").await;
    request(&relay.host, "GET", "/join", &[], "").await;
    assert_eq!(redeem(&relay.host, &relay.link).await.status, 200);
}

#[tokio::test]
async fn refusals_speak_the_readers_language() {
    let relay = Relay::start();
    let origin = format!("http://{}", relay.host);
    let say = async |language: &str| {
        let headers = [("Origin", origin.as_str()), ("Accept-Language", language)];
        let answer = request(&relay.host, "POST", "/api/join", &headers, "{\"secret\":\"x\"}").await;
        answer.json()["message"].as_str().unwrap().to_owned()
    };
    let all = [say("en").await, say("ru-RU,ru").await, say("es-MX").await];
    assert!(all[1].contains("приглашени"), "{all:?}");
    assert!(all[0] != all[2] && !all.iter().any(|it| it.contains('⟦')), "{all:?}");
}

#[tokio::test]
async fn pages_of_other_sites_are_turned_away() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let evil = [("Cookie", olga.cookie.as_str()), ("Origin", "http://evil.example")];
    let body = json!({ "document": DocumentId([3; 16]).to_string() }).to_string();
    assert_eq!(request(&relay.host, "POST", "/api/campaigns", &evil, &body).await.status, 403);
    assert_eq!(request(&relay.host, "POST", "/api/campaigns", &evil[..1], &body).await.status, 403);
    assert!(olga.try_socket("http://evil.example").await.is_err());
    let stranger = Person { cookie: "dateline=guess".into(), ..olga.clone() };
    assert!(stranger.try_socket(&format!("http://{}", relay.host)).await.is_err());
    assert_eq!(stranger.get("/api/me").await.status, 401);
    let quiet = stranger.get("/api/me?quiet").await;
    assert_eq!((quiet.status, quiet.json()["person"].as_str()), (200, Some("")));
}

#[tokio::test]
async fn a_viewer_reads_and_cannot_write() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let vera = Person::join(&relay, &olga.invite(DOCUMENT, "p-vera", "viewer").await).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    let (hash, bytes) = writer.change();
    let mut owners = olga.open(DOCUMENT).await;
    owners.push(DOCUMENT, vec![bytes.clone()]).await;
    owners.acked(hash).await;
    let mut socket = vera.socket().await;
    let opened = socket.open(DOCUMENT, Cursor::default(), None).await;
    assert!(matches!(opened, RelayFrame::Opened { can_write: false, .. }));
    assert_eq!(socket.changes(1).await, [bytes]);
    let (hash, bytes) = Writer::new([2; 16], "p-vera").change();
    socket.push(DOCUMENT, vec![bytes]).await;
    let frame = socket.frame().await;
    assert!(
        matches!(frame, RelayFrame::Refused { hash: Some(it), code: RefusalCode::ReadOnly, .. } if it == hash),
        "{frame:?}"
    );
    let answer = vera.send("POST", &format!("/api/campaigns/{DOCUMENT}/invites"), json!({})).await;
    assert_eq!((answer.status, answer.json()["error"].as_str()), (403, Some("not-allowed")));
}

#[tokio::test]
async fn a_stranger_does_not_learn_that_a_campaign_is_here() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let other = DocumentId([10; 16]);
    olga.register(other).await;
    let jack = Person::join(&relay, &olga.invite(other, "p-jack", "owner").await).await;
    let mut socket = jack.socket().await;
    for document in [DOCUMENT, DocumentId([99; 16])] {
        socket.send(&sync_protocol::ClientFrame::Open { document, cursor: Cursor::default(), last: None }).await;
        assert_eq!(socket.frame().await, RelayFrame::Gone { document, code: RefusalCode::NoSuchDocument });
        for path in ["snapshot", "members"] {
            assert_eq!(jack.get(&format!("/api/campaigns/{document}/{path}")).await.status, 404);
        }
    }
}

#[tokio::test]
async fn revoking_closes_open_sockets_within_a_second() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let jack = Person::join(&relay, &olga.invite(DOCUMENT, "p-jack", "member").await).await;
    let mut socket = jack.open(DOCUMENT).await;
    let mut owners = olga.open(DOCUMENT).await;
    let path = format!("/api/campaigns/{DOCUMENT}/members");
    assert_eq!(listed(&olga.get(&path).await.json(), "p-jack")["joined"], true);
    let answer = olga.send("DELETE", &format!("{path}/p-jack"), json!({})).await;
    assert_eq!(answer.status, 204);
    assert_eq!(listed(&olga.get(&path).await.json(), "p-jack")["removed"], true);
    let begun = Instant::now();
    assert_eq!(socket.closed().await, Heard::Closed(CloseCode::Revoked.code()));
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(jack.get(&format!("/api/campaigns/{DOCUMENT}/members")).await.status, 404);
    owners.send(&sync_protocol::ClientFrame::Ping { nonce: 5 }).await;
    assert_eq!(owners.frame().await, RelayFrame::Pong { nonce: 5 }, "others stay");
}

#[tokio::test]
async fn a_new_role_holds_on_sockets_that_are_open() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let jack = Person::join(&relay, &olga.invite(DOCUMENT, "p-jack", "viewer").await).await;
    let path = format!("/api/campaigns/{DOCUMENT}/members/p-jack");
    let own = jack.send("PATCH", &path, json!({ "role": "owner" })).await;
    assert_eq!((own.status, own.json()["error"].as_str()), (403, Some("not-allowed")), "nobody lifts themselves");
    let mut socket = jack.open(DOCUMENT).await;
    assert_eq!(olga.send("PATCH", &path, json!({ "role": "nonsense" })).await.status, 400);
    assert_eq!(olga.send("PATCH", &path, json!({ "role": "market-lead" })).await.status, 204);
    let begun = Instant::now();
    let (_, bytes) = Writer::new([3; 16], "p-jack").change();
    loop {
        socket.push(DOCUMENT, vec![bytes.clone()]).await;
        match socket.frame().await {
            RelayFrame::Refused { code: RefusalCode::ReadOnly, .. } => {
                assert!(begun.elapsed() < Duration::from_secs(1))
            }
            frame => break assert!(matches!(frame, RelayFrame::Ack { .. }), "{frame:?}"),
        }
    }
    let mine = format!("/api/campaigns/{DOCUMENT}/members/{}", olga.id);
    assert_eq!(olga.send("PATCH", &mine, json!({ "role": "member" })).await.json()["error"], "last-owner");
    let lifted = jack.send("PATCH", &mine, json!({ "role": "member" })).await;
    assert_eq!(lifted.json()["error"], "role-too-wide", "nobody takes from who has more");
}

#[tokio::test]
async fn signing_out_closes_the_sockets_of_that_browser() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let mut socket = olga.open(DOCUMENT).await;
    assert_eq!(olga.send("POST", "/api/signout", json!({})).await.status, 200);
    assert_eq!(socket.closed().await, Heard::Closed(CloseCode::SessionGone.code()));
    assert_eq!(olga.get("/api/me").await.status, 401);
}

#[tokio::test]
async fn revoked_and_unfitting_invites_let_nobody_in() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let link = olga.invite(DOCUMENT, "p-jack", "member").await;
    olga.send("DELETE", &format!("/api/campaigns/{DOCUMENT}/members/p-jack"), json!({})).await;
    let answer = redeem(&relay.host, &link).await;
    assert_eq!((answer.status, answer.json()["error"].as_str()), (410, Some("invite-revoked")));
    let mara = Person::join(&relay, &olga.invite(DOCUMENT, "p-mara", "market-lead").await).await;
    let wide = json!({ "person": "p-x", "role": "owner" });
    let answer = mara.send("POST", &format!("/api/campaigns/{DOCUMENT}/invites"), wide).await;
    assert_eq!(answer.json()["error"], "role-too-wide");
    let path = format!("/api/campaigns/{DOCUMENT}/members/{}", olga.id);
    assert_eq!(mara.send("DELETE", &path, json!({})).await.status, 403);
    assert_eq!(olga.send("DELETE", &path, json!({})).await.json()["error"], "last-owner");
}

#[tokio::test]
async fn creators_links_open_and_stop_opening() {
    let relay = Relay::start();
    let olga = owner(&relay).await;
    let path = format!("/api/campaigns/{DOCUMENT}/creator-links");
    let make = async || {
        let answer = olga.send("POST", &path, json!({ "creator": "cr-ana", "days": 5 })).await;
        let link = answer.json()["link"].as_str().unwrap().to_owned();
        link[link.find("/c/").unwrap()..].to_owned()
    };
    let (first, second) = (make().await, make().await);
    assert_eq!(request(&relay.host, "GET", &first, &[], "").await.status, 410, "replaced by the second");
    assert_eq!(olga.get(&path).await.json().as_array().unwrap().len(), 1);
    assert_eq!(olga.send("DELETE", &format!("{path}/cr-ana"), json!({})).await.status, 204);
    assert_eq!(request(&relay.host, "GET", &second, &[], "").await.status, 410);
    assert_eq!(request(&relay.host, "GET", "/c/guess", &[], "").await.status, 404);
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let relay = Relay::start();
    for path in ["/", "/api/me", "/healthz", "/nothing.js"] {
        let answer = request(&relay.host, "GET", path, &[], "").await;
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.contains("default-src 'self'") && !policy.contains("unsafe-inline"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{path}");
    }
}
