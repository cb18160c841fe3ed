//! Every frame comes back as it went; nothing that comes off a wire panics.

use proptest::{collection::vec, option, prelude::*};
use sync_protocol::{
    Acked, Change, ChangeHash, ClientFrame, Cursor, DocumentId, FrameError, Limits, MAX_FRAME, MAX_PAYLOAD, Position,
    RefusalCode, RelayFrame, Staged,
};

fn document() -> impl Strategy<Value = DocumentId> {
    any::<[u8; 16]>().prop_map(DocumentId)
}

fn hash() -> impl Strategy<Value = ChangeHash> {
    any::<[u8; 32]>().prop_map(ChangeHash)
}

fn cursor() -> impl Strategy<Value = Cursor> {
    (any::<u64>(), any::<u32>()).prop_map(|(position, offset)| Cursor { position: Position(position), offset })
}

fn changes() -> impl Strategy<Value = Vec<Vec<u8>>> {
    vec(vec(any::<u8>(), 1..120), 1..60)
}

fn part() -> impl Strategy<Value = (u32, u32, Vec<u8>)> {
    (0..1_000_000_u32, 0..1000_u32, vec(any::<u8>(), 1..MAX_PAYLOAD))
        .prop_map(|(offset, more, bytes)| (offset, offset + bytes.len() as u32 + more, bytes))
}

fn staged() -> impl Strategy<Value = Staged> {
    (hash(), any::<u32>()).prop_map(|(hash, received)| Staged { hash, received })
}

fn client_frame() -> impl Strategy<Value = ClientFrame> {
    prop_oneof![
        (document(), cursor(), option::of(hash()))
            .prop_map(|(document, cursor, last)| { ClientFrame::Open { document, cursor, last } }),
        (document(), changes()).prop_map(|(document, changes)| ClientFrame::Push { document, changes }),
        (document(), hash(), part()).prop_map(|(document, hash, (offset, total, bytes))| {
            ClientFrame::PushPart { document, hash, offset, total, bytes }
        }),
        document().prop_map(|document| ClientFrame::Close { document }),
        any::<u64>().prop_map(|nonce| ClientFrame::Ping { nonce }),
    ]
}

fn relay_frame() -> impl Strategy<Value = RelayFrame> {
    let acked = (hash(), any::<u64>()).prop_map(|(hash, position)| Acked { hash, position: Position(position) });
    prop_oneof![
        (document(), any::<u64>(), any::<bool>(), cursor(), vec(staged(), 0..64)).prop_map(
            |(document, head, can_write, from, staged)| RelayFrame::Opened {
                document,
                head: Position(head),
                can_write,
                from,
                staged,
            }
        ),
        (document(), any::<u64>(), changes()).prop_map(|(document, first, changes)| {
            RelayFrame::Changes { document, first: Position(first), changes }
        }),
        (document(), any::<u64>(), part()).prop_map(|(document, position, (offset, total, bytes))| {
            RelayFrame::Part { document, position: Position(position), offset, total, bytes }
        }),
        (document(), vec(acked, 0..128)).prop_map(|(document, acked)| RelayFrame::Ack { document, acked }),
        (document(), option::of(hash()), ".{0,80}").prop_map(|(document, hash, detail)| {
            RelayFrame::Refused { document, hash, code: RefusalCode::FutureTime, detail }
        }),
        (document(), staged()).prop_map(|(document, staged)| RelayFrame::Resume { document, staged }),
        document().prop_map(|document| RelayFrame::Gone { document, code: RefusalCode::Revoked }),
        (document(), any::<u64>())
            .prop_map(|(document, position)| RelayFrame::Snapshot { document, position: Position(position) }),
        any::<u64>().prop_map(|nonce| RelayFrame::Pong { nonce }),
    ]
}

proptest! {
    #[test]
    fn what_a_client_sends_arrives(frame in client_frame()) {
        let bytes = frame.encode();
        prop_assert!(bytes.len() <= MAX_FRAME);
        prop_assert_eq!(ClientFrame::decode(&bytes), Ok(frame));
    }

    #[test]
    fn what_a_relay_sends_arrives(frame in relay_frame()) {
        let bytes = frame.encode();
        prop_assert!(bytes.len() <= MAX_FRAME);
        prop_assert_eq!(RelayFrame::decode(&bytes), Ok(frame));
    }

    #[test]
    fn a_frame_cut_anywhere_is_refused(frame in client_frame(), cut in any::<prop::sample::Index>()) {
        let bytes = frame.encode();
        prop_assert!(ClientFrame::decode(&bytes[..cut.index(bytes.len())]).is_err());
    }

    #[test]
    fn a_frame_with_a_tail_is_refused(frame in relay_frame(), tail in vec(any::<u8>(), 1..9)) {
        let bytes = [frame.encode(), tail.clone()].concat();
        let expected = [FrameError::TrailingBytes(tail.len()), FrameError::TooLarge(bytes.len())];
        let refused = RelayFrame::decode(&bytes).expect_err("refused");
        prop_assert!(expected.contains(&refused), "{refused}");
    }

    #[test]
    fn random_bytes_never_panic(bytes in vec(any::<u8>(), 0..400)) {
        let _ = ClientFrame::decode(&bytes);
        let _ = RelayFrame::decode(&bytes);
        let _ = Change::parse(&bytes, &Limits::default());
    }

    #[test]
    fn a_frame_with_random_bytes_in_it_never_panics(
        frame in client_frame(),
        noise in vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = frame.encode();
        for (place, byte) in noise {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let _ = ClientFrame::decode(&bytes);
    }
}

#[test]
fn absurd_lengths_are_refused_before_anything_is_allocated() {
    let big = vec![0; MAX_FRAME + 1];
    assert_eq!(ClientFrame::decode(&big), Err(FrameError::TooLarge(MAX_FRAME + 1)));
    // [1, [1, [document, an array of 2^60 changes]]]
    let mut bytes = vec![0x82, 1, 0x82, 1, 0x82, 0x50];
    bytes.extend([0; 16]);
    bytes.extend([0x9b, 0x10, 0, 0, 0, 0, 0, 0, 0]);
    assert!(matches!(ClientFrame::decode(&bytes), Err(FrameError::Malformed(_))));
    // [1, [3, [acks: 2^60 …
    let mut bytes = vec![0x82, 1, 0x82, 3, 0x82, 0x50];
    bytes.extend([0; 16]);
    bytes.extend([0x9b, 0x10, 0, 0, 0, 0, 0, 0, 0]);
    assert!(matches!(RelayFrame::decode(&bytes), Err(FrameError::Malformed(_))));
}

#[test]
fn another_version_is_named() {
    let mut bytes = ClientFrame::Ping { nonce: 1 }.encode();
    bytes[1] = 2;
    assert_eq!(ClientFrame::decode(&bytes), Err(FrameError::UnknownVersion(2)));
}

#[test]
fn the_layout_on_the_wire_is_the_one_in_the_specification() {
    let frame = ClientFrame::Open {
        document: DocumentId([0xab; 16]),
        cursor: Cursor { position: Position(3), offset: 5 },
        last: None,
    };
    let mut expected = vec![0x82, 0x01, 0x82, 0x00, 0x82, 0x50];
    expected.extend([0xab; 16]);
    expected.extend([0x82, 0x03, 0x05]);
    assert_eq!(frame.encode(), expected);
}
