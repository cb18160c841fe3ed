//! Opening a campaign: from the device at once, from the relay where the device has nothing yet; starting
//! one; bringing one in from a file.

use super::account::{Account, Known};
use super::core::Core;
use super::{Session, Status};
use crate::browser::{clock, page, random, stash};
use crate::device::DeviceError;
use crate::device::log::{DeviceLog, Loaded};
use crate::device::{api, storage, tabs::Tabs};
use campaign::command::{Command, CommandError};
use campaign::document::{DocumentError, Genesis, Replica};
use campaign::model::{PersonId, Role, Section, Sections};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use sync_protocol::{ClientSync, DocumentId, Pending, Saved};

/// Loose changes beside the snapshots beyond which the device log is compacted.
const LOOSE: usize = 400;
/// Compaction waits until the person has long seen their campaign.
const COMPACT_AFTER_MS: u32 = 5_000;

impl Session {
    /// Opens what the device has of a campaign, and follows the relay from there.
    ///
    /// # Errors
    /// When what the device holds is damaged; nothing is changed then.
    pub async fn open(account: Account, document: DocumentId) -> Result<Self, DocumentError> {
        let log = account.log();
        let held = match &log {
            Some(log) => take_what_was_left(log, document).await.unwrap_or_else(|error| {
                leptos::logging::error!("the device log could not be read: {error}");
                Loaded::default()
            }),
            None => Loaded::default(),
        };
        let known = account.known(&document.to_string()).unwrap_or_default();
        let person = if known.person.is_empty() { account.person() } else { PersonId(known.person.clone()) };
        let actor = random::bytes();
        let replica = match held.changes.is_empty() && held.snapshots.is_empty() {
            true => Replica::expecting(actor, &person),
            false => {
                let snapshots = held.snapshots.iter().map(Vec::as_slice);
                Replica::load(actor, &person, snapshots, held.changes.iter().map(Vec::as_slice))?
            }
        };
        let pending = in_order(held.pending.clone());
        let session = Self::around(account, document, replica, log.clone(), &held, pending)?;
        session.begin();
        if let Some(log) = log.filter(|_| held.changes.len() - held.pending.len() > LOOSE) {
            Timeout::new(COMPACT_AFTER_MS, move || session.compact(log, held)).forget();
        }
        Ok(session)
    }

    /// Starts a campaign on this device with its first commands (its markets, the usual sections); the relay
    /// learns of it when it can be reached.
    ///
    /// # Errors
    /// When one of the commands is refused; nothing is kept then.
    pub async fn start(
        account: Account,
        name: &str,
        owner_name: &str,
        first: &[Command],
    ) -> Result<DocumentId, CommandError> {
        let document = DocumentId(random::bytes());
        let person = account.person();
        let genesis = Genesis {
            document: document.to_string(),
            name: name.trim().to_owned(),
            language: account.language.get_untracked(),
            owner: person.clone(),
            owner_name: owner_name.trim().to_owned(),
            role: Role::Owner,
            at: clock::now(),
            sample: false,
        };
        let (mut replica, mut effects) = Replica::create(random::bytes(), &genesis)?;
        for command in first {
            effects.changes.extend(replica.apply(command, genesis.at)?.changes);
        }
        let changes: Vec<Vec<u8>> = effects.changes.into_iter().map(|change| change.bytes).collect();
        keep_new(account, document, &changes).await;
        account
            .know(Known {
                document: document.to_string(),
                name: genesis.name,
                person: person.0,
                role: Role::Owner.code().to_owned(),
                ..Known::default()
            })
            .await;
        Ok(document)
    }

