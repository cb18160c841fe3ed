//! Adding a creator: who they are, which hub briefs them, the one person who answers for them, their clock.

use super::address;
use super::hubs::{Hubs, contact_options, language_options, tier, tier_options};
use crate::parts::{Button, ButtonKind, CityField, Dialog, SelectField, TextField, use_reader};
use crate::screens::seen::{channels, stages};
use crate::session::{Session, use_session};
use crate::shell::use_way;
use crate::t;
use campaign::command::Command;
use campaign::language::Language;
use campaign::model::{Creator, CreatorId, MarketId, PersonId, PipelineStage, SourcingChannel};
use campaign::time::Zone;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The creator being described, and what is missing.
#[derive(Clone, Copy)]
struct Adding {
    draft: RwSignal<Creator>,
    wrong_name: RwSignal<Option<String>>,
    wrong_market: RwSignal<Option<String>>,
    wrong_contact: RwSignal<Option<String>>,
    wrong_channel: RwSignal<Option<String>>,
}

impl Adding {
    fn new() -> Self {
        Self {
            draft: RwSignal::new(Creator::default()),
            wrong_name: RwSignal::new(None),
            wrong_market: RwSignal::new(None),
            wrong_contact: RwSignal::new(None),
            wrong_channel: RwSignal::new(None),
        }
    }

    /// Starts with what is most likely: the reader's own market, its clock, the reader as contact.
    fn begin(self, session: Session, hubs: Hubs) {
        let me = session.me.get_value();
        let mine = session.people.with_untracked(|people| people.get(&me).cloned());
        let market = mine.as_ref().map(|person| person.market.clone()).filter(|market| !market.is_empty());
        let hub = hubs.0.with_untracked(|hubs| {
            hubs.iter().find(|hub| Some(&hub.id) == market.as_ref()).or_else(|| hubs.first()).cloned()
        });
        self.draft.set(Creator {
            market: hub.as_ref().map(|hub| hub.id.clone()).unwrap_or_default(),
            zone: hub.map_or_else(Zone::utc, |hub| hub.zone),
            contact: mine.map(|_| me).unwrap_or_default(),
            stage: PipelineStage::Found,
            ..Creator::default()
        });
        for wrong in [self.wrong_name, self.wrong_market, self.wrong_contact, self.wrong_channel] {
            wrong.set(None);
        }
    }

    fn complete(self, language: Language) -> bool {
        let say = |bad: bool, key: &str| bad.then(|| language.text(key));
        let draft = self.draft.get_untracked();
        let (name, market, contact) = (draft.name.trim().is_empty(), draft.market.is_empty(), draft.contact.is_empty());
        let channel = draft.channel == SourcingChannel::Unsaid;
        self.wrong_name.set(say(name, "creators-name-missing"));
        self.wrong_market.set(say(market, "creators-market-missing"));
        self.wrong_contact.set(say(contact, "error-contact-missing"));
        self.wrong_channel.set(say(channel, "error-channel-missing"));
        !(name || market || contact || channel)
    }
}

/// The dialog.
#[component]
pub(super) fn AddCreatorDialog(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let (session, reader, go) = (use_session(), use_reader(), use_way());
    let hubs = expect_context::<Hubs>();
    let adding = Adding::new();
    Effect::new(move |_| {
        if open.get() {
            untrack(|| adding.begin(session, hubs));
        }
    });
    let add = move |()| {
        if !adding.complete(reader.language.get_untracked()) {
            return;
        }
        let id = CreatorId::from_random(session.fresh());
        if session.dispatch(Command::AddCreator(id.clone(), Box::new(adding.draft.get_untracked()))) {
            open.set(false);
            go.run(address(session, &id));
        }
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("creators-add-done")}</Button> };
    view! {
        <Dialog open title=t!("creators-add") footer=footer>
            <Who adding />
            <Found adding />
            <Where adding />
        </Dialog>
    }
}

