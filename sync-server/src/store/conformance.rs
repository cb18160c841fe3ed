//! What every store has to do, written once. A store joins by adding its line at the end.

mod noticing;

use noticing::{
    a_notice_is_made_once_whatever_became_of_it, a_session_in_use_is_renewed_and_never_shortened,
    channels_go_with_the_person, receipts_stay, what_was_on_its_way_goes_again_under_the_same_id,
};

use super::{
    CreatorLink, Document, Invite, Keeper, Member, Person, Quarantined, SecretHash, Session, Snapshot, Sqlite, Store,
    StoreError,
};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use sync_protocol::{ActorId, ChangeHash, DocumentId, Entry, Position};

const DOCUMENT: DocumentId = DocumentId([1; 16]);
const OTHER: DocumentId = DocumentId([2; 16]);
const NOW: i64 = 1_000_000;

fn entry(position: u64) -> Entry {
    let byte = u8::try_from(position % 250).unwrap();
    Entry {
        position: Position(position),
        hash: ChangeHash([byte; 32]),
        actor: ActorId([3; 16]),
        seq: position,
        max_op: position * 2,
        ops: 2,
        person: "p-olga".to_owned(),
        deps: if position > 1 { vec![ChangeHash([byte.wrapping_sub(1); 32])] } else { Vec::new() },
        bytes: vec![byte; 40],
        size: 40,
    }
}

fn with_document(store: &mut dyn Store) {
    write(store, |store| {
        let name = "Winter".to_owned();
        assert!(store.add_document(&Document { document: DOCUMENT, name, created: NOW }).unwrap());
    });
}

fn write(store: &mut dyn Store, work: impl FnOnce(&mut dyn Store)) {
    store.begin().unwrap();
    work(store);
    store.commit().unwrap();
}

fn a_log_comes_back_as_it_was_appended(store: &mut dyn Store) {
    with_document(store);
    let log: Vec<Entry> = (1..=9).map(entry).collect();
    write(store, |store| store.append(DOCUMENT, &log, NOW).unwrap());
    assert_eq!(store.log(DOCUMENT, Position::START, 100, true).unwrap(), log);
    assert_eq!(store.log(DOCUMENT, Position(4), 2, true).unwrap(), log[4..6]);
    let bare = store.log(DOCUMENT, Position(8), 100, false).unwrap();
    assert_eq!((bare[0].bytes.len(), bare[0].size, &bare[0].deps), (0, 40, &log[8].deps));
    assert_eq!(store.head(DOCUMENT).unwrap(), Position(9));
    assert_eq!(store.head(OTHER).unwrap(), Position::START);
    assert!(store.log(OTHER, Position::START, 1, true).unwrap().is_empty());
}

fn a_position_is_given_once(store: &mut dyn Store) {
    with_document(store);
    write(store, |store| store.append(DOCUMENT, &[entry(1)], NOW).unwrap());
    store.begin().unwrap();
    assert!(store.append(DOCUMENT, &[entry(1)], NOW).is_err());
    store.rollback();
    assert_eq!(store.head(DOCUMENT).unwrap(), Position(1));
}

fn what_was_not_committed_is_not_there(store: &mut dyn Store) {
    with_document(store);
    let mut other = store.another().unwrap();
    store.begin().unwrap();
    store.append(DOCUMENT, &[entry(1)], NOW).unwrap();
    assert_eq!(other.head(DOCUMENT).unwrap(), Position::START, "nobody sees it before the commit");
    store.rollback();
    assert_eq!(store.head(DOCUMENT).unwrap(), Position::START);
    write(store, |store| store.append(DOCUMENT, &[entry(1)], NOW).unwrap());
    assert_eq!(other.head(DOCUMENT).unwrap(), Position(1), "everybody sees it after");
}

fn the_newest_snapshot_is_kept(store: &mut dyn Store) {
    with_document(store);
    let snapshot = |at| Snapshot { position: Position(at), last: ChangeHash([9; 32]), bytes: vec![at as u8; 10] };
    assert_eq!(store.snapshot(DOCUMENT).unwrap(), None);
    for at in [5, 9, 7] {
        write(store, |store| store.set_snapshot(DOCUMENT, &snapshot(at)).unwrap());
    }
    assert_eq!(store.snapshot(DOCUMENT).unwrap(), Some(snapshot(9)));
    assert_eq!(store.snapshot_position(DOCUMENT).unwrap(), Position(9));
}

fn a_document_is_registered_once(store: &mut dyn Store) {
    with_document(store);
    write(store, |store| {
        let again = Document { document: DOCUMENT, name: "Other".to_owned(), created: NOW };
        assert!(!store.add_document(&again).unwrap());
    });
    assert_eq!(store.documents().unwrap().len(), 1);
    assert_eq!(store.document(DOCUMENT).unwrap().unwrap().name, "Winter");
}

