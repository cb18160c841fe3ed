//! The closeout and the reports of a week or a month, made from the campaign as it stands.

use crate::parts::SelectField;
use crate::screens::report::{ReportActions, ReportView};
use crate::screens::seen::Seen;
use crate::t;
use campaign::report::{Scope, closeout};
use leptos::prelude::*;

const PERIODS: [(&str, &str); 3] =
    [("whole", "learnings-period-whole"), ("week", "learnings-period-week"), ("month", "learnings-period-month")];

/// The report.
#[component]
pub(super) fn Closeout() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let period = RwSignal::new(PERIODS[0].0.to_owned());
    let options = Signal::derive(move || PERIODS.map(|(code, key)| (code.to_owned(), seen.reader.text(key))).to_vec());
    // A period ends where the reader's day began, so that it says the same all day.
    let today = Memo::new(move |_| {
        let zone = seen.reader.zone.get();
        zone.start_of_day(zone.civil(seen.minute.get()).date().plus_days(1))
    });
    let report = Memo::new(move |_| {
        let language = seen.reader.language.get();
        let until = today.get();
        seen.sections.with(|sections| {
            let scope = match period.get().as_str() {
                "week" => Scope::between(sections, until.plus_days(-7), until),
                "month" => Scope::between(sections, until.plus_days(-30), until),
                _ => Scope::whole(sections),
            };
            closeout(sections, language, &scope)
        })
    });
    view! {
        <div class="list-head">
            <SelectField label=t!("learnings-period") options value=period on_commit=move |code| period.set(code) />
            <div class="cluster"><ReportActions report /></div>
        </div>
        <p class="sub">{t!("learnings-closeout-sub")}</p>
        <ReportView report />
    }
}
