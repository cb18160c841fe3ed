//! `dateline backup`, `restore`, `verify` and `export`.

use super::{Exit, Export};
use crate::ops::place::Place;
use crate::ops::{backup, export, verify};
use crate::store::{Sqlite, Store};
use serde_json::json;
use std::io::Write;
use std::path::Path;
use sync_protocol::DocumentId;

fn open(place: &Place) -> Result<Sqlite, Exit> {
    let none = || Exit::NotFound(format!("there is no data in {}", place.directory().display()));
    place.open_existing()?.ok_or_else(none)
}

pub(super) fn backup(place: &Place, to: &Path) -> Result<(), Exit> {
    let mut store = open(place)?;
    if to.exists() {
        return Err(Exit::Refused(format!("{} is there already", to.display())));
    }
    let bytes = backup::backup(&mut store, to)?;
    println!("{}", json!({ "backup": to, "bytes": bytes }));
    eprintln!("Everything is in {}. Bring it back with: dateline restore {}", to.display(), to.display());
    Ok(())
}

pub(super) fn restore(place: &Place, file: &Path, force: bool) -> Result<(), Exit> {
    if !file.is_file() {
        return Err(Exit::NotFound(format!("there is no file {}", file.display())));
    }
    let aside = backup::restore(place, file, force)?;
    println!("{}", json!({ "restored": place.database(), "aside": aside }));
    eprintln!("Everything in {} is back.", file.display());
    if let Some(aside) = aside {
        eprintln!("What was there is kept as {}.", aside.display());
    }
    Ok(())
}

pub(super) fn verify(place: &Place) -> Result<(), Exit> {
    let report = verify::all(&mut open(place)?)?;
    println!("{}", report.json());
    if report.is_whole() {
        let count = report.documents.len();
        eprintln!("{count} {}, no damage.", if count == 1 { "campaign" } else { "campaigns" });
        return Ok(());
    }
    Err(Exit::Damaged("there is damage; restore the last backup that `dateline verify` finds whole".to_owned()))
}

pub(super) fn export(place: &Place, wish: &Export) -> Result<(), Exit> {
    let mut store = open(place)?;
    let document = which(&mut store, wish.document)?;
    let bytes = export::export(&mut store, document, wish.format, wish.language)?;
    match &wish.to {
        None => {
            let mut out = std::io::stdout().lock();
            out.write_all(&bytes)?;
            out.flush()?;
        }
        Some(file) => {
            if file.exists() {
                return Err(Exit::Refused(format!("{} is there already", file.display())));
            }
            let made = std::fs::File::create_new(file);
            let mut out = made.map_err(|error| Exit::Failed(format!("{}: {error}", file.display())))?;
            out.write_all(&bytes)?;
            out.sync_all()?;
            println!("{}", json!({ "document": document.to_string(), "file": file, "bytes": bytes.len() }));
        }
    }
    Ok(())
}

/// The campaign asked for, or the only one.
fn which(store: &mut dyn Store, asked: Option<DocumentId>) -> Result<DocumentId, Exit> {
    let documents = store.documents()?;
    match (asked, documents.as_slice()) {
        (Some(asked), all) if all.iter().any(|it| it.document == asked) => Ok(asked),
        (Some(asked), _) => Err(Exit::NotFound(format!("there is no campaign {asked} here"))),
        (None, [only]) => Ok(only.document),
        (None, []) => Err(Exit::NotFound("there is no campaign here".to_owned())),
        (None, several) => {
            let names: Vec<String> = several.iter().map(|it| format!("{} {}", it.document, it.name)).collect();
            Err(Exit::NotFound(format!("say which with --document:\n  {}", names.join("\n  "))))
        }
    }
}
