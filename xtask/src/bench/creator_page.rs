//! How many bytes a creator's phone receives for their page, everything it asks for included.

use super::{Row, bundle::kilobytes};
use crate::fault::Fault;
use crate::place::Place;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Stores the sample campaign, serves it, opens a creator's link and what that page links to.
pub(crate) fn measure(place: &Place) -> Result<Vec<Row>, Fault> {
    let data = place.target.join("bench/creator");
    let _ = std::fs::remove_dir_all(&data);
    place.make(&data)?;
    let sample = sample(place, &data)?;
    let relay = Relay::start(place, &data)?;
    let link = creator_link(&sample).ok_or_else(|| unexpected("`dateline sample` printed no creator link"))?;
    let page = path_of(&link);
    let plain = relay.get(&page, "identity")?;
    let html = String::from_utf8_lossy(&plain).into_owned();
    let assets = assets(&html);
    let mut bytes = relay.get(&page, "br")?.len();
    for asset in &assets {
        bytes += relay.get(asset, "br")?.len();
    }
    let what = format!("creator page, {} requests, headers included", assets.len() + 1);
    Ok(vec![Row::new(what, kilobytes(bytes as u64), "≤ 14 KB")])
}

fn sample(place: &Place, data: &Path) -> Result<Value, Fault> {
    let output = Command::new(place.binary())
        .args(["sample", "--data"])
        .arg(data)
        .stdin(Stdio::null())
        .output()
        .map_err(Fault::file("start", place.binary()))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    serde_json::from_str(lines.trim())
        .map_err(|_| unexpected(&format!("`dateline sample` printed no JSON; it said: {said}")))
}

/// The first string anywhere in the answer that is a creator link.
fn creator_link(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.contains("/c/") => Some(text.clone()),
        Value::Array(items) => items.iter().find_map(creator_link),
        Value::Object(fields) => fields.values().find_map(creator_link),
        _ => None,
    }
}

fn path_of(link: &str) -> String {
    link.find("/c/").map_or_else(|| link.to_owned(), |at| link[at..].to_owned())
}

/// What a browser fetches by itself: scripts, images, stylesheets and icons of this origin.
fn assets(html: &str) -> Vec<String> {
    let fetched = |tag: &&str| {
        tag.starts_with("script") || tag.starts_with("img") || (tag.starts_with("link") && !tag.contains("alternate"))
    };
    let address = |tag: &str| {
        let (_, after) = tag.split_once("src=\"").or_else(|| tag.split_once("href=\""))?;
        after.split('"').next().filter(|path| path.starts_with('/')).map(str::to_owned)
    };
    let tags = html.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or(tag));
    tags.filter(fetched).filter_map(address).collect()
}

struct Relay {
    child: Child,
    address: String,
}

impl Relay {
    fn start(place: &Place, data: &Path) -> Result<Self, Fault> {
        let mut child = Command::new(place.binary())
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(Fault::file("start", place.binary()))?;
        let mut line = String::new();
        if let Some(stdout) = child.stdout.take() {
            let _ = BufReader::new(stdout).read_line(&mut line);
        }
        let ready: Value = serde_json::from_str(&line).unwrap_or_default();
        let address =
            ready["url"].as_str().and_then(|url| url.split("//").nth(1)).map(|at| at.trim_end_matches('/').to_owned());
        let relay = Self { child, address: address.unwrap_or_default() };
        if relay.address.is_empty() { Err(unexpected("`dateline serve` printed no ready line")) } else { Ok(relay) }
    }

    /// A whole HTTP response, headers included, as it goes over the wire.
    fn get(&self, path: &str, encoding: &str) -> Result<Vec<u8>, Fault> {
        let lost = |error: std::io::Error| unexpected(&format!("no answer for {path}: {error}"));
        let mut stream = TcpStream::connect(&self.address).map_err(lost)?;
        let host = &self.address;
        let ask =
            format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n");
        stream.write_all(ask.as_bytes()).map_err(lost)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).map_err(lost)?;
        let status = String::from_utf8_lossy(&answer[..answer.len().min(12)]).into_owned();
        if status.ends_with("200") {
            Ok(answer)
        } else {
            Err(unexpected(&format!("{path} was answered with {status}")))
        }
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn unexpected(words: &str) -> Fault {
    Fault::Unexpected(words.into())
}
