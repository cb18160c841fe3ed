//! Story 2 and what else a creator relies on, over the real routes.

mod sample;

use axum::body::to_bytes;
use axum::http::{HeaderMap, Request, StatusCode};
use sample::Shelf;
use tower::ServiceExt;

/// Asks for a path the way a browser does.
async fn get(path: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, Vec<u8>) {
    let mut request = Request::builder().uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(axum::body::Body::empty()).unwrap();
    let response = super::router(Shelf).oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    (parts.status, parts.headers, to_bytes(body, 1 << 20).await.unwrap().to_vec())
}

async fn html(path: &str) -> String {
    let (status, _, body) = get(path, &[]).await;
    assert_eq!(status, StatusCode::OK);
    String::from_utf8(body).unwrap()
}

/// What a reader sees: no tags, no style, one space between words.
fn words(html: &str) -> String {
    let body = html.split_once("<body").unwrap().1;
    let mut seen = String::new();
    let mut inside = true;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                seen.push(' ');
            }
            c if !inside => seen.push(c),
            _ => {}
        }
    }
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn a_creator_in_los_angeles_opens_the_link_without_an_account() {
    let page = words(&html("/c/good").await);
    assert!(page.contains("Tue 8 Dec, 07:00 your time (18:00 Moscow)"), "{page}");
    assert!(page.contains("in 3 h"), "{page}");
    let contact = page.find("Olga Petrova").unwrap();
    assert!(contact < page.find("Draft of reel 1").unwrap(), "the contact comes first");
    assert!(page.contains("Fri 11 Dec, 06:00 your time (17:00 Moscow)"), "both markets' go-live: {page}");
    assert!(!page.contains("Борис"), "another creator's things are not hers");
}

#[tokio::test]
async fn the_calendar_holds_the_same_moment() {
    let (status, headers, body) = get("/c/good/calendar.ics", &[]).await;
    let calendar = String::from_utf8(body).unwrap();
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["content-type"], "text/calendar; charset=utf-8");
    assert!(calendar.contains("DTSTART:20261208T150000Z"), "{calendar}");
    // A day ahead is 07:00 in Los Angeles; the reminder moves to 20:59 of the evening before it.
    assert!(calendar.contains("TRIGGER:-PT2041M"), "{calendar}");
    assert!(calendar.contains("URL:https://relay.example/c/good\r\n"), "{calendar}");
    assert!(!calendar.contains("Борис"), "{calendar}");
}

#[tokio::test]
async fn she_reads_when_each_market_answers_and_that_nothing_comes_before() {
    let page = words(&html("/c/good").await);
    let hear = "Next you’ll hear from Россия by Tue 8 Dec, 23:00 your time (Wed 10:00 Moscow); from United States by";
    assert!(page.contains(hear), "{page}");
    assert!(page.contains("Nothing is expected before then."), "{page}");
    let place = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(place("Subtitles") < place("Feedback on the draft"), "the earliest first");
    assert!(place("Feedback on the draft") < place("Rights for the song"));
    assert!(page.contains("Olga Petrova has the last word on your work."), "{page}");
    assert!(!page.contains("Тайна"), "{page}");
}

#[tokio::test]
async fn she_reads_her_feedback_as_one_list_with_how_strongly_each_point_is_meant() {
    let page = html("/c/good").await;
    assert!(page.contains("<ol>") && !page.contains("<textarea"), "to read only: {page}");
    let page = words(&page);
    let place = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(place("Round 2 of 2") < place("Round 1 of 2"), "the last one first");
    assert!(page.contains("sent by Olga Petrova: "), "{page}");
    assert!(place("Must fix") < place("Name the city in the first second."), "{page}");
}

#[tokio::test]
async fn she_reads_where_to_write_and_when_an_answer_comes() {
    let page = words(&html("/c/good").await);
    let place = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(place("Where to write") < place("Next due"));
    assert!(place("Email to Olga") < place("Emergency line"), "her own market first");
    assert!(page.contains("Answer: within four working hours"), "{page}");
    assert!(!page.contains("Телеграм") && !page.contains("Team room"), "{page}");
}

