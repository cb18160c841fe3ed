//! `GET /c/{token}/calendar.ics`: the creator's dates as a feed that a phone's calendar keeps up to date.

use super::creator::{Wishes, wished};
use super::headers::{file, put};
use super::{CreatorRefusal, CreatorSource, refusal};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use campaign::exchange::ics::{self, Feed};
use campaign::view::creator::creator_calendar;

/// The feed. Moments are in UTC, so that no calendar program has to know the zone's rules.
pub(super) async fn calendar<S: CreatorSource>(
    State(source): State<S>,
    Path(token): Path<String>,
    wishes: Wishes,
    request: HeaderMap,
) -> Response {
    let wish = wished(&wishes);
    let access = match source.creator(&token).await {
        Ok(access) => access,
        Err(why) => return refusal::response(&request, wish, why),
    };
    let now = source.now();
    let Some(calendar) = creator_calendar(&access.sections, &access.creator, now, wish) else {
        return refusal::response(&request, wish, CreatorRefusal::Revoked);
    };
    let mut feed = Feed::from(&calendar);
    let language = wish.map(|it| format!("?lang={}", it.code())).unwrap_or_default();
    let page = format!("{}/c/{token}{language}", source.origin());
    for event in &mut feed.events {
        event.url = Some(page.clone());
    }
    let mut response = file("text/calendar; charset=utf-8", ics::write(feed, now));
    put(response.headers_mut(), header::CONTENT_DISPOSITION, "inline; filename=\"dateline.ics\"");
    response
}
