//! One stylesheet out of the layers in `style/`: `@import "x.css" layer(y);` is replaced by the
//! file, so that the browser asks once. Comments stay behind.

use crate::fault::Fault;
use crate::place::{Place, read, write};
use std::path::{Path, PathBuf};

/// Bundles `style/app.css` and gives back where the bundle lies.
pub(crate) fn bundle(place: &Place) -> Result<PathBuf, Fault> {
    let entry = place.root.join("style/app.css");
    let css = if entry.is_file() { inline(&entry, 0)? } else { String::new() };
    let bundle = place.root.join("app/style.css");
    write(&bundle, css)?;
    Ok(bundle)
}

fn inline(file: &Path, depth: u8) -> Result<String, Fault> {
    if depth > 8 {
        return Err(Fault::Unexpected(format!("{}: its imports go round in a circle", file.display())));
    }
    let mut bundled = String::new();
    for line in bare(&read(file)?).lines().filter(|line| !line.trim().is_empty()) {
        match import(line) {
            Some((name, layer)) => {
                let imported = inline(&file.with_file_name(name), depth + 1)?;
                bundled += &match layer {
                    Some(layer) => format!("@layer {layer} {{\n{imported}}}\n"),
                    None => imported,
                };
            }
            None => bundled = bundled + line.trim_end() + "\n",
        }
    }
    Ok(bundled)
}

/// The file and the layer of an `@import` line.
fn import(line: &str) -> Option<(&str, Option<&str>)> {
    let rest = line.trim().strip_prefix("@import")?;
    let name = rest.split(['"', '\'']).nth(1)?;
    let layer = rest.split_once("layer(").and_then(|(_, after)| after.split(')').next());
    Some((name, layer))
}

/// CSS without its comments; quoted text is left as it is.
fn bare(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    let mut quote = None;
    while let Some(character) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
            continue;
        }
        match quote {
            Some(open) if open == character => quote = None,
            None if matches!(character, '"' | '\'') => quote = Some(character),
            _ => {}
        }
        kept.push(character);
        rest = &rest[character.len_utf8()..];
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{bare, import};

    #[test]
    fn comments_go_and_quoted_text_stays() {
        assert_eq!(bare("a{/* why */content:\"/* — */\"}"), "a{content:\"/* — */\"}");
    }

    #[test]
    fn imports_name_a_file_and_a_layer() {
        assert_eq!(import("@import \"base.css\" layer(base);"), Some(("base.css", Some("base"))));
        assert_eq!(import("@import url('parts.css');"), Some(("parts.css", None)));
        assert_eq!(import("a { color: red }"), None);
    }
}
