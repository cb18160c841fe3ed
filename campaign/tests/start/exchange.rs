//! How devices bring each other what they made apart.

use campaign::document::Replica;
use campaign::time::Instant;

/// Gives one device what it lacks of another's.
pub fn bring(from: &mut Replica, to: &mut Replica, at: Instant) {
    let heads = to.heads();
    let news = from.changes_since(&heads);
    to.receive(news.iter().map(|change| change.bytes.as_slice()), at).unwrap();
}

/// Two devices have everything of each other.
pub fn exchange(a: &mut Replica, b: &mut Replica, at: Instant) {
    bring(a, b, at);
    bring(b, a, at);
}