/// Name, handle, platform.
#[component]
fn Who(adding: Adding) -> impl IntoView {
    let draft = adding.draft;
    let text = move |read: fn(&Creator) -> String| Signal::derive(move || draft.with(read));
    let name = move |name: String| {
        adding.wrong_name.set(None);
        draft.update(|draft| draft.name = name);
    };
    let handle = move |handle: String| draft.update(|draft| draft.handle = handle);
    let platform = move |platform: String| draft.update(|draft| draft.platform = platform);
    view! {
        <TextField label=t!("creators-name") value=text(|one| one.name.clone()) on_commit=name on_typing=name error=adding.wrong_name />
        <div class="form-row">
            <TextField label=t!("creators-handle") value=text(|one| one.handle.clone()) on_commit=handle on_typing=handle placeholder=TextProp::from("@") optional=true />
            <TextField label=t!("creators-platform") value=text(|one| one.platform.clone()) on_commit=platform on_typing=platform optional=true />
        </div>
    }
}

/// How they were found, and how far they are (S2-03). The channel is nobody's to guess.
#[component]
fn Found(adding: Adding) -> impl IntoView {
    let reader = use_reader();
    let draft = adding.draft;
    let channel = Signal::derive(move || match draft.with(|draft| draft.channel) {
        SourcingChannel::Unsaid => String::new(),
        said => said.code().to_owned(),
    });
    let all = Signal::derive(move || {
        let question =
            (channel.with(String::is_empty)).then(|| (String::new(), reader.text("creators-channel-choose")));
        question.into_iter().chain(channels(reader, false)).collect::<Vec<_>>()
    });
    let set_channel = move |code: String| {
        adding.wrong_channel.set(None);
        draft.update(|draft| draft.channel = SourcingChannel::parse(&code).unwrap_or_default());
    };
    let set_stage =
        move |code: String| draft.update(|draft| draft.stage = PipelineStage::parse(&code).unwrap_or_default());
    let stage = Signal::derive(move || draft.with(|draft| draft.stage.code().to_owned()));
    view! {
        <div class="form-row">
            <SelectField label=t!("creators-channel") options=all value=channel on_commit=set_channel error=adding.wrong_channel hint=TextProp::from(t!("creators-channel-hint")) />
            <SelectField label=t!("creators-stage") options=Signal::derive(move || stages(reader, false)) value=stage on_commit=set_stage />
        </div>
    }
}

/// Hub, contact, tier, clock, language.
#[component]
fn Where(adding: Adding) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let hubs = expect_context::<Hubs>();
    let draft = adding.draft;
    let text = move |read: fn(&Creator) -> String| Signal::derive(move || draft.with(read));
    let set_market = move |id: String| {
        adding.wrong_market.set(None);
        let id = MarketId(id);
        let hub = untrack(|| hubs.get(&id));
        draft.update(|draft| {
            // A creator most likely lives by the clock of the hub that briefs them.
            draft.zone = hub.map_or(draft.zone, |hub| hub.zone);
            draft.market = id;
        });
    };
    let set_contact = move |id: String| {
        adding.wrong_contact.set(None);
        draft.update(|draft| draft.contact = PersonId(id));
    };
    let contacts =
        Signal::derive(move || contact_options(session, reader, draft.with(|draft| !draft.contact.is_empty())));
    let set_tier = move |code: String| draft.update(|draft| draft.tier = tier(&code).unwrap_or_default());
    let set_language =
        move |code: String| draft.update(|draft| draft.language = Language::parse(&code).unwrap_or_default());
    let zone = Signal::derive(move || Some(draft.with(|draft| draft.zone)));
    view! {
        <div class="form-row">
            <SelectField label=t!("creators-market") options=Signal::derive(move || hubs.options()) value=text(|one| one.market.0.clone()) on_commit=set_market error=adding.wrong_market />
            <SelectField label=t!("creators-contact") options=contacts value=text(|one| one.contact.0.clone()) on_commit=set_contact error=adding.wrong_contact hint=TextProp::from(t!("creators-contact-hint")) />
        </div>
        <SelectField label=t!("creators-tier-label") options=Signal::derive(move || tier_options(reader)) value=text(|one| one.tier.code().to_owned()) on_commit=set_tier />
        <div class="form-row">
            <CityField label=t!("creators-zone") value=zone on_commit=move |zone: Zone| draft.update(|draft| draft.zone = zone) />
            <SelectField label=t!("creators-language") options=Signal::stored(language_options()) value=text(|one| one.language.code().to_owned()) on_commit=set_language />
        </div>
    }
}
