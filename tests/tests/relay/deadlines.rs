//! `lint` and `when`: deadlines checked from a script, without any data.

use crate::process::command;
use serde_json::Value;
use std::path::Path;

fn lines(output: &std::process::Output) -> Vec<Value> {
    String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn run(args: &[&str]) -> (Option<i32>, Vec<Value>) {
    let output = command(Path::new("/nowhere"), args);
    (output.status.code(), lines(&output))
}

#[test]
fn findings_are_lines_of_json_and_an_exit_code() {
    let file = std::env::temp_dir().join(format!("dateline-lint-{}.md", std::process::id()));
    let name = file.to_str().unwrap();
    std::fs::write(&file, "# Бриф\nПришлите до конца вторника.\n`до пятницы`\n").unwrap();
    let (code, found) = run(&["lint", "--lang", "ru", "--date", "2026-12-01", name]);
    assert_eq!((code, found.len()), (Some(1), 1));
    assert_eq!((&found[0]["line"], &found[0]["start"], &found[0]["end"]), (&2.into(), &9.into(), &26.into()));
    assert_eq!((&found[0]["rule"], &found[0]["text"]), (&"end-of-period".into(), &"до конца вторника".into()));
    std::fs::write(&file, "Публикация 11 декабря 2026, 18:00 по Москве.\n").unwrap();
    assert_eq!(run(&["lint", "--lang", "ru", "--date", "2026-12-01", name]), (Some(0), vec![]));
    std::fs::remove_file(&file).unwrap();
    assert_eq!(run(&["lint", "--lang", "ru", name]).0, Some(2));
    assert_eq!(run(&["lint", "--lang", "de", name]).0, Some(2));
}

#[test]
fn stdin_recipients_and_text_that_is_no_text() {
    let file = std::env::temp_dir().join(format!("dateline-lint-to-{}.md", std::process::id()));
    let name = file.to_str().unwrap();
    std::fs::write(&file, "Hi,\n\nPost by Tue 8 Dec 2026, 18:00 Moscow.\nNotes by EOD.\n").unwrap();
    let (code, found) = run(&["lint", "--lang", "en", "--date", "2026-12-01", "--to", "America/Los_Angeles", name]);
    let places: Vec<_> =
        found.iter().map(|it| (it["line"].as_u64(), it["start"].as_u64(), it["rule"].as_str())).collect();
    assert_eq!(code, Some(1));
    assert_eq!(places, [(Some(3), Some(5), Some("outside-hours")), (Some(4), Some(6), Some("end-of-period"))]);
    assert_eq!(run(&["lint", "--lang", "en", "--to", "Mars/Olympus", name]), (Some(2), vec![]));
    std::fs::write(&file, b"by \xff Friday").unwrap();
    let output = command(Path::new("/nowhere"), &["lint", "--lang", "en", name]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("is not text in UTF-8: byte 3"), "{output:?}");
    std::fs::remove_file(&file).unwrap();
    let stdin = std::fs::File::open("/dev/null").unwrap();
    let mut from_stdin = std::process::Command::new(crate::process::binary());
    let output = from_stdin.args(["lint", "--lang", "es", "-"]).stdin(stdin).output().unwrap();
    assert_eq!((output.status.code(), lines(&output)), (Some(0), vec![]));
}

#[test]
fn a_time_is_said_on_other_clocks() {
    let (code, said) = run(&["when", "2026-12-08 23:59", "Europe/Moscow", "--in", "America/New_York"]);
    assert_eq!((code, &said[0]["kind"]), (Some(0), &"exact".into()));
    let there = &said[0]["moments"][0]["zones"][1];
    assert_eq!((&there["time"], &there["offset"], &there["weekday"]), (&"15:59".into(), &"-05:00".into(), &2.into()));
    assert_eq!(said[0]["moments"][0]["utc"], "2026-12-08T20:59Z");
}

#[test]
fn gaps_folds_new_laws_and_nonsense_are_said() {
    let (code, said) = run(&["when", "2027-03-14 02:30", "America/New_York"]);
    assert_eq!(
        (code, &said[0]["kind"], &said[0]["gap"]["after"]),
        (Some(0), &"gap".into(), &"2027-03-14T03:00".into())
    );
    let (_, said) = run(&["when", "2026-11-01 01:30", "America/New_York"]);
    assert_eq!((&said[0]["kind"], said[0]["moments"].as_array().unwrap().len()), (&"fold".into(), 2));
    let (_, said) = run(&["when", "2026-12-08 12:00", "America/Vancouver"]);
    assert_eq!(said[0]["lawChanged"][0]["zone"], "America/Vancouver");
    assert_eq!(run(&["when", "2026-12-08 12:00", "Mars/Olympus"]), (Some(2), vec![]));
    assert_eq!(run(&["when", "2026-12-38 12:00", "Europe/Moscow"]), (Some(2), vec![]));
}
