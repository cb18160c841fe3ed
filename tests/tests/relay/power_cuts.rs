//! A relay that dies while it notifies neither loses a notice nor makes a second one of it.

use crate::morning::Scene;
use crate::receiver::{self, Book, Moment};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

/// How often the plug is pulled.
const CUTS: u32 = 36;

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap() % sides
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_killed_while_notifying_loses_nothing_and_repeats_only_under_the_same_id() {
    let (book, post) = (Arc::new(Book::default()), Arc::new(Book::default()));
    let (hook, smtp) = (receiver::webhook(&book).await, receiver::mail(&post).await);
    let mut scene = Scene::start(&["--smtp", &smtp, "--smtp-from", "Dateline <notices@brand.example>"]).await;
    for id in ["p-olga", "p-marcus", "p-lucia"] {
        let person = scene.person(id).await;
        scene.channel(&person, "mine/chat", "json", &format!("{hook}/{id}")).await;
        scene.channel(&person, "mine/mail", "email", &format!("{id}@brand.example")).await;
        scene.channel(&person, &format!("campaign/team-{id}"), "json", &format!("{hook}/team-{id}")).await;
    }
    let mut dice = Dice(7);
    let mut blown = 0;
    for cut in 0..CUTS {
        scene.relay.kill();
        // 15:30 in UTC is within everybody's hours.
        scene.clock.set(1 + i64::from(cut), 15, 30);
        let moment = [Moment::Connected, Moment::Read, Moment::Answered][dice.roll(3) as usize];
        let nth = 1 + dice.roll(3);
        let target = if dice.roll(3) == 0 { &post } else { &book };
        target.lay(moment, nth);
        scene.launch();
        blown += u32::from(target.blown(Duration::from_secs(3)).await);
    }
    scene.relay.kill();
    assert!(blown >= CUTS / 2, "most cuts fell into a delivery: {blown}");
    scene.launch();
    let settled = async {
        loop {
            let notices = scene.notices();
            if notices.iter().all(|it| it["state"] == "sent" || it["state"] == "dead") {
                return notices;
            }
            tokio::task::yield_now().await;
        }
    };
    let notices = tokio::time::timeout(Duration::from_secs(30), settled).await.expect("everything leaves in the end");
    let made: HashSet<String> = notices.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(made.len(), notices.len());
    assert!(notices.iter().all(|it| it["state"] == "sent"), "{notices:?}");
    let mails = post.taken().into_iter().map(|it| {
        let id = it.id.trim_start_matches('<').split('@').next().unwrap_or_default().to_owned();
        (id, it.body.lines().skip_while(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"))
    });
    let arrived: Vec<(String, String)> = book.taken().into_iter().map(|it| (it.id, it.body)).chain(mails).collect();
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for (id, body) in &arrived {
        let first = seen.entry(id).or_insert(body);
        assert_eq!(first, body, "a repeat says the same");
    }
    let arrived_ids: HashSet<String> = seen.keys().map(|id| (*id).to_owned()).collect();
    assert_eq!(arrived_ids, made, "each notice that was made arrived, and nothing else");
    let keys: HashSet<_> =
        notices.iter().map(|it| (it["person"].to_string(), it["channel"].to_string(), it["key"].to_string())).collect();
    assert_eq!(keys.len(), notices.len(), "one notice per person, channel and thing");
    let repeats = arrived.len() - made.len();
    let uncertain = notices.iter().filter(|it| it["uncertain"] == true).count();
    assert!(
        repeats <= 16 * CUTS as usize && (repeats == 0 || uncertain > 0),
        "{repeats} repeats, {uncertain} uncertain"
    );
    eprintln!("{} notices, {blown} cuts during a delivery, {repeats} repeats", made.len());
}
