//! What somebody with bad intentions can send. Each time: a clear refusal, the relay up, the document open
//! for the others.

#[path = "relay/person.rs"]
mod person;
#[path = "relay/process.rs"]
mod process;
#[path = "relay/writer.rs"]
mod writer;

use person::{Heard, Person, Socket, request};
use process::Relay;
use std::path::Path;
use sync_protocol::{
    ChangeHash, ClientFrame, CloseCode, Cursor, DocumentId, MAX_FRAME, Position, RefusalCode, RelayFrame,
};
use tokio_tungstenite::tungstenite::Message;
use writer::{Writer, opened};

const DOCUMENT: DocumentId = DocumentId([5; 16]);

/// Olga, who works; Eve, who was invited and means harm; and a socket of Olga's that has to stay.
struct Scene {
    relay: Relay,
    olga: Person,
    eve: Person,
    writer: Writer,
    socket: Socket,
    written: usize,
}

impl Scene {
    async fn new() -> Self {
        let relay = Relay::start();
        let olga = Person::join(&relay, &relay.link).await;
        olga.register(DOCUMENT).await;
        let eve = Person::join(&relay, &olga.invite(DOCUMENT, "p-eve", "member").await).await;
        let writer = Writer::new([1; 16], &olga.id);
        let socket = olga.open(DOCUMENT).await;
        Self { relay, olga, eve, writer, socket, written: 0 }
    }

    /// Olga goes on over the same socket, and the log opens with stock Automerge.
    async fn goes_on(&mut self, after: &str) {
        let (hash, bytes) = self.writer.change();
        self.socket.push(DOCUMENT, vec![bytes]).await;
        self.socket.acked(hash).await;
        self.written += 1;
        let log = self.olga.open(DOCUMENT).await.changes(self.written).await;
        assert_eq!(opened(&log).get_heads(), self.writer.doc.get_heads(), "after {after}");
        assert_eq!(self.olga.get("/readyz").await.status, 200, "after {after}");
    }

    /// Eve pushes; gives the code of the refusal.
    async fn refused(&self, changes: Vec<Vec<u8>>) -> RefusalCode {
        let mut socket = self.eve.open(DOCUMENT).await;
        socket.push(DOCUMENT, changes).await;
        loop {
            match socket.frame().await {
                RelayFrame::Refused { code, .. } => return code,
                RelayFrame::Ack { .. } => panic!("acknowledged"),
                _ => {}
            }
        }
    }
}

#[tokio::test]
async fn every_hostile_change_we_know_is_refused() {
    let mut scene = Scene::new().await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sync-protocol/tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 20);
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        if bytes.is_empty() || bytes.len() > sync_protocol::MAX_PAYLOAD {
            continue;
        }
        // Dated ahead of the corpus's own clock, long past by ours; dates have a test of their own.
        if name.starts_with("future") {
            continue;
        }
        scene.refused(vec![bytes]).await;
        scene.goes_on(&name).await;
    }
}

#[tokio::test]
async fn what_is_no_frame_ends_that_socket_only() {
    let mut scene = Scene::new().await;
    let good = ClientFrame::Open { document: DOCUMENT, cursor: Cursor::default(), last: None }.encode();
    let mut bad: Vec<Vec<u8>> = (0..good.len()).map(|end| good[..end].to_vec()).collect();
    bad.extend([vec![0xff; 100], vec![0; MAX_FRAME], [&good[..], b"more"].concat(), vec![0x82, 9, 0]]);
    // An array that claims four thousand million changes.
    bad.push(vec![
        0x82, 1, 0x82, 1, 0x82, 0x50, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0x9a, 0xff, 0xff, 0xff, 0xff,
    ]);
    for bytes in bad {
        let mut socket = scene.eve.socket().await;
        socket.raw(Message::Binary(bytes.clone().into())).await;
        assert_eq!(socket.closed().await, Heard::Closed(CloseCode::BadFrame.code()), "{bytes:02x?}");
    }
    let mut socket = scene.eve.socket().await;
    socket.raw(Message::Text("hello".into())).await;
    assert_eq!(socket.closed().await, Heard::Closed(CloseCode::BadFrame.code()));
    scene.goes_on("bad frames").await;
}

#[tokio::test]
async fn random_bytes_never_bring_the_relay_down() {
    let mut scene = Scene::new().await;
    let mut seed = 42_u64;
    for round in 0..200_usize {
        let mut socket = scene.eve.socket().await;
        let bytes: Vec<u8> = (0..round * 7 % 900)
            .map(|_| {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (seed >> 40) as u8
            })
            .collect();
        socket.raw(Message::Binary(bytes.into())).await;
        assert!(matches!(socket.closed().await, Heard::Closed(_)));
    }
    scene.goes_on("noise").await;
}

#[tokio::test]
async fn a_message_over_the_limit_is_not_even_read() {
    let mut scene = Scene::new().await;
    let mut socket = scene.eve.socket().await;
    socket.raw(Message::Binary(vec![0; 4 * 1024 * 1024].into())).await;
    let end = socket.closed().await;
    assert!(matches!(end, Heard::Closed(1009) | Heard::Cut), "{end:?}");
    scene.goes_on("four megabytes").await;
}