fn quarantined_changes_are_remembered(store: &mut dyn Store) {
    with_document(store);
    let bad = Quarantined {
        hash: ChangeHash([8; 32]),
        person: "p-eve".to_owned(),
        reason: "it panicked".to_owned(),
        at: NOW,
        bytes: vec![1, 2, 3],
    };
    write(store, |store| store.quarantine(DOCUMENT, &bad).unwrap());
    assert_eq!(store.quarantined(DOCUMENT).unwrap(), [bad.hash]);
    assert!(store.quarantined(OTHER).unwrap().is_empty());
}

fn rights_tell_when_they_change(store: &mut dyn Store) {
    with_document(store);
    let mut other = store.another().unwrap();
    let before = other.rights_version().unwrap();
    let member = Member { document: DOCUMENT, person: "p-olga".into(), role: "owner".into(), since: NOW };
    write(store, |store| store.set_member(&member).unwrap());
    let given = other.rights_version().unwrap();
    assert!(given > before);
    assert_eq!(other.role(DOCUMENT, "p-olga").unwrap().as_deref(), Some("owner"));
    write(store, |store| assert!(store.remove_member(DOCUMENT, "p-olga").unwrap()));
    assert!(other.rights_version().unwrap() > given);
    assert_eq!(other.role(DOCUMENT, "p-olga").unwrap(), None);
}

fn members_come_with_their_names(store: &mut dyn Store) {
    let person = Person { person: "p-olga".into(), name: "Olga".into(), language: "ru".into(), keeper: true };
    write(store, |store| {
        store.set_person(&person).unwrap();
        for (document, role) in [(DOCUMENT, "member"), (OTHER, "viewer"), (DOCUMENT, "owner")] {
            let member = Member { document, person: "p-olga".into(), role: role.into(), since: NOW };
            store.set_member(&member).unwrap();
        }
        let keeper_no_more = Person { keeper: false, ..person.clone() };
        store.set_person(&keeper_no_more).unwrap();
    });
    let members = store.members(DOCUMENT).unwrap();
    assert!(!members[0].joined, "nobody came yet");
    assert_eq!((members[0].name.as_str(), members[0].member.role.as_str()), ("Olga", "owner"));
    assert_eq!(store.memberships("p-olga").unwrap().len(), 2);
    assert_eq!(store.keepers().unwrap(), [person], "who runs the relay stays so");
}

fn sessions_end(store: &mut dyn Store) {
    let token = SecretHash::of("token");
    let session = Session { token, person: "p-olga".into(), created: NOW, expires: NOW + 10 };
    write(store, |store| store.add_session(&session).unwrap());
    assert_eq!(store.session(&token, NOW).unwrap(), Some(session));
    assert_eq!(store.session(&token, NOW + 10).unwrap(), None);
    assert_eq!((store.live_sessions("p-olga", NOW).unwrap(), store.live_sessions("p-jack", NOW).unwrap()), (1, 0));
    write(store, |store| store.remove_session(&token).unwrap());
    assert_eq!(store.session(&token, NOW).unwrap(), None);
}

fn invite(secret: &str, document: Option<DocumentId>) -> Invite {
    Invite {
        secret: SecretHash::of(secret),
        document,
        person: "p-jack".into(),
        name: "Jack".into(),
        language: "en".into(),
        role: "member".into(),
        by: "p-olga".into(),
        created: NOW,
        expires: NOW + 100,
        used: None,
        revoked: None,
    }
}

fn an_invite_is_used_once_in_time_and_not_after_it_was_withdrawn(store: &mut dyn Store) {
    let all = ["one", "two", "three", "four"];
    write(store, |store| {
        for (secret, document) in all.into_iter().zip([Some(DOCUMENT), Some(DOCUMENT), Some(DOCUMENT), None]) {
            store.add_invite(&invite(secret, document)).unwrap();
        }
    });
    let [one, two, three, four] = all.map(SecretHash::of);
    assert_eq!(store.invite(&one).unwrap(), Some(invite("one", Some(DOCUMENT))));
    write(store, |store| {
        assert!(store.use_invite(&one, "p-jack", NOW).unwrap());
        assert!(!store.use_invite(&one, "p-jack", NOW).unwrap(), "once");
        assert!(!store.use_invite(&two, "p-jack", NOW + 100).unwrap(), "in time");
        assert_eq!(store.revoke_invites(Some(DOCUMENT), "p-jack", NOW).unwrap(), 2);
        assert!(!store.use_invite(&three, "p-jack", NOW).unwrap(), "not withdrawn");
        assert!(store.use_invite(&four, "p-jack", NOW).unwrap(), "another document's invites stay");
    });
    assert_eq!(store.removed(DOCUMENT).unwrap(), ["p-jack"], "came, and is no member");
    let member = Member { document: DOCUMENT, person: "p-jack".into(), role: "member".into(), since: NOW };
    write(store, |store| store.set_member(&member).unwrap());
    assert!(store.removed(DOCUMENT).unwrap().is_empty());
    assert!(store.members(DOCUMENT).unwrap()[0].joined);
    assert_eq!(store.invite(&one).unwrap().unwrap().used, Some((NOW, "p-jack".to_owned())));
}

