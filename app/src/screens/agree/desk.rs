//! What every part of this screen is computed from, and the small things its forms share.

use crate::parts::{MarketMark, Reader, TextField, market_class, said, use_reader};
use crate::session::{Notice, Session};
use campaign::command::{AgreeCommand, Command};
use campaign::model::{MarketId, Sections};
use campaign::time::{Instant, Zone};
use campaign::view::{Badge, people};
use leptos::prelude::*;

/// The campaign and its reader. Computed again when a change arrives.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) session: Session,
    pub(super) reader: Reader,
    pub(super) sections: Memo<Sections>,
}

/// Value and words of each choice of a list.
pub(super) type Choices = Vec<(String, String)>;

impl Desk {
    pub(super) fn start(session: Session) -> Self {
        let sections = Memo::new(move |_| {
            session.version.track();
            untrack(|| session.sections())
        });
        Self { session, reader: use_reader(), sections }
    }

    /// Carries out a command; what was done is said, with the way back.
    pub(super) fn act(self, command: AgreeCommand, done: &'static str) -> bool {
        let done_so = self.session.dispatch(Command::Agree(command));
        if done_so && !done.is_empty() {
            self.session.notice.set(Some(Notice { undo: true, ..Notice::good(done) }));
        }
        done_so
    }

    /// May this person write?
    pub(super) fn may(self) -> bool {
        !self.session.read_only.get()
    }

    /// The sentence under a key as it is now.
    pub(super) fn words(self, key: &str) -> String {
        self.reader.language.get_untracked().text(key)
    }

    /// The markets in the campaign's order, by id.
    pub(super) fn markets(self) -> Choices {
        let badges = self.sections.with(people::badges);
        badges.into_iter().map(|badge| (badge.id.to_string(), badge.name)).collect()
    }

    /// "Tue 8 Dec, 18:00 your time (10:00 New York)", on the clock of a market beside the reader's own.
    pub(super) fn when(self, at: Instant, market: Option<&Badge>) -> String {
        self.reader.printer().yours(at, market.map_or_else(|| self.reader.zone.get(), |badge| badge.zone))
    }

    /// A market's mark; none for all markets.
    pub(super) fn badge(self, market: &MarketId) -> Option<Badge> {
        self.sections.with(|sections| people::badge(sections, market))
    }

    /// The reader's clock.
    pub(super) fn zone(self) -> Zone {
        self.reader.zone.get()
    }
}

/// A market's letter in its colour.
pub(super) fn mark(badge: Option<&Badge>) -> Option<AnyView> {
    let badge = badge?;
    let (letter, name) = (badge.letter.clone(), badge.name.clone());
    let colour = market_class(badge.colour.saturating_sub(1));
    Some(view! { <MarketMark letter colour name /> }.into_any())
}

/// A part of the screen with its heading.
pub(super) fn part(id: &'static str, title: &'static str, sub: &'static str, body: AnyView) -> AnyView {
    let heading = format!("{id}-heading");
    let label = heading.clone();
    view! {
        <section class="agree-part" id=id tabindex="-1" aria-labelledby=label>
            <h2 id=heading>{said(title)}</h2>
            <p class="sub">{said(sub)}</p>
            {body}
        </section>
    }
    .into_any()
}

/// One line of a form that is sent by its button.
pub(super) fn line(
    label: &'static str,
    hint: &'static str,
    words: RwSignal<String>,
    error: RwSignal<Option<String>>,
) -> AnyView {
    let take = move |said: String| {
        error.set(None);
        words.set(said);
    };
    view! {
        <TextField label=said(label) placeholder=said(hint) value=words on_commit=take on_typing=Callback::new(take) error=error />
    }
    .into_any()
}
