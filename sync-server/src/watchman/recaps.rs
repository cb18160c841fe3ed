//! Recaps that went out, for the campaign's channels: in the words that were sent, or as the campaign drafts them.

use super::due::Notice;
use campaign::exchange::letter;
use campaign::meetings::recap;
use campaign::model::{Meeting, MeetingId, Sections};
use campaign::time::Instant;
use campaign::view::Reader;
use campaign::watch::hushed;

/// So long after it went out a recap is still told: what is older people have read by other ways.
const NEWS_HOURS: i64 = 48;

/// The recaps to tell now, one notice each under the meeting's name; none while it is quiet at the reader's.
pub(super) fn recaps(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Notice> {
    if hushed(reader.zone, now) > now {
        return Vec::new();
    }
    let held = sections.meetings.iter().filter(|(_, meeting)| !meeting.archived);
    let is_news = |at: Instant| at <= now && now <= at.plus_hours(NEWS_HOURS);
    let news = held.filter(|(_, meeting)| meeting.recap_sent().is_some_and(is_news));
    let mut told: Vec<Notice> = news.filter_map(|(id, meeting)| notice(sections, reader, id, meeting)).collect();
    told.sort_by(|one, two| (one.since, &one.key).cmp(&(two.since, &two.key)));
    told
}

/// The key names the entry, so that a recap that was taken back and sent again in other words is told again.
fn notice(sections: &Sections, reader: &Reader, id: &MeetingId, meeting: &Meeting) -> Option<Notice> {
    let (entry, sent) = meeting.recap_out()?;
    let drafted = || letter::words(&recap(sections, id, reader.language));
    let words = meeting.recap_words().map_or_else(drafted, str::to_owned);
    let (title, body) = words.trim().split_once('\n').unwrap_or((words.trim(), ""));
    Some(Notice {
        key: format!("recap:{id}:{entry}"),
        urgent: false,
        since: sent.at,
        title: title.trim().to_owned(),
        body: body.trim().to_owned(),
    })
}
