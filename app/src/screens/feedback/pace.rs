//! How quickly each market answers, and how often things are made again. Of fewer than five deliverables nothing is
//! said (S2-05).

use crate::parts::{Empty, Glyph};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::model::Sections;
use campaign::time::Instant;
use campaign::view::{self, Badge, feedback::paces};
use campaign::watch::MarketPace;
use leptos::prelude::*;

/// The least number of deliverables a median says something about.
const ENOUGH: usize = 5;

/// The table.
#[component]
pub(super) fn PaceTable() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let look = |sections: &Sections, _: &view::Reader, now: Instant| paces(sections, now);
    let list = seen.see(look);
    view! {
        <div class="list-head"><h2>{t!("feedback-pace")}</h2></div>
        <Show
            when=move || !list.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Table title=t!("feedback-pace-empty-title") text=t!("feedback-pace-empty") /> }
        >
            <div class="card table-wrap">
                <table class="table cards">
                    <caption>{t!("feedback-pace-why")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!("feedback-market")}</th>
                            <th scope="col" class="num">{t!("feedback-pace-count")}</th>
                            <th scope="col" class="num">{t!("feedback-pace-first")}</th>
                            <th scope="col" class="num">{t!("feedback-pace-rounds")}</th>
                            <th scope="col" class="num">{t!("feedback-pace-rework")}</th>
                        </tr>
                    </thead>
                    <tbody>{move || list.get().into_iter().map(|(badge, pace)| row(seen, badge, &pace)).collect_view()}</tbody>
                </table>
            </div>
        </Show>
    }
}

fn row(seen: Seen, badge: Option<Badge>, pace: &MarketPace) -> AnyView {
    let language = seen.reader.language.get();
    let name = badge.as_ref().map_or_else(|| language.text("feedback-across"), |badge| badge.name.clone());
    let enough = pace.count >= ENOUGH;
    let number = |value: Option<f64>, key: Option<&str>| match (enough, value, key) {
        (false, ..) => language.text("feedback-pace-few"),
        (_, None, _) => "–".to_owned(),
        (_, Some(value), None) => language.number(value, 1),
        (_, Some(value), Some(key)) => language.format(key, &args! {"hours" => language.number(value, 1)}),
    };
    view! {
        <tr>
            <th scope="row"><span class="feedback-who">{mark(badge.as_ref())}{name}</span></th>
            <td class="num" data-label=t!("feedback-pace-count")>{language.integer(i64::try_from(pace.count).unwrap_or(i64::MAX))}</td>
            <td class="num" data-label=t!("feedback-pace-first")>{number(pace.first_feedback, Some("feedback-pace-hours"))}</td>
            <td class="num" data-label=t!("feedback-pace-rounds")>{number(pace.rounds, None)}</td>
            <td class="num" data-label=t!("feedback-pace-rework")>{number(pace.rework, None)}</td>
        </tr>
    }
    .into_any()
}
