//! Text to lines of cells, some lines at a time.

use super::heading::heading_line;
use super::separate::separator;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// One line of a table: its cells in one piece.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    text: String,
    ends: Vec<usize>,
}

impl Line {
    /// A cell without the space around it; empty where the line ends before.
    #[must_use]
    pub fn cell(&self, place: usize) -> &str {
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before).copied()).unwrap_or(0);
        self.ends.get(place).and_then(|end| self.text.get(start..*end)).unwrap_or_default().trim()
    }

    /// How many cells it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True where every cell is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The cells.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|place| self.cell(place))
    }
}

/// A table cut into lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What stands above each column.
    pub heads: Vec<String>,
    /// The lines below.
    pub lines: Vec<Line>,
    /// What stands between cells.
    pub separator: char,
}

/// Cuts a text into lines.
pub struct SheetReader {
    reader: Reader,
    text: String,
    at: usize,
    line: usize,
    separator: u8,
    lines: Vec<Line>,
    done: bool,
}

impl SheetReader {
    /// Begins at the beginning.
    #[must_use]
    pub fn new(text: String) -> Self {
        let (separator, at) = separator(&text);
        let reader = ReaderBuilder::new().delimiter(separator).build();
        let line = if at > 0 { 2 } else { 1 };
        Self { reader, text, at, line, separator, lines: Vec::new(), done: false }
    }

    /// How much of the text is cut, 0 to 1.
    #[must_use]
    pub fn progress(&self) -> f64 {
        self.at as f64 / self.text.len().max(1) as f64
    }

    /// Cuts this many lines more; true while there are any.
    pub fn read(&mut self, count: usize) -> bool {
        for _ in 0..count {
            if self.done {
                return false;
            }
            self.step();
        }
        !self.done
    }

    fn step(&mut self) {
        let bytes = self.text.as_bytes();
        while let Some(end @ (b'\n' | b'\r')) = bytes.get(self.at) {
            self.line += usize::from(*end == b'\n');
            self.at += 1;
        }
        let (number, start) = (self.line, self.at);
        let (mut cells, mut ends) = (vec![0; 256], vec![0; 32]);
        let (mut written, mut ended) = (0, 0);
        loop {
            let rest = &self.text.as_bytes()[self.at..];
            let (result, read, wrote, closed) =
                self.reader.read_record(rest, &mut cells[written..], &mut ends[ended..]);
            (self.at, written, ended) = (self.at + read, written + wrote, ended + closed);
            match result {
                // Asked again with nothing left, the reader gives the last line and then its end.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => cells.resize(cells.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => {
                    self.done = true;
                    return;
                }
            }
        }
        self.line += self.text.as_bytes()[start..self.at].iter().filter(|byte| **byte == b'\n').count();
        cells.truncate(written);
        ends.truncate(ended);
        // Cells end where characters do: the reader cuts at ASCII only.
        let text = String::from_utf8(cells).unwrap_or_default();
        let line = Line { number, text, ends };
        if !line.is_empty() {
            self.lines.push(line);
        }
    }

    /// The table, as far as it is cut. Lines above the headings are the export's own words and are left out.
    #[must_use]
    pub fn finish(self) -> Sheet {
        let mut lines = self.lines;
        let head = heading_line(&lines).unwrap_or(0);
        let mut rest = lines.split_off(head.min(lines.len()));
        let heads = if rest.is_empty() { Vec::new() } else { rest.remove(0).cells().map(str::to_owned).collect() };
        Sheet { heads, lines: rest, separator: char::from(self.separator) }
    }
}