    /// Brings a campaign in from a file. A campaign that is on this device already is merged with it.
    ///
    /// # Errors
    /// When the file is not a campaign; nothing is changed.
    pub async fn import(account: Account, bytes: &[u8]) -> Result<DocumentId, DocumentError> {
        let mut replica = Replica::load([0; 16], &PersonId::default(), [bytes], [])?;
        let campaign = replica.sections()?.campaign;
        let document = campaign.document.parse().unwrap_or_else(|_| DocumentId(random::bytes()));
        // As one snapshot: thousands of single changes would be read one by one with every opening.
        if let Some(log) = account.log() {
            let kept = log.keep_snapshot(document, clock::now().0 as f64, &replica.save(), &Saved::default()).await;
            if let Err(error) = kept {
                leptos::logging::error!("the campaign could not be kept on this device: {error}");
            }
        }
        let known = account.known(&document.to_string()).unwrap_or_else(|| Known {
            document: document.to_string(),
            name: campaign.name.clone(),
            person: account.person().0,
            role: Role::Owner.code().to_owned(),
            ..Known::default()
        });
        account.know(Known { unoffered: true, ..known }).await;
        Ok(document)
    }

    fn around(
        account: Account,
        document: DocumentId,
        replica: Replica,
        log: Option<DeviceLog>,
        held: &Loaded,
        pending: Vec<Pending>,
    ) -> Result<Self, DocumentError> {
        let arrived = replica.has_arrived();
        let sections = if arrived { replica.sections()? } else { Sections::default() };
        let me = replica.author().clone();
        let waiting: HashMap<_, _> = pending.iter().map(|one| (one.hash.0, one.bytes.clone())).collect();
        let core = Core {
            replica,
            sync: ClientSync::new(document, held.saved.clone(), pending),
            log,
            tab: format!("{:x}", random::bits()),
            tabs: None,
            connection: None,
            undo: Vec::new(),
            redo: Vec::new(),
            writing: 0,
            in_flight: BTreeMap::new(),
            writes: 0,
            closed: None,
            failed: None,
            unsaved: Vec::new(),
            waiting,
            synced_at: None,
            offering: false,
            pause: None,
            typing_since: None,
            unseen: BTreeSet::new(),
            rest: None,
            texts: HashMap::new(),
            conflicts: BTreeMap::new(),
        };
        let (forbidden, past) = (RwSignal::new(false), RwSignal::new(None));
        let session = Self {
            core: StoredValue::new_local(core),
            document: StoredValue::new(document),
            account,
            campaign: RwSignal::new(sections.campaign),
            markets: RwSignal::new(sections.markets),
            people: RwSignal::new(sections.people),
            brief: RwSignal::new(sections.brief),
            timeline: RwSignal::new(sections.timeline),
            creators: RwSignal::new(sections.creators),
            threads: RwSignal::new(sections.threads),
            reviews: RwSignal::new(sections.reviews),
            statements: RwSignal::new(sections.statements),
            templates: RwSignal::new(sections.templates),
            plan: RwSignal::new(sections.plan),
            submissions: RwSignal::new(sections.submissions),
            promises: RwSignal::new(sections.promises),
            handoffs: RwSignal::new(sections.handoffs),
            escalations: RwSignal::new(sections.escalations),
            assumptions: RwSignal::new(sections.assumptions),
            rules: RwSignal::new(sections.rules),
            agreement: RwSignal::new(sections.agreement),
            decisions: RwSignal::new(sections.decisions),
            captures: RwSignal::new(sections.captures),
            kpis: RwSignal::new(sections.kpis),
            figures: RwSignal::new(sections.figures),
            experiments: RwSignal::new(sections.experiments),
            risks: RwSignal::new(sections.risks),
            waivers: RwSignal::new(sections.waivers),
            meetings: RwSignal::new(sections.meetings),
            learnings: RwSignal::new(sections.learnings),
            conflicts: RwSignal::default(),
            version: RwSignal::new(0),
            status: RwSignal::new(Status::Saving),
            notice: RwSignal::new(None),
            role: RwSignal::new(account.role(&document.to_string())),
            me: StoredValue::new(me),
            arrived: RwSignal::new(arrived),
            read_only: Signal::derive(move || forbidden.get() || past.with(Option::is_some)),
            forbidden,
            past,
        };
        Ok(session)
    }

