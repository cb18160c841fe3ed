//! Storing the sample campaign, beside a running relay or without one.

use crate::access::new_document;
use crate::clock::now_ms;
use crate::store::{Document, Keeper, Member, Person, Store, StoreError};
use campaign::language::Language;
use campaign::model::{PersonId, Role};
use campaign::sample::{Guest, Sample, campaign_for, title};
use campaign::time::Instant;
use sync_protocol::{Change, DocumentId, Entry, Limits, RelayDocument};

/// What was stored.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The campaign's id.
    pub document: DocumentId,
    /// Its name.
    pub title: String,
    /// Its people: id, name, role code, language code.
    pub people: Vec<(String, String, String, String)>,
    /// Its creators: id and name.
    pub creators: Vec<(String, String)>,
}

/// Stores the sample as a new campaign, as it looks now. `owner`, and whoever runs this relay, may open it
/// at once; its own people through their links.
pub async fn store(keeper: &Keeper, owner: Option<String>) -> Result<Stored, StoreError> {
    store_at(keeper, owner, now_ms()).await
}

/// The same, as it looks at this moment.
pub(crate) async fn store_at(keeper: &Keeper, owner: Option<String>, now: i64) -> Result<Stored, StoreError> {
    let document = new_document()?;
    let opener = owner.clone();
    let building = move |store: &mut dyn Store| {
        let guest = opener.map(|person| guest(store, person)).transpose()?;
        let copy = copy(store, guest.as_ref())?;
        built(document, now, guest.as_ref(), copy)
    };
    let (sample, entries) = keeper.read(building).await?;
    let stored = described(document, &sample);
    let title = sample.title.clone();
    let keeping = move |store: &mut dyn Store| {
        store.add_document(&Document { document, name: title, created: now })?;
        store.append(document, &entries, now)?;
        people(store, document, &sample, now)?;
        owners(store, document, owner, now)
    };
    keeper.write(keeping).await?;
    Ok(stored)
}

fn guest(store: &mut dyn Store, person: String) -> Result<Guest, StoreError> {
    let known = store.person(&person)?;
    let language = known.as_ref().and_then(|it| Language::parse(&it.language)).unwrap_or_default();
    Ok(Guest { id: PersonId(person), name: known.map(|it| it.name).unwrap_or_default(), language })
}

/// Which copy this is in the lists of those who will see it.
fn copy(store: &mut dyn Store, guest: Option<&Guest>) -> Result<usize, StoreError> {
    let keepers = store.keepers()?.into_iter().map(|it| it.person);
    let mut names = Vec::new();
    for person in keepers.chain(guest.map(|guest| guest.id.0.clone())) {
        for member in store.memberships(&person)? {
            names.extend(store.document(member.document)?.map(|it| it.name));
        }
    }
    Ok((1..).find(|copy| !names.contains(&title(*copy))).unwrap_or(1))
}

/// Builds the sample, and its log as if each of its people had pushed their own changes.
fn built(
    document: DocumentId,
    now: i64,
    guest: Option<&Guest>,
    copy: usize,
) -> Result<(Sample, Vec<Entry>), StoreError> {
    let wrong = |why: String| StoreError::Damaged(format!("the sample: {why}"));
    let sample = campaign_for(document.0, Instant(now), guest, copy).map_err(|error| wrong(error.to_string()))?;
    let mut log = RelayDocument::new(document, Limits::default());
    let mut entries = Vec::with_capacity(sample.changes.len());
    for bytes in &sample.changes {
        let change = Change::parse(bytes, log.limits()).map_err(|why| wrong(why.to_string()))?;
        let author = String::from_utf8(change.author.unwrap_or_default()).map_err(|why| wrong(why.to_string()))?;
        entries.push(log.restore_bytes(bytes, &author).map_err(|why| wrong(why.to_string()))?);
    }
    Ok((sample, entries))
}

fn people(store: &mut dyn Store, document: DocumentId, sample: &Sample, now: i64) -> Result<(), StoreError> {
    for (person, name, role, language) in &sample.people {
        let language = language.code().to_owned();
        store.set_person(&Person { person: person.0.clone(), name: name.clone(), language, keeper: false })?;
        let role = role.code().to_owned();
        store.set_member(&Member { document, person: person.0.clone(), role, since: now })?;
    }
    Ok(())
}

fn owners(store: &mut dyn Store, document: DocumentId, owner: Option<String>, now: i64) -> Result<(), StoreError> {
    let keepers = store.keepers()?.into_iter().map(|it| it.person);
    for person in keepers.chain(owner) {
        store.set_member(&Member { document, person, role: Role::Owner.code().to_owned(), since: now })?;
    }
    Ok(())
}

fn described(document: DocumentId, sample: &Sample) -> Stored {
    let person =
        |(id, name, role, language): &(campaign::model::PersonId, String, Role, campaign::language::Language)| {
            (id.0.clone(), name.clone(), role.code().to_owned(), language.code().to_owned())
        };
    Stored {
        document,
        title: sample.title.clone(),
        people: sample.people.iter().map(person).collect(),
        creators: sample.creators.iter().map(|(id, name)| (id.0.clone(), name.clone())).collect(),
    }
}
