//! Receipts of a creator's page: that it was opened, and that its words were confirmed.
//!
//! Messengers and mail scanners fetch the page without anybody looking at it, so a GET of the page counts for
//! nothing. *Opened* is counted by a one-pixel image of our own, which only what draws the page asks for, also
//! without JavaScript; a scanner with a whole browser in it is counted all the same. *Acknowledged* is a button:
//! somebody pressed it, and it names the version of the words that stood above it.

use super::creator::{Wishes, wished};
use super::headers::{file, put};
use super::{CreatorSource, refusal};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use campaign::model::{CreatorId, Sections};
use campaign::time::Instant;
use campaign::view::creator::{CreatorPage, creator_page};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// A transparent pixel.
const PIXEL: &[u8] =
    b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\0\0\0!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

/// A fingerprint of what the creator is asked to do: brief and dates, not the hour or the language of the page.
/// None where there is no such creator.
#[must_use]
pub fn version(sections: &Sections, creator: &CreatorId) -> Option<String> {
    Some(fingerprint(&creator_page(sections, creator, Instant(0), None)?))
}

fn fingerprint(page: &CreatorPage) -> String {
    let mut hash = Sha256::new();
    let mut say = |words: &str| {
        hash.update(words);
        hash.update([0]);
    };
    page.brief.iter().flatten().for_each(|line| say(&line.text));
    page.differences.iter().for_each(|it| say(&it.text));
    for due in page.next.iter().chain(&page.later).chain(&page.done) {
        say(&due.title);
        say(due.when.as_ref().map_or("", |when| when.machine.as_str()));
        say(&due.note);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// `GET /c/{token}/seen.gif`
pub(super) async fn seen<S: CreatorSource>(
    State(source): State<S>,
    Path(token): Path<String>,
    request: HeaderMap,
) -> Response {
    // Browsers that load pages before anybody asked for them say so.
    let early = request.contains_key("sec-purpose") || request.contains_key("purpose");
    if !early {
        source.opened(&token).await;
    }
    let mut response = file("image/gif", PIXEL);
    put(response.headers_mut(), header::CACHE_CONTROL, "no-store");
    response
}

/// What the button sends.
#[derive(Deserialize)]
pub(super) struct Read {
    version: String,
}

/// `POST /c/{token}/acknowledged`, then back to the page. Words that changed meanwhile are not confirmed: the page
/// shows the new ones with their own button.
pub(super) async fn acknowledged<S: CreatorSource>(
    State(source): State<S>,
    Path(token): Path<String>,
    wishes: Wishes,
    request: HeaderMap,
    Form(read): Form<Read>,
) -> Response {
    let wish = wished(&wishes);
    if let Err(why) = source.acknowledge(&token, &read.version).await {
        return refusal::response(&request, wish, why);
    }
    let language = wish.map(|it| format!("?lang={}", it.code())).unwrap_or_default();
    let mut response = Redirect::to(&format!("/c/{token}{language}")).into_response();
    put(response.headers_mut(), header::REFERRER_POLICY, "no-referrer");
    response
}
