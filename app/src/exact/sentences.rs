//! The deadline as a sentence in every language, to copy or to put into the text.

use crate::parts::{Button, ButtonKind, Glyph, Icon, copy, use_reader};
use crate::t;
use campaign::args;
use campaign::language::Language;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// One sentence a language.
#[component]
pub(super) fn Sentences(
    /// Language and sentence.
    sentences: Vec<(Language, String)>,
    /// Puts one of them into the text, where there is one.
    put: Option<Callback<String>>,
) -> impl IntoView {
    let reader = use_reader();
    let said = RwSignal::new("");
    let row = move |(language, sentence): (Language, String)| {
        let (copied, inserted) = (sentence.clone(), sentence.clone());
        let copy_it = move |()| {
            let words = copied.clone();
            spawn_local(async move { said.set(if copy(&words).await { "lint-copied" } else { "lint-copy-by-hand" }) });
        };
        let named = move |key: &'static str| reader.format(key, &args! {"language" => language.own_name()});
        view! {
            <li>
                <p class="thread-quote" lang=language.code()>{sentence}</p>
                <div class="cluster">
                    <Button small=true on_press=copy_it><Icon glyph=Glyph::Copy />{move || named("lint-copy-of")}</Button>
                    {put.map(|put| view! {
                        <Button kind=ButtonKind::Quiet small=true on_press=move |()| put.run(inserted.clone())>{move || named("lint-insert")}</Button>
                    })}
                </div>
            </li>
        }
    };
    view! {
        <section aria-label=t!("lint-sentences")>
            <h3>{t!("lint-sentences")}</h3>
            <ul class="stack plain-list">{sentences.into_iter().map(row).collect_view()}</ul>
            <p class="hint" role="status">{move || match said.get() { "" => String::new(), key => reader.text(key) }}</p>
        </section>
    }
}
