//! Finding a time: whose markets, how long, which days; the best slots with who is asleep; and what a time
//! somebody proposes really is for everybody.

mod check;
mod form;
mod offers;

use crate::parts::{Notice, Tone, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::language::Printer;
use campaign::model::{MarketId, Sections, markets_in_order};
use campaign::time::CivilDate;
use campaign::view::shared_window::{Participant, change, participants};
use check::CheckTime;
use form::Form;
use leptos::prelude::*;
use offers::Offers;
use std::collections::BTreeSet;

/// What is being looked for.
#[derive(Clone, Copy)]
struct Finding {
    /// The markets left out.
    without: RwSignal<BTreeSet<MarketId>>,
    minutes: RwSignal<i64>,
    from: RwSignal<String>,
    to: RwSignal<String>,
    /// The time somebody proposes, as they wrote it.
    asked: RwSignal<String>,
    here: Memo<Vec<MarketId>>,
    everybody: Memo<Vec<Participant>>,
    printer: Signal<Printer>,
}

impl Finding {
    fn new() -> Self {
        let (session, reader) = (use_session(), use_reader());
        let without = RwSignal::new(BTreeSet::new());
        let here = Memo::new(move |_| {
            let all = session.markets.get();
            let order = markets_in_order(&all).into_iter().map(|(id, _)| id.clone());
            without.with(|without| order.filter(|id| !without.contains(id)).collect::<Vec<_>>())
        });
        let everybody = Memo::new(move |_| {
            let sections = Sections { markets: session.markets.get(), ..Sections::default() };
            here.with(|here| participants(&sections, here, reader.language.get()))
        });
        // Slots change with the minute, not with the tick.
        let minute = Memo::new(move |_| reader.now.get().start_of_minute());
        let printer = Signal::derive(move || Printer::new(reader.language.get(), reader.zone.get(), minute.get()));
        let today = reader.zone.get_untracked().civil(reader.now.get_untracked()).date();
        Self {
            without,
            minutes: RwSignal::new(60),
            from: RwSignal::new(today.to_string()),
            to: RwSignal::new(today.plus_days(7).to_string()),
            asked: RwSignal::new(String::new()),
            here,
            everybody,
            printer,
        }
    }

    /// The days to look at; none where they make no stretch of at most two months.
    fn days(self) -> Option<(CivilDate, CivilDate)> {
        let (from, to) = (self.from.get().parse::<CivilDate>().ok()?, self.to.get().parse::<CivilDate>().ok()?);
        (0..=62).contains(&from.days_until(to)).then_some((from, to))
    }
}

/// The screen.
#[component]
pub fn FindTimeScreen() -> impl IntoView {
    let session = use_session();
    let finding = Finding::new();
    let back = format!("/campaign/{}/timeline", session.document());
    let change = Memo::new(move |_| finding.everybody.with(|all| change(all, &finding.printer.get())));
    view! {
        <header class="page-head">
            <div><h1>{t!("shared-window-title")}</h1><p class="sub">{t!("shared-window-sub")}</p></div>
            <div class="page-tools"><a class="button" href=back>{t!("conversion-back")}</a></div>
        </header>
        <div class="find-time stack">
            <Form finding />
            {move || change.get().map(|words| view! { <Notice tone=Tone::Warn><p>{words}</p></Notice> })}
            <Offers finding />
            <CheckTime finding />
        </div>
    }
}
