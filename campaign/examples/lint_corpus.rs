//! Measures the deadline linter against labelled sentences: precision and recall per rule, and what it missed.
//!
//! `cargo run -p campaign --example lint_corpus -- [first|second|all] [quiet] FILE…`, or `speed`; one JSON object per line:
//! `{"lang":"en","date":"2026-12-01","text":"…","findings":[{"rule":"missing-zone","span":"at 6 pm"}]}`.

use campaign::language::Language;
use campaign::language::lint::{Context, lint};
use campaign::time::{CivilDate, CivilTime, Zone};
use std::collections::{BTreeMap, BTreeSet};

/// Right, wrong and missed findings.
type Counts = BTreeMap<String, [usize; 3]>;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let half = words.first().map_or("all", String::as_str);
    if half == "speed" {
        return speed();
    }
    let quiet = words.iter().any(|word| word == "quiet");
    let (mut counts, mut spans) = (Counts::new(), [0, 0]);
    for file in words.iter().filter(|word| word.ends_with(".jsonl")) {
        let Ok(text) = std::fs::read_to_string(file) else { continue };
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        for (at, line) in lines.iter().enumerate() {
            let first = at < lines.len() / 2;
            if half == "all" || first == (half == "first") {
                sentence(line, quiet, &mut counts, &mut spans);
            }
        }
    }
    let mut total = [0; 3];
    for (rule, [right, wrong, missed]) in &counts {
        for (sum, n) in total.iter_mut().zip([right, wrong, missed]) {
            *sum += n;
        }
        println!(
            "{rule:28} precision {:.2} recall {:.2}  ({right} right, {wrong} wrong, {missed} missed)",
            ratio(*right, *wrong),
            ratio(*right, *missed)
        );
    }
    println!(
        "all: precision {:.3} recall {:.3}; exact spans {} of {}",
        ratio(total[0], total[1]),
        ratio(total[0], total[2]),
        spans[0],
        spans[1]
    );
}

/// The middle of many readings of one field of 2,000 characters, in each language.
fn speed() {
    let said = [
        (
            Language::En,
            "Send the first cut by end of Tuesday, the team reviews it at 6 pm and the brand answers within 48 hours. ",
        ),
        (
            Language::Ru,
            "Пришлите первый монтаж до конца вторника, команда смотрит в 18:00, бренд отвечает в течение 48 часов. ",
        ),
        (
            Language::Es,
            "Manden el primer corte al final del martes, el equipo revisa a las 18:00 y la marca responde en 48 horas. ",
        ),
    ];
    for (language, sentence) in said {
        let text: String = sentence.chars().cycle().take(2_000).collect();
        let now = campaign::time::Instant(1_796_115_600_000);
        let context = Context::new(language, Zone::utc().civil(now).date(), now);
        let mut runs: Vec<_> = (0..400)
            .map(|_| {
                let begun = std::time::Instant::now();
                std::hint::black_box(lint(std::hint::black_box(&text), &context));
                begun.elapsed()
            })
            .collect();
        runs.sort_unstable();
        println!("{}: {:?} for 2,000 characters", language.code(), runs[200]);
    }
}

fn ratio(right: usize, other: usize) -> f64 {
    if right + other == 0 { 1.0 } else { right as f64 / (right + other) as f64 }
}

fn sentence(line: &str, quiet: bool, counts: &mut Counts, spans: &mut [usize; 2]) {
    let Ok(label) = serde_json::from_str::<serde_json::Value>(line) else { return };
    let text = label["text"].as_str().unwrap_or_default();
    let language = label["lang"].as_str().and_then(Language::parse).unwrap_or_default();
    let Ok(today) = label["date"].as_str().unwrap_or("2026-12-01").parse::<CivilDate>() else { return };
    let context = Context::new(language, today, Zone::utc().resolve(today.at(CivilTime::MIDNIGHT)).by_rule());
    let mut expected: Vec<(String, String)> = label["findings"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|it| {
            (
                it["rule"].as_str().unwrap_or_default().replace('?', ""),
                it["span"].as_str().unwrap_or_default().to_owned(),
            )
        })
        .collect();
    let mut differences = BTreeSet::new();
    for finding in lint(text, &context) {
        let rule = finding.rule.code().to_owned();
        let overlaps = |span: &str| {
            finding.text.contains(span) || span.contains(&finding.text) || shares_words(span, &finding.text)
        };
        let same = expected.iter().position(|(code, span)| *code == rule && overlaps(span));
        let count = counts.entry(rule.clone()).or_default();
        match same {
            Some(at) => {
                let (_, span) = expected.remove(at);
                count[0] += 1;
                spans[1] += 1;
                spans[0] += usize::from(span == finding.text);
                if span != finding.text {
                    differences.insert(format!("   span [{}] should be [{span}]", finding.text));
                }
            }
            None => {
                count[1] += 1;
                differences.insert(format!("   WRONG {rule} [{}]", finding.text));
            }
        }
    }
    for (rule, span) in expected {
        counts.entry(rule.clone()).or_default()[2] += 1;
        differences.insert(format!("   MISSED {rule} [{span}]"));
    }
    if !quiet && !differences.is_empty() {
        println!("{text}");
        differences.iter().for_each(|difference| println!("{difference}"));
    }
}

fn shares_words(one: &str, other: &str) -> bool {
    let words: BTreeSet<&str> = one.split_whitespace().collect();
    other.split_whitespace().filter(|word| words.contains(word)).count() * 2 >= words.len()
}
