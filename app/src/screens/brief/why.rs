//! Why a text reads as it does: asked in one line where a locked or signed text was changed, and hinted at where
//! something differs or is ordered without a reason.

use super::lock::about;
use super::proposal::who;
use crate::parts::{Button, ButtonKind, TextField, use_reader};
use crate::session::{Session, use_session};
use crate::t;
use campaign::args;
use campaign::command::{BriefCommand, Command};
use campaign::language::directive::bare;
use campaign::model::{PersonId, SectionKind, StampId, StampKind};
use campaign::time::Instant;
use campaign::view::{brief_lock, brief_why, clarity};
use leptos::prelude::*;

/// Notices that the person here changed a locked text: what stood there when they came is compared with what
/// stands there when they leave.
#[derive(Clone, Copy)]
pub(super) struct Change {
    session: Session,
    path: StoredValue<String>,
    before: StoredValue<String>,
    made: RwSignal<bool>,
}

impl Change {
    pub(super) fn watch(session: Session, path: String) -> Self {
        let before = StoredValue::new(String::new());
        Self { session, path: StoredValue::new(path), before, made: RwSignal::new(false) }
    }

    pub(super) fn enter(self) {
        if !self.made.get_untracked() {
            self.before.set_value(self.session.words(&self.path.get_value()).trim().to_owned());
        }
    }

    pub(super) fn leave(self) {
        let path = self.path.get_value();
        let (before, now) = (self.before.get_value(), self.session.words(&path));
        let changed = !before.is_empty() && before != now.trim();
        let locked = untrack(|| brief_lock::is_locked_master(&about(self.session), &path));
        self.made.set(changed && locked);
    }
}

/// The words at a path as they stand now; follows typing by others at once and one's own at a pause.
pub(super) fn standing(session: Session, path: String) -> Memo<String> {
    let trigger = session.words_trigger(&path);
    Memo::new(move |_| {
        trigger.track();
        session.brief.track();
        session.words(&path)
    })
}

/// What somebody said about an earlier wording: who and when; nobody where the change was only seen here.
type Earlier = Option<(PersonId, Instant)>;

/// Asks for the why of a change, and shows the last one given.
#[component]
pub(super) fn WhyLine(
    /// The change.
    change: Change,
    /// Name of the text.
    label: Signal<String>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let path = change.path;
    let words = standing(session, path.get_value());
    let given = Memo::new(move |_| {
        session.brief.with(|brief| {
            brief_why::why_of(brief, &path.get_value(), &words.get()).map(|it| (it.words.clone(), it.author.clone()))
        })
    });
    let asked: Memo<Option<Earlier>> = Memo::new(move |_| {
        let sections = about(session);
        let earlier = brief_why::unexplained(&sections, &path.get_value(), &words.get());
        let earlier = earlier.map(|stamp| Some((stamp.author.clone(), stamp.at)));
        earlier.or_else(|| (change.made.get() && given.with(Option::is_none)).then_some(None))
    });
    let message = move |earlier: Earlier| match earlier {
        Some((person, at)) => {
            let printer = reader.printer();
            let when = printer.yours(at, printer.zone());
            reader.format("lock-changed", &args! {"who" => who(&person), "when" => when})
        }
        None => reader.text("lock-changed-now"),
    };
    view! {
        {move || given.get().map(|(said, person)| {
            let line = reader.format("lock-why-said", &args! {"words" => said, "who" => who(&person)});
            view! { <p class="hint why-said">{line}</p> }
        })}
        {move || asked.get().filter(|_| !session.read_only.get()).map(|earlier| view! {
            <div class="why-ask" role="group" aria-label=move || format!("{}: {}", t!("lock-change-send").get(), label.get())>
                <p>{message(earlier)}</p>
                <Answer change />
            </div>
        })}
    }
}

#[component]
fn Answer(change: Change) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (why, error) = (RwSignal::new(String::new()), RwSignal::new(false));
    let say = move |()| {
        let words = why.get_untracked();
        if words.trim().is_empty() {
            return error.set(true);
        }
        session.finish_typing();
        let id = StampId::from_random(session.fresh());
        let say = BriefCommand::Say(id, StampKind::Why, change.path.get_value(), words);
        if session.dispatch(Command::Brief(say)) {
            change.made.set(false);
        }
    };
    view! {
        <TextField
            label=t!("lock-change-why")
            value=why
            on_commit=move |words| why.set(words)
            on_typing=move |words| {
                error.set(false);
                why.set(words);
            }
            error=Signal::derive(move || error.get().then(|| reader.text("lock-change-missing")))
        />
        <div><Button kind=ButtonKind::Primary small=true on_press=say>{t!("lock-change-send")}</Button></div>
    }
}

/// Says that a difference has no reason yet.
#[component]
pub(super) fn NoWhy(
    /// Path of the words that differ.
    path: String,
    /// Path of their why.
    why: String,
) -> impl IntoView {
    let session = use_session();
    let (words, why) = (standing(session, path), standing(session, why));
    let missing = Memo::new(move |_| words.with(|words| why.with(|why| brief_why::without_why(words, why))));
    view! { <Show when=move || missing.get()><p class="hint warn-line">{t!("lock-differs-why")}</p></Show> }
}

/// Says that a text orders and gives no context; silent in sections that are lists of rules by nature.
#[component]
pub(super) fn BareDirective(
    /// Path of the text.
    path: String,
    /// Kind of its section.
    #[prop(into)]
    kind: Signal<SectionKind>,
) -> impl IntoView {
    use SectionKind as K;
    let (session, reader) = (use_session(), use_reader());
    let words = standing(session, path.clone());
    let found = Memo::new(move |_| {
        let rules = matches!(kind.get(), K::Deliverables | K::NonNegotiables | K::Negotiables | K::SuccessMetric);
        let language = session.markets.with(|markets| clarity::written_in(&path, markets, reader.language.get()));
        words.with(|words| bare(words, language)).filter(|_| !rules).map(|found| found.text)
    });
    view! {
        {move || found.get().map(|text| {
            view! { <p class="hint warn-line">{reader.format("lock-directive", &args! {"text" => text})}</p> }
        })}
    }
}
