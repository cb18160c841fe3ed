//! What a hostile client can push: Automerge 0.12 is shown to fall for it, the gate to refuse it.

#![expect(
    clippy::unwrap_used,
    reason = "the parts of a test that are not in its test functions"
)]

#[path = "hostile/raw.rs"]
mod raw;

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
};

use automerge::{AutoCommit, ROOT, transaction::Transactable};
use raw::{
    OBJECT_ACTOR, OBJECT_COUNTER, PRED_ACTOR, PRED_COUNT, PRED_COUNTER, Raw, VALUE, VALUE_KIND,
};
use sync_protocol::{Admitted, DocumentId, Limits, Pusher, RefusalCode, RelayDocument};

const NOW_MS: i64 = 1_700_000_000_000;
const MIB: usize = 1024 * 1024;

fn relay() -> RelayDocument {
    RelayDocument::new(DocumentId([1; 16]), Limits::default())
}

fn pusher(person: &str) -> Pusher<'_> {
    Pusher {
        person,
        can_write: true,
        now_ms: NOW_MS,
    }
}

fn inflating() -> Raw {
    let mut kind = vec![0x7f];
    raw::unsigned(&mut kind, ((32 * MIB as u64) << 4) | 7);
    Raw::put()
        .set(VALUE_KIND, kind)
        .set(VALUE, vec![0; 32 * MIB])
}

fn with(change: impl FnOnce(&mut Raw)) -> Vec<u8> {
    let mut raw = Raw::put();
    change(&mut raw);
    raw.bytes()
}

fn document() -> Vec<u8> {
    let mut doc = AutoCommit::new().with_actor(automerge::ActorId::from([3; 16]));
    doc.put(ROOT, "k", 1).unwrap();
    doc.commit_with(automerge::transaction::CommitOptions::default().with_time(0));
    doc.save()
}

fn flipped() -> Vec<u8> {
    let mut bytes = Raw::put().bytes();
    *bytes.last_mut().unwrap() ^= 1;
    bytes
}

/// Every hostile push that needs no history: its name, its bytes, the code it gets.
fn corpus() -> Vec<(&'static str, Vec<u8>, RefusalCode)> {
    use RefusalCode as Code;
    let honest = Raw::put().bytes();
    let million = Raw::put()
        .set(66, raw::run(1_000_000, 1))
        .set(VALUE_KIND, raw::run(1_000_000, 0))
        .set(VALUE, vec![])
        .set(PRED_COUNT, raw::run(1_000_000, 0))
        .set(52, {
            let mut out = vec![];
            raw::unsigned(&mut out, 1_000_000);
            out
        })
        .set(21, {
            let mut out = vec![];
            raw::signed(&mut out, 1_000_000);
            out.extend([1, b'k']);
            out
        });
    let high_object = Raw::put()
        .set(OBJECT_ACTOR, raw::run(1, 0))
        .set(OBJECT_COUNTER, raw::run(1, u64::from(u32::MAX) + 7));
    let high_pred = Raw::put()
        .set(PRED_COUNT, raw::run(1, 1))
        .set(PRED_ACTOR, raw::run(1, 0))
        .set(PRED_COUNTER, raw::delta(i64::from(u32::MAX) + 7));
    let strange_actor = Raw::put()
        .set(OBJECT_ACTOR, raw::run(1, 9))
        .set(OBJECT_COUNTER, raw::run(1, 1));
    let preds = Raw::put().set(PRED_COUNT, raw::run(1, 1 << 40));
    vec![
        (
            "truncated",
            honest[..honest.len() - 3].to_vec(),
            Code::Malformed,
        ),
        (
            "random",
            (0..200_u32).map(|i| (i * 7919 % 251) as u8).collect(),
            Code::Malformed,
        ),
        (
            "trailing",
            [honest.clone(), vec![0]].concat(),
            Code::Malformed,
        ),
        ("flipped-bit", flipped(), Code::ChecksumMismatch),
        ("thousandfold", inflating().deflated(), Code::TooLarge),
        ("document", document(), Code::NotAChange),
        (
            "bundle",
            raw::seal(3, &Raw::put().body(), &Raw::put().body()),
            Code::NotAChange,
        ),
        (
            "counter-near-u32-max",
            with(|raw| raw.start_op = u64::from(u32::MAX)),
            Code::CounterOutOfRange,
        ),
        (
            "counter-beyond-u32",
            with(|raw| raw.start_op = 1 << 40),
            Code::CounterOutOfRange,
        ),
        (
            "counter-skips",
            with(|raw| raw.start_op = 1000),
            Code::CounterOutOfRange,
        ),
        (
            "object-counter-beyond-u32",
            high_object.bytes(),
            Code::CounterOutOfRange,
        ),
        (
            "predecessor-counter-beyond-u32",
            high_pred.bytes(),
            Code::CounterOutOfRange,
        ),
        (
            "object-of-unnamed-actor",
            strange_actor.bytes(),
            Code::ForgedActor,
        ),
        (
            "million-operations",
            million.bytes(),
            Code::TooManyOperations,
        ),
        (
            "endless-predecessors",
            preds.bytes(),
            Code::TooManyOperations,
        ),
        (
            "missing-dependency",
            with(|raw| raw.deps = vec![[9; 32]]),
            Code::MissingDependencies,
        ),
        (
            "wrong-sequence",
            with(|raw| raw.seq = 2),
            Code::WrongSequence,
        ),
        (
            "short-actor",
            with(|raw| raw.actor = vec![7; 3]),
            Code::ForgedActor,
        ),
        (
            "unknown-other-actor",
            with(|raw| raw.others = vec![vec![8; 16]]),
            Code::ForgedActor,
        ),
        (
            "unknown-column",
            Raw::put().set(0x1f2, vec![1, 1]).bytes(),
            Code::UnknownColumn,
        ),
        (
            "deflated-column",
            Raw::put().set(66 | 8, vec![1, 1]).bytes(),
            Code::UnknownColumn,
        ),
        (
            "unknown-action",
            Raw::put().set(66, vec![0x7f, 99]).bytes(),
            Code::UnknownColumn,
        ),
        (
            "future",
            with(|raw| raw.time = NOW_MS / 1000 + 3 * 86_400),
            Code::FutureTime,
        ),
        (
            "future-in-milliseconds",
            with(|raw| raw.time = NOW_MS + 3 * 86_400_000),
            Code::FutureTime,
        ),
        (
            "forged-author",
            with(|raw| raw.extra = vec![1, 3, b'e', b'v', b'e']),
            Code::ForgedAuthor,
        ),
        (
            "long-message",
            with(|raw| raw.message = vec![b'm'; 5000]),
            Code::MessageTooLong,
        ),
        (
            "text-not-utf8",
            Raw::put()
                .set(VALUE_KIND, vec![0x7f, 0x16])
                .set(VALUE, vec![0xff])
                .bytes(),
            Code::Malformed,
        ),
    ]
}

