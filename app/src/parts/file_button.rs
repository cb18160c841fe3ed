//! A button that asks for a file and hands over its bytes.

use super::{Button, ButtonKind, use_reader};
use crate::browser::file;
use campaign::args;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The largest file that can be a campaign, in megabytes.
const LIMIT_MB: f64 = 64.0;

/// Asks for a campaign's file.
#[component]
pub fn FileButton(
    /// The bytes of the chosen file.
    #[prop(into)]
    on_bytes: Callback<Vec<u8>>,
    /// The name of the chosen file, before its bytes.
    #[prop(optional, into)]
    on_name: Option<Callback<String>>,
    /// Which files the browser offers.
    #[prop(default = ".automerge,application/octet-stream")]
    accept: &'static str,
    /// Why the chosen file cannot be read, as a sentence.
    #[prop(into)]
    on_trouble: Callback<String>,
    /// How much the button asks to be pressed.
    #[prop(optional)]
    kind: ButtonKind,
    /// The button's words.
    children: Children,
) -> impl IntoView {
    let reader = use_reader();
    let input = NodeRef::<html::Input>::new();
    let open = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // The same file can be chosen again after it was mended.
        input.set_value("");
        let Some(file) = file else { return };
        let (language, megabytes) = (reader.language.get_untracked(), file.size() / 1_048_576.0);
        if file.size() < 1.0 {
            return on_trouble.run(language.text("error-file-empty"));
        }
        if megabytes > LIMIT_MB {
            let args = args! {"size" => megabytes.round(), "limit" => LIMIT_MB};
            return on_trouble.run(language.format("error-file-too-large", &args));
        }
        if let Some(tell) = on_name {
            tell.run(file.name());
        }
        spawn_local(async move {
            match file::read(&file).await {
                Ok(bytes) => on_bytes.run(bytes),
                Err(error) => {
                    leptos::logging::warn!("a file could not be read: {error:?}");
                    on_trouble.run(language.text("error-file-damaged"));
                }
            }
        });
    };
    view! {
        <Button kind on_press=open>{children()}</Button>
        <input type="file" hidden node_ref=input accept=accept on:change=chosen />
    }
}
