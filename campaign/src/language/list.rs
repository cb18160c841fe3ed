//! "A, B and C" in each language.

use super::Language;

impl Language {
    /// Joins names the way a sentence does: "A, B and C", «А, Б и В», "A, B y C".
    #[must_use]
    pub fn list<S: AsRef<str>>(self, items: &[S]) -> String {
        let Some((last, rest)) = items.split_last() else {
            return String::new();
        };
        let last = last.as_ref();
        if rest.is_empty() {
            return last.to_owned();
        }
        let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
        format!("{} {} {last}", rest.join(", "), self.and(last))
    }

    fn and(self, next: &str) -> &'static str {
        match self {
            Self::En => "and",
            Self::Ru => "и",
            Self::Es => {
                // "y" becomes "e" before the same sound: "Rusia e Italia", but "agua y hielo".
                let start = next.to_lowercase();
                let same_sound = start.starts_with(['i', 'í']) || start.starts_with("hi");
                let diphthong = ["hie", "ia", "ie", "io", "hia"].iter().any(|d| start.starts_with(d));
                if same_sound && !diphthong { "e" } else { "y" }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_like_sentences() {
        assert_eq!(Language::En.list(&["Russia", "the US", "Mexico"]), "Russia, the US and Mexico");
        assert_eq!(Language::Ru.list(&["Россия", "США"]), "Россия и США");
        assert_eq!(Language::Es.list(&["Rusia", "Italia"]), "Rusia e Italia");
        assert_eq!(Language::Es.list(&["agua", "hielo"]), "agua y hielo");
        assert_eq!(Language::En.list::<&str>(&[]), "");
    }
}
