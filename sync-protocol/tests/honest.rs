//! The gate takes every change Automerge 0.12 makes, and reads it as Automerge does.

#![expect(clippy::unwrap_used, reason = "the parts of a test that are not in its test functions")]

use automerge::{
    ActorId, Author, AutoCommit, ObjType, ROOT, ReadDoc, ScalarValue,
    marks::{ExpandMark, Mark},
    transaction::{CommitOptions, Transactable},
};
use proptest::prelude::*;
use sync_protocol::{Admitted, Change, DocumentId, Limits, Pusher, RelayDocument};

const NOW: i64 = 1_700_000_000;
const ANNA: Pusher<'_> = Pusher { person: "p-anna", can_write: true, now_ms: NOW * 1000 };

fn doc(actor: u8) -> AutoCommit {
    let mut doc = AutoCommit::new().with_actor(ActorId::from([actor; 16]));
    doc.set_author(Some(Author::from(b"p-anna".as_slice())));
    doc.set_actor(ActorId::from([actor; 16]));
    doc
}

fn commit(doc: &mut AutoCommit, message: &str) {
    doc.commit_with(CommitOptions::default().with_message(message).with_time(NOW));
}

/// Parses what Automerge made and compares every field; then the relay takes all of it.
fn passes(doc: &mut AutoCommit) {
    let mut relay = RelayDocument::new(DocumentId([1; 16]), Limits::default());
    for mut theirs in doc.get_changes(&[]) {
        for bytes in [theirs.raw_bytes().to_vec(), theirs.bytes().to_vec()] {
            let ours = Change::parse(&bytes, &Limits::default()).unwrap();
            assert_eq!(ours.hash.0, theirs.hash().0);
            assert_eq!(ours.actor.0.as_slice(), theirs.actor_id().to_bytes());
            assert_eq!((ours.seq, ours.start_op), (theirs.seq(), theirs.start_op().get()));
            assert_eq!(ours.ops, theirs.len() as u64);
            assert_eq!(ours.message.as_deref(), theirs.message());
            assert_eq!(ours.author, theirs.author().map(|author| author.as_bytes().to_vec()));
            let deps: Vec<[u8; 32]> = theirs.deps().iter().map(|dep| dep.0).collect();
            assert_eq!(ours.deps.iter().map(|dep| dep.0).collect::<Vec<_>>(), deps);
        }
        let admitted = relay.admit(theirs.bytes().to_vec(), &ANNA);
        assert!(matches!(admitted, Ok(Admitted::New(_))), "{admitted:?}");
    }
    let mut heads: Vec<[u8; 32]> = relay.heads().iter().map(|head| head.0).collect();
    let mut theirs: Vec<[u8; 32]> = doc.get_heads().iter().map(|head| head.0).collect();
    heads.sort_unstable();
    theirs.sort_unstable();
    assert_eq!(heads, theirs);
}

#[test]
fn every_kind_of_value_and_operation() {
    let mut doc = doc(1);
    let values = [
        ScalarValue::Null,
        true.into(),
        false.into(),
        ScalarValue::Int(-5),
        ScalarValue::Int(i64::MIN),
        ScalarValue::Uint(u64::MAX),
        1.5.into(),
        "Москва".into(),
        ScalarValue::Bytes(vec![0; 300]),
        ScalarValue::counter(3),
        ScalarValue::Timestamp(-1),
    ];
    let list = doc.put_object(ROOT, "list", ObjType::List).unwrap();
    for (place, value) in values.into_iter().enumerate() {
        doc.put(ROOT, format!("key {place}"), value.clone()).unwrap();
        doc.insert(&list, place, value).unwrap();
        commit(&mut doc, "put");
    }
    doc.increment(ROOT, "key 9", -7).unwrap();
    doc.delete(ROOT, "key 0").unwrap();
    doc.delete(&list, 3).unwrap();
    let text = doc.put_object(ROOT, "text", ObjType::Text).unwrap();
    doc.splice_text(&text, 0, 0, "зимний запуск, winter launch").unwrap();
    doc.mark(&text, Mark::new("bold".into(), true, 2, 9), ExpandMark::Both).unwrap();
    doc.splice_text(&text, 4, 6, "x").unwrap();
    doc.unmark(&text, "bold", 3, 5, ExpandMark::None).unwrap();
    commit(&mut doc, "edit");
    doc.empty_change(CommitOptions::default());
    passes(&mut doc);
}

#[test]
fn a_pasted_brief_is_deflated_and_passes() {
    let mut doc = doc(1);
    let text = doc.put_object(ROOT, "text", ObjType::Text).unwrap();
    doc.splice_text(&text, 0, 0, &"Every market edits in its own hours. ".repeat(1000)).unwrap();
    commit(&mut doc, "paste");
    let mut change = doc.get_changes(&[]).pop().unwrap();
    assert!(change.bytes().len() < change.raw_bytes().len(), "deflated");
    passes(&mut doc);
}

#[test]
fn an_author_that_is_somebody_else_is_refused() {
    let mut doc = doc(1);
    doc.put(ROOT, "k", 1).unwrap();
    commit(&mut doc, "put");
    let bytes = doc.get_changes(&[])[0].raw_bytes().to_vec();
    let mut relay = RelayDocument::new(DocumentId([1; 16]), Limits::default());
    let eve = Pusher { person: "p-eve", ..ANNA };
    let refusal = relay.admit(bytes, &eve).unwrap_err();
    assert_eq!(refusal.code, sync_protocol::RefusalCode::ForgedAuthor);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Several actors that fork, edit and merge: references to one another's operations, several
    /// heads, actors in any order.
    #[test]
    fn whatever_several_writers_make(steps in proptest::collection::vec((0..4_usize, 0..5_u8, any::<u16>()), 1..60)) {
        let mut first = doc(200);
        let text = first.put_object(ROOT, "text", ObjType::Text).unwrap();
        commit(&mut first, "begin");
        let mut docs: Vec<AutoCommit> = [9_u8, 120, 3, 201]
            .iter()
            .map(|&actor| first.fork().with_actor(ActorId::from([actor; 16])))
            .collect();
        for (who, what, number) in steps {
            let length = docs[who].length(&text);
            let at = usize::from(number) % (length + 1);
            match what {
                0 | 1 => docs[who].splice_text(&text, at, 0, &"слово ".repeat(1 + at % 3)).unwrap(),
                2 => docs[who].splice_text(&text, at, (length - at).min(2) as isize, "").unwrap(),
                3 => docs[who].put(ROOT, format!("key {}", number % 3), u64::from(number)).unwrap(),
                _ => {
                    let mut other = docs[usize::from(number) % 4].clone();
                    docs[who].merge(&mut other).unwrap();
                }
            }
            commit(&mut docs[who], "step");
        }
        let (last, rest) = docs.split_last_mut().unwrap();
        rest.iter_mut().for_each(|doc| drop(last.merge(doc).unwrap()));
        passes(last);
    }
}
