//! How this person likes the app: whose clock, which language, light or dark. Kept on the device.

use super::group::Group;
use crate::parts::{Button, ButtonKind, CityField, Segmented, use_reader};
use crate::session::Account;
use crate::shell::Theme;
use crate::t;
use campaign::language::Language;
use campaign::time::Zone;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// My clock, language and light.
#[component]
pub(super) fn Mine() -> impl IntoView {
    let account = expect_context::<Account>();
    let reader = use_reader();
    let theme = expect_context::<RwSignal<Theme>>();
    let zone = Signal::derive(move || Some(account.zone.get()));
    let follow = move |()| account.choose_zone(None);
    let elsewhere = Memo::new(move |_| account.zone.get() != crate::browser::locale::zone());
    let languages: Vec<(Language, TextProp)> =
        Language::ALL.into_iter().map(|language| (language, TextProp::from(language.own_name()))).collect();
    let lights: Vec<(Theme, TextProp)> =
        Theme::ALL.into_iter().map(|one| (one, TextProp::from(move || reader.text(one.key())))).collect();
    view! {
        <Group id="mine" title=t!("settings-mine") about=t!("settings-mine-about")>
            <div class="card pad form">
                <CityField
                    label=t!("settings-my-clock")
                    hint=TextProp::from(t!("settings-my-clock-hint"))
                    value=zone
                    on_commit=move |zone: Zone| account.choose_zone(Some(zone))
                />
                <Show when=move || elsewhere.get()>
                    <p><Button kind=ButtonKind::Act on_press=follow>{t!("settings-follow-device")}</Button></p>
                </Show>
                <div class="stack">
                    <span class="label">{t!("settings-my-language")}</span>
                    <Segmented
                        label=t!("settings-my-language")
                        options=languages
                        value=account.language
                        on_choose=move |language| account.choose_language(language)
                    />
                </div>
                <div class="stack">
                    <span class="label">{t!("settings-my-light")}</span>
                    <Segmented label=t!("settings-my-light") options=lights value=theme on_choose=move |one| theme.set(one) />
                </div>
            </div>
        </Group>
    }
}
