//! The hostile pushes: their names, their bytes, and the code each gets.

use automerge::{AutoCommit, ROOT, transaction::Transactable};
use sync_protocol::RefusalCode;

use super::{
    MIB, NOW_MS,
    raw::{self, OBJECT_ACTOR, OBJECT_COUNTER, PRED_ACTOR, PRED_COUNT, PRED_COUNTER, Raw, VALUE, VALUE_KIND},
};

pub(crate) fn inflating() -> Raw {
    let mut kind = vec![0x7f];
    raw::unsigned(&mut kind, ((32 * MIB as u64) << 4) | 7);
    Raw::put().set(VALUE_KIND, kind).set(VALUE, vec![0; 32 * MIB])
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
pub(crate) fn corpus() -> Vec<(&'static str, Vec<u8>, RefusalCode)> {
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
    let high_object =
        Raw::put().set(OBJECT_ACTOR, raw::run(1, 0)).set(OBJECT_COUNTER, raw::run(1, u64::from(u32::MAX) + 7));
    let high_pred = Raw::put()
        .set(PRED_COUNT, raw::run(1, 1))
        .set(PRED_ACTOR, raw::run(1, 0))
        .set(PRED_COUNTER, raw::delta(i64::from(u32::MAX) + 7));
    let strange_actor = Raw::put().set(OBJECT_ACTOR, raw::run(1, 9)).set(OBJECT_COUNTER, raw::run(1, 1));
    let preds = Raw::put().set(PRED_COUNT, raw::run(1, 1 << 40));
    vec![
        ("truncated", honest[..honest.len() - 3].to_vec(), Code::Malformed),
        ("random", (0..200_u32).map(|i| (i * 7919 % 251) as u8).collect(), Code::Malformed),
        ("trailing", [honest.clone(), vec![0]].concat(), Code::Malformed),
        ("flipped-bit", flipped(), Code::ChecksumMismatch),
        ("thousandfold", inflating().deflated(), Code::TooLarge),
        ("document", document(), Code::NotAChange),
        ("bundle", raw::seal(3, &Raw::put().body(), &Raw::put().body()), Code::NotAChange),
        ("counter-near-u32-max", with(|raw| raw.start_op = u64::from(u32::MAX)), Code::CounterOutOfRange),
        ("counter-beyond-u32", with(|raw| raw.start_op = 1 << 40), Code::CounterOutOfRange),
        ("counter-skips", with(|raw| raw.start_op = 1000), Code::CounterOutOfRange),
        ("object-counter-beyond-u32", high_object.bytes(), Code::CounterOutOfRange),
        ("predecessor-counter-beyond-u32", high_pred.bytes(), Code::CounterOutOfRange),
        ("object-of-unnamed-actor", strange_actor.bytes(), Code::ForgedActor),
        ("million-operations", million.bytes(), Code::TooManyOperations),
        ("endless-predecessors", preds.bytes(), Code::TooManyOperations),
        ("missing-dependency", with(|raw| raw.deps = vec![[9; 32]]), Code::MissingDependencies),
        ("wrong-sequence", with(|raw| raw.seq = 2), Code::WrongSequence),
        ("short-actor", with(|raw| raw.actor = vec![7; 3]), Code::ForgedActor),
        ("unknown-other-actor", with(|raw| raw.others = vec![vec![8; 16]]), Code::ForgedActor),
        ("unknown-column", Raw::put().set(0x1f2, vec![1, 1]).bytes(), Code::UnknownColumn),
        ("deflated-column", Raw::put().set(66 | 8, vec![1, 1]).bytes(), Code::UnknownColumn),
        ("unknown-action", Raw::put().set(66, vec![0x7f, 99]).bytes(), Code::UnknownColumn),
        ("future", with(|raw| raw.time = NOW_MS / 1000 + 11 * 366 * 86_400), Code::FutureTime),
        ("future-in-milliseconds", with(|raw| raw.time = NOW_MS + 11 * 366 * 86_400_000), Code::FutureTime),
        ("forged-author", with(|raw| raw.extra = vec![1, 3, b'e', b'v', b'e']), Code::ForgedAuthor),
        ("long-message", with(|raw| raw.message = vec![b'm'; 5000]), Code::MessageTooLong),
        ("text-not-utf8", Raw::put().set(VALUE_KIND, vec![0x7f, 0x16]).set(VALUE, vec![0xff]).bytes(), Code::Malformed),
    ]
}
