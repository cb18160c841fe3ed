//! Copies of everything, and bringing one back.

use super::place::Place;
use super::verify::{self, Report};
use crate::clock::now_ms;
use crate::store::{Sqlite, Store, StoreError};
use std::fs::File;
use std::path::{Path, PathBuf};

/// Why nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The backup is not whole.
    #[error("the backup is damaged; nothing was changed")]
    Damaged(Report),
    /// The file is no database of ours, or cut off.
    #[error("{0} is no backup of Dateline, or it is damaged; nothing was changed")]
    Unreadable(PathBuf),
    /// There is data here already.
    #[error("{0} holds data already; --force sets it aside and restores")]
    Occupied(PathBuf),
    /// A relay serves the directory.
    #[error("a relay is running on {0}; stop it first")]
    Serving(PathBuf),
    /// The store said no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Copies everything into a new file, while a relay may be serving.
pub fn backup(store: &mut dyn Store, file: &Path) -> Result<u64, StoreError> {
    if file.exists() {
        let error = std::io::Error::other("the file is there already");
        return Err(StoreError::file(file, &error));
    }
    // A folder that is not there is a slip of the pen more often than a wish.
    if let Some(folder) = file.parent().filter(|it| !it.as_os_str().is_empty() && !it.is_dir()) {
        let error = std::io::Error::other("there is no such folder; make it first");
        return Err(StoreError::file(folder, &error));
    }
    // Under another name until it is whole: what has the name is a backup.
    let unfinished = file.with_extension("unfinished");
    std::fs::remove_file(&unfinished).or_else(absent).map_err(|error| StoreError::file(&unfinished, &error))?;
    store.copy_to(&unfinished)?;
    finish(&unfinished, file)
}

/// Puts a backup in place. What was there is set aside, not deleted; its path comes back.
pub fn restore(place: &Place, backup: &Path, force: bool) -> Result<Option<PathBuf>, RestoreError> {
    let unreadable = |error| match error {
        StoreError::Database(_) | StoreError::Damaged(_) => RestoreError::Unreadable(backup.to_owned()),
        other => RestoreError::Store(other),
    };
    let mut source = Sqlite::open_existing(backup).map_err(unreadable)?;
    let report = verify::all(&mut source).map_err(unreadable)?;
    if !report.is_whole() {
        return Err(RestoreError::Damaged(report));
    }
    let Some(_claim) = place.claim()? else { return Err(RestoreError::Serving(place.directory().to_owned())) };
    let database = place.database();
    if database.exists() && !force {
        return Err(RestoreError::Occupied(place.directory().to_owned()));
    }
    let unfinished = place.directory().join("dateline.restoring");
    std::fs::remove_file(&unfinished).or_else(absent).map_err(|error| StoreError::file(&unfinished, &error))?;
    source.copy_to(&unfinished)?;
    let aside = set_aside(&database)?;
    finish(&unfinished, &database)?;
    Ok(aside)
}

/// Moves a database and its companions out of the way: together, for the last commits may stand in them.
fn set_aside(database: &Path) -> Result<Option<PathBuf>, StoreError> {
    if !database.exists() {
        return Ok(None);
    }
    let aside = database.with_extension(format!("before-restore-{}.db", now_ms()));
    for companion in ["", "-wal", "-shm"] {
        let with = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(companion);
            PathBuf::from(name)
        };
        std::fs::rename(with(database), with(&aside))
            .or_else(absent)
            .map_err(|error| StoreError::file(&aside, &error))?;
    }
    Ok(Some(aside))
}

/// On disk under its own name, both durably.
fn finish(unfinished: &Path, file: &Path) -> Result<u64, StoreError> {
    let done = || -> std::io::Result<u64> {
        let whole = File::open(unfinished)?;
        whole.sync_all()?;
        std::fs::rename(unfinished, file)?;
        let folder = file.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
        Ok(whole.metadata()?.len())
    };
    done().map_err(|error| StoreError::file(file, &error))
}

fn absent(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}
