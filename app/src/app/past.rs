//! Time travel: choosing a past moment, the bar that says which one is shown, and what changed since.

use crate::browser::clock;
use crate::parts::{Button, ButtonKind, Dialog, Glyph, Icon, WhenField, use_reader};
use crate::session::{Past, Session};
use crate::t;
use campaign::args;
use campaign::model::PersonId;
use campaign::story::{self, Away, GroupKind};
use campaign::time::{Instant, StoredDeadline};
use campaign::view;
use leptos::prelude::*;
use std::sync::Arc;

/// Asks for a past moment; provided for everything inside a campaign.
#[derive(Clone, Copy)]
pub struct LookBack {
    open: RwSignal<bool>,
}

impl LookBack {
    pub(super) fn provide() -> Self {
        let back = Self { open: RwSignal::new(false) };
        provide_context(back);
        back
    }

    /// Asks for the moment.
    pub fn ask(self) {
        self.open.set(true);
    }
}

/// The bar over every screen while the past is shown, and the question which past.
#[component]
pub(super) fn PastBar(session: Session, back: LookBack) -> impl IntoView {
    let reader = use_reader();
    Effect::new(move |_| {
        let past = session.past.get();
        reader.held.set(past.is_some());
        reader.now.set(past.map_or_else(clock::now, |past| past.at));
    });
    on_cleanup(move || {
        reader.held.set(false);
        reader.now.set(clock::now());
    });
    let shown = move || session.past.get().map(|past| view! { <Shown session past back /> });
    // Always there, so that what comes into it is read aloud.
    view! {
        <div class="past" role="status">{shown}</div>
        <Dialog open=back.open title=t!("past-title")><Choose session back /></Dialog>
    }
}

#[component]
fn Shown(session: Session, past: Arc<Past>, back: LookBack) -> impl IntoView {
    let reader = use_reader();
    let at = past.at;
    let since = Memo::new(move |_| since(session, &past, reader));
    let says = move || {
        let printer = reader.printer();
        reader.format("past-shown", &args! {"when" => printer.yours(at, printer.zone())})
    };
    let count = move || reader.format("past-since", &args! {"count" => since.with(|since| since.changes)});
    let group = move |(kind, lines): (GroupKind, Vec<String>)| {
        view! {
            <h3>{move || reader.text(kind.key())}</h3>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        }
    };
    view! {
        <div class="notice">
            <Icon glyph=Glyph::Clock />
            <div>
                <p>{says}</p>
                <details>
                    <summary>{count}</summary>
                    {move || since.get().groups.into_iter().map(group).collect_view()}
                </details>
            </div>
            <div class="cluster">
                <Button on_press=move |()| back.ask()>{t!("past-other")}</Button>
                <Button kind=ButtonKind::Primary on_press=move |()| session.come_back()>{t!("past-now")}</Button>
            </div>
        </div>
    }
}

/// What happened between a past moment and now.
#[derive(Clone, PartialEq)]
struct Since {
    changes: usize,
    groups: Vec<(GroupKind, Vec<String>)>,
}

fn since(session: Session, past: &Past, reader: crate::parts::Reader) -> Since {
    let (language, zone) = (reader.language.get(), reader.zone.get());
    session.version.track();
    let (history, before, after) = (session.whole_history(), session.sections_at(past.heads()), session.sections_now());
    // A reader who is nobody: one's own changes have happened since as well.
    let person = view::Reader::of(&after, &PersonId::default(), language, zone);
    let away =
        Away { history: &history, base: past.heads(), before: &before, after: &after, conflicts: &[], since: past.at };
    let now = clock::now();
    let digest = story::digest(&away, &person, now);
    let printer = campaign::language::Printer::new(language, zone, now);
    let lines = |kind: GroupKind| -> Vec<String> {
        digest.group(kind).iter().map(|entry| story::tell(entry, &after, &printer).sentence).collect()
    };
    let groups = GroupKind::ALL.into_iter().map(|kind| (kind, lines(kind))).filter(|(_, lines)| !lines.is_empty());
    Since { changes: digest.changes, groups: groups.collect() }
}

/// A moment people mean, or any other.
#[component]
fn Choose(session: Session, back: LookBack) -> impl IntoView {
    let reader = use_reader();
    let go = move |at: Instant| {
        if session.travel(at) {
            back.open.set(false);
        }
    };
    let sections = session.sections_now();
    let person = view::Reader::of(
        &sections,
        &session.me.get_value(),
        reader.language.get_untracked(),
        reader.zone.get_untracked(),
    );
    let now = clock::now();
    let ended = person.calendar(&sections).last_working_day_end(now);
    let moments = [ended.map(|at| ("past-last-day", at)), Some(("past-week", Instant(now.0 - 7 * 86_400_000)))];
    let offers = moments.into_iter().flatten().map(|(key, at)| {
        let says = move || {
            let printer = reader.printer();
            reader.format(key, &args! {"when" => printer.yours(at, printer.zone())})
        };
        view! { <li><Button on_press=move |()| go(at)>{says}</Button></li> }
    });
    let chosen = RwSignal::new(None::<StoredDeadline>);
    let wrong = RwSignal::new(false);
    let take = Callback::new(move |due: Option<StoredDeadline>| {
        wrong.set(false);
        chosen.set(due);
    });
    let show = move |()| match chosen.get_untracked() {
        Some(due) if due.due() < clock::now() => go(due.due()),
        _ => wrong.set(true),
    };
    view! {
        <p>{t!("past-words")}</p>
        <ul class="past-moments">{offers.collect_view()}</ul>
        <WhenField
            label=t!("past-moment")
            value=chosen
            zone=reader.zone
            on_commit=take
        />
        <p class="error" role="alert">{move || wrong.get().then(|| reader.text("past-not-past"))}</p>
        <Button kind=ButtonKind::Primary on_press=show>{t!("past-show")}</Button>
    }
}
