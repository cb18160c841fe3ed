//! What people rely on from notices: one digest a morning, each thing once, failures that can be seen.

use crate::morning::Scene;
use crate::person::{Person, request};
use crate::process::Relay;
use crate::receiver::{self, Book, Taken};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// The digests that came to a path; one that a killed relay sent again, under the same id, is one.
fn digests(book: &Book, to: &str) -> Vec<Taken> {
    let mut seen = std::collections::HashSet::new();
    let all = book.taken().into_iter().filter(|it| it.to == to && it.json()["urgent"] == false);
    all.filter(|it| seen.insert(it.id.clone())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_person_gets_one_digest_when_their_own_working_day_begins_in_their_language() {
    let book = Arc::new(Book::default());
    let hook = receiver::webhook(&book).await;
    let mut scene = Scene::start(&[]).await;
    let (olga, marcus) = (scene.person("p-olga").await, scene.person("p-marcus").await);
    scene.channel(&olga, "mine/chat", "json", &format!("{hook}/olga")).await;
    scene.channel(&marcus, "mine/chat", "json", &format!("{hook}/marcus")).await;
    // 06:00 in UTC is 09:00 in Moscow and the night in New York.
    let day = scene.digest(&book, "/olga", 1, 6).await;
    let russian = digests(&book, "/olga").remove(0).json();
    assert!(russian["title"].as_str().unwrap().ends_with("ваше утро"), "{russian}");
    assert!(russian["text"].as_str().unwrap().contains("по вашему времени"), "{russian}");
    assert!(digests(&book, "/marcus").is_empty(), "nobody is woken");
    let american = scene.digest(&book, "/marcus", day, 15).await;
    let english = digests(&book, "/marcus").remove(0).json();
    assert!(english["title"].as_str().unwrap().ends_with("your morning"), "{english}");
    assert_eq!(english["link"], format!("http://{}/campaign/{}/today", scene.relay.host, scene.document));
    // The same day again, and after a restart: it was told.
    let (before, told) = (digests(&book, "/olga").len(), digests(&book, "/marcus").len());
    scene.relay.kill();
    scene.launch();
    scene.clock.set(american, 16, 30);
    scene.channel(&marcus, "campaign/all", "json", &format!("{hook}/all")).await;
    let test = marcus.send("POST", &scene.path("channels/campaign/all/test"), json!({})).await;
    assert_eq!(test.status, 204, "{test:?}");
    assert_eq!((digests(&book, "/olga").len(), digests(&book, "/marcus").len()), (before, told));
    let keys: Vec<_> =
        scene.notices().iter().filter(|it| it["person"] == "p-marcus").map(|it| it["key"].clone()).collect();
    let digests = keys.iter().filter(|it| it.as_str().unwrap().starts_with("digest/")).count();
    assert_eq!(digests, told, "{keys:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_presses_is_told_at_once_in_chats_never_at_night_and_never_by_mail() {
    let (book, post) = (Arc::new(Book::default()), Arc::new(Book::default()));
    let (hook, smtp) = (receiver::webhook(&book).await, receiver::mail(&post).await);
    let scene = Scene::start(&["--smtp", &smtp, "--smtp-from", "Dateline <notices@brand.example>"]).await;
    let olga = scene.person("p-olga").await;
    scene.channel(&olga, "campaign/team", "slack", &format!("{hook}/team")).await;
    scene.channel(&olga, "mine/mail", "email", "olga@brand.example").await;
    // In a month much presses; at 04:30 in Moscow nobody hears of it.
    scene.clock.set(30, 1, 30);
    assert!(book.within(Duration::from_secs(4), &|_| true).await.is_none(), "{:?}", book.taken());
    scene.clock.set(30, 6, 30);
    let taken = book.wait(|it| it.to == "/team").await;
    let text = taken.json()["text"].as_str().unwrap().to_owned();
    assert!(text.contains("\nНачалось: ") && text.contains("Отвечает "), "{taken:?}");
    // On the first working day from here the mail comes: one.
    for day in 30..50 {
        scene.clock.set(day, 6, 30);
        if post.within(Duration::from_secs(4), &|_| true).await.is_some() {
            break;
        }
    }
    let mails = post.taken();
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert_eq!(mails[0].to, "olga@brand.example");
    assert!(mails[0].id.ends_with("@brand.example>") && mails[0].body.contains("Auto-Submitted: auto-generated"));
    let ids: std::collections::HashSet<_> = book.taken().into_iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), book.taken().len(), "each thing once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_that_fails_is_tried_again_and_what_is_given_up_can_be_seen_and_sent_after_all() {
    let book = Arc::new(Book::default());
    let hook = receiver::webhook(&book).await;
    let scene = Scene::start(&[]).await;
    let olga = scene.person("p-olga").await;
    scene.channel(&olga, "campaign/team", "json", &format!("{hook}/team")).await;
    let state = async |wanted: &str| {
        let look = async {
            loop {
                let all = olga.get(&scene.path("notices")).await.json();
                let all = all.as_array().unwrap().clone();
                if !all.is_empty() && all.iter().all(|it| it["state"] == wanted) {
                    return all;
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(20), look).await.unwrap_or_else(|_| panic!("nothing is {wanted}"))
    };
    book.answer(500);
    scene.clock.set(30, 7, 0);
    let waiting = state("retry").await;
    assert!(waiting.iter().all(|it| it["tries"] == 1 && it["error"] == "HTTP 500" && it["next"].is_i64()));
    book.answer(404);
    scene.clock.set(30, 7, 2);
    let dead = state("dead").await;
    assert!(dead.iter().all(|it| it["tries"] == 2 && it["error"] == "HTTP 404"), "{dead:?}");
    assert_eq!(scene.notices().len(), dead.len());
    let counted = async {
        let line = format!("dateline_notices{{state=\"dead\"}} {}", dead.len());
        while !String::from_utf8(olga.get("/metrics").await.body).unwrap().contains(&line) {}
    };
    tokio::time::timeout(Duration::from_secs(20), counted).await.expect("dead notices are counted");
    book.answer(0);
    let id = dead[0]["id"].as_str().unwrap();
    assert_eq!(olga.send("POST", &scene.path(&format!("notices/{id}/retry")), json!({})).await.status, 204);
    book.wait(|it| it.id == id).await;
    let other = dead[1]["id"].as_str().unwrap();
    let output = scene.relay.command(&["notices", "--document", &scene.document, "--retry", other]);
    assert!(output.status.success(), "{output:?}");
    let again = scene.relay.command(&["notices", "--document", &scene.document, "--retry", "nonsense"]);
    assert_eq!(again.status.code(), Some(3));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_message_comes_in_the_shape_each_receiver_reads() {
    let (book, post) = (Arc::new(Book::default()), Arc::new(Book::default()));
    let (hook, smtp) = (receiver::webhook(&book).await, receiver::mail(&post).await);
    let scene = Scene::start(&["--smtp", &smtp, "--smtp-from", "Dateline <notices@brand.example>"]).await;
    let june = scene.person("p-june").await;
    let test =
        async |slot: &str| june.send("POST", &scene.path(&format!("channels/mine/{slot}/test")), json!({})).await;
    for preset in ["slack", "telegram", "json"] {
        scene.channel(&june, &format!("mine/{preset}"), preset, &format!("{hook}/{preset}")).await;
        assert_eq!(test(preset).await.status, 204);
    }
    scene.channel(&june, "mine/mail", "email", "june@brand.example").await;
    assert_eq!(test("mail").await.status, 204);
    let body = |to: &str| book.taken().into_iter().find(|it| it.to == to).unwrap().json();
    assert!(body("/slack")["text"].as_str().unwrap().starts_with("*Dateline: a test message*\n"));
    assert_eq!(body("/telegram")["chat_id"], "-100");
    assert!(body("/telegram")["text"].as_str().unwrap().starts_with("Dateline: a test message\n"));
    assert_eq!(body("/json")["title"], "Dateline: a test message");
    assert!(post.taken()[0].body.contains("Subject: Dateline: a test message"), "{:?}", post.taken());
    // No redirect is followed, and what failed is said.
    book.answer(302);
    let refused = test("json").await;
    assert_eq!((refused.status, refused.json()["error"].as_str()), (424, Some("test-failed")));
    assert!(refused.json()["message"].as_str().unwrap().contains("HTTP 302"));
    assert!(!book.taken().iter().any(|it| it.to.ends_with("elsewhere")));
    post.answer(550);
    assert_eq!(test("mail").await.status, 424);
    assert_eq!(test("mail").await.status, 429, "six a minute");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_is_its_owners_and_its_address_stays_on_the_server() {
    let book = Arc::new(Book::default());
    let hook = receiver::webhook(&book).await;
    let scene = Scene::start(&[]).await;
    let (olga, june) = (scene.person("p-olga").await, scene.person("p-june").await);
    let secret = format!("{hook}/services/T000/B000/abcdefghijklmnop");
    scene.channel(&olga, "mine/chat", "slack", &secret).await;
    scene.channel(&olga, "campaign/team", "slack", &secret).await;
    let seen = olga.get(&scene.path("channels")).await;
    assert!(!String::from_utf8_lossy(&seen.body).contains("abcdefghijkl"), "{seen:?}");
    assert_eq!(seen.json()["channels"].as_array().unwrap().len(), 2);
    assert_eq!(seen.json()["mail"], false);
    let theirs = june.get(&scene.path("channels")).await.json();
    assert_eq!(theirs["channels"].as_array().unwrap().len(), 1, "another's channel is not shown: {theirs}");
    let put = async |who: &Person, place: &str, preset: &str, target: &str| {
        let body = json!({ "preset": preset, "target": target });
        let answer = who.send("PUT", &scene.path(&format!("channels/{place}")), body).await;
        let error = if answer.body.is_empty() { String::new() } else { answer.json()["error"].to_string() };
        (answer.status, error.trim_matches('"').to_owned())
    };
    let wrong = || (422, "wrong-target".to_owned());
    for target in ["http://example.com/x", "https://10.0.0.1/x", "https://169.254.169.254/latest", "ftp://x/y", "x"] {
        assert_eq!(put(&olga, "mine/chat", "json", target).await, wrong(), "{target}");
    }
    assert_eq!(put(&olga, "mine/mail", "email", "olga@brand.example").await, wrong(), "no SMTP here");
    assert_eq!(put(&olga, "mine/bot", "telegram", &secret).await, wrong(), "no chat");
    let vera = olga.invite(scene.document.parse().unwrap(), "p-vera", "viewer").await;
    let vera = Person::join(&scene.relay, &vera).await;
    assert_eq!(put(&vera, "campaign/team", "json", &secret).await, (403, "not-allowed".to_owned()));
    assert_eq!(vera.send("DELETE", &scene.path("channels/campaign/team"), json!({})).await.status, 403);
    // Whoever loses access loses their channels.
    scene.channel(&vera, "mine/chat", "json", &format!("{hook}/vera")).await;
    assert_eq!(olga.send("DELETE", &scene.path("members/p-vera"), json!({})).await.status, 204);
    let kept = scene.relay.command(&["channels", "--document", &scene.document]);
    let kept = String::from_utf8_lossy(&kept.stdout).into_owned();
    assert!(!kept.contains("p-vera") && !kept.contains("abcdefghijkl") && kept.contains("p-olga"), "{kept}");
    assert_eq!(olga.send("DELETE", &scene.path("channels/mine/chat"), json!({})).await.status, 204);
    assert_eq!(olga.send("DELETE", &scene.path("channels/mine/chat"), json!({})).await.status, 404);
}

#[tokio::test]
async fn behind_a_proxy_one_guesser_does_not_lock_everybody_out() {
    let relay = Relay::start_with(&["--trust-proxy"]);
    let origin = format!("http://{}", relay.host);
    let join = async |address: &str| {
        let headers = [("Origin", origin.as_str()), ("X-Forwarded-For", address)];
        request(&relay.host, "POST", "/api/join", &headers, "{\"secret\":\"x\"}").await.status
    };
    for _ in 0..30 {
        // What stands before the proxy's own entry is made up.
        assert_eq!(join("9.9.9.9, 203.0.113.1").await, 404);
    }
    assert_eq!(join("8.8.8.8, 203.0.113.1").await, 429);
    assert_eq!(join("203.0.113.2").await, 404);
}
