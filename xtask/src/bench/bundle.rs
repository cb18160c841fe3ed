//! How many bytes the app is, by part, as the browser receives them.

use super::Row;
use crate::fault::Fault;
use crate::place::{Place, files_below};
use std::path::Path;

const PARTS: [&str; 3] = ["wasm", "js", "css"];

/// Sums the brotli files of `app/dist`.
pub(crate) fn measure(place: &Place) -> Result<Vec<Row>, Fault> {
    let files = files_below(&place.dist());
    let mut rows = Vec::new();
    let mut total = 0;
    for part in PARTS {
        let of_part = files.iter().filter(|file| has_ending(file, part));
        let bytes: u64 = of_part.map(|file| received(file)).sum::<Result<u64, Fault>>()?;
        total += bytes;
        rows.push(Row::new(format!("app, {part}, brotli"), kilobytes(bytes), ""));
    }
    rows.push(Row::new("app, all of it, brotli", kilobytes(total), "≤ 700 KB"));
    Ok(rows)
}

fn has_ending(file: &Path, ending: &str) -> bool {
    file.extension().is_some_and(|extension| extension == ending)
}

/// The compressed size, or the plain one where compressing gained nothing.
fn received(file: &Path) -> Result<u64, Fault> {
    let mut packed = file.as_os_str().to_owned();
    packed.push(".br");
    let packed = Path::new(&packed);
    let sent = if packed.is_file() { packed } else { file };
    std::fs::metadata(sent).map(|data| data.len()).map_err(Fault::file("read", sent))
}

/// Bytes as thousands.
pub(crate) fn kilobytes(bytes: u64) -> String {
    format!("{:.1} KB", bytes as f64 / 1000.0)
}
