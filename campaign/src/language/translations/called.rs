//! Finds the message keys that source code names: the first string given to `text(`, `format(` and their like.

use std::path::Path;

const CALLS: [&str; 8] = [".text(", ".format(", " t(", "(t(", "t!(", "tr!(", " say(", "(say("];

/// Every (file, key) named under a folder.
pub(super) fn keys(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else {
        return found;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(keys(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let code = std::fs::read_to_string(&path).unwrap();
            let name = path.display().to_string();
            found.extend(named(&code).into_iter().map(|key| (name.clone(), key)));
        }
    }
    found
}

fn named(code: &str) -> Vec<String> {
    // Comments give examples; only code is held to its word.
    let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    CALLS
        .iter()
        .flat_map(|call| code.split(call).skip(1))
        .filter_map(|rest| first_string(rest))
        .filter(|text| is_key(text))
        .map(str::to_owned)
        .collect()
}

/// The first argument, or the second if the first is a plain name (`t(language, "key")`), if it is a string.
fn first_string(rest: &str) -> Option<&str> {
    let rest = rest.trim_start();
    let rest = match rest.strip_prefix('"') {
        Some(string) => string,
        None => {
            let (name, after) = rest.split_once(',')?;
            let plain = name.chars().all(|c| c.is_alphanumeric() || "_.&*()".contains(c));
            plain.then_some(after.trim_start().strip_prefix('"')?)?
        }
    };
    rest.split_once('"').map(|(string, _)| string)
}

/// Ids of entities look like keys and are none.
const IDS: [&str; 7] = ["p-", "cr-", "m-", "s-", "i-", "t-", "c-"];

fn is_key(text: &str) -> bool {
    text.contains('-')
        && !IDS.iter().any(|id| text.starts_with(id))
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !text.ends_with('-')
}

#[test]
fn keys_are_found_where_code_names_them() {
    let code = r#"language.text("word-market"); l.format(
        "count-days", &args!{"n-x" => 1}); t(language, "no-such-title") "not-a-call" at.format("%Y-%m")"#;
    assert_eq!(named(code), ["word-market", "count-days", "no-such-title"]);
}
