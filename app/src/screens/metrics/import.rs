//! Bringing in what a platform exports: choose the file, say what its columns are, see what would come in and what not,
//! bring it in as one thing that one undo takes back.

mod columns;
mod flow;
mod preview;

use super::tables::Tables;
use crate::parts::{Button, ButtonKind, FileButton, Glyph, Icon, Notice, Tone};
use crate::screens::seen::Seen;
use crate::t;
use columns::Columns;
use flow::Flow;
use leptos::prelude::*;
use preview::Preview;

/// The tab.
#[component]
pub(super) fn ImportTab() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let flow = Flow::new(seen);
    provide_context(flow);
    let chosen = Memo::new(move |_| flow.sheet.with(Option::is_some));
    let key = move || if chosen.get() { "metrics-import-again" } else { "metrics-import-choose" };
    view! {
        <p class="sub">{t!("metrics-import-about")}</p>
        <Show when=move || seen.may()>
            <div class="cluster">
                <FileButton
                    accept=".csv,.tsv,.txt,text/csv"
                    on_name=move |name| flow.name.set(name)
                    on_bytes=move |bytes| flow.begin(bytes)
                    on_trouble=move |words| flow.trouble.set(Some(words))
                >
                    <Icon glyph=Glyph::Import />{move || seen.reader.text(key())}
                </FileButton>
                <Show when=move || chosen.get()>
                    <Button kind=ButtonKind::Quiet on_press=move |()| flow.leave()>{t!("metrics-import-cancel")}</Button>
                </Show>
            </div>
        </Show>
        {move || flow.trouble.get().map(|words| view! { <Notice tone=Tone::Bad><p role="alert">{words}</p></Notice> })}
        <Work flow />
        <Show when=move || chosen.get()>
            <h2 class="metrics-file">{move || flow.name.get()}</h2>
            <Columns />
            <Preview />
        </Show>
        <Tables />
    }
}

/// How far the work is; nothing else stops meanwhile.
#[component]
fn Work(flow: Flow) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let name = Memo::new(move |_| flow.work.with(|work| work.map(|(key, _)| key)));
    let part = move || flow.work.with(|work| work.map_or(0.0, |(_, part)| part));
    view! {
        <div role="status">
            {move || name.get().map(|key| {
                let words = seen.reader.text(key);
                view! {
                    <label class="metrics-progress">
                        <span>{words}</span>
                        <progress max="1" prop:value=part></progress>
                    </label>
                }
            })}
        </div>
    }
}
