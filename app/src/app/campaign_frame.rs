//! An open campaign: its session, and the shell around its screens.

use super::past::{LookBack, PastBar};
use crate::browser::clock;
use crate::exact::{Exact, ExactDialog};
use crate::parts::{BandMarket, DayPicture, Empty, Glyph, ToastBoard, market_class, use_reader};
use crate::screens::capture::CaptureBox;
use crate::session::{Account, Session, Status};
use crate::shell::{PaletteEntry, PillState, Place, Shell, Theme};
use crate::t;
use campaign::args;
use campaign::model::markets_in_order;
use campaign::story::Digest;
use campaign::view::{Reader, today};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::components::Outlet;
use leptos_router::hooks::use_params_map;
use std::collections::BTreeMap;
use sync_protocol::DocumentId;

/// What stands between the address and an open campaign.
#[derive(Clone)]
#[expect(clippy::large_enum_variant, reason = "there is one of these in a tab")]
enum Opening {
    Waiting,
    Open(Session),
    Damaged,
}

/// Opens the campaign the address names, and shows its screens inside the shell.
#[component]
pub(super) fn CampaignFrame() -> impl IntoView {
    let account = expect_context::<Account>();
    let params = use_params_map();
    let named = Memo::new(move |_| params.with(|params| params.get("document")).unwrap_or_default());
    let opening = RwSignal::new(Opening::Waiting);
    Effect::new(move |_| {
        let document = named.get();
        if account.ready.get() {
            open(account, document, opening);
        }
    });
    on_cleanup(move || close(&opening.get_untracked()));
    move || match opening.get() {
        Opening::Waiting => view! { <Waiting /> }.into_any(),
        Opening::Damaged => view! { <Damaged /> }.into_any(),
        Opening::Open(session) => view! { <Opened session /> }.into_any(),
    }
}

fn open(account: Account, document: String, opening: RwSignal<Opening>) {
    close(&opening.get_untracked());
    opening.set(Opening::Waiting);
    let Ok(id) = document.parse::<DocumentId>() else { return opening.set(Opening::Damaged) };
    // The session outlives the effect that opens it: its signals belong to this frame.
    let owner = Owner::current();
    spawn_local(async move {
        let found = match owner {
            Some(owner) => ScopedFuture { owner, observer: None, fut: Session::open(account, id) }.await,
            None => Session::open(account, id).await,
        };
        match found {
            Ok(session) => opening.set(Opening::Open(session)),
            Err(error) => {
                leptos::logging::error!("the campaign could not be opened: {error}");
                opening.set(Opening::Damaged);
            }
        }
    });
}

fn close(opening: &Opening) {
    if let Opening::Open(session) = opening {
        session.close();
    }
}

#[component]
fn Waiting() -> impl IntoView {
    view! { <main class="page" id="main" aria-busy="true"><p class="sub">{t!("frame-opening")}</p></main> }
}

#[component]
fn Damaged() -> impl IntoView {
    view! {
        <main class="page" id="main">
            <Empty glyph=Glyph::Warning title=t!("frame-damaged-title")>{t!("frame-damaged")}</Empty>
            <p><a href="/start">{t!("frame-to-start")}</a></p>
        </main>
    }
}

#[component]
fn Opened(session: Session) -> impl IntoView {
    provide_context(session);
    let exact = Exact::new(session);
    provide_context(exact);
    let toasts = expect_context::<ToastBoard>();
    let theme = expect_context::<RwSignal<Theme>>();
    say_notices(session, toasts);
    say_clock(toasts);
    remember_name(session);
    let base = Signal::derive(move || format!("/campaign/{}", session.document()));
    let campaign = Signal::derive(move || session.campaign.with(|campaign| campaign.name.clone()));
    let back = LookBack::provide();
    let capturing = RwSignal::new(false);
    let (places, more) = (super::actions::actions(base), more(exact, capturing));
    let look = look_back(back);
    let actions =
        Signal::derive(move || places.get().into_iter().chain(more.get()).chain(look.get()).collect::<Vec<_>>());
    view! {
        <Shell
            campaign
            base
            day=day(session)
            pill=pill(session)
            counts=counts(session)
            actions
            theme
            toasts
            on_export=move |()| session.export()
            on_undo=move |()| session.undo()
            on_redo=move |()| session.redo()
            // Nothing is captured where nothing can be written.
            on_capture=move |()| capturing.set(!session.read_only.get_untracked())
        >
            <PastBar session back />
            <Show when=move || session.arrived.get() fallback=move || view! { <NotHereYet session /> }>
                <Outlet />
            </Show>
            <ExactDialog />
            <CaptureBox open=capturing />
        </Shell>
    }
}

/// The composer and the capture box, from anywhere.
fn more(exact: Exact, capturing: RwSignal<bool>) -> Signal<Vec<PaletteEntry>> {
    let reader = use_reader();
    let open = Callback::new(move |()| exact.compose());
    let capture = Callback::new(move |()| capturing.set(true));
    Signal::derive(move || {
        vec![
            PaletteEntry::new(Glyph::Clock, reader.text("lint-say-when"), open),
            PaletteEntry::new(Glyph::Add, reader.text("capture-title"), capture).with_keys("C"),
        ]
    })
}

