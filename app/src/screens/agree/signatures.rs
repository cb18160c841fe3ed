//! Who signed what stands, who signed an earlier version, and the button of those who may sign.

use super::part::when;
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, Tone};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::agree::{Part, Signed, Standing, may_sign, signatures, unwritten, version};
use campaign::args;
use campaign::command::AgreeCommand;
use campaign::model::{MarketId, RecordId};
use campaign::view::people;
use leptos::prelude::*;

/// One row per market.
#[component]
pub(super) fn Signatures() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let rows = Memo::new(move |_| {
        let me = seen.session.me.get_value();
        seen.sections.with(|sections| {
            let row = |(market, standing): (MarketId, Standing)| {
                let may = may_sign(sections, &me, &market);
                (market, standing, may)
            };
            signatures(sections).into_iter().map(row).collect::<Vec<_>>()
        })
    });
    let open = Memo::new(move |_| seen.sections.with(|sections| !unwritten(sections).is_empty()));
    let waits = move || open.get() && rows.with(|rows| rows.iter().any(|(.., may)| *may));
    view! {
        <h3 class="agree-sub">{t!("agree-signatures")}</h3>
        <Show
            when=move || !rows.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Globe title=t!("agree-no-markets") /> }
        >
            <ul class="card rows">
                {move || rows.get().into_iter().map(|(market, standing, may)| row(seen, market, standing, may, open)).collect_view()}
            </ul>
        </Show>
        <Show when=waits><p class="hint">{t!("agree-sign-first")}</p></Show>
    }
}

fn row(seen: Seen, market: MarketId, standing: Standing, may: bool, open: Memo<bool>) -> AnyView {
    let badge = seen.badge(&market);
    let name = badge.as_ref().map(|badge| badge.name.clone()).unwrap_or_default();
    let by = |signed: &Signed| {
        let who = seen.sections.with(|all| people::name(all, &signed.by, seen.reader.language.get()));
        seen.reader.format("agree-signed-by", &args! {"who" => who, "when" => when(seen, signed.at, badge.as_ref())})
    };
    let (flag, said, changed, mine) = match &standing {
        Standing::Unsigned => (view! { <Flag>{t!("agree-unsigned")}</Flag> }.into_any(), None, None, None),
        Standing::Signed(signed) => {
            let mine = (signed.by == seen.session.me.get_value()).then(|| signed.id.clone());
            (view! { <Flag tone=Tone::Good>{t!("agree-signed")}</Flag> }.into_any(), Some(by(signed)), None, mine)
        }
        Standing::Earlier(signed, parts) => {
            let flag = view! { <Flag tone=Tone::Bad>{t!("agree-signed-earlier")}</Flag> }.into_any();
            (flag, Some(by(signed)), Some(parts_said(seen, parts)), None)
        }
    };
    let signs = may && seen.may() && !matches!(standing, Standing::Signed(_));
    let again = matches!(standing, Standing::Earlier(..));
    view! {
        <li class="row" data-row="" tabindex="-1">
            <span>{mark(badge.as_ref())}</span>
            <div class="row-text">
                <span class="cluster"><b>{name.clone()}</b>{flag}</span>
                {said.map(|said| view! { <p class="small muted">{said}</p> })}
                {changed.map(|changed| view! { <p class="small">{changed}</p> })}
            </div>
            <div class="row-end">
                {signs.then(|| sign_button(seen, market, name.clone(), again, open))}
                {mine.filter(|_| seen.may()).map(|id| withdraw_button(seen, id, name))}
            </div>
        </li>
    }
    .into_any()
}

fn parts_said(seen: Seen, parts: &[Part]) -> String {
    let language = seen.reader.language.get();
    let names: Vec<String> = parts.iter().map(|part| language.text(&format!("agree-part-{}", part.code()))).collect();
    language.format("agree-signed-changed", &args! {"parts" => language.list(&names)})
}

fn sign_button(seen: Seen, market: MarketId, name: String, again: bool, open: Memo<bool>) -> AnyView {
    let key = if again { "agree-sign-again" } else { "agree-sign" };
    let words = seen.reader.format(key, &args! {"market" => name});
    let press = move |()| {
        // What was typed last belongs to what is signed.
        seen.session.finish_typing();
        let shown = untrack(|| version(&seen.session.sections()));
        let id = seen.new_record();
        seen.act(AgreeCommand::Sign(id, market.clone(), shown), "agree-sign-done");
    };
    view! { <Button kind=ButtonKind::Primary small=true on_press=press disabled=open>{words}</Button> }.into_any()
}

fn withdraw_button(seen: Seen, id: RecordId, name: String) -> AnyView {
    let words = seen.reader.format("agree-withdraw", &args! {"market" => name});
    let press = move |()| {
        seen.act(AgreeCommand::Withdraw(id.clone()), "agree-withdrawn");
    };
    view! { <Button kind=ButtonKind::Quiet small=true on_press=press>{words}</Button> }.into_any()
}
