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
    let sent = held.filter_map(|(id, meeting)| Some((id, meeting, meeting.recap_sent()?)));
    let news = sent.filter(|(_, _, at)| *at <= now && now <= at.plus_hours(NEWS_HOURS));
    let mut told: Vec<Notice> = news.map(|(id, meeting, at)| notice(sections, reader, (id, meeting), at)).collect();
    told.sort_by(|one, two| (one.since, &one.key).cmp(&(two.since, &two.key)));
    told
}

fn notice(sections: &Sections, reader: &Reader, (id, meeting): (&MeetingId, &Meeting), at: Instant) -> Notice {
    let drafted = || letter::words(&recap(sections, id, reader.language));
    let words = meeting.recap_words().map_or_else(drafted, str::to_owned);
    let (title, body) = words.trim().split_once('\n').unwrap_or((words.trim(), ""));
    Notice {
        key: format!("recap:{id}"),
        urgent: false,
        since: at,
        title: title.trim().to_owned(),
        body: body.trim().to_owned(),
    }
}
