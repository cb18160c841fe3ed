//! What each market makes of the brief, and why.

use super::super::calendar::Days;
use super::super::stage::Step;
use super::write;

/// Market, its lead, and four slots of text and why.
type Slots = [(&'static str, &'static str, &'static str); 4];

const RUSSIA: Slots = [
    (
        "timing",
        "Публикации с четверга по воскресенье, после 20:00 по Москве. До 30 декабря: потом лента про Новый год.",
        "Вечером на кухне смотрят с телефона всей семьёй; в новогодние дни охват падает втрое.",
    ),
    (
        "culture",
        "Первая зима – это съёмная квартира, гирлянда на окне и чай в гостях. Имя «Зимка» понятно без объяснений.",
        "В интервью восемь из десяти рассказали о первом Новом годе на новом месте, а не о переезде.",
    ),
    (
        "platforms",
        "VK и Telegram, затем Rutube. Дзен только для длинного рассказа.",
        "Здесь наша аудитория, и маркировка там отлажена.",
    ),
    (
        "audience",
        "Спокойный тон, без слов «лайфхак» и «маст-хэв». Качество важнее новизны.",
        "Доверие растёт медленно, но держится: в прошлой кампании 6 % вовлечённости.",
    ),
];

const UNITED_STATES: Slots = [
    (
        "timing",
        "Posts go out Tuesday to Thursday, 18:00 to 21:00 Eastern. Nothing on Thanksgiving and the day after.",
        "Saves peak in the hour after dinner; on the holiday weekend every feed is a shop.",
    ),
    (
        "culture",
        "The first winter away from family: a first lease, a first storm, a roommate’s recipe. Explain the name once.",
        "The word means nothing here yet, and the story of leaving home does.",
    ),
    (
        "platforms",
        "Instagram and TikTok first, YouTube Shorts as the archive.",
        "Last winter story posts were saved 2.1 times as often as product posts.",
    ),
    (
        "audience",
        "Quick, warm, a little funny. Say what is new about it in the first line.",
        "People here decide in three seconds whether it is an advertisement.",
    ),
];

const MEXICO: Slots = [
    (
        "timing",
        "Publicamos de domingo a jueves, después de las 20:00 de Ciudad de México. Cuidado con el 12 de diciembre.",
        "El domingo por la tarde la familia está junta y el teléfono pasa de mano en mano.",
    ),
    (
        "culture",
        "El chocolate ya es nuestro: molinillo, espuma, pan dulce. La máquina es visita, no dueña de la casa.",
        "Si decimos que lo inventamos, se ríen; si llegamos con respeto, nos sientan a la mesa.",
    ),
    ("platforms", "Instagram y TikTok; Facebook para las mamás y las tías.", "Ahí se comparten las recetas."),
    (
        "audience",
        "De tú, con humor y con nombre propio. Nada de nieve: aquí el invierno es una cobija.",
        "La nieve es de película; el frío de la mañana es de verdad.",
    ),
];

const LOCAL: [(&str, &str, &str, &str); 3] = [
    (
        "p-olga",
        "m-ru",
        "s-creative",
        "Первый кадр – окно. Звук улицы до четвёртой секунды, потом венчик. Гирлянда допустима, ёлка – нет.",
    ),
    (
        "p-lucia",
        "m-mx",
        "s-creative",
        "Abrimos con el sonido del molinillo. La máquina entra cuando la espuma ya está lista.",
    ),
    (
        "p-lucia",
        "m-mx",
        "s-value",
        "Diez minutos para sentarse juntos. Un botón, una jarra y espuma como la de la abuela.",
    ),
];

pub(super) fn script(days: &Days) -> Vec<Step> {
    let leads = [
        ("p-olga", "m-ru", RUSSIA, days.ago(&days.ru, 16, 12, 0)),
        ("p-marcus", "m-us", UNITED_STATES, days.ago(&days.us, 16, 14, 0)),
        ("p-lucia", "m-mx", MEXICO, days.ago(&days.mx, 15, 11, 0)),
    ];
    let mut steps = Vec::new();
    for (who, market, slots, start) in leads {
        for (place, (slot, text, why)) in slots.into_iter().enumerate() {
            let at = start.plus_minutes(place as i64 * 17);
            let path = format!("brief/adaptations/{market}/{slot}");
            steps.push(write(at, who, format!("{path}/text"), text));
            steps.push(write(at.plus_minutes(5), who, format!("{path}/why"), why));
        }
    }
    for (place, (who, market, section, words)) in LOCAL.into_iter().enumerate() {
        let calendar = if market == "m-ru" { &days.ru } else { &days.mx };
        let at = days.ago(calendar, 14, 16, 0).plus_minutes(place as i64 * 8);
        steps.push(write(at, who, format!("brief/sections/{section}/local/{market}"), words));
    }
    steps
}