fn a_creators_newest_link_is_the_one_that_opens(store: &mut dyn Store) {
    let link = |token: &str, created| CreatorLink {
        token: SecretHash::of(token),
        document: DOCUMENT,
        creator: "cr-ana".into(),
        by: "p-olga".into(),
        created,
        expires: NOW + 100,
        revoked: None,
    };
    for (token, at) in [("old", NOW), ("new", NOW + 1)] {
        write(store, |store| store.set_creator_link(&link(token, at)).unwrap());
    }
    assert_eq!(store.creator_link(&SecretHash::of("old")).unwrap().unwrap().revoked, Some(NOW + 1));
    assert_eq!(store.creator_links(DOCUMENT, NOW).unwrap(), [link("new", NOW + 1)]);
    assert!(store.creator_links(DOCUMENT, NOW + 100).unwrap().is_empty());
    write(store, |store| assert!(store.revoke_creator_link(DOCUMENT, "cr-ana", NOW + 2).unwrap()));
    assert!(store.creator_links(DOCUMENT, NOW).unwrap().is_empty());
}

fn words_are_remembered(store: &mut dyn Store) {
    write(store, |store| {
        store.set_word("origin", "http://a").unwrap();
        store.set_word("origin", "http://b").unwrap();
    });
    assert_eq!(store.word("origin").unwrap().as_deref(), Some("http://b"));
    assert_eq!(store.word("nothing").unwrap(), None);
}

/// A place for one test, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("dateline-store-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn sqlite(test: fn(&mut dyn Store)) {
    let folder = Folder::new();
    let mut store = Sqlite::open(&folder.0.join("dateline.db")).unwrap();
    test(&mut store);
    assert!(store.damages().unwrap().is_empty());
}

macro_rules! conformance {
    ($($with:ident: $($test:ident)*;)*) => {
        $(mod $with { $(#[test] fn $test() { super::$with(super::$test); })* })*
    };
}

conformance! {
    sqlite:
        a_log_comes_back_as_it_was_appended a_position_is_given_once what_was_not_committed_is_not_there
        the_newest_snapshot_is_kept a_document_is_registered_once quarantined_changes_are_remembered
        rights_tell_when_they_change members_come_with_their_names sessions_end
        an_invite_is_used_once_in_time_and_not_after_it_was_withdrawn
        a_creators_newest_link_is_the_one_that_opens words_are_remembered
        channels_go_with_the_person a_notice_is_made_once_whatever_became_of_it
        what_was_on_its_way_goes_again_under_the_same_id receipts_stay
        a_session_in_use_is_renewed_and_never_shortened;
}

#[tokio::test]
async fn after_a_failed_write_nothing_is_written_any_more_and_everybody_is_told() {
    let folder = Folder::new();
    let keeper = Keeper::start(Box::new(Sqlite::open(&folder.0.join("dateline.db")).unwrap())).unwrap();
    keeper.write(|store| store.set_word("a", "1")).await.unwrap();
    // A document that is not registered has no log: the disk could not be more broken for the keeper.
    let failed = keeper.write(|store| store.append(DOCUMENT, &[entry(1)], NOW)).await;
    assert!(matches!(failed, Err(StoreError::Database(_))), "{failed:?}");
    assert!(keeper.broken().is_some());
    let after = keeper.write(|store| store.set_word("a", "2")).await;
    assert!(matches!(after, Err(StoreError::Broken(_))), "{after:?}");
    assert_eq!(keeper.read(|store| store.word("a")).await.unwrap().as_deref(), Some("1"), "reading goes on");
}

#[tokio::test]
async fn what_is_queued_when_the_keeper_closes_is_committed() {
    let folder = Folder::new();
    let file = folder.0.join("dateline.db");
    let keeper = Keeper::start(Box::new(Sqlite::open(&file).unwrap())).unwrap();
    let writes: Vec<_> = (0..50)
        .map(|number| {
            let keeper = keeper.clone();
            tokio::spawn(async move { keeper.write(move |store| store.set_word(&number.to_string(), "x")).await })
        })
        .collect();
    for write in writes {
        write.await.unwrap().unwrap();
    }
    keeper.close();
    assert!(matches!(keeper.write(|store| store.set_word("late", "x")).await, Err(StoreError::Closed)));
    let mut store = Sqlite::open_existing(&file).unwrap();
    assert!((0..50).all(|number| store.word(&number.to_string()).unwrap().is_some()));
}
