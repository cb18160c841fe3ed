//! No two things of a lane cover each other, and words are given up last.

use super::pack::{Extent, pack};
use super::{Shape, Side, Spot, rows_of, width_of};
use proptest::prelude::*;

fn gate(at: i64, label: i64) -> Extent {
    Extent { shape: Shape::Gate, start: at - 70, end: at + 70, label, inside: false }
}

fn bar(start: i64, end: i64, label: i64) -> Extent {
    Extent { shape: Shape::Bar, start, end, label, inside: true }
}

fn apart(spots: &[Spot]) -> bool {
    spots.iter().enumerate().all(|(place, one)| {
        spots[place + 1..]
            .iter()
            .all(|other| one.row != other.row || one.right <= other.left || other.right <= one.left)
    })
}

#[test]
fn words_stand_after_a_diamond_and_before_it_at_the_end_of_the_track() {
    let spots = pack(&[gate(500, 900), gate(5_900, 900)], 6_000);
    assert_eq!(
        spots.iter().map(|spot| (spot.row, spot.side)).collect::<Vec<_>>(),
        [(0, Side::After), (0, Side::Before)]
    );
}

#[test]
fn neighbours_share_a_row_back_to_back() {
    let spots = pack(&[gate(2_000, 1_000), gate(2_300, 1_000)], 6_000);
    assert_eq!(
        spots.iter().map(|spot| (spot.row, spot.side)).collect::<Vec<_>>(),
        [(0, Side::Before), (0, Side::After)]
    );
}

#[test]
fn a_bar_holds_its_words_when_it_is_long_enough() {
    let spots = pack(&[bar(0, 2_000, 1_000), bar(2_500, 2_800, 1_000)], 6_000);
    assert_eq!((spots[0].side, spots[1].side), (Side::Inside, Side::After));
}

#[test]
fn a_crowd_at_one_moment_makes_the_lane_grow_and_only_a_very_large_one_loses_words() {
    let few = pack(&[gate(1_000, 900); 9], 6_000);
    assert!(few.iter().all(|spot| spot.side != Side::Hidden));
    assert_eq!(rows_of(&few), 9);
    let many = pack(&[gate(1_000, 900); 40], 6_000);
    assert_eq!(many.iter().filter(|spot| spot.side == Side::Hidden).count(), 16);
    assert!(apart(&few) && apart(&many));
}

#[test]
fn longer_words_are_wider_in_every_script() {
    assert!(width_of("Правки к черновику") > width_of("Правки"));
    assert!(width_of("mmm") > width_of("iii"));
    assert_eq!(width_of(""), 0);
}

proptest! {
    #[test]
    fn no_two_boxes_overlap(all in prop::collection::vec((0i64..6_000, 0i64..1_500, 40i64..1_800, any::<bool>(), any::<bool>()), 0..60)) {
        let extents: Vec<Extent> = all
            .into_iter()
            .map(|(at, length, label, takes_time, inside)| match takes_time {
                true => Extent { inside, ..bar(at, (at + length.max(160)).min(6_200), label) },
                false => gate(at, label),
            })
            .collect();
        let spots = pack(&extents, 6_000);
        prop_assert_eq!(spots.len(), extents.len());
        prop_assert!(apart(&spots), "{:?}", spots);
        for (spot, extent) in spots.iter().zip(&extents) {
            prop_assert!(spot.left <= extent.start && extent.end <= spot.right, "a thing lies where its time is");
            let beside = matches!(spot.side, Side::After | Side::Before);
            prop_assert!(!beside || (spot.left >= 0 && spot.right <= 6_000), "words are never cut by the track's edge");
        }
    }
}
