//! A relay of its own for each measurement: started, joined as its owner, asked over HTTP, ended.

use crate::fault::Fault;
use crate::machine::Machine;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use sync_protocol::DocumentId;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The relay process, and the one person everybody in here is.
#[derive(Debug)]
pub(crate) struct Relay {
    child: Child,
    data: PathBuf,
    /// Address and port.
    pub(crate) host: String,
    /// The session of the owner.
    pub(crate) cookie: String,
    /// The owner's id.
    pub(crate) person: String,
    documents: std::cell::Cell<u64>,
}

impl Relay {
    /// Starts one with an empty data directory and follows the link it prints.
    pub(crate) async fn start(machine: &Machine, name: &str, extra: &[&str]) -> Result<Self, Fault> {
        let (mut command, data) = (machine.relay()?, machine.fresh(name)?);
        command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&data).args(extra);
        command.env("RUST_LOG", "error").stdin(Stdio::null()).stdout(Stdio::piped());
        let child = command.spawn().map_err(Fault::system("starting the relay"))?;
        let (host, cookie, person) = Default::default();
        let mut relay = Self { child, data, host, cookie, person, documents: Default::default() };
        let link = relay.ready()?;
        relay.join(&link).await?;
        Ok(relay)
    }

    /// Waits for the line that says where it can be reached; gives the link of the first invite.
    fn ready(&mut self) -> Result<String, Fault> {
        let mut line = String::new();
        if let Some(stdout) = self.child.stdout.take() {
            BufReader::new(stdout).read_line(&mut line).map_err(Fault::system("reading what the relay says"))?;
        }
        let ready: Value = serde_json::from_str(&line).unwrap_or_default();
        match (ready["url"].as_str(), ready["link"].as_str()) {
            (Some(url), Some(link)) => {
                self.host = url.trim_start_matches("http://").trim_end_matches('/').to_owned();
                Ok(link.to_owned())
            }
            _ => Err(Fault::Relay(format!("`dateline serve` printed no ready line but {line:?}"))),
        }
    }

    async fn join(&mut self, link: &str) -> Result<(), Fault> {
        let secret = link.split_once('#').map(|(_, secret)| secret).unwrap_or_default();
        let (head, body) = self.request("POST", "/api/join", &json!({ "secret": secret }).to_string()).await?;
        let cookies = head.lines().filter_map(|line| line.split_once(": "));
        let mut cookies = cookies.filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
        let cookie = cookies.next().and_then(|(_, value)| value.split(';').next());
        let answer: Value = serde_json::from_str(&body).unwrap_or_default();
        match (cookie, answer["person"].as_str()) {
            (Some(cookie), Some(person)) => {
                (self.cookie, self.person) = (cookie.to_owned(), person.to_owned());
                Ok(())
            }
            _ => Err(Fault::Relay(format!("POST /api/join let nobody in: {body}"))),
        }
    }

    /// Registers this many new documents.
    pub(crate) async fn documents(&self, count: usize) -> Result<Vec<DocumentId>, Fault> {
        let mut made = Vec::new();
        for _ in 0..count {
            self.documents.set(self.documents.get() + 1);
            let document = DocumentId((0xda7e_u128 << 112 | u128::from(self.documents.get())).to_be_bytes());
            let body = json!({ "document": document.to_string(), "name": "Load" }).to_string();
            self.request("POST", "/api/campaigns", &body).await?;
            made.push(document);
        }
        Ok(made)
    }

    /// One number of `/metrics`; none where the relay does not say.
    pub(crate) async fn metric(&self, name: &str) -> Result<Option<f64>, Fault> {
        let (_, body) = self.request("GET", "/metrics", "").await?;
        let lines = body.lines().filter_map(|line| line.split_once(' '));
        Ok(lines.filter(|(it, _)| *it == name).find_map(|(_, value)| value.trim().parse().ok()))
    }

    /// One request on a connection of its own; head and body of an answer that is not an error.
    async fn request(&self, method: &str, path: &str, body: &str) -> Result<(String, String), Fault> {
        let failed = || Fault::system(format!("{method} {path}"));
        let mut stream = TcpStream::connect(&self.host).await.map_err(failed())?;
        let (host, cookie) = (&self.host, &self.cookie);
        let text = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(text.as_bytes()).await.map_err(failed())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.map_err(failed())?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let status = head.lines().next().unwrap_or_default();
        if status.split(' ').nth(1).is_some_and(|code| code.starts_with('2')) {
            return Ok((head.to_owned(), body.to_owned()));
        }
        Err(Fault::Relay(format!("{method} {path} was answered with {status:?} {body}")))
    }

    /// The process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Resident memory in bytes.
    pub(crate) fn memory(&self) -> Result<u64, Fault> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid()))
            .map_err(Fault::system("reading the relay's memory"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        kilobytes.map(|it| it * 1024).ok_or_else(|| Fault::Relay("the relay has ended".to_owned()))
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.data);
    }
}
