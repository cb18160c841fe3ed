//! Opening a thread: about what, how strongly, in which market's name.

use super::mentions::Mentions;
use crate::exact::Unclear;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, Segmented, use_reader};
use crate::session::{Session, use_session};
use crate::t;
use campaign::command::Command;
use campaign::document::Passage;
use campaign::model::{Anchor, CommentId, MarketId, Strength, ThreadId};
use campaign::view::Label;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// What the next thread is about.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    open: RwSignal<bool>,
    place: RwSignal<(String, usize, usize)>,
}

impl Default for Opening {
    fn default() -> Self {
        Self { open: RwSignal::new(false), place: RwSignal::new((String::new(), 0, 0)) }
    }
}

impl Opening {
    /// Opens the dialog about a passage of a text; an empty passage means the whole text.
    pub(super) fn about(self, path: String, (start, end): (usize, usize)) {
        self.place.set((path, start, end));
        self.open.set(true);
    }
}

/// The anchor of a passage as it stands now.
fn anchor(session: Session, (path, start, end): (String, usize, usize)) -> Anchor {
    let words: Vec<u16> = session.words(&path).encode_utf16().collect();
    let end = end.min(words.len());
    if start >= end {
        // About the whole text: there is nothing to mark in it.
        return Anchor { path, ..Anchor::default() };
    }
    let (first, last) = session.pin(&path, Passage { start, end }).unwrap_or_default();
    let quote = String::from_utf16_lossy(words.get(start..end).unwrap_or_default());
    Anchor { path, start: first, end: last, quote: quote.chars().take(280).collect() }
}

/// The market the person works in; empty for people across markets.
pub(super) fn my_market(session: Session) -> MarketId {
    let me = session.me.get_value();
    session.people.with_untracked(|people| people.get(&me).map(|person| person.market.clone())).unwrap_or_default()
}

/// The dialog.
#[component]
pub(super) fn OpenThreadDialog() -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let opening = expect_context::<Opening>();
    let (body, strength) = (RwSignal::new(String::new()), RwSignal::new(Strength::Should));
    let error = RwSignal::new(None::<String>);
    let quote = Memo::new(move |_| anchor(session, opening.place.get()).quote);
    let whole = move || {
        let language = reader.language.get();
        opening.place.with(|(path, ..)| Label::of(&session.sections(), path, language).full(language))
    };
    let send = move |()| {
        let words = body.get_untracked();
        if words.trim().is_empty() {
            return error.set(Some(reader.language.get_untracked().text("brief-comment-empty")));
        }
        let (thread, comment) = (ThreadId::from_random(session.fresh()), CommentId::from_random(session.fresh()));
        let place = anchor(session, opening.place.get_untracked());
        let command = Command::OpenThread(thread, place, my_market(session), strength.get_untracked(), comment, words);
        if session.dispatch(command) {
            body.set(String::new());
            error.set(None);
            opening.open.set(false);
        }
    };
    let strengths = move || {
        let options: Vec<(Strength, TextProp)> = Strength::ALL
            .into_iter()
            .map(|one| (one, TextProp::from(move || reader.text(&format!("brief-strength-{}", one.code())))))
            .collect();
        options
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=send>{t!("brief-comment-send")}</Button> };
    view! {
        <Dialog open=opening.open title=t!("brief-comment-title") footer=footer>
            {move || match quote.get() {
                quote if quote.is_empty() => view! { <p class="sub">{whole}</p> }.into_any(),
                quote => view! { <p class="thread-quote">{quote}</p> }.into_any(),
            }}
            <Unclear about="threads" words=body put=move |words| body.set(words)>
                <Mentions list="mentions-new">
                    <AreaField
                        label=t!("brief-comment-words")
                        value=body
                        on_commit=move |words| body.set(words)
                        on_typing=move |words| body.set(words)
                        hint=TextProp::from(t!("brief-comment-hint"))
                        error=error
                    />
                </Mentions>
            </Unclear>
            <Segmented label=t!("brief-strength") options=strengths() value=strength on_choose=move |one| strength.set(one) />
        </Dialog>
    }
}
