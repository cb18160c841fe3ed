//! Writing a risk down: what could happen, what is known, who answers for it. The markets rate it afterwards.

use crate::parts::list::focus_id;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, SelectField, TextField};
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::RiskCommand;
use campaign::model::{Risk, RiskId};
use leptos::prelude::*;

/// The dialog.
#[component]
pub(super) fn AddRisk(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let draft = RwSignal::new(Risk::default());
    let wrong = RwSignal::new(None);
    Effect::new(move |_| {
        if open.get() {
            draft.set(Risk { owner: seen.session.me.get_value(), ..Risk::default() });
            wrong.set(None);
        }
    });
    let text = move |read: fn(&Risk) -> String| Signal::derive(move || draft.with(read));
    let title = move |words| {
        wrong.set(None);
        draft.update(|draft| draft.title = words);
    };
    let about = move |words| draft.update(|draft| draft.about = words);
    let add = move |()| {
        let risk = draft.get_untracked();
        if risk.title.trim().is_empty() {
            return wrong.set(Some(seen.reader.language.get_untracked().text("risks-add-missing")));
        }
        let id = RiskId::from_random(seen.session.fresh());
        let card = id.to_string();
        if seen.act(RiskCommand::Add(id, Box::new(risk)), "risks-added") {
            open.set(false);
            // The next thing to do is to rate it.
            request_animation_frame(move || focus_id(&card));
        }
    };
    let people = Signal::derive(move || seen.or("risks-nobody-option", seen.people()));
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("risks-add")}</Button> };
    view! {
        <Dialog open title=t!("risks-add") footer=footer>
            <TextField label=t!("risks-add-what") value=text(|risk| risk.title.clone()) on_commit=title on_typing=Callback::new(title) hint=t!("risks-add-hint") error=wrong />
            <AreaField label=t!("risks-add-about") value=text(|risk| risk.about.clone()) on_commit=about on_typing=Callback::new(about) optional=true />
            <SelectField label=t!("risks-add-owner") options=people value=text(|risk| risk.owner.to_string()) on_commit=move |id: String| draft.update(|draft| draft.owner = id.as_str().into()) />
        </Dialog>
    }
}
