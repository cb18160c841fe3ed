//! Risks that somebody captured in passing and that the register does not have yet: taken over with one press, or set
//! aside.

use super::add::Adding;
use crate::parts::{Button, ButtonKind};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::command::DecideCommand;
use campaign::view::captures::{CaptureRow, risks, title_and_all};
use leptos::prelude::*;

/// The list; nothing at all where nothing waits.
#[component]
pub(super) fn CapturedRisks(
    /// The form that takes one over.
    adding: Adding,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let list = seen.see(risks);
    let none = Memo::new(move |_| list.with(Vec::is_empty));
    view! {
        <Show when=move || !none.get()>
            <section aria-labelledby="risks-captured">
                <h2 id="risks-captured">{t!("risks-captured")}</h2>
                <ul class="card rows">
                    <For each=move || list.get() key=|row| row.id.clone() children=move |row| line(seen, adding, row) />
                </ul>
            </section>
        </Show>
    }
}

fn line(seen: Seen, adding: Adding, row: CaptureRow) -> AnyView {
    let about = title_and_all(&row.words).0;
    let named = about.clone();
    let (id, words, aside_id, element) = (row.id.clone(), row.words.clone(), row.id.clone(), row.id.to_string());
    let take = move |()| adding.take(&seen, id.clone(), &words);
    let aside = move |()| {
        seen.act(DecideCommand::Dismiss(aside_id.clone()), "capture-put-aside-done");
    };
    let buttons = seen.may().then(|| {
        view! {
            <div class="cluster">
                <Button small=true on_press=take>{t!("risks-captured-take")}<span class="visually-hidden">" "{about}</span></Button>
                <Button small=true kind=ButtonKind::Quiet on_press=aside>{t!("capture-put-aside")}<span class="visually-hidden">" "{named}</span></Button>
            </div>
        }
        .into_any()
    });
    view! {
        <li class="row risk-captured" id=element data-row="" tabindex="-1">
            <span>{mark(row.badge.as_ref())}</span>
            <div class="row-text"><p>{row.words}</p><small>{row.who}", "{row.when}</small></div>
            {buttons}
        </li>
    }
    .into_any()
}
