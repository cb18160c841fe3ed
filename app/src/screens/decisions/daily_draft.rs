//! The draft of a day's log: bullets from history to keep, edit or delete, and one's own. Saved, it is one entry.

use super::board::Board;
use crate::parts::{Button, ButtonKind, Flag, Glyph, Icon, IconButton, TextField};
use crate::t;
use campaign::args;
use campaign::command::DecideCommand;
use campaign::model::{DayLog, MarketId};
use campaign::story::{DayAsked, draft, heads_before};
use campaign::time::{CivilDate, CivilTime, Instant};
use campaign::view::daily::of_day;
use leptos::prelude::*;

/// One line that is being edited.
#[derive(Clone, Copy)]
struct Line {
    number: usize,
    words: RwSignal<String>,
    locked: bool,
}

/// The draft of one market's day.
#[component]
pub(super) fn DraftList(market: MarketId, date: CivilDate, begins: Instant) -> impl IntoView {
    let board = expect_context::<Board>();
    let lines = RwSignal::new(untrack(|| begin(board, &market, date, begins)));
    let next = StoredValue::new(lines.with_untracked(Vec::len));
    let error = RwSignal::new(None::<String>);
    let day = board.reader.language.get_untracked().civil_day(date.at(CivilTime::MIDNIGHT), false);
    let title = Signal::derive(move || board.reader.format("daily-bullets", &args! {"day" => &day}));
    let add = move |()| {
        let number = next.get_value();
        next.set_value(number + 1);
        lines.update(|lines| lines.push(Line { number, words: RwSignal::new(String::new()), locked: false }));
    };
    let market = StoredValue::new(market);
    let save = move |()| {
        let words =
            lines.with_untracked(|lines| lines.iter().map(|line| line.words.get_untracked()).collect::<Vec<_>>());
        let bullets: Vec<String> = words.iter().map(|words| words.replace('\n', " ").trim().to_owned()).collect();
        let bullets = bullets.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n");
        error.set(board.missing(bullets.is_empty(), "daily-missing"));
        if !bullets.is_empty() {
            let log = DayLog { market: market.get_value(), date: date.to_string(), bullets, ..DayLog::default() };
            let id = board.new_record();
            board.act(DecideCommand::LogDay(id, Box::new(log)), "daily-saved");
        }
    };
    view! {
        <section class="card pad" aria-labelledby="daily-bullets">
            <h2 id="daily-bullets">{title}</h2>
            <Show when=move || lines.with(Vec::is_empty)><p class="hint">{t!("daily-nothing")}</p></Show>
            <ul class="decision-bullets">
                <For each=move || lines.get() key=|line| line.number children=move |line| bullet(board, lines, line) />
            </ul>
            <p class="error" role="alert">{move || error.get()}</p>
            <Show when=move || board.may()>
                <div class="cluster">
                    <Button small=true on_press=add><Icon glyph=Glyph::Add />{t!("daily-add")}</Button>
                    <Button small=true kind=ButtonKind::Primary on_press=save>{t!("daily-save")}</Button>
                </div>
            </Show>
        </section>
    }
}

fn bullet(board: Board, lines: RwSignal<Vec<Line>>, line: Line) -> AnyView {
    let named =
        move |key: &'static str| Signal::derive(move || board.reader.format(key, &args! {"number" => line.number + 1}));
    let set = move |words| line.words.set(words);
    let drop = move |()| lines.update(|lines| lines.retain(|one| one.number != line.number));
    view! {
        <li>
            <TextField inline=true label=named("daily-bullet") value=line.words on_commit=set on_typing=Callback::new(set) />
            {line.locked.then(|| view! { <Flag>{t!("daily-lock")}</Flag> })}
            <IconButton glyph=Glyph::Close label=named("daily-drop") small=true on_press=move || drop(()) />
        </li>
    }
    .into_any()
}

/// What was saved about the day already; else what history says of it.
fn begin(board: Board, market: &MarketId, date: CivilDate, begins: Instant) -> Vec<Line> {
    let saved = board.sections.with(|sections| of_day(sections, market, date));
    let bullets: Vec<(String, bool)> = match saved {
        Some((_, log)) => log.lines().into_iter().map(|line| (line.to_owned(), false)).collect(),
        None => {
            board.session.finish_typing();
            let history = board.session.history();
            let base = heads_before(&history, begins);
            let before = board.session.sections_at(&base);
            let asked = DayAsked { market, begins, language: board.reader.language.get() };
            let now = board.reader.now.get();
            let drafted = board.sections.with(|after| draft(&history, &base, (&before, after), &asked, now));
            drafted.into_iter().map(|bullet| (bullet.words, bullet.locked)).collect()
        }
    };
    let line = |(number, (words, locked))| Line { number, words: RwSignal::new(words), locked };
    bullets.into_iter().enumerate().map(line).collect()
}
