//! The app, embedded in this binary: files, their compressed siblings, and the headers each deserves.

mod policy;
mod worker;

use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;

#[derive(RustEmbed)]
#[folder = "../app/dist"]
#[allow_missing = true]
struct Dist;

/// Where the app's own routes begin: any of them is the same page.
const PAGE: &str = "index.html";
const WORKER: &str = "service-worker.js";

/// All files of the app, ready to be sent.
pub struct Assets {
    files: HashMap<String, File>,
    policy: String,
    version: String,
}

struct File {
    plain: Cow<'static, [u8]>,
    brotli: Option<Cow<'static, [u8]>>,
    kind: &'static str,
    tag: String,
    for_ever: bool,
}

impl Assets {
    /// The files this binary was built with.
    #[must_use]
    pub fn embedded() -> Self {
        let all = Dist::iter().filter_map(|name| Some((name.to_string(), Dist::get(&name)?.data)));
        Self::of(all.collect())
    }

    fn of(mut all: HashMap<String, Cow<'static, [u8]>>) -> Self {
        let version = print(&all);
        let index = all.get(PAGE).map(|page| String::from_utf8_lossy(page).into_owned()).unwrap_or_default();
        let names: Vec<String> = all.keys().cloned().collect();
        if let Some(template) = all.remove(WORKER) {
            all.remove(&format!("{WORKER}.br"));
            all.insert(WORKER.to_owned(), worker::filled(&template, &version, &names).into());
        }
        let plain: Vec<String> = all.keys().filter(|name| !name.ends_with(".br")).cloned().collect();
        let mut files = HashMap::new();
        for name in plain {
            let brotli = all.remove(&format!("{name}.br"));
            let Some(plain) = all.remove(&name) else { continue };
            let tag = format!("\"{}\"", short(&plain));
            let (kind, for_ever) = (kind(&name), has_hash(&name));
            files.insert(name, File { plain, brotli, kind, tag, for_ever });
        }
        Self { files, policy: policy::of(&index), version }
    }

    /// The content security policy of the app's pages.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// A short print of all files.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Was the app built into this binary?
    #[must_use]
    pub fn has_app(&self) -> bool {
        self.files.contains_key(PAGE)
    }

    /// The answer for a path; none where there is no such file and it is no route of the app.
    #[must_use]
    pub fn answer(&self, path: &str, request: &HeaderMap) -> Option<Response> {
        let name = path.trim_start_matches('/');
        if let Some(file) = self.files.get(name).filter(|_| !name.is_empty()) {
            return Some(file.answer(request));
        }
        let is_route = !name.rsplit('/').next().unwrap_or_default().contains('.');
        if !is_route {
            return None;
        }
        let page = self.files.get(PAGE).map(|page| page.answer(request));
        Some(page.unwrap_or_else(|| {
            let words = "This relay was built without the app. Build it with: cargo xtask build\n";
            (StatusCode::NOT_FOUND, words).into_response()
        }))
    }
}

impl File {
    fn answer(&self, request: &HeaderMap) -> Response {
        let caching = if self.for_ever { "public, max-age=31536000, immutable" } else { "no-cache" };
        let asks = |name| request.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let common =
            [(header::CACHE_CONTROL, caching), (header::ETAG, self.tag.as_str()), (header::VARY, "accept-encoding")];
        if asks(header::IF_NONE_MATCH).contains(&self.tag) {
            return (StatusCode::NOT_MODIFIED, common).into_response();
        }
        let packed = self.brotli.as_ref().filter(|_| takes_brotli(asks(header::ACCEPT_ENCODING)));
        let mut response =
            (common, [(header::CONTENT_TYPE, self.kind)], body(packed.unwrap_or(&self.plain))).into_response();
        if packed.is_some() {
            let encoding = axum::http::HeaderValue::from_static("br");
            response.headers_mut().insert(header::CONTENT_ENCODING, encoding);
        }
        response
    }
}

#[expect(clippy::ptr_arg, reason = "borrowed means in the binary: nothing is copied then")]
fn body(bytes: &Cow<'static, [u8]>) -> Body {
    match bytes {
        Cow::Borrowed(bytes) => Body::from(*bytes),
        Cow::Owned(bytes) => Body::from(bytes.clone()),
    }
}

fn takes_brotli(accepted: &str) -> bool {
    accepted.split(',').any(|wish| {
        let (name, weight) = wish.split_once(';').unwrap_or((wish, ""));
        name.trim().eq_ignore_ascii_case("br") && weight.trim() != "q=0"
    })
}

/// Names with eight or more hexadecimal characters after a dash never change their content.
fn has_hash(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| hash.len() >= 8 && hash.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f')))
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn print(all: &HashMap<String, Cow<'static, [u8]>>) -> String {
    let mut names: Vec<&String> = all.keys().collect();
    names.sort();
    let mut whole = Sha256::new();
    for name in names {
        whole.update(name);
        whole.update(Sha256::digest(&all[name]));
    }
    hex(&whole.finalize())
}

fn short(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets() -> Assets {
        let file = |name: &str, text: &'static str| (name.to_owned(), Cow::Borrowed(text.as_bytes()));
        Assets::of(HashMap::from([
            file("index.html", "<script type=\"module\">start()</script>"),
            file("app-0123456789abcdef_bg.wasm", "plain"),
            file("app-0123456789abcdef_bg.wasm.br", "packed"),
            file("icon.svg", "<svg/>"),
            file(WORKER, "const V = \"__VERSION__\"; const A = __ASSETS__;"),
        ]))
    }

    fn get(path: &str, accept: &str) -> Option<Response> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, accept.parse().unwrap());
        assets().answer(path, &headers)
    }

    #[test]
    fn hashed_files_are_kept_for_ever_and_travel_compressed() {
        let response = get("/app-0123456789abcdef_bg.wasm", "gzip, br").unwrap();
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "br");
        assert!(response.headers()[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        let plain = get("/app-0123456789abcdef_bg.wasm", "br;q=0").unwrap();
        assert!(!plain.headers().contains_key(header::CONTENT_ENCODING));
        assert_eq!(plain.headers()[header::CONTENT_TYPE], "application/wasm");
    }

    #[test]
    fn every_route_of_the_app_is_its_page_and_a_missing_file_is_missing() {
        for path in ["/", "/join", "/campaign/00ff/brief"] {
            let page = get(path, "").unwrap();
            assert_eq!(page.headers()[header::CACHE_CONTROL], "no-cache", "{path}");
        }
        assert!(get("/app-old.js", "").is_none());
    }

    #[test]
    fn the_service_worker_knows_the_version_and_the_files() {
        let assets = assets();
        let text = String::from_utf8(assets.files[WORKER].plain.to_vec()).unwrap();
        assert!(text.contains(assets.version()));
        assert!(text.contains(r#"["/","/app-0123456789abcdef_bg.wasm","/icon.svg"]"#), "{text}");
    }
}
