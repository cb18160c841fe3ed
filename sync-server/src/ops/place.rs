//! The data directory: one database file, and a lock that says whether a relay serves it.

use crate::store::{Sqlite, StoreError};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// A data directory.
#[derive(Clone, Debug)]
pub struct Place(PathBuf);

/// Held while a relay serves a directory.
#[derive(Debug)]
pub struct Serving(#[expect(dead_code, reason = "the lock lives as long as the file is open")] File);

impl Place {
    /// A directory that may not be there yet.
    #[must_use]
    pub fn new(directory: &Path) -> Self {
        Self(directory.to_owned())
    }

    /// The directory.
    #[must_use]
    pub fn directory(&self) -> &Path {
        &self.0
    }

    /// The database file.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.0.join("dateline.db")
    }

    /// Opens the store, making directory and tables where they are not there yet.
    pub fn open(&self) -> Result<Sqlite, StoreError> {
        std::fs::create_dir_all(&self.0).map_err(|error| StoreError::file(&self.0, &error))?;
        Sqlite::open(&self.database())
    }

    /// Opens the store; none where nothing was ever kept here.
    pub fn open_existing(&self) -> Result<Option<Sqlite>, StoreError> {
        let file = self.database();
        if file.is_file() { Sqlite::open_existing(&file).map(Some) } else { Ok(None) }
    }

    /// Claims the directory for one relay; none where another one serves it. Ends with the process,
    /// however that ends.
    pub fn claim(&self) -> Result<Option<Serving>, StoreError> {
        std::fs::create_dir_all(&self.0).map_err(|error| StoreError::file(&self.0, &error))?;
        let path = self.0.join("serving.lock");
        let opened = File::options().create(true).truncate(false).write(true).open(&path);
        let file = opened.map_err(|error| StoreError::file(&path, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Serving(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(StoreError::file(&path, &error)),
        }
    }
}
