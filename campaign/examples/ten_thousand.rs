//! Times the digest over 10,000 changes (goal: 100 ms): `cargo run -p campaign --release --example ten_thousand`.
//! Prints one line per step, in milliseconds, the median of nine runs.

use campaign::command::{Command, ItemText};
use campaign::document::{Genesis, Replica};
use campaign::language::Language;
use campaign::model::{Item, ItemId, PersonId, Role, SectionId, SectionKind};
use campaign::story::{self, Away};
use campaign::time::{Instant, Zone};
use campaign::view::Reader;
use std::error::Error;
use std::time::Instant as Stopwatch;

const START: Instant = Instant(1_796_742_000_000);
const TEXT: &str = "brief/sections/s-1/text/en";

/// A campaign of so many changes: half of them typing, half of them fields, by two people in turn.
fn busy(changes: usize) -> Result<Replica, Box<dyn Error>> {
    let owner = PersonId::from("p-olga");
    let genesis = Genesis {
        document: "00".repeat(16),
        name: "Busy".to_owned(),
        language: Language::En,
        owner: owner.clone(),
        owner_name: "Olga".to_owned(),
        role: Role::Owner,
        at: START,
        sample: false,
    };
    let (mut olga, first) = Replica::create([1; 16], &genesis)?;
    olga.apply(&Command::AddSection(SectionId::from("s-1"), SectionKind::Thesis, String::new(), 0), START)?;
    let mut marcus = Replica::expecting([2; 16], &PersonId::from("p-marcus"));
    let known = olga.changes_since(&[]);
    drop(first);
    marcus.receive(known.iter().map(|change| change.bytes.as_slice()), START)?;
    for number in 0..changes {
        let at = START.plus_minutes(number as i64);
        let item = ItemId(format!("i-{}", number % 400));
        match number % 2 {
            0 => drop(marcus.splice(TEXT, number % 50, 0, "word ", at)?),
            _ if number < 800 => drop(marcus.apply(
                &Command::AddItem(item, Box::new(Item { title: format!("Item {number}"), ..Item::default() })),
                at,
            )?),
            _ => drop(marcus.apply(&Command::SetItem(item, ItemText::Title, format!("Item {number}")), at)?),
        }
        marcus.commit_typing(at);
    }
    let news = marcus.changes_since(&olga.heads());
    olga.receive(news.iter().map(|change| change.bytes.as_slice()), START)?;
    Ok(olga)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut replica = busy(10_000)?;
    let now = START.plus_minutes(20_000);
    let mut runs: Vec<[f64; 4]> = Vec::new();
    for _ in 0..9 {
        let begin = Stopwatch::now();
        let ms = |begin: Stopwatch| begin.elapsed().as_secs_f64() * 1000.0;
        let history = replica.history();
        let told = ms(begin);
        let sections = replica.sections()?;
        let reader = Reader::of(&sections, &PersonId::from("p-olga"), Language::En, Zone::utc());
        let since = Stopwatch::now();
        let base = story::base(&history, None, &reader.person, START.plus_minutes(60));
        let before = replica.sections_at(&base)?;
        let then = ms(since);
        let compare = Stopwatch::now();
        let away =
            Away { history: &history, base: &base, before: &before, after: &sections, conflicts: &[], since: START };
        let digest = story::digest(&away, &reader, now);
        assert!(digest.changes > 9_000 && !digest.is_empty());
        runs.push([told, then, ms(compare), told + then + ms(compare)]);
    }
    for (place, name) in ["history", "base and past state", "digest", "all"].into_iter().enumerate() {
        let mut column: Vec<f64> = runs.iter().map(|run| run[place]).collect();
        column.sort_by(f64::total_cmp);
        println!("{name}: {:.1} ms", column[column.len() / 2]);
    }
    Ok(())
}
