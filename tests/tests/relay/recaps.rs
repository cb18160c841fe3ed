//! A recap that is marked as sent goes to the campaign's channels, in each receiver's shape, in the words that went out.

use crate::morning::Scene;
use crate::person::Person;
use crate::receiver::{self, Book};
use campaign::command::{Command, MeetingCommand, SyncCommand};
use campaign::document::Replica;
use campaign::exchange::letter;
use campaign::language::Language;
use campaign::meetings::recap;
use campaign::model::{MeetingId, PersonId};
use campaign::time::Instant;
use std::sync::Arc;

/// Holds the sample's next sync and sends its recap, as June's browser would; gives the words that went out.
async fn hold(scene: &Scene, june: &Person, at: Instant) -> String {
    let whole = scene.relay.command(&["export", "--document", &scene.document, "--format", "automerge"]).stdout;
    let mut replica = Replica::load([9; 16], &PersonId::from("p-june"), [whole.as_slice()], []).unwrap();
    let id = || MeetingId::from("mt-next");
    let mut changes = Vec::new();
    let mut act = |replica: &mut Replica, command: MeetingCommand| {
        let done = replica.apply(&Command::Sync(SyncCommand::Meeting(command)), at).unwrap();
        changes.extend(done.changes);
    };
    act(&mut replica, MeetingCommand::SetRecorder(id(), PersonId::from("p-june")));
    act(&mut replica, MeetingCommand::Start(id(), "r-start".into()));
    act(&mut replica, MeetingCommand::Close(id(), "r-end".into(), MeetingId::from("mt-after")));
    let drafted = letter::words(&recap(&replica.sections().unwrap(), &id(), Language::En));
    let words = format!("{}\nOne line more than the draft had.", drafted.trim());
    act(&mut replica, MeetingCommand::SendRecap(id(), "r-sent".into(), words.clone()));
    let document = scene.document.parse().unwrap();
    let mut socket = june.open(document).await;
    let last = changes.last().unwrap().hash;
    socket.push(document, changes.into_iter().map(|change| change.bytes).collect()).await;
    socket.acked(sync_protocol::ChangeHash(last)).await;
    words
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recap_that_went_out_is_told_once_in_every_shape_with_every_clock() {
    let book = Arc::new(Book::default());
    let hook = receiver::webhook(&book).await;
    let scene = Scene::start(&[]).await;
    let (olga, june) = (scene.person("p-olga").await, scene.person("p-june").await);
    scene.clock.set(30, 9, 0);
    for preset in ["slack", "telegram", "json"] {
        scene.channel(&olga, &format!("campaign/{preset}"), preset, &format!("{hook}/{preset}")).await;
    }
    scene.channel(&olga, "mine/chat", "json", &format!("{hook}/mine")).await;
    let words = hold(&scene, &june, scene.clock.at(30, 9, 20)).await;
    let (title, rest) = words.split_once('\n').unwrap();
    let clocks = rest.trim().lines().next().unwrap();
    assert!(clocks.contains("Moscow") && clocks.contains("New York"), "{clocks}");
    scene.clock.set(30, 9, 30);
    let whole = |text: &str| text.contains(clocks) && text.contains("One line more than the draft had.");
    let slack = book.wait(|it| it.to == "/slack" && it.body.contains("One line more")).await.json();
    let text = slack["text"].as_str().unwrap();
    assert!(text.starts_with(&format!("*{title}*\n")) && whole(text), "{slack}");
    let telegram = book.wait(|it| it.to == "/telegram" && it.body.contains("One line more")).await.json();
    let text = telegram["text"].as_str().unwrap();
    assert!(telegram["chat_id"] == "-100" && text.starts_with(&format!("{title}\n\n")) && whole(text), "{telegram}");
    let plain = book.wait(|it| it.to == "/json" && it.body.contains("One line more")).await.json();
    let told = |it: &serde_json::Value| it["key"].as_str().is_some_and(|key| key.starts_with("recap:mt-next:"));
    assert_eq!(plain["title"], title);
    assert!(told(&plain), "{plain}");
    assert!(whole(plain["text"].as_str().unwrap()) && plain["urgent"] == false, "{plain}");
    // Nobody hears of it a second time, and nobody's own channel repeats what the team's says.
    scene.clock.set(30, 10, 30);
    let own = |it: &receiver::Taken| it.to == "/mine" && it.body.contains("One line more");
    assert!(book.within(std::time::Duration::from_secs(4), &own).await.is_none());
    assert_eq!(scene.notices().iter().filter(|it| told(it)).count(), 3);
}
