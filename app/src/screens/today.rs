//! Today: what happened while the reader was away, what needs them first, and what two people decided apart.

mod aside;
mod chains;
mod conflicts;
mod drifting;
mod escalations;
mod handle;
mod morning;
mod news;
mod review;
mod together;

use crate::app::LookBack;
use crate::parts::{Button, ButtonKind, Empty, Glyph, Icon, use_reader};
use crate::screens::brief::drift_reason::{IntendDialog, Intending};
use crate::session::{Notice, use_session};
use crate::t;
use aside::Aside;
use campaign::args;
use campaign::command::Command;
use campaign::story::{self, GroupKind};
use chains::Chains;
use conflicts::Conflicts;
use drifting::Drifting;
use escalations::Escalations;
use handle::{HandleDialog, Handling};
use leptos::prelude::*;
use morning::Morning;
use news::{Needs, News};
use review::Review;

/// The screen.
#[component]
pub fn TodayScreen() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let morning = Morning::of(session);
    let headline =
        move || morning.digest.with(|digest| story::headline(digest, &morning.sections.get(), &reader.printer()));
    let summary = move || {
        let printer = reader.printer();
        morning.digest.with(|digest| match digest.changes {
            0 => reader.format("today-since", &args! {"since" => printer.yours(digest.since, printer.zone())}),
            _ => story::summary(digest, &printer),
        })
    };
    let mark = move |()| {
        session.finish_typing();
        if session.dispatch(Command::MarkReviewed(session.heads())) {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("today-marked") }));
        }
    };
    let back = expect_context::<LookBack>();
    let news = move || !morning.digest.with(|digest| digest.is_empty());
    let (handling, intending) = (Handling::default(), Intending::default());
    provide_context(handling);
    provide_context(intending);
    let reviewing = RwSignal::new(false);
    let something = Memo::new(move |_| review::count(morning) > 0);
    view! {
        <div class="with-aside">
            <div class="page-main">
                <header class="page-head today-head">
                    <div><h1 class="headline">{headline}</h1><p class="sub">{summary}" "<button type="button" class="act" on:click=move |_| back.ask()>{t!("past-look")}</button></p></div>
                    <div class="page-tools">
                        <Show when=move || something.get()>
                            <Button on_press=move |()| reviewing.set(true)>{t!("today-review")}</Button>
                        </Show>
                        <Show when=news>
                            <Button kind=ButtonKind::Primary on_press=mark><Icon glyph=Glyph::Check />{t!("today-mark-read")}</Button>
                        </Show>
                    </div>
                </header>
                <div class="digest">
                    <Needs morning />
                    {GroupKind::ALL.into_iter().skip(1).map(|kind| view! { <News morning kind /> }).collect_view()}
                </div>
                <Escalations morning />
                <Drifting morning />
                <Conflicts morning />
                <Chains morning />
                <Show when=move || !something.get()>
                    <Empty glyph=Glyph::Today title=t!("today-quiet-title") text=t!("today-quiet") />
                </Show>
            </div>
            <Aside morning />
            <Review morning open=reviewing on_end=Callback::new(mark) />
            <HandleDialog handling />
            <IntendDialog intending />
        </div>
    }
}
