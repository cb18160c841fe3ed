//! The morning review: everything on the screen, one thing at a time, and the mark at its end (S0-16).

use super::chains::Chain;
use super::conflicts::ConflictRow;
use super::escalations::EscalationRow;
use super::morning::Morning;
use super::news::{NeedRow, NewsRow, told};
use crate::parts::list::focus_id;
use crate::parts::{Button, ButtonKind, Dialog, Rows, use_reader};
use crate::screens::brief::drift::Flagged;
use crate::screens::brief::drift_reason::Intending;
use crate::t;
use campaign::args;
use campaign::story::{Entry, GroupKind};
use campaign::view::drift::DriftRow;
use campaign::view::escalations::EscalationCard;
use campaign::view::today::{ConflictItem, Need};
use campaign::view::waiting_board::ChainRow;
use campaign::watch::State;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// One thing to look at.
#[derive(Clone, PartialEq)]
enum Thing {
    News(Box<Entry>),
    Need(Box<Need>),
    Escalation(Box<EscalationCard>),
    Drift(Box<DriftRow>),
    Conflict(Box<ConflictItem>),
    Chain(Box<ChainRow>),
}

impl Thing {
    /// Everything, in the order of the screen; what is settled is not looked at again.
    fn all(morning: Morning) -> Vec<Self> {
        let news = |kind: GroupKind| told(morning, kind).into_iter().map(|one| Self::News(Box::new(one)));
        let mut all: Vec<Self> = news(GroupKind::NeedsYou).collect();
        let attention = morning.attention.get();
        all.extend(attention.needs.into_iter().map(|one| Self::Need(Box::new(one))));
        all.extend(GroupKind::ALL.into_iter().skip(1).flat_map(news));
        let open = attention.escalations.into_iter().filter(|one| one.state != State::Resolved);
        all.extend(open.map(|one| Self::Escalation(Box::new(one))));
        all.extend(morning.drift.get().into_iter().map(|one| Self::Drift(Box::new(one))));
        let conflicts = morning.today.with(|today| today.conflicts.clone());
        all.extend(conflicts.into_iter().map(|one| Self::Conflict(Box::new(one))));
        all.extend(attention.chains.into_iter().map(|one| Self::Chain(Box::new(one))));
        all
    }

    /// The heading it stands under on the screen.
    fn group(&self) -> &'static str {
        match self {
            Self::News(entry) if entry.reason.is_some() => GroupKind::NeedsYou.key(),
            Self::News(entry) => entry.what.group().key(),
            Self::Need(_) => GroupKind::NeedsYou.key(),
            Self::Escalation(_) => "today-escalations",
            Self::Drift(_) => "drift-title",
            Self::Conflict(_) => "today-conflicts",
            Self::Chain(_) => "today-waiting-on",
        }
    }

    fn show(self, morning: Morning, intending: Intending) -> AnyView {
        match self {
            Self::News(entry) => view! { <NewsRow morning entry=*entry /> }.into_any(),
            Self::Need(need) => view! { <NeedRow need=*need /> }.into_any(),
            Self::Escalation(card) => view! { <EscalationRow card=*card /> }.into_any(),
            Self::Drift(row) => view! { <Flagged row=*row intending /> }.into_any(),
            Self::Conflict(item) => view! { <ConflictRow item=*item /> }.into_any(),
            Self::Chain(chain) => view! { <Chain chain=*chain /> }.into_any(),
        }
    }
}

/// How many things there are to look at.
pub(super) fn count(morning: Morning) -> usize {
    Thing::all(morning).len()
}

fn keep_focus() {
    let page = document();
    let inside = page.active_element().and_then(|active| active.closest("dialog").ok().flatten()).is_some();
    if !inside {
        focus_id("review-body");
    }
}

/// The walk-through.
#[component]
pub(super) fn Review(
    /// What there is.
    morning: Morning,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// Marks everything as read.
    on_end: Callback<()>,
) -> impl IntoView {
    let reader = use_reader();
    let intending = expect_context::<Intending>();
    let at = RwSignal::new(0usize);
    Effect::new(move |_| {
        if open.get() {
            at.set(0);
        }
    });
    let all = Memo::new(move |_| if open.get() { Thing::all(morning) } else { Vec::new() });
    let count = move || all.with(Vec::len);
    // What was settled on the way is gone: the next one stands in its place.
    let place = Memo::new(move |_| at.get().min(count()));
    let thing = Memo::new(move |_| all.with(|all| all.get(place.get()).cloned()));
    let step =
        move |by: isize| at.set(place.get_untracked().saturating_add_signed(by).min(all.with_untracked(Vec::len)));
    let on_key = move |event: KeyboardEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let typing = target.is_some_and(|target| target.closest("input, textarea, select").ok().flatten().is_some());
        match event.code().as_str() {
            _ if typing || event.ctrl_key() || event.meta_key() || event.alt_key() => return,
            "KeyJ" => step(1),
            "KeyK" => step(-1),
            _ => return,
        }
        event.prevent_default();
    };
    // A row that was settled goes with the button that was pressed: the keys stay with the review.
    Effect::new(move |_| {
        thing.track();
        if open.get_untracked() {
            request_animation_frame(keep_focus);
        }
    });
    let says = move || match thing.with(Option::is_some) {
        true => reader.format("today-review-at", &args! {"at" => place.get() + 1, "count" => count()}),
        false => reader.text("today-review-end"),
    };
    let end = move |()| {
        open.set(false);
        on_end.run(());
    };
    view! {
        <Dialog open title=t!("today-review") wide=true>
            <div class="review-body" id="review-body" tabindex="-1" on:keydown=on_key>
                <div class="review">
                    <Button small=true disabled=Signal::derive(move || place.get() == 0) on_press=move |()| step(-1)>
                        {t!("today-review-previous")}
                    </Button>
                    <Show
                        when=move || thing.with(Option::is_some)
                        fallback=move || view! { <Button kind=ButtonKind::Primary small=true on_press=end>{t!("today-mark-read")}</Button> }
                    >
                        <Button kind=ButtonKind::Primary small=true on_press=move |()| step(1)>{t!("today-review-next")}</Button>
                    </Show>
                    <span role="status">{says}</span>
                </div>
                {move || thing.get().map(|thing| {
                    let group = thing.group();
                    view! {
                        <section class="digest-part">
                            <h3>{move || reader.text(group)}</h3>
                            <Rows>{thing.show(morning, intending)}</Rows>
                        </section>
                    }
                })}
                <p class="sub">{t!("today-review-keys")}</p>
            </div>
        </Dialog>
    }
}
