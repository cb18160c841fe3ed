//! A change that gets through the gate and breaks Automerge all the same.

use super::*;
use crate::relay::registry::{Registry, Ticket};
use crate::store::{Document, Keeper, SecretHash, Sqlite};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, ROOT};
use campaign::model::Role;
use sync_protocol::{Admitted, ClientFrame, Cursor, DocumentId, Position, Pusher, RefusalCode, RelayFrame};

const DOCUMENT: DocumentId = DocumentId([1; 16]);

struct Scene {
    folder: std::path::PathBuf,
    room: Arc<Room>,
    registry: Registry,
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Scene {
    async fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("dateline-commit-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let keeper = Keeper::start(Box::new(Sqlite::open(&folder.join("dateline.db")).unwrap())).unwrap();
        let document = Document { document: DOCUMENT, name: String::new(), created: 0 };
        keeper.write(move |store| store.add_document(&document)).await.unwrap();
        let room = keeper.clone();
        let room = keeper.read(move |store| Room::load(store, &room, DOCUMENT)).await.unwrap().unwrap();
        Self { folder, room: Arc::new(room), registry: Registry::default() }
    }

    fn ticket(&self, person: &str) -> Arc<Ticket> {
        let ticket = self.registry.admit(person, SecretHash::of(person));
        ticket.ask(DOCUMENT);
        ticket.answered(DOCUMENT, Some(Role::Member));
        ticket
    }

    /// Gives a change its place, as a push does, without beginning a commit.
    fn queue(&self, ticket: &Ticket, bytes: Vec<u8>, spoilt: bool) {
        let mut state = self.room.state.lock();
        let pusher = Pusher { person: &ticket.person, can_write: true, now_ms: now_ms() };
        let Ok(Admitted::New(mut entry)) = state.index.admit(bytes, &pusher) else { panic!("not admitted") };
        if spoilt {
            entry.bytes.truncate(40);
        }
        state.queue.push(Pushed { entry, socket: ticket.id });
        state.committing = true;
    }
}

fn writer(actor: u8) -> AutoCommit {
    let mut doc = AutoCommit::new();
    doc.set_actor(ActorId::from([actor; 16]));
    doc
}

fn change(doc: &mut AutoCommit, value: &str) -> Vec<u8> {
    doc.put(ROOT, "k", value).unwrap();
    doc.commit_with(CommitOptions::default());
    doc.get_last_local_change().unwrap().raw_bytes().to_vec()
}

#[tokio::test]
async fn it_is_quarantined_and_the_document_stays_open_for_everybody_else() {
    let scene = Scene::new("quarantine").await;
    let (olga, eve, reader) = (scene.ticket("p-olga"), scene.ticket("p-eve"), scene.ticket("p-ann"));
    let enter = |ticket: &Arc<Ticket>| scene.room.enter(ticket, Cursor::default(), None, Role::Member);
    let (_, mut eves, _) = (enter(&olga), enter(&eve), enter(&reader));
    let (mut good, mut bad) = (writer(1), writer(2));
    let before = change(&mut good, "before");
    let culprit = change(&mut bad, "boom");
    let after = change(&mut good, "after");
    scene.queue(&olga, before.clone(), false);
    scene.queue(&eve, culprit.clone(), true);
    scene.queue(&olga, after.clone(), false);
    run(scene.room.clone()).await;

    let log = scene.room.keeper.read(|store| store.log(DOCUMENT, Position::START, 9, true)).await.unwrap();
    assert_eq!(log.into_iter().map(|it| it.bytes).collect::<Vec<_>>(), [before], "what came before it is kept");
    let kept = scene.room.keeper.read(|store| store.quarantined(DOCUMENT)).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(olga.verdict(), Some(CloseCode::TryLater), "her second change lost its place: she sends it again");
    assert_eq!(reader.verdict(), None, "who only reads does not notice");

    let again = scene.ticket("p-olga");
    let mut reading = scene.room.enter(&again, Cursor::default(), None, Role::Member);
    let push = ClientFrame::Push { document: DOCUMENT, changes: vec![after] };
    scene.room.receive(&mut reading, &again, Role::Member, push);
    while scene.room.state.lock().committing {
        tokio::task::yield_now().await;
    }
    assert_eq!(scene.room.state.lock().index.head(), Position(2), "the same change is taken now");

    let push = ClientFrame::Push { document: DOCUMENT, changes: vec![culprit] };
    let eve = scene.ticket("p-eve");
    scene.room.receive(&mut eves, &eve, Role::Member, push);
    let mut refused = false;
    while let super::room::Step::Frame(frame) = scene.room.next(&mut eves, &eve) {
        refused |= matches!(frame, RelayFrame::Refused { code: RefusalCode::Quarantined, .. });
    }
    assert!(refused, "the culprit is known by its hash and refused at once");
}

#[tokio::test]
async fn a_disk_that_fails_acknowledges_nobody_and_tells_everybody() {
    let scene = Scene::new("disk").await;
    let olga = scene.ticket("p-olga");
    let mut reader = scene.room.enter(&olga, Cursor::default(), None, Role::Member);
    let broken = scene.room.keeper.write(|_| Err::<(), _>(StoreError::Database("full".to_owned()))).await;
    assert!(broken.is_err());
    let push = ClientFrame::Push { document: DOCUMENT, changes: vec![change(&mut writer(1), "x")] };
    scene.room.receive(&mut reader, &olga, Role::Member, push);
    while scene.room.state.lock().committing {
        tokio::task::yield_now().await;
    }
    assert_eq!(olga.verdict(), Some(CloseCode::DiskFailed));
    assert!(matches!(scene.room.next(&mut reader, &olga), super::room::Step::Idle), "no ack");
    assert_eq!(scene.room.state.lock().index.head(), Position::START);
}
