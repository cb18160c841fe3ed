//! The sample's threads of the past weeks: opened, answered, ended in an outcome.

use super::calendar::Days;
use super::stage::{Act, Step, step};
use crate::command::Command;
use crate::model::{CommentId, Outcome, Strength, ThreadId};
use crate::time::Instant;

/// Opens a thread.
pub(super) fn ask(
    at: Instant,
    who: &'static str,
    id: &'static str,
    (path, quote): (&str, &'static str),
    (market, strength): (&'static str, Strength),
    says: &'static str,
) -> Step {
    Step { at, who, act: Act::Ask { id, path: path.to_owned(), quote, market, strength, says }, offline_since: None }
}

/// Answers in a thread; the turn makes the comment's id.
pub(super) fn answer(at: Instant, who: &'static str, id: &str, turn: u8, says: &str) -> Step {
    let comment = CommentId(format!("c-{}-{turn}", id.trim_start_matches("t-")));
    step(at, who, Command::AddComment(ThreadId::from(id), comment, says.to_owned(), String::new()))
}

/// Ends a thread.
pub(super) fn end(at: Instant, who: &'static str, id: &str, outcome: Outcome, says: &str) -> Step {
    step(at, who, Command::ResolveThread(ThreadId::from(id), outcome, says.to_owned()))
}

pub(super) fn script(days: &Days) -> Vec<Step> {
    let ru = |ago: i64, hour: u8, minute: u8| days.ago(&days.ru, ago, hour, minute);
    let us = |ago: i64, hour: u8, minute: u8| days.ago(&days.us, ago, hour, minute);
    let mx = |ago: i64, hour: u8, minute: u8| days.ago(&days.mx, ago, hour, minute);
    let text = "brief/sections/";
    let at = |place: &str| format!("{text}{place}");
    vec![
        ask(
            us(13, 11, 20),
            "p-marcus",
            "t-opening",
            (&at("s-creative/text/en"), "No music before second four"),
            ("m-us", Strength::Should),
            "Our feeds decide in three seconds. Could the US open with a line of text on screen instead of silence?",
        ),
        answer(
            ru(12, 10, 15),
            "p-olga",
            "t-opening",
            2,
            "Здесь тишина как раз работает: люди прибавляют звук. Давайте пусть каждый рынок решит сам.",
        ),
        answer(
            us(12, 9, 40),
            "p-priya",
            "t-opening",
            3,
            "Sound stays the idea. A line of text on top of it is fine for me.",
        ),
        end(
            us(11, 10, 5),
            "p-priya",
            "t-opening",
            Outcome::Decided,
            "The US may open with one line of text over the sound; Russia and Mexico keep the silence. Because saves in the US follow the first line.",
        ),
        ask(
            ru(11, 15, 30),
            "p-ksenia",
            "t-name",
            (&at("s-fixed/text/ru"), "Название везде «Зимка»"),
            ("m-ru", Strength::MustFix),
            "В маркировке юрлицо пишет Zimka латиницей. Нужно одно написание в ERID и в подписи, иначе вернут.",
        ),
        answer(
            us(10, 12, 0),
            "p-dana",
            "t-name",
            2,
            "Agreed: ZIMKA in Latin in every disclosure, «Зимка» in speech and captions. Ksenia, please add it to the checklist.",
        ),
        end(
            ru(9, 11, 10),
            "p-ksenia",
            "t-name",
            Outcome::Action,
            "В ERID пишем Zimka латиницей; проверка добавлена в список для всех публикаций.",
        ),
        ask(
            mx(9, 12, 45),
            "p-lucia",
            "t-foam",
            (&at("s-value/text/en"), "nothing to clean but a whisk"),
            ("m-mx", Strength::Idea),
            "Para nosotros el molinillo no se lava, se hereda. ¿Podemos hablar de espuma en lugar de limpieza?",
        ),
        end(
            us(8, 11, 0),
            "p-priya",
            "t-foam",
            Outcome::NoChange,
            "The promise stays; Mexico says it in its own words in the local text, which already does it beautifully.",
        ),
        ask(
            us(7, 16, 30),
            "p-june",
            "t-steam",
            (&at("s-audience/text/en"), "a kitchen that looks lived in"),
            ("m-us", Strength::Praise),
            "Three creators quoted this line back to me in their first call. Please keep it word for word.",
        ),
        ask(
            mx(6, 11, 15),
            "p-diego",
            "t-posadas",
            ("brief/adaptations/m-mx/timing/text", "12 de diciembre"),
            ("m-mx", Strength::Should),
            "@mx-market-lead Ese día nadie mira el teléfono antes de la noche. ¿Movemos a Ximena al día siguiente?",
        ),
        answer(mx(5, 10, 0), "p-lucia", "t-posadas", 2, "Sí, si Beto puede abrir ese fin de semana. Le pregunto hoy."),
        ask(
            ru(5, 17, 20),
            "p-olga",
            "t-tuesday",
            (&at("s-deliverables/text/ru"), "до конца вторника"),
            ("m-ru", Strength::Should),
            "По чьим часам? Вера сдаёт в Москве, Соня во Владивостоке, а бриф в США говорит «end of Tuesday». @bridge",
        ),
        ask(
            us(3, 15, 5),
            "p-marcus",
            "t-hero",
            ("timeline/i-hero-cut", ""),
            ("m-us", Strength::MustFix),
            "The hero cut must land before our asset lock, or New York approves it blind. @p-timur can it be a day earlier?",
        ),
    ]
}
