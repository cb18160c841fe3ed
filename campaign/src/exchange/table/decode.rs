//! Bytes to text: a byte order mark, UTF-16 without one, UTF-8, else one of the two single-byte encodings of the markets
//! here: windows-1251 where letters stand in Cyrillic words, Latin-1 where single accents do.

/// Why a file is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotATable {
    /// Nothing in it.
    Empty,
    /// A workbook of a spreadsheet: it must be saved as CSV first.
    Workbook,
    /// Pictures and programs have bytes that no text has.
    Binary,
}

impl NotATable {
    /// The Fluent key of the sentence that says what to do.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "metrics-file-empty",
            Self::Workbook => "metrics-file-workbook",
            Self::Binary => "metrics-file-binary",
        }
    }
}

/// The text of a file.
///
/// # Errors
/// [`NotATable`], with a sentence for the person.
pub fn decode(bytes: &[u8]) -> Result<String, NotATable> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(NotATable::Workbook);
    }
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        bytes => unmarked(bytes)?,
    };
    match text.trim().is_empty() {
        true => Err(NotATable::Empty),
        false => Ok(text),
    }
}

fn utf16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    char::decode_utf16(pairs.iter().map(|pair| read(*pair)))
        .map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn unmarked(bytes: &[u8]) -> Result<String, NotATable> {
    let head = &bytes[..bytes.len().min(4_096)];
    let zeros = |odd: usize| head.iter().enumerate().filter(|(at, byte)| at % 2 == odd && **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    // Latin text in UTF-16 has every other byte empty; separators alone make a good part of Cyrillic text so.
    if odd * 8 > head.len() && even == 0 {
        return Ok(utf16(bytes, u16::from_le_bytes));
    }
    if even * 8 > head.len() && odd == 0 {
        return Ok(utf16(bytes, u16::from_be_bytes));
    }
    if even + odd > 0 {
        return Err(NotATable::Binary);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Ok(single(bytes)),
    }
}

/// One byte, one letter. Cyrillic words are runs of high bytes; accents stand alone among Latin letters.
fn single(bytes: &[u8]) -> String {
    let high = |byte: &u8| *byte >= 0xc0;
    let beside = bytes.windows(2).filter(|pair| high(&pair[0]) && high(&pair[1])).count();
    let cyrillic = beside * 2 > bytes.iter().filter(|byte| high(byte)).count();
    bytes.iter().map(|byte| if cyrillic { windows_1251(*byte) } else { char::from(*byte) }).collect()
}

/// The upper half of windows-1251 below the alphabet.
const MIDDLE: &str = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї";

fn windows_1251(byte: u8) -> char {
    match byte {
        0..=0x7f => char::from(byte),
        0xc0..=0xff => char::from_u32(u32::from('А') + u32::from(byte - 0xc0)).unwrap_or('?'),
        _ => MIDDLE.chars().nth(usize::from(byte - 0x80)).unwrap_or('?'),
    }
}
