//! Letters and links that mail programs read as they were written.

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

/// What a mail program makes of a part of a link.
fn read(part: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = part.as_bytes().iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let two: String = rest.by_ref().take(2).map(|byte| char::from(*byte)).collect();
                u8::from_str_radix(&two, 16).unwrap()
            }
            byte => *byte,
        });
    }
    String::from_utf8(bytes).unwrap()
}

fn opened(words: &str, language: Language) -> (String, String) {
    let link = mailto(words, language);
    assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{link}");
    assert!(link.len() <= LINKED, "{}", link.len());
    let (subject, body) = link.strip_prefix("mailto:?subject=").unwrap().split_once("&body=").unwrap();
    (read(subject), read(body))
}

#[test]
fn a_mail_program_reads_from_the_link_what_was_written() {
    let words = "Итоги созвона: \"Zimka\" & ¿qué? 50 %\n\n- Запуск в среду, 10:00 + час #1\n";
    let (subject, body) = opened(words, Language::Ru);
    assert_eq!(subject, "Итоги созвона: \"Zimka\" & ¿qué? 50 %");
    assert_eq!(body, words.replace('\n', "\r\n"));
    assert!(written(words).starts_with("Subject: =?utf-8?B?"));
}

#[test]
fn a_recap_too_long_for_a_link_ends_at_a_line_and_says_that_the_file_has_all_of_it() {
    let line = "- Решили: премьера в среду, в десять по Москве";
    let words = format!("Итоги\n{}", format!("{line}\n").repeat(90));
    for language in Language::ALL {
        let (_, body) = opened(&words, language);
        let sentence = language.text("meeting-mail-cut");
        assert!(body.ends_with(&format!("\r\n\r\n{sentence}\r\n")), "{body}");
        assert!(body.lines().filter(|it| it.starts_with("- ")).all(|it| it == line), "no half a line");
    }
    // Words without a line to end at are cut all the same.
    assert!(opened(&"я".repeat(5_000), Language::En).1.starts_with("яяя"));
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
