//! Which character stands between the cells: the one that most lines have equally often, outside quotes.

/// What exports use, the likelier first.
const CANDIDATES: [u8; 4] = [b';', b',', b'\t', b'|'];
/// So many lines are looked at.
const LINES: usize = 40;

/// The separator, and where the table begins after a line that names it (`sep=;`).
pub(super) fn separator(text: &str) -> (u8, usize) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some(named) = rest.bytes().next().filter(u8::is_ascii)
    {
        let end = text.find('\n').map_or(text.len(), |at| at + 1);
        return (named, end);
    }
    let counts = counts(text);
    let score = |place: usize| {
        let mut of_lines: Vec<usize> = counts.iter().map(|line| line[place]).filter(|count| *count > 0).collect();
        of_lines.sort_unstable();
        let most = of_lines.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).max();
        most.unwrap_or_default()
    };
    let best = (0..CANDIDATES.len()).rev().max_by_key(|place| score(*place)).filter(|place| score(*place).0 > 0);
    (best.map_or(b',', |place| CANDIDATES[place]), 0)
}

/// How often each candidate stands in each line.
fn counts(text: &str) -> Vec<[usize; CANDIDATES.len()]> {
    let (mut lines, mut line, mut quoted) = (Vec::new(), [0; CANDIDATES.len()], false);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                lines.push(std::mem::take(&mut line));
                if lines.len() == LINES {
                    return lines;
                }
            }
            byte if !quoted => {
                if let Some(place) = CANDIDATES.iter().position(|candidate| *candidate == byte) {
                    line[place] += 1;
                }
            }
            _ => {}
        }
    }
    lines.push(line);
    lines
}