    /// Joins the tabs, lists the conflicts, listens to the page, connects.
    fn begin(self) {
        let session = self;
        let tabs = Tabs::join(self.document(), move |change| session.receive_from_tab(&change));
        self.core.update_value(|core| core.tabs = tabs);
        if self.arrived.get_untracked() {
            self.show(&Section::ALL.into_iter().collect(), std::iter::empty());
        }
        page::on_leave(move || session.leave());
        self.tell_status();
        self.account.opened(self.document());
        self.connect();
        spawn_local(async move {
            storage::ask_to_persist().await;
        });
    }

    /// Where the campaign was begun on this device and the relay has not heard of it: what to tell it.
    pub(super) fn unregistered(&self) -> Option<Known> {
        let known = self.account.known(&self.document().to_string())?;
        (!known.registered && known.role == Role::Owner.code()).then_some(known)
    }

    /// Tells the relay about a campaign begun here, so that it takes our changes. True when it knows it now.
    pub(super) async fn register(&self, known: Known) -> bool {
        let name = self.campaign.get_untracked().name.clone();
        match api::register(self.document(), &name).await {
            Ok(()) => {
                self.account.know(Known { registered: true, name, ..known }).await;
                true
            }
            Err(error) => {
                leptos::logging::warn!("not registered with the relay yet: {error}");
                if matches!(&error, DeviceError::Refused { code, .. } if code == "campaign-taken") {
                    self.core.try_update_value(|core| core.closed = Some("frame-not-saved-taken"));
                    self.tell_status();
                }
                false
            }
        }
    }

    fn receive_from_tab(&self, change: &[u8]) {
        let changes = [change.to_vec()];
        self.receive(&changes);
        if let Ok(parsed) = sync_protocol::Change::parse(change, &sync_protocol::Limits::default()) {
            self.core.try_update_value(|core| {
                core.waiting.insert(parsed.hash.0, change.to_vec());
                core.sync.local_change(parsed.hash, change.to_vec());
            });
            self.pump();
        }
    }

    /// Makes one snapshot of what lies loose, and only after reading it back deletes what it holds.
    fn compact(&self, log: DeviceLog, held: Loaded) {
        let Some((snapshot, heads)) = self.core.try_update_value(|core| (core.replica.save(), core.replica.heads()))
        else {
            return;
        };
        let document = self.document();
        spawn_local(async move {
            let verified = Replica::load([0; 16], &PersonId::default(), [snapshot.as_slice()], [])
                .is_ok_and(|mut read_back| read_back.heads() == heads);
            if !verified {
                return leptos::logging::error!("the snapshot does not read back; the log stays as it is");
            }
            if let Err(error) = log.compact(document, clock::now().0 as f64, &snapshot, &held).await {
                leptos::logging::warn!("the device log was not compacted: {error}");
            }
        });
    }

    /// Closes the campaign in this tab: nothing is lost, the relay is no longer followed.
    pub fn close(&self) {
        self.finish_typing();
        self.core.try_update_value(|core| {
            core.connection = None;
            core.tabs = None;
        });
    }
}

/// Takes into the log what tabs could not finish writing when they were left, then reads it all.
async fn take_what_was_left(log: &DeviceLog, document: DocumentId) -> Result<Loaded, DeviceError> {
    let (changes, keys) = stash::left(&document.to_string());
    if !changes.is_empty() {
        log.append(document, &changes, true, None).await?;
        stash::forget(&keys);
    }
    log.load(document).await
}

/// Writes the first changes of a campaign to the device.
async fn keep_new(account: Account, document: DocumentId, changes: &[Vec<u8>]) {
    let Some(log) = account.log() else { return };
    if let Err(error) = log.append(document, changes, true, None).await {
        leptos::logging::error!("the campaign could not be kept on this device: {error}");
    }
}

/// Sorts what waits so that everything comes after what it depends on: a change's first op number is
/// greater than every op number it depends on.
fn in_order(mut pending: Vec<Pending>) -> Vec<Pending> {
    let limits = sync_protocol::Limits::default();
    pending.sort_by_cached_key(|one| {
        sync_protocol::Change::parse(&one.bytes, &limits).map_or(u64::MAX, |change| change.start_op)
    });
    pending
}
