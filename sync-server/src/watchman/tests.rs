//! The relay says what the browser says: the golden list of `campaign`, through the relay's own path.

use super::due::{self, Audience};
use super::reader::reader;
use super::round::round;
use crate::ops::{reading, sample};
use crate::store::{Channel, Keeper, Notice, Sqlite, Store};
use campaign::language::Language;
use campaign::time::{Instant, Zone};
use campaign::view::Reader;
use campaign::watch;
use std::path::PathBuf;
use sync_protocol::DocumentId;

/// Wed 18 Nov 2026, 09:00 in Moscow, as in `campaign/tests/watch.rs`.
const NOW: Instant = Instant(1_794_981_600_000);
const GOLDEN: &str = include_str!("../../../campaign/tests/watch.golden.txt");

/// The sample in a store of its own.
struct Scene {
    folder: PathBuf,
    keeper: Keeper,
    document: DocumentId,
}

impl Scene {
    async fn start(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("dateline-watchman-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let keeper = Keeper::start(Box::new(Sqlite::open(&folder.join("test.sqlite")).unwrap())).unwrap();
        let document = sample::store_at(&keeper, None, NOW.0).await.unwrap().document;
        Self { folder, keeper, document }
    }

    /// A channel that is old enough for everything.
    async fn channel(&self, person: &str, preset: &str) {
        let (preset, by) = (preset.to_owned(), if person.is_empty() { "p-timur" } else { person }.to_owned());
        let (document, person, slot) = (self.document, person.to_owned(), "chat".to_owned());
        let channel =
            Channel { document, person, slot, preset, target: "x".into(), chat: String::new(), by, created: 0 };
        self.keeper.write(move |store: &mut dyn Store| store.set_channel(&channel)).await.unwrap();
    }

    /// What a look finds, kept as the watchman keeps it.
    async fn look(&self, now: Instant) -> Vec<Notice> {
        let document = self.document;
        let found = self.keeper.read(move |store| round(store, document, now.0)).await.unwrap().notices;
        let kept = found.clone();
        let keep = move |store: &mut dyn Store| {
            for notice in &kept {
                assert!(store.add_notice(notice)?);
            }
            Ok(())
        };
        self.keeper.write(keep).await.unwrap();
        found
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        self.keeper.close();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The words the golden list has for somebody, of one urgency.
fn golden(person: &str, urgency: &str) -> Vec<&'static str> {
    let start = format!("{person} {urgency} ");
    GOLDEN.lines().filter(|line| line.starts_with(&start)).map(|line| line.split_once(" | ").unwrap().1).collect()
}

fn urgent(found: &[Notice]) -> Vec<&str> {
    found.iter().filter(|it| it.urgent).map(|it| it.title.as_str()).collect()
}

#[tokio::test]
async fn the_relay_reads_the_same_flags_and_notices_from_its_log_as_the_browser_from_its_replica() {
    let scene = Scene::start("golden").await;
    let document = scene.document;
    let read = move |store: &mut dyn Store| Ok(reading::replica(store, document)?.sections().unwrap());
    let sections = scene.keeper.read(read).await.unwrap();
    let as_read = |person: &str, language, place: &str| {
        Reader::of(&sections, &person.into(), language, Zone::parse(place).unwrap())
    };
    let timur = as_read("p-timur", Language::En, "Europe/Moscow");
    let printer = timur.printer(NOW);
    let flags = watch::flags(&sections, NOW);
    let mut told: Vec<String> = flags
        .iter()
        .map(|flag| format!("{} | {} | {}", flag.kind.code(), flag.owner, watch::sentence(flag, &sections, &printer)))
        .collect();
    let readers =
        [as_read("p-timur", Language::Ru, "Europe/Moscow"), as_read("p-priya", Language::En, "America/New_York")];
    for reader in &readers {
        for notice in watch::notices(&sections, reader, NOW) {
            let (person, urgency, at) = (&reader.person, notice.urgency, notice.not_before.to_iso());
            told.push(format!("{person} {urgency:?} {at} | {}", notice.words));
        }
    }
    assert_eq!(told.join("\n").trim(), GOLDEN.trim());
    // And the adapter adds nothing: at night there is nothing, in the morning exactly these.
    let words = |reader: &Reader, now: Instant| -> Vec<String> {
        due::urgent(&sections, Audience::Person, reader, now).into_iter().map(|it| it.title).collect()
    };
    assert_eq!(words(&readers[0], NOW), golden("p-timur", "Now"));
    assert_eq!(words(&readers[1], NOW), [""; 0]);
    assert_eq!(words(&readers[1], NOW.plus_hours(8)), golden("p-priya", "Now"));
}

#[tokio::test]
async fn each_thing_is_told_once_and_the_digest_has_the_rest() {
    let scene = Scene::start("once").await;
    scene.channel("p-timur", "json").await;
    let found = scene.look(NOW).await;
    assert_eq!(urgent(&found), golden("p-timur", "Now"), "in Timur's language");
    let digest = found.iter().find(|it| !it.urgent).unwrap();
    for words in golden("p-timur", "Morning").into_iter().filter(|words| words.contains("правка открыта"))
    {
        assert!(digest.body.contains(words), "{}", digest.body);
    }
    assert!(digest.body.contains("Требует вашего внимания"), "{}", digest.body);
    assert_eq!(scene.look(NOW.plus_minutes(1)).await, [], "told");
    let night = scene.look(NOW.plus_hours(13)).await;
    assert_eq!(night, [], "22:00 in Moscow");
}

#[tokio::test]
async fn mail_has_one_digest_and_nothing_by_itself_and_the_team_hears_what_anybody_answers_for() {
    let scene = Scene::start("mail").await;
    scene.channel("p-timur", "email").await;
    let mails = scene.look(NOW).await;
    assert_eq!((mails.len(), mails[0].urgent), (1, false), "{mails:?}");
    assert!(golden("p-timur", "Now").iter().all(|words| mails[0].body.contains(words)), "{}", mails[0].body);
    scene.channel("", "json").await;
    let team = scene.look(NOW).await;
    assert!(team.iter().all(|it| it.urgent && it.person.is_empty()), "{team:?}");
    let told = urgent(&team);
    assert!(golden("p-timur", "Now").iter().all(|words| told.contains(words)), "{told:?}");
    assert!(told.len() > golden("p-timur", "Now").len(), "and what Priya answers for: {told:?}");
    assert!(team.iter().any(|it| it.body.ends_with("Отвечает Priya.")), "{team:?}");
}

#[tokio::test]
async fn a_reader_has_their_own_language_and_clock() {
    let scene = Scene::start("reader").await;
    let document = scene.document;
    let read = move |store: &mut dyn Store| {
        let sections = reading::replica(store, document)?.sections().unwrap();
        reader(store, &sections, "p-marcus")
    };
    let marcus = scene.keeper.read(read).await.unwrap();
    assert_eq!((marcus.language, marcus.zone.name()), (Language::En, "America/New_York"));
}
