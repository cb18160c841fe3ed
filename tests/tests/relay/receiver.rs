//! Who takes notices: a webhook and a mail server on real sockets, which remember everything and can be awkward.

use serde_json::Value;
use std::sync::atomic::{AtomicU16, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::time::timeout;

/// Nothing here takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(20);

/// One delivery.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    /// The id it carries.
    pub(crate) id: String,
    /// The path it came to; of a mail, the recipient.
    pub(crate) to: String,
    /// The body.
    pub(crate) body: String,
}

impl Taken {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }
}

/// Where in a delivery somebody waits to pull the plug.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    Connected = 1,
    Read = 2,
    Answered = 3,
}

/// What both servers share.
#[derive(Debug, Default)]
pub(crate) struct Book {
    taken: Mutex<Vec<Taken>>,
    news: Notify,
    /// The status answered with; 0 is 200. Of mail, 0 is 250.
    status: AtomicU16,
    fuse: AtomicU32,
    blown: Notify,
}

impl Book {
    /// Everything taken.
    pub(crate) fn taken(&self) -> Vec<Taken> {
        self.taken.lock().unwrap().clone()
    }

    /// Answers like this from now on.
    pub(crate) fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// Waits until something that fits was taken.
    pub(crate) async fn wait(&self, fits: impl Fn(&Taken) -> bool) -> Taken {
        self.within(PATIENCE, &fits).await.unwrap_or_else(|| panic!("nothing that fits came: {:?}", self.taken()))
    }

    /// The same, for so long.
    pub(crate) async fn within(&self, patience: Duration, fits: &impl Fn(&Taken) -> bool) -> Option<Taken> {
        let look = async {
            loop {
                let news = self.news.notified();
                if let Some(found) = self.taken().into_iter().find(|it| fits(it)) {
                    return found;
                }
                news.await;
            }
        };
        timeout(patience, look).await.ok()
    }

    /// Lays a fuse: the nth delivery from now that reaches this moment blows it.
    pub(crate) fn lay(&self, moment: Moment, nth: u32) {
        self.fuse.store((moment as u32) << 16 | nth, Ordering::SeqCst);
    }

    /// Waits until the fuse has blown, or nothing more comes.
    pub(crate) async fn blown(&self, patience: Duration) -> bool {
        timeout(patience, self.blown.notified()).await.is_ok()
    }

    fn pass(&self, moment: Moment) {
        let burn = |fuse: u32| (fuse >> 16 == moment as u32 && fuse & 0xffff > 0).then(|| fuse - 1);
        if let Ok(before) = self.fuse.fetch_update(Ordering::SeqCst, Ordering::SeqCst, burn)
            && before & 0xffff == 1
        {
            self.blown.notify_one();
        }
    }

    fn take(&self, taken: Taken) {
        self.taken.lock().unwrap().push(taken);
        self.news.notify_one();
    }
}

/// A webhook; gives its address.
pub(crate) async fn webhook(book: &Arc<Book>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let book = book.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let book = book.clone();
            tokio::spawn(async move { hook(stream, &book).await });
        }
    });
    format!("http://{address}")
}

async fn hook(stream: TcpStream, book: &Book) -> Option<()> {
    book.pass(Moment::Connected);
    let mut stream = BufReader::new(stream);
    let (mut first, mut id, mut length) = (String::new(), String::new(), 0);
    stream.read_line(&mut first).await.ok()?;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let Some((name, value)) = line.trim().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "idempotency-key" => id = value.to_owned(),
            "content-length" => length = value.parse().ok()?,
            _ => {}
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    book.pass(Moment::Read);
    let status = book.status.load(Ordering::SeqCst);
    let to = first.split(' ').nth(1)?.to_owned();
    let answer = match status {
        0 => "HTTP/1.1 200 OK\r\n".to_owned(),
        302 => format!("HTTP/1.1 302 Found\r\nLocation: {to}/elsewhere\r\n"),
        status => format!("HTTP/1.1 {status} No\r\n"),
    };
    if status == 0 {
        book.take(Taken { id, to, body: String::from_utf8(body).ok()? });
    } else {
        book.news.notify_one();
    }
    stream.write_all(format!("{answer}Content-Length: 0\r\nConnection: close\r\n\r\n").as_bytes()).await.ok()?;
    stream.flush().await.ok()?;
    book.pass(Moment::Answered);
    Some(())
}

/// A mail server; gives its address.
pub(crate) async fn mail(book: &Arc<Book>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let book = book.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let book = book.clone();
            tokio::spawn(async move { smtp(stream, &book).await });
        }
    });
    format!("smtp://{address}")
}

async fn smtp(stream: TcpStream, book: &Book) -> Option<()> {
    book.pass(Moment::Connected);
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 sink\r\n").await.ok()?;
    let mut to = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let word = line.split([' ', ':']).next()?.trim().to_ascii_uppercase();
        let status = book.status.load(Ordering::SeqCst);
        let answer = match word.as_str() {
            "EHLO" => "250-sink\r\n250 8BITMIME\r\n".to_owned(),
            "RCPT" if status > 0 => format!("{status} no\r\n"),
            "RCPT" => {
                to = line.split(['<', '>']).nth(1)?.to_owned();
                "250 ok\r\n".to_owned()
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await.ok()?;
                let body = until_dot(&mut stream).await?;
                book.pass(Moment::Read);
                let id = body.lines().find_map(|it| it.strip_prefix("Message-ID: ")).unwrap_or_default().to_owned();
                book.take(Taken { id, to: to.clone(), body });
                stream.write_all(b"250 taken\r\n").await.ok()?;
                book.pass(Moment::Answered);
                continue;
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n").await.ok()?;
                return Some(());
            }
            _ => "250 ok\r\n".to_owned(),
        };
        stream.write_all(answer.as_bytes()).await.ok()?;
    }
}

async fn until_dot(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut body = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        if line == ".\r\n" {
            return Some(body);
        }
        body += &line;
    }
}
