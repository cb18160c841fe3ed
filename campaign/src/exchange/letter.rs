//! A report as plain words, for a chat or a letter; and as a letter that a mail program opens to be sent (RFC 5322).

use crate::report::Report;
use std::fmt::Write;

/// The report as plain text.
#[must_use]
pub fn words(report: &Report) -> String {
    let mut text = format!("{}\n", report.title);
    for line in &report.about {
        let _ = writeln!(text, "{line}");
    }
    for block in &report.blocks {
        let _ = write!(text, "\n{}\n", block.heading);
        if block.is_empty() {
            let _ = writeln!(text, "{}", block.empty);
        }
        for line in &block.lines {
            let _ = writeln!(text, "- {line}");
        }
        for row in block.table.iter().flat_map(|table| &table.rows) {
            let cells: Vec<&str> = row.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
            let _ = writeln!(text, "- {}", cells.join("; "));
        }
    }
    text
}

/// The report as a letter without sender and receivers: the mail program asks for them (`X-Unsent`).
#[must_use]
pub fn letter(report: &Report) -> String {
    let subject = report.title.split_whitespace().collect::<Vec<_>>().join(" ");
    let body = base64(words(report).replace('\n', "\r\n").as_bytes());
    let mut lines = vec![format!("Subject: {}", encoded(&subject))];
    lines.extend(
        [
            "X-Unsent: 1",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
        ]
        .map(str::to_owned),
    );
    lines.extend(body.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line).into_owned()));
    lines.push(String::new());
    lines.join("\r\n")
}

/// A header's words as encoded words (RFC 2047), none longer than 75 characters, none splitting a character.
fn encoded(words: &str) -> String {
    let mut pieces: Vec<String> = vec![String::new()];
    for c in words.chars() {
        if pieces.last().is_some_and(|piece| piece.len() + c.len_utf8() > 36) {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
    }
    let one = |piece: &String| format!("=?utf-8?B?{}?=", base64(piece.as_bytes()));
    pieces.iter().map(one).collect::<Vec<_>>().join("\r\n ")
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let at = |place: usize| u32::from(group.get(place).copied().unwrap_or_default());
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            match place <= group.len() {
                true => text.push(char::from(LETTERS[(bits >> (18 - 6 * place) & 63) as usize])),
                false => text.push('='),
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::ReportBlock;

    #[test]
    fn base64_is_that_of_the_standard() {
        let pairs = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, encoded) in pairs {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
    }

    #[test]
    fn a_letter_has_short_lines_and_an_encoded_subject() {
        let block = ReportBlock {
            heading: "Решения".to_owned(),
            lines: vec!["Запуск в среду".to_owned()],
            ..ReportBlock::default()
        };
        let report = Report {
            title: "Итоги созвона: очень длинное название кампании, которое не влезет".to_owned(),
            about: Vec::new(),
            blocks: vec![block],
        };
        let letter = letter(&report);
        assert!(letter.is_ascii());
        assert!(letter.starts_with("Subject: =?utf-8?B?"));
        assert!(letter.split("\r\n").all(|line| line.len() <= 76), "{letter}");
        assert!(letter.contains("\r\n\r\n"));
    }
}
