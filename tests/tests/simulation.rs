//! Clients and a relay without sockets, clocks or sleeps: whatever the seed does to them, everybody
//! ends with the same document and nothing acknowledged is lost.
//!
//! A failing seed prints how to replay it: `SIMULATION_SEED=n cargo nextest run -p
//! cross-crate-tests --test simulation --no-capture`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the parts of a test that are not in its test functions"
)]

#[path = "simulation/client.rs"]
mod client;
#[path = "simulation/pipe.rs"]
mod pipe;
#[path = "simulation/random.rs"]
mod random;
#[path = "simulation/relay.rs"]
mod relay;
#[path = "simulation/world.rs"]
mod world;

use std::panic::{catch_unwind, resume_unwind};

use world::World;

const SEEDS_EACH: u64 = 256;

fn simulate(part: u64) {
    let wanted = std::env::var("SIMULATION_SEED").ok().and_then(|seed| seed.parse::<u64>().ok());
    for seed in part * SEEDS_EACH..(part + 1) * SEEDS_EACH {
        if wanted.is_some_and(|wanted| wanted != seed) {
            continue;
        }
        let run = catch_unwind(|| World::new(seed, wanted.is_some()).run());
        if let Err(panic) = run {
            eprintln!(
                "replay: SIMULATION_SEED={seed} cargo nextest run -p cross-crate-tests --test simulation --no-capture"
            );
            resume_unwind(panic);
        }
    }
}

macro_rules! seeds {
    ($($name:ident $part:literal)*) => {
        $(
            #[test]
            fn $name() {
                simulate($part);
            }
        )*
    };
}

seeds! {
    all_converge_part_1 0
    all_converge_part_2 1
    all_converge_part_3 2
    all_converge_part_4 3
    all_converge_part_5 4
    all_converge_part_6 5
    all_converge_part_7 6
    all_converge_part_8 7
}

/// The operator brings back yesterday's backup: what the relay lost comes back from the devices.
#[test]
fn a_relay_restored_from_an_older_backup_gets_everything_back() {
    for seed in 0..100 {
        let mut world = World::new(seed, false);
        world.shake(60);
        world.heal();
        world.restore_backup();
        world.heal();
        world.check_converged();
    }
}
