//! Today: what happened while the reader was away, what needs them first, and what two people decided apart.

mod aside;
mod conflicts;
mod morning;
mod news;
mod together;

use crate::parts::{Button, ButtonKind, Empty, Glyph, Icon, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use aside::Aside;
use campaign::args;
use campaign::command::Command;
use campaign::story::{self, GroupKind};
use conflicts::Conflicts;
use leptos::prelude::*;
use morning::Morning;
use news::{Needs, News};

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
    let news = move || !morning.digest.with(|digest| digest.is_empty());
    let quiet = move || !news() && morning.today.with(|today| today.needs.is_empty() && today.conflicts.is_empty());
    view! {
        <div class="with-aside">
            <div class="page-main">
                <header class="page-head today-head">
                    <div><h1 class="headline">{headline}</h1><p class="sub">{summary}</p></div>
                    <Show when=news>
                        <div class="page-tools">
                            <Button kind=ButtonKind::Primary on_press=mark><Icon glyph=Glyph::Check />{t!("today-mark-read")}</Button>
                        </div>
                    </Show>
                </header>
                <Needs morning />
                <Conflicts morning />
                <For
                    each=|| GroupKind::ALL.into_iter().skip(1)
                    key=|kind| *kind
                    children=move |kind| view! { <News morning kind /> }
                />
                <Show when=quiet>
                    <Empty glyph=Glyph::Today title=t!("today-quiet-title") text=t!("today-quiet") />
                </Show>
            </div>
            <Aside morning />
        </div>
    }
}
