//! Backup, restore, verify, export, invite: as a script uses them.

use crate::person::{Heard, Person, redeem, request};
use crate::process::{Relay, command};
use crate::writer::Writer;
use automerge::{ROOT, ReadDoc};
use serde_json::Value;
use std::process::Output;
use sync_protocol::{CloseCode, DocumentId};

const DOCUMENT: DocumentId = DocumentId([4; 16]);

async fn with_changes(relay: &Relay, count: usize) -> (Person, Writer) {
    let olga = Person::join(relay, &relay.link).await;
    olga.register(DOCUMENT).await;
    let mut writer = Writer::new([1; 16], &olga.id);
    let mut socket = olga.open(DOCUMENT).await;
    for _ in 0..count {
        let (hash, bytes) = writer.change();
        socket.push(DOCUMENT, vec![bytes]).await;
        socket.acked(hash).await;
    }
    (olga, writer)
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("not JSON: {output:?}"))
}

#[tokio::test]
async fn a_backup_taken_while_serving_comes_back_whole() {
    let mut relay = Relay::start();
    let (olga, mut writer) = with_changes(&relay, 30).await;
    std::fs::create_dir(relay.data.join("kept")).unwrap();
    let file = relay.data.join("kept/friday.db");
    let file = file.to_str().unwrap();
    let output = relay.command(&["backup", "--to", file]);
    assert!(output.status.success(), "{output:?}");
    assert!(json(&output)["bytes"].as_u64().unwrap() > 0);
    assert_eq!(relay.command(&["backup", "--to", file]).status.code(), Some(5), "nothing is overwritten");
    let (hash, bytes) = writer.change();
    let mut socket = olga.open(DOCUMENT).await;
    socket.push(DOCUMENT, vec![bytes]).await;
    socket.acked(hash).await;
    assert_eq!(relay.command(&["restore", file, "--force"]).status.code(), Some(5), "not under a running relay");
    assert_eq!(relay.terminate(), Some(0));
    assert_eq!(relay.command(&["restore", file]).status.code(), Some(5), "not over data without --force");
    let output = relay.command(&["restore", file, "--force"]);
    assert!(output.status.success(), "{output:?}");
    let report = json(&relay.command(&["verify"]));
    assert_eq!((&report["ok"], &report["documents"][0]["changes"]), (&Value::Bool(true), &Value::from(30)));
    relay.launch(&[]);
    assert_eq!(olga.open(DOCUMENT).await.changes(30).await.len(), 30, "sessions came back as well");
}

#[tokio::test]
async fn an_export_opens_with_stock_automerge() {
    let relay = Relay::start();
    let (_, writer) = with_changes(&relay, 10).await;
    let output = relay.command(&["export", "--format", "automerge"]);
    assert!(output.status.success(), "{output:?}");
    let mut doc = automerge::AutoCommit::load(&output.stdout).unwrap();
    assert_eq!(doc.get_heads(), writer.clone().doc.get_heads());
    assert!(doc.get(ROOT, "k3").unwrap().is_some());
    let missing = DocumentId([1; 16]).to_string();
    assert_eq!(relay.command(&["export", "--document", &missing]).status.code(), Some(3));
}

#[tokio::test]
async fn the_sample_is_stored_beside_a_running_relay_and_comes_out_in_every_format() {
    let relay = Relay::start();
    let olga = Person::join(&relay, &relay.link).await;
    let stored = json(&relay.command(&["sample"]));
    let document = stored["document"].as_str().unwrap().to_owned();
    assert_eq!(olga.get("/api/me").await.json()["campaigns"][0]["role"], "owner", "who runs the relay sees it");
    let somebody = &stored["people"][0];
    let members = olga.get(&format!("/api/campaigns/{document}/members")).await.json();
    let joined = members.as_array().unwrap().iter().filter(|it| it["joined"] == true).count();
    assert_eq!(joined, 1, "the sample's people have links, and nobody has used one: {members}");
    let person = Person::join(&relay, somebody["link"].as_str().unwrap()).await;
    assert_eq!(person.id, somebody["person"]);
    let count = json(&relay.command(&["verify"]))["documents"][0]["changes"].as_u64().unwrap();
    let id: DocumentId = document.parse().unwrap();
    let log = person.open(id).await.changes(usize::try_from(count).unwrap()).await;
    let doc = crate::writer::opened(&log);
    assert!(doc.get(ROOT, "brief").unwrap().is_some());
    for link in stored["creators"].as_array().unwrap() {
        let link = link["link"].as_str().unwrap();
        let page = request(&relay.host, "GET", &link[link.find("/c/").unwrap()..], &[], "").await;
        assert_eq!(page.status, 200, "{page:?}");
    }
    let title = stored["name"].as_str().unwrap();
    let markdown = relay.command(&["export", "--format", "markdown", "--language", "ru", "--document", &document]);
    assert!(String::from_utf8(markdown.stdout).unwrap().starts_with(&format!("# {title}")));
    let whole = json(&relay.command(&["export", "--format", "json", "--document", &document]));
    assert_eq!(whole["campaign"]["name"], title);
    let answer = olga.send("POST", "/api/sample", serde_json::json!({})).await;
    assert_eq!(answer.status, 200);
    assert_ne!(answer.json()["document"], document, "another copy");
    assert_eq!(answer.json()["name"], format!("{title} (2)"), "told apart in the list");
}

