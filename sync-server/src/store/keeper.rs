//! The one writer: a thread that commits what is queued, while what arrives meanwhile is the next group.

use super::{Store, StoreError};
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Instant;
use tokio::sync::{Semaphore, oneshot};

/// Writes of one group, at most: a bound on how long the first waits for the last.
const GROUP: usize = 512;
/// Reading connections kept open.
const READERS: usize = 4;

type Outcome = Result<(), StoreError>;

type Work = Box<dyn FnOnce(&mut dyn Store) -> Outcome + Send>;

/// A write, and whom to tell how it ended.
struct Job {
    work: Work,
    finish: Box<dyn FnOnce(Outcome) + Send>,
}

/// The door to the store from the asynchronous side. Copies are the same door.
#[derive(Clone)]
pub struct Keeper(Arc<Inner>);

struct Inner {
    jobs: Mutex<Option<Sender<Job>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
    readers: Mutex<Vec<Box<dyn Store>>>,
    template: Mutex<Box<dyn Store>>,
    room: Semaphore,
    broken: Arc<Mutex<Option<String>>>,
}

impl Keeper {
    /// Starts the writer thread over a connection.
    pub fn start(store: Box<dyn Store>) -> Result<Self, StoreError> {
        let (jobs, queue) = channel();
        let broken = Arc::new(Mutex::new(None));
        let writer = store.another()?;
        let told = broken.clone();
        let thread = std::thread::Builder::new().name("writer".to_owned());
        let thread = thread
            .spawn(move || Writer { store: writer, broken: told }.run(&queue))
            .map_err(|error| StoreError::Database(format!("no thread to write with: {error}")))?;
        Ok(Self(Arc::new(Inner {
            jobs: Mutex::new(Some(jobs)),
            writer: Mutex::new(Some(thread)),
            readers: Mutex::default(),
            template: Mutex::new(store),
            room: Semaphore::new(READERS),
            broken,
        })))
    }

    /// Writes, and returns when it is on disk together with whatever else was queued.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (tell, told) = oneshot::channel();
        let value = Arc::new(Mutex::new(None));
        let made = value.clone();
        let job = Job {
            work: Box::new(move |store| work(store).map(|it| *made.lock() = Some(it))),
            finish: Box::new(move |outcome| {
                let result = outcome.and_then(|()| value.lock().take().ok_or(StoreError::Closed));
                // Whoever asked may have gone; the write is on disk all the same.
                let _ = tell.send(result);
            }),
        };
        self.0.jobs.lock().as_ref().ok_or(StoreError::Closed)?.send(job).map_err(|_| StoreError::Closed)?;
        told.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Reads on a connection of its own, off the asynchronous threads.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let _place = self.0.room.acquire().await.map_err(|_| StoreError::Closed)?;
        let inner = self.0.clone();
        let task = tokio::task::spawn_blocking(move || {
            let kept = inner.readers.lock().pop();
            let mut store = match kept {
                Some(store) => store,
                None => inner.template.lock().another()?,
            };
            let result = work(store.as_mut());
            inner.readers.lock().push(store);
            result
        });
        task.await.map_err(|error| StoreError::Database(error.to_string()))?
    }

    /// Why nothing is written any more, if a write ever failed.
    #[must_use]
    pub fn broken(&self) -> Option<String> {
        self.0.broken.lock().clone()
    }

    /// Commits what is queued and ends the writer. Blocking.
    pub fn close(&self) {
        self.0.jobs.lock().take();
        if let Some(thread) = self.0.writer.lock().take()
            && thread.join().is_err()
        {
            tracing::error!("the writer thread panicked");
        }
    }
}

struct Writer {
    store: Box<dyn Store>,
    broken: Arc<Mutex<Option<String>>>,
}

impl Writer {
    fn run(mut self, queue: &Receiver<Job>) {
        while let Ok(first) = queue.recv() {
            let jobs = std::iter::once(first).chain(queue.try_iter().take(GROUP - 1));
            self.group(jobs.collect());
        }
    }

    /// One transaction. A failure in it fails all of it and every write after it: what is on disk is not
    /// known any more, and trying again would pretend that it is.
    fn group(&mut self, jobs: Vec<Job>) {
        if let Some(why) = self.broken.lock().clone() {
            let refuse = |job: Job| (job.finish)(Err(StoreError::Broken(why.clone())));
            return jobs.into_iter().for_each(refuse);
        }
        let begun = Instant::now();
        let count = jobs.len();
        let mut outcome = self.store.begin();
        let mut finishes = Vec::with_capacity(count);
        for Job { work, finish } in jobs {
            outcome = outcome.and_then(|()| work(self.store.as_mut()));
            finishes.push(finish);
        }
        let outcome = outcome.and_then(|()| self.store.commit());
        if let Err(error) = &outcome {
            self.store.rollback();
            tracing::error!(%error, "a write failed: nothing is acknowledged and nothing more is written");
            *self.broken.lock() = Some(error.to_string());
        }
        metrics::histogram!("dateline_commit_seconds").record(begun.elapsed());
        metrics::histogram!("dateline_commit_writes").record(count as f64);
        finishes.into_iter().for_each(|finish| finish(outcome.clone()));
    }
}