#[test]
fn each_is_refused_with_its_code_and_the_document_stays_open() {
    for (name, bytes, code) in corpus() {
        let mut relay = relay();
        let refusal = relay.admit(bytes, &pusher("anna")).expect_err(name);
        assert_eq!(refusal.code, code, "{name}: {}", refusal.detail);
        let honest = relay.admit(Raw::put().bytes(), &pusher("boris"));
        assert!(
            matches!(honest, Ok(Admitted::New(_))),
            "after {name}: {honest:?}"
        );
    }
}

/// The corpus is kept as files too, for whoever pushes it through a real socket. Run with
/// `UPDATE_CORPUS=1` after changing a builder.
#[test]
fn the_files_of_the_corpus_are_what_the_builders_make() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    for (name, bytes, _) in corpus() {
        let file = folder.join(format!("{name}.change"));
        if std::env::var_os("UPDATE_CORPUS").is_some() {
            fs::write(&file, &bytes).unwrap();
        }
        assert!(
            fs::read(&file).is_ok_and(|kept| kept == bytes),
            "{}",
            file.display()
        );
    }
}

#[test]
fn somebody_elses_actor_is_refused_and_the_owner_goes_on() {
    let mut relay = relay();
    let first = relay.admit(Raw::put().bytes(), &pusher("anna")).unwrap();
    let Admitted::New(first) = first else {
        panic!("new")
    };
    let mut second = Raw::put();
    (second.seq, second.start_op, second.deps) = (2, 2, vec![first.hash.0]);
    let forged = relay.admit(second.bytes(), &pusher("eve")).unwrap_err();
    assert_eq!(forged.code, RefusalCode::ForgedActor);
    assert!(relay.admit(second.bytes(), &pusher("anna")).is_ok());
}

#[test]
fn a_viewer_is_refused_but_still_gets_the_ack_of_what_is_there() {
    let mut relay = relay();
    let viewer = Pusher {
        can_write: false,
        ..pusher("anna")
    };
    let refused = relay.admit(Raw::put().bytes(), &viewer).unwrap_err();
    assert_eq!(refused.code, RefusalCode::ReadOnly);
    relay.admit(Raw::put().bytes(), &pusher("anna")).unwrap();
    assert!(matches!(
        relay.admit(Raw::put().bytes(), &viewer),
        Ok(Admitted::Known(_))
    ));
}

#[test]
fn limits_of_person_and_document_hold() {
    let limits = Limits {
        person_bytes: 10,
        ..Limits::default()
    };
    let mut relay = RelayDocument::new(DocumentId([1; 16]), limits);
    let code = relay
        .admit(Raw::put().bytes(), &pusher("anna"))
        .unwrap_err()
        .code;
    assert_eq!(code, RefusalCode::PersonFull);
    let limits = Limits {
        document_changes: 0,
        ..Limits::default()
    };
    let mut relay = RelayDocument::new(DocumentId([1; 16]), limits);
    let code = relay
        .admit(Raw::put().bytes(), &pusher("anna"))
        .unwrap_err()
        .code;
    assert_eq!(code, RefusalCode::DocumentFull);
}

#[test]
fn automerge_inflates_without_limit() {
    let bytes = inflating().deflated();
    assert!(bytes.len() < 64 * 1024, "{} bytes on the wire", bytes.len());
    let change = automerge::Change::from_bytes(bytes).expect("Automerge takes it");
    assert!(change.raw_bytes().len() > 32 * MIB);
}

#[test]
fn automerge_panics_on_hostile_counters() {
    let mut fell = Vec::new();
    for (name, bytes, _) in corpus()
        .into_iter()
        .filter(|(name, ..)| name.contains("counter"))
    {
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let mut doc = AutoCommit::new();
            let applied = automerge::Change::from_bytes(bytes)
                .map_err(|error| error.to_string())
                .and_then(|change| {
                    doc.apply_changes([change])
                        .map_err(|error| error.to_string())
                });
            if applied.is_ok() {
                doc.put(ROOT, "next", 1).unwrap();
                doc.put(ROOT, "and next", 1).unwrap();
                doc.commit();
                doc.save();
            }
            applied
        }));
        println!("{name}: {:?}", outcome.as_ref().map_err(|_| "panicked"));
        if outcome.is_err() {
            fell.push(name);
        }
    }
    assert_eq!(
        fell,
        [
            "counter-near-u32-max",
            "object-counter-beyond-u32",
            "predecessor-counter-beyond-u32"
        ],
        "when Automerge no longer panics, this list may shrink"
    );
}