#[tokio::test]
async fn what_is_different_in_her_market_has_its_reason_and_what_backs_it() {
    let page = html("/c/good").await;
    assert!(page.contains("Post after 19:00.") && page.contains("Why: People here commute until six."), "{page}");
    assert!(
        page.contains("<a href=\"https://example.org/commutes\" rel=\"noreferrer\">Commuting survey</a>"),
        "{page}"
    );
    assert!(!page.contains("javascript:"), "{page}");
}

#[tokio::test]
async fn the_page_speaks_three_languages() {
    let russian = html("/c/good?lang=ru").await;
    assert!(russian.contains("<html lang=\"ru\">"));
    assert!(words(&russian).contains("вт 8 дек., 07:00 по вашему времени (18:00, Москва)"));
    let spanish = html("/c/good?lang=es").await;
    assert!(words(&spanish).contains("mar 8 dic, 07:00 tu hora (18:00 Moscú)"));
    for page in [&russian, &spanish] {
        assert!(!page.contains('⟦'), "a message is missing");
        assert!(page.contains("href=\"?lang=en\" lang=\"en\""));
    }
}

#[tokio::test]
async fn all_requests_together_stay_within_14_kilobytes() {
    let mut total = 0;
    // The page, its scripts, and what the service worker keeps beside them: the two other languages.
    for path in ["/c/good", "/c/good/offline.js", "/c/good/sw.js", "/c/good?lang=es", "/c/good?lang=ru"] {
        let (status, headers, body) = get(path, &[("accept-encoding", "gzip, br")]).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(headers["content-encoding"], "br", "{path}");
        let head: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        total += body.len() + head;
    }
    assert!(total <= 14 * 1024, "{total} bytes");
}

#[tokio::test]
async fn nothing_leaks_and_nothing_foreign_loads() {
    let (_, headers, body) = get("/c/good", &[]).await;
    assert_eq!(headers["referrer-policy"], "no-referrer");
    assert!(headers["x-robots-tag"].to_str().unwrap().contains("noindex"));
    assert!(headers["cache-control"].to_str().unwrap().contains("private"));
    let policy = headers["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    let page = String::from_utf8(body).unwrap();
    assert!(!page.contains("src=\"http") && !page.contains("style=\""), "{page}");
    let (_, headers, _) = get("/c/good/sw.js", &[]).await;
    assert_eq!(headers["service-worker-allowed"], "/c/good");
}

#[tokio::test]
async fn an_unchanged_page_costs_nothing() {
    let (_, headers, _) = get("/c/good", &[]).await;
    let tag = headers["etag"].to_str().unwrap().to_owned();
    let (status, _, body) = get("/c/good", &[("if-none-match", &tag)]).await;
    assert_eq!((status, body.len()), (StatusCode::NOT_MODIFIED, 0));
}

#[tokio::test]
async fn a_dead_link_says_what_to_do_in_the_visitor_s_language() {
    let russian = [("accept-language", "ru-RU,ru;q=0.9")];
    let cases = [
        ("/c/old", StatusCode::GONE, "попросите новую"),
        ("/c/withdrawn", StatusCode::GONE, "Её заменили или отозвали"),
        ("/c/rubbish", StatusCode::NOT_FOUND, "Скопируйте её из сообщения"),
        ("/c/rubbish/calendar.ics", StatusCode::NOT_FOUND, "Скопируйте её из сообщения"),
        ("/c/broken", StatusCode::SERVICE_UNAVAILABLE, "Попробуйте через минуту"),
    ];
    for (path, expected, sentence) in cases {
        let (status, headers, body) = get(path, &russian).await;
        let page = String::from_utf8(body).unwrap();
        assert_eq!(status, expected, "{path}");
        assert!(page.contains(sentence), "{path}: {page}");
        assert_eq!(headers["content-language"], "ru");
        assert_eq!(headers["referrer-policy"], "no-referrer");
    }
    let (_, headers, _) = get("/c/old", &[("accept-language", "de")]).await;
    assert_eq!(headers["content-language"], "en");
}

#[tokio::test]
async fn what_people_wrote_cannot_become_markup() {
    let page = html("/c/good").await;
    assert!(page.contains("Bring &lt;b&gt;light&lt;/b&gt;"), "{page}");
    assert!(page.contains("<a href=\"https://example.com/mood\" rel=\"noreferrer\">"), "{page}");
}
