//! Who this browser is, and the campaigns it knows: remembered on the device, refreshed from the relay.

use crate::browser::{locale, random};
use crate::device::DeviceError;
use crate::device::api::{self, Me, Membership};
use crate::device::log::DeviceLog;
use campaign::language::Language;
use campaign::model::{PersonId, Role};
use campaign::time::Zone;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};
use sync_protocol::DocumentId;

/// A campaign this device knows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Known {
    /// Document id, hexadecimal.
    pub document: String,
    /// The campaign's name when it was last seen.
    pub name: String,
    /// Who works on it here.
    pub person: String,
    /// Role code as the relay last said.
    pub role: String,
    /// True once the relay has registered it.
    pub registered: bool,
    /// It came in from a file, and the relay has not been shown all of it yet.
    pub unoffered: bool,
}

/// What the device remembers of the person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Remembered {
    me: Me,
    language: Option<String>,
    zone: Option<String>,
    theme: String,
    last: String,
}

/// The person at this browser. Lives as long as the tab; copies are the same account.
#[derive(Clone, Copy)]
pub struct Account {
    log: StoredValue<Option<DeviceLog>, LocalStorage>,
    remembered: StoredValue<Remembered>,
    /// Who the relay says this is; empty while unknown.
    pub me: RwSignal<Me>,
    /// The campaigns on this device and those the relay lets this person open.
    pub campaigns: RwSignal<Vec<Known>>,
    /// The language the person reads in.
    pub language: RwSignal<Language>,
    /// The zone the person lives by.
    pub zone: RwSignal<Zone>,
    /// `system`, `light` or `dark`.
    pub theme: RwSignal<String>,
    /// False until the device's storage has answered.
    pub ready: RwSignal<bool>,
    /// False where the relay does not know this browser.
    pub signed_in: RwSignal<bool>,
    /// By how many milliseconds the device's clock differs from the relay's, where that is known.
    pub clock_skew: RwSignal<Option<i64>>,
}

impl Account {
    /// Opens the device's storage and asks the relay who this is. Works without either.
    pub fn start() -> Self {
        let account = Self {
            log: StoredValue::new_local(None),
            remembered: StoredValue::new(Remembered::default()),
            me: RwSignal::new(Me::default()),
            campaigns: RwSignal::new(Vec::new()),
            language: RwSignal::new(locale::language()),
            zone: RwSignal::new(locale::zone()),
            theme: RwSignal::new("system".to_owned()),
            ready: RwSignal::new(false),
            signed_in: RwSignal::new(true),
            clock_skew: RwSignal::new(None),
        };
        spawn_local(async move {
            account.read_device().await;
            account.ready.set(true);
            account.ask_relay().await;
        });
        account
    }

    async fn read_device(&self) {
        let log = match DeviceLog::open().await {
            Ok(log) => log,
            Err(error) => return leptos::logging::error!("no storage on this device: {error}"),
        };
        let remembered = log.value("account").await.ok().flatten();
        let remembered: Remembered = remembered.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        if let Some(language) = remembered.language.as_deref().and_then(Language::parse) {
            self.language.set(language);
        }
        if let Some(zone) = remembered.zone.as_deref().and_then(|zone| Zone::parse(zone).ok()) {
            self.zone.set(zone);
        }
        if !remembered.theme.is_empty() {
            self.theme.set(remembered.theme.clone());
        }
        self.me.set(remembered.me.clone());
        self.remembered.set_value(remembered);
        let known = log.campaigns().await.unwrap_or_default();
        self.campaigns.set(known.iter().filter_map(|text| serde_json::from_str(text).ok()).collect());
        self.log.set_value(Some(log));
    }

    /// Asks the relay who this is; without an answer the device's memory stands.
    pub async fn ask_relay(&self) {
        match api::me().await {
            Ok(me) => self.accept(me).await,
            Err(DeviceError::SignedOut) => self.signed_in.set(false),
            Err(error) => leptos::logging::log!("working from this device: {error}"),
        }
    }

    /// Takes over what the relay says: who this is and what they may open.
    pub async fn accept(&self, me: Me) {
        if me.server_time > 0 {
            self.clock_skew.set(Some(crate::browser::clock::compare(me.server_time)));
        }
        self.signed_in.set(true);
        for membership in &me.campaigns {
            self.know(self.merge(membership, &me.person)).await;
        }
        self.me.set(me.clone());
        self.remembered.update_value(|remembered| remembered.me = me);
        self.remember().await;
    }

