//! The recap of a meeting that was held: its two hours, the draft in any language, and the ways it leaves the app.

use super::room::Room;
use crate::parts::{Button, ButtonKind, Notice, Segmented, Tone};
use crate::screens::report::{ReportActions, ReportView};
use crate::t;
use campaign::args;
use campaign::command::{MeetingCommand, SyncCommand};
use campaign::language::Language;
use campaign::meetings::{RecapState, recap, recap_state};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The card.
#[component]
pub(super) fn RecapView(
    /// The meeting shown.
    room: Room,
) -> impl IntoView {
    let seen = room.seen;
    let language = RwSignal::new(seen.reader.language.get_untracked());
    let report =
        Signal::derive(move || seen.sections.with(|sections| recap(sections, &room.id.get_value(), language.get())));
    let state = Memo::new(move |_| room.get(|meeting| recap_state(meeting, seen.reader.now.get())));
    let says = move || {
        let (key, tone, at) = match state.get() {
            RecapState::NotYet => return None,
            RecapState::Due(at) => ("meeting-recap-clock-due", Tone::Accent, at),
            RecapState::Late(at) => ("meeting-recap-clock-late", Tone::Bad, at),
            RecapState::Sent(at) => ("meeting-recap-clock-sent", Tone::Good, at),
        };
        let printer = seen.reader.printer();
        let left = seen.reader.language.get().duration(printer.now().0.saturating_sub(at.0));
        let args = args! {"when" => printer.yours(at, printer.zone()), "left" => left};
        let words = seen.reader.format(key, &args);
        Some(view! { <Notice tone><span>{words}</span></Notice> })
    };
    let sent = Memo::new(move |_| matches!(state.get(), RecapState::Sent(_)));
    let send = move |()| {
        let send = MeetingCommand::SendRecap(room.id.get_value(), seen.new_record());
        seen.act(SyncCommand::Meeting(send), "meeting-recap-marked");
    };
    let languages = Language::ALL.map(|one| (one, TextProp::from(one.own_name()))).to_vec();
    view! {
        <section class="card pad stack" aria-labelledby="meeting-recap">
            <h2 id="meeting-recap">{t!("meeting-recap")}</h2>
            {says}
            <Segmented label=t!("meeting-recap-language") options=languages value=language on_choose=move |one| language.set(one) />
            <div lang=move || language.get().code()><ReportView report deep=true /></div>
            <div class="cluster">
                <ReportActions report />
                <Show when=move || seen.may() && !sent.get()>
                    <Button kind=ButtonKind::Primary on_press=send>{t!("meeting-recap-send")}</Button>
                </Show>
            </div>
        </section>
    }
}
