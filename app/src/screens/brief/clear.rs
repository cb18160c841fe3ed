//! What in a text can be read as two moments: marked in place, listed below, mended by one exact time.

use crate::parts::{Button, ButtonKind, Dialog, Glyph, Icon, WhenField, use_reader};
use crate::prose::Mark;
use crate::session::{Session, use_session};
use crate::t;
use campaign::args;
use campaign::command::{Command, Rewording};
use campaign::language::Language;
use campaign::language::lint::{Finding, Severity};
use campaign::time::{StoredDeadline, Zone};
use campaign::view::clarity;
use leptos::prelude::*;

/// The unclear moments of one text, and what the composer needs to mend them.
#[derive(Clone, Copy)]
pub(super) struct Clear {
    path: StoredValue<String>,
    pub(super) findings: Memo<Vec<Finding>>,
}

impl Clear {
    /// Watches the text at a path. It is read again when its words change or an hour begins, not at every tick.
    pub(super) fn watch(session: Session, path: String) -> Self {
        let reader = use_reader();
        let (trigger, hour) = (session.words_trigger(&path), Memo::new(move |_| reader.now.get().0 / 3_600_000));
        let path = StoredValue::new(path);
        let findings = Memo::new(move |_| {
            trigger.track();
            hour.track();
            let (language, zone) = written(session, &path.get_value(), reader.language.get());
            clarity::unclear(&session.words(&path.get_value()), language, zone, reader.now.get_untracked())
        });
        Self { path, findings }
    }

    /// The marks behind the words.
    pub(super) fn marks(self) -> Vec<Mark> {
        let level = |severity| match severity {
            Severity::Error => "lint error-level",
            Severity::Warning => "lint",
            Severity::Hint => "lint hint-level",
        };
        let mark =
            |it: &Finding| Mark { start: it.start_utf16, end: it.end_utf16, class: level(it.severity).to_owned() };
        self.findings.with(|found| found.iter().map(mark).collect())
    }

    /// The unclear moment at the caret, else the first.
    pub(super) fn at(self, caret: usize) -> Option<Finding> {
        let here = |it: &&Finding| (it.start_utf16..=it.end_utf16).contains(&caret);
        self.findings.with_untracked(|found| found.iter().find(here).or(found.first()).cloned())
    }
}

/// Language and clock of whoever writes the text at a path.
fn written(session: Session, path: &str, reader: Language) -> (Language, Zone) {
    session.markets.with(|markets| {
        let language = clarity::written_in(path, markets, reader);
        (language, clarity::clock_of(language, markets).unwrap_or_default())
    })
}

/// What is being said exactly.
#[derive(Clone)]
struct Target {
    path: String,
    finding: Finding,
    language: Language,
    zone: Zone,
}

/// The deadline composer of the brief: provided once, opened from any text.
#[derive(Clone, Copy)]
pub(super) struct Exact {
    open: RwSignal<bool>,
    target: RwSignal<Option<Target>>,
    due: RwSignal<Option<StoredDeadline>>,
}

impl Default for Exact {
    fn default() -> Self {
        Self { open: RwSignal::new(false), target: RwSignal::new(None), due: RwSignal::new(None) }
    }
}

impl Exact {
    /// Opens with what is known already filled in.
    pub(super) fn mend(self, session: Session, clear: Clear, finding: Finding) {
        let path = clear.path.get_value();
        let (language, zone) = untrack(|| written(session, &path, use_reader_language()));
        self.due.set(clarity::proposal(&finding, zone));
        self.target.set(Some(Target { path, finding, language, zone }));
        self.open.set(true);
    }
}

fn use_reader_language() -> Language {
    use_reader().language.get_untracked()
}

/// The findings of one text, each with its way out.
#[component]
pub(super) fn Findings(
    /// The text.
    clear: Clear,
) -> impl IntoView {
    let (session, reader, exact) = (use_session(), use_reader(), expect_context::<Exact>());
    let row = move |finding: Finding| {
        let message = finding.message(reader.language.get());
        let name = reader.format("lint-fix-of", &args! {"text" => finding.text.as_str()});
        let may = !session.read_only.get();
        view! {
            <li>
                <Icon glyph=Glyph::Warning />
                <span>{message}</span>
                {may.then(|| view! {
                    <Button kind=ButtonKind::Act on_press=move |()| exact.mend(session, clear, finding.clone())>
                        <span aria-hidden="true">{t!("lint-fix")}</span>
                        <span class="visually-hidden">{name}</span>
                    </Button>
                })}
            </li>
        }
    };
    view! {
        <Show when=move || !clear.findings.with(Vec::is_empty)>
            <ul class="lint-list" aria-label=t!("lint-known")>
                {move || clear.findings.get().into_iter().map(row).collect_view()}
            </ul>
        </Show>
    }
}

