//! A report as plain words, for a chat or a letter; and as a letter that a mail program opens to be sent (RFC 5322).

#[cfg(test)]
mod tests;

use crate::language::Language;
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
    written(&words(report))
}

/// Words as such a letter; the first line is its subject and stays in it.
#[must_use]
pub fn written(words: &str) -> String {
    let subject = subject(words);
    let body = base64(words.replace('\n', "\r\n").as_bytes());
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

/// The first line of words that says something.
#[must_use]
pub fn subject(words: &str) -> String {
    let first = words.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    first.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// So long a link Windows hands to a mail program, in the characters of the link (it refuses more than 2,048).
const LINKED: usize = 2_000;

/// Words as a link that a mail program opens as a letter to be sent (RFC 6068): the first line is the subject. What is
/// too long for a link ends at a line, with a sentence that says so.
#[must_use]
pub fn mailto(words: &str, language: Language) -> String {
    let subject: String = subject(words).chars().take(80).collect();
    let head = format!("mailto:?subject={}&body=", percent(&subject));
    let room = LINKED.saturating_sub(head.len());
    let body = match words.chars().map(linked).sum::<usize>() > room {
        true => {
            let sentence = format!("\n\n{}\n", language.text("meeting-mail-cut"));
            let room = room.saturating_sub(sentence.chars().map(linked).sum());
            format!("{}{sentence}", shortened(words.trim(), room))
        }
        false => words.to_owned(),
    };
    format!("{head}{}", percent(&body.replace('\n', "\r\n")))
}

/// How many characters of a link this one takes.
const fn linked(c: char) -> usize {
    match c {
        '\n' => 6,
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '.' | '_' | '~' => 1,
        _ => 3 * c.len_utf8(),
    }
}

/// The beginning of words that fits so many characters of a link, whole lines where there are several.
fn shortened(words: &str, room: usize) -> &str {
    let mut used = 0;
    let fits = words.char_indices().find(|(_, c)| {
        used += linked(*c);
        used > room
    });
    let kept = words.get(..fits.map_or(words.len(), |(end, _)| end)).unwrap_or(words);
    kept.rfind('\n').filter(|at| *at > 0).and_then(|at| kept.get(..at)).unwrap_or(kept).trim_end()
}

/// A part of a link: everything but plain letters and digits as bytes.
fn percent(words: &str) -> String {
    let mut text = String::with_capacity(words.len() * 2);
    for byte in words.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
            _ => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    text
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
