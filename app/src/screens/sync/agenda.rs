//! The agenda: three blocks from history, and what people put on it. Only four kinds of points are taken (S1-19).

use super::room::Room;
use crate::parts::{AreaField, Button, ButtonKind, Flag, Row, Rows, SelectField, Tone};
use crate::screens::address::address;
use crate::screens::seen::mark_or_across;
use crate::t;
use campaign::args;
use campaign::command::{MeetingCommand, SyncCommand};
use campaign::meetings::{Agenda, AgendaLine, BlockKind, agenda, agenda_base};
use campaign::model::{AgendaKind, MeetingStage};
use campaign::story::Away;
use leptos::prelude::*;

/// The code of what people look for and an agenda does not take.
const UPDATE: &str = "update";

/// The agenda of a meeting to come or going on; of one that was held, what people had put on it.
#[component]
pub(super) fn AgendaView(
    /// The meeting shown.
    room: Room,
) -> impl IntoView {
    let seen = room.seen;
    let held = Memo::new(move |_| room.stage.get() == MeetingStage::Held);
    let agenda = Memo::new(move |_| {
        if held.get() {
            return Agenda::default();
        }
        let (id, now, after, history) =
            (room.id.get_value(), seen.minute.get(), seen.sections.get(), seen.session.history());
        let (base, since) = agenda_base(&after, &history, &id, now);
        let before = seen.session.sections_at(&base);
        let conflicts = seen.session.conflicts.get();
        let away =
            Away { history: &history, base: &base, before: &before, after: &after, conflicts: &conflicts, since };
        agenda(&away, &id, &seen.person(&after), now)
    });
    let since = move || {
        let when = seen.reader.printer().yours(agenda.with(|agenda| agenda.since), seen.reader.zone.get());
        seen.reader.format("meeting-since", &args! {"when" => when})
    };
    let kinds =
        Memo::new(move |_| agenda.with(|agenda| agenda.blocks.iter().map(|block| block.kind).collect::<Vec<_>>()));
    view! {
        <section class="stack" aria-labelledby="meeting-agenda">
            <h2 id="meeting-agenda">
                {move || seen.reader.text(if held.get() { "meeting-agenda-held" } else { "meeting-agenda" })}
            </h2>
            <Show when=move || !held.get() fallback=move || view! { <Points room /> }>
                <p class="hint">{since}</p>
                <For each=move || kinds.get() key=|kind| *kind children=move |kind| block_view(room, agenda, kind) />
                <Show when=move || seen.may()><PutForm room /></Show>
            </Show>
        </section>
    }
}

fn block_view(room: Room, agenda: Memo<Agenda>, kind: BlockKind) -> AnyView {
    let reader = room.seen.reader;
    let code = kind.code();
    let (heading, named) = (format!("agenda-{code}"), format!("agenda-{code}"));
    let lines = Memo::new(move |_| {
        let found = |agenda: &Agenda| agenda.blocks.iter().find(|block| block.kind == kind).map(|it| it.lines.clone());
        agenda.with(found).unwrap_or_default()
    });
    let key = |line: &AgendaLine| (line.path.clone(), line.words.clone(), line.about.clone());
    view! {
        <section class="sync-block" aria-labelledby=named>
            <h3 id=heading>{move || reader.text(&format!("meeting-block-{code}"))}</h3>
            <Show
                when=move || !lines.with(Vec::is_empty)
                fallback=move || view! { <p class="hint">{move || reader.text(&format!("meeting-empty-{code}"))}</p> }
            >
                <Rows dense=true>
                    <For each=move || lines.get() key=key children=move |line| line_view(room, line) />
                </Rows>
            </Show>
        </section>
    }
    .into_any()
}