/// The dialog: when, and what will be written.
#[component]
pub(super) fn ExactDialog() -> impl IntoView {
    let (session, reader, exact) = (use_session(), use_reader(), expect_context::<Exact>());
    let zone = Signal::derive(move || exact.target.with(|it| it.as_ref().map(|it| it.zone).unwrap_or_default()));
    let put = move |()| {
        let (Some(target), Some(due)) = (exact.target.get_untracked(), exact.due.get_untracked()) else { return };
        let zone = due.deadline.zone_of_record().unwrap_or(target.zone);
        let place = clarity::reworded(&target.path, &target.finding, target.language, due.due(), zone);
        reword(session, vec![(place, target.finding.text)]);
        exact.open.set(false);
    };
    let preview = move || {
        let target = exact.target.get()?;
        let due = exact.due.get()?;
        let zone = due.deadline.zone_of_record().unwrap_or(target.zone);
        let place = clarity::reworded(&target.path, &target.finding, target.language, due.due(), zone);
        let there = session.markets.with(|markets| clarity::in_markets(markets, reader.language.get(), due.due()));
        Some(view! {
            <h3>{t!("lint-preview")}</h3>
            <p class="thread-quote" lang=target.language.code()>{place.insert}</p>
            <h3>{t!("lint-there")}</h3>
            <ul>{there.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        })
    };
    let about = move || {
        let text = exact.target.with(|it| it.as_ref().map(|it| it.finding.text.clone()).unwrap_or_default());
        reader.format("lint-dialog-about", &args! {"text" => text})
    };
    let nothing = Signal::derive(move || exact.due.with(Option::is_none));
    let footer = move || {
        view! { <Button kind=ButtonKind::Primary disabled=nothing on_press=put>{t!("lint-put")}</Button> }
    };
    view! {
        <Dialog open=exact.open title=t!("lint-dialog") footer=footer>
            <p class="sub">{about}</p>
            <WhenField label=t!("lint-when") value=exact.due zone=zone on_commit=move |due| exact.due.set(due) />
            {preview}
        </Dialog>
    }
}

/// Rewords where the old words still stand; where somebody has changed them meanwhile, they are looked for,
/// and left alone when they are gone.
fn reword(session: Session, places: Vec<(Rewording, String)>) {
    let places: Vec<Rewording> = places
        .into_iter()
        .filter_map(|(place, old)| {
            let words = session.words(&place.path);
            let units: Vec<u16> = words.encode_utf16().collect();
            let stands =
                units.get(place.at..place.at + place.delete).is_some_and(|it| String::from_utf16_lossy(it) == old);
            if stands {
                return Some(place);
            }
            let at = words.get(..words.find(&old)?)?.encode_utf16().count();
            Some(Rewording { at, ..place })
        })
        .collect();
    if !places.is_empty() {
        session.finish_typing();
        session.dispatch(Command::Reword(places));
    }
}

/// Under a section: its language versions that name different moments, and one press that makes them agree.
#[component]
pub(super) fn Parity(
    /// Path of the section, `brief/sections/<id>/`.
    prefix: String,
    /// Which section.
    id: campaign::model::SectionId,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let hour = Memo::new(move |_| reader.now.get().0 / 3_600_000);
    // The section itself is read again only after a pause; the words of its texts are read at once.
    let triggers = Language::ALL.map(|language| session.words_trigger(&format!("{prefix}text/{}", language.code())));
    let found = Memo::new(move |_| {
        triggers.iter().for_each(Track::track);
        hour.track();
        let mut section = session.brief.with(|brief| brief.sections.get(&id).cloned().unwrap_or_default());
        for (language, text) in &mut section.text {
            *text = session.words(&format!("{prefix}text/{}", language.code()));
        }
        let source = session.campaign.with(|campaign| campaign.source_language);
        let (language, now) = (reader.language.get(), reader.now.get_untracked());
        session.markets.with(|markets| clarity::disagreements((&id, &section), source, markets, language, now))
    });
    let row = move |it: clarity::Disagreement| {
        let may = !session.read_only.get();
        let choice = move |choice: clarity::Choice| {
            let label = reader.format("lint-use", &args! {"moment" => choice.moment.as_str()});
            let take = move |()| {
                session.finish_typing();
                session.dispatch(Command::Reword(choice.places.clone()));
            };
            view! { <Button small=true on_press=take>{label}</Button> }
        };
        view! {
            <li class="parity">
                <Icon glyph=Glyph::Warning />
                <span>{it.message}</span>
                {may.then(|| it.choices.into_iter().map(choice).collect_view())}
            </li>
        }
    };
    view! {
        <Show when=move || !found.with(Vec::is_empty)>
            <ul class="parity-list" aria-label=t!("lint-parity-label")>
                {move || found.get().into_iter().map(row).collect_view()}
            </ul>
        </Show>
    }
}