    fn merge(&self, membership: &Membership, person: &str) -> Known {
        let mut known = self.known(&membership.document).unwrap_or_default();
        known.document.clone_from(&membership.document);
        known.role.clone_from(&membership.role);
        known.person = person.to_owned();
        known.registered = true;
        if !membership.name.is_empty() {
            known.name.clone_from(&membership.name);
        }
        known
    }

    /// What the device knows of a campaign.
    pub fn known(&self, document: &str) -> Option<Known> {
        self.campaigns.with_untracked(|all| all.iter().find(|known| known.document == document).cloned())
    }

    /// Remembers a campaign, in memory at once and on the device.
    pub async fn know(&self, known: Known) {
        let same = self.known(&known.document).as_ref() == Some(&known);
        if same {
            return;
        }
        self.campaigns.update(|all| {
            all.retain(|other| other.document != known.document);
            all.push(known.clone());
        });
        let (Some(log), Ok(document)) = (self.log(), known.document.parse::<DocumentId>()) else { return };
        let facts = serde_json::to_string(&known).unwrap_or_default();
        if let Err(error) = log.put_campaign(document, &facts).await {
            leptos::logging::error!("the campaign could not be remembered: {error}");
        }
    }

    /// Redeems an invite.
    pub async fn join(&self, secret: &str) -> Result<Option<String>, DeviceError> {
        let own = self.me.with_untracked(|me| me.person.clone());
        let me = api::join(secret, (!own.is_empty()).then_some(own.as_str())).await?;
        let document = me.document.clone();
        self.accept(me).await;
        Ok(document)
    }

    /// Chooses the language to read in.
    pub fn choose_language(&self, language: Language) {
        self.language.set(language);
        self.remembered.update_value(|remembered| remembered.language = Some(language.code().to_owned()));
        self.remember_soon();
    }

    /// Chooses the zone to live by; none follows the device.
    pub fn choose_zone(&self, zone: Option<Zone>) {
        self.remembered.update_value(|remembered| remembered.zone = zone.as_ref().map(|zone| zone.name().to_owned()));
        self.zone.set(zone.unwrap_or_else(locale::zone));
        self.remember_soon();
    }

    /// Chooses light, dark, or what the system says.
    pub fn choose_theme(&self, theme: &str) {
        self.theme.set(theme.to_owned());
        self.remembered.update_value(|remembered| remembered.theme = theme.to_owned());
        self.remember_soon();
    }

    /// The campaign that was open last.
    pub fn last(&self) -> Option<String> {
        let last = self.remembered.with_value(|remembered| remembered.last.clone());
        (!last.is_empty() && self.known(&last).is_some()).then_some(last)
    }

    /// Remembers which campaign is open.
    pub fn opened(&self, document: DocumentId) {
        self.remembered.update_value(|remembered| remembered.last = document.to_string());
        self.remember_soon();
    }

    /// The person's id: the relay's word, or one made on this device before any relay was reached.
    pub fn person(&self) -> PersonId {
        let known = self.me.with_untracked(|me| me.person.clone());
        if !known.is_empty() {
            return PersonId(known);
        }
        let fresh = PersonId::from_random(random::bits());
        self.me.update(|me| me.person = fresh.0.clone());
        self.remembered.update_value(|remembered| remembered.me.person = fresh.0.clone());
        self.remember_soon();
        fresh
    }

    /// The role this person has in a campaign.
    pub fn role(&self, document: &str) -> Role {
        self.known(document).and_then(|known| Role::from_code(&known.role)).unwrap_or(Role::Owner)
    }

    /// The device's storage, where the browser gives one.
    pub fn log(&self) -> Option<DeviceLog> {
        self.log.get_value()
    }

    fn remember_soon(&self) {
        let account = *self;
        spawn_local(async move { account.remember().await });
    }

    async fn remember(&self) {
        let text = self.remembered.with_value(|remembered| serde_json::to_string(remembered).unwrap_or_default());
        if let Some(log) = self.log()
            && let Err(error) = log.put_value("account", &text).await
        {
            leptos::logging::error!("the account could not be remembered: {error}");
        }
    }
}