#[tokio::test]
async fn nobody_writes_as_somebody_else() {
    let mut scene = Scene::new().await;
    scene.goes_on("nothing").await;
    let (_, as_olga) = Writer::new([2; 16], &scene.olga.id).change();
    assert_eq!(scene.refused(vec![as_olga]).await, RefusalCode::ForgedAuthor);
    let mut stolen = Writer::new([1; 16], "p-eve");
    let first = stolen.change();
    let second = stolen.change().1;
    assert_eq!(scene.refused(vec![first.1, second]).await, RefusalCode::WrongSequence);
    let mut copy = scene.writer.clone();
    copy.doc.set_author(None);
    copy.doc.set_actor(automerge::ActorId::from([1; 16]));
    let next = copy.change().1;
    assert_eq!(scene.refused(vec![next]).await, RefusalCode::ForgedActor);
    scene.goes_on("forgeries").await;
}

#[tokio::test]
async fn changes_from_the_next_decade_are_refused() {
    let mut scene = Scene::new().await;
    let mut writer = Writer::new([2; 16], "p-eve");
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let bytes = writer.put_at("k", "v", i64::try_from(now).unwrap() + 11 * 366 * 24 * 3600);
    assert_eq!(scene.refused(vec![bytes]).await, RefusalCode::FutureTime);
    scene.goes_on("time travel").await;
}

#[tokio::test]
async fn holes_and_lies_about_parts_are_refused() {
    let mut scene = Scene::new().await;
    let mut writer = Writer::new([2; 16], "p-eve");
    let (_, first) = writer.change();
    let (_, second) = writer.change();
    assert_eq!(scene.refused(vec![second]).await, RefusalCode::MissingDependencies);
    let mut socket = scene.eve.open(DOCUMENT).await;
    let part = |hash: [u8; 32], offset: u32, total: u32, bytes: Vec<u8>| ClientFrame::PushPart {
        document: DOCUMENT,
        hash: ChangeHash(hash),
        offset,
        total,
        bytes,
    };
    socket.send(&part([1; 32], 0, u32::MAX, vec![1; 100])).await;
    let frame = socket.frame().await;
    assert!(matches!(frame, RelayFrame::Refused { code: RefusalCode::TooLarge, .. }), "{frame:?}");
    let total = u32::try_from(first.len()).unwrap();
    socket.send(&part([2; 32], 0, total, first)).await;
    let frame = socket.frame().await;
    assert!(matches!(frame, RelayFrame::Refused { code: RefusalCode::ChecksumMismatch, .. }), "{frame:?}");
    socket.send(&part([3; 32], 50, 100, vec![1; 50])).await;
    let frame = socket.frame().await;
    assert!(matches!(frame, RelayFrame::Resume { .. }), "{frame:?}");
    scene.goes_on("parts").await;
}

#[tokio::test]
async fn impossible_cursors_start_from_the_beginning() {
    let mut scene = Scene::new().await;
    scene.goes_on("nothing").await;
    let beyond = Cursor { position: Position(u64::MAX), offset: u32::MAX };
    let mut socket = scene.eve.socket().await;
    let opened = socket.open(DOCUMENT, beyond, Some(ChangeHash([1; 32]))).await;
    assert!(matches!(opened, RelayFrame::Opened { from, .. } if from == Cursor::default()), "{opened:?}");
    assert_eq!(socket.changes(1).await.len(), 1);
    let unopened = DocumentId([6; 16]);
    socket.push(unopened, vec![vec![1]]).await;
    assert_eq!(socket.frame().await, RelayFrame::Gone { document: unopened, code: RefusalCode::NotOpen });
    scene.goes_on("cursors").await;
}

#[tokio::test]
async fn bodies_and_paths_of_any_kind_get_an_answer() {
    let mut scene = Scene::new().await;
    let origin = format!("http://{}", scene.relay.host);
    let headers = [("Cookie", scene.eve.cookie.as_str()), ("Origin", origin.as_str())];
    let huge = "x".repeat(64 * 1024);
    for (path, body) in [
        ("/api/join", "{"),
        ("/api/join", huge.as_str()),
        ("/api/campaigns", "{\"document\":\"not hexadecimal\"}"),
        ("/api/campaigns/%2e%2e/invites", "{}"),
        ("/api/campaigns/00/invites", "[]"),
        ("/api/nothing", ""),
    ] {
        let answer = request(&scene.relay.host, "POST", path, &headers, body).await;
        assert!((400..500).contains(&answer.status), "{path}: {answer:?}");
    }
    for path in ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/c/%00", "/assets/..%2f..%2fCargo.toml"] {
        let answer = request(&scene.relay.host, "GET", path, &[], "").await;
        assert!(!String::from_utf8_lossy(&answer.body).contains("root:"), "{path}");
        assert!(answer.status < 500, "{path}: {answer:?}");
    }
    scene.goes_on("requests").await;
}

#[tokio::test]
async fn guessing_invites_is_slowed_down() {
    let scene = Scene::new().await;
    let mut last = 0;
    for _ in 0..40 {
        last = person::redeem(&scene.relay.host, "x/join#guess").await.status;
    }
    assert_eq!(last, 429);
}