#[tokio::test]
async fn damage_is_found_and_a_damaged_backup_is_refused() {
    let mut relay = Relay::start();
    with_changes(&relay, 10).await;
    let file = relay.data.join("kept.db");
    assert!(relay.command(&["backup", "--to", file.to_str().unwrap()]).status.success());
    relay.terminate();
    let mut bytes = std::fs::read(&file).unwrap();
    let at = bytes.windows(7).position(|it| it == b"value 5").unwrap();
    bytes[at + 6] = b'6';
    std::fs::write(&file, bytes).unwrap();
    let output = relay.command(&["restore", file.to_str().unwrap(), "--force"]);
    assert_eq!(output.status.code(), Some(4), "{output:?}");
    assert!(relay.command(&["verify"]).status.success(), "what was there is untouched");
    std::fs::rename(&file, relay.data.join("dateline.db")).unwrap();
    let output = relay.command(&["verify"]);
    assert_eq!(output.status.code(), Some(4));
    assert!(!json(&output)["documents"][0]["problems"].as_array().unwrap().is_empty());
}

#[test]
fn commands_say_when_there_is_nothing() {
    let nowhere = std::env::temp_dir().join("dateline-test-nowhere");
    for args in [&["verify"][..], &["export"], &["backup", "--to", "/tmp/never.db"]] {
        let output = command(&nowhere, args);
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
    assert_eq!(command(&nowhere, &["dance"]).status.code(), Some(2));
    assert!(!nowhere.exists(), "asking makes nothing");
}

#[tokio::test]
async fn invites_from_the_command_line_work_beside_a_running_relay() {
    let relay = Relay::start();
    let (olga, _) = with_changes(&relay, 1).await;
    let document = DOCUMENT.to_string();
    let output = relay.command(&["invite", "--document", &document, "--role", "viewer", "--person", "p-vera"]);
    let link = json(&output)["link"].as_str().unwrap().to_owned();
    assert!(link.starts_with(&format!("http://{}/join#", relay.host)), "{link}");
    let vera = Person::join(&relay, &link).await;
    assert_eq!(vera.open(DOCUMENT).await.changes(1).await.len(), 1);
    let output = relay.command(&["invite"]);
    let again = json(&output)["link"].as_str().unwrap().to_owned();
    assert_eq!(Person::join(&relay, &again).await.id, olga.id, "who runs the relay, on another browser");
    let unknown = DocumentId([77; 16]).to_string();
    assert_eq!(relay.command(&["invite", "--document", &unknown]).status.code(), Some(3));
}

#[tokio::test]
async fn access_revoked_in_another_process_closes_sockets_too() {
    let relay = Relay::start();
    let (olga, _) = with_changes(&relay, 1).await;
    let vera = Person::join(&relay, &olga.invite(DOCUMENT, "p-vera", "viewer").await).await;
    let mut socket = vera.open(DOCUMENT).await;
    let document = DOCUMENT.to_string();
    let output = relay.command(&["revoke", "--document", &document, "--person", "p-vera"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(socket.closed().await, Heard::Closed(CloseCode::Revoked.code()));
}

#[tokio::test]
async fn a_relay_nobody_is_signed_in_at_prints_a_working_link_at_every_start() {
    let mut relay = Relay::start();
    let first = relay.link.clone();
    relay.terminate();
    relay.launch(&[]);
    let answer = redeem(&relay.host, &first).await;
    assert_eq!(answer.json()["error"], "invite-revoked", "the first link was replaced");
    let olga = Person::join(&relay, &relay.link).await;
    relay.terminate();
    relay.launch(&[]);
    assert_eq!(relay.link, format!("http://{}/", relay.host), "somebody is signed in: just the address");
    assert_eq!(olga.get("/api/me").await.status, 200);
}
