//! Reading a licence expression such as `(MIT OR Apache-2.0) AND Unicode-3.0`.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::vec::IntoIter;

/// Whether the expression can be met with allowed licences only.
pub(crate) fn satisfied(expression: &str, allowed: &BTreeSet<String>) -> bool {
    // Older crates write `MIT/Apache-2.0` for OR.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<String> = spaced.split_whitespace().map(str::to_owned).collect();
    let mut words = words.into_iter().peekable();
    any(&mut words, allowed) && words.next().is_none()
}

fn any(words: &mut Peekable<IntoIter<String>>, allowed: &BTreeSet<String>) -> bool {
    let mut met = all(words, allowed);
    while words.next_if(|word| word == "OR").is_some() {
        // Read the other side in any case: its words have to be taken.
        met |= all(words, allowed);
    }
    met
}

fn all(words: &mut Peekable<IntoIter<String>>, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, allowed);
    while words.next_if(|word| word == "AND").is_some() {
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut Peekable<IntoIter<String>>, allowed: &BTreeSet<String>) -> bool {
    match words.next() {
        Some(open) if open == "(" => any(words, allowed) & words.next_if(|word| word == ")").is_some(),
        Some(mut licence) => {
            if words.next_if(|word| word == "WITH").is_some() {
                licence = format!("{licence} WITH {}", words.next().unwrap_or_default());
            }
            allowed.contains(&licence)
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::satisfied;

    #[test]
    fn one_allowed_side_is_enough_and_both_are_needed() {
        let allowed = ["MIT", "Unicode-3.0"].map(str::to_owned).into();
        assert!(satisfied("MIT OR Apache-2.0", &allowed));
        assert!(satisfied("Apache-2.0/MIT", &allowed));
        assert!(satisfied("(MIT OR Apache-2.0) AND Unicode-3.0", &allowed));
        assert!(!satisfied("MIT AND GPL-3.0", &allowed));
        assert!(!satisfied("Apache-2.0 WITH LLVM-exception", &allowed));
        assert!(!satisfied("(MIT", &allowed));
    }
}
