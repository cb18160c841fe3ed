//! What every store has to do with channels, notices, receipts, and sessions in use.

use super::{DOCUMENT, NOW, OTHER, write};
use crate::store::{Channel, Member, Notice, NoticeState, Receipt, SecretHash, Session, Store};

fn channel(person: &str, slot: &str, created: i64) -> Channel {
    Channel {
        document: DOCUMENT,
        person: person.to_owned(),
        slot: slot.to_owned(),
        preset: "slack".to_owned(),
        target: "https://example.com/secret".to_owned(),
        chat: String::new(),
        by: "p-olga".to_owned(),
        created,
    }
}

fn notice(id: &str, key: &str) -> Notice {
    Notice {
        id: id.to_owned(),
        document: DOCUMENT,
        person: "p-olga".to_owned(),
        slot: "chat".to_owned(),
        key: key.to_owned(),
        urgent: true,
        title: "Overdue".to_owned(),
        body: "words".to_owned(),
        state: NoticeState::Queued,
        tries: 0,
        uncertain: false,
        next_at: NOW,
        created: NOW,
        error: String::new(),
    }
}

pub(super) fn channels_go_with_the_person(store: &mut dyn Store) {
    write(store, |store| {
        let member = Member { document: DOCUMENT, person: "p-olga".into(), role: "owner".into(), since: NOW };
        store.set_member(&member).unwrap();
        [channel("p-olga", "chat", NOW), channel("", "team", NOW)].iter().for_each(|it| store.set_channel(it).unwrap());
    });
    let before = store.watched().unwrap();
    assert_eq!((before.len(), before[0].0), (1, DOCUMENT));
    write(store, |store| store.set_channel(&channel("", "team", NOW + 1)).unwrap());
    assert_ne!(store.watched().unwrap(), before, "a new target is looked at");
    assert_eq!(store.channels(DOCUMENT).unwrap().len(), 2);
    write(store, |store| assert!(store.remove_member(DOCUMENT, "p-olga").unwrap()));
    assert_eq!(store.channels(DOCUMENT).unwrap(), [channel("", "team", NOW + 1)]);
    write(store, |store| assert!(store.remove_channel(DOCUMENT, "", "team").unwrap()));
    assert!(store.watched().unwrap().is_empty());
}

pub(super) fn a_notice_is_made_once_whatever_became_of_it(store: &mut dyn Store) {
    write(store, |store| {
        assert!(store.add_notice(&notice("a", "k")).unwrap());
        assert!(!store.add_notice(&notice("a", "k")).unwrap());
        assert!(!store.add_notice(&notice("b", "k")).unwrap(), "another id for the same thing");
    });
    assert!(!store.has_due_notices(NOW - 1).unwrap() && store.has_due_notices(NOW).unwrap());
    write(store, |store| assert_eq!(store.take_notices(NOW, 9).unwrap().len(), 1));
    assert!(!store.has_due_notices(NOW).unwrap(), "somebody is at it");
    write(store, |store| store.settle_notice("a", NoticeState::Sent, NOW, "").unwrap());
    write(store, |store| assert!(!store.add_notice(&notice("a", "k")).unwrap()));
    let kept = store.notices(Some(DOCUMENT), 9).unwrap();
    assert_eq!((kept.len(), kept[0].state, kept[0].body.as_str()), (1, NoticeState::Sent, ""));
    assert!(store.notices(Some(OTHER), 9).unwrap().is_empty());
    assert_eq!(store.notice_counts().unwrap(), [(NoticeState::Sent, 1)]);
}

pub(super) fn what_was_on_its_way_goes_again_under_the_same_id(store: &mut dyn Store) {
    write(store, |store| {
        store.add_notice(&notice("a", "k")).unwrap();
        store.take_notices(NOW, 9).unwrap();
    });
    write(store, |store| assert_eq!(store.recover_notices(NOW + 5).unwrap(), 1));
    let mut taken = Vec::new();
    write(store, |store| taken = store.take_notices(NOW + 5, 9).unwrap());
    assert_eq!((taken[0].id.as_str(), taken[0].uncertain, taken[0].tries), ("a", true, 2));
    write(store, |store| store.settle_notice("a", NoticeState::Dead, NOW, "HTTP 404").unwrap());
    write(store, |store| {
        assert!(!store.revive_notice(OTHER, "a", NOW).unwrap());
        assert!(store.revive_notice(DOCUMENT, "a", NOW).unwrap());
    });
    assert!(store.has_due_notices(NOW).unwrap());
}

pub(super) fn receipts_stay(store: &mut dyn Store) {
    let receipt = |kind: &str, day: &str, at| Receipt {
        document: DOCUMENT,
        creator: "cr-ana".into(),
        kind: kind.into(),
        version: "v1".into(),
        day: day.into(),
        at,
    };
    write(store, |store| {
        assert!(store.add_receipt(&receipt("opened", "2026-12-08", 1)).unwrap());
        assert!(!store.add_receipt(&receipt("opened", "2026-12-08", 2)).unwrap());
        assert!(store.add_receipt(&receipt("opened", "2026-12-09", 3)).unwrap());
        assert!(store.add_receipt(&receipt("acknowledged", "", 4)).unwrap());
        assert!(!store.add_receipt(&receipt("acknowledged", "", 5)).unwrap());
    });
    let at: Vec<i64> = store.receipts(DOCUMENT).unwrap().iter().map(|it| it.at).collect();
    assert_eq!(at, [1, 3, 4]);
    assert_eq!(store.acknowledged(DOCUMENT, "cr-ana", "v1").unwrap(), Some(4));
    assert_eq!(store.acknowledged(DOCUMENT, "cr-ana", "v2").unwrap(), None);
}

pub(super) fn a_session_in_use_is_renewed_and_never_shortened(store: &mut dyn Store) {
    let token = SecretHash::of("t");
    let session = Session { token, person: "p-olga".into(), created: NOW, expires: NOW + 10 };
    write(store, |store| store.add_session(&session).unwrap());
    write(store, |store| store.renew_session(&token, NOW + 100).unwrap());
    write(store, |store| store.renew_session(&token, NOW + 50).unwrap());
    assert!(store.session(&token, NOW + 99).unwrap().is_some());
    assert!(store.session(&token, NOW + 100).unwrap().is_none());
}
