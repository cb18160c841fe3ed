//! Deciding a tension: one of three ways out, who comes first, and why.

use crate::parts::{AreaField, Button, ButtonKind, Segmented, SelectField, said};
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::AgreeCommand;
use campaign::model::{MarketId, ResolutionKind, TensionId};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The form of whoever decides.
#[component]
pub(super) fn ResolveForm(
    /// Which tension.
    id: TensionId,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (kind, market) = (RwSignal::new(ResolutionKind::Priority), RwSignal::new(String::new()));
    let (why, wrong) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let options: Vec<(ResolutionKind, TextProp)> = vec![
        (ResolutionKind::Priority, said("agree-resolve-priority").into()),
        (ResolutionKind::Phased, said("agree-resolve-phased").into()),
        (ResolutionKind::Parallel, said("agree-resolve-parallel").into()),
    ];
    let markets = Signal::derive(move || {
        std::iter::once((String::new(), "–".to_owned())).chain(seen.markets()).collect::<Vec<_>>()
    });
    let take = move |words: String| {
        wrong.set(None);
        why.set(words);
    };
    let decide = move |()| {
        let (kind, first) = (kind.get_untracked(), market.get_untracked());
        let words = why.get_untracked();
        if words.trim().is_empty() || (kind.names_market() && first.is_empty()) {
            return wrong.set(seen.missing(true, "agree-resolve-missing"));
        }
        let record = seen.new_record();
        let resolve = AgreeCommand::Resolve(record, id.clone(), kind, MarketId(first), words);
        seen.act(resolve, "agree-resolve-done");
    };
    view! {
        <div class="form agree-form">
            <Segmented label=t!("agree-resolve") options value=kind on_choose=move |chosen| kind.set(chosen) />
            <Show when=move || kind.get().names_market()>
                <SelectField label=t!("agree-resolve-market") options=markets value=market on_commit=move |id| { wrong.set(None); market.set(id) } />
            </Show>
            <AreaField label=t!("agree-resolve-why") value=why on_commit=take on_typing=Callback::new(take) error=wrong />
            <div class="form-end"><Button kind=ButtonKind::Primary on_press=decide>{t!("agree-resolve-do")}</Button></div>
        </div>
    }
}