fn line_view(room: Room, line: AgendaLine) -> AnyView {
    let seen = room.seen;
    let href = address(seen.session, &line.link);
    let words = line.words.clone();
    let end = match line.point.clone() {
        None => view! {
            <a class="row-end act" href=href>{t!("meeting-open")}<span class="visually-hidden">" "{words}</span></a>
        }
        .into_any(),
        Some((_, record)) if seen.may() => {
            let record = StoredValue::new(record);
            let take = move |()| {
                let drop = MeetingCommand::Drop(room.id.get_value(), record.get_value());
                seen.act(SyncCommand::Meeting(drop), "meeting-dropped");
            };
            view! {
                <Button kind=ButtonKind::Act on_press=take>{t!("meeting-drop")}<span class="visually-hidden">" "{words}</span></Button>
            }
            .into_any()
        }
        Some(_) => ().into_any(),
    };
    let kind = line.point.map(|(kind, _)| {
        let tone = if kind == AgendaKind::Blocker { Tone::Bad } else { Tone::Accent };
        view! { <Flag tone>{move || seen.reader.text(&format!("meeting-point-{}", kind.code()))}</Flag> }
    });
    view! {
        <Row>
            {mark_or_across(line.badge.as_ref())}
            <div class="row-text"><p>{line.words}</p><small>{line.about}</small>{kind}</div>
            {end}
        </Row>
    }
    .into_any()
}

/// What people had put on the agenda of a meeting that was held.
#[component]
fn Points(room: Room) -> impl IntoView {
    let seen = room.seen;
    let points = move || {
        room.get(|meeting| {
            let all = meeting.points().into_iter().filter_map(|(_, point)| Some((point.kind?, point.clone())));
            all.collect::<Vec<_>>()
        })
    };
    let one = move |(kind, point): (AgendaKind, campaign::model::AgendaPoint)| {
        let who = seen.sections.with(|all| campaign::view::people::name(all, &point.by, seen.reader.language.get()));
        let badge = seen.sections.with(|all| campaign::view::people::badge_of(all, &point.by));
        let kind = move || seen.reader.text(&format!("meeting-point-{}", kind.code()));
        view! { <Row>{mark_or_across(badge.as_ref())}<div class="row-text"><p>{point.words}</p><small>{kind}" · "{who}</small></div></Row> }
    };
    view! { <Rows dense=true>{move || points().into_iter().map(one).collect_view()}</Rows> }
}

/// Putting a point on the agenda. A general update is named, so that whoever looks for it learns where it goes.
#[component]
fn PutForm(room: Room) -> impl IntoView {
    let seen = room.seen;
    let (kind, words) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (wrong_kind, wrong_words) = (RwSignal::new(None), RwSignal::new(None));
    let kinds = Signal::derive(move || {
        let codes = AgendaKind::ALL.map(AgendaKind::code).into_iter().chain([UPDATE]);
        let one = |code: &str| (code.to_owned(), seen.reader.text(&format!("meeting-point-{code}")));
        seen.or("meeting-add-kind-choose", codes.map(one).collect())
    });
    let choose = move |code: String| {
        wrong_kind.set(seen.missing(code == UPDATE, "error-agenda-kind"));
        kind.set(code);
    };
    let typed = move |said| {
        wrong_words.set(None);
        words.set(said);
    };
    let add = move |()| {
        let (code, said) = (kind.get_untracked(), words.get_untracked());
        let known = AgendaKind::parse(&code).is_some();
        let key = if code == UPDATE { "error-agenda-kind" } else { "meeting-add-kind-missing" };
        wrong_kind.set(seen.missing(!known, key));
        wrong_words.set(seen.missing(said.trim().is_empty(), "meeting-add-words-missing"));
        if !known || said.trim().is_empty() {
            return;
        }
        let put = MeetingCommand::Put(room.id.get_value(), seen.new_record(), code, said);
        if seen.act(SyncCommand::Meeting(put), "meeting-added") {
            words.set(String::new());
            kind.set(String::new());
        }
    };
    view! {
        <section class="card pad stack" aria-labelledby="meeting-add">
            <h3 id="meeting-add">{t!("meeting-add")}</h3>
            <SelectField label=t!("meeting-add-kind") options=kinds value=kind on_commit=choose error=wrong_kind />
            <AreaField label=t!("meeting-add-words") value=words on_commit=typed on_typing=Callback::new(typed) error=wrong_words />
            <div><Button on_press=add>{t!("meeting-add")}</Button></div>
        </section>
    }
}
