//! The two forms that several tabs of this screen open, over what every screen sees, and what decisions are about.

use crate::screens::address::address;
use crate::screens::seen::{Choices, Seen, sorted};
use crate::session::Session;
use campaign::model::{Decision, Proposal};
use campaign::view::{Label, Link};
use leptos::prelude::*;
use std::ops::Deref;

/// What is seen, and the forms for a proposal and a decision.
#[derive(Clone, Copy)]
pub(super) struct Board {
    seen: Seen,
    /// What is being proposed, while its form is open.
    pub(super) proposing: RwSignal<Proposal>,
    pub(super) propose_open: RwSignal<bool>,
    /// What is being written down, while its form is open.
    pub(super) recording: RwSignal<Decision>,
    pub(super) record_open: RwSignal<bool>,
}

impl Deref for Board {
    type Target = Seen;

    fn deref(&self) -> &Seen {
        &self.seen
    }
}

impl Board {
    /// The board of this campaign, for as long as the screen stands.
    pub(super) fn start(session: Session) -> Self {
        Self {
            seen: Seen::start(session),
            proposing: RwSignal::default(),
            propose_open: RwSignal::new(false),
            recording: RwSignal::default(),
            record_open: RwSignal::new(false),
        }
    }

    /// Opens the form for a proposal with what is known of it.
    pub(super) fn propose(self, known: Proposal) {
        let decider = if known.decider.is_empty() { self.session.me.get_value() } else { known.decider.clone() };
        self.proposing.set(Proposal { decider, days: known.days.max(1), ..known });
        self.propose_open.set(true);
    }

    /// Opens the form for a decision with what is known of it.
    pub(super) fn record(self, known: Decision) {
        let decider = if known.decider.is_empty() { self.session.me.get_value() } else { known.decider.clone() };
        self.recording.set(Decision { decider, ..known });
        self.record_open.set(true);
    }

    /// What something can be about: the sections of the brief, the plan, the open threads.
    pub(super) fn abouts(self) -> Choices {
        let language = self.reader.language.get();
        let abouts = self.sections.with(|sections| {
            let name = |path: String| {
                let words = Label::of(sections, &path, language).thing;
                (path, words)
            };
            let parts = sections.brief.in_order().into_iter().map(|(id, _)| name(format!("brief/sections/{id}")));
            let items = sections.timeline.iter().filter(|(_, item)| !item.archived);
            let threads = sections.threads.iter().filter(|(_, thread)| thread.is_open());
            let items = sorted(items.map(|(id, _)| name(format!("timeline/{id}"))).collect());
            let threads = sorted(threads.map(|(id, _)| name(format!("threads/{id}"))).collect());
            parts.chain(items).chain(threads).collect()
        });
        self.or("decisions-about-nothing", abouts)
    }

    /// The sections of the brief, by id.
    pub(super) fn parts(self) -> Choices {
        let language = self.reader.language.get();
        self.sections.with(|sections| {
            let parts = sections.brief.in_order().into_iter();
            let name =
                |id: &dyn std::fmt::Display| Label::of(sections, &format!("brief/sections/{id}"), language).thing;
            parts.map(|(id, _)| (id.to_string(), name(id))).collect()
        })
    }

    /// A link to a place of the campaign, in its words.
    pub(super) fn link(self, (words, link): (String, Link)) -> AnyView {
        view! { <a href=address(self.session, &link)>{words}</a> }.into_any()
    }
}