/// Time travel, from anywhere.
fn look_back(back: LookBack) -> Signal<Vec<PaletteEntry>> {
    let reader = use_reader();
    let open = Callback::new(move |()| back.ask());
    Signal::derive(move || vec![PaletteEntry::new(Glyph::Clock, reader.text("past-title"), open)])
}

/// The campaign is not on this device: it is on its way, or this browser is nobody to it.
#[component]
fn NotHereYet(session: Session) -> impl IntoView {
    move || match is_stranger(session) {
        true => view! { <Empty glyph=Glyph::Warning title=t!("frame-stranger-title")>{t!("frame-stranger")}</Empty> },
        false => view! { <Empty glyph=Glyph::Waiting title=t!("frame-arriving-title")>{t!("frame-arriving")}</Empty> },
    }
}

/// Has the relay said that this browser may not open the campaign?
fn is_stranger(session: Session) -> bool {
    let account = expect_context::<Account>();
    let document = session.document().to_string();
    let named = account.me.with(|me| me.campaigns.iter().any(|one| one.document == document));
    let mine = account.campaigns.with(|campaigns| campaigns.iter().any(|one| one.document == document));
    !account.signed_in.get() || (account.me.with(|me| me.server_time > 0) && !named && !mine)
}

/// A clock that is wrong is said before anything is written by it.
fn say_clock(toasts: ToastBoard) {
    let (account, reader) = (expect_context::<Account>(), use_reader());
    Effect::new(move |_| {
        let Some(ahead) = account.clock_skew.get().filter(|ahead| ahead.abs() > clock::WRONG_MS) else { return };
        let key = if ahead > 0 { "frame-clock-ahead" } else { "frame-clock-behind" };
        let words = untrack(|| {
            let by = reader.language.get().duration(ahead.abs());
            reader.format(key, &args! {"by" => by})
        });
        toasts.complain(words);
    });
}

fn day(session: Session) -> Signal<DayPicture> {
    let reader = use_reader();
    let markets = Memo::new(move |_| {
        session.markets.with(|markets| {
            markets_in_order(markets)
                .into_iter()
                .enumerate()
                .map(|(at, (_, market))| BandMarket {
                    letter: market.profile.letter.clone(),
                    colour: market_class(at),
                    calendar: market.profile.calendar(),
                })
                .collect::<Vec<_>>()
        })
    });
    Memo::new(move |_| markets.with(|markets| DayPicture::of(&reader.printer(), markets))).into()
}

fn pill(session: Session) -> Signal<PillState> {
    let reader = use_reader();
    Signal::derive(move || match session.status.get() {
        // An empty document has the relay's heads before the campaign has come: that is no synced campaign.
        Status::Synced(_) | Status::SavedOnDevice if !session.arrived.get() => match is_stranger(session) {
            true => PillState::Closed,
            false => PillState::Arriving,
        },
        Status::Saving => PillState::Saving,
        Status::SavedOnDevice => PillState::SavedOnDevice,
        Status::Waiting(count) => PillState::Waiting(count),
        Status::Synced(at) => PillState::Synced(at),
        Status::NotSaved(key) => PillState::NotSaved { reason: reader.text(key) },
    })
}

fn counts(session: Session) -> Signal<BTreeMap<Place, usize>> {
    let reader = use_reader();
    // Once a minute is enough for a number beside a tab.
    let minute = Memo::new(move |_| reader.now.get().start_of_minute());
    Memo::new(move |_| {
        let open = session.threads.with(|threads| threads.values().filter(|thread| thread.is_open()).count());
        let conflicts = session.conflicts.with(|conflicts| conflicts.len());
        let sections = session.sections();
        let person = Reader::of(&sections, &session.me.get_value(), reader.language.get(), reader.zone.get());
        let needs = today::needs(&sections, &Digest::default(), &person, minute.get()).len();
        BTreeMap::from([(Place::Today, needs + conflicts), (Place::Brief, open)])
    })
    .into()
}

/// Notices of the session become toasts, with undo where it helps.
fn say_notices(session: Session, toasts: ToastBoard) {
    let reader = use_reader();
    Effect::new(move |_| {
        let Some(notice) = session.notice.get() else { return };
        let mut words = untrack(|| reader.text(notice.key));
        if let Some(detail) = notice.detail {
            words = format!("{words} {detail}");
        }
        match (notice.bad, notice.undo) {
            (true, _) => toasts.complain(words),
            (false, true) => toasts.say_with_undo(words, move |()| session.undo()),
            (false, false) => toasts.say(words),
        }
        session.notice.set(None);
    });
}

/// The list of campaigns on this device shows the name as it is now.
fn remember_name(session: Session) {
    let account = expect_context::<Account>();
    Effect::new(move |_| {
        let name = session.campaign.with(|campaign| campaign.name.clone());
        let document = session.document().to_string();
        let known = account.known(&document).filter(|known| !name.is_empty() && known.name != name);
        if let Some(mut known) = known {
            known.name = name;
            spawn_local(async move { account.know(known).await });
        }
    });
}
