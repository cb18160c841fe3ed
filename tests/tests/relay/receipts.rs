//! What creators did with their page, kept for good.

use crate::morning::Scene;
use crate::person::request;

#[tokio::test]
async fn opening_is_counted_when_the_page_is_drawn_and_confirming_when_somebody_confirms() {
    let scene = Scene::start(&[]).await;
    let olga = scene.person("p-olga").await;
    let creator = &scene.sample["creators"][0];
    let link = creator["link"].as_str().unwrap();
    let page = link[link.find("/c/").unwrap()..].to_owned();
    let get = async |path: &str| request(&scene.relay.host, "GET", path, &[], "").await;
    let receipts = async || olga.get(&scene.path("receipts")).await.json().as_array().unwrap().clone();
    // A preview bot reads the page and nothing else.
    let html = String::from_utf8_lossy(&get(&page).await.body).into_owned();
    assert!(receipts().await.is_empty());
    assert!(html.contains(&format!("{page}/seen.gif")), "{html}");
    for _ in 0..3 {
        let pixel = get(&format!("{page}/seen.gif")).await;
        assert_eq!((pixel.status, pixel.header("cache-control")), (200, Some("no-store")));
    }
    let kept = receipts().await;
    assert_eq!(kept.len(), 1, "once a day and version: {kept:?}");
    assert_eq!((&kept[0]["creator"], &kept[0]["kind"]), (&creator["creator"], &"opened".into()));
    let version = html.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(kept[0]["version"], version.as_str());
    // A form of a page without a referrer names no origin.
    let press = async |version: &str| {
        let headers = [("Origin", "null"), ("Content-Type", "application/x-www-form-urlencoded")];
        let path = format!("{page}/acknowledged?lang=ru");
        request(&scene.relay.host, "POST", &path, &headers, &format!("version={version}")).await
    };
    assert_eq!(press("an-old-one").await.status, 303);
    assert_eq!(receipts().await.len(), 1, "words that are not there any more are not confirmed");
    for _ in 0..2 {
        let answer = press(&version).await;
        assert_eq!((answer.status, answer.header("location")), (303, Some(format!("{page}?lang=ru").as_str())));
    }
    let kept = receipts().await;
    assert_eq!((kept.len(), &kept[1]["kind"], &kept[1]["current"]), (2, &"acknowledged".into(), &true.into()));
    let html = String::from_utf8_lossy(&get(&page).await.body).into_owned();
    assert!(html.contains('✓') && !html.contains("name=\"version\""), "{html}");
    assert_eq!(
        request(
            &scene.relay.host,
            "POST",
            "/c/guess/acknowledged",
            &[("Content-Type", "application/x-www-form-urlencoded")],
            "version=x"
        )
        .await
        .status,
        404
    );
    let headers = [("Sec-Purpose", "prefetch")];
    assert_eq!(request(&scene.relay.host, "GET", &format!("{page}/seen.gif"), &headers, "").await.status, 200);
}
