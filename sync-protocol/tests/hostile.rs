//! What a hostile client can push: Automerge 0.12 is shown to fall for it, the gate to refuse it.

#![expect(clippy::unwrap_used, reason = "the parts of a test that are not in its test functions")]

#[path = "hostile/corpus.rs"]
mod corpus;
#[path = "hostile/raw.rs"]
mod raw;

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
};

use automerge::{AutoCommit, ROOT, transaction::Transactable};
use corpus::{corpus, inflating};
use raw::Raw;
use sync_protocol::{Admitted, DocumentId, Limits, Pusher, RefusalCode, RelayDocument};

const NOW_MS: i64 = 1_700_000_000_000;
const MIB: usize = 1024 * 1024;

fn relay() -> RelayDocument {
    RelayDocument::new(DocumentId([1; 16]), Limits::default())
}

fn pusher(person: &str) -> Pusher<'_> {
    Pusher { person, can_write: true, now_ms: NOW_MS }
}

#[test]
fn each_is_refused_with_its_code_and_the_document_stays_open() {
    for (name, bytes, code) in corpus() {
        let mut relay = relay();
        let refusal = relay.admit(bytes, &pusher("anna")).expect_err(name);
        assert_eq!(refusal.code, code, "{name}: {}", refusal.detail);
        let honest = relay.admit(Raw::put().bytes(), &pusher("boris"));
        assert!(matches!(honest, Ok(Admitted::New(_))), "after {name}: {honest:?}");
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
        assert!(fs::read(&file).is_ok_and(|kept| kept == bytes), "{}", file.display());
    }
}

#[test]
fn somebody_elses_actor_is_refused_and_the_owner_goes_on() {
    let mut relay = relay();
    let first = relay.admit(Raw::put().bytes(), &pusher("anna")).unwrap();
    let Admitted::New(first) = first else { panic!("new") };
    let mut second = Raw::put();
    (second.seq, second.start_op, second.deps) = (2, 2, vec![first.hash.0]);
    let forged = relay.admit(second.bytes(), &pusher("eve")).unwrap_err();
    assert_eq!(forged.code, RefusalCode::ForgedActor);
    assert!(relay.admit(second.bytes(), &pusher("anna")).is_ok());
}

#[test]
fn a_viewer_is_refused_but_still_gets_the_ack_of_what_is_there() {
    let mut relay = relay();
    let viewer = Pusher { can_write: false, ..pusher("anna") };
    let refused = relay.admit(Raw::put().bytes(), &viewer).unwrap_err();
    assert_eq!(refused.code, RefusalCode::ReadOnly);
    relay.admit(Raw::put().bytes(), &pusher("anna")).unwrap();
    assert!(matches!(relay.admit(Raw::put().bytes(), &viewer), Ok(Admitted::Known(_))));
}

#[test]
fn limits_of_person_and_document_hold() {
    let limits = Limits { person_bytes: 10, ..Limits::default() };
    let mut relay = RelayDocument::new(DocumentId([1; 16]), limits);
    let code = relay.admit(Raw::put().bytes(), &pusher("anna")).unwrap_err().code;
    assert_eq!(code, RefusalCode::PersonFull);
    let limits = Limits { document_changes: 0, ..Limits::default() };
    let mut relay = RelayDocument::new(DocumentId([1; 16]), limits);
    let code = relay.admit(Raw::put().bytes(), &pusher("anna")).unwrap_err().code;
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
    for (name, bytes, _) in corpus().into_iter().filter(|(name, ..)| name.contains("counter")) {
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let mut doc = AutoCommit::new();
            let applied = automerge::Change::from_bytes(bytes)
                .map_err(|error| error.to_string())
                .and_then(|change| doc.apply_changes([change]).map_err(|error| error.to_string()));
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
        ["counter-near-u32-max", "object-counter-beyond-u32", "predecessor-counter-beyond-u32"],
        "when Automerge no longer panics, this list may shrink"
    );
}
